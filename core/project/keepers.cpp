#include "core/project/keepers.h"

#include "core/project/budget.h"
#include "core/project/entry.h"
#include "core/project/share.h"
#include "core/store/preparer.h"

namespace heyuan {

namespace {

Text wan(Money money) { return Text::plain(money.toText(MoneyScale::TenThousand)); }

Error refused(Text sentence) { return {ErrorKind::Denied, std::move(sentence), {}, {}}; }

Error overLine(const LineMoney &line, FundingSource source, Money taken)
{
    return refused(say("Project", "Line %1 “%2” has RMB %3 (10,000) of %4; contracts would take %5. Revise the budget first, or take less.")
                       .arg(line.number).arg(line.item).arg(wan(line.current[source])).arg(sourceName(source)).arg(wan(taken)));
}

Result<Project> projectOf(Transaction &transaction, qint64 id)
{
    const auto row = transaction.store().find(Project::description().type(), id);
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorKind::NotFound, say("Project", "This row is no longer there. Choose another one.")};
    Project project = Project::description().read(**row);
    // Where the project itself names no days, its phases do; an open phase leaves the end open.
    Query q = transaction.database().query(QStringLiteral("select min(starts_on), max(ends_on), sum(case when ends_on is null then 1 else 0 end) from phase where project = ? and deleted_at is null"));
    if (Status s = q.run({project.key}); !s)
        return s.error();
    if (q.next() && !q.isNull(2)) {
        const auto dayAt = [&q](int column) { return q.value(column).typeId() == QMetaType::QDate ? q.value(column).toDate() : QDate::fromString(q.text(column), Qt::ISODate); };
        if (!project.startsOn.isValid())
            project.startsOn = dayAt(0);
        if (!project.endsOn.isValid() && q.integer(2) == 0)
            project.endsOn = dayAt(1);
    }
    return project;
}

Status withinTime(const Project &project, QDate day, const Text &what)
{
    if ((project.startsOn.isValid() && day < project.startsOn) || (project.endsOn.isValid() && day > project.endsOn))
        return refused(say("Project", "%1: %2 lies outside the project, which runs from %3 to %4.").arg(what).arg(day.toString(Qt::ISODate))
                           .arg(project.startsOn.isValid() ? project.startsOn.toString(Qt::ISODate) : QStringLiteral("…")).arg(project.endsOn.isValid() ? project.endsOn.toString(Qt::ISODate) : QStringLiteral("…")));
    return {};
}

/// Contracts within their lines, payments within their contracts and the money at hand.
Status withinMoney(Transaction &transaction, qint64 project)
{
    const auto book = ProjectBook::load(transaction.database(), project, {}, true);
    if (!book)
        return book.error();
    for (const FundingSource source : fundingSources) {
        for (const LineMoney &line : book->lines) {
            if (line.committed[source] > line.current[source])
                return overLine(line, source, line.committed[source]);
        }
        for (const ContractMoney &one : book->contracts) {
            if (one.paid[source] > one.contract.amounts()[source])
                return refused(say("Project", "Contract %1 has RMB %2 (10,000) of %3; payments would come to %4. Pay less, or from the right money.")
                                   .arg(one.contract.number).arg(wan(one.contract.amounts()[source])).arg(sourceName(source)).arg(wan(one.paid[source])));
            if (one.paid[source] < Money())
                return refused(say("Project", "Contract %1: more would come back than was paid from %2. Check the amount.").arg(one.contract.number).arg(sourceName(source)));
        }
        if (book->cash()[source] < Money())
            return refused(say("Project", "There is too little %1 at hand: RMB %2 (10,000) were allocated, %3 would be paid. Enter the allocation first.")
                               .arg(sourceName(source)).arg(wan(book->allocated[source])).arg(wan(book->paid[source])));
        if (book->current()[source] < Money())
            return refused(say("Project", "The budget would hold less than nothing of %1. Check the revision.").arg(sourceName(source)));
    }
    return {};
}

/// Shares hold in the budget; contracts stay within its lines, so they cannot break what the budget keeps.
Status withinShares(Transaction &transaction, qint64 project)
{
    const auto book = ProjectBook::load(transaction.database(), project, {}, true);
    if (!book)
        return book.error();
    const auto constraints = moneyConstraints(transaction.database(), book->project);
    if (!constraints)
        return constraints.error();
    for (const ShareState &state : shareStates(*book, *constraints)) {
        if (!state.holds)
            return refused(say("Project", "%1 (%2: “%3”)").arg(state.sentence()).arg(state.constraint.code).arg(state.constraint.quote));
    }
    return {};
}

class EntryKeeper : public SummaryKeeper
{
public:
    QByteArray recordType() const override { return type().name; }
    Status changed(Transaction &transaction, const Record *before, const Record *after) override
    {
        if (Status s = heldAsConfirmed(type(), before, after); !s)
            return s;
        if (!after)
            return {};
        const ProjectEntry entry = ProjectEntry::description().read(*after);
        const auto project = projectOf(transaction, entry.project.id);
        if (!project)
            return project.error();
        if (Status s = withinTime(*project, entry.bookedOn, type().label); !s)
            return s;
        if (entry.contract) {
            const auto row = transaction.store().find(Contract::description().type(), entry.contract.id);
            if (!row)
                return row.error();
            const Contract of = *row ? Contract::description().read(**row) : Contract();
            if (of.status != u"confirmed")
                return refused(say("Project", "Contract %1 is not in force. Confirm it before anything is paid on it.").arg(of.number));
            if (of.project.id != entry.project.id)
                return refused(say("Project", "Contract %1 belongs to another project.").arg(of.number));
            if (entry.bookedOn < of.signedOn)
                return refused(say("Project", "%1 lies before contract %2 was signed.").arg(entry.bookedOn.toString(Qt::ISODate)).arg(of.number));
        }
        return withinMoney(transaction, entry.project.id);
    }
    Status rebuild(Database &) override { return {}; }
    /// The rules once more, over everything that is stored.
    Result<std::vector<Text>> verify(Database &database) override
    {
        std::vector<Text> faults;
        Query q = database.query(QStringLiteral("select count(*) from project_entry where deleted_at is null and (status = 'confirmed' and (confirmed_by is null or confirmed_by = prepared_by) or amount_fen <= 0 or from_account = to_account)"));
        if (Status s = q.run(); !s)
            return s.error();
        if (q.next() && q.integer(0) > 0)
            faults.push_back(say("Project", "Entries that break the rules of the books: %1.").arg(q.integer(0)));
        return faults;
    }

private:
    static const RecordType &type() { return ProjectEntry::description().type(); }
};

class ContractKeeper : public SummaryKeeper
{
public:
    QByteArray recordType() const override { return type().name; }
    Status changed(Transaction &transaction, const Record *before, const Record *after) override
    {
        if (Status s = heldAsConfirmed(type(), before, after); !s)
            return s;
        if (!after)
            return {};
        const Contract of = Contract::description().read(*after);
        const auto project = projectOf(transaction, of.project.id);
        if (!project)
            return project.error();
        const auto line = transaction.store().find(budgetLineType(), of.line.id);
        if (!line)
            return line.error();
        if (!*line || budgetLineType().value(**line, "project").toString() != project->key)
            return refused(say("Project", "The budget line belongs to another project. Choose one of %1.").arg(project->name()));
        for (const QDate day : {of.signedOn, of.startsOn}) {
            if (day.isValid()) {
                if (Status s = withinTime(*project, day, type().label); !s)
                    return s;
            }
        }
        if (of.status == u"closed")
            return {};
        if (Status s = permitted(transaction, of, *project); !s)
            return s;
        return fits(transaction, of);
    }
    Status rebuild(Database &) override { return {}; }
    Result<std::vector<Text>> verify(Database &) override { return std::vector<Text>(); }

private:
    static const RecordType &type() { return Contract::description().type(); }

    static Status permitted(Transaction &transaction, const Contract &of, const Project &project)
    {
        const auto constraints = moneyConstraints(transaction.database(), project);
        if (!constraints)
            return constraints.error();
        if (!of.use) {
            const bool asks = std::any_of(constraints->begin(), constraints->end(), [](const MoneyConstraint &one) { return one.kind == u"prohibited_use"; });
            return asks ? Status(refused(say("Project", "Choose the use: the plan prohibits some uses of its money, so each contract says what it is for."))) : Status();
        }
        const auto use = std::find_if(constraints->begin(), constraints->end(), [&](const MoneyConstraint &one) { return one.id == of.use.id && !one.isShare(); });
        if (use == constraints->end())
            return refused(say("Project", "The use is none that the plan of this project names. Choose another one."));
        if (use->kind != u"prohibited_use")
            return {};
        for (const FundingSource source : fundingSources) {
            if (of.amounts()[source] > Money() && (use->source == u"any" || use->source.isEmpty() || use->source == sourceKey(source)))
                return refused(say("Project", "%1 of RMB %2 (10,000) cannot be used for %3 (%4: “%5”).").arg(sourceName(source)).arg(wan(of.amounts()[source])).arg(use->subject).arg(use->code).arg(use->quote));
        }
        return {};
    }

    /// A draft takes its line's money already, so that two drafts cannot promise the same money.
    static Status fits(Transaction &transaction, const Contract &of)
    {
        auto book = ProjectBook::load(transaction.database(), of.project.id, {}, true);
        if (!book)
            return book.error();
        for (LineMoney &line : book->lines) {
            if (line.id != of.line.id)
                continue;
            for (const ContractMoney &one : book->contracts) {
                if (one.contract.line.id == line.id && one.contract.status == u"draft")
                    line.committed += one.contract.amounts();
            }
            SourceMoney taken = line.committed;
            if (of.status == u"confirmed" && !isCommitted(*book, of.id))
                taken += of.amounts();
            for (const FundingSource source : fundingSources) {
                if (taken[source] > line.current[source])
                    return overLine(line, source, taken[source]);
            }
        }
        return {};
    }

    static bool isCommitted(const ProjectBook &book, qint64 contract)
    {
        return std::any_of(book.contracts.begin(), book.contracts.end(), [contract](const ContractMoney &one) { return one.contract.id == contract && one.committed.total() > Money(); });
    }
};

class RevisionKeeper : public SummaryKeeper
{
public:
    QByteArray recordType() const override { return type().name; }
    Status changed(Transaction &transaction, const Record *before, const Record *after) override
    {
        if (Status s = heldAsConfirmed(type(), before, after); !s)
            return s;
        const bool isConfirmedNow = after && type().value(*after, "status").toString() == u"confirmed" && (!before || type().value(*before, "status").toString() != u"confirmed");
        if (!isConfirmedNow)
            return {};
        const BudgetRevision revision = BudgetRevision::description().read(*after);
        if (Status s = withinMoney(transaction, revision.project.id); !s)
            return s;
        if (revision.overrideReason.isEmpty())
            return withinShares(transaction, revision.project.id);
        return {};
    }
    Status rebuild(Database &) override { return {}; }
    Result<std::vector<Text>> verify(Database &) override { return std::vector<Text>(); }

private:
    static const RecordType &type() { return BudgetRevision::description().type(); }
};

/// Lines of a confirmed revision are as confirmed as itself.
class ChangeKeeper : public SummaryKeeper
{
public:
    QByteArray recordType() const override { return BudgetChange::description().type().name; }
    Status changed(Transaction &transaction, const Record *before, const Record *after) override
    {
        const BudgetChange change = BudgetChange::description().read(after ? *after : *before);
        const auto row = transaction.store().find(BudgetRevision::description().type(), change.revision.id);
        if (!row)
            return row.error();
        if (*row && BudgetRevision::description().read(**row).status == u"confirmed")
            return refused(say("Project", "The revision is confirmed. Make another one."));
        return {};
    }
    Status rebuild(Database &) override { return {}; }
    Result<std::vector<Text>> verify(Database &) override { return std::vector<Text>(); }
};

} // namespace

void addProjectKeepers(Store &store)
{
    store.addSummaryKeeper(std::make_unique<EntryKeeper>());
    store.addSummaryKeeper(std::make_unique<ContractKeeper>());
    store.addSummaryKeeper(std::make_unique<RevisionKeeper>());
    store.addSummaryKeeper(std::make_unique<ChangeKeeper>());
}

} // namespace heyuan
