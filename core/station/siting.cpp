#include "core/station/siting.h"

#include "core/place/area_facts.h"

#include <cmath>

namespace heyuan {

namespace {

using Kind = SitingFinding::Kind;

QString kilometres(qint64 metres)
{
    return Number::fromRaw(metres * Number::scale / 1000).toText(3);
}

class Siting
{
public:
    Siting(Store &store, const AreaHierarchy &tree, const StationRules &rules, const std::vector<Station> &stations) : m_store(store), m_tree(tree), m_rules(rules), m_stations(stations) {}

    Result<SitingResult> run(QDate asOf)
    {
        m_result.stations = qint64(m_stations.size());
        const auto residents = areaFacts(m_store, m_rules.factKey("residents"), asOf);
        if (!residents)
            return residents.error();
        places();
        towns();
        villages(*residents);
        distances();
        std::stable_sort(m_result.findings.begin(), m_result.findings.end(), [](const SitingFinding &a, const SitingFinding &b) { return a.kind < b.kind; });
        return std::move(m_result);
    }

private:
    const SitingRule &ruleOf(const Station &station)
    {
        const SitingRule *&rule = m_ruleOfArea[station.area.id];
        if (!rule)
            rule = &m_rules.of(m_tree.codesOf(station.area.id));
        return *rule;
    }

    void add(Kind kind, const Station &station, const RuleFigure *figure, const Text &sentence, std::vector<qint64> stations, Number value = {}, Number limit = {})
    {
        m_result.findings.push_back({kind, sentence, figure ? figure->cited : Text(), figure ? figure->clause : 0, station.area.id, std::move(stations), value, limit});
    }

    void places()
    {
        for (const Station &station : m_stations) {
            const Area *area = m_tree.find(station.area.id);
            const QString wanted = station.kind == u"village_point" ? QStringLiteral("village") : station.kind == u"town_station" ? QStringLiteral("town") : QString();
            if (area && !wanted.isEmpty() && area->level != wanted)
                add(Kind::WrongLevel, station, nullptr,
                    station.kind == u"village_point" ? say("Siting", "%1 is a village point, but %2 is not a village. It counts for no village's coverage.").arg(station.name).arg(area->name())
                                                     : say("Siting", "%1 is a town station, but %2 is not a town. It counts for no town's coverage.").arg(station.name).arg(area->name()),
                    {station.id});
            const auto at = station.coordinate();
            if (!at) {
                if (const SitingRule &rule = ruleOf(station); rule.metresApart && station.kind == u"village_point")
                    add(Kind::NoCoordinates, station, &*rule.metresApart, say("Siting", "%1 has no coordinates; its distance to other points cannot be checked.").arg(station.name), {station.id});
                continue;
            }
            const auto *box = m_rules.boxOf(m_tree.codesOf(station.area.id));
            if (!box)
                continue;
            const bool isInside = box->southWest.longitude <= at->longitude && at->longitude <= box->northEast.longitude
                && box->southWest.latitude <= at->latitude && at->latitude <= box->northEast.latitude;
            if (isInside)
                continue;
            Text name = Text::plain(box->area);
            for (const Area *one : m_tree.lineOf(station.area.id)) {
                if (one->code == box->area)
                    name = one->name();
            }
            add(Kind::Outside, station, nullptr,
                say("Siting", "%1 stands at %2° E, %3° N, outside %4 (%5° to %6° E, %7° to %8° N). Check the coordinates.")
                    .arg(station.name).arg(at->longitude.toText(4)).arg(at->latitude.toText(4)).arg(name)
                    .arg(box->southWest.longitude.toText()).arg(box->northEast.longitude.toText()).arg(box->southWest.latitude.toText()).arg(box->northEast.latitude.toText()),
                {station.id});
        }
    }

    /// Stations of a kind by the area of a level they stand in.
    std::map<qint64, std::vector<const Station *>> byArea(const QString &kind, const QString &level) const
    {
        std::map<qint64, std::vector<const Station *>> groups;
        for (const Station &station : m_stations) {
            const Area *area = station.kind == kind ? m_tree.find(station.area.id) : nullptr;
            if (area && area->level == level)
                groups[area->id].push_back(&station);
        }
        return groups;
    }

    static std::vector<qint64> idsOf(const std::vector<const Station *> &stations)
    {
        std::vector<qint64> ids;
        for (const Station *station : stations)
            ids.push_back(station->id);
        return ids;
    }

    static QString namesOf(const std::vector<const Station *> &stations)
    {
        QStringList names;
        for (const Station *station : stations)
            names << station->name;
        return names.join(QStringLiteral("、"));
    }

    void towns()
    {
        for (const auto &[town, stations] : byArea(QStringLiteral("town_station"), QStringLiteral("town"))) {
            const auto &most = ruleOf(*stations.front()).townMost;
            const Number count(qint64(stations.size()));
            if (most && count > most->value)
                add(Kind::TownCount, *stations.front(), &*most,
                    say("Siting", "%1 has %2 town stations; no more than %3 is supported: %4.").arg(m_tree.placeName(town)).arg(count.toText()).arg(most->value.toText()).arg(namesOf(stations)),
                    idsOf(stations), count, most->value);
        }
    }

    void villages(const AreaFacts &residents)
    {
        for (const auto &[village, points] : byArea(QStringLiteral("village_point"), QStringLiteral("village"))) {
            const SitingRule &rule = ruleOf(*points.front());
            const Number count(qint64(points.size()));
            if (!rule.villageMost || count <= rule.villageMost->value)
                continue;
            const auto known = residents.valueOf(village);
            if (rule.extraPer && !known) {
                add(Kind::NoResidents, *points.front(), &*rule.extraPer,
                    say("Siting", "%1 has %2 village points. Whether more than %3 is supported depends on its residents, who are not on record (fact “%4”).")
                        .arg(m_tree.placeName(village)).arg(count.toText()).arg(rule.villageMost->value.toText()).arg(m_rules.factKey("residents")),
                    idsOf(points), count, rule.villageMost->value);
                continue;
            }
            const Number allowed(rule.pointsFor(known.value_or(Number())));
            if (count <= allowed)
                continue;
            const Text sentence = rule.extraPer
                ? say("Siting", "%1 has %2 village points; with %4 residents no more than %3 may be supported: %5.").arg(m_tree.placeName(village)).arg(count.toText()).arg(allowed.toText()).arg(known->toText()).arg(namesOf(points))
                : say("Siting", "%1 has %2 village points; no more than %3 is supported: %4.").arg(m_tree.placeName(village)).arg(count.toText()).arg(allowed.toText()).arg(namesOf(points));
            add(Kind::VillageCount, *points.front(), rule.extraPer ? &*rule.extraPer : &*rule.villageMost, sentence, idsOf(points), count, allowed);
        }
    }

    // A grid of cubes as wide as the greatest distance asked for: neighbours lie in the cube or those around it.
    void distances()
    {
        struct Point { const Station *station; Coordinate at; const SitingRule *rule; std::array<qint64, 3> cube; };
        std::vector<Point> points;
        Number widest;
        for (const Station &station : m_stations) {
            const auto at = station.kind == u"village_point" ? station.coordinate() : std::nullopt;
            const SitingRule &rule = ruleOf(station);
            if (!at || !rule.metresApart || rule.metresApart->value <= Number(0))
                continue;
            points.push_back({&station, *at, &rule, {}});
            widest = std::max(widest, rule.metresApart->value);
        }
        if (points.empty())
            return;
        const double side = widest.toDouble() + 1; // distances are rounded to the metre
        std::map<std::array<qint64, 3>, std::vector<size_t>> grid;
        for (size_t i = 0; i < points.size(); ++i) {
            const auto where = inSpace(points[i].at);
            for (size_t axis = 0; axis < 3; ++axis)
                points[i].cube[axis] = qint64(std::floor(where[axis] / side));
            for (qint64 x = -1; x <= 1; ++x) {
                for (qint64 y = -1; y <= 1; ++y) {
                    for (qint64 z = -1; z <= 1; ++z) {
                        const auto cube = grid.find({points[i].cube[0] + x, points[i].cube[1] + y, points[i].cube[2] + z});
                        if (cube == grid.end())
                            continue;
                        for (const size_t other : cube->second) {
                            if (!compare(*points[other].station, points[other].at, *points[i].station, points[i].at, *points[i].rule))
                                return;
                        }
                    }
                }
            }
            grid[points[i].cube].push_back(i);
        }
    }

    /// false: there are more than can be listed.
    bool compare(const Station &a, const Coordinate &placeA, const Station &b, const Coordinate &placeB, const SitingRule &rule)
    {
        if (rule.asksSameVillageOnly() && a.area != b.area)
            return true;
        const qint64 metres = metresBetween(placeA, placeB);
        if (!rule.isTooNear(metres))
            return true;
        if (m_pairs++ == SitingResult::mostPairs) {
            m_result.isCut = true;
            return false;
        }
        const Number limit = rule.metresApart->value;
        const Text sentence = rule.distanceReading.startsWith(u"from")
            ? say("Siting", "%1 and %2 are %3 km apart; at least %4 km are required.")
            : say("Siting", "%1 and %2 are %3 km apart; more than %4 km are required.");
        add(Kind::Distance, a, &*rule.metresApart, sentence.arg(a.name).arg(b.name).arg(kilometres(metres)).arg(limit.dividedBy(1000).toText()), {a.id, b.id}, Number(metres), limit);
        return true;
    }

    Store &m_store;
    const AreaHierarchy &m_tree;
    const StationRules &m_rules;
    const std::vector<Station> &m_stations;
    QHash<qint64, const SitingRule *> m_ruleOfArea;
    SitingResult m_result;
    size_t m_pairs = 0;
};

} // namespace

QByteArray sitingKey(Kind kind)
{
    static constexpr const char *keys[] = {"town_count", "village_count", "distance", "outside", "wrong_level", "no_coordinates", "no_residents"};
    return keys[int(kind)];
}

Text sitingKindName(Kind kind)
{
    switch (kind) {
    case Kind::TownCount: return say("Siting", "Stations in a town");
    case Kind::VillageCount: return say("Siting", "Points in a village");
    case Kind::Distance: return say("Siting", "Distance");
    case Kind::Outside: return say("Siting", "Coordinates");
    case Kind::WrongLevel: return say("Siting", "Place");
    case Kind::NoCoordinates: return say("Siting", "No coordinates");
    case Kind::NoResidents: return say("Siting", "Residents not known");
    }
    return {};
}

qint64 SitingResult::violations() const
{
    return std::count_if(findings.begin(), findings.end(), [](const SitingFinding &finding) { return finding.isViolation(); });
}

Result<SitingResult> checkSiting(Store &store, const std::vector<Station> &stations, QDate asOf, qint64 area)
{
    const auto tree = AreaHierarchy::load(store);
    if (!tree)
        return tree.error();
    const auto rules = StationRules::load(store);
    if (!rules)
        return rules.error();
    std::vector<Station> standing;
    std::copy_if(stations.begin(), stations.end(), std::back_inserter(standing),
                 [&](const Station &one) { return one.standsOn(asOf) && (area == 0 || tree->isWithin(one.area.id, area)); });
    return Siting(store, *tree, *rules, standing).run(asOf);
}

Result<SitingResult> checkSiting(Store &store, QDate asOf, qint64 area)
{
    const auto stations = store.all<Station>();
    return stations ? checkSiting(store, *stations, asOf, area) : stations.error();
}

} // namespace heyuan
