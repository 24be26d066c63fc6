#include "measured.h"

#include "core/measurement/cell_context.h"
#include "core/store/change_log.h"

using namespace heyuan;
using namespace heyuan::test;

class TestMeasurementEntry : public QObject
{
    Q_OBJECT
private slots:
    void figuresAreReadAsTyped_data();
    void figuresAreReadAsTyped();
    void goodCellsOfABlockAreTakenOrNone_data() { addEngines(); }
    void goodCellsOfABlockAreTakenOrNone();
    void emptyingIsNoDataAndComesBackWithItsHistory_data() { addEngines(); }
    void emptyingIsNoDataAndComesBackWithItsHistory();
    void whatSomebodyElseEnteredIsNotOverwritten();
    void periodsThatAreNotReportedAreRefused();
    void approvedValuesChangeOnlyByAdjustment_data() { addEngines(); }
    void approvedValuesChangeOnlyByAdjustment();
};

namespace {

MeasureUnit unit(const char *zh, int decimals)
{
    MeasureUnit made;
    made.zh = made.en = QString::fromUtf8(zh);
    made.decimals = decimals;
    return made;
}

const Period may = Period::month(2020, 5);

} // namespace

void TestMeasurementEntry::figuresAreReadAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("unitName");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("read"); // "refused", or the plain figure
    QTest::newRow("digits") << u"1234"_qs << u"人次"_qs << 0 << u"1234"_qs;
    QTest::newRow("separators") << u" 1,234 "_qs << u"人次"_qs << 0 << u"1234"_qs;
    QTest::newRow("full width") << u"１，２３４"_qs << u"人次"_qs << 0 << u"1234"_qs;
    QTest::newRow("with its unit") << u"120 人次"_qs << u"人次"_qs << 0 << u"120"_qs;
    QTest::newRow("zero is a value") << u"0"_qs << u"人次"_qs << 0 << u"0"_qs;
    QTest::newRow("empty is none") << u"  "_qs << u"人次"_qs << 0 << QString();
    QTest::newRow("a dash is none") << u"—"_qs << u"人次"_qs << 0 << QString();
    QTest::newRow("half a person") << u"12.5"_qs << u"人次"_qs << 0 << u"refused"_qs;
    QTest::newRow("cents of ten thousands") << u"12.3456"_qs << u"万元"_qs << 4 << u"12.3456"_qs;
    QTest::newRow("too many decimals") << u"12.345"_qs << u"%"_qs << 2 << u"refused"_qs;
    QTest::newRow("negative count") << u"-3"_qs << u"人次"_qs << 0 << u"refused"_qs;
    QTest::newRow("negative growth") << u"-3.5%"_qs << u"%"_qs << 2 << u"-3.5"_qs;
    QTest::newRow("words") << u"约120"_qs << u"人次"_qs << 0 << u"refused"_qs;
    QTest::newRow("spreadsheet error") << u"#DIV/0!"_qs << u"人次"_qs << 0 << u"refused"_qs;
    QTest::newRow("date") << u"2020-05"_qs << u"人次"_qs << 0 << u"refused"_qs;
}

void TestMeasurementEntry::figuresAreReadAsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, unitName);
    QFETCH(int, decimals);
    QFETCH(QString, read);
    Indicator of = indicator(QStringLiteral("I"));
    of.unit = unitName;
    const auto figure = readFigure(typed, of, unit(unitName.toUtf8().constData(), decimals));
    if (!figure)
        QCOMPARE(u"refused"_qs, read);
    else
        QCOMPARE(*figure ? (*figure)->toString() : QString(), read);
}

void TestMeasurementEntry::goodCellsOfABlockAreTakenOrNone()
{
    OPEN_STORE(store);
    Measured m(*store);
    const std::vector<CellChange> block{
        {m.key(m.flow, 0, may), u"10"_qs}, {m.key(m.flow, 1, may), u"viele"_qs}, {m.key(m.flow, 2, may), u"30"_qs}};
    const auto none = setValues(*store, clerk(), block, Taking::AllOrNothing);
    VERIFY_OK(none);
    QCOMPARE(none->refusals.size(), size_t(1));
    QVERIFY(!none->isWritten);
    QCOMPARE(*store->count(Measurement::description().type()), 0);

    const auto some = setValues(*store, clerk(), block, Taking::TheGoodOnes);
    VERIFY_OK(some);
    QCOMPARE(some->stored, 2);
    QCOMPARE(some->refusals.size(), size_t(1));
    QCOMPARE(some->refusals.front().change, size_t(1));
    QVERIFY(some->refusals.front().why.in(Language::English).contains(u"viele"_qs));
    const auto grid = m.sheet(m.flow);
    const GridCell &total = Measured::cell(*grid, m.key(m.flow, -1, may));
    QCOMPARE(total.value, std::optional(Number(40)));
    QCOMPARE(total.state, GridCell::State::Derived);
    QVERIFY(!total.isComplete); // one county is silent
}

void TestMeasurementEntry::emptyingIsNoDataAndComesBackWithItsHistory()
{
    OPEN_STORE(store);
    Measured m(*store);
    const CellKey key = m.key(m.flow, 0, may);
    QCOMPARE(m.enter(key, u"10"_qs).stored, 1);
    QCOMPARE(m.enter(key, u"10"_qs).stored, 0); // the same again is no change
    const qint64 id = Measured::cell(*m.sheet(m.flow), key).own->id;
    QCOMPARE(m.enter(key, QString()).stored, 1);
    const GridCell empty = Measured::cell(*m.sheet(m.flow), key);
    QCOMPARE(empty.state, GridCell::State::Empty);
    QVERIFY(!empty.value);
    QVERIFY(!Measured::cell(*m.sheet(m.flow), m.key(m.flow, -1, may)).value);

    QCOMPARE(m.enter(key, u"25"_qs).stored, 1);
    const GridCell again = Measured::cell(*m.sheet(m.flow), key);
    QCOMPARE(again.value, std::optional(Number(25)));
    QCOMPARE(again.own->id, id);
    const auto history = change_log::historyOf(*store, "measurement", id);
    VERIFY_OK(history);
    QCOMPARE(history->size(), size_t(4)); // entered, emptied, back, 25
    QVERIFY(historyLine(history->front()).in(Language::English).contains(u"10 → 25"_qs));
}

void TestMeasurementEntry::whatSomebodyElseEnteredIsNotOverwritten()
{
    TestStore store(Engine::Sqlite);
    QVERIFY2(store.isOpen(), store.why());
    Measured m(*store);
    const CellKey key = m.key(m.flow, 0, may);
    m.enter(key, u"10"_qs);
    CellChange mine{key, u"12"_qs, CellChange::Seen{std::nullopt}}; // my sheet still shows it empty
    const auto refused = setValues(*store, clerk(), {mine}, Taking::TheGoodOnes);
    VERIFY_OK(refused);
    QCOMPARE(refused->stored, 0);
    QVERIFY(refused->refusals.at(0).why.in(Language::English).contains(u"10"_qs));
    mine.seen = CellChange::Seen{Number(10)};
    QCOMPARE(setValues(*store, clerk(), {mine}, Taking::TheGoodOnes)->stored, 1);
}

void TestMeasurementEntry::periodsThatAreNotReportedAreRefused()
{
    TestStore store(Engine::Sqlite);
    QVERIFY2(store.isOpen(), store.why());
    Measured m(*store);
    QCOMPARE(m.enter(m.key(m.stock, 0, may), u"5"_qs).refusals.size(), size_t(1)); // quarterly
    QCOMPARE(m.enter(m.key(m.stock, 0, Period::quarter(2020, 2)), u"5"_qs).refusals.size(), size_t(0));
    QCOMPARE(m.enter(m.key(m.flow, 0, Period::month(2021, 4)), u"5"_qs).refusals.size(), size_t(1)); // to come
    QCOMPARE(m.enter(m.key(m.flow, 0, Period::month(2021, 3)), u"5"_qs).refusals.size(), size_t(0)); // under way
}

void TestMeasurementEntry::approvedValuesChangeOnlyByAdjustment()
{
    OPEN_STORE(store);
    Measured m(*store);
    const CellKey key = m.key(m.flow, 0, may);
    Adjustment entry;
    entry.amount = -3;
    entry.reason = u"重复统计"_qs;
    entry.documentNumber = u"河商务〔2020〕7号"_qs;
    entry.decidedOn = QDate(2020, 7, 1);
    m.enter(key, u"10"_qs);
    QVERIFY(!adjust(*store, clerk(), key, entry)); // not approved yet: mend it in the sheet
    QCOMPARE(*approve(*store, clerk(), {key, m.key(m.flow, 1, may)}), 1);
    QCOMPARE(*approve(*store, clerk(), {key}), 0);

    const EntryOutcome refused = m.enter(key, u"7"_qs);
    QCOMPARE(refused.stored, 0);
    QCOMPARE(refused.refusals.size(), size_t(1));
    QCOMPARE(m.enter(key, QString()).refusals.size(), size_t(1));
    QCOMPARE(m.enter(key, u"10"_qs).refusals.size(), size_t(0)); // nothing is changed by it
    QVERIFY(!describe(*store, clerk(), key, u"x"_qs, {}));

    VERIFY_OK(adjust(*store, clerk(), key, entry));
    Adjustment without = entry;
    without.documentNumber.clear();
    QVERIFY(!adjust(*store, clerk(), key, without));
    const auto grid = m.sheet(m.flow);
    const GridCell cell = Measured::cell(*grid, key);
    QCOMPARE(cell.value, std::optional(Number(7)));
    QCOMPARE(cell.own->value, Number(10)); // history is not rewritten
    QCOMPARE(Measured::cell(*grid, m.key(m.flow, -1, may)).value, std::optional(Number(7)));
    const auto context = contextOf(*store, *grid, cell);
    VERIFY_OK(context);
    QCOMPARE(context->adjustments.size(), size_t(1));
    QCOMPARE(context->adjustments.front().reason, entry.reason);
}

QTEST_GUILESS_MAIN(TestMeasurementEntry)
#include "tst_measurement_entry.moc"
