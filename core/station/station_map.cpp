#include "core/station/station_map.h"

#include "core/place/area_hierarchy.h"
#include "core/station/station.h"
#include "core/station/station_rule.h"

namespace heyuan {

namespace {

/// Where a number lies between two, from 0 to 1; only for drawing.
double between(Number value, Number low, Number high)
{
    const double whole = double((high - low).raw());
    return whole > 0 ? double((value - low).raw()) / whole : 0.5;
}

MapPoint::Shape shapeOf(const QString &kind)
{
    return kind == u"county_centre" ? MapPoint::Shape::Square : kind == u"town_station" ? MapPoint::Shape::Triangle : MapPoint::Shape::Dot;
}

MapPoint::Fill fillOf(const Station &station, QDate asOf)
{
    if (station.operatesOn(asOf))
        return MapPoint::Fill::Solid;
    const bool hasClosed = station.closedOn.isValid() && station.closedOn <= asOf;
    return hasClosed ? MapPoint::Fill::Crossed : MapPoint::Fill::Hollow;
}

Text fillName(MapPoint::Fill fill)
{
    switch (fill) {
    case MapPoint::Fill::Solid: return say("StationMap", "operates");
    case MapPoint::Fill::Hollow: return say("StationMap", "being built");
    case MapPoint::Fill::Crossed: return say("StationMap", "suspended");
    }
    return {};
}

void addLegend(MapChart &chart)
{
    for (const Choice &kind : stationKinds()) {
        MapPoint example;
        example.shape = shapeOf(QString::fromLatin1(kind.key));
        chart.legend.emplace_back(example, kind.text);
    }
    for (const MapPoint::Fill fill : {MapPoint::Fill::Hollow, MapPoint::Fill::Crossed}) {
        MapPoint example;
        example.shape = MapPoint::Shape::Triangle;
        example.fill = fill;
        chart.legend.emplace_back(example, fillName(fill));
    }
}

} // namespace

Result<MapChart> stationMap(Store &store, QDate asOf, qint64 area)
{
    const auto tree = AreaHierarchy::load(store);
    if (!tree)
        return tree.error();
    const auto rules = StationRules::load(store);
    if (!rules)
        return rules.error();
    const auto stations = store.all<Station>();
    if (!stations)
        return stations.error();
    MapChart chart;
    const auto counties = tree->within(area, QStringLiteral("county"));
    std::map<QByteArray, qint64> operating;
    qint64 shown = 0, elsewhere = 0;
    for (const Station &station : *stations) {
        const Area *county = tree->atLevel(station.area.id, QStringLiteral("county"));
        if (!county || !tree->isWithin(county->id, area) || !station.standsOn(asOf))
            continue;
        operating[county->code.toLatin1()] += station.operatesOn(asOf) ? 1 : 0;
        const StationRules::Box *box = rules->boxOf({county->code});
        const auto at = station.coordinate();
        if (!box || !at) {
            ++elsewhere;
            continue;
        }
        ++shown;
        MapPoint point;
        point.areaCode = county->code.toLatin1();
        point.x = between(*station.longitude, box->southWest.longitude, box->northEast.longitude);
        point.y = 1 - between(*station.latitude, box->southWest.latitude, box->northEast.latitude);
        point.shape = shapeOf(station.kind);
        point.fill = fillOf(station, asOf);
        point.name = say("StationMap", "%1 (%2, %3)").arg(station.name).arg(choiceText(stationKinds(), station.kind)).arg(fillName(point.fill));
        point.id = station.id;
        chart.points.push_back(std::move(point));
    }
    // Large signs are painted upon small ones.
    std::stable_sort(chart.points.begin(), chart.points.end(), [](const MapPoint &a, const MapPoint &b) { return a.shape > b.shape; });
    for (const Area *county : counties)
        chart.tiles.push_back({county->code.toLatin1(), county->name(), Figure::of(Number(operating[county->code.toLatin1()]), {}), Light::NotDue, county->id});
    chart.head.title = say("StationMap", "Where the stations stand: %1 on the map").arg(shown);
    chart.head.subtitle = elsewhere == 0 ? say("StationMap", "Schematic, as of %1; the figure is the number that operates").arg(asOf.toString(Qt::ISODate))
                                         : say("StationMap", "Schematic, as of %1; the figure is the number that operates; without usable coordinates: %2").arg(asOf.toString(Qt::ISODate)).arg(elsewhere);
    chart.head.source = say("Coverage", "Ledger of service stations");
    addLegend(chart);
    return chart;
}

} // namespace heyuan
