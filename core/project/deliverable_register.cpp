#include "core/project/deliverable_register.h"

#include "core/place/area_facts.h"
#include "core/place/area_hierarchy.h"
#include "core/project/project_rule.h"

namespace heyuan {

namespace {

struct Standing {
    QString kind;
    QString grade;
    qint64 area = 0;
};

/// Stations of the project's area that operate on the day.
Result<std::vector<Standing>> operating(Database &database, const AreaHierarchy &tree, qint64 area, QDate asOf)
{
    std::vector<Standing> stations;
    Query q = database.query(QStringLiteral("select kind, grade, area_id from station where opened_on <= ? and (closed_on is null or closed_on > ?) and deleted_at is null"));
    const QString day = asOf.toString(Qt::ISODate);
    if (Status s = q.run({day, day}); !s)
        return s.error();
    while (q.next()) {
        if (tree.isWithin(q.integer(2), area))
            stations.push_back({q.text(0), q.text(1), q.integer(2)});
    }
    return stations;
}

} // namespace

Result<StationRegister> StationRegister::load(Store &store, const Project &project, QDate asOf)
{
    StationRegister made;
    const auto tree = AreaHierarchy::load(store);
    if (!tree)
        return tree.error();
    const QDate day = asOf.isValid() ? asOf : QDate(9999, 12, 31);
    const auto stations = operating(store.database(), *tree, project.area.id, day);
    if (!stations)
        return stations.error();
    for (const StationDeliverable &rule : ProjectRule::shipped().stationDeliverables) {
        qint64 count = 0;
        std::set<qint64> served;
        std::optional<AreaFacts> marked;
        if (!rule.markedBy.isEmpty()) {
            auto facts = areaFacts(store, rule.markedBy, day);
            if (!facts)
                return facts.error();
            marked = std::move(*facts);
        }
        for (const Standing &one : *stations) {
            if ((!rule.kind.isEmpty() && one.kind != rule.kind) || (!rule.grade.isEmpty() && one.grade != rule.grade))
                continue;
            if (marked && marked->valueOf(one.area).value_or(Number()) <= Number())
                continue;
            ++count;
            served.insert(one.area);
        }
        if (rule.of.isEmpty()) {
            made.m_counts.emplace(rule.key, Number(count));
            continue;
        }
        const auto places = areaFacts(store, rule.of, day);
        if (!places)
            return places.error();
        const auto all = places->valueOf(project.area.id);
        if (const auto share = all ? Number::ratio(Number(qint64(served.size())).times(100), *all) : std::nullopt)
            made.m_counts.emplace(rule.key, *share);
    }
    return made;
}

std::optional<Number> StationRegister::count(const QString &key) const
{
    const auto at = m_counts.find(key);
    return at == m_counts.end() ? std::nullopt : std::optional<Number>(at->second);
}

} // namespace heyuan
