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

std::optional<Series> SeriesTable::take(qint64 indicator, qint64 area)
{
    const auto node = m_series.extract({indicator, area});
    return node ? std::optional(std::move(node.mapped())) : std::nullopt;
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

Result<std::map<qint64, std::vector<qint64>>> partsOf(Store &store, const std::vector<qint64> &areas)
{
    std::map<qint64, std::vector<qint64>> parts;
    const Engine engine = store.database().engine();
    Query q = store.database().query(QStringLiteral("select parent_id, id from area where deleted_at is null and %1")
                                         .arg(dialect::isOneOf(engine, QStringLiteral("parent_id"))));
    if (Status s = q.run({dialect::idList(engine, areas)}); !s)
        return s.error();
    while (q.next())
        parts[q.integer(0)].push_back(q.integer(1));
    return parts;
}

using SeriesByArea = std::map<qint64, Series>;

using Indicators = std::vector<const Indicator *>;
/// By indicator.
using SeriesOfAll = std::map<qint64, SeriesByArea>;

/// The rows of a statement that begins with indicator, area and period and asks for the list of indicators, first and last
/// code, and the list of areas. However many indicators there are, the database is asked once.
Status eachPeriod(Store &store, const QString &sql, const Indicators &indicators, const std::vector<qint64> &areas, Years years,
                  const std::function<void(const Indicator &indicator, qint64 area, const Period &period, const Query &row)> &see)
{
    std::map<qint64, const Indicator *> byId;
    std::vector<qint64> ids;
    for (const Indicator *indicator : indicators) {
        byId.emplace(indicator->id, indicator);
        ids.push_back(indicator->id);
    }
    const Engine engine = store.database().engine();
    Query q = store.database().query(
        sql.arg(dialect::isOneOf(engine, QStringLiteral("indicator_id")), dialect::isOneOf(engine, QStringLiteral("area_id"))));
    if (Status s = q.run({dialect::idList(engine, ids), years.from * 100, years.to * 100 + 99, dialect::idList(engine, areas)});
        !s)
        return s;
    while (q.next()) {
        if (const auto period = Period::fromCode(int(q.integer(2))))
            see(*byId.at(q.integer(0)), q.integer(1), *period, q);
    }
    return {};
}

/// Sums that cannot be used, as flows of several rhythms stand in them.
struct Wrong {
    const Indicator *indicator;
    std::vector<qint64> areas;
};

/// Takes the sums that are kept, and tells which of them are wrong.
Result<std::vector<Wrong>> takeKeptSums(Store &store, const Indicators &indicators, const std::vector<qint64> &areas,
                                        Years years, SeriesOfAll &found)
{
    std::map<const Indicator *, std::map<qint64, KeptSum>> sums;
    const Status read = eachPeriod(
        store,
        QStringLiteral("select indicator_id, area_id, period, parts, reported from measurement_rollup "
                       "where %1 and period between ? and ? and reported > 0 and %2"),
        indicators, areas, years, [&](const Indicator &indicator, qint64 area, const Period &period, const Query &row) {
            KeptSum &sum =
                sums[&indicator].try_emplace(area, KeptSum{Series(indicator.aggregationKind()), {}}).first->second;
            sum.parts.set(period, Number::fromRaw(row.integer(3)));
            sum.reported[period.code()] = row.integer(4);
        });
    if (!read)
        return read.error();
    std::vector<Wrong> wrong;
    for (auto &[indicator, byArea] : sums) {
        std::vector<qint64> those;
        for (auto &[area, sum] : byArea) {
            if (sum.isWrong()) {
                those.push_back(area);
                continue;
            }
            sum.markIncomplete();
            found[indicator->id].emplace(area, std::move(sum.parts));
        }
        if (!those.empty())
            wrong.push_back({indicator, std::move(those)});
    }
    return wrong;
}

/// The series of indicators in these areas, down the tree of areas as far as kept sums cannot be used.
Result<SeriesOfAll> reported(Store &store, const Indicators &indicators, const std::vector<qint64> &areas, Years years)
{
    SeriesOfAll found;
    const auto wrong = takeKeptSums(store, indicators, areas, years, found);
    if (!wrong)
        return wrong.error();
    for (const auto &[indicator, those] : *wrong) {
        const auto parts = partsOf(store, those);
        if (!parts)
            return parts.error();
        std::vector<qint64> below;
        for (const auto &[area, ids] : *parts)
            below.insert(below.end(), ids.begin(), ids.end());
        auto all = reported(store, {indicator}, below, years);
        if (!all)
            return all.error();
        const SeriesByArea &series = (*all)[indicator->id];
        for (const auto &[area, ids] : *parts) {
            std::vector<const Series *> added; // who never reported is not waited for
            for (const qint64 id : ids) {
                if (const auto at = series.find(id); at != series.end())
                    added.push_back(&at->second);
            }
            found[indicator->id].emplace(area, sumOfAreas(added).series);
        }
    }
    // An area's own entry stands before the sum of its parts.
    const Status read = eachPeriod(
        store,
        QStringLiteral("select indicator_id, area_id, period, value + coalesce(adjusted, 0) from measurement "
                       "where deleted_at is null and %1 and period between ? and ? and %2"),
        indicators, areas, years, [&](const Indicator &indicator, qint64 area, const Period &period, const Query &row) {
            Series &series = found[indicator.id].try_emplace(area, indicator.aggregationKind()).first->second;
            series.remove(period); // and with it the mark of what its parts lack
            series.set(period, Number::fromRaw(row.integer(3)));
        });
    if (!read)
        return read.error();
    return found;
}

Status readReported(Store &store, SeriesTable &table, const std::vector<Indicator> &indicators,
                    const std::vector<qint64> &areas, Years years)
{
    Indicators all;
    for (const Indicator &indicator : indicators)
        all.push_back(&indicator);
    auto series = reported(store, all, areas, years);
    if (!series)
        return series.error();
    for (const Indicator &indicator : indicators) {
        for (auto &[area, values] : (*series)[indicator.id])
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
