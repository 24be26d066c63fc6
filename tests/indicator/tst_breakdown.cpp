#include "core/indicator/breakdown.h"

#include <QTest>

using namespace heyuan;

class TestBreakdown : public QObject
{
    Q_OBJECT
private slots:
    void anEqualSplitGivesTheOddUnitsToTheFirst();
    void aTotalWithDecimalsStillAddsUp();
    void weightsDecideAndTheLargestRemainderGetsTheRest();
    void anAreaOfWeightZeroGetsNothing();
    void negativeTotalsMirrorPositiveOnes();
    void badWeightsAreRefusedByName();
    void theDifferenceStaysVisible();
};

namespace {

std::vector<Number> valuesOf(const std::vector<BreakdownPart> &parts)
{
    std::vector<Number> values;
    for (const auto &part : parts)
        values.push_back(part.value);
    return values;
}

BreakdownPart weighted(qint64 area, std::optional<Number> weight, const QString &name = {})
{
    return {.area = area, .weight = weight, .value = 0, .name = name.isEmpty() ? Text() : Text::plain(name)};
}

} // namespace

void TestBreakdown::anEqualSplitGivesTheOddUnitsToTheFirst()
{
    const auto parts = splitEqually(100, {1, 2, 3, 4, 5, 6, 7}, 0);
    QCOMPARE(valuesOf(parts), (std::vector<Number>{15, 15, 14, 14, 14, 14, 14}));
    QCOMPARE(parts[2].area, 3);
    QVERIFY(splitEqually(100, {}, 0).empty());
    QCOMPARE(valuesOf(splitEqually(1, {1, 2, 3}, 2)),
             (std::vector{Number::fromRaw(3400), Number::fromRaw(3300), Number::fromRaw(3300)}));
}

void TestBreakdown::aTotalWithDecimalsStillAddsUp()
{
    const auto parts = splitEqually(Number::fromRaw(105000), {1, 2}, 0); // 10.5 in whole units
    QCOMPARE(difference(Number::fromRaw(105000), parts), Number(0));
    QCOMPARE(parts[0].value, Number::fromRaw(53000));
}

void TestBreakdown::weightsDecideAndTheLargestRemainderGetsTheRest()
{
    const auto parts = splitByWeight(10, {weighted(1, 1), weighted(2, 1), weighted(3, Number::fromRaw(15000))}, 0);
    QVERIFY(parts);
    QCOMPARE(valuesOf(*parts), (std::vector<Number>{3, 3, 4})); // 2.857, 2.857, 4.286
}

void TestBreakdown::anAreaOfWeightZeroGetsNothing()
{
    const auto parts = splitByWeight(11, {weighted(1, 0), weighted(2, 1), weighted(3, 1)}, 0);
    QVERIFY(parts);
    QCOMPARE(valuesOf(*parts), (std::vector<Number>{0, 6, 5}));
}

void TestBreakdown::negativeTotalsMirrorPositiveOnes()
{
    QCOMPARE(valuesOf(splitEqually(-10, {1, 2, 3}, 0)), (std::vector<Number>{-4, -3, -3}));
}

void TestBreakdown::badWeightsAreRefusedByName()
{
    const auto none = splitByWeight(10, {weighted(1, 1), weighted(22, std::nullopt, u"Longchuan"_qs)}, 0);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::Invalid);
    QVERIFY(none.error().message.in(Language::English).contains(u"Longchuan"));
    QCOMPARE(none.error().issues.front().field, QByteArrayLiteral("22"));
    QVERIFY(!splitByWeight(10, {weighted(1, 0), weighted(2, 0)}, 0));
    const auto negative = splitByWeight(10, {weighted(1, 5), weighted(2, -1, u"Zijin"_qs)}, 0);
    QVERIFY(!negative);
    QVERIFY(negative.error().message.in(Language::English).contains(u"Zijin"));
}

void TestBreakdown::theDifferenceStaysVisible()
{
    std::vector<BreakdownPart> byHand{weighted(1, {}), weighted(2, {})};
    byHand[0].value = 40;
    byHand[1].value = 50;
    QCOMPARE(difference(100, byHand), Number(10));
    byHand[1].value = 70;
    QCOMPARE(difference(100, byHand), Number(-10));
}

QTEST_GUILESS_MAIN(TestBreakdown)
#include "tst_breakdown.moc"
