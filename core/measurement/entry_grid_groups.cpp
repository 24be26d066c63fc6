#include "core/indicator/grouping.h"
#include "core/indicator/totals.h"
#include "core/measurement/entry_grid.h"

#include <algorithm>

// The sheet of one indicator by its groups: its lines, and whether the groups make up the whole.
namespace heyuan {

Status EntryGrid::readGroups(Store &store, const std::vector<Indicator> &all)
{
    const auto known = [&all](qint64 id) {
        const auto at = std::find_if(all.begin(), all.end(), [id](const Indicator &i) { return i.id == id; });
        return at == all.end() ? nullptr : &*at;
    };
    const Indicator *whole = known(m_question.indicator);
    if (whole && whole->dimension) { // a group was asked for: it is seen beside the others
        const auto dimension = store.find(Dimension::description().type(), whole->dimension.id);
        if (!dimension)
            return dimension.error();
        whole = *dimension ? known(Dimension::description().read(**dimension).indicator.id) : nullptr;
    }
    if (!whole)
        return {};
    m_question.indicator = whole->id;
    auto dimensions = dimensionsOf(store, whole->id);
    if (!dimensions)
        return dimensions.error();
    m_dimensions = std::move(*dimensions);
    m_indicators.push_back(*whole);
    for (const Dimension &dimension : m_dimensions) {
        std::copy_if(all.begin(), all.end(), std::back_inserter(m_indicators),
                     [&](const Indicator &i) { return i.dimension.id == dimension.id; });
    }
    for (const Indicator &shown : m_indicators)
        m_shownIndicators.push_back(shown.id);
    // Ratios and formulas are made of indicators that have no line here.
    std::set<qint64> wanted;
    for (const Indicator &shown : m_indicators) {
        wanted.insert({shown.numerator.id, shown.denominator.id});
        wanted.merge(m_formulas.inputsOf(shown.id));
    }
    for (const qint64 id : wanted) {
        if (const Indicator *one = known(id); one && !indicator(id))
            m_indicators.push_back(*one);
    }
    return {};
}

GridLine EntryGrid::groupLine(qint64 id) const
{
    const Indicator &whole = m_indicators.front();
    const Indicator &known = *indicator(id);
    GridLine line{.indicator = id,
                  .name = known.name(),
                  .help = Text::of(known.definitionZh, known.definitionEn),
                  .isTotal = id == whole.id};
    const auto dimension = std::find_if(m_dimensions.begin(), m_dimensions.end(),
                                        [&known](const Dimension &d) { return d.id == known.dimension.id; });
    if (dimension != m_dimensions.end())
        line.name = say("EntryGrid", "%1: %2").arg(dimension->name()).arg(shortName(whole, known));
    return line;
}

// Only periods for which everything is known are compared: a group that has not reported yet is no contradiction.
void EntryGrid::lookAtGroups()
{
    for (const Dimension &dimension : m_dimensions) {
        if (!dimension.partsEqualTotal)
            continue;
        const Indicator &whole = m_indicators.front();
        Series total(whole.aggregationKind());
        std::map<qint64, Series> groups;
        for (const GridCell &cell : m_cells) {
            if (!cell.value || !cell.isComplete)
                continue;
            if (cell.key.indicator == whole.id)
                total.set(cell.key.period, *cell.value);
            else if (indicator(cell.key.indicator)->dimension.id == dimension.id)
                groups.try_emplace(cell.key.indicator, whole.aggregationKind())
                    .first->second.set(cell.key.period, *cell.value);
        }
        std::vector<const Series *> parts;
        for (const Indicator &group : m_indicators) {
            if (group.dimension.id != dimension.id)
                continue;
            const auto known = groups.find(group.id);
            if (known == groups.end())
                parts.clear();
            else
                parts.push_back(&known->second);
            if (parts.empty())
                break;
        }
        for (const PartsDisagreement &found : partsAgainstTotal(total, parts)) {
            const auto at = find({whole.id, m_question.area, found.period});
            if (!at)
                continue;
            GridCell &cell = m_cells[size_t(at->first) * m_columns.size() + size_t(at->second)];
            cell.isMixed = true;
            cell.remarks.push_back(
                say("EntryGrid", "By %1 the groups make %2, the whole is %3. Correct one of the two.")
                    .arg(dimension.name())
                    .arg(found.parts.toText(-1))
                    .arg(found.total.toText(-1)));
        }
    }
}

} // namespace heyuan
