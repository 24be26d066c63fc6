#include "core/place/coordinate.h"
#include "core/project/budget.h"
#include "core/station/siting.h"
#include "core/plan/document.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

#include <QElapsedTimer>

using namespace heyuan;
using namespace heyuan::test;

namespace {

const QDate today(2020, 10, 31);

/// A county with two towns and villages, and the rules of document 003.
struct Ledger {
    Store &store;
    qint64 county = 0;
    qint64 town = 0;
    qint64 village = 0;
    qint64 other = 0;
    int names = 0;

    explicit Ledger(Store &s) : store(s)
    {
        county = put(store, area(u"441622"_qs, u"county"_qs, put(store, area(u"441600"_qs, u"city"_qs))));
        town = put(store, area(u"441622101"_qs, u"town"_qs, county));
        village = put(store, area(u"441622101001"_qs, u"village"_qs, town));
        other = put(store, area(u"441622101002"_qs, u"village"_qs, town));
        constrain("003-C01", "count_max", 1);
        constrain("003-C02", "count_max", 1);
        constrain("003-C03", "extra_per", 5000, 5000);
        constrain("003-C04", "distance_min", 2);
    }
    void constrain(const char *code, const char *kind, int value, std::optional<int> threshold = {})
    {
        const RecordType &type = policyConstraintType();
        Record row = type.blank();
        type.setValue(row, "code", QString::fromLatin1(code));
        type.setValue(row, "name_zh", QStringLiteral("选点"));
        type.setValue(row, "kind", QString::fromLatin1(kind));
        type.setValue(row, "value", Number(value).raw());
        if (threshold)
            type.setValue(row, "threshold", Number(*threshold).raw());
        VERIFY_WRITTEN([&](Transaction &t) { return t.insert(type, row); });
    }
    void decide(const QString &code, const QString &choice)
    {
        const RecordType &type = readingType();
        Record row = type.blank();
        type.setValue(row, "code", code);
        type.setValue(row, "question_zh", QStringLiteral("怎样理解？"));
        type.setValue(row, "readings", QStringLiteral("[{\"key\":\"%1\",\"zh\":\"读法\",\"en\":\"so\"}]").arg(choice));
        type.setValue(row, "decided", choice);
        type.setValue(row, "decided_by", QStringLiteral("市商务局"));
        type.setValue(row, "decided_on", today);
        VERIFY_WRITTEN([&](Transaction &t) { return t.insert(type, row); });
    }
    template <class Work> void VERIFY_WRITTEN(Work &&work)
    {
        const Status done = store.write(clerk(), [&](Transaction &t) -> Status {
            const auto made = work(t);
            return made ? Status() : made.error();
        });
        if (!done)
            complain(done.error());
    }
    void residents(qint64 where, int number)
    {
        Fact fact;
        fact.code = QStringLiteral("residents-%1").arg(where);
        fact.nameZh = QStringLiteral("常住人口");
        fact.key = QStringLiteral("village_residents");
        fact.area = {where};
        fact.value = Number(number);
        put(store, fact);
    }
    qint64 station(qint64 where, const QString &kind = u"village_point"_qs, std::optional<Coordinate> at = {})
    {
        Station row;
        row.name = QStringLiteral("站点%1").arg(++names);
        row.kind = kind;
        row.status = QStringLiteral("operating");
        row.openedOn = QDate(2020, 1, 1);
        row.area = {where};
        if (at) {
            row.longitude = at->longitude;
            row.latitude = at->latitude;
        }
        return put(store, row);
    }
    std::vector<SitingFinding> found(SitingFinding::Kind kind)
    {
        const auto result = checkSiting(store, today);
        if (!result)
            complain(result.error());
        std::vector<SitingFinding> list;
        for (const SitingFinding &finding : result ? result->findings : std::vector<SitingFinding>()) {
            if (finding.kind == kind)
                list.push_back(finding);
        }
        return list;
    }
};

Coordinate place(const char *longitude, const char *latitude)
{
    return {*Number::parse(QString::fromLatin1(longitude)), *Number::parse(QString::fromLatin1(latitude))};
}

using Kind = SitingFinding::Kind;

} // namespace

#define OPEN_LEDGER(name)                                                                                              \
    OPEN_STORE(opened);                                                                                                \
    Ledger name(*opened)

// Where stations may stand (L2), with the figures of document 003.
class TestSiting : public QObject
{
    Q_OBJECT
private slots:
    void distancesAreThoseOfTheEarth();
    void degreesAreReadAsWritten_data();
    void degreesAreReadAsWritten();
    void oneStationATown_data() { addEngines(); }
    void oneStationATown();
    void pointsGoByResidents_data() { addEngines(); }
    void pointsGoByResidents();
    void theReadingDecidesTheBoundary_data();
    void theReadingDecidesTheBoundary();
    void exactlyTwoKilometresIsDecidedByTheReading();
    void residentsNotKnownAreNoViolation_data() { addEngines(); }
    void residentsNotKnownAreNoViolation();
    void pointsAreMoreThanTwoKilometresApart_data() { addEngines(); }
    void pointsAreMoreThanTwoKilometresApart();
    void huidongHasRulesOfItsOwn();
    void removedStationsMakeRoom_data() { addEngines(); }
    void removedStationsMakeRoom();
    void coordinatesLieInTheCounty_data() { addEngines(); }
    void coordinatesLieInTheCounty();
    void theGridFindsWhatEveryPairFinds();
    void tenThousandStationsAreQuick();
};

void TestSiting::distancesAreThoseOfTheEarth()
{
    // A degree of a meridian of a sphere of 6,371,008.8 m is 111,195.08 m.
    QCOMPARE(metresBetween(place("115", "23"), place("115", "24")), 111195);
    QCOMPARE(metresBetween(place("115", "60"), place("116", "60")), 55597); // half of it, but for the bend of the great circle
    QCOMPARE(metresBetween(place("115.2", "23.5"), place("115.2", "23.5")), 0);
}

void TestSiting::degreesAreReadAsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("degrees");
    QTest::newRow("plain") << u"115.2573"_qs << u"115.2573"_qs;
    QTest::newRow("six decimals") << u"115.257349"_qs << u"115.2573"_qs;
    QTest::newRow("rounded up") << u"115.257350"_qs << u"115.2574"_qs;
    QTest::newRow("words") << u"东经115.25°"_qs << u"115.25"_qs;
    QTest::newRow("letter") << u"115.25E"_qs << u"115.25"_qs;
    QTest::newRow("full width") << u"１１５．２５"_qs << u"115.25"_qs;
    QTest::newRow("minutes") << u"115°15′"_qs << u"115.25"_qs;
    QTest::newRow("seconds") << u"115°15'36\""_qs << u"115.26"_qs;
    QTest::newRow("Chinese units") << u"115度15分36秒"_qs << u"115.26"_qs;
    QTest::newRow("sixty minutes") << u"115°60′"_qs << QString();
    QTest::newRow("words only") << u"村委会"_qs << QString();
}

void TestSiting::degreesAreReadAsWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, degrees);
    const auto read = readDegrees(text);
    QCOMPARE(read ? read->toString() : QString(), degrees);
}

void TestSiting::oneStationATown()
{
    OPEN_LEDGER(ledger);
    ledger.station(ledger.town, u"town_station"_qs);
    QVERIFY(ledger.found(Kind::TownCount).empty());
    ledger.station(ledger.town, u"town_station"_qs);
    const auto found = ledger.found(Kind::TownCount);
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].value, Number(2));
    QCOMPARE(found[0].limit, Number(1));
    QCOMPARE(found[0].stations.size(), 2u);
    QVERIFY(found[0].sentence.in(Language::English).contains(u"2 town stations; no more than 1"_qs));
    QVERIFY(!found[0].cited.isEmpty());
}

void TestSiting::pointsGoByResidents()
{
    OPEN_LEDGER(ledger);
    ledger.residents(ledger.village, 9999);
    ledger.station(ledger.village);
    QVERIFY(ledger.found(Kind::VillageCount).empty());
    ledger.station(ledger.village);
    const auto found = ledger.found(Kind::VillageCount);
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].limit, Number(1));
    QVERIFY(found[0].sentence.in(Language::English).contains(u"9,999 residents"_qs));
}

void TestSiting::theReadingDecidesTheBoundary_data()
{
    QTest::addColumn<QString>("reading");
    QTest::addColumn<int>("residents");
    QTest::addColumn<qint64>("points");
    const QString beyond = u"full_beyond"_qs, part = u"part_beyond"_qs, zero = u"from_zero"_qs;
    for (const auto &[reading, residents, points] : std::initializer_list<std::tuple<QString, int, int>>{
             {beyond, 4999, 1}, {beyond, 5000, 1}, {beyond, 5001, 1}, {beyond, 9999, 1}, {beyond, 10000, 2}, {beyond, 15000, 3},
             {part, 5000, 1}, {part, 5001, 2}, {part, 10000, 2}, {part, 10001, 3},
             {zero, 5000, 1}, {zero, 5001, 2}, {zero, 9999, 2}, {zero, 10000, 3}})
        QTest::addRow("%s-%d", qPrintable(reading), residents) << reading << residents << qint64(points);
}

void TestSiting::theReadingDecidesTheBoundary()
{
    QFETCH(QString, reading);
    QFETCH(int, residents);
    QFETCH(qint64, points);
    TestStore opened(Engine::Sqlite);
    Ledger ledger(*opened);
    ledger.decide(u"003-Q17"_qs, reading);
    const auto rules = StationRules::load(*opened);
    VERIFY_OK(rules);
    QCOMPARE(rules->of({u"441622"_qs}).pointsFor(Number(residents)), points);
}

void TestSiting::exactlyTwoKilometresIsDecidedByTheReading()
{
    TestStore opened(Engine::Sqlite);
    Ledger ledger(*opened);
    const auto before = StationRules::load(*opened);
    VERIFY_OK(before);
    QVERIFY(before->of({}).isTooNear(1999) && before->of({}).isTooNear(2000) && !before->of({}).isTooNear(2001));
    ledger.decide(u"003-Q16"_qs, u"from_same_village"_qs);
    const auto after = StationRules::load(*opened);
    VERIFY_OK(after);
    QVERIFY(after->of({}).isTooNear(1999) && !after->of({}).isTooNear(2000));
    QVERIFY(after->of({}).asksSameVillageOnly());
    ledger.station(ledger.village, u"village_point"_qs, place("115.25", "24.1"));
    ledger.station(ledger.other, u"village_point"_qs, place("115.25", "24.1"));
    QVERIFY(ledger.found(Kind::Distance).empty());
    ledger.station(ledger.other, u"village_point"_qs, place("115.25", "24.1"));
    QCOMPARE(ledger.found(Kind::Distance).size(), 1u);
}

void TestSiting::residentsNotKnownAreNoViolation()
{
    OPEN_LEDGER(ledger);
    ledger.station(ledger.village);
    ledger.station(ledger.village);
    QVERIFY(ledger.found(Kind::VillageCount).empty());
    const auto found = ledger.found(Kind::NoResidents);
    QCOMPARE(found.size(), 1u);
    QVERIFY(!found[0].isViolation());
    ledger.residents(ledger.village, 10000);
    QVERIFY(ledger.found(Kind::NoResidents).empty());
    QVERIFY(ledger.found(Kind::VillageCount).empty());
}

void TestSiting::pointsAreMoreThanTwoKilometresApart()
{
    OPEN_LEDGER(ledger);
    // 0.0180° of a meridian are 2,001.5 m, 0.0179° are 1,990.4 m.
    const qint64 a = ledger.station(ledger.village, u"village_point"_qs, place("115.25", "24.1"));
    ledger.station(ledger.other, u"village_point"_qs, place("115.25", "24.118"));
    ledger.station(ledger.town, u"town_station"_qs, place("115.25", "24.1")); // not a point: no distance is asked for
    QVERIFY(ledger.found(Kind::Distance).empty());
    const qint64 b = ledger.station(ledger.other, u"village_point"_qs, place("115.25", "24.0821"));
    const auto found = ledger.found(Kind::Distance);
    QCOMPARE(found.size(), 1u);
    QCOMPARE(std::set<qint64>(found[0].stations.begin(), found[0].stations.end()), (std::set<qint64>{a, b}));
    QCOMPARE(found[0].value, Number(1990));
    QVERIFY(found[0].sentence.in(Language::English).contains(u"1.990 km apart; more than 2 km"_qs));
}

void TestSiting::huidongHasRulesOfItsOwn()
{
    TestStore opened(Engine::Sqlite);
    Ledger ledger(*opened);
    ledger.constrain("002-C501", "count_max", 1);
    const qint64 county = put(*opened, area(u"441323"_qs));
    const qint64 village = put(*opened, area(u"441323T01001"_qs, u"village"_qs, put(*opened, area(u"441323T01"_qs, u"town"_qs, county))));
    ledger.residents(village, 20000);
    ledger.station(village, u"village_point"_qs, place("115", "23"));
    ledger.station(village, u"village_point"_qs, place("115", "23"));
    QVERIFY(ledger.found(Kind::Distance).empty()); // the plan of Huidong asks for no distance
    const auto found = ledger.found(Kind::VillageCount);
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].limit, Number(1)); // nor does it allow more with more residents
}

void TestSiting::removedStationsMakeRoom()
{
    OPEN_LEDGER(ledger);
    const qint64 first = ledger.station(ledger.town, u"town_station"_qs);
    ledger.station(ledger.town, u"town_station"_qs);
    VERIFY_OK(change<Station>(*opened, first, [](Station &row) { row.status = u"suspended"_qs; row.closedOn = QDate(2020, 6, 1); }));
    QCOMPARE(ledger.found(Kind::TownCount).size(), 1u); // it may open again
    VERIFY_OK(change<Station>(*opened, first, [](Station &row) { row.status = u"removed"_qs; }));
    QVERIFY(ledger.found(Kind::TownCount).empty());
}

void TestSiting::coordinatesLieInTheCounty()
{
    OPEN_LEDGER(ledger);
    ledger.station(ledger.village, u"village_point"_qs, place("115.2", "24.1"));
    QVERIFY(ledger.found(Kind::Outside).empty());
    ledger.station(ledger.other, u"village_point"_qs, place("24.1", "80"));
    const auto found = ledger.found(Kind::Outside);
    QCOMPARE(found.size(), 1u);
    QVERIFY(found[0].sentence.in(Language::English).contains(u"24.1000"_qs));
    ledger.station(ledger.county);
    QCOMPARE(ledger.found(Kind::WrongLevel).size(), 1u);
    QCOMPARE(ledger.found(Kind::NoCoordinates).size(), 1u);
}

void TestSiting::theGridFindsWhatEveryPairFinds()
{
    TestStore opened(Engine::Sqlite);
    Ledger ledger(*opened);
    std::vector<Station> stations(400);
    quint32 seed = 7;
    const auto roll = [&seed](int below) { seed = seed * 1664525u + 1013904223u; return int((seed >> 8) % quint32(below)); };
    for (size_t i = 0; i < stations.size(); ++i) {
        stations[i].id = qint64(i) + 1;
        stations[i].kind = QStringLiteral("village_point");
        stations[i].status = QStringLiteral("operating");
        stations[i].area = {ledger.village};
        stations[i].longitude = Number::fromRaw(1'150'000 + roll(5000));
        stations[i].latitude = Number::fromRaw(240'000 + roll(5000));
    }
    std::set<std::set<qint64>> wanted, found;
    for (const Station &a : stations) {
        for (const Station &b : stations) {
            if (a.id < b.id && metresBetween(*a.coordinate(), *b.coordinate()) <= 2000)
                wanted.insert({a.id, b.id});
        }
    }
    const auto result = checkSiting(*opened, stations, today);
    VERIFY_OK(result);
    for (const SitingFinding &finding : result->findings) {
        if (finding.kind == Kind::Distance)
            found.insert(std::set<qint64>(finding.stations.begin(), finding.stations.end()));
    }
    QVERIFY(wanted.size() > 100);
    QCOMPARE(found, wanted);
}

void TestSiting::tenThousandStationsAreQuick()
{
    TestStore opened(Engine::Sqlite);
    Ledger ledger(*opened);
    std::vector<Station> stations(10'000);
    for (size_t i = 0; i < stations.size(); ++i) {
        stations[i].id = qint64(i) + 1;
        stations[i].kind = QStringLiteral("village_point");
        stations[i].status = QStringLiteral("operating");
        stations[i].area = {ledger.village};
        stations[i].longitude = Number::fromRaw(1'100'000 + qint64(i % 100) * 250);
        stations[i].latitude = Number::fromRaw(200'000 + qint64(i / 100) * 250);
    }
    QElapsedTimer clock;
    clock.start();
    const auto result = checkSiting(*opened, stations, today);
    VERIFY_OK(result);
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed()))); // every pair would be fifty million
    QVERIFY(std::none_of(result->findings.begin(), result->findings.end(), [](const SitingFinding &finding) { return finding.kind == Kind::Distance; }));
    for (Station &station : stations)
        station.longitude = station.latitude = Number(20);
    const auto heap = checkSiting(*opened, stations, today);
    VERIFY_OK(heap);
    QVERIFY(heap->isCut);
}

QTEST_GUILESS_MAIN(TestSiting)
#include "tst_siting.moc"
