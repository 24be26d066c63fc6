#include "core/indicator/arithmetic.h"
#include "core/indicator/progress.h"

namespace heyuan {

namespace {

/// The sentences are whole ones, a family by light and direction, so that each can be said naturally in Chinese.
Text finalMiss(const Progress &p, const Evaluation &e, const Text &achieved, const Text &requirement)
{
    const Number value = p.value.value;
    const Text due = dateText(p.due);
    if (value < *e.required) {
        const Text gap = quantityText(*e.required - value, p.unit, p.places);
        if (e.incomplete) {
            return say("Verdict", "%1 reported by the due date, %2: %3 short of the requirement of %4, while %5 is not, or "
                                  "not completely, reported.")
                .arg(achieved).arg(due).arg(gap).arg(requirement).arg(periodsText(e.missingPeriods));
        }
        return say("Verdict", "%1 by the due date, %2: %3 short of the requirement of %4.")
            .arg(achieved).arg(due).arg(gap).arg(requirement);
    }
    const Number upper = e.requiredMax.value_or(*e.required);
    if (value > upper) {
        return say("Verdict", "%1 by the due date, %2: %3 above the requirement of %4.")
            .arg(achieved).arg(due).arg(quantityText(value - upper, p.unit, p.places)).arg(requirement);
    }
    return say("Verdict", "%1 by the due date, %2: the requirement of %3 is not met.").arg(achieved).arg(due).arg(requirement);
}

Text tooFast(const Progress &p, const Evaluation &e, const Text &achieved, const Text &requirement)
{
    const Text day = dateText(p.value.upTo);
    const Text expected = finerText(*e.expected, p.unit, p.places);
    const Text due = dateText(p.due);
    switch (e.light) {
    case Light::OnCourse:
        return say("Verdict", "%1 by %2 is on course: an even pace allows %3 by then, and the requirement is %4 by %5.")
            .arg(achieved).arg(day).arg(expected).arg(requirement).arg(due);
    case Light::AtRisk:
        return say("Verdict", "%1 by %2 is at risk: an even pace allows only %3 by then, and the requirement is %4 by %5.")
            .arg(achieved).arg(day).arg(expected).arg(requirement).arg(due);
    default:
        return say("Verdict", "%1 by %2 is behind: it is far above the %3 that an even pace allows by then, and the "
                              "requirement is %4 by %5.")
            .arg(achieved).arg(day).arg(expected).arg(requirement).arg(due);
    }
}

Text ratio(const Progress &p, const Evaluation &e, const Text &achieved, const Text &requirement)
{
    const Text day = dateText(p.value.upTo);
    const Text share = percentText(p.value.value, *e.required);
    if (e.light == Light::AtRisk) {
        return say("Verdict", "%1 by %2 is at risk: it is %3 of the requirement of %4, which has to be met on %5.")
            .arg(achieved).arg(day).arg(share).arg(requirement).arg(dateText(p.due));
    }
    return say("Verdict", "%1 by %2 is behind: it is %3 of the requirement of %4, which has to be met on %5.")
        .arg(achieved).arg(day).arg(share).arg(requirement).arg(dateText(p.due));
}

Text tooSlow(const Progress &p, const Evaluation &e, const Text &achieved, const Text &requirement)
{
    const Text day = dateText(p.value.upTo);
    const Text share = percentText(p.value.value, *e.expected);
    const Text expected = finerText(*e.expected, p.unit, p.places);
    const Text expectedOn = dateText(e.judgedAt);
    const Text due = dateText(p.due);
    const bool isBehind = e.light == Light::Behind;
    if (!e.requiredRate) {
        const Text sentence = isBehind
            ? say("Verdict", "%1 by %2 is behind: it is %3 of the %4 that an even pace expects by %5, and the requirement is %6 "
                             "by %7.")
            : say("Verdict", "%1 by %2 is at risk: it is %3 of the %4 that an even pace expects by %5, and the requirement is "
                             "%6 by %7.");
        return sentence.arg(achieved).arg(day).arg(share).arg(expected).arg(expectedOn).arg(requirement).arg(due);
    }
    const Text needed = finerText(*e.requiredRate, p.unit, p.places);
    if (!e.currentRate) {
        const Text sentence = isBehind
            ? say("Verdict", "%1 by %2 is behind: it is %3 of the %4 that an even pace expects by %5; the requirement of %6 by %7 "
                             "takes %8 a month from now.")
            : say("Verdict", "%1 by %2 is at risk: it is %3 of the %4 that an even pace expects by %5; the requirement of %6 by "
                             "%7 takes %8 a month from now.");
        return sentence.arg(achieved).arg(day).arg(share).arg(expected).arg(expectedOn).arg(requirement).arg(due).arg(needed);
    }
    const Text sentence = isBehind
        ? say("Verdict", "%1 by %2 is behind: it is %3 of the %4 that an even pace expects by %5; the requirement of %6 by %7 "
                         "takes %8 a month instead of %9 so far.")
        : say("Verdict", "%1 by %2 is at risk: it is %3 of the %4 that an even pace expects by %5; the requirement of %6 by %7 "
                         "takes %8 a month instead of %9 so far.");
    return sentence.arg(achieved).arg(day).arg(share).arg(expected).arg(expectedOn).arg(requirement).arg(due).arg(needed)
        .arg(finerText(*e.currentRate, p.unit, p.places));
}

} // namespace

Text verdictOf(const Progress &p, const Evaluation &e)
{
    const Text achieved = quantityText(p.value.value, p.unit, p.places);
    const Text day = dateText(p.value.upTo);
    const Text requirement = requirementInWords(p.terms, e, p.unit, p.places);
    if (e.light == Light::Met)
        return say("Verdict", "%1 by %2: the requirement of %3 is met.").arg(achieved).arg(day).arg(requirement);
    if (p.isFinal())
        return finalMiss(p, e, achieved, requirement);
    if (p.isLostBy(p.value.value, e)) {
        return say("Verdict", "%1 by %2 is behind: it has gone beyond the requirement of %3 by %4 and cannot come back.")
            .arg(achieved).arg(day).arg(requirement).arg(dateText(p.due));
    }
    const bool isMet = p.isMetBy(p.value.value, e);
    const bool isCap = p.nature == Nature::Accumulates && !p.isUp();
    if (isMet && !isCap) {
        return say("Verdict", "%1 by %2 is on course: it meets the requirement of %3, which still has to hold on %4.")
            .arg(achieved).arg(day).arg(requirement).arg(dateText(p.due));
    }
    if (p.value.value > e.requiredMax.value_or(*e.required) && p.isUp()
        && (p.terms.comparator == Comparator::Exactly || p.terms.comparator == Comparator::Range)) {
        return say("Verdict", "%1 by %2 is at risk: it is above the requirement of %3 by %4.")
            .arg(achieved).arg(day).arg(requirement).arg(dateText(p.due));
    }
    if (p.nature == Nature::Held)
        return ratio(p, e, achieved, requirement);
    if (!p.isUp())
        return tooFast(p, e, achieved, requirement);
    if (e.light == Light::OnCourse) {
        return say("Verdict", "%1 by %2 is on course: an even pace expects %3 by %4, and the requirement is %5 by %6.")
            .arg(achieved).arg(day).arg(finerText(*e.expected, p.unit, p.places)).arg(dateText(e.judgedAt))
            .arg(requirement).arg(dateText(p.due));
    }
    return tooSlow(p, e, achieved, requirement);
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
        return say("Verdict", "The whole is %1, of which %2 is %3.").arg(figure(*whole)).arg(asked).arg(figure(*e.required));
    }
    switch (e.baseUsed) {
    case BaseUsed::None:
        break;
    case BaseUsed::Actual:
        if (base.ifJustMet) {
            return say("Verdict", "Growth of %1 is counted on the actual base of %2; with the earlier target just met (%3) it "
                                  "would ask for %4.")
                .arg(asked).arg(figure(*base.actual)).arg(figure(*base.ifJustMet)).arg(figure(*e.requiredIfBaseJustMet));
        }
        return say("Verdict", "Growth of %1 is counted on the base of %2.").arg(asked).arg(figure(*base.actual));
    case BaseUsed::IfJustMet:
        if (base.actual) {
            return say("Verdict", "Growth of %1 is counted on the earlier target just met (%2), because the actual base is not "
                                  "complete; with the %3 known so far it would ask for %4.")
                .arg(asked).arg(figure(*base.ifJustMet)).arg(figure(*base.actual)).arg(figure(*e.requiredOnActualBase));
        }
        return say("Verdict", "Growth of %1 is counted on the earlier target just met (%2), because the actual base is not "
                              "known yet.").arg(asked).arg(figure(*base.ifJustMet));
    case BaseUsed::Preliminary:
        return say("Verdict", "Growth of %1 is counted on a base of %2 that is not complete and may still change.")
            .arg(asked).arg(figure(*base.actual));
    }
    return {};
}

} // namespace heyuan
