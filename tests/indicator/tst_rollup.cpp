#include "core/indicator/rollup.h"
#include "core/indicator/series_table.h"
#include "core/place/area.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

#include <QRandomGenerator>

using namespace heyuan;
using namespace heyuan::test;

namespace {

const Period may = Period::month(2020, 5);

/// City, two counties, two towns in each, two villages in each town, and a flow indicator.
struct Tree {
    qint64 province = 0;
    qint64 city = 0;
    std::array<qint64, 2> counties{};
    std::array<qint64, 4> towns{};
    std::array<qint64, 8> villages{};
    qint64 flow = 0;
    qint64 ratio = 0;
    qint64 stock = 0;
    std::vector<qint64> all;

    explicit Tree(Store &store)
    {
        int code = 440000;
        const auto add = [&](const QString &level, qint64 parent) {
            all.push_back(put(store, area(QString::number(++code), level, parent)));
            return all.back();
        };
        province = add(u"province"_qs, 0);
        city = add(u"city"_qs, province);
        for (size_t i = 0; i < 2; ++i)
            counties[i] = add(u"county"_qs, city);
        for (size_t i = 0; i < 4; ++i)
            towns[i] = add(u"town"_qs, counties[i / 2]);
        for (size_t i = 0; i < 8; ++i)
            villages[i] = add(u"village"_qs, towns[i / 2]);
        flow = put(store, test::indicator(u"T01"_qs));
        ratio = put(store, test::indicator(u"T02"_qs, u"ratio"_qs));
        stock = put(store, test::indicator(u"T09"_qs, u"stock"_qs));
    }
    bool isWhole() const { return flow && ratio && stock && std::find(all.begin(), all.end(), 0) == all.end(); }
};

} // namespace

#define GROW_TREE(name, store)                                                                                         \
    const Tree name(*store);                                                                                           \
    QVERIFY(name.isWhole())

class TestRollup : public QObject
{
    Q_OBJECT
private slots:
    void partsAddUpThroughAllLevels_data() { addEngines(); }
    void partsAddUpThroughAllLevels();
    void anEntryOfItsOwnStandsBeforeTheParts_data() { addEngines(); }
    void anEntryOfItsOwnStandsBeforeTheParts();
    void partsReturnWhenTheOwnEntryGoes_data() { addEngines(); }
    void partsReturnWhenTheOwnEntryGoes();
    void deletingAndRestoringFollow_data() { addEngines(); }
    void deletingAndRestoringFollow();
    void movingFollows_data();
    void movingFollows();
    void adjustmentsCount_data() { addEngines(); }
    void adjustmentsCount();
    void noDataIsNotZero_data() { addEngines(); }
    void noDataIsNotZero();
    void ratiosAreNotSummed_data() { addEngines(); }
    void ratiosAreNotSummed();
    void anotherKindOfIndicatorHasItsSumsMadeAnew_data() { addEngines(); }
    void anotherKindOfIndicatorHasItsSumsMadeAnew();
    void anAreaThatMovesTakesItsSumsAlong_data() { addEngines(); }
    void anAreaThatMovesTakesItsSumsAlong();
    void areasCannotBelongToEachOther_data() { addEngines(); }
    void areasCannotBelongToEachOther();
    void loadingMakesTheSums_data() { addEngines(); }
    void loadingMakesTheSums();
    void askingForNoAreaIsNoData_data() { addEngines(); }
    void askingForNoAreaIsNoData();
    void anyRowOfChangesEqualsARebuild_data();
    void anyRowOfChangesEqualsARebuild();

private:
    static QString shown(Store &store, qint64 indicator, qint64 area, const Period &period = may)
    {
        const Indicator row = stored<Indicator>(store, indicator);
        const auto table = loadSeries(store, {row}, {area}, 2019, 2021);
        if (!table)
            return QString::fromUtf8(sentence(table.error()));
        const Series *series = table->find(indicator, area);
        if (!series)
            return QStringLiteral("no data");
        const auto value = series->values().find(period.code());
        return value == series->values().end() ? QStringLiteral("no data") : value->second.toString();
    }
    static QStringList faults(Store &store)
    {
        QStringList all;
        const auto found = RollupKeeper().verify(store.database());
        if (!found)
            return {QString::fromUtf8(sentence(found.error()))};
        for (const Text &fault : *found)
            all << fault.in(Language::English);
        return all;
    }
    static Status remove(Store &store, qint64 id)
    {
        return store.write(clerk(), [&](Transaction &t) {
            return t.remove(Measurement::description().type(), id, stored<Measurement>(store, id).version);
        });
    }
    static Status restore(Store &store, qint64 id)
    {
        return store.write(clerk(), [&](Transaction &t) { return t.restore(Measurement::description().type(), id); });
    }
};

void TestRollup::partsAddUpThroughAllLevels()
{
    OPEN_STORE(store);
    GROW_TREE(tree, store);
    for (size_t i = 0; i < 8; ++i)
        QVERIFY(put(*store, measurement(tree.flow, tree.villages[i], may, Number(1 << i))));
    QCOMPARE(shown(*store, tree.flow, tree.towns[0]), u"3"_qs);
    QCOMPARE(shown(*store, tree.flow, tree.towns[3]), u"192"_qs);
    QCOMPARE(shown(*store, tree.flow, tree.counties[0]), u"15"_qs);
    QCOMPARE(shown(*store, tree.flow, tree.counties[1]), u"240"_qs);
    QCOMPARE(shown(*store, tree.flow, tree.city), u"255"_qs);
    QCOMPARE(shown(*store, tree.flow, tree.province), u"255"_qs);
    QCOMPARE(shown(*store, tree.flow, tree.city, Period::month(2020, 6)), u"no data"_qs);
    QCOMPARE(faults(*store), QStringList());
}

void TestRollup::anEntryOfItsOwnStandsBeforeTheParts()
{
    OPEN_STORE(store);
    GROW_TREE(tree, store);
    QVERIFY(put(*store, measurement(tree.flow, tree.villages[0], may, 10)));
    QVERIFY(put(*store, measurement(tree.flow, tree.counties[0], may, 100)));
    QVERIFY(put(*store, measurement(tree.flow, tree.villages[1], may, 5)));
    QCOMPARE(shown(*store, tree.flow, tree.towns[0]), u"15"_qs);
    QCOMPARE(shown(*store, tree.flow, tree.counties[0]), u"100"_qs);
    QCOMPARE(shown(*store, tree.flow, tree.city), u"100"_qs);
    QVERIFY(put(*store, measurement(tree.flow, tree.counties[1], may, 7)));
    QCOMPARE(shown(*store, tree.flow, tree.city), u"107"_qs);
    QCOMPARE(faults(*store), QStringList());
}

void TestRollup::partsReturnWhenTheOwnEntryGoes()
{
    OPEN_STORE(store);
    GROW_TREE(tree, store);
    const qint64 own = put(*store, measurement(tree.flow, tree.counties[0], may, 100));
    QVERIFY(put(*store, measurement(tree.flow, tree.towns[0], may, 10)));
    VERIFY_OK(remove(*store, own));
    QCOMPARE(shown(*store, tree.flow, tree.counties[0]), u"10"_qs);
    QCOMPARE(shown(*store, tree.flow, tree.city), u"10"_qs);
    VERIFY_OK(restore(*store, own));
    QCOMPARE(shown(*store, tree.flow, tree.city), u"100"_qs);
    QCOMPARE(faults(*store), QStringList());
}

void TestRollup::deletingAndRestoringFollow()
{
    OPEN_STORE(store);
    GROW_TREE(tree, store);
    const qint64 id = put(*store, measurement(tree.flow, tree.villages[0], may, 10));
    QVERIFY(put(*store, measurement(tree.flow, tree.villages[7], may, 1)));
    VERIFY_OK(remove(*store, id));
    QCOMPARE(shown(*store, tree.flow, tree.city), u"1"_qs);
    QCOMPARE(shown(*store, tree.flow, tree.counties[0]), u"no data"_qs);
    VERIFY_OK(restore(*store, id));
    QCOMPARE(shown(*store, tree.flow, tree.city), u"11"_qs);
    QCOMPARE(faults(*store), QStringList());
}

void TestRollup::movingFollows_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("what");
    for (const auto &[name, engine] :
         {std::pair("sqlite", Engine::Sqlite), std::pair("postgresql", Engine::Postgresql)}) {
        for (const char *what : {"period", "other county", "own county", "own city", "down again", "indicator"})
            QTest::addRow("%s: %s", name, what) << engine << QString::fromLatin1(what);
    }
}

void TestRollup::movingFollows()
{
    OPEN_STORE(store);
    QFETCH(QString, what);
    GROW_TREE(tree, store);
    const qint64 other = put(*store, test::indicator(u"T03"_qs));
    const qint64 start = what == u"down again" ? tree.city : tree.towns[0];
    const qint64 id = put(*store, measurement(tree.flow, start, may, 10));
    QVERIFY(put(*store, measurement(tree.flow, tree.towns[1], may, 1)));
    VERIFY_OK(change<Measurement>(*store, id, [&](Measurement &m) {
        if (what == u"period")
            m.period = Period::month(2020, 6);
        else if (what == u"other county")
            m.area = Ref{tree.counties[1]};
        else if (what == u"own county")
            m.area = Ref{tree.counties[0]};
        else if (what == u"own city")
            m.area = Ref{tree.city};
        else if (what == u"down again")
            m.area = Ref{tree.towns[0]};
        else
            m.indicator = Ref{other};
        m.value = 20;
    }));
    QCOMPARE(faults(*store), QStringList());
    const QString city = shown(*store, tree.flow, tree.city);
    if (what == u"period") {
        QCOMPARE(city, u"1"_qs);
        QCOMPARE(shown(*store, tree.flow, tree.city, Period::month(2020, 6)), u"20"_qs);
    } else if (what == u"other county" || what == u"down again") {
        QCOMPARE(city, u"21"_qs);
    } else if (what == u"indicator") {
        QCOMPARE(city, u"1"_qs);
        QCOMPARE(shown(*store, other, tree.city), u"20"_qs);
    } else {
        QCOMPARE(city, u"20"_qs); // its own entry, or its county's
        QCOMPARE(shown(*store, tree.flow, tree.province), u"20"_qs);
    }
}

void TestRollup::adjustmentsCount()
{
    OPEN_STORE(store);
    GROW_TREE(tree, store);
    const qint64 id = put(*store, measurement(tree.flow, tree.towns[0], may, 10));
    VERIFY_OK(change<Measurement>(*store, id, [](Measurement &m) { m.adjusted = *Number::parse(u"-2.5"); }));
    QCOMPARE(shown(*store, tree.flow, tree.towns[0]), u"7.5"_qs);
    QCOMPARE(shown(*store, tree.flow, tree.city), u"7.5"_qs);
    QCOMPARE(faults(*store), QStringList());
}

void TestRollup::noDataIsNotZero()
{
    OPEN_STORE(store);
    GROW_TREE(tree, store);
    QCOMPARE(shown(*store, tree.flow, tree.city), u"no data"_qs);
    const qint64 id = put(*store, measurement(tree.flow, tree.villages[0], may, 0));
    QCOMPARE(shown(*store, tree.flow, tree.city), u"0"_qs);
    VERIFY_OK(remove(*store, id));
    QCOMPARE(shown(*store, tree.flow, tree.city), u"no data"_qs);
    QCOMPARE(faults(*store), QStringList());
}

void TestRollup::ratiosAreNotSummed()
{
    OPEN_STORE(store);
    GROW_TREE(tree, store);
    QVERIFY(put(*store, measurement(tree.ratio, tree.counties[0], may, 40)));
    QVERIFY(put(*store, measurement(tree.ratio, tree.counties[1], may, 60)));
    QCOMPARE(shown(*store, tree.ratio, tree.city), u"no data"_qs);
    QCOMPARE(shown(*store, tree.ratio, tree.counties[0]), u"40"_qs);
    QCOMPARE(faults(*store), QStringList());
}

void TestRollup::anotherKindOfIndicatorHasItsSumsMadeAnew()
{
    OPEN_STORE(store);
    GROW_TREE(tree, store);
    QVERIFY(put(*store, measurement(tree.ratio, tree.counties[0], may, 40)));
    VERIFY_OK(change<Indicator>(*store, tree.ratio, [](Indicator &i) { i.aggregation = u"flow"_qs; }));
    QCOMPARE(shown(*store, tree.ratio, tree.city), u"40"_qs);
    QCOMPARE(faults(*store), QStringList());
    VERIFY_OK(change<Indicator>(*store, tree.ratio, [](Indicator &i) { i.aggregation = u"ratio"_qs; }));
    QCOMPARE(shown(*store, tree.ratio, tree.city), u"no data"_qs);
    QCOMPARE(faults(*store), QStringList());
}

void TestRollup::anAreaThatMovesTakesItsSumsAlong()
{
    OPEN_STORE(store);
    GROW_TREE(tree, store);
    QVERIFY(put(*store, measurement(tree.flow, tree.villages[0], may, 10)));
    VERIFY_OK(change<Area>(*store, tree.towns[0], [&](Area &a) { a.parent = Ref{tree.counties[1]}; }));
    QCOMPARE(shown(*store, tree.flow, tree.counties[0]), u"no data"_qs);
    QCOMPARE(shown(*store, tree.flow, tree.counties[1]), u"10"_qs);
    QCOMPARE(faults(*store), QStringList());
}

void TestRollup::areasCannotBelongToEachOther()
{
    OPEN_STORE(store);
    GROW_TREE(tree, store);
    for (const qint64 part : {tree.city, tree.counties[0], tree.villages[7]}) {
        const Status done = change<Area>(*store, tree.city, [&](Area &a) { a.parent = Ref{part}; });
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Invalid);
        QCOMPARE(done.error().issues.front().field, QByteArray("parent_id"));
    }
    QCOMPARE(stored<Area>(*store, tree.city).parent.id, tree.province);
}

void TestRollup::loadingMakesTheSums()
{
    OPEN_STORE(store);
    GROW_TREE(tree, store);
    std::vector<Measurement> rows;
    for (const qint64 village : tree.villages)
        rows.push_back(measurement(tree.flow, village, may, 2));
    rows.push_back(measurement(tree.flow, tree.towns[0], may, 100));
    VERIFY_OK(store->write(clerk(), [&](Transaction &t) { return t.load(rows, u"rows"_qs); }));
    QCOMPARE(shown(*store, tree.flow, tree.city), u"112"_qs);
    QCOMPARE(faults(*store), QStringList());
}

void TestRollup::askingForNoAreaIsNoData()
{
    OPEN_STORE(store);
    GROW_TREE(tree, store);
    const auto table = loadSeries(*store, {stored<Indicator>(*store, tree.flow)}, {}, 2019, 2021);
    VERIFY_OK(table);
    QVERIFY(!table->find(tree.flow, tree.city));
}

void TestRollup::anyRowOfChangesEqualsARebuild_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("sqlite, seed %u", seed) << Engine::Sqlite << seed;
    for (quint32 seed = 1; seed <= 2; ++seed)
        QTest::addRow("postgresql, seed %u", seed) << Engine::Postgresql << seed;
}

// Whatever is entered, changed, moved, deleted and brought back, in whatever order: the kept sums are those that a
// rebuild makes from nothing.
void TestRollup::anyRowOfChangesEqualsARebuild()
{
    OPEN_STORE(store);
    QFETCH(quint32, seed);
    GROW_TREE(tree, store);
    QRandomGenerator random(seed);
    const RecordType &type = Measurement::description().type();
    const auto anyArea = [&] { return tree.all[size_t(random.bounded(int(tree.all.size())))]; };
    const std::array periods{Period::year(2019), Period::month(2020, 1), Period::month(2020, 3), Period::quarter(2020, 1)};
    const auto anyPeriod = [&] { return periods[size_t(random.bounded(int(periods.size())))]; };
    const std::array indicators{tree.ratio, tree.flow, tree.flow, tree.stock, tree.stock};
    const auto anyIndicator = [&] { return indicators[size_t(random.bounded(int(indicators.size())))]; };
    std::vector<qint64> ids;
    int done = 0;
    for (int step = 0; step < 400; ++step) {
        // Refusals (the place is taken, the row is gone) are part of it: a refused change must leave no trace either.
        const Status outcome = store->write(clerk(), [&](Transaction &t) -> Status {
            const int kind = ids.empty() ? 0 : random.bounded(10);
            if (kind < 4) {
                const auto made = t.insert(measurement(anyIndicator(), anyArea(), anyPeriod(),
                                                       Number::fromRaw(random.bounded(-50000, 50000))));
                if (!made)
                    return made.error();
                ids.push_back(*made);
                return {};
            }
            const qint64 id = ids[size_t(random.bounded(int(ids.size())))];
            Measurement row = stored<Measurement>(*store, id);
            if (kind == 4)
                return t.remove(type, id, row.version);
            if (kind == 5)
                return t.restore(type, id);
            if (kind == 6)
                row.adjusted = Number::fromRaw(random.bounded(-1000, 1000));
            else if (kind == 7)
                row.area = Ref{anyArea()};
            else if (kind == 8)
                row.period = anyPeriod();
            else
                row.value = Number::fromRaw(random.bounded(-50000, 50000));
            return t.update(row);
        });
        done += outcome ? 1 : 0;
        if (!outcome && outcome.error().kind == ErrorKind::Internal)
            QFAIL(sentence(outcome.error()).constData());
        if (step % 20 == 19)
            QVERIFY2(faults(*store).isEmpty(), qPrintable(QStringLiteral("after step %1").arg(step)));
    }
    QVERIFY2(done > 60, "most of the changes must have been accepted for this to mean anything");
}

QTEST_GUILESS_MAIN(TestRollup)
#include "tst_rollup.moc"
