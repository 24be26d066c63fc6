#include "core/award/evaluation.h"

#include <algorithm>

namespace heyuan::award {

namespace {

Holds check(const AwardCondition &condition, std::optional<qint64> value)
{
    if (!value)
        return Holds::Unknown;
    const auto yes = [](bool holds) { return holds ? Holds::Yes : Holds::No; };
    switch (condition.comparison) {
    case Comparison::AtLeast: return yes(*value >= condition.threshold);
    case Comparison::MoreThan: return yes(*value > condition.threshold);
    case Comparison::AtMost: return yes(*value <= condition.threshold);
    case Comparison::LessThan: return yes(*value < condition.threshold);
    case Comparison::Equal: return yes(*value == condition.threshold);
    case Comparison::OneOf:
        return yes(std::find(condition.accepted.begin(), condition.accepted.end(), *value) != condition.accepted.end());
    case Comparison::Unclear: break;
    }
    return Holds::Unclear;
}

bool isInForce(const Rule &rule, const QDate &date)
{
    if (!rule.isWritten)
        return false;
    if (rule.validFrom.isValid() && date < rule.validFrom)
        return false;
    if (rule.validTo.isValid() && date > rule.validTo)
        return false;
    return !(rule.yearsAreFixed && rule.maxYears > 0 && rule.validFrom.isValid()
             && date >= rule.validFrom.addYears(rule.maxYears));
}

/// What was paid before can forbid an award altogether. Returns false if it does.
bool isStillOpen(const RuleBook &book, const Claim &claim, const QDate &date, Outcome &outcome)
{
    const Rule &rule = outcome.variant->rule;
    if (rule.maxYears > 0) {
        const qint64 year = awardYear(book, rule, claim, date);
        if (year > rule.maxYears) {
            outcome.steps.push_back({StepKind::YearsUsedUp, -1, year, rule.maxYears});
            return false;
        }
    }
    for (const EarlierAward &award : claim.earlier) {
        const qsizetype other = rule.notAfter.indexOf(award.rule);
        if (other >= 0) {
            outcome.steps.push_back({StepKind::AwardedByOther, int(other)});
            return false;
        }
        if (award.rule != rule.id)
            continue;
        const bool isThisYear = award.date.year() == date.year();
        if (rule.repeat == Repeat::Never || (rule.repeat == Repeat::OnceAYear && isThisYear)) {
            const auto kind = rule.repeat == Repeat::Never ? StepKind::AlreadyAwarded : StepKind::AwardedThisYear;
            outcome.steps.push_back({kind, -1, 0, 0, Money::fen(award.fen)});
            return false;
        }
    }
    return true;
}

bool isDecidedOtherwise(const JudgedRule &rule, const Variant &variant, const Claim &claim)
{
    for (size_t i = 0; i < rule.questions.size(); ++i) {
        const Question &question = *rule.questions[i];
        const QString decided = claim.readings.value(question.code, question.decided);
        // Own words of a decision are for people: then all readings are still shown.
        if (question.choice(decided) && question.choices[size_t(variant.choices[i])].key != decided)
            return true;
    }
    return false;
}

/// The questions on which it depends: two outcomes differ that differ in nothing else.
std::vector<size_t> questionsThatMatter(const std::vector<Outcome> &outcomes, size_t questions)
{
    std::vector<size_t> matter;
    for (size_t q = 0; q < questions; ++q) {
        const auto dependsOn = [&](const Outcome &a) {
            return std::any_of(outcomes.begin(), outcomes.end(), [&](const Outcome &b) {
                auto same = b.variant->choices;
                same[q] = a.variant->choices[q];
                return same == a.variant->choices && !a.isSameAs(b);
            });
        };
        if (std::any_of(outcomes.begin(), outcomes.end(), dependsOn))
            matter.push_back(q);
    }
    return matter;
}

} // namespace

qint64 awardYear(const RuleBook &book, const Rule &rule, const Claim &claim, const QDate &date)
{
    if (const auto given = claim.value(book.facts().awardYear()))
        return *given / Number::scale;
    std::vector<int> years;
    for (const EarlierAward &award : claim.earlier) {
        const int year = award.date.year();
        if (award.rule == rule.id && year < date.year() && std::find(years.begin(), years.end(), year) == years.end())
            years.push_back(year);
    }
    return qint64(years.size()) + 1;
}

Verdict Evaluation::verdict() const
{
    const Verdict first = outcomes.front().verdict;
    const bool agree = std::all_of(outcomes.begin(), outcomes.end(),
                                   [&](const Outcome &o) { return o.verdict == first; });
    return agree ? first : Verdict::Undecided;
}

std::optional<Money> Evaluation::amount() const
{
    return isAmbiguous() ? std::nullopt : outcomes.front().amount;
}

std::optional<Money> Evaluation::cap() const
{
    if (isAmbiguous() || outcomes.front().verdict == Verdict::NotEligible)
        return std::nullopt;
    for (const Step &step : outcomes.front().steps) {
        if (step.kind == StepKind::ByPerson && step.money >= Money())
            return step.money;
    }
    return std::nullopt;
}

void judge(const RuleBook &book, const Variant &variant, const Claim &claim, const QDate &date, Outcome &outcome)
{
    outcome.variant = &variant;
    outcome.verdict = Verdict::Undecided;
    outcome.amount.reset();
    outcome.conditions.clear();
    outcome.steps.clear();
    const Rule &rule = variant.rule;
    bool fails = false, isOpen = false;
    outcome.conditions.reserve(rule.conditions.size());
    for (const AwardCondition &condition : rule.conditions) {
        const auto value = claim.value(condition.fact);
        const Holds holds = check(condition, value);
        fails = fails || holds == Holds::No;
        isOpen = isOpen || holds == Holds::Unknown || holds == Holds::Unclear;
        outcome.conditions.push_back({&condition, value, holds});
    }
    if (!isInForce(rule, date)) {
        outcome.steps.push_back({StepKind::NotInForce});
        fails = true;
    } else if (!fails && !isStillOpen(book, claim, date, outcome)) {
        fails = true;
    }
    if (fails) {
        outcome.verdict = Verdict::NotEligible;
        outcome.amount = Money();
        return;
    }
    outcome.verdict = Verdict::Eligible;
    reckonAmount(book, claim, date, outcome);
    if (isOpen && outcome.verdict == Verdict::Eligible) {
        outcome.verdict = Verdict::Undecided;
        outcome.amount.reset();
    }
}

std::vector<const Variant *> openVariants(const JudgedRule &version, const Claim &claim)
{
    std::vector<const Variant *> open;
    open.reserve(version.variants.size());
    for (const Variant &variant : version.variants) {
        if (!isDecidedOtherwise(version, variant, claim))
            open.push_back(&variant);
    }
    return open;
}

Evaluation evaluate(const RuleBook &book, const JudgedRule &rule, const Claim &claim, const QDate &date)
{
    return evaluateVersion(book, rule.on(date), claim, date);
}

Evaluation evaluateVersion(const RuleBook &book, const JudgedRule &rule, const Claim &claim, const QDate &date)
{
    Evaluation evaluation{&rule, date, {}, {}};
    std::vector<Outcome> &outcomes = evaluation.outcomes;
    const auto open = openVariants(rule, claim);
    outcomes.resize(open.size());
    for (size_t i = 0; i < open.size(); ++i)
        judge(book, *open[i], claim, date, outcomes[i]);
    const bool agree = std::all_of(outcomes.begin(), outcomes.end(),
                                   [&](const Outcome &o) { return o.isSameAs(outcomes.front()); });
    if (agree) {
        outcomes.resize(1);
        return evaluation;
    }
    // One outcome for each reading of the questions that matter; the others make no difference here.
    evaluation.differing = questionsThatMatter(outcomes, rule.questions.size());
    std::vector<Outcome> different;
    for (Outcome &outcome : outcomes) {
        const bool isKnown = std::any_of(different.begin(), different.end(), [&](const Outcome &kept) {
            return std::all_of(evaluation.differing.begin(), evaluation.differing.end(),
                               [&](size_t q) { return kept.variant->choices[q] == outcome.variant->choices[q]; });
        });
        if (!isKnown)
            different.push_back(std::move(outcome));
    }
    outcomes = std::move(different);
    return evaluation;
}

} // namespace heyuan::award
