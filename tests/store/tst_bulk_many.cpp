#include "core/indicator/indicator.h"
#include "core/place/area.h"
#include "core/store/bulk_many.h"
#include "core/store/change_log.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

#include <QTest>

using namespace heyuan;

/// Changes of very many rows in one step, on both engines.
class TestBulkMany : public QObject
{
    Q_OBJECT
private slots:
    void allRowsChangeAndAreTakenBack_data() { test::addEngines(); }
    void allRowsChangeAndAreTakenBack();
    void oneRefusalLeavesEverything_data() { test::addEngines(); }
    void oneRefusalLeavesEverything();
    void whatTheDatabaseRefusesIsNamed_data() { test::addEngines(); }
    void whatTheDatabaseRefusesIsNamed();
    void cancelledNothingIsChanged_data() { test::addEngines(); }
    void cancelledNothingIsChanged();
    void manyAreRemovedAndComeBack_data() { test::addEngines(); }
    void manyAreRemovedAndComeBack();
};

namespace {

const RecordType &measurements() { return Measurement::description().type(); }
const BulkChange checked{{{"remark", QStringLiteral("核对")}}};
const bulk::RowsDone toTheEnd = [](qint64) { return true; };

/// More rows than go in one batch.
std::vector<qint64> fill(Store &store, int rows = 1203)
{
    const qint64 area = test::put(store, test::area(QStringLiteral("A1")));
    std::vector<qint64> indicators;
    for (int n = 0; n * 120 < rows; ++n)
        indicators.push_back(test::put(store, test::indicator(QStringLiteral("I%1").arg(n))));
    std::vector<qint64> ids;
    const Status done = store.write(test::clerk(), [&](Transaction &tx) -> Status {
        for (int n = 0; n < rows; ++n) {
            const auto id = tx.insert(test::measurement(indicators[size_t(n / 120)], area, Period::month(2010 + n % 120 / 12, 1 + n % 12), Number(n)));
            if (!id)
                return id.error();
            ids.push_back(*id);
        }
        return {};
    });
    return done ? ids : std::vector<qint64>();
}

qint64 countOf(Store &store, const QString &remark)
{
    Filter filter;
    filter.conditions.push_back({"remark", Condition::Test::Is, remark});
    const auto found = store.count(measurements(), filter);
    return found ? *found : -1;
}

qint64 entries(Store &store)
{
    const auto number = store.database().scalar(QStringLiteral("select count(*) from change_log"));
    return number ? number->toLongLong() : -1;
}

} // namespace

void TestBulkMany::allRowsChangeAndAreTakenBack()
{
    OPEN_STORE(store);
    const auto ids = fill(*store);
    QCOMPARE(ids.size(), size_t(1203));
    VERIFY_OK(test::change<Measurement>(*store, ids[3], [](Measurement &row) { row.remark = QStringLiteral("核对"); }));
    VERIFY_OK(test::change<Measurement>(*store, ids[700], [](Measurement &row) { row.remark = QStringLiteral("旧"); }));
    const qint64 logged = entries(*store);
    bulk::RowsBefore before;
    qint64 last = 0;
    const auto done = bulk::changeMany(*store, {QStringLiteral("clerk"), QStringLiteral("letter 12")}, measurements(), ids, checked, before,
                                       [&](qint64 rows) { return (last = rows) >= 0; });
    VERIFY_OK(done);
    QVERIFY(done->isDone);
    QCOMPARE(done->changed, qint64(1202));
    QCOMPARE(done->alike, qint64(1));
    QCOMPARE(last, qint64(1203));
    QCOMPARE(before.count(), qint64(1202));
    QCOMPARE(countOf(*store, QStringLiteral("核对")), qint64(1203));
    QCOMPARE(entries(*store), logged + 1202); // each row has its entry
    const auto history = change_log::historyOf(*store, "measurement", ids[700]);
    VERIFY_OK(history);
    QCOMPARE(history->front().reason, QStringLiteral("letter 12"));
    QVERIFY(history->front().changes.contains("旧"));
    // One row was changed again since: only what still holds is taken back.
    VERIFY_OK(test::change<Measurement>(*store, ids[9], [](Measurement &row) { row.remark = QStringLiteral("后来"); }));
    VERIFY_OK(bulk::takeManyBack(*store, test::clerk(), measurements(), before, checked, toTheEnd));
    QCOMPARE(countOf(*store, QStringLiteral("核对")), qint64(1)); // which held it before
    QCOMPARE(test::stored<Measurement>(*store, ids[700]).remark, QStringLiteral("旧"));
    QCOMPARE(test::stored<Measurement>(*store, ids[9]).remark, QStringLiteral("后来"));
    QVERIFY(test::stored<Measurement>(*store, ids[1]).remark.isEmpty());
    QCOMPARE(test::stored<Measurement>(*store, ids[1]).value, Number(1));
}

void TestBulkMany::oneRefusalLeavesEverything()
{
    OPEN_STORE(store);
    auto ids = fill(*store);
    for (const size_t at : {size_t(2), size_t(1100)})
        VERIFY_OK(test::change<Measurement>(*store, ids[at], [](Measurement &row) { row.approved = true; }));
    const qint64 logged = entries(*store);
    bulk::RowsBefore before;
    auto done = bulk::changeMany(*store, test::clerk(), measurements(), ids, checked, before, toTheEnd);
    VERIFY_OK(done);
    QVERIFY(!done->isDone);
    QCOMPARE(done->refused, (std::vector<qint64>{ids[2], ids[1100]}));
    QCOMPARE(done->reasons.size(), size_t(2));
    QVERIFY(done->reasons.front().reason.in(Language::English).contains(QLatin1String("approved")));
    QCOMPARE(done->changed, qint64(1201));
    QCOMPARE(before.count(), qint64(0));
    QCOMPARE(countOf(*store, QStringLiteral("核对")), qint64(0));
    QCOMPARE(entries(*store), logged);
    // Without them it goes.
    std::erase_if(ids, [&](qint64 id) { return std::count(done->refused.begin(), done->refused.end(), id) > 0; });
    done = bulk::changeMany(*store, test::clerk(), measurements(), ids, checked, before, toTheEnd);
    VERIFY_OK(done);
    QVERIFY(done->isDone);
    QCOMPARE(countOf(*store, QStringLiteral("核对")), qint64(1201));
}

void TestBulkMany::whatTheDatabaseRefusesIsNamed()
{
    OPEN_STORE(store);
    const auto ids = fill(*store, 30);
    bulk::RowsBefore before;
    // One measurement an indicator, area and period: only the row that is in that period already stays what it is.
    const BulkChange collides{{{"period", qint64(Period::month(2010, 3).code())}}};
    const auto done = bulk::changeMany(*store, test::clerk(), measurements(), ids, collides, before, toTheEnd);
    VERIFY_OK(done);
    QVERIFY(!done->isDone);
    QCOMPARE(done->alike, qint64(1));
    QCOMPARE(done->refused.size(), size_t(29));
    QCOMPARE(test::stored<Measurement>(*store, ids[0]).version, 1);
    // The store goes on as if nothing had been.
    VERIFY_OK(test::change<Measurement>(*store, ids[0], [](Measurement &row) { row.remark = QStringLiteral("x"); }));
}

void TestBulkMany::cancelledNothingIsChanged()
{
    OPEN_STORE(store);
    const auto ids = fill(*store);
    const qint64 logged = entries(*store);
    bulk::RowsBefore before;
    const auto done = bulk::changeMany(*store, test::clerk(), measurements(), ids, checked, before, [](qint64 rows) { return rows < 1000; });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QCOMPARE(countOf(*store, QStringLiteral("核对")), qint64(0));
    QCOMPARE(entries(*store), logged);
    // Cancelling the way back leaves the change whole.
    VERIFY_OK(bulk::changeMany(*store, test::clerk(), measurements(), ids, checked, before, toTheEnd));
    const Status back = bulk::takeManyBack(*store, test::clerk(), measurements(), before, checked, [](qint64 rows) { return rows < 600; });
    QVERIFY(!back);
    QCOMPARE(countOf(*store, QStringLiteral("核对")), qint64(1203));
    VERIFY_OK(bulk::takeManyBack(*store, test::clerk(), measurements(), before, checked, toTheEnd));
    QCOMPARE(countOf(*store, QStringLiteral("核对")), qint64(0));
}

void TestBulkMany::manyAreRemovedAndComeBack()
{
    OPEN_STORE(store);
    const auto ids = fill(*store);
    const BulkChange removal{{}, true};
    bulk::RowsBefore before;
    const auto done = bulk::changeMany(*store, test::clerk(), measurements(), ids, removal, before, toTheEnd);
    VERIFY_OK(done);
    QVERIFY(done->isDone);
    QCOMPARE(*store->count(measurements()), qint64(0));
    VERIFY_OK(bulk::takeManyBack(*store, test::clerk(), measurements(), before, removal, toTheEnd));
    QCOMPARE(*store->count(measurements()), qint64(1203));
}

QTEST_MAIN(TestBulkMany)
#include "tst_bulk_many.moc"
