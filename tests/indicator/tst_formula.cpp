#include "core/indicator/formula_book.h"
#include "core/indicator/fraction.h"
#include "core/indicator/rollup.h"
#include "core/indicator/series_table.h"
#include "core/measurement/entry.h"
#include "core/measurement/entry_grid.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

using namespace heyuan;
using namespace heyuan::test;

namespace {

Indicator named(qint64 id, const QString &code, const QString &zh, const QString &en, const QString &aggregation = u"flow"_qs)
{
    Indicator i = test::indicator(code, aggregation);
    i.id = id;
    i.nameZh = zh;
    i.nameEn = en;
    return i;
}

/// Two flows, a stock, and one computed from them by `formula`.
struct Dictionary {
    std::vector<Indicator> all{named(1, u"F1"_qs, u"培训人次"_qs, u"Attendances"_qs), named(2, u"F2"_qs, u"就业 人数"_qs, u"People placed"_qs),
                               named(3, u"S1"_qs, u"服务站"_qs, u"Stations"_qs, u"stock"_qs), named(4, u"C1"_qs, u"就业率"_qs, u"Placement rate"_qs, u"ratio"_qs)};
    std::map<qint64, Series> reported;

    explicit Dictionary(const QString &formula) { all[3].formula = formula; }
    Series &of(qint64 id) { return reported.try_emplace(id, all[size_t(id - 1)].aggregationKind()).first->second; }
    FormulaResult value(const Period &period)
    {
        return FormulaBook(all).valueOf(4, period, [this](qint64 id) {
            const auto at = reported.find(id);
            return at == reported.end() ? nullptr : &at->second;
        });
    }
};

const Period may = Period::month(2020, 5);

QString shown(const FormulaResult &result) { return result.value ? result.value->toString() : QStringLiteral("none"); }

} // namespace

class TestFormula : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void saysWhereItCannotBeRead_data();
    void saysWhereItCannotBeRead();
    void isWrittenInTheReadersLanguage();
    void nothingIsRoundedInBetween();
    void theViewsOfTime_data();
    void theViewsOfTime();
    void whatIsMissingIsNamedAndNeverZero();
    void anInputOfWhichSomeIsMissingMakesTheResultIncomplete();
    void aFormulaOfFormulas();
    void circlesAndWrongNamesAreFaults_data();
    void circlesAndWrongNamesAreFaults();
    void aFlowMustAddUp();
    void fractionsNeverWrap();
    void theDoorKeepsFormulasSound_data() { addEngines(); }
    void theDoorKeepsFormulasSound();
    void areasAreComputedFromTheirOwnSums_data() { addEngines(); }
    void areasAreComputedFromTheirOwnSums();
    void theGridShowsInputsAndTakesNoEntry();
};

void TestFormula::readsWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("value"); // attendances 200, placed 50, stations 8 in May 2020
    QTest::newRow("names in Chinese") << u"[就业 人数] / [培训人次] * 100"_qs << u"25"_qs;
    QTest::newRow("names in English, any case") << u"[people placed] / [ATTENDANCES] * 100"_qs << u"25"_qs;
    QTest::newRow("codes") << u"[F2] / F1 * 100"_qs << u"25"_qs;
    QTest::newRow("full-width") << u"（【就业 人数】＋１０）÷［培训人次］×１００"_qs << u"30"_qs;
    QTest::newRow("bare Chinese name") << u"培训人次-服务站"_qs << u"192"_qs;
    QTest::newRow("product before sum") << u"2 + 3 * 4 + 0 * F1"_qs << u"14"_qs;
    QTest::newRow("brackets") << u"(2 + 3) * 4 + 0 * F1"_qs << u"20"_qs;
    QTest::newRow("from left to right") << u"100 - 20 - 30 + 0*F1"_qs << u"50"_qs;
    QTest::newRow("division from left to right") << u"F1 / 4 / 5"_qs << u"10"_qs;
    QTest::newRow("minus before") << u"-F2 + F1"_qs << u"150"_qs;
    QTest::newRow("two minus") << u"F1 - -F2"_qs << u"250"_qs;
    QTest::newRow("decimals") << u"F2 * 0.125"_qs << u"6.25"_qs;
    QTest::newRow("thousands") << u"F2 * 1,000"_qs << u"50000"_qs;
    QTest::newRow("stock") << u"F1 / [服务站]"_qs << u"25"_qs;
}

void TestFormula::readsWhatPeopleWrite()
{
    QFETCH(QString, formula);
    Dictionary d(formula);
    d.of(1).set(may, 200);
    d.of(2).set(may, 50);
    d.of(3).set(may, 8);
    QCOMPARE(FormulaBook(d.all).fault(4).in(Language::English), QString());
    QTEST(shown(d.value(may)), "value");
}

void TestFormula::saysWhereItCannotBeRead_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("says");
    QTest::newRow("breaks off") << u"F1 +"_qs << u"breaks off"_qs;
    QTest::newRow("two names") << u"F1 F2"_qs << u"At sign 4 an operator is expected"_qs;
    QTest::newRow("open bracket") << u"(F1 + F2 * [S1"_qs << u"At sign 12 a square bracket is opened"_qs;
    QTest::newRow("no operand") << u"F1 * / F2"_qs << u"At sign 6"_qs;
    QTest::newRow("empty brackets") << u"F1 + []"_qs << u"At sign 6 the square brackets are empty"_qs;
    QTest::newRow("function") << u"average(F1)"_qs << u"no such function: “average"_qs;
    QTest::newRow("rubbish") << u"F1 ; drop table indicator"_qs << u"At sign 4"_qs;
    QTest::newRow("too deep") << QString(500, u'(') + u"F1"_qs << u"nested too deeply"_qs;
}

void TestFormula::saysWhereItCannotBeRead()
{
    QFETCH(QString, formula);
    QFETCH(QString, says);
    const auto read = Formula::parse(formula);
    QVERIFY(!read);
    const QString sentence = read.error().message.in(Language::English);
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
    QVERIFY(read.error().message.in(Language::Chinese) != sentence);
}

void TestFormula::isWrittenInTheReadersLanguage()
{
    const Dictionary d(u"previous(F2) / [培训人次] × 100"_qs);
    const FormulaBook book(d.all);
    QCOMPARE(book.inWords(4, Language::Chinese), u"上期([就业 人数]) / [培训人次] × 100"_qs);
    QCOMPARE(book.inWords(4, Language::English), u"previous([People placed]) / [Attendances] × 100"_qs);
    // What is shown in either language can be read again and means the same.
    for (const Language language : {Language::Chinese, Language::English}) {
        const Dictionary again(book.inWords(4, language));
        QCOMPARE(FormulaBook(again.all).inWords(4, Language::English), book.inWords(4, Language::English));
    }
}

void TestFormula::nothingIsRoundedInBetween()
{
    Dictionary d(u"F1 / F2 * 300"_qs);
    d.of(1).set(may, 1);
    d.of(2).set(may, 3);
    QCOMPARE(shown(d.value(may)), u"100"_qs);
    d.all[3].formula = u"(F1 / F2 + F1 / F2 + F1 / F2) * 100"_qs;
    QCOMPARE(shown(d.value(may)), u"100"_qs);
}

void TestFormula::theViewsOfTime_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("value");
    QTest::newRow("previous") << u"F1 - previous(F1)"_qs << u"100"_qs;               // 500 - 400
    QTest::newRow("last year") << u"F1 / lastyear(F1) * 100"_qs << u"250"_qs;        // 500 / 200
    QTest::newRow("year to date") << u"ytd(F1)"_qs << u"1500"_qs;                    // 100 + … + 500
    QTest::newRow("year to date, last year") << u"ytd(F1) - lastyear(ytd(F1))"_qs << u"900"_qs; // less 40 + … + 200
    QTest::newRow("in Chinese") << u"本年累计(F1) - 上年同期（本年累计（F1））"_qs << u"900"_qs;
    QTest::newRow("previous over the year's end") << u"previous(previous(previous(previous(previous(F1)))))"_qs << u"480"_qs;
    QTest::newRow("stock, previous") << u"S1 - previous(S1)"_qs << u"1"_qs;
}

void TestFormula::theViewsOfTime()
{
    QFETCH(QString, formula);
    Dictionary d(formula);
    for (int month = 1; month <= 12; ++month) {
        d.of(1).set(Period::month(2019, month), 40 * month);
        if (month <= 5)
            d.of(1).set(Period::month(2020, month), 100 * month);
        d.of(3).set(Period::month(2020, month), month);
    }
    QTEST(shown(d.value(may)), "value");
}

void TestFormula::whatIsMissingIsNamedAndNeverZero()
{
    Dictionary d(u"F2 / F1 * 100"_qs);
    d.of(1).set(may, 200);
    const FormulaResult result = d.value(may);
    QVERIFY(!result.value);
    QCOMPARE(result.missingFrom, qint64(2));
    QVERIFY(result.missing.in(Language::English).startsWith(u"Not reported for May 2020: People placed."));
    QCOMPARE(result.inputs.size(), size_t(2)); // what is there is shown all the same
    d.of(1).set(may, 0);
    d.of(2).set(may, 1);
    QVERIFY(!d.value(may).value);
    QVERIFY(d.value(may).missing.in(Language::English).contains(u"is 0"));
}

void TestFormula::anInputOfWhichSomeIsMissingMakesTheResultIncomplete()
{
    Dictionary d(u"ytd(F2) / ytd(F1) * 100"_qs);
    for (int month = 1; month <= 5; ++month)
        d.of(1).set(Period::month(2020, month), 100);
    for (const int month : {1, 2, 5})
        d.of(2).set(Period::month(2020, month), 50);
    FormulaResult result = d.value(may);
    QCOMPARE(shown(result), u"30"_qs);
    QVERIFY(!result.complete);
    d.of(2).set(Period::month(2020, 3), 50);
    d.of(2).set(Period::month(2020, 4), 50);
    result = d.value(may);
    QCOMPARE(shown(result), u"50"_qs);
    QVERIFY(result.complete);
    QCOMPARE(timeOf(result.inputs.front()).in(Language::English), u"Jan 2020 to May 2020"_qs);
    const Series series = FormulaBook(d.all).seriesOf(4, 2020, 2020, [&](qint64 id) { return &d.reported.at(id); });
    QCOMPARE(series.entered(may), std::optional(Number(50)));
    QVERIFY(!series.isMarkedIncomplete(may));
    QVERIFY(!series.entered(Period::month(2020, 6))); // five months against six would compare nothing
    const FormulaResult june = d.value(Period::month(2020, 6));
    QVERIFY(!june.value);
    QVERIFY2(june.missing.in(Language::English).startsWith(u"Needed for H1 2020, but reported up to 31 May 2020 only"), qPrintable(june.missing.in(Language::English)));
}

void TestFormula::aFormulaOfFormulas()
{
    Dictionary d(u"C2 * 3"_qs);
    d.all.push_back(named(5, u"C2"_qs, u"比"_qs, u"Quotient"_qs, u"ratio"_qs));
    d.all.back().formula = u"F1 / lastyear(F2)"_qs;
    d.of(1).set(may, 1);
    d.of(2).set(may.sameLastYear(), 3);
    QCOMPARE(shown(d.value(may)), u"1"_qs); // not 0.9999
    const FormulaBook book(d.all);
    QCOMPARE(book.yearsBack(4), 1);
    QCOMPARE(book.inputsOf(4), (std::set<qint64>{1, 2, 5}));
}

void TestFormula::circlesAndWrongNamesAreFaults_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("says");
    QTest::newRow("itself") << u"F1 + C1"_qs << u"circle: Placement rate → Placement rate"_qs;
    QTest::newRow("over another") << u"F1 / C2"_qs << u"circle: "_qs;
    QTest::newRow("unknown") << u"F1 / [Nobody]"_qs << u"no indicator with this name or code: Nobody"_qs;
    QTest::newRow("none") << u"1 + 2"_qs << u"names no indicator"_qs;
    QTest::newRow("ambiguous") << u"[Twin] / F1"_qs << u"Several indicators have this name: Twin"_qs;
}

void TestFormula::circlesAndWrongNamesAreFaults()
{
    QFETCH(QString, formula);
    QFETCH(QString, says);
    Dictionary d(formula);
    d.all.push_back(named(5, u"C2"_qs, u"比"_qs, u"Quotient"_qs, u"ratio"_qs));
    d.all.back().formula = u"C1 * 2"_qs;
    d.all.push_back(named(6, u"T1"_qs, u"双一"_qs, u"Twin"_qs));
    d.all.push_back(named(7, u"T2"_qs, u"双二"_qs, u"Twin"_qs));
    const FormulaBook book(d.all);
    QVERIFY2(book.fault(4).in(Language::English).contains(says), qPrintable(book.fault(4).in(Language::English)));
    d.of(1).set(may, 1);
    QVERIFY(!d.value(may).value);
    QVERIFY(!d.value(may).missing.isEmpty());
}

void TestFormula::aFlowMustAddUp()
{
    const auto fault = [](const QString &formula) {
        Dictionary d(formula);
        d.all[3].aggregation = u"flow"_qs;
        return FormulaBook(d.all).fault(4).in(Language::English);
    };
    QCOMPARE(fault(u"F1 + 2 * F2 - F1 / 4"_qs), QString());
    QVERIFY(fault(u"F1 / F2"_qs).contains(u"cannot be added up"));
    QVERIFY(fault(u"F1 * F2"_qs).contains(u"cannot be added up"));
    QVERIFY(fault(u"F1 + 1"_qs).contains(u"cannot be added up"));
    QVERIFY(fault(u"ytd(F1)"_qs).contains(u"cannot be added up"));
    QVERIFY(fault(u"F1 + S1"_qs).contains(u"only be computed from flows"));
}

void TestFormula::fractionsNeverWrap()
{
    const Fraction large(Number(qint64(900'000'000'000'000)));
    Fraction grown = large;
    for (int i = 0; i < 20 && grown.isValid(); ++i)
        grown = grown * large;
    QVERIFY(!grown.isValid());
    QVERIFY(!(grown - grown).isValid()); // once lost, never found again
    QVERIFY(!(large * large).rounded()); // exact, but no figure of the desk
    QCOMPARE((large * large / large / large).rounded(), std::optional(Number(1)));
    QCOMPARE((Fraction(Number(-1)) / Fraction(Number(8)) / Fraction(Number(10000))).rounded(), std::optional(Number::fromRaw(0)));
    QCOMPARE((Fraction(Number(-1)) / Fraction(Number(20000))).rounded(), std::optional(Number::fromRaw(-1))); // half away from zero
}

void TestFormula::theDoorKeepsFormulasSound()
{
    OPEN_STORE(store);
    const qint64 flow = put(*store, test::indicator(u"F1"_qs));
    const qint64 other = put(*store, test::indicator(u"F2"_qs));
    Indicator rate = test::indicator(u"C1"_qs, u"ratio"_qs);
    rate.formula = u"F2 / F1 * 100"_qs;
    const qint64 computed = put(*store, rate);
    QVERIFY(flow && other && computed);

    const auto refusal = [](const Status &status) {
        return status ? QString() : status.error().message.in(Language::English);
    };
    QVERIFY(refusal(change<Indicator>(*store, computed, [](Indicator &i) { i.formula = u"F2 / F9"_qs; })).contains(u"F9"));
    QVERIFY(refusal(change<Indicator>(*store, flow, [](Indicator &i) { i.formula = u"C1 * 2"_qs; i.aggregation = u"ratio"_qs; })).contains(u"circle"));
    QVERIFY(refusal(change<Indicator>(*store, flow, [](Indicator &i) { i.code = u"F8"_qs; })).contains(u"would break"));
    const Status removed = store->write(clerk(), [&](Transaction &t) { return t.remove(Indicator::description().type(), flow, 1); });
    QVERIFY(refusal(removed).contains(u"would break"));
    QVERIFY(change<Indicator>(*store, flow, [](Indicator &i) { i.nameEn = u"Renamed"_qs; })); // nobody calls it by its name

    const qint64 city = put(*store, area(u"441600"_qs, u"city"_qs));
    QVERIFY(put(*store, measurement(flow, city, may, 5)));
    QVERIFY(refusal(change<Indicator>(*store, flow, [](Indicator &i) { i.formula = u"F2 * 2"_qs; })).contains(u"Measurements are entered"));
    for (const auto &keeper : store->summaryKeepers()) {
        const auto faults = keeper->verify(store->database());
        QVERIFY(faults && faults->empty());
    }
}

void TestFormula::areasAreComputedFromTheirOwnSums()
{
    OPEN_STORE(store);
    const qint64 city = put(*store, area(u"441600"_qs, u"city"_qs));
    const qint64 one = put(*store, area(u"441601"_qs, u"county"_qs, city));
    const qint64 two = put(*store, area(u"441602"_qs, u"county"_qs, city));
    const qint64 placed = put(*store, test::indicator(u"F2"_qs));
    const qint64 attended = put(*store, test::indicator(u"F1"_qs));
    Indicator rate = test::indicator(u"C1"_qs, u"ratio"_qs);
    rate.formula = u"F2 / F1 * 100"_qs;
    rate.id = put(*store, rate);
    QVERIFY(put(*store, measurement(attended, one, may, 100)) && put(*store, measurement(placed, one, may, 50)));
    QVERIFY(put(*store, measurement(attended, two, may, 900)) && put(*store, measurement(placed, two, may, 90)));
    const auto series = loadSeries(*store, {rate}, {city, one, two}, 2020, 2020);
    QVERIFY(series);
    QCOMPARE(series->find(rate.id, one)->entered(may), std::optional(Number(50)));
    QCOMPARE(series->find(rate.id, two)->entered(may), std::optional(Number(10)));
    QCOMPARE(series->find(rate.id, city)->entered(may), std::optional(Number(14))); // 140 / 1000, not (50 + 10) / 2
    QVERIFY(!series->find(placed, city)); // only what was asked for
}

void TestFormula::theGridShowsInputsAndTakesNoEntry()
{
    TestStore store(Engine::Sqlite);
    QVERIFY2(store.isOpen(), store.why());
    const qint64 city = put(*store, area(u"441600"_qs, u"city"_qs));
    const qint64 attended = put(*store, test::indicator(u"F1"_qs));
    Indicator rate = test::indicator(u"C1"_qs, u"ratio"_qs);
    rate.formula = u"F1 / previous(F1) * 100"_qs;
    const qint64 computed = put(*store, rate);
    QVERIFY(put(*store, measurement(attended, city, may, 30)) && put(*store, measurement(attended, city, may.next(-1), 40)));

    const CellKey key{computed, city, may};
    const auto grid = EntryGrid::load(*store, {.layout = GridLayout::IndicatorsByPeriods, .area = city, .year = 2020}, *SwingRule::load());
    QVERIFY(grid);
    const auto place = grid->find(key);
    QVERIFY(place);
    const GridCell &cell = grid->at(place->first, place->second);
    QCOMPARE(cell.value, std::optional(Number(75)));
    QCOMPARE(cell.state, GridCell::State::Computed);
    QVERIFY(!cell.isOpen());
    QStringList remarks;
    for (const Text &remark : cell.remarks)
        remarks << remark.in(Language::English);
    QVERIFY2(remarks.join(u'|').contains(u"May 2020: 30") && remarks.join(u'|').contains(u"Apr 2020: 40"), qPrintable(remarks.join(u'|')));

    const auto outcome = setValues(*store, clerk(), {{.key = key, .text = u"80"_qs}}, Taking::AllOrNothing);
    QVERIFY(outcome);
    QVERIFY(!outcome->isWritten);
    QVERIFY(outcome->refusals.at(0).why.in(Language::English).contains(u"computed by a formula"));
}

QTEST_GUILESS_MAIN(TestFormula)
#include "tst_formula.moc"
