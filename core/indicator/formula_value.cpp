#include "core/indicator/formula_book.h"

#include "core/indicator/fraction.h"
#include "core/indicator/totals.h"

#include <algorithm>

// Computing a formula for one area and one time.
namespace heyuan {

using Kind = Formula::Kind;

class FormulaComputation
{
public:
    FormulaComputation(const FormulaBook &book, const FormulaBook::SeriesOf &seriesOf) : m_book(book), m_seriesOf(seriesOf) {}

    /// The time a part of the formula is asked for: a period, or the year up to its end.
    struct Time {
        Period period;
        bool isYearToDate = false;
        QDate from() const { return isYearToDate ? QDate(period.year(), 1, 1) : period.first(); }
        QDate to() const { return period.last(); }
        int months() const { return isYearToDate ? period.last().month() : period.months(); }
    };

    std::optional<Fraction> value(qint64 indicator, const Time &time)
    {
        const FormulaBook::Entry &entry = m_book.m_formulas.at(indicator);
        if (!entry.fault.isEmpty())
            return without(entry.fault, indicator);
        return value(entry, entry.formula.root(), time);
    }

    FormulaResult result;

private:
    std::optional<Fraction> without(const Text &why, qint64 indicator = 0)
    {
        if (result.missing.isEmpty()) {
            result.missing = why;
            result.missingFrom = indicator;
        }
        return std::nullopt;
    }

    std::optional<Fraction> value(const FormulaBook::Entry &entry, int at, const Time &time)
    {
        const Formula::Node &node = entry.formula.nodes()[size_t(at)];
        switch (node.kind) {
        case Kind::Figure: return Fraction(node.figure);
        case Kind::Indicator: return input(entry.named.at(node.name), time);
        case Kind::Previous: return value(entry, node.left, {time.period.next(-1), time.isYearToDate});
        case Kind::LastYear: return value(entry, node.left, {time.period.sameLastYear(), time.isYearToDate});
        case Kind::YearToDate: return value(entry, node.left, {time.period, true});
        default: break;
        }
        // Both sides are computed even if one is missing: the reader sees every input.
        const auto left = value(entry, node.left, time);
        const auto right = node.right < 0 ? left : value(entry, node.right, time);
        if (!left || !right)
            return std::nullopt;
        if (node.kind == Kind::Quotient && right->isZero())
            return without(say("Formula", "What is divided by is 0, so there is nothing to compute."));
        const Fraction made = node.kind == Kind::Negative     ? -*left
                              : node.kind == Kind::Sum        ? *left + *right
                              : node.kind == Kind::Difference ? *left - *right
                              : node.kind == Kind::Product    ? *left * *right
                                                              : *left / *right;
        return made.isValid() ? std::optional(made) : without(tooLarge());
    }

    std::optional<Fraction> input(qint64 id, const Time &time)
    {
        if (m_book.isComputed(id))
            return value(id, time);
        const Indicator *known = m_book.find(id);
        const auto found = reported(*known, time);
        FormulaInput input{id, time.from(), time.to(), std::nullopt, true};
        // Ten months against eleven of last year compare nothing: what is used must reach the end of the time.
        const bool isShort = found && found->upTo < time.to();
        if (found && !isShort) {
            input.value = found->value;
            input.complete = found->complete
                             && (known->aggregationKind() != Aggregation::Flow || found->months == time.months());
        }
        const bool isKnown = std::any_of(result.inputs.begin(), result.inputs.end(), [&](const FormulaInput &other) {
            return other.indicator == id && other.from == input.from && other.to == input.to;
        });
        if (!isKnown)
            result.inputs.push_back(input);
        result.complete = result.complete && input.complete && input.value;
        if (!input.value)
            return without((isShort ? say("Formula", "Needed for %2, but reported up to %4 only: %1. Supplier: %3.")
                                    : say("Formula", "Not reported for %2: %1. Supplier: %3."))
                               .arg(known->name()).arg(timeOf(input)).arg(Text::of(known->sourceZh, known->sourceEn))
                               .arg(isShort ? Text::of(dateInWords(found->upTo, Language::Chinese), dateInWords(found->upTo, Language::English))
                                            : Text()), id);
        return Fraction(*input.value);
    }

    std::optional<Series::Value> reported(const Indicator &indicator, const Time &time) const
    {
        const Series *own = m_seriesOf(indicator.id);
        if (own && !own->isEmpty()) {
            const auto value = own->over(time.from(), time.to());
            if (value || indicator.aggregationKind() != Aggregation::Ratio)
                return value;
        }
        if (indicator.aggregationKind() != Aggregation::Ratio || !indicator.numerator || !indicator.denominator)
            return std::nullopt;
        const Series *numerator = m_seriesOf(indicator.numerator.id);
        const Series *denominator = m_seriesOf(indicator.denominator.id);
        if (!numerator || !denominator)
            return std::nullopt;
        return ratioOver(*numerator, *denominator, time.from(), time.to(), indicator.unit == u"%" ? Number(100) : Number(1));
    }

public:
    static Text tooLarge() { return say("Formula", "The result is larger than any figure the desk can keep."); }

private:
    const FormulaBook &m_book;
    const FormulaBook::SeriesOf &m_seriesOf;
};

FormulaResult FormulaBook::valueOf(qint64 indicator, const Period &period, const SeriesOf &seriesOf) const
{
    if (!isComputed(indicator))
        return {};
    FormulaComputation computation(*this, seriesOf);
    const auto exact = computation.value(indicator, {period});
    FormulaResult result = std::move(computation.result);
    result.value = exact ? exact->rounded() : std::nullopt;
    if (exact && !result.value)
        result.missing = FormulaComputation::tooLarge();
    if (!result.value)
        result.complete = false;
    return result;
}

Series FormulaBook::seriesOf(qint64 indicator, int fromYear, int toYear, const SeriesOf &seriesOf) const
{
    const Indicator *own = find(indicator);
    Series series(own ? own->aggregationKind() : Aggregation::Ratio);
    if (!isComputed(indicator) || !fault(indicator).isEmpty())
        return series;
    // Only where something was reported can anything be computed.
    std::set<int> years;
    for (const qint64 input : inputsOf(indicator)) {
        const Series *reported = seriesOf(input);
        if (!reported)
            continue;
        for (const auto &[code, value] : reported->values()) {
            for (int later = 0; later <= yearsBack(indicator); ++later)
                years.insert(code / 100 + later);
        }
    }
    for (const int year : years) {
        if (year < fromYear || year > toYear)
            continue;
        for (Period period = Period::containing(QDate(year, 1, 1), own->periodKind()); period.year() == year; period = period.next()) {
            const FormulaResult result = valueOf(indicator, period, seriesOf);
            if (!result.value)
                continue;
            series.set(period, *result.value);
            if (!result.complete)
                series.markIncomplete(period);
        }
    }
    return series;
}

} // namespace heyuan
