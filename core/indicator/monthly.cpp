#include "core/indicator/monthly.h"

#include "core/indicator/arithmetic.h"
#include "core/indicator/course.h"

#include <algorithm>

namespace heyuan {

namespace {

/// How far a month is from what is asked; 0 for one that reaches it.
Number distance(const Course &p, const Evaluation &e, Number value)
{
    const Number upper = e.requiredMax.value_or(*e.required);
    if (!p.isUp())
        return value - upper; // the nearest to the cap is the worst, even below it
    return std::max(*e.required - value, e.requiredMax || p.terms.comparator == Comparator::Exactly
                                             ? value - upper : *e.required - value);
}

Text sentence(const Course &p, const Evaluation &e, int met, int reported, const Period &worst)
{
    const Text requirement = requirementInWords(p.terms, e, p.unit, p.places);
    if (e.light == Light::Met) {
        return say("Verdict", "Every month from %1 to %2 meets the requirement of %3.")
            .arg(dateText(p.from)).arg(dateText(p.due)).arg(requirement);
    }
    const Text weakest = quantityText(*e.achieved, p.unit, p.places);
    if (met < reported) {
        return say("Verdict",
                   "%1 of %2 months reported meet the requirement of %3 a month; the month furthest off, %4, has %5.")
            .arg(qint64(met)).arg(qint64(reported)).arg(requirement).arg(periodText(worst)).arg(weakest);
    }
    if (p.isFinal()) {
        return say("Verdict", "All months reported meet the requirement of %1 a month, but %2 is not reported.")
            .arg(requirement).arg(periodsText(e.missingPeriods));
    }
    return say("Verdict",
               "All months reported up to %1 meet the requirement of %2 a month, which has to hold until %3.")
        .arg(dateText(e.dataUpTo)).arg(requirement).arg(dateText(p.due));
}

} // namespace

Evaluation evaluateMonths(const TargetTerms &terms, const Series &series, QDate from, QDate asOf, const LightRule &rule,
                          const Text &unit, int places)
{
    const Course p{.terms = terms, .rule = rule, .unit = unit, .places = places, .nature = Nature::Accumulates,
                     .from = from, .due = terms.due, .asOf = asOf, .series = &series};
    Evaluation e;
    e.required = terms.value;
    e.requiredMax = terms.valueMax;
    e.expected = terms.value;
    e.judgedAt = std::min(asOf, terms.due);
    e.forecast = noForecast(say("Forecast", "A target for each month is judged month by month."));
    if (asOf < from) {
        e.light = Light::NotDue;
        e.verdict = say("Verdict", "Counting starts on %1; each month until %2 the requirement is %3.")
                        .arg(dateText(from)).arg(dateText(terms.due)).arg(requirementInWords(terms, e, unit, places));
        e.outlookReason = e.verdict;
        return e;
    }
    int met = 0;
    int reported = 0;
    Number sum;
    std::optional<Period> worst;
    std::set<int> missing;
    for (const Period &month : monthsBetween(from, e.judgedAt)) {
        if (month.first() < from || month.last() > e.judgedAt)
            continue;
        const auto value = series.of(month, e.judgedAt);
        if (!value) {
            missing.insert(monthNumber(month));
            continue;
        }
        ++reported;
        met += p.isMetBy(value->value, e) ? 1 : 0;
        sum += value->value;
        e.dataUpTo = value->upTo;
        if (!worst || distance(p, e, value->value) > distance(p, e, *e.achieved)) {
            worst = month;
            e.achieved = value->value;
        }
    }
    e.missingPeriods = namesOfMonths(missing);
    e.incomplete = !missing.empty();
    if (reported == 0) {
        e.missing = say("Evaluation",
                        "No month from %1 to %2 is reported. The unit that supplies this indicator must enter the "
                        "months, not longer periods.")
                        .arg(dateText(from)).arg(dateText(e.judgedAt));
        e.verdict = e.outlookReason = e.missing;
        return e;
    }
    if (*e.required != Number(0))
        e.share = scaled(100, *e.achieved, *e.required);
    e.currentRate = sum.dividedBy(reported);
    const bool allMet = met == reported && missing.empty();
    if (p.isFinal())
        e.light = allMet ? Light::Met : Light::Behind;
    else
        e.light = rule.judge(Number(met), Number(reported), true);
    e.verdict = sentence(p, e, met, reported, *worst);
    // A month that was missed cannot be made up for: strictly, "each month" is then out of reach.
    e.outlook = e.light == Light::Met           ? Outlook::Reached
                : met < reported || p.isFinal() ? Outlook::Hard
                                                : Outlook::Reachable;
    e.outlookReason = e.verdict;
    if (e.incomplete)
        e.notes.push_back(
            say("Evaluation", "Not, or not completely, reported: %1.").arg(periodsText(e.missingPeriods)));
    return e;
}

} // namespace heyuan
