#include "core/indicator/series_table.h"
#include "core/indicator/totals.h"
#include "core/place/area.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

#include <QRandomGenerator>

using namespace heyuan;
using namespace heyuan::test;

namespace {

const Period january = Period::month(2020, 1);
const Period february = Period::month(2020, 2);
const Period march = Period::month(2020, 3);
const Period spring = Period::quarter(2020, 1);

/// A city of two counties, the first of two towns.
struct Place {
    Store &store;
    qint64 city = put(store, area(u"441600"_qs, u"city"_qs));
    qint64 one = put(store, area(u"441601"_qs, u"county"_qs, city));
    qint64 two = put(store, area(u"441602"_qs, u"county"_qs, city));
    qint64 north = put(store, area(u"441601001"_qs, u"town"_qs, one));
    qint64 south = put(store, area(u"441601002"_qs, u"town"_qs, one));
    Indicator of;

    Place(Store &in, const QString &aggregation) : store(in), of(test::indicator(u"T01"_qs, aggregation)) { of.id = put(store, of); }
    bool report(qint64 where, const Period &period, int value) { return put(store, measurement(of.id, where, period, value)) != 0; }
    Series series(qint64 where)
    {
        const auto table = loadSeries(store, {of}, {city, one, two}, 2019, 2021);
        const Series *found = table ? table->find(of.id, where) : nullptr;
        return found ? *found : Series();
    }
};

} // namespace

/// Sums of areas that do not all report alike: what the kept sums cannot say.
class TestSeriesTable : public QObject
{
    Q_OBJECT
private slots:
    void quartersAndMonthsAreNotMixed_data() { addEngines(); }
    void quartersAndMonthsAreNotMixed();
    void rhythmsAreToldApartAtEveryLevel_data() { addEngines(); }
    void rhythmsAreToldApartAtEveryLevel();
    void aStockHoldsUntilItIsRenewed_data() { addEngines(); }
    void aStockHoldsUntilItIsRenewed();
    void aStockIsTheSumOfTheLastValuesOfItsParts_data() { addEngines(); }
    void aStockIsTheSumOfTheLastValuesOfItsParts();
    void aMonthThatOneDidNotReportIsIncomplete_data() { addEngines(); }
    void aMonthThatOneDidNotReportIsIncomplete();
    void anEntryOfTheWholeSettlesIt_data() { addEngines(); }
    void anEntryOfTheWholeSettlesIt();
};

void TestSeriesTable::quartersAndMonthsAreNotMixed()
{
    OPEN_STORE(store);
    Place place(*store, u"flow"_qs);
    QVERIFY(place.report(place.one, spring, 30));
    for (const Period &month : {january, february, march})
        QVERIFY(place.report(place.two, month, 10));
    const Series city = place.series(place.city);
    QCOMPARE(city.entered(spring), std::optional(Number(60)));
    QCOMPARE(city.over(spring.first(), spring.last())->value, Number(60));
    QVERIFY(!city.isMarkedIncomplete(spring));
    QVERIFY(!city.entered(january)); // what the first county had in January nobody knows
}

void TestSeriesTable::rhythmsAreToldApartAtEveryLevel()
{
    OPEN_STORE(store);
    Place place(*store, u"flow"_qs);
    QVERIFY(place.report(place.north, spring, 7));
    for (const Period &month : {january, february, march}) {
        QVERIFY(place.report(place.south, month, 1));
        QVERIFY(place.report(place.two, month, 10));
    }
    QCOMPARE(place.series(place.one).entered(spring), std::optional(Number(10)));
    QCOMPARE(place.series(place.city).entered(spring), std::optional(Number(40)));
}

void TestSeriesTable::aStockHoldsUntilItIsRenewed()
{
    OPEN_STORE(store);
    Place place(*store, u"stock"_qs);
    QVERIFY(place.report(place.one, january, 5));
    QVERIFY(place.report(place.two, january, 3));
    QVERIFY(place.report(place.two, february, 4));
    const Series city = place.series(place.city);
    QCOMPARE(city.entered(january), std::optional(Number(8)));
    QCOMPARE(city.entered(february), std::optional(Number(9))); // not 4
}

// The kept sums against adding up the parts, which goes another way: every part's last value up to the month.
void TestSeriesTable::aStockIsTheSumOfTheLastValuesOfItsParts()
{
    OPEN_STORE(store);
    Place place(*store, u"stock"_qs);
    QRandomGenerator random(7);
    const std::array places{place.north, place.south, place.two, place.north, place.south, place.one};
    int reported = 0;
    for (int i = 0; i < 60; ++i) {
        const qint64 where = places[size_t(random.bounded(int(places.size())))];
        reported += place.report(where, Period::month(2019 + random.bounded(3), 1 + random.bounded(12)), random.bounded(1000));
    }
    QVERIFY(reported > 30);
    const auto parts = loadSeries(*store, {place.of}, {place.one, place.two, place.north, place.south}, 2019, 2021);
    QVERIFY(parts);
    const auto kept = [&](qint64 where) { return parts->find(place.of.id, where); };
    const Series city = sumOfAreas({kept(place.one), kept(place.two)}).series;
    QCOMPARE(place.series(place.city).values(), city.values());
    // Of the county, where its own entry does not stand before the sum.
    const Series towns = sumOfAreas({kept(place.north), kept(place.south)}).series;
    int compared = 0;
    for (const auto &[code, value] : towns.values()) {
        Filter own;
        own.conditions = {{"area_id", Condition::Test::Is, place.one}, {"period", Condition::Test::Is, code}};
        if (*store->count(Measurement::description().type(), own) > 0)
            continue;
        QCOMPARE(kept(place.one)->values().at(code), value);
        ++compared;
    }
    QVERIFY(compared > 5);
}

void TestSeriesTable::aMonthThatOneDidNotReportIsIncomplete()
{
    OPEN_STORE(store);
    Place place(*store, u"flow"_qs);
    QVERIFY(place.report(place.one, january, 5) && place.report(place.two, january, 5));
    QVERIFY(place.report(place.one, february, 5));
    const Series city = place.series(place.city);
    QCOMPARE(city.entered(february), std::optional(Number(5)));
    QVERIFY(city.isMarkedIncomplete(february));
    QVERIFY(!city.isMarkedIncomplete(january));
    const auto value = city.over(january.first(), february.last());
    QVERIFY(value && !value->complete);
    QCOMPARE(value->missing, std::vector<Period>{february});
}

void TestSeriesTable::anEntryOfTheWholeSettlesIt()
{
    OPEN_STORE(store);
    Place place(*store, u"flow"_qs);
    QVERIFY(place.report(place.one, january, 5) && place.report(place.two, january, 5) && place.report(place.one, february, 5));
    QVERIFY(place.report(place.city, february, 12));
    const Series city = place.series(place.city);
    QCOMPARE(city.entered(february), std::optional(Number(12)));
    QVERIFY(!city.isMarkedIncomplete(february));
}

QTEST_GUILESS_MAIN(TestSeriesTable)
#include "tst_series_table.moc"
