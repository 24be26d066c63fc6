#include "tests/indicator/judged.h"

#include <QFile>
#include <QTest>

using namespace heyuan;
using namespace heyuan::test;

class TestEvaluation : public QObject
{
    Q_OBJECT
private slots:
    void theRuleIsReadFromItsFile();
    void aBrokenRuleIsRefusedWithASentence_data();
    void aBrokenRuleIsRefusedWithASentence();
    void lightsFollowTheEvenPace_data();
    void lightsFollowTheEvenPace();
    void reportsThatAreNotOverdueAreJudgedAtTheirEnd();
    void comparatorsDecideTheBoundary_data();
    void comparatorsDecideTheBoundary();
    void aCapIsMetOnlyAtTheEndAndLostOnce();
    void afterTheDueDateItIsMetOrBehind();
    void beforeCountingBeginsNothingIsJudged();
    void noDataSaysWhatIsMissing();
    void withoutADueDateThereIsNoPace();
    void aStockGoesFromWhereItStood();
    void growthTurnsIntoAnAbsoluteValue();
    void aMovingBaseIsShownBothWays();
    void aBaseOfZeroOrNoneIsNoData();
    void coverageIsOfTheSet();
    void aShareOfTwoSumsHasToHold();
    void aRatioIsMadeFromItsParts();
    void enteredRatiosTakeTheLast();
    void yesOrNo();
    void aYearCountsFromNewYear();
    void everyMonthHasToReachIt();
    void gapsAndContradictionsAreNamed();
    void theVerdictHasFiguresAndReason();
};

void TestEvaluation::theRuleIsReadFromItsFile()
{
    QFile file(QStringLiteral(HEYUAN_SOURCE_DIR "/resources/light_rule.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto rule = LightRule::load(file.readAll());
    QVERIFY(rule);
    QCOMPARE(rule->onCourseShare, Number(100));
    QCOMPARE(rule->atRiskShare, Number(80));
    QVERIFY(english(rule->inWords()).contains(u"100%"));
    QVERIFY(english(rule->inWords()).contains(u"80%"));
    const auto other = LightRule::load(R"({"on_course_share": "97.5", "at_risk_share": 60})");
    QVERIFY(other);
    QCOMPARE(other->onCourseShare, Number::fromRaw(975000));
    QCOMPARE(other->atRiskShare, Number(60));
}

void TestEvaluation::aBrokenRuleIsRefusedWithASentence_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("names");
    QTest::newRow("no json") << QByteArrayLiteral("{") << u"light_rule.json"_qs;
    QTest::newRow("missing") << QByteArrayLiteral(R"({"on_course_share": "100"})") << u"at_risk_share"_qs;
    QTest::newRow("word") << QByteArrayLiteral(R"({"on_course_share": "all", "at_risk_share": "80"})")
                          << u"on_course_share"_qs;
    QTest::newRow("zero") << QByteArrayLiteral(R"({"on_course_share": "100", "at_risk_share": "0"})")
                          << u"at_risk_share"_qs;
    QTest::newRow("too much") << QByteArrayLiteral(R"({"on_course_share": "101", "at_risk_share": "1"})")
                              << u"on_course_share"_qs;
    QTest::newRow("fraction") << QByteArrayLiteral(R"({"on_course_share": 99.5, "at_risk_share": "1"})")
                              << u"on_course_share"_qs;
    QTest::newRow("order") << QByteArrayLiteral(R"({"on_course_share": "70", "at_risk_share": "80"})")
                           << u"at_risk_share"_qs;
}

void TestEvaluation::aBrokenRuleIsRefusedWithASentence()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, names);
    const auto rule = LightRule::load(json);
    QVERIFY(!rule);
    QVERIFY2(english(rule.error().message).contains(names), qPrintable(english(rule.error().message)));
}

void TestEvaluation::lightsFollowTheEvenPace_data()
{
    QTest::addColumn<int>("achieved");
    QTest::addColumn<Light>("light");
    // 366 in the leap year 2020: one a day, 182 by the end of June; 80 % of that is 145.6.
    QTest::newRow("ahead") << 200 << Light::OnCourse;
    QTest::newRow("exactly") << 182 << Light::OnCourse;
    QTest::newRow("just below") << 181 << Light::AtRisk;
    QTest::newRow("80 per cent") << 146 << Light::AtRisk;
    QTest::newRow("below 80 per cent") << 145 << Light::Behind;
    QTest::newRow("nothing at all") << 0 << Light::Behind;
    QTest::newRow("all of it") << 366 << Light::Met;
}

void TestEvaluation::lightsFollowTheEvenPace()
{
    QFETCH(int, achieved);
    QFETCH(Light, light);
    Series series;
    series.set(Period::halfYear(2020, 1), achieved);
    const Evaluation e = judged(atLeast(366), series, QDate(2020, 6, 30));
    QCOMPARE(e.expected, std::optional(Number(182)));
    QCOMPARE(e.achieved, std::optional(Number(achieved)));
    QCOMPARE(e.light, light);
}

void TestEvaluation::reportsThatAreNotOverdueAreJudgedAtTheirEnd()
{
    const Series series = monthsOf(2020, {31, 29, 31, 30});
    const Evaluation may = judged(atLeast(366), series, QDate(2020, 5, 18));
    QCOMPARE(may.judgedAt, QDate(2020, 4, 30));
    QCOMPARE(may.light, Light::OnCourse);
    QVERIFY(!may.incomplete);
    // Silence is not rewarded: once May is over without a report, the clock runs.
    const Evaluation june = judged(atLeast(366), series, QDate(2020, 6, 18));
    QCOMPARE(june.judgedAt, QDate(2020, 6, 18));
    QCOMPARE(june.light, Light::Behind);
    QCOMPARE(june.missingPeriods, std::vector{Period::month(2020, 5)});
}

void TestEvaluation::comparatorsDecideTheBoundary_data()
{
    QTest::addColumn<Comparator>("comparator");
    QTest::addColumn<QList<int>>("met");
    QTest::addColumn<QList<int>>("missed");
    QTest::newRow(">=") << Comparator::AtLeast << QList<int>{100, 101} << QList<int>{99};
    QTest::newRow(">") << Comparator::MoreThan << QList<int>{101} << QList<int>{99, 100};
    QTest::newRow("=") << Comparator::Exactly << QList<int>{100} << QList<int>{99, 101};
    QTest::newRow("<=") << Comparator::AtMost << QList<int>{0, 100} << QList<int>{101};
    QTest::newRow("<") << Comparator::LessThan << QList<int>{99} << QList<int>{100, 101};
    QTest::newRow("range") << Comparator::Range << QList<int>{100, 110, 120} << QList<int>{99, 121};
}

void TestEvaluation::comparatorsDecideTheBoundary()
{
    QFETCH(Comparator, comparator);
    QFETCH(QList<int>, met);
    QFETCH(QList<int>, missed);
    TargetTerms terms = atLeast(100);
    terms.comparator = comparator;
    terms.valueMax = comparator == Comparator::Range ? std::optional<Number>(120) : std::nullopt;
    for (const auto aggregation : {Aggregation::Flow, Aggregation::Stock}) {
        Series series(aggregation);
        for (const int value : met) {
            series.set(Period::year(2020), value);
            QCOMPARE(judged(terms, series, QDate(2020, 12, 31)).light, Light::Met);
        }
        for (const int value : missed) {
            series.set(Period::year(2020), value);
            QCOMPARE(judged(terms, series, QDate(2021, 3, 1)).light, Light::Behind);
        }
    }
}

void TestEvaluation::aCapIsMetOnlyAtTheEndAndLostOnce()
{
    TargetTerms terms = atLeast(120);
    terms.comparator = Comparator::AtMost;
    const QDate june(2020, 6, 30);
    QCOMPARE(judged(terms, monthsOf(2020, {5, 5, 5, 5, 5, 5}), june).light, Light::OnCourse);
    QCOMPARE(judged(terms, monthsOf(2020, {11, 11, 11, 11, 11, 11}), june).light, Light::AtRisk); // 66 of 59.7
    QCOMPARE(judged(terms, monthsOf(2020, {20, 20, 20, 10, 10, 10}), june).light, Light::Behind); // 90 of 59.7
    const Evaluation lost = judged(terms, monthsOf(2020, {121, 0, 0, 0, 0, 0}), june);
    QCOMPARE(lost.light, Light::Behind);
    QCOMPARE(lost.outlook, Outlook::Hard);
    QVERIFY(english(lost.verdict).contains(u"cannot come back"));
    terms.comparator = Comparator::LessThan;
    QCOMPARE(judged(terms, monthsOf(2020, {120, 0, 0, 0, 0, 0}), june).outlook, Outlook::Hard);
    // A level can come down again.
    Series level = monthsOf(2020, {125, 118}, Aggregation::Stock);
    terms.comparator = Comparator::AtMost;
    QCOMPARE(judged(terms, level, QDate(2020, 2, 29)).light, Light::Met);
}

void TestEvaluation::afterTheDueDateItIsMetOrBehind()
{
    for (int value = 0; value <= 130; value += 10) {
        Series series;
        series.set(Period::halfYear(2020, 1), value / 2);
        series.set(Period::halfYear(2020, 2), value / 2);
        const Evaluation e = judged(atLeast(100), series, QDate(2021, 1, 1));
        QCOMPARE(e.light, value >= 100 ? Light::Met : Light::Behind);
        QCOMPARE(e.outlook, value >= 100 ? Outlook::Reached : Outlook::Hard);
        QVERIFY(!e.requiredRate);
        QVERIFY(!e.forecast.low);
    }
}

void TestEvaluation::beforeCountingBeginsNothingIsJudged()
{
    const Evaluation e = judged(atLeast(100), monthsOf(2019, {5, 5}), QDate(2019, 12, 31));
    QCOMPARE(e.light, Light::NotDue);
    QCOMPARE(e.outlook, Outlook::Unknown);
    QVERIFY(english(e.verdict).contains(u"1 January 2020"));
    QVERIFY(!e.expected);
    // In the first month nothing can be reported yet; nobody is to blame.
    QCOMPARE(judged(atLeast(100), Series(), QDate(2020, 1, 20)).light, Light::NotDue);
    QCOMPARE(judged(atLeast(100), Series(), QDate(2020, 1, 31)).light, Light::NoData);
}

void TestEvaluation::noDataSaysWhatIsMissing()
{
    const Evaluation e = judged(atLeast(100), monthsOf(2019, {5, 5}), QDate(2020, 6, 30));
    QCOMPARE(e.light, Light::NoData);
    QVERIFY(!e.achieved);
    QVERIFY(!e.share);
    QCOMPARE(e.outlook, Outlook::Unknown);
    QCOMPARE(english(e.missing),
             u"Nothing is reported from 1 January 2020 to 30 June 2020. The unit that supplies this "
             "indicator must enter it."_qs);
    QCOMPARE(judged(atLeast(100), monthsOf(2020, {0}), QDate(2020, 1, 31)).light, Light::Behind); // 0 is a figure
}

void TestEvaluation::withoutADueDateThereIsNoPace()
{
    TargetTerms terms = atLeast(100);
    terms.from = QDate();
    terms.due = QDate();
    Series series = monthsOf(2019, {60});
    Evaluation e = judged(terms, series, QDate(2020, 6, 18));
    QCOMPARE(e.light, Light::NotDue);
    QCOMPARE(e.achieved, std::optional(Number(60)));
    QCOMPARE(e.share, std::optional(Number(60)));
    QVERIFY(!e.expected && !e.requiredRate && !e.forecast.low);
    QVERIFY(english(e.verdict).contains(u"no date is set"));
    add(series, 2020, {40});
    QCOMPARE(judged(terms, series, QDate(2020, 6, 18)).light, Light::Met);
    QCOMPARE(judged(terms, Series(), QDate(2020, 6, 18)).light, Light::NoData);
    // So many a year: due at the end of each.
    terms.counting = Counting::Year;
    e = judged(terms, series, QDate(2020, 1, 31));
    QCOMPARE(e.achieved, std::optional(Number(40)));
    QCOMPARE(e.light, Light::OnCourse);
    TargetTerms yes;
    yes.kind = TargetKind::YesNo;
    yes.comparator = Comparator::Yes;
    Series done(Aggregation::Stock);
    QCOMPARE(judged(yes, done, QDate(2020, 6, 18)).light, Light::NoData);
    done.set(Period::month(2020, 1), 0);
    QCOMPARE(judged(yes, done, QDate(2020, 6, 18)).light, Light::NotDue);
    done.set(Period::month(2020, 2), 1);
    QCOMPARE(judged(yes, done, QDate(2020, 6, 18)).light, Light::Met);
}

void TestEvaluation::aStockGoesFromWhereItStood()
{
    Series series(Aggregation::Stock);
    series.set(Period::year(2019), 100);
    series.set(Period::month(2020, 6), 150);
    const Evaluation e = judged(atLeast(466), series, QDate(2020, 6, 30));
    QCOMPARE(e.expected, std::optional(Number(282))); // 100 + 366 x 182/366
    QCOMPARE(e.light, Light::Behind);
    series.remove(Period::year(2019));
    const Evaluation fromZero = judged(atLeast(366), series, QDate(2020, 6, 30));
    QCOMPARE(fromZero.expected, std::optional(Number(182)));
    QVERIFY(english(fromZero.verdict).contains(u"counted from 0"));
    QVERIFY(!english(e.verdict).contains(u"counted from 0"));
}

void TestEvaluation::growthTurnsIntoAnAbsoluteValue()
{
    TargetTerms terms = atLeast(50);
    terms.kind = TargetKind::Growth;
    const Series series = monthsOf(2020, {10, 10, 10, 10, 10, 10});
    const Evaluation e =
        judged(terms, series, QDate(2020, 6, 30), {.actual = Number(100), .ifJustMet = {}, .missing = {}});
    QCOMPARE(e.required, std::optional(Number(150)));
    QCOMPARE(e.share, std::optional(Number(40)));
    QCOMPARE(e.baseUsed, BaseUsed::Actual);
    terms.value = Number::fromRaw(333000); // 33.3 %
    QCOMPARE(
        judged(terms, series, QDate(2020, 6, 30), {.actual = Number(1001), .ifJustMet = {}, .missing = {}}).required,
        std::optional(Number::fromRaw(13343330)));
}

void TestEvaluation::aMovingBaseIsShownBothWays()
{
    TargetTerms terms = atLeast(30);
    terms.kind = TargetKind::Growth;
    terms.from = QDate(2021, 1, 1);
    terms.due = QDate(2021, 12, 31);
    const Series series = monthsOf(2021, {10, 10, 10});
    TargetBase base{.actual = Number(160), .ifJustMet = Number(150), .isPreliminary = false, .missing = {}};
    Evaluation e = judged(terms, series, QDate(2021, 3, 31), base);
    QCOMPARE(e.required, std::optional(Number(208)));
    QCOMPARE(e.requiredOnActualBase, std::optional(Number(208)));
    QCOMPARE(e.requiredIfBaseJustMet, std::optional(Number(195)));
    QVERIFY2(english(e.verdict).contains(u"counted on the actual base of 160"), qPrintable(english(e.verdict)));
    QVERIFY(english(e.verdict).contains(u"195"));

    base.isPreliminary = true;
    e = judged(terms, series, QDate(2021, 3, 31), base);
    QCOMPARE(e.required, std::optional(Number(195)));
    QCOMPARE(e.baseUsed, BaseUsed::IfJustMet);
    QVERIFY2(english(e.verdict).contains(u"just met (150 enterprises)"), qPrintable(english(e.verdict)));
    QVERIFY(english(e.verdict).contains(u"208"));

    base.actual.reset();
    e = judged(terms, series, QDate(2021, 3, 31), base);
    QCOMPARE(e.required, std::optional(Number(195)));
    QVERIFY(!e.requiredOnActualBase);

    base = {.actual = Number(160), .ifJustMet = {}, .isPreliminary = true, .missing = {}};
    e = judged(terms, series, QDate(2021, 3, 31), base);
    QCOMPARE(e.baseUsed, BaseUsed::Preliminary);
    QVERIFY(english(e.verdict).contains(u"may still change"));
}

void TestEvaluation::aBaseOfZeroOrNoneIsNoData()
{
    TargetTerms terms = atLeast(30);
    terms.kind = TargetKind::Growth;
    const Series series = monthsOf(2020, {10});
    Evaluation e =
        judged(terms, series, QDate(2020, 1, 31), {.actual = {}, .ifJustMet = {}, .missing = Text::plain(u"2018!"_qs)});
    QCOMPARE(e.light, Light::NoData);
    QCOMPARE(e.achieved, std::optional(Number(10)));
    QCOMPARE(english(e.missing), u"2018!"_qs);
    e = judged(terms, series, QDate(2020, 1, 31), {.actual = Number(0), .ifJustMet = {}, .missing = {}});
    QCOMPARE(e.light, Light::NoData);
    terms.kind = TargetKind::Coverage;
    QCOMPARE(judged(terms, series, QDate(2020, 1, 31), {.actual = Number(0), .ifJustMet = {}, .missing = {}}).light,
             Light::NoData);
}

void TestEvaluation::coverageIsOfTheSet()
{
    TargetTerms terms = atLeast(60);
    terms.kind = TargetKind::Coverage;
    Series stations(Aggregation::Stock);
    stations.set(Period::year(2019), 50);
    stations.set(Period::month(2020, 12), 153);
    const Evaluation e =
        judged(terms, stations, QDate(2020, 12, 31), {.actual = Number(255), .ifJustMet = {}, .missing = {}});
    QCOMPARE(e.required, std::optional(Number(153)));
    QCOMPARE(e.light, Light::Met);
    QCOMPARE(e.share, std::optional(Number(100)));
    QVERIFY2(english(e.verdict).contains(u"255 enterprises, of which 60% is 153"), qPrintable(english(e.verdict)));
    QCOMPARE(judged(terms, stations, QDate(2020, 12, 31)).light, Light::NoData);
}

void TestEvaluation::aShareOfTwoSumsHasToHold()
{
    TargetTerms terms = atLeast(50);
    terms.kind = TargetKind::Share;
    const Series whole = monthsOf(2020, {100, 300});
    const QDate march(2020, 3, 1);
    Evaluation e = judged(terms, monthsOf(2020, {100, 100}), march, {}, &whole);
    QCOMPARE(e.required, std::optional(Number(200)));
    QCOMPARE(e.light, Light::OnCourse); // fulfilled, but the year is not over
    QCOMPARE(e.outlook, Outlook::Reachable);
    e = judged(terms, monthsOf(2020, {100, 70}), march, {}, &whole);
    QCOMPARE(e.light, Light::AtRisk);   // 170 of 200, while both months' own shares average 61.7 %
    QCOMPARE(judged(terms, monthsOf(2020, {100, 50}), march, {}, &whole).light, Light::Behind);
    // The measured whole is not there: the fact stands in.
    const Series nothing;
    e = judged(terms, monthsOf(2020, {100, 50}), march, {.actual = Number(400), .ifJustMet = {}, .missing = {}},
               &nothing);
    QCOMPARE(e.required, std::optional(Number(200)));
}

void TestEvaluation::aRatioIsMadeFromItsParts()
{
    Series trained = monthsOf(2020, {50, 90});
    Series all = monthsOf(2020, {100, 300});
    Evaluation e = judged(atLeast(40), trained, QDate(2020, 2, 29), {}, &all, percent);
    QCOMPARE(e.achieved, std::optional(Number(35))); // 140 / 400, not the mean of 50 % and 30 %
    QCOMPARE(e.required, std::optional(Number(40)));
    Series open = monthsOf(2020, {10, 30}, Aggregation::Stock);
    Series villages(Aggregation::Stock);
    villages.set(Period::year(2019), 60);
    e = judged(atLeast(80), open, QDate(2020, 2, 29), {}, &villages, percent);
    QCOMPARE(e.achieved, std::optional(Number(50)));
    QVERIFY(e.forecast.methods[0].value.has_value());
    // A sum over a level keeps adding up: parcels for each of 10 stations.
    Series stations(Aggregation::Stock);
    stations.set(Period::year(2019), 10);
    e = judged(atLeast(24), monthsOf(2020, {20, 20}), QDate(2020, 2, 29), {}, &stations);
    QCOMPARE(e.achieved, std::optional(Number(4)));
    QCOMPARE(e.forecast.methods[0].value, std::optional(Number(24)));
}

void TestEvaluation::enteredRatiosTakeTheLast()
{
    TargetTerms terms = atLeast(40);
    const Series shares = monthsOf(2020, {20, 41}, Aggregation::Ratio);
    QCOMPARE(judged(terms, shares, QDate(2020, 2, 29), {}, nullptr, percent).light, Light::Met);
    terms.kind = TargetKind::Share;
    const Evaluation e = judged(terms, shares, QDate(2020, 1, 31), {}, nullptr, percent);
    QCOMPARE(e.achieved, std::optional(Number(20)));
    QCOMPARE(e.required, std::optional(Number(40)));
}

void TestEvaluation::yesOrNo()
{
    TargetTerms terms = atLeast(0);
    terms.kind = TargetKind::YesNo;
    terms.comparator = Comparator::Yes;
    Series series(Aggregation::Stock);
    QCOMPARE(judged(terms, series, QDate(2020, 6, 30)).light, Light::NoData);
    series.set(Period::month(2020, 5), 0);
    QCOMPARE(judged(terms, series, QDate(2020, 6, 30)).light, Light::NotDue);
    QCOMPARE(judged(terms, series, QDate(2021, 1, 5)).light, Light::Behind);
    series.set(Period::month(2020, 6), 1);
    const Evaluation e = judged(terms, series, QDate(2020, 6, 30));
    QCOMPARE(e.light, Light::Met);
    QCOMPARE(e.share, std::optional(Number(100)));
    QCOMPARE(e.outlook, Outlook::Reached);
}

void TestEvaluation::aYearCountsFromNewYear()
{
    TargetTerms terms = atLeast(100);
    terms.from = QDate(2019, 1, 1);
    Series series = monthsOf(2019, {60});
    add(series, 2020, {50});
    QCOMPARE(judged(terms, series, QDate(2020, 1, 31)).achieved, std::optional(Number(110)));
    terms.counting = Counting::Year;
    QCOMPARE(judged(terms, series, QDate(2020, 1, 31)).achieved, std::optional(Number(50)));
    terms.from = QDate();
    terms.counting = Counting::Total;
    QCOMPARE(judged(terms, series, QDate(2020, 1, 31)).achieved, std::optional(Number(50)));
}

void TestEvaluation::everyMonthHasToReachIt()
{
    TargetTerms terms = atLeast(2);
    terms.counting = Counting::Month;
    terms.due = QDate(2020, 5, 31);
    Evaluation e = judged(terms, monthsOf(2020, {2, 3}), QDate(2020, 3, 10));
    QCOMPARE(e.light, Light::OnCourse);
    QCOMPARE(e.achieved, std::optional(Number(2)));
    e = judged(terms, monthsOf(2020, {2, 1, 3, 4, 9}), QDate(2020, 5, 20));
    QCOMPARE(e.light, Light::Behind); // 3 of 4
    QCOMPARE(e.outlook, Outlook::Hard);
    QVERIFY2(english(e.verdict).contains(u"3 of 4 months"), qPrintable(english(e.verdict)));
    QVERIFY(english(e.verdict).contains(u"Feb 2020, has 1"));
    QCOMPARE(judged(terms, monthsOf(2020, {2, 2, 2, 2, 2}), QDate(2020, 5, 31)).light, Light::Met);
    e = judged(terms, monthsOf(2020, {2, 2, 2, 2}), QDate(2020, 5, 31));
    QCOMPARE(e.light, Light::Behind);
    QVERIFY(english(e.verdict).contains(u"May 2020 is not reported"));
    QCOMPARE(judged(terms, Series(), QDate(2020, 3, 31)).light, Light::NoData);
}

void TestEvaluation::gapsAndContradictionsAreNamed()
{
    Series series = monthsOf(2020, {10, 10, 10});
    series.set(Period::quarter(2020, 1), 35);
    series.set(Period::month(2020, 6), 10);
    const Evaluation e = judged(atLeast(100), series, QDate(2020, 6, 30));
    QVERIFY(e.incomplete);
    QVERIFY(e.mixedEntry);
    QCOMPARE(e.missingPeriods, (std::vector{Period::month(2020, 4), Period::month(2020, 5)}));
    QCOMPARE(e.notes.size(), size_t(2));
    QVERIFY(english(e.notes[0]).contains(u"Apr 2020, May 2020"));
    QVERIFY(english(e.notes[1]).contains(u"Q1 2020"));
    const Evaluation after = judged(atLeast(100), series, QDate(2021, 1, 10));
    QVERIFY2(english(after.verdict).contains(u"not completely, reported"), qPrintable(english(after.verdict)));
}

void TestEvaluation::theVerdictHasFiguresAndReason()
{
    const Evaluation e = judged(atLeast(1200), monthsOf(2020, {80, 80, 80, 80}), QDate(2020, 5, 18));
    QCOMPARE(
        english(e.verdict),
        u"At risk: 320 enterprises, which is 80.7% of the 396.7 that an even pace expects by 30 April 2020; the "
        u"requirement "
        "of at least 1,200 enterprises by 31 December 2020 takes 110 a month from now on, after 80 a month so far."_qs);
}

QTEST_GUILESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
