#include "core/indicator/evaluation.h"

#include "core/indicator/arithmetic.h"
#include "core/indicator/found.h"
#include "core/indicator/monthly.h"
#include "core/indicator/course.h"

#include <algorithm>

namespace heyuan {

bool Course::isUp() const
{
    switch (terms.comparator) {
    case Comparator::AtLeast:
    case Comparator::MoreThan:
    case Comparator::Yes: return true;
    case Comparator::AtMost:
    case Comparator::LessThan: return false;
    case Comparator::Exactly:
    case Comparator::Range: break;
    }
    // A sum starts from nothing and grows, whatever is thought better.
    return nature == Nature::Accumulates || terms.higherIsBetter;
}

Number Course::goal(const Evaluation &e) const { return isUp() ? *e.required : e.requiredMax.value_or(*e.required); }

bool Course::isMetBy(Number achieved, const Evaluation &e) const
{
    switch (terms.comparator) {
    case Comparator::AtLeast:
    case Comparator::Yes: return achieved >= *e.required;
    case Comparator::MoreThan: return achieved > *e.required;
    case Comparator::Exactly: return achieved == *e.required;
    case Comparator::AtMost: return achieved <= *e.required;
    case Comparator::LessThan: return achieved < *e.required;
    case Comparator::Range: return achieved >= *e.required && achieved <= e.requiredMax.value_or(*e.required);
    }
    return false;
}

bool Course::canBeLost() const
{
    return nature == Nature::Held
        || (nature == Nature::Accumulates && terms.comparator != Comparator::AtLeast
            && terms.comparator != Comparator::MoreThan);
}

bool Course::isLostBy(Number achieved, const Evaluation &e) const
{
    if (nature != Nature::Accumulates || !canBeLost())
        return false;
    const Number upper = e.requiredMax.value_or(*e.required);
    return terms.comparator == Comparator::LessThan ? achieved >= upper : achieved > upper;
}

namespace {

Evaluation withoutData(Evaluation e, const Text &missing)
{
    e.light = Light::NoData;
    e.missing = missing;
    e.verdict = missing;
    e.outlook = Outlook::Unknown;
    e.outlookReason = missing;
    e.forecast = noForecast(missing);
    return e;
}

Evaluation yesOrNo(const TargetTerms &terms, const Series &series, QDate from, QDate asOf, bool isOpenEnded)
{
    Evaluation e;
    e.required = 1;
    e.judgedAt = std::min(asOf, terms.due);
    e.forecast = noForecast(say("Evaluation", "A yes or no is not forecast."));
    const auto value = series.over(QDate(), e.judgedAt);
    const bool isYes = value && value->value >= Number(1);
    if (value) {
        e.achieved = value->value;
        e.dataUpTo = value->upTo;
        e.share = Number(isYes ? 100 : 0);
    }
    if (isYes) {
        e.light = Light::Met;
        e.outlook = Outlook::Reached;
        e.verdict = say("Verdict", "Confirmed as done by %1.").arg(dateText(value->upTo));
    } else if (isOpenEnded && value) {
        e.light = Light::NotDue;
        e.verdict = say("Verdict", "Not yet confirmed as done; no date is set for it.");
    } else if (asOf < terms.due && (value || asOf < from)) {
        // There is no half of a yes, so before the due date there is nothing to be behind with.
        e.light = Light::NotDue;
        e.verdict = say("Verdict", "Not yet confirmed as done; due on %1.").arg(dateText(terms.due));
    } else if (value) {
        e.light = Light::Behind;
        e.outlook = Outlook::Hard;
        e.verdict = say("Verdict", "Not confirmed as done by the due date, %1.").arg(dateText(terms.due));
    } else {
        return withoutData(e, say("Evaluation",
                                  "Nobody has said up to %1 whether this is done. The lead unit must enter yes or "
                                  "no.")
                                  .arg(dateText(e.judgedAt)));
    }
    e.outlookReason = e.verdict;
    return e;
}

void judge(const Course &p, Evaluation &e)
{
    const Number achieved = p.value.value;
    const bool isMet = p.isMetBy(achieved, e);
    const Number upper = e.requiredMax.value_or(*e.required);
    if (p.isFinal())
        e.light = isMet ? Light::Met : p.isOpenEnded ? Light::NotDue : Light::Behind;
    else if (p.isLostBy(achieved, e))
        e.light = Light::Behind;
    else if (isMet && !p.canBeLost())
        e.light = Light::Met;
    else if (isMet && p.isUp())
        e.light = Light::OnCourse;
    else if (p.isUp() && achieved > upper) // more than exactly this, but a level can come down again
        e.light = Light::AtRisk;
    else
        e.light = p.rule.judge(achieved, *e.expected, p.isUp());
}

void addNotes(const Course &p, Evaluation &e)
{
    if (e.incomplete && !e.missingPeriods.empty()) {
        e.notes.push_back(
            say("Evaluation", "Not, or not completely, reported: %1.").arg(periodsText(e.missingPeriods)));
    } else if (e.incomplete) {
        e.notes.push_back(say("Evaluation", "Only the months that both parts of the ratio report are counted."));
    }
    if (e.mixedEntry) {
        e.notes.push_back(say("Evaluation",
                              "Entered both directly and in parts, with different figures: %1. The figure of the "
                              "longer period is counted; correct the one that is wrong.")
                              .arg(periodsText(p.value.mixedIn)));
    }
}

void fillPace(Course &p, Evaluation &e)
{
    const Number achieved = p.value.value;
    const bool isCurrent = p.value.upTo >= p.from && p.value.isCurrentAt(std::min(p.asOf, p.due));
    e.judgedAt = isCurrent ? p.value.upTo : std::min(p.asOf, p.due);
    if (p.nature == Nature::Level) {
        if (const auto start = p.series->over(QDate(), p.from.addDays(-1)))
            p.start = start->value;
    }
    const Number goal = p.goal(e);
    const bool startsBeyond = p.start && (p.isUp() ? *p.start >= goal : *p.start <= goal);
    // There is no way to go for a ratio that has to hold, for a level that is there from the start, or down from
    // nowhere.
    if (p.nature == Nature::Held || startsBeyond || (p.nature == Nature::Level && !p.start && !p.isUp()))
        e.expected = goal;
    else
        e.expected = evenPace(p.start.value_or(Number(0)), goal, p.from, p.due, e.judgedAt);
    e.currentRate = ratePerMonth(p);
    const Number left = monthsLong(e.judgedAt.addDays(1), p.due);
    const bool isOpen = !p.isFinal() && p.nature != Nature::Held && !p.isLostBy(achieved, e)
        && (!p.isMetBy(achieved, e) || !p.isUp());
    if (isOpen && left > Number(0))
        e.requiredRate = scaled(goal - achieved, 1, left);
}

/// `terms` has a due date; where the document sets none it is the as-of date, and the target `isOpenEnded`.
Evaluation evaluateDated(const TargetTerms &terms, const Series &series, const Series *denominator,
                         const TargetBase &base, QDate asOf, const LightRule &rule, const Text &unit, int places,
                         bool isOpenEnded)
{
    const QDate newYear(terms.due.year(), 1, 1);
    const bool isYearly = terms.counting == Counting::Year && series.aggregation() == Aggregation::Flow;
    const QDate from = terms.from.isValid() && !(isYearly && terms.from < newYear) ? terms.from : newYear;
    if (terms.kind == TargetKind::YesNo || terms.comparator == Comparator::Yes)
        return yesOrNo(terms, series, from, asOf, isOpenEnded);
    if (terms.counting == Counting::Month && series.aggregation() == Aggregation::Flow && !denominator
        && terms.kind == TargetKind::Quantity)
        return evaluateMonths(terms, series, from, asOf, rule, unit, places);

    const bool isEnteredShare = series.aggregation() == Aggregation::Ratio;
    const QDate at = std::min(asOf, terms.due);
    const Found found = look(terms, series, denominator, base, from, at, isPercent(unit));
    Course p{.terms = terms, .rule = rule, .unit = unit, .places = places, .nature = found.nature, .from = from,
               .due = terms.due, .asOf = asOf, .isOpenEnded = isOpenEnded,
               .series = found.hasRatios ? &found.ratios : &series};
    Evaluation e;
    require(terms, base, found, isEnteredShare, e);
    if (found.value) {
        p.value = *found.value;
        e.achieved = p.value.value;
        e.dataUpTo = p.value.upTo;
        e.incomplete = !p.value.complete;
        e.missingPeriods = p.value.missing;
        e.mixedEntry = p.value.mixed;
        if (e.required && *e.required != Number(0))
            e.share = scaled(100, *e.achieved, *e.required);
    }
    const bool hasBegun = asOf >= from;
    // A sum cannot be reported before its first month is over.
    const bool canBeReported = hasBegun && (found.value || found.nature == Nature::Level || asOf >= terms.due
                                            || Period::containing(from, PeriodKind::Month).last() <= asOf);
    if (!canBeReported) {
        e.light = Light::NotDue;
        e.incomplete = false;
        e.missingPeriods.clear();
        e.verdict =
            (isOpenEnded ? say("Verdict", "Counting starts on %1; the requirement is %2, and no date is set for it.")
             : hasBegun
                 ? say("Verdict", "Counting started on %1 and its first month is not over; the requirement is %2 by "
                                  "%3.")
                 : say("Verdict", "Counting starts on %1; the requirement is %2 by %3."))
                .arg(dateText(from)).arg(requirementInWords(terms, e, unit, places)).arg(dateText(terms.due));
        e.outlookReason = e.verdict;
        e.forecast = noForecast(hasBegun ? say("Forecast", "No whole month of the counting period is reported yet.")
                                         : say("Forecast", "Counting has not begun."));
        return e;
    }
    if (!found.value) {
        return found.nature == Nature::Level
                   ? withoutData(e,
                                 say("Evaluation",
                                     "No value is reported up to %1. The unit that supplies this indicator must enter "
                                     "it.")
                                     .arg(dateText(at)))
                   : withoutData(e, say("Evaluation",
                                        "Nothing is reported from %1 to %2. The unit that supplies this indicator must "
                                        "enter it.")
                                        .arg(dateText(from)).arg(dateText(at)));
    }
    if (!e.required) {
        if (e.baseUsed != BaseUsed::None)
            return withoutData(e, say("Evaluation",
                                      "The base of the growth is 0, so no growth can be counted on it. Check the value "
                                      "of the base period."));
        if (found.whole)
            return withoutData(e, say("Evaluation", "The whole of which a share is asked for is 0. Check its value."));
        if (!base.missing.isEmpty())
            return withoutData(e, base.missing);
        return withoutData(
            e, terms.kind == TargetKind::Growth
                   ? say("Evaluation", "The base of the growth is not known. Enter the value of the base period.")
                   : say("Evaluation", "The whole of which a share is asked for is not known. Enter its value."));
    }
    fillPace(p, e);
    e.forecast = forecastOf(p);
    judge(p, e);
    if (isOpenEnded) {
        e.expected.reset();
        e.forecast = noForecast(say("Forecast", "No due date is set, so there is no date to forecast for."));
    }
    e.verdict = verdictOf(p, e);
    judgeOutlook(p, e);
    const Text onBase = baseInWords(terms, e, base, found.whole, unit, places);
    if (!onBase.isEmpty())
        e.verdict = say("Verdict", "%1 %2").arg(e.verdict).arg(onBase);
    if (p.nature == Nature::Level && !p.start && p.isUp() && !p.isFinal() && e.light != Light::Met) {
        e.verdict = say("Verdict", "%1 %2").arg(e.verdict)
                        .arg(say("Verdict", "No value is known before %1, so the even pace is counted from 0.")
                                 .arg(dateText(from)));
    }
    addNotes(p, e);
    return e;
}

/// Where counting of an undated target begins when nothing says it: with the first entry.
QDate firstDayOf(const Series &series, QDate otherwise)
{
    const auto tiles = series.tiles(QDate(), otherwise);
    return tiles.empty() ? otherwise : std::min(tiles.front().period.first(), otherwise);
}

} // namespace

Evaluation evaluate(const TargetTerms &terms, const Series &series, const Series *denominator, const TargetBase &base,
                    QDate asOf, const LightRule &rule, const Text &unit, int places)
{
    if (!asOf.isValid())
        return withoutData({},
                           say("Evaluation", "No date is given for which the target is to be judged. Choose a date."));
    if (terms.due.isValid())
        return evaluateDated(terms, series, denominator, base, asOf, rule, unit, places, false);
    TargetTerms dated = terms;
    if (terms.counting != Counting::Total && series.aggregation() == Aggregation::Flow) {
        // "5,000 a year" without an end is due in each year anew.
        dated.due = QDate(asOf.year(), 12, 31);
        return evaluateDated(dated, series, denominator, base, asOf, rule, unit, places, false);
    }
    dated.due = asOf;
    if (!dated.from.isValid())
        dated.from = firstDayOf(series, asOf);
    return evaluateDated(dated, series, denominator, base, asOf, rule, unit, places, true);
}

} // namespace heyuan
