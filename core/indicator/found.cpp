#include "core/indicator/found.h"

#include "core/indicator/arithmetic.h"
#include "core/indicator/totals.h"

namespace heyuan {

namespace {

Number grown(Number base, Number percent) { return base.percent(Number(100) + percent); }

/// The absolute value that growth asks for; both ways on a moving base.
void requireGrowth(const TargetTerms &terms, const TargetBase &base, Evaluation &e)
{
    if (base.actual)
        e.requiredOnActualBase = grown(*base.actual, terms.value);
    if (base.ifJustMet)
        e.requiredIfBaseJustMet = grown(*base.ifJustMet, terms.value);
    std::optional<Number> used;
    if (base.actual && !base.isPreliminary) {
        e.baseUsed = BaseUsed::Actual;
        used = base.actual;
    } else if (base.ifJustMet) {
        e.baseUsed = BaseUsed::IfJustMet;
        used = base.ifJustMet;
    } else if (base.actual) {
        e.baseUsed = BaseUsed::Preliminary;
        used = base.actual;
    } else {
        return;
    }
    if (*used == Number(0))
        return; // nothing grows from nothing: not a requirement of 0
    e.required = grown(*used, terms.value);
    if (terms.valueMax)
        e.requiredMax = grown(*used, *terms.valueMax);
}

/// A ratio whose parts are not both sums, as a series of its own. A level over a whole: the ratio at the end of each
/// reported period, as if it had been entered. A sum over a level: each entry per unit of the level, still a sum.
Series ratioSeries(const Series &numerator, const Series &denominator, Number per, QDate at)
{
    if (numerator.aggregation() == Aggregation::Flow) {
        Series sums = numerator;
        const auto below = denominator.over(QDate(), at);
        for (const auto &[code, value] : numerator.values()) {
            const auto period = Period::fromCode(code);
            if (period && below && below->value != Number(0))
                sums.set(*period, scaled(per, value, below->value));
            else if (period)
                sums.remove(*period);
        }
        return sums;
    }
    Series ratios(Aggregation::Ratio);
    for (const auto &[code, value] : numerator.values()) {
        const auto period = Period::fromCode(code);
        if (!period)
            continue;
        if (const auto ratio = ratioOver(numerator, denominator, period->first(), period->last(), per))
            ratios.set(*period, ratio->value);
    }
    return ratios;
}

} // namespace

Found look(const TargetTerms &terms, const Series &series, const Series *denominator, const TargetBase &base,
           QDate from, QDate at, bool percent)
{
    Found found;
    const bool isFlow = series.aggregation() == Aggregation::Flow;
    const bool bothFlow = isFlow && denominator && denominator->aggregation() == Aggregation::Flow;
    const bool isPartOfWhole = terms.kind == TargetKind::Share || terms.kind == TargetKind::Coverage;
    found.nature = bothFlow ? Nature::Held : isFlow ? Nature::Accumulates : Nature::Level;
    if (denominator && !isPartOfWhole) {
        const Number per = percent ? Number(100) : Number(1);
        if (bothFlow) {
            found.value = ratioOver(series, *denominator, from, at, per);
        } else {
            found.ratios = ratioSeries(series, *denominator, per, at);
            found.hasRatios = true;
            found.value = found.ratios.over(isFlow ? from : QDate(), at);
        }
        return found;
    }
    found.value = series.over(isFlow ? from : QDate(), at);
    if (!isPartOfWhole || series.aggregation() == Aggregation::Ratio)
        return found;
    if (denominator) {
        if (const auto parts = ratioParts(series, *denominator, from, at)) {
            found.value = parts->numerator;
            found.value->complete = parts->numerator.complete && parts->denominator.complete;
            found.whole = parts->denominator.value;
            return found;
        }
    }
    found.nature = isFlow ? Nature::Accumulates : Nature::Level;
    found.whole = base.actual;
    return found;
}

void require(const TargetTerms &terms, const TargetBase &base, const Found &found, bool isEnteredShare, Evaluation &e)
{
    switch (terms.kind) {
    case TargetKind::Growth:
        requireGrowth(terms, base, e);
        return;
    case TargetKind::Share:
    case TargetKind::Coverage:
        if (!isEnteredShare) {
            if (found.whole && *found.whole != Number(0)) {
                e.required = found.whole->percent(terms.value);
                if (terms.valueMax)
                    e.requiredMax = found.whole->percent(*terms.valueMax);
            }
            return;
        }
        [[fallthrough]];
    case TargetKind::Quantity:
    case TargetKind::YesNo:
        e.required = terms.value;
        e.requiredMax = terms.valueMax;
        return;
    }
}

} // namespace heyuan
