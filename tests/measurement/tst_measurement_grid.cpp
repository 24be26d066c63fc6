#include "measured.h"

#include "core/measurement/cell_context.h"
#include "core/measurement/entry_report.h"
#include "core/plan/target.h"

using namespace heyuan;
using namespace heyuan::test;

class TestMeasurementGrid : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void linesFollowTheQuestion();
    void flowsAddUpOverAreasAndMonths();
    void stocksTakeTheLastValueAndRatiosAreMadeAgain();
    void entriesThatContradictTheirPartsAreMarked();
    void swingsArePointedOut();
    void besideACellStandEarlierValuesAndTargets();
    void theSheetPrintsWhatItShows();

private:
    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<Measured> m;
};

namespace {

const Period may = Period::month(2020, 5);

} // namespace

void TestMeasurementGrid::init()
{
    m.reset();
    m_store = std::make_unique<TestStore>(Engine::Sqlite);
    QVERIFY2(m_store->isOpen(), m_store->why());
    m = std::make_unique<Measured>(**m_store);
}

void TestMeasurementGrid::linesFollowTheQuestion()
{
    const auto months = m->sheet(m->flow);
    QCOMPARE(months->rows().size(), size_t(4)); // three counties and the city
    QVERIFY(months->rows().back().isTotal);
    QCOMPARE(months->columns().size(), size_t(13));
    const auto quarters = m->grid({.indicator = m->flow, .area = m->city, .year = 2020, .quarters = true});
    QCOMPARE(quarters->columns().size(), size_t(19));
    const auto quarterly = m->sheet(m->stock);
    QCOMPARE(quarterly->columns().size(), size_t(5));

    const auto county = m->grid({.layout = GridLayout::IndicatorsByPeriods, .area = m->counties[0], .year = 2020});
    QCOMPARE(county->rows().size(), size_t(4));
    QVERIFY(!county->rows().back().isTotal);
    QCOMPARE(county->columns().size(), size_t(17)); // months, the quarters of the quarterly one, the year
    QCOMPARE(Measured::cell(*county, m->key(m->stock, 0, may)).state, GridCell::State::Closed);
    QCOMPARE(Measured::cell(*county, m->key(m->stock, 0, Period::quarter(2020, 2))).state, GridCell::State::Empty);

    const auto period = m->grid(
        {.layout = GridLayout::IndicatorsByAreas, .area = m->city, .period = may, .transposed = true});
    QCOMPARE(period->rows().size(), size_t(4)); // swapped: areas down
    QCOMPARE(period->rows().front().area, m->counties[0]);
    QCOMPARE(period->at(0, 0).key, m->key(m->flow, 0, may).indicator == period->columns()[0].indicator
                                       ? m->key(m->flow, 0, may)
                                       : CellKey({period->columns()[0].indicator, m->counties[0], may}));
}

void TestMeasurementGrid::flowsAddUpOverAreasAndMonths()
{
    for (int county = 0; county < 3; ++county)
        m->enter(m->key(m->flow, county, may), QString::number(10 * (county + 1)));
    m->enter(m->key(m->flow, 0, Period::month(2020, 6)), u"5"_qs);
    const auto grid = m->sheet(m->flow);
    const GridCell &city = Measured::cell(*grid, m->key(m->flow, -1, may));
    QCOMPARE(city.value, std::optional(Number(60)));
    QVERIFY(city.isComplete);
    const GridCell &year = Measured::cell(*grid, m->key(m->flow, 0, Period::year(2020)));
    QCOMPARE(year.value, std::optional(Number(15)));
    QCOMPARE(year.state, GridCell::State::Derived);
    QVERIFY(!year.isComplete);
    const GridCell &june = Measured::cell(*grid, m->key(m->flow, -1, Period::month(2020, 6)));
    QVERIFY(!june.isComplete);
    QString remarks;
    for (const Text &remark : june.remarks)
        remarks += remark.in(Language::English);
    QVERIFY2(remarks.contains(u"Area 12"_qs) && remarks.contains(u"Area 13"_qs), qPrintable(remarks));
    QVERIFY(!Measured::cell(*grid, m->key(m->flow, -1, Period::month(2020, 7))).value); // no data is not 0
}

void TestMeasurementGrid::stocksTakeTheLastValueAndRatiosAreMadeAgain()
{
    m->enter(m->key(m->stock, 0, Period::quarter(2020, 1)), u"5"_qs);
    m->enter(m->key(m->stock, 0, Period::quarter(2020, 2)), u"8"_qs);
    m->enter(m->key(m->stock, 1, Period::quarter(2020, 2)), u"2"_qs);
    const auto stocks = m->sheet(m->stock);
    QCOMPARE(Measured::cell(*stocks, m->key(m->stock, 0, Period::year(2020))).value, std::optional(Number(8)));
    QCOMPARE(Measured::cell(*stocks, m->key(m->stock, -1, Period::quarter(2020, 2))).value, std::optional(Number(10)));
    QVERIFY(!Measured::cell(*stocks, m->key(m->stock, 0, Period::quarter(2020, 3))).value); // not carried on

    m->enter(m->key(m->flow, 0, may), u"10"_qs);
    m->enter(m->key(m->denominator, 0, may), u"20"_qs);
    m->enter(m->key(m->flow, 1, may), u"30"_qs);
    m->enter(m->key(m->denominator, 1, may), u"200"_qs);
    const auto ratios = m->sheet(m->ratio);
    QCOMPARE(Measured::cell(*ratios, m->key(m->ratio, 0, may)).value, std::optional(Number(50)));
    const auto city = Measured::cell(*ratios, m->key(m->ratio, -1, may)).value;
    QVERIFY(city);
    QCOMPARE(city->toText(2), u"18.18"_qs); // 40 of 220, not the mean of 50 and 15
}

void TestMeasurementGrid::entriesThatContradictTheirPartsAreMarked()
{
    for (int county = 0; county < 3; ++county)
        m->enter(m->key(m->flow, county, may), u"10"_qs);
    m->enter(m->key(m->flow, -1, may), u"40"_qs);
    m->enter(m->key(m->flow, 0, Period::quarter(2020, 2)), u"9"_qs); // less than its May alone
    const auto grid = m->grid({.indicator = m->flow, .area = m->city, .year = 2020, .quarters = true});
    const GridCell &city = Measured::cell(*grid, m->key(m->flow, -1, may));
    QVERIFY(city.isMixed);
    QCOMPARE(city.value, std::optional(Number(40))); // the entry counts
    QVERIFY(Measured::cell(*grid, m->key(m->flow, 0, Period::quarter(2020, 2))).isMixed);
    QVERIFY(!Measured::cell(*grid, m->key(m->flow, 0, may)).isMixed);
    m->enter(m->key(m->flow, -1, may), u"30"_qs);
    QVERIFY(!Measured::cell(*m->sheet(m->flow), m->key(m->flow, -1, may)).isMixed);
}

void TestMeasurementGrid::swingsArePointedOut()
{
    const Period before = may.sameLastYear();
    for (int county = 0; county < 3; ++county)
        m->enter(m->key(m->flow, county, before), u"100"_qs);
    m->enter(m->key(m->flow, 0, may), u"300"_qs);
    m->enter(m->key(m->flow, 1, may), u"301"_qs);
    m->enter(m->key(m->flow, 2, may), u"33"_qs);
    const auto grid = m->sheet(m->flow);
    QVERIFY(!Measured::cell(*grid, m->key(m->flow, 0, may)).isSwing);
    QVERIFY(Measured::cell(*grid, m->key(m->flow, 1, may)).isSwing);
    QVERIFY(Measured::cell(*grid, m->key(m->flow, 2, may)).isSwing);
    const auto rule = SwingRule::load();
    VERIFY_OK(rule);
    QVERIFY(rule->factor > Number(1));
}

void TestMeasurementGrid::besideACellStandEarlierValuesAndTargets()
{
    Target target;
    target.code = u"T"_qs;
    target.nameZh = u"培训人次"_qs;
    target.nameEn = u"Attendances of training"_qs;
    target.indicator = Ref{m->flow};
    target.kind = u"quantity"_qs;
    target.comparator = u">="_qs;
    target.value = Number(1000);
    target.unit = u"人次"_qs;
    target.due = QDate(2020, 12, 31);
    target.area = Ref{m->city};
    target.per = u"county"_qs;
    QVERIFY(put(m->store, target) != 0);
    m->enter(m->key(m->flow, 0, may.sameLastYear()), u"80"_qs);
    m->enter(m->key(m->flow, 0, Period::month(2020, 4)), u"90"_qs);
    m->enter(m->key(m->flow, 0, may), u"100"_qs);
    const auto grid = m->sheet(m->flow);
    const auto context = contextOf(m->store, *grid, Measured::cell(*grid, m->key(m->flow, 0, may)));
    VERIFY_OK(context);
    QCOMPARE(context->before, std::optional(Number(90)));
    QCOMPARE(context->lastYear, std::optional(Number(80)));
    QCOMPARE(context->change, std::optional(Number(25)));
    QCOMPARE(context->targets.size(), size_t(1));
    const QString words = context->targets.front().in(Language::English);
    QVERIFY2(words.contains(u"1,000 attendances"_qs) && words.contains(u"county"_qs), qPrintable(words));
}

void TestMeasurementGrid::theSheetPrintsWhatItShows()
{
    m->enter(m->key(m->flow, 0, may), u"1234"_qs);
    const auto grid = m->sheet(m->flow);
    const Report report = reportOf(*grid, Language::English, QDate(2020, 6, 1));
    const Table &table = std::get<Table>(report.blocks.front());
    QCOMPARE(table.columns.size(), size_t(14));
    QCOMPARE(table.rows.size(), size_t(4));
    QCOMPARE(table.rows[0][5].figure.toText(), u"1,234"_qs);
    QCOMPARE(table.rows[0][6].figure.toText(), u"—"_qs);
    QCOMPARE(table.rows[0][5].figure.origin.area, m->counties[0]);
}

QTEST_GUILESS_MAIN(TestMeasurementGrid)
#include "tst_measurement_grid.moc"
