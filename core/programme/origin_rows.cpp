#include "core/programme/origin_rows.h"

#include "core/indicator/formula_book.h"
#include "core/place/area.h"

#include <algorithm>
#include <map>
#include <set>

namespace heyuan {

namespace {

Filter inPeriods(qint64 indicator, const QVariantList &areas, const Origin &origin)
{
    Filter filter;
    filter.conditions.push_back({"indicator_id", Condition::Test::Is, indicator});
    filter.conditions.push_back({"area_id", Condition::Test::OneOf, areas});
    if (origin.from.isValid())
        filter.conditions.push_back({"period", Condition::Test::AtLeast, origin.from.year() * 100});
    if (origin.to.isValid())
        filter.conditions.push_back({"period", Condition::Test::AtMost, origin.to.year() * 100 + 99});
    return filter;
}

/// The periods that count for the figure: of a flow all that do not overlap, of a stock or ratio the last one.
std::set<int> countedPeriods(const std::set<int> &codes, Aggregation aggregation, const Origin &origin)
{
    Series series(Aggregation::Flow);
    for (const int code : codes) {
        if (const auto period = Period::fromCode(code))
            series.set(*period, Number(1));
    }
    std::set<int> counted;
    const auto tiles = series.tiles(aggregation == Aggregation::Flow ? origin.from : QDate(), origin.to);
    for (const Series::Tile &tile : tiles)
        counted.insert(tile.period.code());
    if (aggregation != Aggregation::Flow && !tiles.empty())
        counted = {tiles.back().period.code()};
    return counted;
}

} // namespace

namespace {

/// A computed figure stands on the rows of everything it was computed from, in its year and the years it looks back at.
Result<std::vector<Measurement>> rowsBehindInputs(Store &store, const FormulaBook &book, const Origin &origin)
{
    std::vector<Measurement> found;
    for (const qint64 input : book.inputsOf(origin.indicator)) {
        if (book.isComputed(input))
            continue;
        Origin of = origin;
        of.indicator = input;
        of.ids.clear();
        if (!of.from.isValid())
            of.from = QDate(of.to.year(), 1, 1);
        of.from = of.from.addYears(-book.yearsBack(origin.indicator));
        const auto rows = rowsBehind(store, of);
        if (!rows)
            return rows.error();
        found.insert(found.end(), rows->begin(), rows->end());
    }
    return found;
}

} // namespace

Result<std::vector<Measurement>> rowsBehind(Store &store, const Origin &origin)
{
    std::vector<Measurement> found;
    if (!origin.ids.empty()) {
        for (const qint64 id : origin.ids) {
            const auto row = store.find(Measurement::description().type(), id);
            if (!row)
                return row.error();
            if (*row && !(*row)->deleted)
                found.push_back(Measurement::description().read(**row));
        }
        return found;
    }
    const auto indicatorRow = store.find(Indicator::description().type(), origin.indicator);
    if (!indicatorRow)
        return indicatorRow.error();
    if (!*indicatorRow)
        return found;
    const Indicator indicator = Indicator::description().read(**indicatorRow);
    if (!indicator.formula.isEmpty()) {
        const auto all = store.all<Indicator>();
        if (!all)
            return all.error();
        return rowsBehindInputs(store, FormulaBook(*all), origin);
    }
    const Aggregation aggregation = indicator.aggregationKind();

    // Level by level: what an area has not entered itself is sought among its parts, while there are any.
    const auto areas = store.all<Area>();
    if (!areas)
        return areas.error();
    std::map<qint64, std::vector<qint64>> parts;
    for (const Area &area : *areas)
        parts[area.parent.id].push_back(area.id);
    std::vector<qint64> level{origin.area};
    std::map<qint64, std::set<int>> above;
    std::set<int> codes;
    while (!level.empty()) {
        QVariantList ids;
        for (const qint64 area : level)
            ids << area;
        const auto rows = store.all<Measurement>(inPeriods(origin.indicator, ids, origin));
        if (!rows)
            return rows.error();
        std::map<qint64, std::set<int>> own;
        for (const Measurement &m : *rows) {
            own[m.area.id].insert(m.period.code());
            if (above[m.area.id].contains(m.period.code()))
                continue;
            found.push_back(m);
            codes.insert(m.period.code());
        }
        std::vector<qint64> below;
        if (aggregation != Aggregation::Ratio) {
            for (const qint64 area : level) {
                for (const qint64 part : parts[area]) {
                    above[part] = above[area];
                    above[part].insert(own[area].begin(), own[area].end());
                    below.push_back(part);
                }
            }
        }
        level = std::move(below);
    }
    const std::set<int> counted = countedPeriods(codes, aggregation, origin);
    std::erase_if(found, [&](const Measurement &m) { return !counted.contains(m.period.code()); });
    std::map<qint64, QString> order;
    for (const Area &area : *areas)
        order[area.id] = area.code;
    std::sort(found.begin(), found.end(), [&](const Measurement &a, const Measurement &b) {
        return std::make_tuple(order[a.area.id], a.period) < std::make_tuple(order[b.area.id], b.period);
    });
    return found;
}

} // namespace heyuan
