#include "core/indicator/totals.h"

#include "core/indicator/arithmetic.h"

#include <algorithm>

namespace heyuan {

namespace {

std::set<int> monthsOf(const std::vector<Series::Tile> &tiles)
{
    std::set<int> months;
    for (const auto &tile : tiles) {
        for (const Period &month : tile.period.monthsOf())
            months.insert(monthNumber(month));
    }
    return months;
}

bool keepOnly(std::vector<Series::Tile> &tiles, const std::set<int> &allowed)
{
    return std::erase_if(tiles, [&allowed](const Series::Tile &tile) {
        const auto months = tile.period.monthsOf();
        return !std::all_of(months.begin(), months.end(),
                            [&](const Period &month) { return allowed.contains(monthNumber(month)); });
    }) > 0;
}

Series::Value sumOf(const std::vector<Series::Tile> &tiles, Series::Value whole)
{
    whole.value = 0;
    whole.months = 0;
    for (const auto &tile : tiles) {
        whole.value += tile.value;
        whole.months += tile.period.months();
    }
    whole.last = tiles.back().period;
    whole.upTo = whole.last.last();
    return whole;
}

/// Whether the area gave this span only inside something longer, so that its share of the span is not known.
bool onlyInsideLonger(const Series &area, const Period &period)
{
    const auto value = area.of(period, period.last());
    if (value && value->complete)
        return false;
    return std::any_of(area.values().begin(), area.values().end(), [&](const auto &entry) {
        const auto longer = Period::fromCode(entry.first);
        return longer && *longer != period && longer->contains(period);
    });
}

} // namespace

AreaTotal sumOfAreas(const std::vector<const Series *> &areas)
{
    if (areas.empty())
        return AreaTotal{Series(), {}};
    AreaTotal total{Series(areas.front()->aggregation()), {}};
    if (total.series.aggregation() == Aggregation::Ratio)
        return total;
    const bool isFlow = total.series.aggregation() == Aggregation::Flow;
    std::set<int> codes;
    for (const Series *area : areas) {
        for (const auto &[code, value] : area->values())
            codes.insert(code);
    }
    for (const int code : codes) {
        const auto period = Period::fromCode(code);
        if (!period)
            continue;
        if (isFlow && std::any_of(areas.begin(), areas.end(),
                                  [&](const Series *area) { return onlyInsideLonger(*area, *period); }))
            continue;
        Number sum;
        std::vector<int> missing;
        for (size_t i = 0; i < areas.size(); ++i) {
            const auto value = areas[i]->of(*period, period->last());
            if (value)
                sum += value->value;
            // A stock stays what it was until somebody says otherwise; a flow that was not reported is missing.
            if (!value || (isFlow && !value->complete) || areas[i]->isMarkedIncomplete(*period))
                missing.push_back(int(i));
        }
        total.series.set(*period, sum);
        if (!missing.empty()) {
            total.series.markIncomplete(*period);
            total.missing[code] = std::move(missing);
        }
    }
    return total;
}

std::optional<RatioParts> ratioParts(const Series &numerator, const Series &denominator, QDate from, QDate to)
{
    const bool bothFlow =
        numerator.aggregation() == Aggregation::Flow && denominator.aggregation() == Aggregation::Flow;
    const auto above = numerator.over(numerator.aggregation() == Aggregation::Flow ? from : QDate(), to);
    const auto below = denominator.over(denominator.aggregation() == Aggregation::Flow ? from : QDate(), to);
    if (!above || !below)
        return std::nullopt;
    if (!bothFlow)
        return RatioParts{*above, *below};
    std::vector<Series::Tile> aboveTiles = numerator.tiles(from, to);
    std::vector<Series::Tile> belowTiles = denominator.tiles(from, to);
    bool changed = false;
    for (bool again = true; again;) {
        again = keepOnly(aboveTiles, monthsOf(belowTiles));
        again = keepOnly(belowTiles, monthsOf(aboveTiles)) || again;
        changed = changed || again;
    }
    if (aboveTiles.empty() || belowTiles.empty())
        return std::nullopt;
    RatioParts parts{sumOf(aboveTiles, *above), sumOf(belowTiles, *below)};
    if (changed)
        parts.numerator.complete = parts.denominator.complete = false;
    return parts;
}

std::optional<Series::Value> ratioOver(const Series &numerator, const Series &denominator, QDate from, QDate to,
                                       Number per)
{
    const auto parts = ratioParts(numerator, denominator, from, to);
    if (!parts || parts->denominator.value == Number(0))
        return std::nullopt;
    Series::Value value = parts->numerator;
    value.value = scaled(per, parts->numerator.value, parts->denominator.value);
    value.complete = value.complete && parts->denominator.complete;
    value.mixed = value.mixed || parts->denominator.mixed;
    for (const Period &period : parts->denominator.missing) {
        if (std::find(value.missing.begin(), value.missing.end(), period) == value.missing.end())
            value.missing.push_back(period);
    }
    std::sort(value.missing.begin(), value.missing.end());
    return value;
}

std::vector<PartsDisagreement> partsAgainstTotal(const Series &total, const std::vector<const Series *> &parts)
{
    std::vector<PartsDisagreement> found;
    if (parts.empty() || total.aggregation() == Aggregation::Ratio)
        return found;
    for (const auto &[code, value] : total.values()) {
        const auto period = Period::fromCode(code);
        if (!period)
            continue;
        Number sum;
        bool allKnown = true;
        for (const Series *part : parts) {
            const auto known = part->of(*period, period->last());
            allKnown = allKnown && known && known->complete;
            if (known)
                sum += known->value;
        }
        if (allKnown && sum != value)
            found.push_back({*period, value, sum});
    }
    std::sort(found.begin(), found.end(),
              [](const PartsDisagreement &a, const PartsDisagreement &b) { return a.period < b.period; });
    return found;
}

} // namespace heyuan
