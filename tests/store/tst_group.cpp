#include "core/indicator/indicator.h"
#include "core/place/area.h"
#include "core/store/bulk_edit.h"
#include "core/store/change_log.h"
#include "core/store/group_window.h"
#include "core/store/saved_view.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

#include <QSignalSpy>
#include <QTest>

using namespace heyuan;

/// Groups, changes of many rows and saved views, on both engines.
class TestGroup : public QObject
{
    Q_OBJECT
private slots:
    void groupsCountAndAddUp_data() { test::addEngines(); }
    void groupsCountAndAddUp();
    void groupsAreReadInPages_data() { test::addEngines(); }
    void groupsAreReadInPages();
    void manyRowsChangeInOneStep_data() { test::addEngines(); }
    void manyRowsChangeInOneStep();
    void refusedRowsAreNamedBefore_data() { test::addEngines(); }
    void refusedRowsAreNamedBefore();
    void viewsAreOnesOwn_data() { test::addEngines(); }
    void viewsAreOnesOwn();
};

namespace {

const RecordType &measurements() { return Measurement::description().type(); }

/// Three counties, two indicators, months of 2019 and 2020; one measurement without a value's remark.
struct Ledger {
    std::vector<qint64> areas;
    std::vector<qint64> indicators;
    std::vector<qint64> rows;
};

Ledger fill(Store &store)
{
    Ledger ledger;
    for (const char *code : {"A1", "A2", "A3"})
        ledger.areas.push_back(test::put(store, test::area(QString::fromLatin1(code))));
    for (const char *code : {"I1", "I2"})
        ledger.indicators.push_back(test::put(store, test::indicator(QString::fromLatin1(code))));
    for (int n = 0; n < 24; ++n)
        ledger.rows.push_back(test::put(store, test::measurement(ledger.indicators[size_t(n % 2)], ledger.areas[size_t(n % 3)],
                                                                 Period::month(2019 + n / 12, 1 + n % 12), Number(n))));
    return ledger;
}

std::map<QString, std::pair<qint64, QVariant>> byName(const GroupedRows &rows)
{
    std::map<QString, std::pair<qint64, QVariant>> map;
    for (const RowGroup &group : rows.groups)
        map[groupName(group.keys)] = {group.rows, group.sums.value(0)};
    return map;
}

} // namespace

void TestGroup::groupsCountAndAddUp()
{
    OPEN_STORE(store);
    const Ledger ledger = fill(*store);
    const std::vector<GroupBy> by{{"period", GroupBy::Part::Year}, {"indicator_id"}};
    auto groups = groupRows(store->database(), measurements(), {}, by, {"value"});
    VERIFY_OK(groups);
    QCOMPARE(groups->groups.size(), size_t(4));
    const auto named = byName(*groups);
    const auto of = [&](int year, size_t indicator) { return named.at(groupName({qint64(year), ledger.indicators[indicator]})); };
    QCOMPARE(of(2019, 0).first, qint64(6));
    QCOMPARE(of(2019, 0).second.toLongLong(), (0 + 2 + 4 + 6 + 8 + 10) * Number::scale);
    QCOMPARE(of(2020, 1).second.toLongLong(), (13 + 15 + 17 + 19 + 21 + 23) * Number::scale);
    // Under a filter, and of rows that are still there.
    VERIFY_OK(store->write(test::clerk(), [&](Transaction &tx) { return tx.remove(measurements(), ledger.rows[0], 1); }));
    Filter filter;
    filter.conditions.push_back({"area_id", Condition::Test::Is, ledger.areas[0]});
    groups = groupRows(store->database(), measurements(), filter, {{"indicator_id"}}, {"value", "no_such_field"});
    VERIFY_OK(groups);
    QCOMPARE(byName(*groups).at(groupName({ledger.indicators[0]})).first, qint64(3)); // 6, 12, 18
    QCOMPARE(byName(*groups).at(groupName({ledger.indicators[0]})).second.toLongLong(), 36 * Number::scale);
    // The rows of a group stand in the order asked for.
    groups = groupRows(store->database(), measurements(), {}, {{"indicator_id"}}, {}, QStringLiteral("period desc, id desc"));
    VERIFY_OK(groups);
    for (size_t i = 0; i < 2; ++i) {
        QCOMPARE(qint64(groups->ids[i].size()), groups->groups[i].rows);
        QVERIFY(std::is_sorted(groups->ids[i].rbegin(), groups->ids[i].rend()));
    }
    groups = groupRows(store->database(), measurements(), filter, {{"indicator_id"}}, {"value", "no_such_field"});
    QVERIFY(groups->groups.front().sums.value(1).isNull());
    // Dates by year and month, yes and no, nothing entered: as a row says by itself.
    const RecordType &areas = Area::description().type();
    Area area = test::area(QStringLiteral("B1"));
    area.validFrom = QDate(2019, 5, 18);
    area.zone = true;
    test::put(*store, area);
    for (const GroupBy &one : {GroupBy{"valid_from", GroupBy::Part::Year}, GroupBy{"valid_from", GroupBy::Part::Month},
                               GroupBy{"zone"}, GroupBy{"level"}, GroupBy{"parent_id"}}) {
        auto asked = groupRows(store->database(), areas, {}, {one}, {});
        VERIFY_OK(asked);
        std::map<QString, std::pair<qint64, QVariant>> counted;
        const auto rows = store->select(areas);
        VERIFY_OK(rows);
        for (const Record &row : *rows)
            ++counted[groupName({groupKey(areas.field(one.field), one.part, areas.value(row, one.field))})].first;
        QVERIFY2(byName(*asked) == counted, one.field.constData());
    }
    QVERIFY(groupRows(store->database(), areas, {}, {{"gone"}}, {})->groups.empty());
}

void TestGroup::groupsAreReadInPages()
{
    OPEN_STORE(store);
    const Ledger ledger = fill(*store);
    GroupWindow window(*store, measurements());
    QSignalSpy failed(&window, &GroupWindow::failed);
    window.show({}, {"period", false}, {{"indicator_id"}}, {"value"});
    QVERIFY(window.groups().empty()); // the window's thread does not wait
    QTRY_VERIFY(!window.isCollecting());
    QCOMPARE(failed.count(), 0);
    QCOMPARE(window.groups().size(), size_t(2));
    const size_t odd = window.groups()[0].keys.front().toLongLong() == ledger.indicators[1] ? 0 : 1;
    QCOMPARE(window.groups()[odd].rows, qint64(12));
    for (int i = 0; i < 12; ++i) {
        const Record *row = window.row(odd, i);
        QVERIFY(row);
        QCOMPARE(row->id, ledger.rows[size_t(2 * i + 1)]);
    }
    QVERIFY(!window.row(odd, 12));
    QVERIFY(!window.row(7, 0));
    const auto place = window.placeOf(ledger.rows[5]);
    QVERIFY(place && place->group == odd && place->offset == 2);
    // A later question takes the place of the former.
    Filter filter;
    filter.conditions.push_back({"area_id", Condition::Test::Is, ledger.areas[1]});
    window.show({}, {}, {{"area_id"}}, {});
    window.show(filter, {}, {{"area_id"}}, {});
    QTRY_VERIFY(!window.isCollecting());
    QCOMPARE(window.groups().size(), size_t(1));
    QCOMPARE(window.groups()[0].rows, qint64(8));
}

void TestGroup::manyRowsChangeInOneStep()
{
    OPEN_STORE(store);
    const Ledger ledger = fill(*store);
    const auto seen = [&](std::initializer_list<size_t> places) {
        std::vector<SeenRow> rows;
        for (const size_t at : places)
            rows.push_back({ledger.rows[at], int(test::stored<Measurement>(*store, ledger.rows[at]).version)});
        return rows;
    };
    VERIFY_OK(test::change<Measurement>(*store, ledger.rows[3], [](Measurement &row) { row.remark = QStringLiteral("核对"); }));
    const auto rows = seen({1, 2, 3});
    const BulkChange change{{{"remark", QStringLiteral("核对")}}};
    const auto logged = [&] { return change_log::latest(*store, 1)->front().sequence; };
    const qint64 before = logged();
    auto tried = bulk::preview(*store, test::clerk(), measurements(), rows, change);
    VERIFY_OK(tried);
    QCOMPARE(tried->before.size(), size_t(2));
    QCOMPARE(tried->alike, qint64(1));
    QVERIFY(tried->refused.empty());
    QCOMPARE(logged(), before); // nothing was written
    QCOMPARE(test::stored<Measurement>(*store, ledger.rows[1]).remark, QString());
    std::vector<SeenRow> accepted;
    for (const Record &row : tried->before)
        accepted.push_back({row.id, row.version});
    VERIFY_OK(store->write(test::clerk(), [&](Transaction &tx) { return bulk::apply(tx, measurements(), accepted, change); }));
    QCOMPARE(logged(), before + 2); // one entry a row
    QCOMPARE(test::stored<Measurement>(*store, ledger.rows[1]).remark, QStringLiteral("核对"));
    // Somebody goes on with one of the rows; taking back leaves what he wrote.
    VERIFY_OK(test::change<Measurement>(*store, ledger.rows[2], [](Measurement &row) { row.value = 99; }));
    VERIFY_OK(store->write(test::clerk(), [&](Transaction &tx) { return bulk::takeBack(tx, measurements(), tried->before, change); }));
    for (const size_t at : {size_t(1), size_t(2)})
        QCOMPARE(test::stored<Measurement>(*store, ledger.rows[at]).remark, QString());
    QCOMPARE(test::stored<Measurement>(*store, ledger.rows[2]).value, Number(99));
    QCOMPARE(test::stored<Measurement>(*store, ledger.rows[3]).remark, QStringLiteral("核对"));
    // One row that is refused keeps all as they were.
    auto stale = seen({5, 6});
    stale[1].version += 1;
    QVERIFY(!store->write(test::clerk(), [&](Transaction &tx) { return bulk::apply(tx, measurements(), stale, change); }));
    QCOMPARE(test::stored<Measurement>(*store, ledger.rows[5]).remark, QString());
    // Deleted and brought back.
    const BulkChange removal{{}, true};
    tried = bulk::preview(*store, test::clerk(), measurements(), seen({7, 8}), removal);
    VERIFY_OK(tried);
    QCOMPARE(tried->before.size(), size_t(2));
    VERIFY_OK(store->write(test::clerk(), [&](Transaction &tx) { return bulk::apply(tx, measurements(), seen({7, 8}), removal); }));
    QCOMPARE(*store->count(measurements()), qint64(22));
    VERIFY_OK(store->write(test::clerk(), [&](Transaction &tx) { return bulk::takeBack(tx, measurements(), tried->before, removal); }));
    QCOMPARE(*store->count(measurements()), qint64(24));
    const auto faults = change_log::verify(*store);
    QVERIFY(faults && faults->empty());
}

void TestGroup::refusedRowsAreNamedBefore()
{
    OPEN_STORE(store);
    const Ledger ledger = fill(*store);
    std::vector<SeenRow> rows;
    for (size_t i = 0; i < 4; ++i)
        rows.push_back({ledger.rows[i], 1});
    VERIFY_OK(test::change<Measurement>(*store, ledger.rows[1], [](Measurement &row) { row.value = 5; })); // stale now
    rows.push_back({ledger.rows[5] + 100000, 1});                                                          // gone
    // The same area, indicator and period twice is refused by the engine itself; the rows behind it are still tried.
    const BulkChange collides{{{"period", qint64(Period::month(2019, 3).code())}}};
    auto tried = bulk::preview(*store, test::clerk(), measurements(), rows, collides);
    VERIFY_OK(tried);
    std::map<qint64, QString> why;
    for (const BulkRefusal &one : tried->refused)
        why[one.id] = one.reason.in(Language::English);
    QVERIFY(why[ledger.rows[1]].contains(QLatin1String("changed")));
    QVERIFY(why[ledger.rows[5] + 100000].contains(QLatin1String("no longer there")));
    QCOMPARE(tried->alike, qint64(1)); // row 2 is of March already
    QCOMPARE(tried->before.size() + tried->refused.size() + 1, rows.size());
    // Not valid: every row is named with its own sentence.
    rows.resize(4);
    tried = bulk::preview(*store, test::clerk(), measurements(), rows, {{{"indicator_id", QVariant()}}});
    VERIFY_OK(tried);
    QVERIFY(tried->before.empty());
    QCOMPARE(tried->refused.size(), size_t(4));
    // What is approved stays.
    VERIFY_OK(test::change<Measurement>(*store, ledger.rows[3], [](Measurement &row) { row.approved = true; }));
    tried = bulk::preview(*store, test::clerk(), measurements(), {{ledger.rows[3], 2}, {ledger.rows[2], 1}}, {{{"remark", QStringLiteral("x")}}});
    VERIFY_OK(tried);
    QCOMPARE(tried->refused.size(), size_t(1));
    QVERIFY(tried->refused[0].reason.in(Language::English).contains(QLatin1String("approved")));
    // An index that allows a row once.
    const RecordType &areas = Area::description().type();
    std::vector<SeenRow> twins{{ledger.areas[0], 1}, {ledger.areas[1], 1}, {ledger.areas[2], 1}};
    tried = bulk::preview(*store, test::clerk(), areas, twins, {{{"code", QStringLiteral("ONE")}}});
    VERIFY_OK(tried);
    QCOMPARE(tried->before.size(), size_t(1));
    QCOMPARE(tried->refused.size(), size_t(2));
    QCOMPARE(test::stored<Area>(*store, ledger.areas[0]).code, QStringLiteral("A1"));
    std::vector<SeenRow> many(bulk::most + 1, {ledger.rows[0], 1});
    QVERIFY(!bulk::preview(*store, test::clerk(), measurements(), many, collides));
}

void TestGroup::viewsAreOnesOwn()
{
    OPEN_STORE(store);
    const QString mine = QStringLiteral("王芳");
    const QString page = QStringLiteral("duty");
    VERIFY_OK(saved_view::keep(*store, mine, page, {QStringLiteral("  本月 到期 "), true, {{QStringLiteral("search"), QStringLiteral("a")}}}));
    VERIFY_OK(saved_view::keep(*store, mine, page, {QStringLiteral("按单位"), true, {}}));
    VERIFY_OK(saved_view::keep(*store, QStringLiteral("李"), page, {QStringLiteral("按单位"), true, {}}));
    auto views = saved_view::all(*store, mine, page);
    VERIFY_OK(views);
    QCOMPARE(views->size(), size_t(2));
    QCOMPARE(views->at(0).name, QStringLiteral("按单位")); // an before ben
    QVERIFY(views->at(0).isDefault && !views->at(1).isDefault);
    QCOMPARE(views->at(1).name, QStringLiteral("本月 到期"));
    QCOMPARE(views->at(1).content[QStringLiteral("search")].toString(), QStringLiteral("a"));
    QVERIFY(!saved_view::rename(*store, mine, page, QStringLiteral("按单位"), QStringLiteral("本月 到期")));
    VERIFY_OK(saved_view::rename(*store, mine, page, QStringLiteral("按单位"), QStringLiteral("各单位")));
    QVERIFY(!saved_view::keep(*store, mine, page, {QStringLiteral("  "), false, {}}));
    QVERIFY(!saved_view::keep(*store, mine, page, {QString(61, u'长'), false, {}}));
    VERIFY_OK(saved_view::drop(*store, mine, page, QStringLiteral("本月 到期")));
    QCOMPARE(saved_view::all(*store, mine, page)->front().name, QStringLiteral("各单位"));
    QCOMPARE(saved_view::all(*store, QStringLiteral("李"), page)->size(), size_t(1));
    auto again = store.another(); // as after a restart
    QVERIFY(again);
    QCOMPARE(saved_view::all(*again, mine, page)->size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestGroup)
#include "tst_group.moc"
