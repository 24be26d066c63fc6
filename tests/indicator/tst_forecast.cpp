#include "tests/indicator/judged.h"

#include <QTest>

using namespace heyuan;
using namespace heyuan::test;

class TestForecast : public QObject
{
    Q_OBJECT
private slots:
    void ratesAreForAMonth();
    void forecastByThreeMethods();
    void methodsThatCannotBeAppliedSayWhy();
    void theOutlookFollowsTheForecasts_data();
    void theOutlookFollowsTheForecasts();
};

void TestForecast::ratesAreForAMonth()
{
    const Evaluation e = judged(atLeast(120), monthsOf(2020, {5, 5, 5, 5}), QDate(2020, 4, 30));
    QCOMPARE(e.currentRate, std::optional(Number(5)));
    QCOMPARE(e.requiredRate, std::optional(Number::fromRaw(125000))); // 100 in 8 months
    const Evaluation stock = judged(atLeast(120), [] {
        Series s = monthsOf(2020, {11, 12, 13, 14}, Aggregation::Stock);
        s.set(Period::year(2019), 10);
        return s;
    }(), QDate(2020, 4, 30));
    QCOMPARE(stock.currentRate, std::optional(Number(1)));
}

void TestForecast::forecastByThreeMethods()
{
    Series series = monthsOf(2019, {10, 10, 10, 10, 10, 10, 20, 20, 20, 20, 20, 20});
    add(series, 2020, {5, 10, 15, 15, 15, 30});
    const Evaluation e = judged(atLeast(250), series, QDate(2020, 6, 30));
    const auto &by = e.forecast.methods;
    QCOMPARE(by[0].value, std::optional(Number(180)));  // 90 in 6 months, 6 more
    QCOMPARE(by[1].value, std::optional(Number(270)));  // 90 + 120 x 90/60
    QCOMPARE(by[2].value, std::optional(Number(210)));  // 90 + 6 x 20
    QCOMPARE(e.forecast.low, std::optional(Number(180)));
    QCOMPARE(e.forecast.high, std::optional(Number(270)));
    QCOMPARE(e.outlook, Outlook::Borderline);
    Series stock = monthsOf(2019, {10, 11, 12, 13, 14, 15, 17, 19, 21, 23, 25, 27}, Aggregation::Stock);
    add(stock, 2018, {9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9});
    add(stock, 2020, {29, 31, 33, 35, 37, 39});
    const Evaluation level = judged(atLeast(60), stock, QDate(2020, 6, 30));
    QCOMPARE(level.forecast.methods[0].value, std::optional(Number(51)));
    QCOMPARE(level.forecast.methods[1].value, std::optional(Number(63))); // 39 + 12 x 12/6
    QCOMPARE(level.forecast.methods[2].value, std::optional(Number(51)));
}

void TestForecast::methodsThatCannotBeAppliedSayWhy()
{
    const Evaluation e = judged(atLeast(250), monthsOf(2020, {5, 10}), QDate(2020, 2, 29));
    const auto &by = e.forecast.methods;
    QVERIFY(by[0].value.has_value());
    QVERIFY(!by[1].value && english(by[1].why).contains(u"Last year"));
    QVERIFY(!by[2].value && english(by[2].why).contains(u"three months"));
    QCOMPARE(e.forecast.low, e.forecast.high);
    TargetTerms distant = atLeast(250);
    distant.due = QDate(2022, 12, 31);
    QVERIFY(english(judged(distant, monthsOf(2020, {5}), QDate(2020, 1, 31)).forecast.methods[1].why)
                .contains(u"more than a year"));
    Series zero = monthsOf(2019, {0, 0, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5});
    add(zero, 2020, {1, 1});
    QVERIFY(english(judged(atLeast(9), zero, QDate(2020, 2, 29)).forecast.methods[1].why).contains(u"no increase"));
}

void TestForecast::theOutlookFollowsTheForecasts_data()
{
    QTest::addColumn<int>("required");
    QTest::addColumn<Outlook>("outlook");
    // 10 a month for three months: every method that applies says 120.
    QTest::newRow("reached") << 30 << Outlook::Reached;
    QTest::newRow("reachable") << 120 << Outlook::Reachable;
    QTest::newRow("narrowly missed") << 121 << Outlook::Borderline;
    QTest::newRow("80 per cent") << 150 << Outlook::Borderline;
    QTest::newRow("hard") << 151 << Outlook::Hard;
}

void TestForecast::theOutlookFollowsTheForecasts()
{
    QFETCH(int, required);
    QFETCH(Outlook, outlook);
    const Evaluation e = judged(atLeast(required), monthsOf(2020, {10, 10, 10}), QDate(2020, 3, 31));
    QCOMPARE(e.outlook, outlook);
    QVERIFY(!e.outlookReason.isEmpty());
}

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
