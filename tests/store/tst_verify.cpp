#include "core/store/verify.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

using namespace heyuan;
using namespace heyuan::test;

class TestVerify : public QObject
{
    Q_OBJECT
private slots:
    void aBusyDatabaseIsWhole_data() { addEngines(); }
    void aBusyDatabaseIsWhole();
    void whatWasDonePastTheDoorIsFound_data();
    void whatWasDonePastTheDoorIsFound();
    void lookingChangesNothing_data() { addEngines(); }
    void lookingChangesNothing();

private:
    /// Every kind of write there is, in a tree of areas with measurements.
    static bool work(Store &store);
};

bool TestVerify::work(Store &store)
{
    const qint64 city = put(store, area(u"441600"_qs, u"city"_qs));
    const qint64 county = put(store, area(u"441602"_qs, u"county"_qs, city));
    const qint64 indicator = put(store, test::indicator(u"T01"_qs));
    const qint64 first = put(store, measurement(indicator, county, Period::month(2020, 1), 5));
    const qint64 second = put(store, measurement(indicator, county, Period::month(2020, 2), 7));
    if (!first || !second)
        return false;
    std::vector<Measurement> rows;
    for (int month = 3; month <= 8; ++month)
        rows.push_back(measurement(indicator, county, Period::month(2020, month), month));
    const RecordType &type = Measurement::description().type();
    bool fine = bool(change<Measurement>(store, first, [](Measurement &m) { m.value = 6; m.remark = u"订正"_qs; }));
    fine = fine && store.write(clerk(), [&](Transaction &t) { return t.load(rows, u"rows"_qs); });
    fine = fine && store.write(clerk(), [&](Transaction &t) { return t.remove(type, second, 1); });
    fine = fine && store.write(clerk(), [&](Transaction &t) { return t.restore(type, second); });
    fine = fine && store.write(clerk(), [&](Transaction &t) { return t.remove(type, second, 3); });
    Filter third;
    third.conditions.push_back({"period", Condition::Test::Is, Period::month(2020, 3).code()});
    const auto loaded = store.all<Measurement>(third);
    return fine && loaded && loaded->size() == 1
        && change<Measurement>(store, loaded->front().id, [](Measurement &m) { m.value = 33; });
}

static QStringList faultsOf(Store &store)
{
    const auto faults = verifyDatabase(store);
    if (!faults)
        return {QString::fromUtf8(sentence(faults.error()))};
    QStringList all;
    for (const Text &fault : *faults)
        all << fault.in(Language::English);
    return all;
}

void TestVerify::aBusyDatabaseIsWhole()
{
    OPEN_STORE(store);
    QCOMPARE(faultsOf(*store), QStringList());
    QVERIFY(work(*store));
    QCOMPARE(faultsOf(*store), QStringList());
}

void TestVerify::whatWasDonePastTheDoorIsFound_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QStringList>("sql");
    QTest::addColumn<QString>("said");
    const QStringList open{u"pragma foreign_keys = off"_qs};
    const QStringList openServer{u"set session_replication_role = replica"_qs};
    for (const auto &[name, engine] : {std::pair("sqlite", Engine::Sqlite), std::pair("postgresql", Engine::Postgresql)}) {
        const QStringList unlocked = engine == Engine::Sqlite ? open : openServer;
        const QString someMonth = QString::number(Period::month(2020, 1).code());
        QTest::addRow("%s: reference to nothing", name) << engine << unlocked + QStringList{u"update area set parent_id = 99 where code = '441602'"_qs}
            << u"Areas: in 1 rows the Belongs to points to a row that does not exist."_qs;
        QTest::addRow("%s: value changed", name) << engine << QStringList{QStringLiteral("update measurement set value = value + 1 where period = %1").arg(someMonth)}
            << u"Measurements: 1 rows were changed without an entry"_qs;
        QTest::addRow("%s: text changed", name) << engine << QStringList{u"update area set name_zh = 'x' where code = '441602'"_qs}
            << u"Areas: 1 rows were changed without an entry"_qs;
        QTest::addRow("%s: version changed", name) << engine << QStringList{u"update area set version = 5 where code = '441602'"_qs}
            << u"Areas: 1 rows were changed without an entry"_qs;
        QTest::addRow("%s: brought back", name) << engine << QStringList{u"update measurement set deleted_at = null"_qs}
            << u"Measurements: 1 rows were changed without an entry"_qs;
        QTest::addRow("%s: a loaded row deleted", name) << engine << QStringList{QStringLiteral("update measurement set deleted_at = 1 where period = %1").arg(Period::month(2020, 5).code())}
            << u"Measurements: 1 rows were changed without an entry"_qs;
        QTest::addRow("%s: row added", name) << engine
            << QStringList{u"insert into area (id, version, created_at, created_by, updated_at, updated_by, code, name_zh, level) values (5, 1, 0, 'x', 0, 'x', '9', 'x', 'town')"_qs}
            << u"Areas: 1 rows were added without an entry"_qs;
        QTest::addRow("%s: row gone", name) << engine << QStringList{QStringLiteral("delete from measurement where period = %1").arg(someMonth)}
            << u"Measurements: 1 rows are gone"_qs;
        QTest::addRow("%s: sum changed", name) << engine << QStringList{QStringLiteral("update measurement_rollup set parts = parts + 1 where period = %1").arg(someMonth)}
            << u"kept sums of areas differ"_qs;
        QTest::addRow("%s: sum gone", name) << engine << QStringList{u"delete from measurement_rollup"_qs} << u"kept sums of areas differ"_qs;
        QTest::addRow("%s: row count changed", name) << engine << QStringList{u"update row_block set rows = rows + 1"_qs} << u"kept row counts differ"_qs;
        QTest::addRow("%s: log cut off", name) << engine << QStringList{u"update change_head set seq = seq - 1"_qs} << u"cut off or replaced"_qs;
    }
}

void TestVerify::whatWasDonePastTheDoorIsFound()
{
    OPEN_STORE(store);
    QFETCH(QStringList, sql);
    QFETCH(QString, said);
    QVERIFY(work(*store));
    for (const QString &statement : sql)
        QVERIFY(store.tamper(statement));
    const QString all = faultsOf(*store).join(u'\n');
    QVERIFY2(all.contains(said), qPrintable(all));
}

void TestVerify::lookingChangesNothing()
{
    OPEN_STORE(store);
    QVERIFY(work(*store));
    QVERIFY(store.tamper(u"update measurement_rollup set parts = parts + 1"_qs));
    const qint64 before = store->database().scalar(u"select cast(sum(parts) as bigint) from measurement_rollup"_qs)->toLongLong();
    QVERIFY(!faultsOf(*store).isEmpty());
    QVERIFY2(!faultsOf(*store).isEmpty(), "a fault that was told once is still there");
    QCOMPARE(store->database().scalar(u"select cast(sum(parts) as bigint) from measurement_rollup"_qs)->toLongLong(), before);
    QVERIFY2(put(*store, area(u"441621"_qs)), "the database can be written to afterwards");
}

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
