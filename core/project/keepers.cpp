#include "core/project/keepers.h"

#include "core/project/budget.h"
#include "core/project/limits.h"
#include "core/project/share.h"
#include "core/store/preparer.h"

namespace heyuan {

namespace {

Error refused(Text sentence) { return {ErrorKind::Denied, std::move(sentence), {}, {}}; }

Status withinMoney(Transaction &transaction, qint64 project)
{
    const auto book = ProjectBook::load(transaction.database(), project, {}, true);
    return book ? moneySuffices(*book) : Status(book.error());
}

/// The revision that was decided last allows a share to be broken, with its reason and its document.
Result<bool> isOverridden(Database &database, qint64 project)
{
    const auto reason = database.scalar(QStringLiteral("select override_reason from budget_revision where project_id = ? and status = 'confirmed' and deleted_at is null order by decided_on desc, id desc limit 1"), {project});
    return reason ? Result<bool>(!reason->toString().isEmpty()) : reason.error();
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
        if (Status s = entryIsInOrder(transaction.store(), entry); !s)
            return s;
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
        if (Status s = contractIsInOrder(transaction.store(), of); !s || of.status == u"closed")
            return s;
        const auto book = ProjectBook::load(transaction.database(), of.project.id, {}, true);
        if (!book)
            return book.error();
        const bool isConfirmedNow = of.status == u"confirmed" && (!before || Contract::description().read(*before).status != u"confirmed");
        if (isConfirmedNow) { // a budget that breaks a share, as it was entered or by a rule that came later, is not spent
            const auto overridden = isOverridden(transaction.database(), of.project.id);
            if (!overridden)
                return overridden.error();
            if (!*overridden) {
                if (Status s = withinShares(transaction, of.project.id); !s)
                    return s;
            }
        }
        return lineSuffices(*book, of);
    }
    Status rebuild(Database &) override { return {}; }
    Result<std::vector<Text>> verify(Database &) override { return std::vector<Text>(); }

private:
    static const RecordType &type() { return Contract::description().type(); }
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

class MilestoneKeeper : public SummaryKeeper
{
public:
    QByteArray recordType() const override { return Milestone::description().type().name; }
    Status changed(Transaction &transaction, const Record *, const Record *after) override
    {
        return after ? milestoneIsInOrder(transaction.store(), Milestone::description().read(*after)) : Status();
    }
    Status rebuild(Database &) override { return {}; }
    Result<std::vector<Text>> verify(Database &) override { return std::vector<Text>(); }
};

/// The original of a budget that is under way stays as it was decided: what changes is a revision.
class LineKeeper : public SummaryKeeper
{
public:
    QByteArray recordType() const override { return type().name; }
    Status changed(Transaction &transaction, const Record *before, const Record *after) override
    {
        if (!before)
            return {};
        bool isMoved = !after;
        for (const char *key : {"project", "class", "total_fen", "central_fen", "provincial_fen", "local_fen"})
            isMoved = isMoved || type().value(*before, key) != type().value(*after, key);
        if (!isMoved)
            return {};
        const auto under = transaction.database().scalar(QStringLiteral("select count(*) from project p where p.project = ? and p.deleted_at is null and (exists (select 1 from budget_revision r where r.project_id = p.id and r.status = 'confirmed' and r.deleted_at is null) "
                                                                        "or exists (select 1 from contract c where c.project_id = p.id and c.status <> 'draft' and c.deleted_at is null))"),
                                                         {type().value(*before, "project")});
        if (!under)
            return under.error();
        if (under->toLongLong() == 0)
            return {};
        return refused(say("Project", "Line %1: the budget is under way, with contracts or revisions. What it was decided as stays; enter a budget revision.").arg(type().value(*before, "line").toLongLong()));
    }
    Status rebuild(Database &) override { return {}; }
    Result<std::vector<Text>> verify(Database &) override { return std::vector<Text>(); }

private:
    static const RecordType &type() { return budgetLineType(); }
};

} // namespace

void addProjectKeepers(Store &store)
{
    store.addSummaryKeeper(std::make_unique<LineKeeper>());
    store.addSummaryKeeper(std::make_unique<MilestoneKeeper>());
    store.addSummaryKeeper(std::make_unique<EntryKeeper>());
    store.addSummaryKeeper(std::make_unique<ContractKeeper>());
    store.addSummaryKeeper(std::make_unique<RevisionKeeper>());
    store.addSummaryKeeper(std::make_unique<ChangeKeeper>());
}

} // namespace heyuan
