#include "core/project/limits.h"

#include "core/base/money_words.h"
#include "core/project/budget.h"
#include "core/project/share.h"
#include "core/store/stored_day.h"

namespace heyuan {

namespace {

Error refused(Text sentence) { return {ErrorKind::Denied, std::move(sentence), {}, {}}; }

Error overLine(const LineMoney &line, FundingSource source, Money taken)
{
    return refused(say("Project", "Line %1 “%2” has RMB %3 of %4; contracts would take %5. Revise the budget first, or take less.")
                       .arg(line.number).arg(line.item).arg(amountInSentence(line.current[source])).arg(sourceName(source)).arg(amountInSentence(taken)));
}

Status withinTime(const Project &project, QDate day, const Text &what)
{
    if ((project.startsOn.isValid() && day < project.startsOn) || (project.endsOn.isValid() && day > project.endsOn))
        return refused(say("Project", "%1: %2 lies outside the project, which runs from %3 to %4.").arg(what).arg(day.toString(Qt::ISODate))
                           .arg(project.startsOn.isValid() ? project.startsOn.toString(Qt::ISODate) : QStringLiteral("…")).arg(project.endsOn.isValid() ? project.endsOn.toString(Qt::ISODate) : QStringLiteral("…")));
    return {};
}

/// The plan permits the use for this money; where it prohibits some, each contract says what it is for.
Status permitted(Store &store, const Contract &of, const Project &project)
{
    const auto constraints = moneyConstraints(store.database(), project);
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
            return refused(say("Project", "%1 of RMB %2 cannot be used for %3 (%4: “%5”).").arg(sourceName(source)).arg(amountInSentence(of.amounts()[source])).arg(use->subject).arg(use->code).arg(use->quote));
    }
    return {};
}

bool isCommitted(const ProjectBook &book, qint64 contract)
{
    return std::any_of(book.contracts.begin(), book.contracts.end(), [contract](const ContractMoney &one) { return one.contract.id == contract && one.committed.total() > Money(); });
}

} // namespace

Result<Project> datedProject(Store &store, qint64 id)
{
    const auto row = store.find(Project::description().type(), id);
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorKind::NotFound, say("Project", "This row is no longer there. Choose another one.")};
    Project project = Project::description().read(**row);
    // Where the project itself names no days, its phases do; an open phase leaves the end open.
    Query q = store.database().query(QStringLiteral("select min(starts_on), max(ends_on), sum(case when ends_on is null then 1 else 0 end) from phase where project = ? and deleted_at is null"));
    if (Status s = q.run({project.key}); !s)
        return s.error();
    if (q.next() && !q.isNull(2)) {
        const auto dayAt = [&q](int column) { return storedDay(q.value(column)); };
        if (!project.startsOn.isValid())
            project.startsOn = dayAt(0);
        if (!project.endsOn.isValid() && q.integer(2) == 0)
            project.endsOn = dayAt(1);
    }
    return project;
}

Status entryIsInOrder(Store &store, const ProjectEntry &entry)
{
    const auto project = datedProject(store, entry.project.id);
    if (!project)
        return project.error();
    if (Status s = withinTime(*project, entry.bookedOn, ProjectEntry::description().type().label); !s || !entry.contract)
        return s;
    const auto row = store.find(Contract::description().type(), entry.contract.id);
    if (!row)
        return row.error();
    const Contract of = *row ? Contract::description().read(**row) : Contract();
    if (of.status != u"confirmed")
        return refused(say("Project", "Contract %1 is not in force. Confirm it before anything is paid on it.").arg(of.number));
    if (of.project.id != entry.project.id)
        return refused(say("Project", "Contract %1 belongs to another project.").arg(of.number));
    if (entry.bookedOn < of.signedOn)
        return refused(say("Project", "%1 lies before contract %2 was signed.").arg(entry.bookedOn.toString(Qt::ISODate)).arg(of.number));
    return {};
}

Status contractIsInOrder(Store &store, const Contract &contract)
{
    const auto project = datedProject(store, contract.project.id);
    if (!project)
        return project.error();
    const auto line = store.find(budgetLineType(), contract.line.id);
    if (!line)
        return line.error();
    if (!*line || budgetLineType().value(**line, "project").toString() != project->key)
        return refused(say("Project", "The budget line belongs to another project. Choose one of %1.").arg(project->name()));
    for (const QDate day : {contract.signedOn, contract.startsOn}) {
        if (day.isValid()) {
            if (Status s = withinTime(*project, day, Contract::description().type().label); !s)
                return s;
        }
    }
    return contract.status == u"closed" ? Status() : permitted(store, contract, *project);
}

Status milestoneIsInOrder(Store &store, const Milestone &milestone)
{
    const auto row = store.find(Contract::description().type(), milestone.contract.id);
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorKind::NotFound, say("Project", "This row is no longer there. Choose another one.")};
    const Contract of = Contract::description().read(**row);
    const auto project = datedProject(store, of.project.id);
    if (!project)
        return project.error();
    for (const QDate day : {milestone.dueOn, milestone.acceptedOn}) {
        if (!day.isValid())
            continue;
        if (day < of.signedOn)
            return refused(say("Project", "%1 lies before contract %2 was signed.").arg(day.toString(Qt::ISODate)).arg(of.number));
        if (Status s = withinTime(*project, day, Milestone::description().type().label); !s)
            return s;
    }
    const auto others = store.database().scalar(QStringLiteral("select coalesce(sum(amount_fen), 0) from milestone where contract_id = ? and id <> ? and deleted_at is null"), {of.id, milestone.id});
    if (!others)
        return others.error();
    const Money asked = Money::fen(others->toLongLong()) + milestone.amount.value_or(Money());
    if (milestone.amount && asked > of.amounts().total())
        return refused(say("Project", "The milestones of contract %1 would come to RMB %2; the contract has %3. Check what falls due.").arg(of.number).arg(amountInSentence(asked)).arg(amountInSentence(of.amounts().total())));
    return {};
}

Status moneySuffices(const ProjectBook &book)
{
    for (const FundingSource source : fundingSources) {
        for (const LineMoney &line : book.lines) {
            if (line.committed[source] > line.current[source])
                return overLine(line, source, line.committed[source]);
        }
        for (const ContractMoney &one : book.contracts) {
            if (one.paid[source] > Money() && one.contract.amounts()[source] == Money())
                return refused(say("Project", "Contract %1 has no %2: RMB %3 cannot be paid from it. Choose the source the contract names.")
                                   .arg(one.contract.number).arg(sourceName(source)).arg(amountInSentence(one.paid[source])));
            if (one.paid[source] > one.contract.amounts()[source])
                return refused(say("Project", "Contract %1 has RMB %2 of %3; payments would come to %4. Pay less, or from the right money.")
                                   .arg(one.contract.number).arg(amountInSentence(one.contract.amounts()[source])).arg(sourceName(source)).arg(amountInSentence(one.paid[source])));
            if (one.paid[source] < Money())
                return refused(say("Project", "Contract %1: more would come back than was paid from %2. Check the amount.").arg(one.contract.number).arg(sourceName(source)));
        }
        if (book.cash()[source] < Money())
            return refused(say("Project", "There is too little %1 at hand: RMB %2 were allocated, %3 would be paid. Enter the allocation first.")
                               .arg(sourceName(source)).arg(amountInSentence(book.allocated[source])).arg(amountInSentence(book.paid[source])));
        if (book.current()[source] < Money())
            return refused(say("Project", "The budget would hold less than nothing of %1. Check the revision.").arg(sourceName(source)));
    }
    return {};
}

Status lineSuffices(const ProjectBook &book, const Contract &of)
{
    for (const LineMoney &line : book.lines) {
        if (line.id != of.line.id)
            continue;
        SourceMoney taken = line.committed;
        for (const ContractMoney &one : book.contracts) {
            if (one.contract.line.id == line.id && one.contract.status == u"draft")
                taken += one.contract.amounts();
        }
        if (of.status == u"confirmed" && !isCommitted(book, of.id))
            taken += of.amounts();
        for (const FundingSource source : fundingSources) {
            if (taken[source] > line.current[source])
                return overLine(line, source, taken[source]);
        }
    }
    return {};
}

} // namespace heyuan
