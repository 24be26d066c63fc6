#include "core/selection/applicant_budget.h"

#include "core/place/area_hierarchy.h"
#include "core/project/budget.h"

namespace heyuan {

namespace {

std::vector<Issue> lineIssues(const Record &record)
{
    const ApplicantBudgetLine row = ApplicantBudgetLine::description().read(record);
    if (row.amounts().total() == Money())
        return {{"provincial_fen", say("Selection", "A line of the plan has money of at least one source. Enter it.")}};
    return {};
}

/// The plan as a book without contracts, so that the rules of projects judge it.
ProjectBook bookOf(const PlanShares &plan)
{
    ProjectBook book;
    for (const ApplicantBudgetLine &one : plan.lines) {
        LineMoney line;
        line.id = one.id;
        line.number = one.line.value_or(0);
        line.item = Text::plain(one.item);
        line.className = one.direction;
        line.original = line.current = one.amounts();
        book.lines.push_back(std::move(line));
    }
    return book;
}

/// All winners as one plan, held against the shares that are decided to be those of the whole.
PlanShares together(const std::vector<PlanShares> &plans, const std::vector<MoneyConstraint> &constraints, const std::map<qint64, ShareBearing> &bearings)
{
    PlanShares all;
    all.isOfAll = true;
    all.county = say("Selection", "All selected counties together");
    all.applicant.status = QStringLiteral("selected");
    all.bearings = bearings;
    for (const PlanShares &plan : plans) {
        if (plan.applicant.status != u"selected")
            continue;
        all.lacking += plan.isEntered() ? 0 : 1;
        all.lines.insert(all.lines.end(), plan.lines.begin(), plan.lines.end());
        all.money += plan.money;
    }
    std::vector<MoneyConstraint> ofAll;
    std::copy_if(constraints.begin(), constraints.end(), std::back_inserter(ofAll), [&](const MoneyConstraint &one) { return bearings.contains(one.id); });
    all.shares = shareStates(bookOf(all), ofAll);
    return all;
}

} // namespace

const Described<ApplicantBudgetLine> &ApplicantBudgetLine::description()
{
    const FieldOptions amount{.minimum = Number(0)};
    static const Described<ApplicantBudgetLine> described(
        {.name = "applicant_budget_line", .label = say("Selection", "Budget line of a plan"), .plural = say("Selection", "Budget lines of plans"), .title = {"line", "item"}, .order = "line", .check = lineIssues, .complete = completeBudgetLine},
        {field("applicant_id", say("Selection", "Applicant"), &ApplicantBudgetLine::applicant, {.required = true, .reference = "applicant"}),
         field("line", say("Budget", "Line"), &ApplicantBudgetLine::line, {.required = true, .minimum = Number(1)}),
         field("class", say("Selection", "Direction"), &ApplicantBudgetLine::direction, {.required = true, .choices = budgetClasses(), .help = say("Selection", "The direction of which the document's share rules speak.")}),
         field("item", say("BudgetTable", "Item"), &ApplicantBudgetLine::item, {.required = true, .maxLength = 200}),
         field("central_fen", say("Constraint", "Central money"), &ApplicantBudgetLine::central, amount),
         field("provincial_fen", say("Constraint", "Provincial money"), &ApplicantBudgetLine::provincial, amount),
         field("local_fen", say("Constraint", "Local money"), &ApplicantBudgetLine::local, amount),
         longText("note", say("Item", "Note"), &ApplicantBudgetLine::note)});
    return described;
}

Status completeBudgetLine(Transaction &transaction, Record &record)
{
    const ApplicantBudgetLine row = ApplicantBudgetLine::description().read(record);
    if (!row.applicant || !row.line)
        return {};
    const auto other = transaction.database().scalar(QStringLiteral("select item from applicant_budget_line where applicant_id = ? and line = ? and id <> ? and deleted_at is null"),
                                                     {row.applicant.id, qint64(*row.line), row.id});
    if (!other)
        return other.error();
    if (other->isNull())
        return {};
    const Text message = say("Selection", "The plan has a line %1 already: “%2”. Give this one another number, or change that line.").arg(qint64(*row.line)).arg(other->toString());
    return Error{ErrorKind::Invalid, message, {}, {{"line", message}}};
}

qint64 PlanShares::broken() const
{
    return std::count_if(shares.begin(), shares.end(), [this](const ShareState &state) { return isBroken(state); });
}

const ShareBearing &PlanShares::bearing(const ShareState &share) const
{
    static const ShareBearing binds;
    const auto at = bearings.find(share.constraint.id);
    return at == bearings.end() ? binds : at->second;
}

Text PlanShares::brokenWords(const ShareState &share) const
{
    const Text broken = say("Project", "%1 (%2: “%3”)").arg(share.sentence()).arg(share.constraint.code).arg(share.constraint.quote);
    const Text bears = bearing(share).sentence();
    return bears.isEmpty() ? broken : say("Selection", "%1 %2").arg(broken).arg(bears);
}

std::vector<const ShareState *> PlanShares::brokenThatBind() const
{
    std::vector<const ShareState *> binding;
    if (lacking > 0)
        return binding;
    for (const ShareState &share : shares) {
        if (isBroken(share) && bearing(share).weight == ShareBearing::Weight::Binds)
            binding.push_back(&share);
    }
    return binding;
}

Money PlanShares::elsewhere() const
{
    Money all;
    for (const ApplicantBudgetLine &line : lines) {
        const bool isSpokenOf = std::any_of(shares.begin(), shares.end(), [&](const ShareState &state) { return state.constraint.className == line.direction; });
        for (const FundingSource source : fundingSources) {
            const bool isDivided = std::any_of(shares.begin(), shares.end(), [&](const ShareState &state) { return state.constraint.source == sourceKey(source) || state.constraint.source == u"any"; });
            if (isDivided && !isSpokenOf)
                all += line.amounts()[source];
        }
    }
    return all;
}

Text PlanShares::verdict() const
{
    if (!isEntered())
        return say("Selection", "%1: no plan entered yet").arg(county);
    if (shares.empty())
        return say("Selection", "%1: the document prescribes no shares").arg(county);
    if (lacking > 0)
        return say("Selection", "%1: %2 of %3 shares do not hold; plans still to be entered: %4").arg(county).arg(broken()).arg(qint64(shares.size())).arg(lacking);
    return broken() == 0 ? say("Selection", "%1: every share holds").arg(county) : say("Selection", "%1: %2 of %3 shares do not hold").arg(county).arg(broken()).arg(qint64(shares.size()));
}

Result<std::vector<PlanShares>> plansOf(Store &store, const SelectionRound &round)
{
    Filter ofRound;
    ofRound.conditions = {{"round_id", Condition::Test::Is, round.id}};
    const auto applicants = store.all<Applicant>(ofRound);
    if (!applicants)
        return applicants.error();
    const auto tree = AreaHierarchy::load(store);
    if (!tree)
        return tree.error();
    const auto constraints = moneyConstraintsOf(store.database(), round.document.id);
    if (!constraints)
        return constraints.error();
    const auto bearings = shareBearings(store.database(), *constraints);
    if (!bearings)
        return bearings.error();
    std::vector<PlanShares> plans;
    for (const Applicant &applicant : *applicants) {
        Filter ofApplicant;
        ofApplicant.conditions = {{"applicant_id", Condition::Test::Is, applicant.id}};
        auto lines = store.all<ApplicantBudgetLine>(ofApplicant);
        if (!lines)
            return lines.error();
        if (lines->empty() && applicant.status != u"selected")
            continue;
        const Area *area = tree->find(applicant.area.id);
        PlanShares plan{applicant, area ? area->name() : Text::plain(QStringLiteral("—")), std::move(*lines), {}, {}, *bearings, false, 0};
        std::sort(plan.lines.begin(), plan.lines.end(), [](const ApplicantBudgetLine &a, const ApplicantBudgetLine &b) { return a.line < b.line; });
        for (const ApplicantBudgetLine &line : plan.lines)
            plan.money += line.amounts();
        plan.shares = shareStates(bookOf(plan), *constraints);
        plans.push_back(std::move(plan));
    }
    std::stable_sort(plans.begin(), plans.end(), [](const PlanShares &a, const PlanShares &b) { return (a.applicant.status == u"selected") > (b.applicant.status == u"selected"); });
    const auto total = totalBearings(store.database(), *constraints);
    if (!total)
        return total.error();
    const bool hasWinner = std::any_of(plans.begin(), plans.end(), [](const PlanShares &plan) { return plan.applicant.status == u"selected"; });
    if (hasWinner && !total->empty())
        plans.push_back(together(plans, *constraints, *total));
    return plans;
}

Text verdictOf(const std::vector<PlanShares> &plans)
{
    qint64 winners = 0, entered = 0, kept = 0;
    for (const PlanShares &plan : plans) {
        if (plan.applicant.status != u"selected" || plan.isOfAll)
            continue;
        ++winners;
        entered += plan.isEntered() ? 1 : 0;
        kept += plan.isEntered() && plan.broken() == 0 ? 1 : 0;
    }
    if (winners == 0)
        return say("Selection", "Nobody is selected in this round yet, so no plan has to hold the share rules.");
    return say("Selection", "Plans of the selected counties: %1 of %2 entered, %3 of them hold every share.").arg(entered).arg(winners).arg(kept);
}

std::vector<Text> confirmationWarnings(const std::vector<PlanShares> &plans)
{
    std::vector<Text> warnings;
    for (const PlanShares &plan : plans) {
        if (plan.applicant.status != u"selected")
            continue;
        if (!plan.isEntered() && !plan.isOfAll)
            warnings.push_back(plan.verdict());
        for (const ShareState &share : plan.shares) {
            if (plan.isBroken(share) && (plan.lacking > 0 || plan.bearing(share).weight != ShareBearing::Weight::Binds))
                warnings.push_back(say("Selection", "%1: %2").arg(plan.county).arg(plan.brokenWords(share)));
        }
    }
    return warnings;
}

} // namespace heyuan
