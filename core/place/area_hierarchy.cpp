#include "core/place/area_hierarchy.h"

namespace heyuan {

namespace {

constexpr int deepest = 12; // a circle of parents ends here

} // namespace

Result<std::vector<Area>> areasOfTree(Store &store)
{
    Query q = store.database().query(QStringLiteral(
        "select id, code, name_zh, name_en, level, parent_id, valid_from, valid_to from area where deleted_at is null"));
    if (Status s = q.run(); !s)
        return s.error();
    std::vector<Area> areas;
    while (q.next()) {
        Area &area = areas.emplace_back();
        area.id = q.integer(0);
        area.code = q.text(1);
        area.nameZh = q.text(2);
        area.nameEn = q.text(3);
        area.level = q.text(4);
        area.parent = Ref{q.integer(5)};
        if (!q.isNull(6))
            area.validFrom = q.value(6).toDate();
        if (!q.isNull(7))
            area.validTo = q.value(7).toDate();
    }
    return areas;
}

Result<AreaHierarchy> AreaHierarchy::load(Store &store)
{
    auto rows = store.all<Area>();
    if (!rows)
        return rows.error();
    AreaHierarchy tree;
    tree.m_areas = std::move(*rows);
    std::sort(tree.m_areas.begin(), tree.m_areas.end(), [](const Area &a, const Area &b) { return a.code < b.code; });
    for (size_t i = 0; i < tree.m_areas.size(); ++i)
        tree.m_places.insert(tree.m_areas[i].id, i);
    return tree;
}

const Area *AreaHierarchy::find(qint64 id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_areas[*place];
}

std::vector<const Area *> AreaHierarchy::lineOf(qint64 id) const
{
    std::vector<const Area *> line;
    for (const Area *at = find(id); at && line.size() < size_t(deepest); at = find(at->parent.id))
        line.push_back(at);
    return line;
}

QStringList AreaHierarchy::codesOf(qint64 id) const
{
    QStringList codes;
    for (const Area *area : lineOf(id))
        codes << area->code;
    return codes;
}

const Area *AreaHierarchy::atLevel(qint64 id, const QString &level) const
{
    for (const Area *area : lineOf(id)) {
        if (area->level == level)
            return area;
    }
    return nullptr;
}

bool AreaHierarchy::isWithin(qint64 id, qint64 area) const
{
    int steps = 0;
    for (const Area *at = find(id); at && steps < deepest; at = find(at->parent.id), ++steps) {
        if (at->id == area)
            return true;
    }
    return false;
}

std::vector<const Area *> AreaHierarchy::within(qint64 area, const QString &level) const
{
    std::vector<const Area *> found;
    for (const Area &one : m_areas) {
        if (one.level == level && isWithin(one.id, area))
            found.push_back(&one);
    }
    return found;
}

Text AreaHierarchy::placeName(qint64 id) const
{
    const auto line = lineOf(id);
    if (line.empty())
        return {};
    if (line.front()->level == u"village" && line.size() > 1 && line[1]->level == u"town")
        return say("Area", "%1, %2").arg(line[0]->name()).arg(line[1]->name());
    return line.front()->name();
}

} // namespace heyuan
