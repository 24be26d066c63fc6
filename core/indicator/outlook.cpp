#include "core/indicator/course.h"

namespace heyuan {

namespace {

Text rangeText(const Course &p, const Forecast &forecast)
{
    if (*forecast.low == *forecast.high)
        return finerText(*forecast.low, p.unit, p.places);
    return say("Outlook", "%1 to %2")
        .arg(bareText(*forecast.low, p.unit, p.places)).arg(finerText(*forecast.high, p.unit, p.places));
}

Outlook byLight(Light light)
{
    switch (light) {
    case Light::Met: return Outlook::Reached;
    case Light::OnCourse: return Outlook::Reachable;
    case Light::AtRisk: return Outlook::Borderline;
    case Light::Behind: return Outlook::Hard;
    case Light::NotDue:
    case Light::NoData: break;
    }
    return Outlook::Unknown;
}

/// The forecasts do not meet the terms: how far is the best of them off, by the same shares that give the lights?
bool isNear(const Course &p, const Evaluation &e)
{
    const Number low = *e.forecast.low;
    const Number high = *e.forecast.high;
    const Number upper = e.requiredMax.value_or(*e.required);
    const bool tooHigh = p.terms.comparator == Comparator::AtMost || p.terms.comparator == Comparator::LessThan
        || ((p.terms.comparator == Comparator::Exactly || p.terms.comparator == Comparator::Range) && low > upper);
    const Light light = tooHigh ? p.rule.judge(low, upper, false) : p.rule.judge(high, *e.required, true);
    return light != Light::Behind;
}

bool overlapsRequirement(const Course &p, const Evaluation &e)
{
    return p.isMetBy(*e.forecast.low, e) || p.isMetBy(*e.forecast.high, e)
        || ((p.terms.comparator == Comparator::Exactly || p.terms.comparator == Comparator::Range)
            && *e.forecast.low < *e.required && *e.forecast.high > e.requiredMax.value_or(*e.required));
}

} // namespace

Text outlookName(Outlook outlook)
{
    switch (outlook) {
    case Outlook::Reached: return say("Outlook", "Reached");
    case Outlook::Reachable: return say("Outlook", "Within reach");
    case Outlook::Borderline: return say("Outlook", "Borderline");
    case Outlook::Hard: return say("Outlook", "Hard to reach");
    case Outlook::Unknown: return say("Outlook", "Not judged");
    }
    return {};
}

void judgeOutlook(const Course &p, Evaluation &e)
{
    // Where nothing is left to forecast the light has said it all.
    if (e.light == Light::Met || p.isFinal() || p.nature == Nature::Held || p.isLostBy(p.value.value, e)) {
        e.outlook = byLight(e.light);
        e.outlookReason = verdictOf(p, e);
        return;
    }
    if (!e.forecast.low) {
        e.outlook = Outlook::Unknown;
        e.outlookReason = say("Outlook", "None of the three methods of forecasting can be applied yet.");
        return;
    }
    const Text upTo = dateText(p.value.upTo);
    const Text range = rangeText(p, e.forecast);
    const Text requirement = requirementInWords(p.terms, e, p.unit, p.places);
    if (p.isMetBy(*e.forecast.low, e) && p.isMetBy(*e.forecast.high, e)) {
        e.outlook = Outlook::Reachable;
        e.outlookReason =
            say("Outlook", "On the figures up to %1, the forecast for %2 is %3, which meets the "
                           "requirement of %4.")
                .arg(upTo).arg(dateText(p.due)).arg(range).arg(requirement);
    } else if (overlapsRequirement(p, e)) {
        e.outlook = Outlook::Borderline;
        e.outlookReason =
            say("Outlook", "On the figures up to %1, the forecast for %2 is %3, and only a part of that range "
                           "meets the requirement of %4.")
                .arg(upTo).arg(dateText(p.due)).arg(range).arg(requirement);
    } else if (isNear(p, e)) {
        e.outlook = Outlook::Borderline;
        e.outlookReason =
            say("Outlook", "On the figures up to %1, the forecast for %2 is %3, which narrowly misses the "
                           "requirement of %4.")
                .arg(upTo).arg(dateText(p.due)).arg(range).arg(requirement);
    } else {
        e.outlook = Outlook::Hard;
        e.outlookReason =
            say("Outlook", "On the figures up to %1, the forecast for %2 is %3, far from the requirement of %4.")
                .arg(upTo).arg(dateText(p.due)).arg(range).arg(requirement);
    }
}

} // namespace heyuan
