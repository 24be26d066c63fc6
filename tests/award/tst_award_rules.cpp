// Award rules against the documents: what a reader of the printed text reckons by hand.
#include "core/award/evaluation.h"
#include "tests/catalogue/catalogue_store.h"

#include <QFile>
#include <QtTest>

using namespace heyuan;
using namespace heyuan::award;

class TestAwardRules : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyRuleIsUnderstood();
    void readingsAreThoseOfTheCatalogue();
    void tiersMayStandInAnyOrder();
    void amounts_data();
    void amounts();

private:
    std::optional<RuleBook> m_book;
};

void TestAwardRules::initTestCase()
{
    test::CatalogueStore catalogue;
    QVERIFY(catalogue.isReady);
    auto book = RuleBook::load(*catalogue.store);
    VERIFY_OK(book);
    m_book = *std::move(book);
}

void TestAwardRules::everyRuleIsUnderstood()
{
    for (const Error &fault : m_book->faults())
        qWarning("%s", test::sentence(fault).constData());
    QVERIFY(m_book->faults().empty());
    int first = 0, second = 0;
    for (const JudgedRule &rule : m_book->rules()) {
        first += rule.printed.document == u"000";
        second += rule.printed.document == u"001";
        QVERIFY(!rule.printed.conditions.empty());
        QVERIFY(!rule.printed.clause.isEmpty() && !rule.printed.quote.isEmpty());
    }
    QCOMPARE(first, 27);
    QCOMPARE(second, 30);
}

// A reading without an entry would silently change nothing.
void TestAwardRules::readingsAreThoseOfTheCatalogue()
{
    QFile file(QStringLiteral(":/award_reading.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto effects = loadReadingEffects(file.readAll());
    VERIFY_OK(effects);
    QVERIFY(!effects->isEmpty());
    for (auto entry = effects->begin(); entry != effects->end(); ++entry) {
        const Question *question = m_book->question(entry.key());
        QVERIFY2(question && question->choices.size() == size_t(entry->size()), qPrintable(entry.key()));
        for (const QString &key : entry->keys())
            QVERIFY2(question->choice(key), qPrintable(entry.key() + u' ' + key));
    }
}

void TestAwardRules::tiersMayStandInAnyOrder()
{
    Rule rule;
    rule.id = QStringLiteral("own");
    VERIFY_OK(readAmount(rule, m_book->facts(), QStringLiteral(R"({"form":"tiers","measure":"annual_sales","tiers":[
        {"from":300,"to":400,"unit":"万元","amount_fen":3},{"from":100,"to":200,"unit":"万元","amount_fen":1}]})")));
    Variant variant{{}, rule};
    Claim claim = emptyClaim(m_book->facts());
    for (const auto &[sales, fen] :
         {std::pair{"99万元", 0}, {"100万元", 1}, {"200万元", 1}, {"250万元", 0}, {"300万元", 3}, {"400.01万元", 0}}) {
        VERIFY_OK(setFact(claim, m_book->facts(), QStringLiteral("annual_sales"), QString::fromUtf8(sales)));
        Outcome outcome;
        outcome.variant = &variant;
        reckonAmount(*m_book, claim, QDate(2020, 1, 1), outcome);
        QCOMPARE(outcome.amount.value_or(Money::fen(-1)).fen(), fen);
    }
    QVERIFY(
        !readAmount(rule, m_book->facts(), QStringLiteral(R"({"form":"share","percent":120,"of":"annual_sales"})")));
    QVERIFY(!readAmount(rule, m_book->facts(),
                        QStringLiteral(R"({"form":"rate","rate_fen":1,"rate_unit":"每里","of":"floor_area"})")));
    QVERIFY(!readAmount(rule, m_book->facts(),
                        QStringLiteral(R"({"form":"per_currency","rate_fen":2,"of":"annual_sales"})")));
    QVERIFY(!readAmount(rule, m_book->facts(), QStringLiteral(R"({"form":"gift"})")));
}

void TestAwardRules::amounts_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("claim");
    QTest::addColumn<QString>(
        "expected"); // yuan; "no", "?" undecided, "person <cap>", "else" another regulation, "a|b" ambiguous
    const auto add = [](const char *name, const char *rule, const char *claim, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(rule) << QByteArray(claim) << QString::fromLatin1(expected);
    };
    // 000 annex 1 II (1): passing 5, 10, 30, 50, 100 million earns 100, 200, 300, 500 thousand, 1 million
    const char *sales =
        R"({"date":"2020-06-30","facts":{"is_ecommerce_operator":true,"years_in_operation":2,"sales_through_ecommerce_platform":true,"annual_online_sales":"%s"}})";
    const auto tier = [&](const char *name, const char *amount, const char *expected) {
        add(name, "000-R01", QByteArray(sales).replace("%s", amount).constData(), expected);
    };
    tier("sales below the first tier", "499.9999万元", "no");
    tier("sales at the first tier", "500万元", "100000|no");
    tier("sales above the first tier", "5000000.01元", "100000");
    tier("sales at the second tier", "1000万元", "200000|100000");
    tier("sales between", "29999999.99元", "200000");
    tier("sales at a hundred million", "1亿元", "1000000|500000");
    tier("sales far above", "900亿元", "1000000");
    add("sales in the year before the plan", "000-R01",
        QByteArray(sales).replace("%s", "600万元").replace("2020-06-30", "2018-12-31").constData(), "no");
    add("a decided reading", "000-R01",
        QByteArray(sales)
            .replace("%s", "1000万元")
            .replace("{\"date\"", "{\"readings\":{\"000-Q20\":\"exclusive\"},\"date\"")
            .constData(),
        "100000");
    // 000 annex 1 II (3): 200, 150, 100 thousand by level, the park 500, 300, 200
    add("provincial demonstration enterprise", "000-R03", R"({"date":"2019-05-01","recognised_level":"provincial"})",
        "150000");
    add("municipal demonstration park", "000-R04", R"({"date":"2019-05-01","recognised_level":"city"})", "200000");
    add("level not known", "000-R04", R"({"date":"2019-05-01"})", "?");
    // 000 annex 1 II (4): 20% of the investment, at most 500,000
    const char *platform =
        R"({"date":"2020-06-30","readings":{"000-Q41":"as_printed"},"facts":{"registered_in":"441600","settled_in":"441600","is_third_party_trading_platform":true,
        "years_in_operation":3,"annual_platform_turnover":"5000万元","resident_enterprises":31,"actual_platform_investment":%s}})";
    add("turnover of 50 million, 以上 with and without the number", "000-R06",
        QByteArray(platform).replace("%s", "1234567.89").constData(), "246913.58|no");
    const QByteArray over = QByteArray(platform).replace("\"5000万元\"", "\"5001万元\"");
    add("share rounded to the fen", "000-R06", QByteArray(over).replace("%s", "1234567.89").constData(), "246913.58");
    add("share at its cap", "000-R06", QByteArray(over).replace("%s", "\"250.0001万元\"").constData(), "500000");
    // 000 annex 1 II (5): 3 yuan a month and square metre for a year; at most 200,000 and 500,000
    add("rented park", "000-R07",
        R"({"date":"2020-06-30","facts":{"premises":"rented","carrier_type":"park","years_in_operation":2,"floor_area":"2000.5","occupancy_share":"60.01","occupied_area":1234.5}})",
        "44442");
    add("rented park of exactly 2,000", "000-R07",
        R"({"date":"2020-06-30","facts":{"premises":"rented","carrier_type":"park","years_in_operation":2,"floor_area":2000,"occupancy_share":90,"occupied_area":1800}})",
        "no");
    add("self-built park at its cap", "000-R08",
        R"({"date":"2020-06-30","facts":{"premises":"self_built","years_in_operation":2,"floor_area":"3万平方米","occupancy_share":61,"occupied_area":20000}})",
        "500000");
    // 000 annex 3 II 2: 2 fen for each US dollar, at most a million yuan
    const char *border =
        R"({"date":"2020-06-30","readings":{"000-Q502":"sales_once"},"facts":{"cross_border_in_city":true,"annual_cross_border_online_sales":%s}})";
    add("a million dollars", "000-R502", QByteArray(border).replace("%s", "\"100万美元\"").constData(), "20000");
    add("a cent less", "000-R502", QByteArray(border).replace("%s", "999999.99").constData(), "no");
    add("dollars beyond the cap", "000-R502", QByteArray(border).replace("%s", "\"1亿美元\"").constData(), "1000000");
    // 000 annex 3 II 3: 500 yuan a square metre above 150, at most 200,000
    const char *store =
        R"({"date":"2020-06-30","facts":{"experience_store_in_city":true,"experience_store_area":%s,"months_in_operation":12,"annual_transaction_volume":"500万元"}})";
    add("store of 150", "000-R503", QByteArray(store).replace("%s", "150").constData(), "no");
    add("store of 150.5", "000-R503", QByteArray(store).replace("%s", "150.5").constData(), "75250");
    add("store of 401", "000-R503", QByteArray(store).replace("%s", "401").constData(), "200000");
    // 000 annex 3 II 6 and 7: decided by people, up to 2 million and 100,000
    add("large park", "000-R505",
        R"({"date":"2020-06-30","readings":{"000-Q505":"discretion","000-Q525":"independent_both"},"facts":{"used_area":"5.1万平方米","resident_enterprises":10,"annual_cross_border_volume":"1亿美元"}})",
        "person 2000000");
    add("overseas warehouse of 500", "000-R506",
        R"({"date":"2020-06-30","readings":{"000-Q507":"discretion_once"},"facts":{"public_overseas_warehouse":true,"warehouse_area":500,"months_in_operation":12}})",
        "no|person 100000");
    // 001 III (1) 2: 20% of the interest, at most 500, 800 thousand, a million by sales
    const char *loan =
        R"({"date":"2016-06-30","readings":{"001-Q07":"none"},"facts":{"platform_enterprise":true,"application_submitted":true,"bank_loan_interest_paid":true,"annual_platform_sales":%s,"loan_interest":"450万元"}})";
    add("interest, sales of 30 million", "001-R02a", QByteArray(loan).replace("%s", "\"3000万元\"").constData(),
        "500000");
    add("interest, sales of exactly 50 million", "001-R02a", QByteArray(loan).replace("%s", "\"5000万元\"").constData(),
        "800000|500000");
    add("interest, sales of 200 million", "001-R02a", QByteArray(loan).replace("%s", "\"2亿元\"").constData(),
        "900000");
    // 001 III (1) 2: half the contribution, then half of what is added
    const char *tax =
        R"({"date":"2017-06-30","facts":{"established_in_city":true,"platform_enterprise":true,"annual_sales":"2000.01万元","sales_growing":true,"fiscal_contribution":"33.33万元","award_year":%y}})";
    add("contribution in the first year", "001-R02b", QByteArray(tax).replace("%y", "1").constData(), "166650");
    add("contribution in the second year", "001-R02b",
        QByteArray(tax).replace("%y", "2,\"fiscal_contribution_first_year\":\"13.33万元\"").constData(), "100000");
    add("contribution in the third year", "001-R02b",
        QByteArray(tax)
            .replace("%y", "3,\"fiscal_contribution_first_year\":\"13.33万元\",\"fiscal_contribution_previous_year\":"
                           "\"23.33万元\"")
            .constData(),
        "50000|100000");
    add("contribution in the fourth year", "001-R02b", QByteArray(tax).replace("%y", "4").constData(), "no");
    // 001 III (2) 1: 2 yuan a month and square metre from 2016, at most 200,000 a year
    add("rented park of the plan before", "001-R06a",
        R"({"date":"2016-12-31","readings":{"001-Q15":"as_printed"},"facts":{"premises_rented":true,"floor_area":2001,"occupied_floor_area":1000}})",
        "24000");
    // 2 yuan x (1,000 + 1,500 + 1,500) square metres
    add("rented park, month by month", "001-R06a",
        R"({"date":"2016-12-31","readings":{"001-Q15":"as_printed"},"facts":{"premises_rented":true,"floor_area":2001,"occupied_floor_area":[1000,1500,1500]}})",
        "8000");
    add("rented park, three months alike", "001-R06a",
        R"({"date":"2016-12-31","readings":{"001-Q15":"as_printed"},"facts":{"premises_rented":true,"floor_area":2001,"occupied_floor_area":[1000,1000,1000]}})",
        "6000");
    add("rented park before its first year", "001-R06a",
        R"({"date":"2015-12-31","readings":{"001-Q15":"as_printed"},"facts":{"premises_rented":true,"floor_area":2001,"occupied_floor_area":1000}})",
        "no");
    // 001 III (3) 1, 6 and (5) 1
    add("pavilion in its second year", "001-R09",
        R"({"date":"2016-06-30","facts":{"operates_specialty_pavilion":true},"awards":[{"rule":"001-R09","date":"2015-06-30","amount":"10万元"}]})",
        "100000");
    add("pavilion in its third year", "001-R09",
        R"({"date":"2017-06-30","facts":{"operates_specialty_pavilion":true},"awards":[{"rule":"001-R09","date":"2015-06-30","amount":"10万元"},{"rule":"001-R09","date":"2016-06-30","amount":"10万元"}]})",
        "no");
    add("cross-border platform, thirty million or more, with what was paid", "001-R12c",
        R"({"date":"2016-06-30","facts":{"cross_border_platform":true,"sales":"4000万元"},"awards":[{"rule":"001-R12a","date":"2015-06-30","amount":"10万元"}]})",
        "300000|200000|300000");
    add("training at a third", "001-R15",
        R"({"date":"2016-06-30","facts":{"government_purchase":true,"organises_training":true,"total_training_cost":"100000.01元"}})",
        "30000");
    // Both plans ask for rented premises, each under its own name.
    add("one name for both plans", "001-R06a",
        R"({"date":"2016-12-31","readings":{"001-Q15":"as_printed"},"facts":{"premises":"rented","floor_area":2001,"occupied_floor_area":1000}})",
        "24000");
    add("a county that is none", "000-R513", R"({"date":"2020-12-31","facts":{"demonstration_county":false}})",
        "200000");
    add("headquarters policies", "001-R01a",
        R"({"date":"2016-06-30","facts":{"registered_in_city":true,"tax_in_city":true,"settlement_in_city":true,"national_ecommerce_rank":50}})",
        "else");
    add("rank 51", "001-R01a",
        R"({"date":"2016-06-30","facts":{"registered_in_city":true,"tax_in_city":true,"settlement_in_city":true,"national_ecommerce_rank":51}})",
        "no");
}

void TestAwardRules::amounts()
{
    QFETCH(QString, rule);
    QFETCH(QByteArray, claim);
    QFETCH(QString, expected);
    const auto read = readClaim(m_book->facts(), claim);
    VERIFY_OK(read);
    QVERIFY(m_book->rule(rule));
    const Evaluation evaluation = evaluate(*m_book, *m_book->rule(rule), *read, read->date);
    QStringList words;
    for (const Outcome &outcome : evaluation.outcomes) {
        QString word = outcome.verdict == Verdict::NotEligible ? QStringLiteral("no") : QStringLiteral("?");
        if (outcome.verdict == Verdict::Eligible && outcome.amount) {
            word = outcome.amount->toText(MoneyScale::Yuan).remove(u',');
            if (word.endsWith(QLatin1String(".00")))
                word.chop(3);
        } else if (outcome.verdict == Verdict::Eligible) {
            const Step &last = outcome.steps.back();
            word = last.kind == StepKind::Elsewhere ? QStringLiteral("else")
                                                    : QStringLiteral("person %1").arg(last.money.fen() / 100);
        }
        words << word;
    }
    QCOMPARE(words.join(u'|'), expected);
}

QTEST_GUILESS_MAIN(TestAwardRules)
#include "tst_award_rules.moc"
