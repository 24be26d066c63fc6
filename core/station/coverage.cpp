#include "core/station/coverage.h"

#include "core/place/area_facts.h"

namespace heyuan {

namespace {

/// One of the three wholes of coverage.
struct Whole {
    const char *fact;
    Text of;
    AreaFacts facts = {};
};

Figure missingFact(const Text &area, const Whole &whole, const AreaFacts::Known &known)
{
    return Figure::missing(known.supplier.isEmpty()
                               ? say("Coverage", "The number of %1 of %2 is not on record. Enter it among the facts.").arg(whole.of).arg(area)
                               : say("Coverage", "The number of %1 of %2 is not on record; %3 supplies it.").arg(whole.of).arg(area).arg(known.supplier));
}

class Counting
{
public:
    Counting(const AreaHierarchy &tree, const std::vector<Station> &stations, QDate asOf) : m_tree(tree), m_stations(stations), m_asOf(asOf) {}

    Status read(Store &store, const StationRules &rules)
    {
        for (Whole &whole : m_wholes) {
            auto facts = areaFacts(store, rules.factKey(whole.fact), m_asOf);
            if (!facts)
                return facts.error();
            whole.facts = std::move(*facts);
        }
        auto poor = areaFacts(store, rules.factKey("poor_village"), m_asOf);
        if (!poor)
            return poor.error();
        for (auto fact = poor->byArea.constBegin(); fact != poor->byArea.constEnd(); ++fact) {
            if (fact->value && *fact->value > Number(0))
                m_poor.insert(fact.key());
        }
        for (const Station &station : m_stations) {
            const Area *area = m_tree.find(station.area.id);
            if (!area)
                continue;
            const bool isTown = station.kind == u"town_station" && area->level == u"town";
            const bool isVillage = station.kind == u"village_point" && area->level == u"village";
            if (!isTown && !isVillage)
                continue;
            if (station.operatesOn(m_asOf))
                m_served[area->id].push_back(station.id);
            else
                m_idle.emplace(area->id, &station);
        }
        return {};
    }

    AreaCoverage of(const Area &area, const std::vector<const Area *> &counties)
    {
        AreaCoverage coverage;
        coverage.area = area.id;
        coverage.name = area.name();
        for (const Station &station : m_stations)
            coverage.stations += station.operatesOn(m_asOf) && m_tree.isWithin(station.area.id, area.id) ? 1 : 0;
        std::vector<qint64> towns, villages, poor;
        for (const auto &[place, ids] : m_served) {
            if (!m_tree.isWithin(place, area.id))
                continue;
            const bool isTown = m_tree.find(place)->level == u"town";
            (isTown ? towns : villages).push_back(place);
            if (m_poor.contains(place))
                poor.push_back(place);
        }
        coverage.towns = part(area, counties, m_wholes[0], towns);
        coverage.villages = part(area, counties, m_wholes[1], villages);
        coverage.poorVillages = part(area, counties, m_wholes[2], poor);
        return coverage;
    }

    void list(const Area &area, std::vector<Uncovered> &into) const
    {
        for (const char *level : {"town", "village"}) {
            for (const Area *one : m_tree.within(area.id, QLatin1String(level))) {
                if (m_served.contains(one->id))
                    continue;
                Uncovered row;
                row.area = one->id;
                row.isTown = one->level == u"town";
                row.isPoor = m_poor.contains(one->id);
                row.name = one->name();
                if (const Area *town = row.isTown ? nullptr : m_tree.atLevel(one->id, QStringLiteral("town")))
                    row.town = town->name();
                if (const Area *county = m_tree.atLevel(one->id, QStringLiteral("county")))
                    row.county = county->name();
                if (const auto idle = m_idle.find(one->id); idle != m_idle.end())
                    row.state = stateOf(*idle->second);
                into.push_back(row);
            }
        }
        std::stable_sort(into.begin(), into.end(), [](const Uncovered &a, const Uncovered &b) { return std::pair(!a.isPoor, !a.isTown) < std::pair(!b.isPoor, !b.isTown); });
    }

    /// Where the list of areas is shorter or longer than the whole, nobody can name all that lack one.
    void compareLists(const AreaCoverage &coverage, std::vector<Text> &notes, std::vector<Text> &unlisted) const
    {
        const auto villages = m_tree.within(coverage.area, QStringLiteral("village"));
        const qint64 towns = qint64(m_tree.within(coverage.area, QStringLiteral("town")).size());
        const std::tuple<const Whole &, const CoveragePart &, qint64> parts[] = {
            {m_wholes[0], coverage.towns, towns},
            {m_wholes[1], coverage.villages, qint64(villages.size())},
            {m_wholes[2], coverage.poorVillages, std::count_if(villages.begin(), villages.end(), [this](const Area *one) { return m_poor.contains(one->id); })}};
        if (towns == 0 && villages.empty())
            unlisted.push_back(coverage.name);
        for (const auto &[whole, part, listed] : parts) {
            if (!part.all.isKnown())
                continue;
            if (part.all.value != Number(listed) && (towns > 0 || !villages.empty()))
                notes.push_back(say("Coverage", "%1: the list of areas holds %2 %4, on record are %3; only those of the list can be named.").arg(coverage.name).arg(listed).arg(part.all.toText()).arg(whole.of));
            if (Number(part.covered) > part.all.value)
                notes.push_back(say("Coverage", "%1: %2 %3 are served, more than the %4 on record. Correct the fact or the places of the stations.").arg(coverage.name).arg(part.covered).arg(whole.of).arg(part.all.toText()));
        }
    }

private:
    Text stateOf(const Station &station) const
    {
        if (!station.openedOn.isValid() || station.openedOn > m_asOf)
            return say("Coverage", "being built");
        return (station.status == u"removed" ? say("Coverage", "removed on %1") : say("Coverage", "suspended on %1")).arg(station.closedOn.toString(Qt::ISODate));
    }

    Figure wholeOf(const Area &area, const std::vector<const Area *> &counties, const Whole &whole) const
    {
        const AreaFacts::Known own = whole.facts.byArea.value(area.id);
        if (own.value) {
            Figure figure = Figure::of(*own.value, {});
            figure.origin = {QByteArrayLiteral("fact"), {own.id}, 0, area.id, {}, {}};
            figure.asOf = m_asOf;
            return figure;
        }
        if (counties.empty())
            return missingFact(area.name(), whole, own);
        Number sum;
        Figure figure = Figure::of({}, {});
        figure.origin.recordType = QByteArrayLiteral("fact");
        for (const Area *county : counties) {
            const AreaFacts::Known known = whole.facts.byArea.value(county->id);
            if (!known.value)
                return missingFact(county->name(), whole, known);
            sum += *known.value;
            figure.origin.ids.push_back(known.id);
        }
        figure.value = sum;
        figure.asOf = m_asOf;
        return figure;
    }

    CoveragePart part(const Area &area, const std::vector<const Area *> &counties, const Whole &whole, const std::vector<qint64> &places) const
    {
        CoveragePart made;
        made.covered = qint64(places.size());
        made.all = wholeOf(area, counties, whole);
        if (!made.all.isKnown()) {
            made.share = made.all;
            return made;
        }
        const auto share = Number::ratio(Number(made.covered).times(100), made.all.value);
        if (!share) {
            made.share = Figure::missing(say("Coverage", "%1 has no %2.").arg(area.name()).arg(whole.of));
            return made;
        }
        made.share = Figure::of(*share, Text::plain(QStringLiteral("%")), 1);
        made.share.asOf = m_asOf;
        made.share.origin.recordType = QByteArrayLiteral("station");
        for (const qint64 place : places) {
            const auto &ids = m_served.at(place);
            made.share.origin.ids.insert(made.share.origin.ids.end(), ids.begin(), ids.end());
        }
        return made;
    }

    const AreaHierarchy &m_tree;
    const std::vector<Station> &m_stations;
    QDate m_asOf;
    std::array<Whole, 3> m_wholes{Whole{"towns", say("Coverage", "towns")}, Whole{"villages", say("Coverage", "villages")}, Whole{"poor_villages", say("Coverage", "poor villages")}};
    std::map<qint64, std::vector<qint64>> m_served;
    std::map<qint64, const Station *> m_idle;
    std::set<qint64> m_poor;
};

} // namespace

Result<Coverage> stationCoverage(Store &store, QDate asOf, qint64 area)
{
    const auto tree = AreaHierarchy::load(store);
    if (!tree)
        return tree.error();
    const Area *whole = tree->find(area);
    if (!whole)
        return Error{ErrorKind::NotFound, say("Coverage", "This area is not in the list of areas. Choose another one.")};
    const auto rules = StationRules::load(store);
    if (!rules)
        return rules.error();
    const auto stations = store.all<Station>();
    if (!stations)
        return stations.error();
    Counting counting(*tree, *stations, asOf);
    if (Status s = counting.read(store, *rules); !s)
        return s.error();
    Coverage coverage;
    coverage.asOf = asOf;
    const auto counties = whole->level == u"county" ? std::vector<const Area *>() : tree->within(area, QStringLiteral("county"));
    coverage.whole = counting.of(*whole, counties);
    std::vector<Text> unlisted;
    for (const Area *county : counties) {
        coverage.counties.push_back(counting.of(*county, {}));
        counting.compareLists(coverage.counties.back(), coverage.notes, unlisted);
    }
    if (counties.empty())
        counting.compareLists(coverage.whole, coverage.notes, unlisted);
    if (!unlisted.empty()) {
        QStringList zh, en;
        for (const Text &name : unlisted) {
            zh << name.in(Language::Chinese);
            en << name.in(Language::English);
        }
        coverage.notes.push_back(say("Coverage", "The list of areas holds no towns or villages of %1; who lacks a station there cannot be named.").arg(Text::of(zh.join(QStringLiteral("、")), en.join(QStringLiteral(", ")))));
    }
    counting.list(*whole, coverage.uncovered);
    return coverage;
}

BarChart coverageChart(const Coverage &coverage)
{
    BarChart chart;
    chart.unit = Text::plain(QStringLiteral("%"));
    chart.places = 1;
    chart.head.subtitle = say("Coverage", "Villages with a point that operates as a share of all, per cent, %1").arg(coverage.asOf.toString(Qt::ISODate));
    chart.head.source = say("Coverage", "Ledger of service stations");
    BarChart::Series poor{say("Coverage", "Poor villages"), {}, false};
    BarChart::Series villages{say("Coverage", "All villages"), {}, false};
    const auto add = [&](const AreaCoverage &area) {
        chart.categories.push_back(area.name);
        chart.ids.push_back(area.area);
        poor.values.push_back(area.poorVillages.share);
        villages.values.push_back(area.villages.share);
    };
    for (const AreaCoverage &county : coverage.counties)
        add(county);
    if (coverage.counties.empty())
        add(coverage.whole);
    const CoveragePart &all = coverage.whole.villages;
    chart.head.title = all.share.isKnown() ? say("Coverage", "%1 of %2 villages of %3 are served").arg(all.covered).arg(all.all.toText()).arg(coverage.whole.name)
                                           : say("Coverage", "%1 villages of %2 are served; of how many is not known").arg(all.covered).arg(coverage.whole.name);
    chart.series = {poor, villages};
    return chart;
}

Result<qint64> programmeArea(Store &store)
{
    const auto area = store.database().scalar(QStringLiteral("select area_id from document where role = 'programme' and deleted_at is null order by code limit 1"));
    if (!area)
        return area.error();
    return area->toLongLong();
}

} // namespace heyuan
