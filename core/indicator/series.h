#pragma once

#include "core/base/number.h"
#include "core/base/period.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace heyuan {

/// How values of one indicator go together over time and areas (design: aggregation belongs to the indicator).
enum class Aggregation {
    Flow,  ///< adds up: attendances, parcels, turnover
    Stock, ///< takes the last value: enterprises, stations
    Ratio, ///< recomputed from its parts, never averaged
};

/// What was reported for one indicator in one area, by period. A period without an entry has no data; that is not 0.
class Series
{
public:
    explicit Series(Aggregation aggregation = Aggregation::Flow) : m_aggregation(aggregation) {}

    Aggregation aggregation() const { return m_aggregation; }
    void set(const Period &period, Number value) { m_values[period.code()] = value; }
    void remove(const Period &period);
    /// The value of this period is known to lack something (a county that did not report, in a sum over counties).
    void markIncomplete(const Period &period) { m_partial.insert(period.code()); }
    bool isMarkedIncomplete(const Period &period) const { return m_partial.contains(period.code()); }
    bool isEmpty() const { return m_values.empty(); }
    /// The value as entered for exactly this period.
    std::optional<Number> entered(const Period &period) const;
    const std::map<int, Number> &values() const { return m_values; } ///< by Period::code()

    /// The value of a period or a span of days, and how far it can be trusted.
    struct Value {
        Number value = {};
        bool complete = true;          ///< every part that can have been reported was reported
        bool mixed = false;            ///< entered directly and in parts, and the two differ
        QDate upTo = {};               ///< last day that is covered
        Period last = {};              ///< the last period that was read
        int months = 0;                ///< flows: how many months are covered
        std::vector<Period> missing = {};   ///< what was not, or not completely, reported: the longest names for it
        std::vector<Period> mixedIn = {};   ///< the periods entered in two ways that differ
        /// No later period of the same length as the last one had ended by the day: nothing is overdue.
        bool isCurrentAt(QDate day) const { return last.next().last() > day; }
    };
    /// The value of a period as far as it was over on `asOf`. A flow is the entry itself or, failing that, the sum of
    /// what its parts reported; a stock the last value entered in or before it; a ratio the entry itself and nothing
    /// else, since it can only be made again from its parts (ratioOver). nullopt: no data.
    std::optional<Value> of(const Period &period, QDate asOf) const;
    /// Flow: the sum over the days [from, to], read from the periods that lie wholly inside. Stock, ratio: the last
    /// value at `to`, whenever it was entered (from an invalid date) or not before `from`.
    std::optional<Value> over(QDate from, QDate to) const;

    enum class Prefer { Longest, Shortest };
    struct Tile { Period period; Number value; };
    /// Entries inside [from, to] that do not overlap, in order of time: where a span was entered in several lengths,
    /// the longest (or the shortest) is taken. An invalid `from` sets no lower end.
    std::vector<Tile> tiles(QDate from, QDate to, Prefer prefer = Prefer::Longest) const;

private:
    std::optional<Value> lastValue(QDate from, QDate to) const;
    std::vector<Period> periodsWithin(QDate from, QDate to) const;
    std::vector<Period> contradictions(QDate from, QDate to) const;
    Aggregation m_aggregation;
    std::map<int, Number> m_values;
    std::set<int> m_partial;
};

/// Months by number (year x 12 + month - 1), put into the longest calendar names: three months become a quarter, twelve
/// a year.
std::vector<Period> namesOfMonths(const std::set<int> &months);
int monthNumber(const Period &month);

} // namespace heyuan
