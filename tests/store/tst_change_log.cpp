#include "core/store/change_log.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

using namespace heyuan;
using namespace heyuan::test;

class TestChangeLog : public QObject
{
    Q_OBJECT
private slots:
    void theChainOfAFreshDatabaseHolds_data() { addEngines(); }
    void theChainOfAFreshDatabaseHolds();
    void theLogCannotBeChangedByStatements_data();
    void theLogCannotBeChangedByStatements();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void everyPartOfAnEntryIsHashed();
    void partsCannotBeShiftedIntoEachOther();
    void historyIsOfOneRowNewestFirst_data() { addEngines(); }
    void historyIsOfOneRowNewestFirst();
    void personalValuesAreNotLogged();
    void theClockGoingBackKeepsTheOrder_data() { addEngines(); }
    void theClockGoingBackKeepsTheOrder();

private:
    static bool fill(Store &store)
    {
        const qint64 first = put(store, area(u"441600"_qs));
        return first && put(store, area(u"441602"_qs)) && change<Area>(store, first, [](Area &a) { a.nameEn = u"Heyuan"_qs; })
            && put(store, area(u"441621"_qs)) && put(store, area(u"441622"_qs));
    }
    static QString unlocked(Engine engine)
    {
        return engine == Engine::Sqlite ? u"drop trigger change_log_fixed"_qs : u"drop trigger change_log_fixed on change_log"_qs;
    }
};

void TestChangeLog::theChainOfAFreshDatabaseHolds()
{
    OPEN_STORE(store);
    QVERIFY(change_log::verify(*store)->empty());
    QVERIFY(fill(*store));
    const auto faults = change_log::verify(*store);
    VERIFY_OK(faults);
    QVERIFY(faults->empty());
    QCOMPARE(store->database().scalar(u"select seq from change_head"_qs)->toInt(), 5);
}

void TestChangeLog::theLogCannotBeChangedByStatements_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("sql");
    for (const auto &[name, engine] : {std::pair("sqlite", Engine::Sqlite), std::pair("postgresql", Engine::Postgresql)}) {
        QTest::addRow("%s: update", name) << engine << u"update change_log set who = 'somebody' where seq = 2"_qs;
        QTest::addRow("%s: delete one", name) << engine << u"delete from change_log where seq = 2"_qs;
        QTest::addRow("%s: delete all", name) << engine << u"delete from change_log"_qs;
    }
    QTest::addRow("postgresql: truncate") << Engine::Postgresql << u"truncate change_log"_qs;
}

void TestChangeLog::theLogCannotBeChangedByStatements()
{
    OPEN_STORE(store);
    QFETCH(QString, sql);
    QVERIFY(fill(*store));
    const Status done = store->database().execute(sql);
    QVERIFY(!done);
    QVERIFY2(done.error().detail.contains(u"append-only"), sentence(done.error()).constData());
    QCOMPARE(store->database().scalar(u"select count(*) from change_log"_qs)->toInt(), 5);
    QVERIFY(change_log::verify(*store)->empty());
}

void TestChangeLog::tamperingIsFound_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QStringList>("sql");
    QTest::addColumn<QString>("said");
    for (const auto &[name, engine] : {std::pair("sqlite", Engine::Sqlite), std::pair("postgresql", Engine::Postgresql)}) {
        for (const char *column : {"who", "action", "changes", "reason", "record_type"})
            QTest::addRow("%s: changed %s", name, column) << engine << QStringList{QStringLiteral("update change_log set %1 = 'x' where seq = 2").arg(QLatin1String(column))} << u"entry 2 does not fit"_qs;
        for (const char *column : {"at", "record_id", "version"})
            QTest::addRow("%s: changed %s", name, column) << engine << QStringList{QStringLiteral("update change_log set %1 = %1 + 1 where seq = 2").arg(QLatin1String(column))} << u"entry 2 does not fit"_qs;
        QTest::addRow("%s: changed hash", name) << engine << QStringList{u"update change_log set hash = 'x' where seq = 2"_qs} << u"entry 2 does not fit"_qs;
        QTest::addRow("%s: removed", name) << engine << QStringList{u"delete from change_log where seq = 3"_qs} << u"entry 3 is missing"_qs;
        QTest::addRow("%s: removed and closed up", name) << engine
            << QStringList{u"delete from change_log where seq = 3"_qs, u"update change_log set seq = 3 where seq = 4"_qs, u"update change_log set seq = 4 where seq = 5"_qs,
                           u"update change_head set seq = 4"_qs} << u"entry 3 does not fit"_qs;
        QTest::addRow("%s: first removed", name) << engine << QStringList{u"delete from change_log where seq = 1"_qs} << u"entry 1 is missing"_qs;
        QTest::addRow("%s: end cut off", name) << engine << QStringList{u"delete from change_log where seq >= 4"_qs} << u"cut off or replaced"_qs;
        QTest::addRow("%s: all cut off", name) << engine << QStringList{u"delete from change_log"_qs} << u"cut off or replaced"_qs;
        QTest::addRow("%s: one added at the end", name) << engine
            << QStringList{u"insert into change_log (seq, at, who, record_type, record_id, action, version, changes, hash) values (6, 0, 'x', 'area', 1, 'update', 2, '{}', 'x')"_qs}
            << u"entry 6 does not fit"_qs;
        QTest::addRow("%s: two exchanged", name) << engine
            << QStringList{u"update change_log set seq = 100 where seq = 2"_qs, u"update change_log set seq = 2 where seq = 3"_qs, u"update change_log set seq = 3 where seq = 100"_qs}
            << u"entry 2 does not fit"_qs;
    }
}

void TestChangeLog::tamperingIsFound()
{
    OPEN_STORE(store);
    QFETCH(QStringList, sql);
    QFETCH(QString, said);
    QVERIFY(fill(*store));
    QVERIFY(store.tamper(unlocked(engine)));
    if (engine == Engine::Sqlite)
        QVERIFY(store.tamper(u"drop trigger change_log_kept"_qs));
    for (const QString &statement : sql)
        QVERIFY(store.tamper(statement));
    const auto faults = change_log::verify(*store);
    VERIFY_OK(faults);
    QVERIFY(!faults->empty());
    QStringList all;
    for (const Text &fault : *faults)
        all << fault.in(Language::English);
    QVERIFY2(all.join(u'\n').contains(said), qPrintable(all.join(u'\n')));
}

void TestChangeLog::everyPartOfAnEntryIsHashed()
{
    const ChangeEntry entry{7, QDateTime::fromMSecsSinceEpoch(1, Qt::UTC), u"a"_qs, "b", 2, "c", 3, u"d"_qs, "e", {}};
    QList<ChangeEntry> others(9, entry);
    others[0].sequence = 8;
    others[1].at = others[1].at.addMSecs(1);
    others[2].who = u"x"_qs;
    others[3].recordType = "x";
    others[4].recordId = 3;
    others[5].action = "x";
    others[6].version = 4;
    others[7].reason = u"x"_qs;
    others[8].changes = "x";
    const QByteArray hash = change_log::chainHash("p", entry);
    QCOMPARE(hash.size(), 64);
    QVERIFY(change_log::chainHash("q", entry) != hash);
    for (const ChangeEntry &other : others)
        QVERIFY(change_log::chainHash("p", other) != hash);
}

void TestChangeLog::partsCannotBeShiftedIntoEachOther()
{
    ChangeEntry one{1, {}, u"ab"_qs, "c", 2, "insert", 1, {}, "{}", {}};
    ChangeEntry two = one;
    two.who = u"a"_qs;
    two.recordType = "bc";
    QVERIFY(change_log::chainHash({}, one) != change_log::chainHash({}, two));
}

void TestChangeLog::historyIsOfOneRowNewestFirst()
{
    OPEN_STORE(store);
    const qint64 id = put(*store, area(u"441600"_qs));
    QVERIFY(put(*store, area(u"441602"_qs)));
    VERIFY_OK(change<Area>(*store, id, [](Area &a) { a.nameEn = u"One"_qs; }));
    VERIFY_OK(change<Area>(*store, id, [](Area &a) { a.nameEn = u"Two"_qs; }));
    const auto history = change_log::historyOf(*store, "area", id);
    VERIFY_OK(history);
    QCOMPARE(history->size(), size_t(3));
    QVERIFY(history->at(0).changes.contains("Two"));
    QVERIFY(history->at(1).changes.contains("One"));
    QCOMPARE(history->at(2).action, QByteArray("insert"));
    QCOMPARE(change_log::latest(*store, 2)->size(), size_t(2));
    QCOMPARE(change_log::latest(*store, 2)->front().sequence, 4);
}

void TestChangeLog::personalValuesAreNotLogged()
{
    RecordType type{.name = "person", .fields = {plainField("name", FieldType::Text, {}), plainField("phone", FieldType::Text, {}, {.sensitivity = Sensitivity::Personal})}};
    Record before = type.blank();
    Record after = type.blank();
    type.setValue(before, "phone", u"13800000000"_qs);
    type.setValue(after, "phone", u"13911111111"_qs);
    const QByteArray changes = change_log::differences(type, &before, after);
    QVERIFY2(changes.contains("phone"), "that it changed is on record");
    QVERIFY2(!changes.contains("138") && !changes.contains("139"), changes.constData());
    QVERIFY(!change_log::differences(type, nullptr, after).contains("139"));
}

void TestChangeLog::theClockGoingBackKeepsTheOrder()
{
    OPEN_STORE(store);
    QVERIFY(put(*store, area(u"441600"_qs)));
    store->now = [] { return QDateTime(QDate(2019, 1, 1), QTime(0, 0), Qt::UTC); };
    QVERIFY(put(*store, area(u"441602"_qs)));
    QVERIFY(change_log::verify(*store)->empty());
    QCOMPARE(change_log::latest(*store, 1)->front().sequence, 2);
}

QTEST_GUILESS_MAIN(TestChangeLog)
#include "tst_change_log.moc"
