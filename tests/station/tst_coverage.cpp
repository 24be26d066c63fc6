#include "core/station/coverage.h"
#include "core/station/standing.h"
#include "core/station/station_activity.h"
#include "core/store/verify.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

using namespace heyuan;
using namespace heyuan::test;

namespace {

const QDate today(2020, 10, 31);

/// A city with two counties; the first has a town with three villages, one of them poor.
struct Ledger {
    Store &store;
    qint64 city = 0, county = 0, other = 0, town = 0;
    std::array<qint64, 3> villages{};
    int names = 0;

    explicit Ledger(Store &s) : store(s)
    {
        city = put(store, area(u"441600"_qs, u"city"_qs));
        county = put(store, area(u"441621"_qs, u"county"_qs, city));
        other = put(store, area(u"441622"_qs, u"county"_qs, city));
        town = put(store, area(u"441621101"_qs, u"town"_qs, county));
        for (int i = 0; i < 3; ++i)
            villages[size_t(i)] = put(store, area(u"44162110100%1"_qs.arg(i + 1), u"village"_qs, town));
        fact(u"poor_village"_qs, villages[2], 1);
    }
    qint64 fact(const QString &key, qint64 where, std::optional<int> value, QDate on = QDate(2019, 12, 31))
    {
        Fact row;
        row.code = QStringLiteral("%1-%2-%3").arg(key).arg(where).arg(on.toJulianDay());
        row.nameZh = QStringLiteral("事实");
        row.key = key;
        row.area = {where};
        row.asOf = on;
        if (value)
            row.value = Number(*value);
        else
            row.supplierEn = row.supplierZh = QStringLiteral("Office");
        return put(store, row);
    }
    qint64 station(qint64 where, const QString &kind = u"village_point"_qs, QDate opened = QDate(2020, 1, 1), const QString &grade = {})
    {
        Station row;
        row.name = QStringLiteral("站点%1").arg(++names);
        row.kind = kind;
        row.status = QStringLiteral("operating");
        row.openedOn = opened;
        row.area = {where};
        row.grade = grade;
        return put(store, row);
    }
    qint64 check(qint64 station, QDate on, const QString &result, std::optional<int> score = {})
    {
        StationCheck row;
        row.station = {station};
        row.checkedOn = on;
        row.result = result;
        row.reason = QStringLiteral("没有开门");
        if (score)
            row.score = Number(*score);
        return put(store, row);
    }
    qint64 active(qint64 station, const Period &month, int parcels)
    {
        StationActivity row;
        row.station = {station};
        row.month = month;
        row.parcelsIn = parcels;
        return put(store, row);
    }
};

} // namespace

#define OPEN_LEDGER(name)                                                                                              \
    OPEN_STORE(opened);                                                                                                \
    Ledger name(*opened)

// Which towns and villages are served (L3), and what becomes of stations that do not serve (L4, L5).
class TestCoverage : public QObject
{
    Q_OBJECT
private slots:
    void aVillageIsServedOnce_data() { addEngines(); }
    void aVillageIsServedOnce();
    void whatIsNotKnownIsNoData_data() { addEngines(); }
    void whatIsNotKnownIsNoData();
    void aCityAddsItsCountiesUp_data() { addEngines(); }
    void aCityAddsItsCountiesUp();
    void whoLacksOneIsListed_data() { addEngines(); }
    void whoLacksOneIsListed();
    void theStationKnowsItsLastCheck_data() { addEngines(); }
    void theStationKnowsItsLastCheck();
    void aStationWithHistoryStays_data() { addEngines(); }
    void aStationWithHistoryStays();
    void aMonthIsReportedOnce_data() { addEngines(); }
    void aMonthIsReportedOnce();
    void codesAreGivenAndBelongToOne_data() { addEngines(); }
    void codesAreGivenAndBelongToOne();
    void daysFitTheStatus();
    void theGravestStandFirst_data() { addEngines(); }
    void theGravestStandFirst();
    void subsidyGoesByGradeAndMonths();
};

void TestCoverage::aVillageIsServedOnce()
{
    OPEN_LEDGER(ledger);
    ledger.fact(u"villages"_qs, ledger.county, 3);
    ledger.fact(u"poor_villages"_qs, ledger.county, 1);
    ledger.fact(u"towns"_qs, ledger.county, 1);
    ledger.station(ledger.villages[0]);
    ledger.station(ledger.villages[0]);
    ledger.station(ledger.villages[1], u"village_point"_qs, today.addDays(1)); // tomorrow
    ledger.station(ledger.town); // a village point must be in a village
    const auto coverage = stationCoverage(*opened, today, ledger.county);
    VERIFY_OK(coverage);
    QCOMPARE(coverage->whole.villages.covered, 1);
    QCOMPARE(coverage->whole.villages.share.toText(), u"33.3"_qs);
    QCOMPARE(coverage->whole.villages.share.origin.ids.size(), 2u);
    QCOMPARE(coverage->whole.poorVillages.share.toText(), u"0.0"_qs);
    QCOMPARE(coverage->whole.towns.covered, 0);
    const auto tomorrow = stationCoverage(*opened, today.addDays(1), ledger.county);
    VERIFY_OK(tomorrow);
    QCOMPARE(tomorrow->whole.villages.covered, 2);
}

void TestCoverage::whatIsNotKnownIsNoData()
{
    OPEN_LEDGER(ledger);
    ledger.station(ledger.villages[0]);
    ledger.fact(u"villages"_qs, ledger.county, 3, today.addDays(1)); // not known by then
    ledger.fact(u"poor_villages"_qs, ledger.county, {});
    ledger.fact(u"towns"_qs, ledger.county, 0);
    const auto coverage = stationCoverage(*opened, today, ledger.county);
    VERIFY_OK(coverage);
    QCOMPARE(coverage->whole.villages.covered, 1);
    QVERIFY(!coverage->whole.villages.share.isKnown());
    QVERIFY(coverage->whole.villages.share.why.in(Language::English).contains(u"not on record"_qs));
    QVERIFY(coverage->whole.poorVillages.share.why.in(Language::English).contains(u"Office supplies it"_qs));
    QVERIFY(!coverage->whole.towns.share.isKnown());
    QVERIFY(coverage->whole.towns.share.why.in(Language::English).contains(u"has no towns"_qs));
}

void TestCoverage::aCityAddsItsCountiesUp()
{
    OPEN_LEDGER(ledger);
    ledger.fact(u"villages"_qs, ledger.county, 3);
    ledger.station(ledger.villages[0]);
    const auto before = stationCoverage(*opened, today, ledger.city);
    VERIFY_OK(before);
    QVERIFY(!before->whole.villages.share.isKnown()); // the other county's villages are not known
    QVERIFY(before->counties[0].villages.share.isKnown());
    ledger.fact(u"villages"_qs, ledger.other, 5);
    const auto after = stationCoverage(*opened, today, ledger.city);
    VERIFY_OK(after);
    QCOMPARE(after->whole.villages.all.toText(), u"8"_qs);
    QCOMPARE(after->whole.villages.share.toText(), u"12.5"_qs);
    ledger.fact(u"villages"_qs, ledger.city, 10);
    const auto own = stationCoverage(*opened, today, ledger.city);
    VERIFY_OK(own);
    QCOMPARE(own->whole.villages.share.toText(), u"10.0"_qs);
    QVERIFY(std::any_of(own->notes.begin(), own->notes.end(), [](const Text &note) { return note.in(Language::English).contains(u"no towns or villages of Area 441622;"_qs); }));
}

void TestCoverage::whoLacksOneIsListed()
{
    OPEN_LEDGER(ledger);
    const qint64 point = ledger.station(ledger.villages[0]);
    const auto coverage = stationCoverage(*opened, today, ledger.city);
    VERIFY_OK(coverage);
    QCOMPARE(coverage->uncovered.size(), 3u);
    QCOMPARE(coverage->uncovered[0].area, ledger.villages[2]); // the poor village first
    QVERIFY(coverage->uncovered[0].isPoor);
    QCOMPARE(coverage->uncovered[1].area, ledger.town);
    QCOMPARE(coverage->uncovered[2].area, ledger.villages[1]);
    VERIFY_OK(change<Station>(*opened, point, [](Station &row) { row.status = u"suspended"_qs; row.closedOn = QDate(2020, 8, 1); }));
    const auto after = stationCoverage(*opened, today, ledger.city);
    VERIFY_OK(after);
    QCOMPARE(after->uncovered.size(), 4u);
    QVERIFY(after->uncovered[2].state.in(Language::English).contains(u"suspended on 2020-08-01"_qs));
}

void TestCoverage::theStationKnowsItsLastCheck()
{
    OPEN_LEDGER(ledger);
    const qint64 point = ledger.station(ledger.villages[0]);
    ledger.check(point, QDate(2020, 6, 1), u"warned"_qs, 52);
    const qint64 late = ledger.check(point, QDate(2020, 9, 1), u"rectified"_qs, 71);
    ledger.check(point, QDate(2020, 3, 1), u"ok"_qs, 80); // entered later, but older
    QCOMPARE(stored<Station>(*opened, point).standing, u"rectified"_qs);
    QCOMPARE(stored<Station>(*opened, point).lastScore, Number(71));
    QCOMPARE(stored<Station>(*opened, point).version, 1);
    VERIFY_OK(opened->write(clerk(), [&](Transaction &t) { return t.remove(StationCheck::description().type(), late, 1); }));
    QCOMPARE(stored<Station>(*opened, point).standing, u"warned"_qs);
    auto faults = verifyDatabase(*opened);
    VERIFY_OK(faults);
    QVERIFY(faults->empty());
    QVERIFY(opened.tamper(u"update station set standing = 'ok'"_qs));
    faults = verifyDatabase(*opened);
    VERIFY_OK(faults);
    QCOMPARE(faults->size(), 1u);
}

void TestCoverage::aStationWithHistoryStays()
{
    OPEN_LEDGER(ledger);
    const qint64 point = ledger.station(ledger.villages[0]);
    ledger.active(point, Period::month(2020, 5), 3);
    const Status removed = opened->write(clerk(), [&](Transaction &t) { return t.remove(Station::description().type(), point, 1); });
    QVERIFY(!removed);
    QVERIFY(removed.error().message.in(Language::English).contains(u"stays in the ledger"_qs));
    const qint64 without = ledger.station(ledger.villages[1]);
    VERIFY_OK(opened->write(clerk(), [&](Transaction &t) { return t.remove(Station::description().type(), without, 1); }));
}

void TestCoverage::aMonthIsReportedOnce()
{
    OPEN_LEDGER(ledger);
    const qint64 point = ledger.station(ledger.villages[0]);
    QVERIFY(ledger.active(point, Period::month(2020, 5), 3));
    StationActivity again;
    again.station = {point};
    again.month = Period::month(2020, 5);
    const Status refused = opened->write(clerk(), [&](Transaction &t) -> Status {
        const auto made = t.insert(again);
        return made ? Status() : made.error();
    });
    QVERIFY(!refused);
    QVERIFY(refused.error().message.in(Language::English).contains(u"2020-05"_qs));
    again.month = Period::quarter(2020, 2);
    QVERIFY(!opened->write(clerk(), [&](Transaction &t) -> Status {
        const auto made = t.insert(again);
        return made ? Status() : made.error();
    }));
}

void TestCoverage::codesAreGivenAndBelongToOne()
{
    OPEN_LEDGER(ledger);
    const qint64 first = ledger.station(ledger.villages[0]);
    const qint64 second = ledger.station(ledger.villages[0]);
    QCOMPARE(stored<Station>(*opened, first).code, u"441621101001-C01"_qs);
    QCOMPARE(stored<Station>(*opened, second).code, u"441621101001-C02"_qs);
    QCOMPARE(stored<Station>(*opened, ledger.station(ledger.town, u"town_station"_qs)).code, u"441621101-Z01"_qs);
    const Status refused = change<Station>(*opened, second, [](Station &row) { row.code = u"441621101001-C01"_qs; });
    QVERIFY(!refused);
    QVERIFY(refused.error().message.in(Language::English).contains(u"belongs to"_qs));
}

void TestCoverage::daysFitTheStatus()
{
    const auto issues = [](const QString &status, QDate opened, QDate closed) {
        Station row;
        row.status = status;
        row.openedOn = opened;
        row.closedOn = closed;
        QByteArrayList fields;
        for (const Issue &issue : Station::description().type().check(Station::description().write(row)))
            fields << issue.field;
        return fields;
    };
    const QDate day(2020, 5, 18);
    QCOMPARE(issues(u"building"_qs, {}, {}), QByteArrayList());
    QCOMPARE(issues(u"operating"_qs, {}, {}), QByteArrayList{"opened_on"});
    QCOMPARE(issues(u"operating"_qs, day, day), QByteArrayList{"closed_on"});
    QCOMPARE(issues(u"suspended"_qs, day, {}), QByteArrayList{"closed_on"});
    QCOMPARE(issues(u"removed"_qs, day, day.addDays(-1)), QByteArrayList{"closed_on"});
    QCOMPARE(issues(u"removed"_qs, day, day), QByteArrayList());
}

void TestCoverage::theGravestStandFirst()
{
    OPEN_LEDGER(ledger);
    std::vector<qint64> points;
    for (int i = 0; i < 20; ++i) {
        points.push_back(ledger.station(ledger.villages[size_t(i % 3)]));
        ledger.active(points.back(), Period::month(2020, 9), 5);
        ledger.check(points.back(), QDate(2020, 9, 1), u"ok"_qs, 60 + i);
    }
    ledger.check(points[10], QDate(2020, 9, 10), u"warned"_qs, 40);
    ledger.check(points[11], QDate(2020, 9, 10), u"removed"_qs, 30);
    ledger.check(points[12], QDate(2020, 11, 10), u"removed"_qs, 30); // after the day asked for
    const qint64 idle = ledger.station(ledger.villages[0]);
    ledger.active(idle, Period::month(2020, 6), 5);
    ledger.active(idle, Period::month(2020, 9), 0);
    ledger.station(ledger.villages[0], u"village_point"_qs, QDate(2020, 8, 1)); // has not been open for three months
    const auto found = stationStandings(*opened, today);
    VERIFY_OK(found);
    QCOMPARE(found->size(), 3u); // two of twenty scores are a tenth: 30 and 40, both named for worse
    QCOMPARE((*found)[0].station.id, points[11]);
    QCOMPARE((*found)[1].station.id, points[10]);
    QCOMPARE((*found)[2].station.id, idle);
    QVERIFY((*found)[2].sentence.in(Language::English).contains(u"since 2020-06"_qs));
    ledger.check(points[10], QDate(2020, 10, 1), u"rectified"_qs, 45);
    const auto after = stationStandings(*opened, today);
    VERIFY_OK(after);
    QCOMPARE(after->back().station.id, points[10]); // put right, but still at the bottom
    QCOMPARE(after->back().kind, StationStanding::Kind::Bottom);
}

void TestCoverage::subsidyGoesByGradeAndMonths()
{
    Station station;
    station.kind = u"village_point"_qs;
    station.openedOn = QDate(2020, 3, 31);
    QVERIFY(!subsidyOf(station, {}, 2020, today).isKnown());
    station.grade = u"model"_qs;
    StationSubsidy general;
    general.grade = u"model"_qs;
    general.monthly = Money::yuan(300);
    general.validTo = QDate(2020, 9, 30);
    QVERIFY(!subsidyOf(station, {general}, 2020, today).isKnown()); // nothing is on record for October
    StationSubsidy own = general;
    own.kind = u"village_point"_qs;
    own.monthly = Money::yuan(200);
    own.validFrom = QDate(2020, 10, 1);
    own.validTo = {};
    QCOMPARE(subsidyOf(station, {general, own}, 2020, today).toText(), u"2,300.00"_qs); // March to September, October
    QCOMPARE(subsidyOf(station, {general, own}, 2020, QDate(2020, 10, 30)).toText(), u"2,100.00"_qs);
    station.closedOn = QDate(2020, 5, 31);
    QCOMPARE(subsidyOf(station, {general, own}, 2020, today).toText(), u"600.00"_qs); // closed on the last day of May
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
