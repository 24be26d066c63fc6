#pragma once

#include "core/base/number.h"
#include "core/base/period.h"

#include <map>
#include <optional>
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
    void remove(const Period &period) { m_values.erase(period.code()); }
    bool isEmpty() const { return m_values.empty(); }
    /// The value as entered for exactly this period.
    std::optional<Number> entered(const Period &period) const;
    const std::map<int, Number> &values() const { return m_values; } ///< by Period::code()

    /// The value of a period. A flow is the entry itself or, failing that, the sum of what its parts reported
    /// (`complete` false when a part is missing); a stock the last value entered in or before it. nullopt: no data.
    struct Value {
        Number value;
        bool complete = true;   ///< every part of the period was reported
        bool mixed = false;     ///< entered directly and in parts, and the two differ
        QDate upTo;             ///< last day that is covered
    };
    std::optional<Value> of(const Period &period, QDate asOf) const;
    /// Flow: the sum over the days [from, to], read from the periods that lie wholly inside. Stock: the last value at
    /// `to`, whenever it was entered (from an invalid date) or not before `from`.
    std::optional<Value> over(QDate from, QDate to) const;

private:
    std::optional<Value> flowOf(const Period &period, QDate asOf) const;
    Aggregation m_aggregation;
    std::map<int, Number> m_values;
};

} // namespace heyuan
