// The claims of a year under an edited copy of a rule, or another reading.
#include "core/award/beneficiary.h"
#include "core/award/rule_draft.h"
#include "core/award/what_if.h"
#include "core/catalogue/loader.h"
#include "core/catalogue/reader.h"
#include "core/store/change_log.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

using namespace heyuan;
using namespace heyuan::award;
using namespace heyuan::test;

namespace {

struct Year {
    Store &store;

    explicit Year(Store &s) : store(s)
    {
        if (const auto loaded = Catalogue::load(store, clerk()); !loaded)
            complain(loaded.error());
    }
    qint64 knows(const QString &name, const std::vector<std::pair<QString, QString>> &facts, const QString &kind = u"enterprise"_qs)
    {
        Beneficiary row;
        row.nameZh = name;
        row.kind = kind;
        const qint64 who = put(store, row);
        for (const auto &[key, value] : facts) {
            BeneficiaryFact fact;
            fact.beneficiary = {who};
            fact.year = 2019;
            fact.fact = key;
            fact.value = value;
            put(store, fact);
        }
        return who;
    }
    qint64 sells(const QString &name, const QString &sales)
    {
        return knows(name, {{u"is_ecommerce_operator"_qs, u"true"_qs}, {u"years_in_operation"_qs, u"2"_qs}, {u"sales_through_ecommerce_platform"_qs, u"true"_qs}, {u"annual_online_sales"_qs, sales}});
    }
    qint64 claim(qint64 who, const QString &rule, std::optional<Money> amount = {}, int year = 2019)
    {
        AwardClaim row;
        row.beneficiary = {who};
        row.rule = {catalogue::idOf("award_rule", rule)};
        row.year = year;
        row.amount = amount;
        return put(store, row);
    }
    /// Past the door: how a claim came to be paid is not what is asked here.
    void paid(TestStore &test, qint64 id) { QVERIFY(test.tamper(u"update award_claim set status = 'paid' where id = %1"_qs.arg(id))); }
};

const char *threeHundred = R"({"year":2019,"rule":"000-R03","amount":{"form":"tiers","measure":"recognised_level","tiers":[{"level":"national","amount_fen":30000000},{"level":"provincial","amount_fen":15000000},{"level":"city","amount_fen":10000000}]}})";

const WhatIfRow *rowOf(const WhatIfResult &result, qint64 claim)
{
    for (const WhatIfRow &one : result.rows) {
        if (one.claim == claim)
            return &one;
    }
    return nullptr;
}

} // namespace

class TestWhatIf : public QObject
{
    Q_OBJECT
private slots:
    void anEditedRuleChangesItsClaimsOnly_data() { addEngines(); }
    void anEditedRuleChangesItsClaimsOnly();
    void aReadingSettlesWhatWasOpen_data() { addEngines(); }
    void aReadingSettlesWhatWasOpen();
    void aTighterConditionSaysWhich_data() { addEngines(); }
    void aTighterConditionSaysWhich();
    void anotherAwardThatCountsIsFollowed_data() { addEngines(); }
    void anotherAwardThatCountsIsFollowed();
    void anEarlierAwardCountsInItsOwnYear_data() { addEngines(); }
    void anEarlierAwardCountsInItsOwnYear();
    void aPersonsDecisionStaysUnderTheCap();
    void itCanBeCancelled();
    void badQuestionsAreRefused_data();
    void badQuestionsAreRefused();
    void theReportNamesTheCost();
};

void TestWhatIf::anEditedRuleChangesItsClaimsOnly()
{
    OPEN_STORE(store);
    Year year(*store);
    const qint64 national = year.claim(year.knows(u"甲公司"_qs, {{u"recognised_level"_qs, u"national"_qs}}), u"000-R03"_qs);
    year.claim(year.knows(u"乙公司"_qs, {{u"recognised_level"_qs, u"city"_qs}}), u"000-R03"_qs);
    year.claim(year.sells(u"丙公司"_qs, u"1200万元"_qs), u"000-R01"_qs);
    year.claim(year.knows(u"丁公司"_qs, {}), u"000-R03"_qs);
    const auto logBefore = store->database().scalar(u"select count(*) from change_log"_qs);
    const auto book = RuleBook::load(*store);
    VERIFY_OK(book);
    const auto question = readWhatIf(*store, *book, threeHundred);
    VERIFY_OK(question);
    const auto result = runWhatIf(*store, *book, *question);
    VERIFY_OK(result);
    QCOMPARE(result->all.claims, 4);
    QCOMPARE(result->rows.size(), size_t(1));
    const WhatIfRow *row = rowOf(*result, national);
    QVERIFY(row);
    QCOMPARE(row->before.most.fen(), Money::wan(20).fen());
    QCOMPARE(row->after.most.fen(), Money::wan(30).fen());
    QCOMPARE(reasonWords(*book, *row).in(Language::English), u"another tier or another sum of it"_qs);
    QCOMPARE(result->all.unknownAfter, 1); // whose level nobody knows
    QCOMPARE(result->all.before.most.fen(), Money::wan(20 + 10 + 20).fen());
    QCOMPARE(result->all.difference().fen(), Money::wan(10).fen());
    const auto logAfter = store->database().scalar(u"select count(*) from change_log"_qs);
    QCOMPARE(logAfter->toLongLong(), logBefore->toLongLong()); // nothing was written
}

void TestWhatIf::aReadingSettlesWhatWasOpen()
{
    OPEN_STORE(store);
    Year year(*store);
    const qint64 at = year.claim(year.sells(u"甲公司"_qs, u"500万元"_qs), u"000-R01"_qs); // 突破 exactly
    year.claim(year.sells(u"乙公司"_qs, u"501万元"_qs), u"000-R01"_qs);
    const auto book = RuleBook::load(*store);
    VERIFY_OK(book);
    const auto inclusive = readWhatIf(*store, *book, R"({"year":2019,"readings":{"000-Q20":"inclusive"}})");
    VERIFY_OK(inclusive);
    const auto result = runWhatIf(*store, *book, *inclusive);
    VERIFY_OK(result);
    const WhatIfRow *row = rowOf(*result, at);
    QVERIFY(row && result->rows.size() == 1);
    QCOMPARE(givenWords(row->before).in(Language::English), u"0.00 to 100,000.00"_qs);
    QCOMPARE(givenWords(row->after).in(Language::English), u"100,000.00"_qs);
    QCOMPARE(row->reason, WhatIfReason::Reading);
    const auto exclusive = readWhatIf(*store, *book, R"({"year":2019,"readings":{"000-Q20":"exclusive"}})");
    VERIFY_OK(exclusive);
    const auto other = runWhatIf(*store, *book, *exclusive);
    VERIFY_OK(other);
    QVERIFY(rowOf(*other, at));
    QCOMPARE(rowOf(*other, at)->difference().fen(), -Money::wan(10).fen());
}

void TestWhatIf::aTighterConditionSaysWhich()
{
    OPEN_STORE(store);
    Year year(*store);
    const qint64 young = year.claim(year.sells(u"甲公司"_qs, u"1200万元"_qs), u"000-R01"_qs);
    const auto book = RuleBook::load(*store);
    VERIFY_OK(book);
    auto text = textOn(*store, u"000-R01"_qs, QDate(2019, 12, 31));
    VERIFY_OK(text);
    text->conditions.replace(u"\"value\":1,"_qs, u"\"value\":3,"_qs);
    const auto result = runWhatIf(*store, *book, {2019, *text});
    VERIFY_OK(result);
    const WhatIfRow *row = rowOf(*result, young);
    QVERIFY(row);
    QCOMPARE(row->after.most.fen(), 0);
    QCOMPARE(reasonWords(*book, *row).in(Language::English), u"no longer meets the condition: years in stable operation"_qs);
}

void TestWhatIf::anotherAwardThatCountsIsFollowed()
{
    OPEN_STORE(store);
    Year year(*store);
    // 001-R12c less what 001-R12a gave, if the reading says so
    const qint64 who = year.knows(u"甲平台"_qs, {}, u"platform"_qs);
    const qint64 first = year.claim(who, u"001-R12a"_qs, Money::wan(10), 2017);
    year.paid(store, first);
    BeneficiaryFact fact;
    fact.beneficiary = {who};
    fact.year = 2017;
    for (const auto &[key, value] : {std::pair(u"cross_border_platform"_qs, u"true"_qs), {u"platform_opened"_qs, u"true"_qs}, {u"sales"_qs, u"4000万元"_qs}}) {
        fact.fact = key;
        fact.value = value;
        put(*store, fact);
    }
    const qint64 then = year.claim(who, u"001-R12c"_qs, {}, 2017);
    const auto book = RuleBook::load(*store);
    VERIFY_OK(book);
    auto text = textOn(*store, u"001-R12a"_qs, QDate(2017, 12, 31));
    VERIFY_OK(text);
    QCOMPARE(text->amount.count(u"10000000"_qs), 1);
    text->amount.replace(u"10000000"_qs, u"15000000"_qs);
    const auto result = runWhatIf(*store, *book, {2017, *text});
    VERIFY_OK(result);
    const WhatIfRow *row = rowOf(*result, then);
    QVERIFY(rowOf(*result, first));
    QVERIFY(row);
    QCOMPARE(row->reason, WhatIfReason::OtherAward);
    QCOMPARE(row->before.least.fen() - row->after.least.fen(), Money::wan(5).fen());
}

// A cap of the year does not count what was given in another year: the day of an earlier award matters, before and after.
void TestWhatIf::anEarlierAwardCountsInItsOwnYear()
{
    OPEN_STORE(store);
    Year year(*store);
    const std::vector<std::pair<QString, QString>> facts{{u"registered_in"_qs, u"441600"_qs}, {u"settled_in"_qs, u"441600"_qs}, {u"is_third_party_trading_platform"_qs, u"true"_qs}, {u"years_in_operation"_qs, u"2"_qs},
                                                         {u"annual_platform_turnover"_qs, u"6000万元"_qs}, {u"resident_enterprises"_qs, u"40"_qs}, {u"actual_platform_investment"_qs, u"100万元"_qs}, {u"tax_in_city"_qs, u"true"_qs}};
    const qint64 then = year.knows(u"去年已奖平台"_qs, facts, u"platform"_qs), now = year.knows(u"今年已奖平台"_qs, facts, u"platform"_qs);
    for (const auto &[who, of] : {std::pair(then, 2018), {now, 2019}}) {
        const qint64 given = year.claim(who, u"000-R06"_qs, Money::wan(40), of);
        year.paid(store, given);
    }
    const qint64 other = year.claim(then, u"000-R06"_qs, {}, 2019), same = year.claim(now, u"000-R06"_qs, {}, 2019);
    const auto book = RuleBook::load(*store);
    VERIFY_OK(book);
    const auto question = readWhatIf(*store, *book, R"({"year":2019,"readings":{"000-Q22":"inclusive","000-Q24":"per_year","000-Q41":"as_printed"}})");
    VERIFY_OK(question);
    const auto result = runWhatIf(*store, *book, *question);
    VERIFY_OK(result);
    const WhatIfRow *row = rowOf(*result, other), *twice = rowOf(*result, same);
    QVERIFY(row && twice);
    // Of the cap of 50 the whole is left in a new year; by the award or for a lifetime, 10 to 20.
    QCOMPARE(row->before.least, Money::wan(10));
    QCOMPARE(row->before.most, Money::wan(20));
    QCOMPARE(row->after.least, Money::wan(20));
    QCOMPARE(row->after.most, Money::wan(20));
    QCOMPARE(twice->after.most, Money::wan(10));
}

void TestWhatIf::aPersonsDecisionStaysUnderTheCap()
{
    TestStore store(Engine::Sqlite);
    QVERIFY(store.isOpen());
    Year year(*store);
    const qint64 who = year.knows(u"甲园区"_qs, {{u"used_area"_qs, u"6万平方米"_qs}, {u"resident_enterprises"_qs, u"12"_qs}, {u"annual_cross_border_volume"_qs, u"2亿美元"_qs}, {u"cross_border_park_recognised"_qs, u"true"_qs}, {u"months_in_operation"_qs, u"24"_qs}}, u"park"_qs);
    const qint64 claim = year.claim(who, u"000-R505"_qs, Money::wan(180));
    const auto book = RuleBook::load(*store);
    VERIFY_OK(book);
    const auto question = readWhatIf(*store, *book, R"({"year":2019,"rule":"000-R505","amount":{"form":"up_to","cap_fen":100000000},"readings":{"000-Q505":"discretion","000-Q525":"independent_both"}})");
    VERIFY_OK(question);
    const auto result = runWhatIf(*store, *book, *question);
    VERIFY_OK(result);
    const WhatIfRow *row = rowOf(*result, claim);
    QVERIFY(row);
    QCOMPARE(row->after.most.fen(), Money::wan(100).fen());
}

void TestWhatIf::itCanBeCancelled()
{
    TestStore store(Engine::Sqlite);
    Year year(*store);
    const auto book = RuleBook::load(*store);
    VERIFY_OK(book);
    const auto question = readWhatIf(*store, *book, threeHundred);
    VERIFY_OK(question);
    int asked = 0;
    const auto result = runWhatIf(*store, *book, *question, [&](int) { return ++asked < 2; });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QCOMPARE(asked, 2);
}

void TestWhatIf::badQuestionsAreRefused_data()
{
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<QString>("sentence");
    const auto add = [](const char *name, const char *question, const char *sentence) { QTest::newRow(name) << QByteArray(question) << QString::fromUtf8(sentence); };
    add("no JSON", "year: 2019", "not a JSON object");
    add("no year", R"({"rule":"000-R01"})", "year of the claims is missing");
    add("absurd year", R"({"year":20190,"rule":"000-R01"})", "year of the claims is missing");
    add("nothing", R"({"year":2019})", "Nothing is asked");
    add("unknown key", R"({"year":2019,"rules":"000-R01"})", "There is no “rules”");
    add("unknown rule", R"({"year":2019,"rule":"000-R99"})", "There is no award rule “000-R99”");
    add("which rule", R"({"year":2019,"amount":{"form":"fixed","amount_fen":1}})", "does not say which");
    add("unknown version", R"({"year":2019,"rule":"000-R01","version":7})", "no version 7");
    add("unknown reading", R"({"year":2019,"readings":{"000-Q20":"never"}})", "no reading of 000-Q20");
    add("a gap", R"({"year":2019,"rule":"000-R01","amount":{"form":"tiers","measure":"annual_online_sales","tiers":[{"from":500,"to":600,"unit":"万元","amount_fen":1},{"from":700,"unit":"万元","amount_fen":2}]}})", "there is a gap");
    add("conditions that are none", R"({"year":2019,"rule":"000-R01","conditions":{}})", "must be a list");
}

void TestWhatIf::badQuestionsAreRefused()
{
    QFETCH(QByteArray, question);
    QFETCH(QString, sentence);
    static TestStore store(Engine::Sqlite);
    static const bool isLoaded = store.isOpen() && Catalogue::load(*store, clerk());
    QVERIFY(isLoaded);
    const auto book = RuleBook::load(*store);
    VERIFY_OK(book);
    const auto read = readWhatIf(*store, *book, question);
    QVERIFY(!read);
    QVERIFY2(read.error().message.in(Language::English).contains(sentence), test::sentence(read.error()).constData());
}

void TestWhatIf::theReportNamesTheCost()
{
    TestStore store(Engine::Sqlite);
    Year year(*store);
    year.claim(year.knows(u"张三"_qs, {{u"recognised_level"_qs, u"national"_qs}}, u"person"_qs), u"000-R03"_qs);
    year.claim(year.knows(u"甲公司"_qs, {{u"recognised_level"_qs, u"national"_qs}}), u"000-R03"_qs);
    const auto book = RuleBook::load(*store);
    VERIFY_OK(book);
    const auto question = readWhatIf(*store, *book, threeHundred);
    VERIFY_OK(question);
    const auto result = runWhatIf(*store, *book, *question);
    VERIFY_OK(result);
    const auto words = [&](const std::optional<WhatIfFund> &fund, size_t rows) {
        const auto report = whatIfReport(*store, *book, *question, *result, fund, rows, Language::English);
        QStringList all;
        for (const Block &block : report->blocks) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                all << paragraph->text.in(Language::English);
            if (const auto *table = std::get_if<Table>(&block)) {
                all << table->note.in(Language::English);
                for (const auto &row : table->rows) {
                    for (const TableCell &cell : row)
                        all << cell.words.in(Language::English);
                }
            }
        }
        return all.join(u'\n');
    };
    const QString all = words(WhatIfFund{Money::wan(1000), Money::wan(15)}, 100);
    QVERIFY(all.contains(u"2 claims, 2 would come to something else; together +200,000.00 yuan."));
    QVERIFY(all.contains(u"50,000.00 yuan are missing"));
    QVERIFY(all.contains(u"甲公司") && !all.contains(u"张三"));
    QVERIFY(words({}, 1).contains(u"The 1 largest differences of 2."));
    QVERIFY(words({}, 1).contains(u"no fund account of 2019"));
}

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_what_if.moc"
