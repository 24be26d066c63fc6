#pragma once

#include "core/indicator/formula.h"
#include "core/indicator/indicator.h"

#include <map>
#include <set>

namespace heyuan {

/// One figure that went into a computed value.
struct FormulaInput {
    qint64 indicator = 0;
    QDate from;                    ///< the days it was taken over
    QDate to;
    std::optional<Number> value;   ///< none: nothing was reported
    bool complete = true;
};

/// A computed value with all that went into it; without a value, `missing` says why.
struct FormulaResult {
    std::optional<Number> value;
    bool complete = true;          ///< every input was wholly reported
    std::vector<FormulaInput> inputs;
    Text missing;
    qint64 missingFrom = 0;        ///< the indicator that was not reported
};

/// The formulas of a dictionary of indicators, with their names resolved. A formula that names an indicator which
/// itself has one is computed for the same time from that one's inputs, so that nothing is rounded in between.
class FormulaBook
{
public:
    FormulaBook() = default;
    explicit FormulaBook(const std::vector<Indicator> &indicators);

    bool isComputed(qint64 indicator) const { return m_formulas.contains(indicator); }
    /// Why the formula cannot be used: unreadable, an unknown or ambiguous name, a circle. Empty: it can.
    Text fault(qint64 indicator) const;
    /// The indicators named by this one's formula itself.
    std::vector<qint64> namedBy(qint64 indicator) const;
    /// Everything that has to be reported for it: inputs of inputs, and the parts of ratios. Without itself.
    std::set<qint64> inputsOf(qint64 indicator) const;
    int yearsBack(qint64 indicator) const;
    /// As a reader sees it: names in the language. Empty if it has none.
    QString inWords(qint64 indicator, Language language) const;

    using SeriesOf = std::function<const Series *(qint64 indicator)>; ///< of one area; nullptr: nothing reported
    /// A flow is taken over the period, a stock must have been reported in it, a ratio is made again from its parts
    /// (or taken as entered); each has to reach the end of the period. What is missing makes the whole missing: no data
    /// is never 0. Gaps inside leave the value incomplete.
    FormulaResult valueOf(qint64 indicator, const Period &period, const SeriesOf &seriesOf) const;
    /// The values for all periods of the indicator's own length in these years that can be computed.
    Series seriesOf(qint64 indicator, int fromYear, int toYear, const SeriesOf &seriesOf) const;

private:
    friend class FormulaComputation;
    struct Entry {
        Formula formula;
        std::map<QString, qint64> named; ///< by the name as written
        Text fault;
    };
    void resolve(Entry &entry, qint64 owner);
    void findCircles();
    const Indicator *find(qint64 id) const;
    std::map<qint64, Indicator> m_indicators;
    std::map<qint64, Entry> m_formulas;
};

/// "May 2020", or "January to May 2020": the time an input was taken over.
Text timeOf(const FormulaInput &input);

} // namespace heyuan
