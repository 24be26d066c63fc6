#include "core/indicator/series_table.h"

#include "core/indicator/formula_book.h"
#include "core/indicator/totals.h"

#include <algorithm>

namespace heyuan {

const Series *SeriesTable::find(qint64 indicator, qint64 area) const
{
    const auto at = m_series.find({indicator, area});
    return at == m_series.end() ? nullptr : &at->second;
}

Series &SeriesTable::at(qint64 indicator, qint64 area, Aggregation aggregation)
{
    return m_series.try_emplace({indicator, area}, aggregation).first->second;
}

namespace {

struct Years {
    int from = 0;
    int to = 0;
};

/// The kept sum of an area's parts, and how many of them it holds in each period.
struct KeptSum {
    Series parts;
    std::map<int, qint64> reported; ///< by Period::code()

    qint64 most() const
    {
        return std::max_element(reported.begin(), reported.end(),
                                [](const auto &a, const auto &b) { return a.second < b.second; })->second;
    }
    /// Flows of several rhythms stand beside one another in it.
    bool isWrong() const
    {
        const auto kind = [](int code) { return Period::fromCode(code)->kind(); };
        return parts.aggregation() == Aggregation::Flow && std::any_of(reported.begin(), reported.end(), [&](const auto &entry) {
            return kind(entry.first) != kind(reported.begin()->first);
        });
    }
    /// A stock stays what it was until somebody says otherwise; a flow that was not reported is missing.
    void markIncomplete()
    {
        if (parts.aggregation() != Aggregation::Flow)
            return;
        const qint64 all = most();
        for (const auto &[code, count] : reported) {
            if (count < all)
                parts.markIncomplete(*Period::fromCode(code));
        }
    }
};

/// A statement with the areas in place of its %1, their list to be bound last.
QString amongAreas(Store &store, const QString &sql, const QString &column)
{
    return sql.arg(dialect::isOneOf(store.database().engine(), column));
}

Result<std::map<qint64, std::vector<qint64>>> partsOf(Store &store, const std::vector<qint64> &areas)
{
    std::map<qint64, std::vector<qint64>> parts;
    Query q = store.database().query(amongAreas(
        store, QStringLiteral("select parent_id, id from area where deleted_at is null and %1"), QStringLiteral("parent_id")));
    if (Status s = q.run({dialect::idList(store.database().engine(), areas)}); !s)
        return s.error();
    while (q.next())
        parts[q.integer(0)].push_back(q.integer(1));
    return parts;
}

using SeriesByArea = std::map<qint64, Series>;

/// The rows of a statement that begins with area and period and asks for indicator, first and last code, and areas.
Status eachPeriod(Store &store, const QString &sql, const Indicator &indicator, const std::vector<qint64> &areas,
                  Years years, const std::function<void(qint64 area, const Period &period, const Query &row)> &see)
{
    Query q = store.database().query(amongAreas(store, sql, QStringLiteral("area_id")));
    if (Status s = q.run({indicator.id, years.from * 100, years.to * 100 + 99,
                          dialect::idList(store.database().engine(), areas)});
        !s)
        return s;
    while (q.next()) {
        if (const auto period = Period::fromCode(int(q.integer(1))))
            see(q.integer(0), *period, q);
    }
    return {};
}

Result<std::map<qint64, KeptSum>> keptSums(Store &store, const Indicator &indicator, const std::vector<qint64> &areas, Years years)
{
    std::map<qint64, KeptSum> sums;
    const Status read = eachPeriod(
        store,
        QStringLiteral("select area_id, period, parts, reported from measurement_rollup "
                       "where indicator_id = ? and period between ? and ? and reported > 0 and %1"),
        indicator, areas, years, [&](qint64 area, const Period &period, const Query &row) {
            KeptSum &sum = sums.try_emplace(area, KeptSum{Series(indicator.aggregationKind()), {}}).first->second;
            sum.parts.set(period, Number::fromRaw(row.integer(2)));
            sum.reported[period.code()] = row.integer(3);
        });
    if (!read)
        return read.error();
    return sums;
}

/// The series of one indicator in these areas, down the tree of areas as far as kept sums cannot be used.
Result<SeriesByArea> reported(Store &store, const Indicator &indicator, const std::vector<qint64> &areas, Years years)
{
    SeriesByArea found;
    auto sums = keptSums(store, indicator, areas, years);
    if (!sums)
        return sums.error();
    std::vector<qint64> wrong;
    for (auto &[area, sum] : *sums) {
        if (sum.isWrong()) {
            wrong.push_back(area);
            continue;
        }
        sum.markIncomplete();
        found.emplace(area, std::move(sum.parts));
    }
    if (!wrong.empty()) {
        const auto parts = partsOf(store, wrong);
        if (!parts)
            return parts.error();
        std::vector<qint64> below;
        for (const auto &[area, ids] : *parts)
            below.insert(below.end(), ids.begin(), ids.end());
        const auto series = reported(store, indicator, below, years);
        if (!series)
            return series.error();
        for (const auto &[area, ids] : *parts) {
            std::vector<const Series *> added; // who never reported is not waited for
            for (const qint64 id : ids) {
                if (const auto at = series->find(id); at != series->end())
                    added.push_back(&at->second);
            }
            found.emplace(area, sumOfAreas(added).series);
        }
    }
    // An area's own entry stands before the sum of its parts.
    const Status read = eachPeriod(
        store,
        QStringLiteral("select area_id, period, value + coalesce(adjusted, 0) from measurement "
                       "where deleted_at is null and indicator_id = ? and period between ? and ? and %1"),
        indicator, areas, years, [&](qint64 area, const Period &period, const Query &row) {
            Series &series = found.try_emplace(area, indicator.aggregationKind()).first->second;
            series.remove(period); // and with it the mark of what its parts lack
            series.set(period, Number::fromRaw(row.integer(2)));
        });
    if (!read)
        return read.error();
    return found;
}

Status readReported(Store &store, SeriesTable &table, const std::vector<Indicator> &indicators,
                    const std::vector<qint64> &areas, Years years)
{
    for (const Indicator &indicator : indicators) {
        auto series = reported(store, indicator, areas, years);
        if (!series)
            return series.error();
        for (auto &[area, values] : *series)
            table.at(indicator.id, area, indicator.aggregationKind()) = std::move(values);
    }
    return {};
}

/// Reads what the computed ones are made of, and computes them area by area.
Status compute(Store &store, SeriesTable &table, const std::vector<Indicator> &computed, const std::vector<qint64> &areas,
               Years years)
{
    const auto all = store.all<Indicator>();
    if (!all)
        return all.error();
    const FormulaBook book(*all);
    std::set<qint64> wanted;
    int yearsBack = 0;
    for (const Indicator &indicator : computed) {
        wanted.merge(book.inputsOf(indicator.id));
        yearsBack = std::max(yearsBack, book.yearsBack(indicator.id));
    }
    std::vector<Indicator> inputs;
    std::copy_if(all->begin(), all->end(), std::back_inserter(inputs), [&](const Indicator &indicator) {
        return wanted.contains(indicator.id) && indicator.formula.isEmpty();
    });
    SeriesTable known;
    if (Status s = readReported(store, known, inputs, areas, {std::max(0, years.from - yearsBack), years.to}); !s)
        return s;
    for (const Indicator &indicator : computed) {
        for (const qint64 area : areas) {
            Series series = book.seriesOf(indicator.id, years.from, years.to,
                                          [&](qint64 input) { return known.find(input, area); });
            if (!series.isEmpty())
                table.at(indicator.id, area, indicator.aggregationKind()) = std::move(series);
        }
    }
    return {};
}

} // namespace

Result<SeriesTable> loadSeries(Store &store, const std::vector<Indicator> &indicators, const std::vector<qint64> &areas,
                               int fromYear, int toYear)
{
    SeriesTable table;
    if (areas.empty())
        return table;
    std::vector<Indicator> entered;
    std::vector<Indicator> computed;
    for (const Indicator &indicator : indicators)
        (indicator.formula.isEmpty() ? entered : computed).push_back(indicator);
    if (Status s = readReported(store, table, entered, areas, {fromYear, toYear}); !s)
        return s.error();
    if (!computed.empty()) {
        if (Status s = compute(store, table, computed, areas, {fromYear, toYear}); !s)
            return s.error();
    }
    return table;
}

} // namespace heyuan
