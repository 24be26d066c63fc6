#include "core/measurement/entry_grid.h"

#include "core/indicator/series_table.h"
#include "core/indicator/totals.h"
#include "core/place/area.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace heyuan {

namespace {

constexpr int yearsShown = 5; ///< for indicators that are reported once a year

bool isOf(const Indicator &indicator, qint64 document)
{
    return document == 0 || indicator.document.id == document;
}

Text periodName(const Period &period, bool withYear)
{
    if (withYear || period.kind() == PeriodKind::Year)
        return Text::of(period.toText(Language::Chinese), period.toText(Language::English));
    const auto bare = [&period](Language language) {
        // The year stands above the sheet already.
        QString text = period.toText(language);
        return text
            .remove(language == Language::Chinese ? QStringLiteral("%1年").arg(period.year())
                                                  : QString::number(period.year()))
            .trimmed();
    };
    return Text::of(bare(Language::Chinese), bare(Language::English));
}

} // namespace

Result<SwingRule> SwingRule::load(const QByteArray &json)
{
    const auto factor = Number::parse(
        QJsonDocument::fromJson(json).object().value(QLatin1String("swing_factor")).toVariant().toString());
    if (!factor || *factor <= Number(1))
        return Error{ErrorKind::Internal,
                     say("EntryGrid", "The rule for unusual values cannot be read. Install the program again.")};
    return SwingRule{*factor};
}

Result<SwingRule> SwingRule::load()
{
    QFile file(QStringLiteral(":/measurement_rule.json"));
    return load(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

bool SwingRule::isSwing(Number value, Number lastYear) const
{
    if (value <= Number(0) || lastYear <= Number(0))
        return false;
    return value > lastYear.times(factor) || lastYear > value.times(factor);
}

Result<EntryGrid> EntryGrid::load(Store &store, const GridQuestion &question, const SwingRule &rule)
{
    EntryGrid grid;
    grid.m_question = question;
    if (Status s = grid.readIndicators(store); !s)
        return s.error();
    if (Status s = grid.readAreas(store); !s)
        return s.error();
    if (Status s = grid.readValues(store); !s)
        return s.error();
    grid.makeLines();
    grid.makeCells(rule, store.now().date());
    grid.lookAtGroups();
    return grid;
}

Status EntryGrid::readIndicators(Store &store)
{
    auto all = store.all<Indicator>();
    if (!all)
        return all.error();
    const auto units = store.all<MeasureUnit>();
    if (!units)
        return units.error();
    for (const MeasureUnit &unit : *units)
        m_units[unit.zh] = unit;
    m_formulas = FormulaBook(*all);
    if (m_question.layout == GridLayout::GroupsByPeriods)
        return readGroups(store, *all);
    std::set<qint64> wanted;
    for (const Indicator &indicator : *all) {
        const bool isShown = m_question.layout == GridLayout::AreasByPeriods ? indicator.id == m_question.indicator
                                                                             : isOf(indicator, m_question.document);
        if (!isShown)
            continue;
        m_shownIndicators.push_back(indicator.id);
        wanted.insert({indicator.id, indicator.numerator.id, indicator.denominator.id});
        wanted.merge(m_formulas.inputsOf(indicator.id));
    }
    for (Indicator &indicator : *all) {
        if (wanted.contains(indicator.id))
            m_indicators.push_back(std::move(indicator));
    }
    return {};
}

Status EntryGrid::readAreas(Store &store)
{
    const auto areas = store.all<Area>();
    if (!areas)
        return areas.error();
    const QDate first = m_question.layout == GridLayout::IndicatorsByAreas ? m_question.period.first()
                                                                           : QDate(m_question.year, 1, 1);
    const QDate last = m_question.layout == GridLayout::IndicatorsByAreas ? m_question.period.last()
                                                                          : QDate(m_question.year, 12, 31);
    for (const Area &area : *areas) {
        m_areas[area.id] = area.name();
        if ((area.validFrom.isValid() && area.validFrom > last) || (area.validTo.isValid() && area.validTo < first))
            continue; // it did not exist then
        m_children[area.parent.id].push_back(area.id);
    }
    if (m_question.layout == GridLayout::AreasByPeriods || m_question.layout == GridLayout::IndicatorsByAreas)
        m_parts = m_children[m_question.area];
    return {};
}

std::vector<qint64> EntryGrid::lineAreas() const
{
    std::vector<qint64> areas = m_parts;
    areas.push_back(m_question.area);
    return areas;
}

std::vector<qint64> EntryGrid::lineIndicators() const
{
    return m_shownIndicators;
}

std::pair<int, int> EntryGrid::years() const
{
    const int year = m_question.layout == GridLayout::IndicatorsByAreas ? m_question.period.year() : m_question.year;
    return {year - yearsShown, year};
}

Status EntryGrid::readValues(Store &store)
{
    std::vector<qint64> areas;
    for (const qint64 area : lineAreas()) {
        areas.push_back(area);
        const auto below = m_children.find(area);
        if (below != m_children.end())
            areas.insert(areas.end(), below->second.begin(), below->second.end());
    }
    std::sort(areas.begin(), areas.end());
    areas.erase(std::unique(areas.begin(), areas.end()), areas.end());
    const auto [from, to] = years();
    auto series = loadSeries(store, m_indicators, areas, from, to);
    if (!series)
        return series.error();

    QVariantList indicatorIds;
    for (const Indicator &indicator : m_indicators)
        indicatorIds << indicator.id;
    QVariantList areaIds;
    for (const qint64 area : lineAreas())
        areaIds << area;
    Filter filter;
    filter.conditions = {{"indicator_id", Condition::Test::OneOf, indicatorIds},
                         {"area_id", Condition::Test::OneOf, areaIds},
                         {"period", Condition::Test::AtLeast, from * 100},
                         {"period", Condition::Test::AtMost, to * 100 + 99}};
    auto stored = store.all<Measurement>(filter);
    if (!stored)
        return stored.error();
    for (Measurement &m : *stored)
        m_own[{m.indicator.id, m.area.id, m.period}] = std::move(m);

    for (const Indicator &indicator : m_indicators) {
        for (const qint64 area : lineAreas()) {
            Sums sums{Series(indicator.aggregationKind()), Series(indicator.aggregationKind()), {}};
            std::vector<const Series *> below;
            std::vector<qint64> belowIds;
            const Series silent(indicator.aggregationKind());
            bool hasParts = false;
            if (const auto children = m_children.find(area); children != m_children.end()) {
                for (const qint64 child : children->second) {
                    const Series *known = series->find(indicator.id, child);
                    hasParts = hasParts || known;
                    below.push_back(known ? known : &silent);
                    belowIds.push_back(child);
                }
            }
            if (hasParts && indicator.aggregationKind() != Aggregation::Ratio) {
                AreaTotal total = sumOfAreas(below);
                sums.parts = std::move(total.series);
                for (const auto &[code, positions] : total.missing) {
                    for (const int position : positions)
                        sums.missing[code].push_back(belowIds[size_t(position)]);
                }
            }
            for (const auto &[code, value] : sums.parts.values()) {
                const auto period = Period::fromCode(code);
                sums.all.set(*period, value);
                if (sums.parts.isMarkedIncomplete(*period))
                    sums.all.markIncomplete(*period);
            }
            m_sums.emplace(std::pair(indicator.id, area), std::move(sums));
        }
    }
    for (const auto &[key, own] : m_own) {
        Series &all = m_sums.at({key.indicator, key.area}).all;
        all.remove(key.period); // and with it the mark of what its parts lack
        all.set(key.period, own.value + own.adjusted);
    }
    return {};
}

std::vector<Period> EntryGrid::periodsOfYear() const
{
    const int year = m_question.year;
    PeriodKind shortest = PeriodKind::Year;
    bool hasLonger = false;
    for (const qint64 id : m_shownIndicators) {
        const PeriodKind kind = indicator(id)->periodKind();
        shortest = std::min(shortest, kind);
        hasLonger = hasLonger || kind == PeriodKind::Quarter || kind == PeriodKind::HalfYear;
    }
    std::vector<Period> periods;
    if (shortest == PeriodKind::Year) {
        for (int y = year - yearsShown + 1; y <= year; ++y)
            periods.push_back(Period::year(y));
        return periods;
    }
    const bool quarters = m_question.quarters || (shortest == PeriodKind::Month && hasLonger);
    for (int month = 1; month <= 12; ++month) {
        if (shortest == PeriodKind::Month)
            periods.push_back(Period::month(year, month));
        if (month % 3 == 0 && (shortest == PeriodKind::Quarter || quarters) && shortest != PeriodKind::HalfYear)
            periods.push_back(Period::quarter(year, month / 3));
        if (month % 6 == 0 && (shortest == PeriodKind::HalfYear || m_question.quarters))
            periods.push_back(Period::halfYear(year, month / 6));
    }
    periods.push_back(Period::year(year));
    return periods;
}

void EntryGrid::makeLines()
{
    const auto indicatorLine = [this](qint64 id) {
        const Indicator *known = indicator(id);
        return GridLine{.indicator = id,
                        .name = known->name(),
                        .unit = unitOf(id),
                        .help = Text::of(known->definitionZh, known->definitionEn)};
    };
    const auto areaLine = [this](qint64 id) {
        const bool isTotal = id == m_question.area && !m_parts.empty();
        const Text name = areaName(id);
        return GridLine{
            .area = id, .name = isTotal ? say("EntryGrid", "%1 in all").arg(name) : name, .isTotal = isTotal};
    };
    if (m_question.layout == GridLayout::AreasByPeriods) {
        for (const qint64 area : lineAreas())
            m_rows.push_back(areaLine(area));
    } else {
        for (const qint64 id : lineIndicators())
            m_rows.push_back(m_question.layout == GridLayout::GroupsByPeriods ? groupLine(id) : indicatorLine(id));
    }
    if (m_question.layout == GridLayout::IndicatorsByAreas) {
        for (const qint64 area : lineAreas())
            m_columns.push_back(areaLine(area));
    } else {
        for (const Period &period : periodsOfYear())
            m_columns.push_back({.period = period,
                                 .name = periodName(period, false),
                                 .help = periodName(period, true),
                                 .isTotal = period.kind() == PeriodKind::Year});
    }
    if (m_question.transposed)
        m_rows.swap(m_columns);
}

std::optional<std::pair<int, int>> EntryGrid::find(const CellKey &key) const
{
    for (size_t i = 0; i < m_cells.size(); ++i) {
        if (m_cells[i].key == key)
            return std::pair(int(i / m_columns.size()), int(i % m_columns.size()));
    }
    return std::nullopt;
}

const Indicator *EntryGrid::indicator(qint64 id) const
{
    const auto at = std::find_if(m_indicators.begin(), m_indicators.end(),
                                 [id](const Indicator &i) { return i.id == id; });
    return at == m_indicators.end() ? nullptr : &*at;
}

Text EntryGrid::unitOf(qint64 id) const
{
    const Indicator *known = indicator(id);
    if (!known)
        return {};
    const auto unit = m_units.find(known->unit);
    return unit == m_units.end() ? Text::plain(known->unit) : Text::of(unit->second.zh, unit->second.en);
}

int EntryGrid::decimalsOf(qint64 id) const
{
    const Indicator *known = indicator(id);
    const auto unit = known ? m_units.find(known->unit) : m_units.end();
    return unit == m_units.end() ? 4 : unit->second.decimals;
}

int EntryGrid::placesOf(const GridCell &cell) const
{
    const int decimals = decimalsOf(cell.key.indicator);
    // A column of computed values lines up, whole ones among them.
    const bool isRounded = cell.state == GridCell::State::Computed
                           || (cell.isWorkedOut() && cell.value && !cell.value->isWhole());
    return isRounded && decimals < 4 ? decimals : -1;
}

Text EntryGrid::areaName(qint64 area) const
{
    const auto at = m_areas.find(area);
    return at == m_areas.end() ? Text() : at->second;
}

Text EntryGrid::nameOf(const CellKey &key) const
{
    const Indicator *known = indicator(key.indicator);
    const Text period = periodName(key.period, true);
    if (m_question.layout == GridLayout::AreasByPeriods || !known)
        return say("EntryGrid", "%1, %2").arg(areaName(key.area)).arg(period);
    if (m_question.layout != GridLayout::IndicatorsByAreas)
        return say("EntryGrid", "%1, %2").arg(known->name()).arg(period);
    return say("EntryGrid", "%1, %2").arg(known->name()).arg(areaName(key.area));
}

bool EntryGrid::hasSameLines(const EntryGrid &other) const
{
    const auto same = [](const std::vector<GridLine> &a, const std::vector<GridLine> &b) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const GridLine &x, const GridLine &y) {
            return x.indicator == y.indicator && x.area == y.area && x.period == y.period;
        });
    };
    return m_question.layout == other.m_question.layout && m_question.indicator == other.m_question.indicator
           && m_question.area == other.m_question.area && m_question.period == other.m_question.period
           && same(m_rows, other.m_rows) && same(m_columns, other.m_columns);
}

} // namespace heyuan
