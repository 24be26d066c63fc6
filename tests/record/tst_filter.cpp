#include "core/store/filter.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

#include <QSet>

using namespace heyuan;
using namespace heyuan::test;

namespace {

using Test = Condition::Test;

Filter with(const QByteArray &field, Test test, const QVariant &value = {})
{
    Filter filter;
    filter.conditions.push_back({field, test, value});
    return filter;
}

Filter searchFor(const QString &words)
{
    Filter filter;
    filter.search = words;
    return filter;
}

} // namespace

// A filter means the same in SQL and in memory, on both engines.
class TestFilter : public QObject
{
    Q_OBJECT
private slots:
    void bothWaysFindTheSameRows_data();
    void bothWaysFindTheSameRows();
    void bothWaysFindTheSameMeasurements_data() { addEngines(); }
    void bothWaysFindTheSameMeasurements();
    void initialsOfPinyinAreFoundInMemory_data();
    void initialsOfPinyinAreFoundInMemory();
    void valuesNeverBecomeSql_data() { addEngines(); }
    void valuesNeverBecomeSql();
    void testsHaveNames();
    void cleanupTestCase() { m_stores.clear(); }

private:
    std::map<Engine, std::unique_ptr<TestStore>> m_stores;
    static const RecordType &areas() { return Area::description().type(); }
    static bool fill(Store &store)
    {
        const auto add = [&](QStringView code, QStringView zh, QStringView en, const QDate &from, bool zone, QStringView note) {
            Area a = area(code.toString(), zone ? u"town"_qs : u"county"_qs);
            a.nameZh = zh.toString();
            a.nameEn = en.toString();
            a.validFrom = from;
            a.zone = zone;
            a.noteZh = note.toString();
            return put(store, a) != 0;
        };
        return add(u"441602", u"源城区", u"Yuancheng District", QDate(1988, 1, 7), false, u"")
            && add(u"441621", u"紫金县", u"Zijin County", QDate(1983, 9, 1), false, u"100% 达标")
            && add(u"441622", u"龙川县", u"longchuan_county", {}, false, u"a_b")
            && add(u"441623", u"连平县\\", u"", QDate(2020, 2, 29), false, u"axb, 100 完成")
            && add(u"1", u"高新区", u"High-tech Zone", QDate(2003, 5, 1), true, u"Ａ区 'quoted' \"double\"")
            && add(u"01", u"江东新区", u"Jiangdong New Area", QDate(2013, 5, 1), true, u"");
    }
    template <class Row> static QStringList named(const RecordType &type, const QByteArray &key, const Row &rows)
    {
        QStringList names;
        for (const Record &row : rows)
            names << type.value(row, key).toString();
        names.sort();
        return names;
    }
};

void TestFilter::bothWaysFindTheSameRows_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<QStringList>("codes");
    Filter two = with("level", Test::Is, u"county"_qs);
    two.conditions.push_back({"name_en", Test::NotEmpty, {}});
    two.search = u"县"_qs;
    const QVariantList some{u"441602"_qs, u"441621"_qs, u"9"_qs};
    const std::vector<std::tuple<const char *, Filter, QStringList>> cases{
        {"everything", {}, {u"01"_qs, u"1"_qs, u"441602"_qs, u"441621"_qs, u"441622"_qs, u"441623"_qs}},
        {"is", with("code", Test::Is, u"441602"_qs), {u"441602"_qs}},
        {"is, not as a number", with("code", Test::Is, u"1"_qs), {u"1"_qs}},
        {"is, capitals matter", with("name_en", Test::Is, u"zijin county"_qs), {}},
        {"is not, nothing is not it either", with("name_en", Test::IsNot, u"Zijin County"_qs), {u"01"_qs, u"1"_qs, u"441602"_qs, u"441622"_qs, u"441623"_qs}},
        {"contains", with("name_zh", Test::Contains, u"新区"_qs), {u"01"_qs, u"1"_qs}},
        {"contains, whatever the capitals", with("name_en", Test::Contains, u"COUNTY"_qs), {u"441621"_qs, u"441622"_qs}},
        {"contains two words in this order", with("name_en", Test::Contains, u"zijin county"_qs), {u"441621"_qs}},
        {"contains two words in another order", with("name_en", Test::Contains, u"county zijin"_qs), {}},
        {"contains a per cent sign", with("note_zh", Test::Contains, u"100%"_qs), {u"441621"_qs}},
        {"contains an underscore", with("note_zh", Test::Contains, u"a_b"_qs), {u"441622"_qs}},
        {"contains a backslash", with("name_zh", Test::Contains, u"\\"_qs), {u"441623"_qs}},
        {"contains quotes", with("note_zh", Test::Contains, u"'quoted' \""_qs), {u"1"_qs}},
        {"contains a wide letter", with("note_zh", Test::Contains, u"Ａ区"_qs), {u"1"_qs}},
        {"starts with", with("code", Test::StartsWith, u"44162"_qs), {u"441621"_qs, u"441622"_qs, u"441623"_qs}},
        {"starts with, whatever the capitals", with("name_en", Test::StartsWith, u"LONG"_qs), {u"441622"_qs}},
        {"starts with a wildcard", with("code", Test::StartsWith, u"%"_qs), {}},
        {"empty", with("name_en", Test::Empty), {u"441623"_qs}},
        {"not empty", with("valid_from", Test::NotEmpty), {u"01"_qs, u"1"_qs, u"441602"_qs, u"441621"_qs, u"441623"_qs}},
        {"one of", with("code", Test::OneOf, some), {u"441602"_qs, u"441621"_qs}},
        {"one of none", with("code", Test::OneOf, QVariantList()), {}},
        {"flag", with("zone", Test::Is, qint64(1)), {u"01"_qs, u"1"_qs}},
        {"choice", with("level", Test::IsNot, u"county"_qs), {u"01"_qs, u"1"_qs}},
        {"date from", with("valid_from", Test::AtLeast, QDate(2003, 5, 1)), {u"01"_qs, u"1"_qs, u"441623"_qs}},
        {"date after", with("valid_from", Test::Above, QDate(2003, 5, 1)), {u"01"_qs, u"441623"_qs}},
        {"date to", with("valid_from", Test::AtMost, QDate(1988, 1, 7)), {u"441602"_qs, u"441621"_qs}},
        {"date before", with("valid_from", Test::Below, QDate(1988, 1, 7)), {u"441621"_qs}},
        {"date is", with("valid_from", Test::Is, QDate(2020, 2, 29)), {u"441623"_qs}},
        {"search", searchFor(u"district"_qs), {u"441602"_qs}},
        {"search for all words", searchFor(u"441622 county"_qs), {u"441622"_qs}},
        {"search with a wide space", searchFor(u"江东　新区"_qs), {u"01"_qs}},
        {"search for a wildcard", searchFor(u"0%"_qs), {u"441621"_qs}},
        {"search for nothing there", searchFor(u"北京"_qs), {}},
        {"conditions and search together", two, {u"441621"_qs, u"441622"_qs}},
    };
    for (const auto &[engineName, engine] : {std::pair("sqlite", Engine::Sqlite), std::pair("postgresql", Engine::Postgresql)}) {
        for (const auto &[name, filter, codes] : cases)
            QTest::addRow("%s: %s", engineName, name) << engine << filter << codes;
    }
}

void TestFilter::bothWaysFindTheSameRows()
{
    QFETCH(Engine, engine);
    QFETCH(Filter, filter);
    QFETCH(QStringList, codes);
    auto &store = m_stores[engine]; // only read from: one database an engine does for all rows
    if (!store) {
        store = std::make_unique<TestStore>(engine);
        QVERIFY2(store->isOpen(), store->why());
        QVERIFY(fill(**store));
    }
    QVERIFY2(store->isOpen(), store->why());
    const auto selected = (*store)->select(areas(), filter);
    VERIFY_OK(selected);
    QCOMPARE(named(areas(), "code", *selected), codes);
    QCOMPARE(*(*store)->count(areas(), filter), qint64(codes.size()));
    std::vector<Record> kept;
    const auto all = (*store)->select(areas());
    VERIFY_OK(all);
    std::copy_if(all->begin(), all->end(), std::back_inserter(kept), [&](const Record &row) { return matches(areas(), filter, row); });
    QCOMPARE(named(areas(), "code", kept), codes);
}

void TestFilter::bothWaysFindTheSameMeasurements()
{
    OPEN_STORE(store);
    const qint64 place = put(*store, area(u"441600"_qs));
    const qint64 indicator = put(*store, test::indicator(u"T01"_qs));
    std::vector<qint64> ids;
    for (int month = 1; month <= 6; ++month)
        ids.push_back(put(*store, measurement(indicator, place, Period::month(2020, month), Number(month - 3))));
    const RecordType &type = Measurement::description().type();
    VERIFY_OK(store->write(clerk(), [&](Transaction &t) { return t.remove(type, ids[5], 1); }));
    const auto check = [&](const Filter &filter, const QList<qint64> &expected) {
        const auto selected = store->select(type, filter, u"period"_qs);
        QList<qint64> bySql;
        for (const Record &row : *selected)
            bySql << row.id;
        QList<qint64> inMemory;
        for (const qint64 id : ids) {
            if (matches(type, filter, **store->find(type, id)))
                inMemory << id;
        }
        return bySql == expected && inMemory == expected;
    };
    QVERIFY(check({}, {ids[0], ids[1], ids[2], ids[3], ids[4]}));
    QVERIFY(check(with("value", Test::AtLeast, Number(0).raw()), {ids[2], ids[3], ids[4]}));
    QVERIFY(check(with("value", Test::Below, Number(-1).raw()), {ids[0]}));
    QVERIFY(check(with("period", Test::Is, Period::month(2020, 2).code()), {ids[1]}));
    QVERIFY(check(with("indicator_id", Test::IsNot, indicator), {}));
    QVERIFY(check(with("id", Test::Is, ids[3]), {ids[3]}));
    QVERIFY(check(with("id", Test::OneOf, QVariantList{ids[0], ids[4]}), {ids[0], ids[4]}));
    Filter deleted;
    deleted.deleted = true;
    QVERIFY(check(deleted, {ids[5]}));
}

void TestFilter::initialsOfPinyinAreFoundInMemory_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("beginning") << u"hys"_qs << true;
    QTest::newRow("all") << u"hysswj"_qs << true;
    QTest::newRow("middle") << u"swj"_qs << true;
    QTest::newRow("capitals") << u"HYS"_qs << true;
    QTest::newRow("characters and initials") << u"河源 swj"_qs << true;
    QTest::newRow("other initials") << u"hyx"_qs << false;
    QTest::newRow("one word of two is missing") << u"hys gxj"_qs << false;
}

void TestFilter::initialsOfPinyinAreFoundInMemory()
{
    QFETCH(QString, typed);
    QFETCH(bool, isFound);
    Area row = area(u"441600"_qs);
    row.nameZh = u"河源市商务局"_qs;
    QCOMPARE(matches(areas(), searchFor(typed), Area::description().write(row)), isFound);
    if (!typed.contains(u' '))
        QCOMPARE(matches(areas(), with("name_zh", Test::Contains, typed), Area::description().write(row)), isFound);
}

void TestFilter::valuesNeverBecomeSql()
{
    OPEN_STORE(store);
    QVERIFY(fill(*store));
    const QString evil = u"'; delete from area; --"_qs;
    for (const Filter &filter : {with("code", Test::Is, evil), with("code", Test::Contains, evil), with("code", Test::OneOf, QVariantList{evil}), searchFor(evil)}) {
        VERIFY_OK(store->select(areas(), filter));
        QVERIFY(!whereOf(areas(), filter).sql.contains(u"delete from"));
    }
    // A name that is no field of the record is left out, whatever it holds.
    VERIFY_OK(store->select(areas(), with("1 = 1; delete from area; --", Test::Is, 1)));
    QCOMPARE(*store->count(areas()), 6);
}

void TestFilter::testsHaveNames()
{
    QSet<QString> names;
    for (int test = int(Test::Is); test <= int(Test::OneOf); ++test)
        names << testName(Test(test)).in(Language::English);
    QCOMPARE(names.size(), int(Test::OneOf) + 1);
    QVERIFY(!names.contains(QString()));
}

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
