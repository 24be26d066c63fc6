#include "core/indicator/indicator.h"
#include "core/summary_keepers.h"
#include "core/place/area.h"
#include "core/store/row_block.h"
#include "core/store/draft.h"
#include "core/store/window.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace heyuan;

/// A ledger of 200,000 measurements, of which every tenth was entered at another site and every seventh was deleted.
class TestWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void positionsAreRightAtBothEnds();
    void positionsStayRightAfterDeletionAndEntry();
    void memoryHoldsFiftyPages();
    void anotherOrderShowsItsFirstPageBeforeAllIsCounted();
    void aFilterCountsExactly();
    void referencesStandInTheOrderOfWhatTheyName();
    void aNewQuestionDropsTheFormer();
    void bothEnginesAnswerAlike_data() { test::addEngines(); }
    void bothEnginesAnswerAlike();
    void draftsAreOnesOwn_data() { test::addEngines(); }
    void draftsAreOnesOwn();

private:
    static constexpr int size = 200000;
    const RecordType &type() const { return Measurement::description().type(); }
    std::vector<qint64> expected(const QString &where, const QString &order);
    QTemporaryDir m_dir;
    std::unique_ptr<Store> m_store;
};

std::vector<qint64> TestWindow::expected(const QString &where, const QString &order)
{
    std::vector<qint64> ids;
    Query q =
        m_store->database().query(QStringLiteral("select id from measurement where %1 order by %2").arg(where, order));
    if (q.run()) {
        while (q.next())
            ids.push_back(q.integer(0));
    }
    return ids;
}

void TestWindow::initTestCase()
{
    Location location;
    location.file = m_dir.filePath(QStringLiteral("ledger.db"));
    auto opened = Store::open(location, Store::Mode::Create);
    QVERIFY(opened);
    m_store = std::move(*opened);
    addSummaryKeepers(*m_store);
    const Status filled = m_store->write({QStringLiteral("test")}, [](Transaction &tx) -> Status {
        Indicator indicator;
        indicator.code = QStringLiteral("I");
        indicator.nameZh = indicator.nameEn = indicator.definitionZh = indicator.definitionEn = QStringLiteral("x");
        indicator.unit = QStringLiteral("个");
        indicator.frequency = QStringLiteral("month");
        indicator.aggregation = QStringLiteral("flow");
        indicator.direction = QStringLiteral("up");
        indicator.sourceZh = indicator.sourceEn = QStringLiteral("x");
        const auto kind = tx.insert(indicator);
        if (!kind)
            return kind.error();
        for (int i = 0; i < 3; ++i) {
            Area area;
            area.id = 100 - i; // the later identity stands first by its code
            area.code = QStringLiteral("A%1").arg(i);
            area.nameZh = QStringLiteral("县%1").arg(i);
            area.level = QStringLiteral("county");
            if (const auto id = tx.insert(area); !id)
                return id.error();
        }
        Query q = tx.database().query(QStringLiteral(
            "insert into measurement (id, version, created_at, created_by, updated_at, updated_by, deleted_at, "
            "indicator_id, area_id, period, value, source) values (?, 1, 0, 't', 0, 't', ?, ?, ?, ?, ?, ?)"));
        for (int n = 0; n < size; ++n) {
            const qint64 site = n % 10 == 0 ? 9 : 5;
            if (Status s = q.run({(site << 43) + n + 1, n % 7 == 0 ? QVariant(qint64(1)) : QVariant(), *kind,
                                  98 + n % 3, n, qint64(n % 997) * Number::scale,
                                  n % 5000 == 3 ? QStringLiteral("统计局") : QStringLiteral("来源")});
                !s)
                return s;
        }
        return RowBlockKeeper(Measurement::description().type()).rebuild(tx.database());
    });
    QVERIFY2(filled, filled ? "" : qPrintable(filled.error().detail));
}

void TestWindow::positionsAreRightAtBothEnds()
{
    RowWindow window(*m_store, type());
    window.show({}, {});
    const auto ids = expected(QStringLiteral("deleted_at is null"), QStringLiteral("id desc"));
    QCOMPARE(window.count(), qint64(ids.size()));
    QVERIFY(window.isExact());
    for (const qint64 position : {qint64(0), qint64(1), qint64(199), qint64(200), qint64(17142), qint64(17143),
                                  qint64(100000), window.count() - 201, window.count() - 200, window.count() - 1}) {
        const Record *row = window.row(position);
        QVERIFY(row);
        QCOMPARE(row->id, ids[size_t(position)]);
        QCOMPARE(window.positionOf(row->id), position);
    }
    RowWindow other(*m_store, type()); // no pages held: the position comes from the counts
    other.show({}, {});
    QCOMPARE(other.positionOf(ids[123456]), qint64(123456));
    QCOMPARE(other.positionOf(12345), qint64(-1));
    QVERIFY(!window.row(window.count()));
    QVERIFY(!window.row(-1));
}

void TestWindow::positionsStayRightAfterDeletionAndEntry()
{
    RowWindow window(*m_store, type());
    window.show({}, {});
    const qint64 before = window.count();
    const Record victim = *window.row(100000);
    const qint64 next = window.row(100001)->id;
    QVERIFY(m_store->write({QStringLiteral("test")},
                           [&](Transaction &tx) { return tx.remove(type(), victim.id, victim.version); }));
    auto step = window.stepFor({victim.id});
    QCOMPARE(step.kind, RowWindow::Step::Kind::Removed);
    QCOMPARE(step.position, qint64(100000));
    window.take(step);
    QCOMPARE(window.count(), before - 1);
    QCOMPARE(window.row(100000)->id, next);
    QCOMPARE(window.row(window.count() - 1)->id,
             expected(QStringLiteral("deleted_at is null"), QStringLiteral("id")).front());

    QVERIFY(m_store->write({QStringLiteral("test")}, [&](Transaction &tx) { return tx.restore(type(), victim.id); }));
    step = window.stepFor({victim.id});
    QCOMPARE(step.kind, RowWindow::Step::Kind::Inserted);
    QCOMPARE(step.position, qint64(100000));
    window.take(step);
    QCOMPARE(window.row(100000)->id, victim.id);

    Record changed = *window.row(100000);
    type().setValue(changed, "source", QStringLiteral("更正"));
    type().setValue(changed, "period", qint64(202005)); // the generated ones are only numbers
    QVERIFY(m_store->write({QStringLiteral("test")}, [&](Transaction &tx) { return tx.update(type(), changed); }));
    step = window.stepFor({victim.id});
    QCOMPARE(step.kind, RowWindow::Step::Kind::Changed);
    QCOMPARE(step.position, qint64(100000));
    window.take(step);
    QCOMPARE(type().value(*window.row(100000), "source").toString(), QStringLiteral("更正"));
}

void TestWindow::memoryHoldsFiftyPages()
{
    RowWindow window(*m_store, type());
    window.show({}, {});
    for (qint64 position = 0; position < window.count(); position += RowWindow::pageRows)
        QVERIFY(window.row(position));
    QCOMPARE(window.pagesHeld(), RowWindow::keptPages);
}

void TestWindow::anotherOrderShowsItsFirstPageBeforeAllIsCounted()
{
    RowWindow window(*m_store, type());
    window.show({}, {});
    const qint64 former = window.count();
    QSignalSpy shown(&window, &RowWindow::shown);
    QSignalSpy counted(&window, &RowWindow::counted);
    window.show({}, {"period", false});
    QCOMPARE(window.count(), former); // what was there stays until the new rows come
    QVERIFY(window.isCollecting());
    QVERIFY(shown.wait());
    if (counted.isEmpty()) {
        QCOMPARE(window.count(), qint64(RowWindow::pageRows));
        QVERIFY(!window.isExact());
        QVERIFY(counted.wait());
    }
    QVERIFY(window.isExact());
    const auto ids = expected(QStringLiteral("deleted_at is null"), QStringLiteral("period, id"));
    QCOMPARE(window.count(), qint64(ids.size()));
    for (const qint64 position : {qint64(0), qint64(150), qint64(90000), window.count() - 1})
        QCOMPARE(window.row(position)->id, ids[size_t(position)]);
    QCOMPARE(window.positionOf(ids[90001]), qint64(90001));
}

void TestWindow::aFilterCountsExactly()
{
    RowWindow window(*m_store, type());
    QSignalSpy counted(&window, &RowWindow::counted);
    Filter filter;
    filter.conditions.push_back({"source", Condition::Test::Contains, QStringLiteral("统计")});
    window.show(filter, {});
    QVERIFY(counted.wait());
    const auto ids = expected(QStringLiteral("deleted_at is null and source = '统计局'"), QStringLiteral("id desc"));
    QVERIFY(!ids.empty());
    QCOMPARE(window.count(), qint64(ids.size()));
    QCOMPARE(window.row(0)->id, ids.front());
    QCOMPARE(window.row(window.count() - 1)->id, ids.back());

    filter = {};
    filter.deleted = true;
    window.show(filter, {});
    QVERIFY(counted.wait());
    QCOMPARE(window.count(), qint64(expected(QStringLiteral("deleted_at is not null"), QStringLiteral("id")).size()));
    QVERIFY(window.row(0)->deleted);
}

void TestWindow::referencesStandInTheOrderOfWhatTheyName()
{
    RowWindow window(*m_store, type());
    QSignalSpy counted(&window, &RowWindow::counted);
    window.show({}, {"area_id", false});
    QVERIFY(counted.wait());
    QCOMPARE(type().value(*window.row(0), "area_id").toLongLong(), qint64(100)); // code A0
    QCOMPARE(type().value(*window.row(window.count() - 1), "area_id").toLongLong(), qint64(98));
}

void TestWindow::aNewQuestionDropsTheFormer()
{
    RowWindow window(*m_store, type());
    QSignalSpy counted(&window, &RowWindow::counted);
    Filter filter;
    for (const char16_t *word : {u"统", u"统计", u"统计局"}) {
        filter.search = QString::fromUtf16(word);
        window.show(filter, {"period", true});
    }
    QVERIFY(counted.wait());
    QVERIFY(!window.isCollecting());
    QCOMPARE(counted.count(), 1);
    QCOMPARE(window.count(),
             qint64(expected(QStringLiteral("deleted_at is null and source = '统计局'"), QStringLiteral("id")).size()));
    window.show(filter, {"value", true});
    window.cancel();
    QVERIFY(!window.isCollecting());
}

void TestWindow::bothEnginesAnswerAlike()
{
    OPEN_STORE(store);
    const qint64 indicator = test::put(*store, test::indicator(QStringLiteral("I")));
    std::vector<qint64> areas;
    for (int i = 0; i < 5; ++i)
        areas.push_back(test::put(*store, test::area(QStringLiteral("A%1").arg(9 - i))));
    VERIFY_OK(store->write(test::clerk(), [&](Transaction &tx) -> Status {
        for (int n = 0; n < 1500; ++n) {
            Measurement row =
                test::measurement(indicator, areas[size_t(n % 5)], Period::month(1980, 1).next(n / 5), n % 97);
            row.source = n % 50 == 0 ? QStringLiteral("统计局") : QString();
            if (const auto id = tx.insert(row); !id)
                return id.error();
        }
        return {};
    }));
    RowWindow window(*store, type());
    QSignalSpy counted(&window, &RowWindow::counted);
    QSignalSpy failed(&window, &RowWindow::failed);
    window.show({}, {});
    QCOMPARE(window.count(), qint64(1500));
    QCOMPARE(window.positionOf(window.row(1499)->id), qint64(1499));
    QVERIFY(window.row(0)->id > window.row(1499)->id);
    Filter filter;
    filter.search = QStringLiteral("统计");
    for (const RowOrder &order : {RowOrder{}, RowOrder{"value", false}, RowOrder{"area_id", false}}) {
        counted.clear();
        window.show(filter, order);
        QVERIFY(counted.wait());
        QCOMPARE(window.count(), qint64(30));
        QVERIFY(window.row(29));
        QVERIFY(!window.row(30));
    }
    QCOMPARE(failed.count(), 0);
}

void TestWindow::draftsAreOnesOwn()
{
    OPEN_STORE(store);
    const auto keep = [&](const QString &who, const QString &form, const QString &word) {
        return draft::keep(*store, who, {form, QDateTime::currentDateTimeUtc(), {{QStringLiteral("word"), word}}});
    };
    VERIFY_OK(keep(QStringLiteral("甲"), draft::formOf("task", 0), QStringLiteral("一")));
    VERIFY_OK(keep(QStringLiteral("甲"), draft::formOf("task", 0), QStringLiteral("二"))); // in place of the former
    VERIFY_OK(keep(QStringLiteral("甲"), draft::formOf("task_note", 0), QStringLiteral("三")));
    VERIFY_OK(keep(QStringLiteral("乙"), draft::formOf("task", 0), QStringLiteral("四")));
    const auto left = draft::left(*store, QStringLiteral("甲"), "task");
    VERIFY_OK(left);
    QCOMPARE(left->size(), size_t(1));
    QCOMPARE(left->front().content[QStringLiteral("word")].toString(), QStringLiteral("二"));
    VERIFY_OK(draft::drop(*store, QStringLiteral("甲"), draft::formOf("task", 0)));
    QVERIFY(!draft::find(*store, QStringLiteral("甲"), draft::formOf("task", 0))->has_value());
    QVERIFY(draft::find(*store, QStringLiteral("乙"), draft::formOf("task", 0))->has_value());
}

QTEST_GUILESS_MAIN(TestWindow)
#include "tst_window.moc"
