#include "core/measurement/entry_grid.h"

#include "core/indicator/totals.h"

#include <algorithm>

namespace heyuan {

namespace {

Text periodText(const Period &period)
{
    return Text::of(period.toText(Language::Chinese), period.toText(Language::English));
}

/// Words for "reported by quarter": the rhythm of an indicator.
Text rhythm(const Indicator &indicator)
{
    for (const Choice &choice : Indicator::description().type().field("frequency").options.choices) {
        if (QString::fromUtf8(choice.key) == indicator.frequency)
            return choice.text;
    }
    return {};
}

} // namespace

void EntryGrid::makeCells(const SwingRule &rule, QDate today)
{
    m_cells.resize(m_rows.size() * m_columns.size());
    for (size_t row = 0; row < m_rows.size(); ++row) {
        for (size_t column = 0; column < m_columns.size(); ++column) {
            GridCell &cell = m_cells[row * m_columns.size() + column];
            const GridLine &a = m_rows[row];
            const GridLine &b = m_columns[column];
            // What neither line says, the question does.
            cell.key.indicator = a.indicator ? a.indicator : b.indicator ? b.indicator : m_question.indicator;
            cell.key.area = a.area ? a.area : b.area ? b.area : m_question.area;
            cell.key.period = a.period ? *a.period : b.period ? *b.period : m_question.period;
            fill(cell, rule, today);
        }
    }
}

void EntryGrid::fill(GridCell &cell, const SwingRule &rule, QDate today) const
{
    const Indicator *known = indicator(cell.key.indicator);
    if (!known) {
        cell.state = GridCell::State::Closed;
        return;
    }
    if (m_formulas.isComputed(known->id))
        return compute(cell);
    const auto own = m_own.find(cell.key);
    if (own != m_own.end()) {
        cell.own = own->second;
        cell.value = own->second.value + own->second.adjusted;
        cell.state = own->second.approved ? GridCell::State::Approved : GridCell::State::Entered;
        if (own->second.adjusted != Number(0))
            cell.remarks.push_back(say("EntryGrid", "%1 as approved, adjusted by %2.")
                                       .arg(own->second.value.toText(-1))
                                       .arg(own->second.adjusted.toText(-1)));
        if (own->second.counted)
            cell.remarks.push_back(say("EntryGrid", "Counted from a ledger."));
        lookAtParts(cell);
        const auto lastYear = valueOf({cell.key.indicator, cell.key.area, cell.key.period.sameLastYear()});
        if (lastYear && rule.isSwing(*cell.value, *lastYear)) {
            cell.isSwing = true;
            cell.remarks.push_back(say("EntryGrid", "Unusual: %1, but %2 in the same period of last year, a change "
                                                    "beyond %3 times. Check it; it may be right.")
                                       .arg(cell.value->toText(-1))
                                       .arg(lastYear->toText(-1))
                                       .arg(rule.factor.toText(-1)));
        }
        return;
    }
    const Period &period = cell.key.period;
    const Found found = derive(cell.key, std::nullopt);
    if (found.value) {
        cell.state = GridCell::State::Derived;
        cell.value = found.value;
        cell.isComplete = found.complete;
        const bool isRatio = known->aggregationKind() == Aggregation::Ratio;
        cell.remarks.push_back(isRatio ? say("EntryGrid", "Recomputed from its parts: %1 over %2.")
                                             .arg(indicator(known->numerator.id)->name())
                                             .arg(indicator(known->denominator.id)->name())
                               : known->aggregationKind() == Aggregation::Stock
                                   ? say("EntryGrid", "The last value reported, taken from the parts.")
                                   : say("EntryGrid", "The sum of the parts."));
        const Sums &sums = m_sums.at({cell.key.indicator, cell.key.area});
        if (const auto missing = sums.missing.find(period.code()); missing != sums.missing.end()) {
            Text names = areaName(missing->second.front());
            for (size_t i = 1; i < missing->second.size() && i < 4; ++i)
                names = say("EntryGrid", "%1, %2").arg(names).arg(areaName(missing->second[i]));
            cell.remarks.push_back(missing->second.size() > 4 ? say("EntryGrid", "Not reported by %1 and %2 more.")
                                                                    .arg(names)
                                                                    .arg(qint64(missing->second.size() - 4))
                                                              : say("EntryGrid", "Not reported by %1.").arg(names));
        } else if (!found.complete) {
            cell.remarks.push_back(say("EntryGrid", "Some parts were not reported yet."));
        }
        return;
    }
    if (period.kind() < known->periodKind()) {
        cell.state = GridCell::State::Closed;
        cell.remarks.push_back(
            say("EntryGrid", "This indicator is reported in longer periods: %1.").arg(rhythm(*known)));
        return;
    }
    if (period.first() > today) {
        cell.state = GridCell::State::Closed;
        cell.remarks.push_back(say("EntryGrid", "%1 has not begun yet.").arg(periodText(period)));
        return;
    }
    const auto below = m_children.find(cell.key.area);
    if (known->aggregationKind() == Aggregation::Ratio && below != m_children.end() && !below->second.empty())
        cell.remarks.push_back(say("EntryGrid", "A ratio is not added up; it is recomputed from its parts."));
}

FormulaResult EntryGrid::computed(const CellKey &key) const
{
    return m_formulas.valueOf(key.indicator, key.period, [&](qint64 input) {
        const auto sums = m_sums.find({input, key.area});
        return sums == m_sums.end() ? nullptr : &sums->second.all;
    });
}

// A computed cell shows what it was computed from.
void EntryGrid::compute(GridCell &cell) const
{
    const Indicator &known = *indicator(cell.key.indicator);
    if (cell.key.period.kind() < known.periodKind()) {
        cell.state = GridCell::State::Closed;
        cell.remarks.push_back(say("EntryGrid", "This indicator is computed for longer periods: %1.").arg(rhythm(known)));
        return;
    }
    const FormulaResult result = computed(cell.key);
    cell.state = GridCell::State::Computed;
    cell.value = result.value;
    cell.isComplete = result.complete;
    cell.remarks.push_back(say("EntryGrid", "Computed: %1.").arg(Text::of(m_formulas.inWords(known.id, Language::Chinese),
                                                                           m_formulas.inWords(known.id, Language::English))));
    if (!result.missing.isEmpty())
        cell.remarks.push_back(result.missing);
    for (const FormulaInput &input : result.inputs) {
        if (!input.value)
            continue; // the sentence above names it
        const Text name = indicator(input.indicator)->name();
        cell.remarks.push_back((input.complete ? say("EntryGrid", "%1, %2: %3.") : say("EntryGrid", "%1, %2: %3 so far."))
                                   .arg(name).arg(timeOf(input)).arg(input.value->toText(-1)));
    }
}

// What the parts of an entered cell say: the areas below it, and the shorter periods inside it.
void EntryGrid::lookAtParts(GridCell &cell) const
{
    const Sums &sums = m_sums.at({cell.key.indicator, cell.key.area});
    const Period &period = cell.key.period;
    const auto warn = [&cell](Number parts, bool isComplete) {
        cell.isMixed = true;
        cell.remarks.push_back(
            isComplete
                ? say("EntryGrid",
                      "Entered twice: %1 here, and %2 in its parts. The entry here counts; correct one of the two.")
                      .arg(cell.value->toText(-1))
                      .arg(parts.toText(-1))
                : say("EntryGrid", "Entered twice: %1 here, and its parts, though not complete, already make %2. "
                                   "Correct one of the two.")
                      .arg(cell.value->toText(-1))
                      .arg(parts.toText(-1)));
    };
    if (const auto parts = sums.parts.entered(period)) {
        const bool isComplete = !sums.parts.isMarkedIncomplete(period);
        if (isComplete ? *parts != *cell.value : sums.parts.aggregation() == Aggregation::Flow && *parts > *cell.value)
            return warn(*parts, isComplete);
    }
    if (period.kind() == PeriodKind::Month || sums.all.aggregation() == Aggregation::Ratio)
        return;
    const Found shorter = derive(cell.key, cell.value);
    if (!shorter.value)
        return;
    if (shorter.complete ? *shorter.value != *cell.value
                         : sums.all.aggregation() == Aggregation::Flow && *shorter.value > *cell.value)
        warn(*shorter.value, shorter.complete);
}

/// The value without the entry of the cell itself.
EntryGrid::Found EntryGrid::derive(const CellKey &key, const std::optional<Number> &own) const
{
    const Indicator *known = indicator(key.indicator);
    const Period &period = key.period;
    if (m_formulas.isComputed(key.indicator)) {
        const FormulaResult result = computed(key);
        return {result.value, result.complete};
    }
    if (known->aggregationKind() == Aggregation::Ratio) {
        const auto above = m_sums.find({known->numerator.id, key.area});
        const auto below = m_sums.find({known->denominator.id, key.area});
        if (above == m_sums.end() || below == m_sums.end())
            return {};
        const auto ratio = ratioOver(above->second.all, below->second.all, period.first(), period.last(),
                                     known->unit == u"%" ? Number(100) : Number(1));
        return ratio ? Found{ratio->value, ratio->complete} : Found{};
    }
    const auto sums = m_sums.find({key.indicator, key.area});
    if (sums == m_sums.end())
        return {};
    Series rest = sums->second.all;
    if (own)
        rest.remove(period);
    // From the first day of the period on: a stock of an earlier period is not what was reported for this one.
    const auto value = rest.over(period.first(), period.last());
    if (!value)
        return {};
    const bool isWhole = rest.aggregation() == Aggregation::Flow ? value->months == period.months()
                                                                 : value->upTo == period.last();
    return {value->value, value->complete && isWhole};
}

std::optional<Number> EntryGrid::valueOf(const CellKey &key) const
{
    const auto own = m_own.find(key);
    if (own != m_own.end())
        return own->second.value + own->second.adjusted;
    return indicator(key.indicator) ? derive(key, std::nullopt).value : std::nullopt;
}

} // namespace heyuan
