#include "core/indicator/arithmetic.h"
#include "core/indicator/totals.h"

#include <QTest>

using namespace heyuan;

class TestSeries : public QObject
{
    Q_OBJECT
private slots:
    void emptyIsNoDataAndNotZero();
    void aQuarterDerivesFromItsMonths();
    void theDirectEntryStandsBeforeItsParts();
    void mixedEntryIsDetectedWhereTheFiguresDiffer();
    void partsThatAlreadyExceedTheWholeContradictIt();
    void missingPeriodsAreNamedByTheLongestName();
    void whoReportsByQuarterOwesNothingInMay();
    void whatIsNotOverByTheDateIsNotRead();
    void aWindowReadsOnlyPeriodsWhollyInside();
    void aStockTakesTheLastValue();
    void aStockInTwoLengthsIsCompared();
    void aRatioIsTheEntryItself();
    void areasInDifferentRhythmsAddUpWhereBothCanBeRead();
    void aTotalThatLacksAnAreaSaysSo();
    void stocksOfAreasAddTheLastValues();
    void ratiosAreOfSumsAndNeverAveraged();
    void aRatioReadsTheSameMonthsAboveAndBelow();
    void groupsAreHeldAgainstTheTotal();
    void monthsAreCountedWithTheirDays();
    void theYearBeforeKeepsMonthEnds();
};

namespace {

Series months(int year, std::initializer_list<int> values, Aggregation aggregation = Aggregation::Flow)
{
    Series series(aggregation);
    int month = 1;
    for (const int value : values)
        series.set(Period::month(year, month++), value);
    return series;
}

} // namespace

void TestSeries::emptyIsNoDataAndNotZero()
{
    for (const auto kind : {Aggregation::Flow, Aggregation::Stock, Aggregation::Ratio}) {
        const Series series(kind);
        QVERIFY(!series.of(Period::year(2020), QDate(2021, 6, 1)));
        QVERIFY(!series.over(QDate(2020, 1, 1), QDate(2020, 12, 31)));
    }
}

void TestSeries::aQuarterDerivesFromItsMonths()
{
    const Series series = months(2020, {10, 20, 30, 40});
    const auto q1 = series.of(Period::quarter(2020, 1), QDate(2020, 12, 31));
    QVERIFY(q1.has_value());
    QCOMPARE(q1->value, Number(60));
    QVERIFY(q1->complete);
    const auto q2 = series.of(Period::quarter(2020, 2), QDate(2020, 12, 31));
    QCOMPARE(q2->value, Number(40));
    QVERIFY(!q2->complete);
    QCOMPARE(q2->missing, (std::vector{Period::month(2020, 5), Period::month(2020, 6)}));
    QVERIFY(!series.of(Period::quarter(2020, 3), QDate(2020, 12, 31)));
}

void TestSeries::theDirectEntryStandsBeforeItsParts()
{
    Series series = months(2020, {10, 20, 30, 40, 50});
    series.set(Period::quarter(2020, 1), 60);
    const auto value = series.over(QDate(2020, 1, 1), QDate(2020, 5, 31));
    QCOMPARE(value->value, Number(150));
    QVERIFY(!value->mixed);
    QVERIFY(value->complete);
}

void TestSeries::mixedEntryIsDetectedWhereTheFiguresDiffer()
{
    Series series = months(2020, {10, 20, 30});
    series.set(Period::quarter(2020, 1), 61);
    const auto quarter = series.of(Period::quarter(2020, 1), QDate(2020, 12, 31));
    QCOMPARE(quarter->value, Number(61));
    QVERIFY(quarter->mixed);
    QCOMPARE(quarter->mixedIn, std::vector{Period::quarter(2020, 1)});
    // Also deep inside a year that was entered directly.
    series.set(Period::year(2020), 300);
    const auto year = series.of(Period::year(2020), QDate(2020, 12, 31));
    QCOMPARE(year->value, Number(300));
    QCOMPARE(year->mixedIn, std::vector{Period::quarter(2020, 1)});
}

void TestSeries::partsThatAlreadyExceedTheWholeContradictIt()
{
    Series series = months(2020, {10, 20});
    series.set(Period::quarter(2020, 1), 31);
    QVERIFY(!series.of(Period::quarter(2020, 1), QDate(2020, 12, 31))->mixed);
    series.set(Period::quarter(2020, 1), 29);
    QVERIFY(series.of(Period::quarter(2020, 1), QDate(2020, 12, 31))->mixed);
}

void TestSeries::missingPeriodsAreNamedByTheLongestName()
{
    Series series;
    series.set(Period::month(2019, 1), 1);
    series.set(Period::month(2020, 5), 1);
    const auto value = series.over(QDate(2018, 1, 1), QDate(2020, 7, 15));
    QCOMPARE(value->value, Number(2));
    QVERIFY(!value->complete);
    QCOMPARE(value->missing, (std::vector{Period::year(2018), Period::month(2019, 2), Period::month(2019, 3),
                                          Period::quarter(2019, 2), Period::quarter(2019, 3), Period::quarter(2019, 4),
                                          Period::quarter(2020, 1), Period::month(2020, 4), Period::month(2020, 6)}));
}

void TestSeries::whoReportsByQuarterOwesNothingInMay()
{
    Series series;
    series.set(Period::quarter(2020, 1), 5);
    QVERIFY(series.over(QDate(2020, 1, 1), QDate(2020, 5, 20))->complete);
    QVERIFY(series.over(QDate(2020, 1, 1), QDate(2020, 5, 20))->isCurrentAt(QDate(2020, 5, 20)));
    const auto july = series.over(QDate(2020, 1, 1), QDate(2020, 7, 1));
    QCOMPARE(july->missing, std::vector{Period::quarter(2020, 2)});
    QVERIFY(!july->isCurrentAt(QDate(2020, 7, 1)));
}

void TestSeries::whatIsNotOverByTheDateIsNotRead()
{
    Series series = months(2020, {10, 20, 30});
    series.set(Period::quarter(2020, 1), 60);
    const auto value = series.of(Period::quarter(2020, 1), QDate(2020, 3, 30));
    QCOMPARE(value->value, Number(30));
    QVERIFY(!value->complete);
    QCOMPARE(value->upTo, QDate(2020, 2, 29));
}

void TestSeries::aWindowReadsOnlyPeriodsWhollyInside()
{
    Series series;
    series.set(Period::quarter(2020, 1), 100);
    series.set(Period::month(2020, 3), 40);
    const auto value = series.over(QDate(2020, 2, 1), QDate(2020, 3, 31));
    QCOMPARE(value->value, Number(40));
    QCOMPARE(value->missing, std::vector{Period::month(2020, 2)});
    QVERIFY(!series.over(QDate(2020, 3, 2), QDate(2020, 3, 31)));
}

void TestSeries::aStockTakesTheLastValue()
{
    Series series(Aggregation::Stock);
    series.set(Period::year(2018), 7);
    series.set(Period::month(2020, 2), 12);
    series.set(Period::month(2020, 5), 9);
    QCOMPARE(series.of(Period::quarter(2020, 1), QDate(2020, 12, 31))->value, Number(12));
    QVERIFY(!series.of(Period::quarter(2020, 1), QDate(2020, 12, 31))->complete);
    QCOMPARE(series.of(Period::year(2020), QDate(2020, 4, 30))->value, Number(12));
    QCOMPARE(series.of(Period::year(2020), QDate(2020, 5, 31))->value, Number(9));
    QCOMPARE(series.of(Period::year(2019), QDate(2020, 5, 31))->value, Number(7));
    QVERIFY(!series.of(Period::year(2017), QDate(2020, 5, 31)));
    QVERIFY(!series.over(QDate(2019, 1, 1), QDate(2019, 12, 31)));
    QCOMPARE(series.over(QDate(), QDate(2019, 12, 31))->value, Number(7));
}

void TestSeries::aStockInTwoLengthsIsCompared()
{
    Series series(Aggregation::Stock);
    series.set(Period::month(2020, 6), 30);
    series.set(Period::quarter(2020, 2), 30);
    QVERIFY(!series.over(QDate(), QDate(2020, 6, 30))->mixed);
    series.set(Period::quarter(2020, 2), 31);
    QCOMPARE(series.over(QDate(), QDate(2020, 6, 30))->value, Number(31));
    QVERIFY(series.over(QDate(), QDate(2020, 6, 30))->mixed);
}

void TestSeries::aRatioIsTheEntryItself()
{
    const Series series = months(2020, {10, 20, 30}, Aggregation::Ratio);
    QVERIFY(!series.of(Period::quarter(2020, 1), QDate(2020, 12, 31))); // the mean of 20 would be a lie
    QCOMPARE(series.of(Period::month(2020, 2), QDate(2020, 12, 31))->value, Number(20));
    QCOMPARE(series.over(QDate(), QDate(2020, 3, 31))->value, Number(30));
}

void TestSeries::areasInDifferentRhythmsAddUpWhereBothCanBeRead()
{
    const Series monthly = months(2020, {10, 20, 30});
    Series quarterly;
    quarterly.set(Period::quarter(2020, 1), 100);
    const AreaTotal total = sumOfAreas({&monthly, &quarterly});
    QCOMPARE(total.series.values().size(), size_t(1));
    QCOMPARE(total.series.entered(Period::quarter(2020, 1)), std::optional(Number(160)));
    QVERIFY(total.missing.empty());
}

void TestSeries::aTotalThatLacksAnAreaSaysSo()
{
    const Series full = months(2020, {10, 20, 30});
    const Series late = months(2020, {1, 2});
    const AreaTotal total = sumOfAreas({&full, &late});
    QCOMPARE(total.series.entered(Period::month(2020, 3)), std::optional(Number(30)));
    QCOMPARE(total.missing.at(202003), std::vector<int>{1});
    const auto quarter = total.series.of(Period::quarter(2020, 1), QDate(2020, 12, 31));
    QCOMPARE(quarter->value, Number(63));
    QVERIFY(!quarter->complete);
    QCOMPARE(quarter->missing, std::vector{Period::month(2020, 3)});
}

void TestSeries::stocksOfAreasAddTheLastValues()
{
    const Series a = months(2020, {10, 11, 12}, Aggregation::Stock);
    Series b(Aggregation::Stock);
    b.set(Period::year(2019), 5);
    b.set(Period::month(2020, 3), 6);
    const Series none(Aggregation::Stock);
    const AreaTotal total = sumOfAreas({&a, &b, &none});
    QCOMPARE(total.series.entered(Period::month(2020, 2)), std::optional(Number(16)));
    QCOMPARE(total.series.entered(Period::month(2020, 3)), std::optional(Number(18)));
    QCOMPARE(total.missing.at(202003), std::vector<int>{2});
    const Series ratio = months(2020, {50}, Aggregation::Ratio);
    QVERIFY(sumOfAreas({&ratio, &ratio}).series.isEmpty());
}

void TestSeries::ratiosAreOfSumsAndNeverAveraged()
{
    const Series above = months(2020, {10, 90});
    const Series below = months(2020, {100, 100});
    QCOMPARE(ratioOver(above, below, QDate(2020, 1, 1), QDate(2020, 2, 29))->value, Number(50));
    const Series small = months(2020, {1, 1});
    const Series large = months(2020, {900, 100});
    // (1 + 1) / (900 + 100) = 0.2 %, while the mean of the two ratios would be 0.56 %.
    QCOMPARE(ratioOver(small, large, QDate(2020, 1, 1), QDate(2020, 2, 29))->value, Number::fromRaw(2000));
    const Series zero = months(2020, {0, 0});
    QVERIFY(!ratioOver(above, zero, QDate(2020, 1, 1), QDate(2020, 2, 29)));
    const AreaTotal counties = sumOfAreas({&above, &small});
    const AreaTotal wholes = sumOfAreas({&below, &large});
    QCOMPARE(ratioOver(counties.series, wholes.series, QDate(2020, 1, 1), QDate(2020, 2, 29))->value,
             Number::fromRaw(85000)); // 102 / 1200
}

void TestSeries::aRatioReadsTheSameMonthsAboveAndBelow()
{
    const Series above = months(2020, {10, 10, 10, 10});
    Series below;
    below.set(Period::quarter(2020, 1), 60);
    const auto ratio = ratioOver(above, below, QDate(2020, 1, 1), QDate(2020, 4, 30));
    QCOMPARE(ratio->value, Number(50)); // 30 / 60, not 40 / 60
    QVERIFY(!ratio->complete);
    QCOMPARE(ratio->upTo, QDate(2020, 3, 31));
}

void TestSeries::groupsAreHeldAgainstTheTotal()
{
    const Series total = months(2020, {10, 20, 30});
    const Series women = months(2020, {4, 8});
    Series men = months(2020, {6, 11, 12});
    const auto found = partsAgainstTotal(total, {&women, &men});
    QCOMPARE(found.size(), size_t(1)); // March is not known for women and so not judged
    QCOMPARE(found.front().period, Period::month(2020, 2));
    QCOMPARE(found.front().total, Number(20));
    QCOMPARE(found.front().parts, Number(19));
    men.set(Period::month(2020, 2), 12);
    QVERIFY(partsAgainstTotal(total, {&women, &men}).empty());
}

void TestSeries::monthsAreCountedWithTheirDays()
{
    QCOMPARE(monthsLong(QDate(2020, 1, 1), QDate(2020, 4, 30)), Number(4));
    QCOMPARE(monthsLong(QDate(2020, 4, 1), QDate(2020, 4, 15)), Number::fromRaw(5000));
    QCOMPARE(monthsLong(QDate(2020, 4, 16), QDate(2020, 5, 15)), Number(1));
    QCOMPARE(monthsLong(QDate(2020, 12, 31), QDate(2020, 12, 30)), Number(0));
    QCOMPARE(evenPace(0, 366, QDate(2020, 1, 1), QDate(2020, 12, 31), QDate(2020, 1, 31)), Number(31));
    QCOMPARE(evenPace(100, 0, QDate(2020, 1, 1), QDate(2020, 12, 31), QDate(2021, 1, 31)), Number(0));
    QCOMPARE(evenPace(7, 9, QDate(2020, 1, 1), QDate(2020, 12, 31), QDate(2019, 1, 31)), Number(7));
}

void TestSeries::theYearBeforeKeepsMonthEnds()
{
    QCOMPARE(yearBefore(QDate(2021, 2, 28)), QDate(2020, 2, 29));
    QCOMPARE(yearBefore(QDate(2020, 2, 29)), QDate(2019, 2, 28));
    QCOMPARE(yearBefore(QDate(2020, 5, 17)), QDate(2019, 5, 17));
}

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_series.moc"
