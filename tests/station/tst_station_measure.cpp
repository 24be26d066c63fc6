#include "core/store/verify.h"
#include "core/station/measure.h"
#include "core/station/station.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

using namespace heyuan;
using namespace heyuan::test;

// Indicators of coverage are counted from the ledger of stations.
class TestStationMeasure : public QObject
{
    Q_OBJECT
private slots:
    void aMeasureIsRead();
    void theLedgerWritesFigures_data() { addEngines(); }
    void theLedgerWritesFigures();
    void figuresAreChangedInTheLedgerOnly_data() { addEngines(); }
    void figuresAreChangedInTheLedgerOnly();
    void differencesAreNamed();
};

namespace {

/// A county with a town and two villages, one of them poor, and indicators of villages (by month) and poor villages (by quarter).
struct County {
    Store &store;
    qint64 county = 0, town = 0, first = 0, poor = 0, villages = 0, poorVillages = 0;

    explicit County(Store &s) : store(s)
    {
        county = put(store, area(u"441622"_qs));
        town = put(store, area(u"441622101"_qs, u"town"_qs, county));
        first = put(store, area(u"441622101001"_qs, u"village"_qs, town));
        poor = put(store, area(u"441622101002"_qs, u"village"_qs, town));
        villages = counted(u"IND-villages"_qs, u"month"_qs, u"villages"_qs);
        poorVillages = counted(u"IND-poor"_qs, u"quarter"_qs, u"poor_villages"_qs);
        Fact fact;
        fact.code = u"F1"_qs;
        fact.key = u"poor_village"_qs;
        fact.area = {poor};
        fact.nameZh = u"省定贫困村"_qs;
        fact.value = Number(1);
        fact.unit = u"个"_qs;
        fact.asOf = QDate(2019, 12, 31);
        put(store, fact);
    }
    qint64 counted(const QString &code, const QString &frequency, const QString &count)
    {
        Indicator row = indicator(code, u"stock"_qs);
        row.frequency = frequency;
        row.measure = QStringLiteral(R"({"ledger": "station", "count": "%1"})").arg(count);
        return put(store, row);
    }
    qint64 point(qint64 village, QDate opens, QDate closes = {})
    {
        Station row;
        row.name = u"服务点"_qs;
        row.kind = u"village_point"_qs;
        row.status = closes.isValid() ? u"removed"_qs : u"operating"_qs;
        row.area = {village};
        row.openedOn = opens;
        row.closedOn = closes;
        return put(store, row);
    }
    /// "2020-03 1, 2020-05 2"
    QString figures(qint64 indicator)
    {
        Filter filter;
        filter.conditions = {{"indicator_id", Condition::Test::Is, indicator}};
        auto rows = store.all<Measurement>(filter);
        if (!rows)
            return {};
        std::sort(rows->begin(), rows->end(), [](const Measurement &a, const Measurement &b) { return a.period < b.period; });
        QStringList words;
        for (const Measurement &row : *rows)
            words << row.period.toString() + u' ' + row.value.toText() + (row.counted ? QString() : u" by hand"_qs);
        return words.join(u", "_qs);
    }
};

} // namespace

void TestStationMeasure::aMeasureIsRead()
{
    QVERIFY(!StationMeasure::parse(QStringLiteral(R"({"ledger": "training", "count": "persons"})")));
    QVERIFY(!StationMeasure::parse(QStringLiteral(R"({"ledger": "station", "count": "persons"})")));
    const auto measure = StationMeasure::parse(QStringLiteral(R"({"ledger": "station", "count": "towns", "area": "441323"})"));
    QVERIFY(measure && measure->count == StationMeasure::Count::Towns && measure->area == u"441323");
}

void TestStationMeasure::theLedgerWritesFigures()
{
    OPEN_STORE(store);
    County of(*store);
    QVERIFY(of.county && of.poorVillages);
    QCOMPARE(of.figures(of.villages), QString());
    of.point(of.first, QDate(2020, 3, 10));
    const qint64 second = of.point(of.first, QDate(2020, 4, 1)); // a second point covers nobody new
    const qint64 third = of.point(of.poor, QDate(2020, 5, 31));
    QVERIFY(second && third);
    QCOMPARE(of.figures(of.villages), u"2020-03 1, 2020-04 1, 2020-05 2"_qs);
    QCOMPARE(of.figures(of.poorVillages), u"2020-Q2 1"_qs);
    VERIFY_OK(change<Station>(*store, third, [](Station &row) {
        row.closedOn = QDate(2020, 7, 1);
        row.status = u"removed"_qs;
    }));
    QCOMPARE(of.figures(of.villages), u"2020-03 1, 2020-04 1, 2020-05 2, 2020-07 1"_qs);
    QCOMPARE(of.figures(of.poorVillages), u"2020-Q2 1, 2020-Q3 0"_qs);
    VERIFY_OK(store->write(clerk(), [&](Transaction &t) { return t.remove(Station::description().type(), third, 2); }));
    QCOMPARE(of.figures(of.villages), u"2020-03 1, 2020-04 1"_qs);
    QCOMPARE(of.figures(of.poorVillages), QString());
    // Another village becomes poor: it counts from its opening.
    Fact fact;
    fact.code = u"F2"_qs;
    fact.key = u"poor_village"_qs;
    fact.area = {of.first};
    fact.nameZh = u"省定贫困村"_qs;
    fact.value = Number(1);
    fact.unit = u"个"_qs;
    fact.asOf = QDate(2019, 12, 31);
    QVERIFY(put(*store, fact));
    QCOMPARE(of.figures(of.poorVillages), u"2020-Q1 1, 2020-Q2 1"_qs);
}

void TestStationMeasure::figuresAreChangedInTheLedgerOnly()
{
    OPEN_STORE(store);
    County of(*store);
    QVERIFY(of.point(of.first, QDate(2020, 3, 10)));
    const auto rows = store->all<Measurement>();
    VERIFY_OK(rows);
    const qint64 figure = rows->front().id;
    const Status typed = change<Measurement>(*store, figure, [](Measurement &row) { row.value = Number(9); });
    QVERIFY(!typed && typed.error().message.in(Language::English).contains(u"ledger of stations"));
    QVERIFY(!store->write(clerk(), [&](Transaction &t) { return t.remove(Measurement::description().type(), figure, 1); }));
    // An approved figure stays what it is.
    VERIFY_OK(change<Measurement>(*store, figure, [](Measurement &row) { row.approved = true; }));
    QVERIFY(of.point(of.poor, QDate(2020, 3, 12)));
    QCOMPARE(of.figures(of.villages), u"2020-03 1"_qs);
    // What was entered for a county without stations stays.
    const qint64 other = put(*store, area(u"441623"_qs));
    QVERIFY(put(*store, measurement(of.villages, other, Period::month(2020, 3), Number(40))));
    QVERIFY(of.point(of.poor, QDate(2020, 6, 1)));
    QVERIFY(of.figures(of.villages).contains(u"2020-03 40 by hand"));
}

void TestStationMeasure::differencesAreNamed()
{
    TestStore store(Engine::Sqlite);
    County of(*store);
    QVERIFY(of.point(of.first, QDate(2020, 3, 10)));
    QCOMPARE(*station_figures::wrong(*store), 0);
    QVERIFY(store.tamper(u"update measurement set value = 70000 where counted = 1"_qs));
    QCOMPARE(*station_figures::wrong(*store), 1);
    QVERIFY(store.tamper(u"update measurement set value = 10000 where counted = 1"_qs));
    QVERIFY(store.tamper(u"update station set opened_on = '2020-04-10'"_qs));
    QCOMPARE(*station_figures::wrong(*store), 2); // one too many, one missing
}

QTEST_GUILESS_MAIN(TestStationMeasure)
#include "tst_station_measure.moc"
