#include "core/indicator/arithmetic.h"
#include "core/indicator/course.h"

namespace heyuan {

namespace {

/// The sentences are whole ones, a family by light and direction, so that each can be said naturally in Chinese.
Text finalMiss(const Course &p, const Evaluation &e, const Text &achieved, const Text &requirement)
{
    const Number value = p.value.value;
    const Text due = dateText(p.due);
    if (value < *e.required) {
        const Text gap = quantityText(*e.required - value, p.unit, p.places);
        if (e.incomplete && !e.missingPeriods.empty()) {
            return say("Verdict",
                       "Behind: %1 reported for the due date, %2, which is %3 short of the requirement of %4; not, or "
                       "not completely, reported: %5.")
                .arg(achieved).arg(due).arg(gap).arg(requirement).arg(periodsText(e.missingPeriods));
        }
        return say("Verdict", "Behind: %1 on the due date, %2, which is %3 short of the requirement of %4.")
            .arg(achieved).arg(due).arg(gap).arg(requirement);
    }
    const Number upper = e.requiredMax.value_or(*e.required);
    if (value > upper) {
        return say("Verdict", "Behind: %1 on the due date, %2, which is %3 above the requirement of %4.")
            .arg(achieved).arg(due).arg(quantityText(value - upper, p.unit, p.places)).arg(requirement);
    }
    return say("Verdict", "Behind: %1 on the due date, %2, which does not meet the requirement of %3.")
        .arg(achieved).arg(due).arg(requirement);
}

Text downwards(const Course &p, const Evaluation &e, const Text &achieved, const Text &requirement)
{
    const Text day = dateText(e.judgedAt);
    const Text expected = bareText(*e.expected, p.unit, p.places);
    const Text due = dateText(p.due);
    switch (e.light) {
    case Light::OnCourse:
        return say("Verdict", "On course: %1, and an even pace allows %2 by %3; the requirement is %4 by %5.")
            .arg(achieved).arg(expected).arg(day).arg(requirement).arg(due);
    case Light::AtRisk:
        return say("Verdict", "At risk: %1, while an even pace allows only %2 by %3; the requirement is %4 by %5.")
            .arg(achieved).arg(expected).arg(day).arg(requirement).arg(due);
    default:
        return say("Verdict",
                   "Behind: %1, far above the %2 that an even pace allows by %3; the requirement is %4 by %5.")
            .arg(achieved).arg(expected).arg(day).arg(requirement).arg(due);
    }
}

Text ratio(const Course &p, const Evaluation &e, const Text &achieved, const Text &requirement)
{
    const Text day = dateText(p.value.upTo);
    const Text due = dateText(p.due);
    if (!p.isUp()) {
        const Text sentence = e.light == Light::AtRisk
            ? say("Verdict", "At risk: %1 by %2, which is above the requirement of %3 for %4.")
            : say("Verdict", "Behind: %1 by %2, which is far above the requirement of %3 for %4.");
        return sentence.arg(achieved).arg(day).arg(requirement).arg(due);
    }
    const Text sentence = e.light == Light::OnCourse
        ? say("Verdict", "On course: %1 by %2, which is %3 of the requirement of %4 for %5.")
        : e.light == Light::AtRisk
        ? say("Verdict", "At risk: %1 by %2, which is only %3 of the requirement of %4 for %5.")
        : say("Verdict", "Behind: %1 by %2, which is only %3 of the requirement of %4 for %5.");
    return sentence.arg(achieved).arg(day).arg(percentText(p.value.value, *e.required)).arg(requirement).arg(due);
}

Text upwards(const Course &p, const Evaluation &e, const Text &achieved, const Text &requirement)
{
    const Text expected = bareText(*e.expected, p.unit, p.places);
    const Text day = dateText(e.judgedAt);
    const Text due = dateText(p.due);
    if (e.light == Light::OnCourse) {
        return say("Verdict", "On course: %1, and an even pace expects %2 by %3; the requirement is %4 by %5.")
            .arg(achieved).arg(expected).arg(day).arg(requirement).arg(due);
    }
    const bool isBehind = e.light == Light::Behind;
    const auto filled = [&](const Text &sentence) {
        return sentence.arg(achieved)
            .arg(percentText(p.value.value, *e.expected)).arg(expected).arg(day).arg(requirement).arg(due);
    };
    if (!e.requiredRate) {
        return filled(isBehind
                          ? say("Verdict", "Behind: %1, which is %2 of the %3 that an even pace expects by %4; the "
                                           "requirement is %5 by %6.")
                          : say("Verdict", "At risk: %1, which is %2 of the %3 that an even pace expects by %4; the "
                                           "requirement is %5 by %6."));
    }
    const Text needed = bareText(*e.requiredRate, p.unit, p.places);
    if (!e.currentRate) {
        return filled(isBehind
                          ? say("Verdict", "Behind: %1, which is %2 of the %3 that an even pace expects by %4; the "
                                           "requirement of %5 by %6 takes %7 a month from now on.")
                          : say("Verdict", "At risk: %1, which is %2 of the %3 that an even pace expects by %4; the "
                                           "requirement of %5 by %6 takes %7 a month from now on."))
            .arg(needed);
    }
    return filled(isBehind ? say("Verdict",
                                 "Behind: %1, which is %2 of the %3 that an even pace expects by %4; the requirement "
                                 "of %5 by %6 takes %7 a month from now on, after %8 a month so far.")
                           : say("Verdict",
                                 "At risk: %1, which is %2 of the %3 that an even pace expects by %4; the requirement "
                                 "of %5 by %6 takes %7 a month from now on, after %8 a month so far."))
        .arg(needed).arg(bareText(*e.currentRate, p.unit, p.places));
}

} // namespace

Text verdictOf(const Course &p, const Evaluation &e)
{
    const Text achieved = quantityText(p.value.value, p.unit, p.places);
    const Text day = dateText(p.value.upTo);
    const Text requirement = requirementInWords(p.terms, e, p.unit, p.places);
    if (e.light == Light::Met)
        return say("Verdict", "Met: %1 by %2; the requirement is %3.").arg(achieved).arg(day).arg(requirement);
    if (p.isOpenEnded) {
        return say("Verdict", "%1 by %2; the requirement is %3, and as no date is set for it, no pace is judged.")
            .arg(achieved).arg(day).arg(requirement);
    }
    if (p.isFinal())
        return finalMiss(p, e, achieved, requirement);
    if (p.isLostBy(p.value.value, e)) {
        return say("Verdict", "Behind: %1 by %2 has gone beyond the requirement of %3 by %4 and cannot come back.")
            .arg(achieved).arg(day).arg(requirement).arg(dateText(p.due));
    }
    const bool isCap = p.nature == Nature::Accumulates && !p.isUp();
    if (p.isMetBy(p.value.value, e) && !isCap) {
        return say("Verdict", "On course: %1 by %2 meets the requirement of %3, which still has to hold on %4.")
            .arg(achieved).arg(day).arg(requirement).arg(dateText(p.due));
    }
    const bool hasUpperEnd = p.terms.comparator == Comparator::Exactly || p.terms.comparator == Comparator::Range;
    if (p.isUp() && hasUpperEnd && p.value.value > e.requiredMax.value_or(*e.required)) {
        return say("Verdict", "At risk: %1 by %2 is more than the requirement of %3 by %4.")
            .arg(achieved).arg(day).arg(requirement).arg(dateText(p.due));
    }
    if (p.nature == Nature::Held)
        return ratio(p, e, achieved, requirement);
    return p.isUp() ? upwards(p, e, achieved, requirement) : downwards(p, e, achieved, requirement);
}

Text baseInWords(const TargetTerms &terms, const Evaluation &e, const TargetBase &base, std::optional<Number> whole,
                 const Text &unit, int places)
{
    if (!e.required)
        return {};
    const auto figure = [&](Number value) { return quantityText(value, unit, places); };
    const Text asked = quantityText(terms.value, Text::plain(QStringLiteral("%")), -1);
    if (terms.kind == TargetKind::Share || terms.kind == TargetKind::Coverage) {
        if (!whole)
            return {};
        return say("Verdict", "The whole is %1, of which %2 is %3.")
            .arg(figure(*whole)).arg(asked).arg(figure(*e.required));
    }
    switch (e.baseUsed) {
    case BaseUsed::None:
        break;
    case BaseUsed::Actual:
        if (base.ifJustMet) {
            return say("Verdict",
                       "Growth of %1 is counted on the actual base of %2; with the earlier target just met (%3) it "
                       "would ask for %4.")
                .arg(asked).arg(figure(*base.actual)).arg(figure(*base.ifJustMet))
                .arg(figure(*e.requiredIfBaseJustMet));
        }
        return say("Verdict", "Growth of %1 is counted on the base of %2.").arg(asked).arg(figure(*base.actual));
    case BaseUsed::IfJustMet:
        if (base.actual) {
            return say("Verdict",
                       "Growth of %1 is counted on the earlier target just met (%2), because the actual base is not "
                       "complete; with the %3 known so far it would ask for %4.")
                .arg(asked).arg(figure(*base.ifJustMet)).arg(figure(*base.actual))
                .arg(figure(*e.requiredOnActualBase));
        }
        return say("Verdict",
                   "Growth of %1 is counted on the earlier target just met (%2), because the actual base is not "
                   "known yet.")
            .arg(asked).arg(figure(*base.ifJustMet));
    case BaseUsed::Preliminary:
        return say("Verdict", "Growth of %1 is counted on a base of %2 that is not complete and may still change.")
            .arg(asked).arg(figure(*base.actual));
    }
    return {};
}

} // namespace heyuan
