#include "core/indicator/arithmetic.h"
#include "core/indicator/course.h"

#include <algorithm>

namespace heyuan {

Text dateText(QDate day)
{
    return Text::of(dateInWords(day, Language::Chinese), dateInWords(day, Language::English));
}

Text periodText(const Period &period)
{
    return Text::of(period.toText(Language::Chinese), period.toText(Language::English));
}

Text periodsText(const std::vector<Period> &periods)
{
    constexpr size_t shown = 4;
    Text list;
    for (size_t i = 0; i < std::min(periods.size(), shown); ++i)
        list = i == 0 ? periodText(periods[i]) : say("Words", "%1, %2").arg(list).arg(periodText(periods[i]));
    if (periods.size() > shown)
        list = say("Words", "%1 and %2 more").arg(list).arg(qint64(periods.size() - shown));
    return list;
}

bool isPercent(const Text &unit) { return unit.in(Language::Chinese) == QLatin1String("%"); }

Text quantityText(Number value, const Text &unit, int places)
{
    const QString number = value.toText(places);
    if (unit.isEmpty())
        return Text::plain(number);
    if (isPercent(unit))
        return say("Words", "%1%").arg(number);
    return say("Words", "%1 %2").arg(number).arg(unit);
}

Text finerText(Number value, const Text &unit, int places)
{
    return quantityText(value, unit, value.isWhole() ? places : std::max(places, 1));
}

Text bareText(Number value, const Text &unit, int places)
{
    return finerText(value, isPercent(unit) ? unit : Text(), places);
}

Text percentText(Number numerator, Number denominator)
{
    if (denominator == Number(0))
        return Text::plain(QStringLiteral("—"));
    return say("Words", "%1%").arg(scaled(100, numerator, denominator).toText(1));
}

Text requirementInWords(const TargetTerms &terms, const Evaluation &evaluation, const Text &unit, int places)
{
    const bool isRelative = terms.kind != TargetKind::Quantity && !evaluation.required;
    const Text percent = Text::plain(QStringLiteral("%"));
    const auto figure = [&](Number value) {
        return isRelative ? quantityText(value, percent, -1) : finerText(value, unit, places);
    };
    if (terms.comparator == Comparator::Range) {
        const Number low = evaluation.required.value_or(terms.value);
        return say("Words", "%1 to %2")
            .arg(isRelative ? figure(low) : bareText(low, unit, places))
            .arg(figure(evaluation.requiredMax.value_or(terms.valueMax.value_or(terms.value))));
    }
    const Text value = figure(evaluation.required.value_or(terms.value));
    switch (terms.comparator) {
    case Comparator::AtLeast: return say("Words", "at least %1").arg(value);
    case Comparator::MoreThan: return say("Words", "more than %1").arg(value);
    case Comparator::Exactly: return say("Words", "exactly %1").arg(value);
    case Comparator::AtMost: return say("Words", "at most %1").arg(value);
    case Comparator::LessThan: return say("Words", "less than %1").arg(value);
    case Comparator::Range:
    case Comparator::Yes: break;
    }
    return say("Words", "yes");
}

} // namespace heyuan
