// Facts as people write them, and the sentences that come back.
#include "core/award/explanation.h"
#include "tests/catalogue/catalogue_store.h"

#include <QtTest>

using namespace heyuan;
using namespace heyuan::award;

class TestAwardClaim : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void figuresAreReadInTheirUnits_data();
    void figuresAreReadInTheirUnits();
    void badFactsAreRefused_data();
    void badFactsAreRefused();
    void allFaultsAreSaidAtOnce();
    void whatIsMissingIsSaid_data();
    void whatIsMissingIsSaid();
    void theExplanationEndsInTheAmountAndItsGround();
    void valuesAreInTheReadersWords();
    void unclearWordsShowEveryAmount();
    void everySentenceIsTranslated();

private:
    Evaluation judged(const QString &rule, const QByteArray &claim);
    std::optional<RuleBook> m_book;
};

void TestAwardClaim::initTestCase()
{
    test::CatalogueStore catalogue;
    QVERIFY(catalogue.isReady);
    auto book = RuleBook::load(*catalogue.store);
    VERIFY_OK(book);
    m_book = *std::move(book);
}

Evaluation TestAwardClaim::judged(const QString &rule, const QByteArray &json)
{
    const auto claim = readClaim(m_book->facts(), json);
    if (!claim)
        qFatal("%s", test::sentence(claim.error()).constData());
    return evaluate(*m_book, *m_book->rule(rule), *claim, claim->date);
}

void TestAwardClaim::figuresAreReadInTheirUnits_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("count");
    QTest::newRow("yuan as a number") << QByteArray(R"({"annual_online_sales": 5000000})") << 500000000LL;
    QTest::newRow("fen as a number") << QByteArray(R"({"annual_online_sales": 4999999.99})") << 499999999LL;
    QTest::newRow("ten thousands") << QByteArray(R"({"annual_online_sales": "500万元"})") << 500000000LL;
    QTest::newRow("commas, space, full width")
        << QByteArray(R"({"annual_online_sales": "５,000,000 元"})") << 500000000LL;
    QTest::newRow("hundred millions") << QByteArray(R"({"annual_online_sales": "0.05亿元"})") << 500000000LL;
    QTest::newRow("dollars in cents") << QByteArray(R"({"cross_border_transaction_volume": "100万美元"})")
                                      << 100000000LL;
    QTest::newRow("area") << QByteArray(R"({"used_area": "1.5万平方米"})") << 150000000LL;
    QTest::newRow("share") << QByteArray(R"({"occupancy_share": "60.5%"})") << 605000LL;
    QTest::newRow("flag") << QByteArray(R"({"is_ecommerce_operator": true})") << 1LL;
    QTest::newRow("choice") << QByteArray(R"({"recognised_level": "provincial"})") << 1LL;
}

void TestAwardClaim::figuresAreReadInTheirUnits()
{
    QFETCH(QByteArray, json);
    QFETCH(qint64, count);
    const auto claim = readClaim(m_book->facts(), json);
    VERIFY_OK(claim);
    QList<qint64> given;
    for (const auto &value : claim->values) {
        if (value)
            given << *value;
    }
    QCOMPARE(given, QList<qint64>{count});
}

void TestAwardClaim::badFactsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const char *json, const QStringList &words) {
        QTest::newRow(name) << QByteArray(json) << words;
    };
    const auto w = [](auto... words) { return QStringList{QString::fromUtf8(words)...}; };
    row("negative", R"({"annual_online_sales": -1})", w("annual_online_sales", "below zero"));
    row("absurd", R"({"annual_online_sales": "99999亿元"})", w("annual_online_sales", "more than can be"));
    row("more than all", R"({"occupancy_share": 101})", w("occupancy_share", "more than can be"));
    row("no number", R"({"annual_online_sales": "plenty"})", w("annual_online_sales", "plenty", "Write yuan"));
    row("less than a fen", R"({"annual_online_sales": "1.001元"})", w("annual_online_sales", "to the fen"));
    row("wrong type", R"({"annual_online_sales": true})", w("annual_online_sales", "true"));
    row("list where one is asked for", R"({"annual_online_sales": [1, 2]})", w("annual_online_sales"));
    row("flag in words", R"({"is_ecommerce_operator": "yes"})", w("is_ecommerce_operator", "true or false"));
    row("flag as number", R"({"is_ecommerce_operator": 1})", w("is_ecommerce_operator", "true or false"));
    row("dollars for yuan", R"({"annual_online_sales": "500万美元"})", w("annual_online_sales", "元", "万美元"));
    row("yuan for dollars", R"({"cross_border_transaction_volume": "500万元"})",
        w("cross_border_transaction_volume", "美元", "万元"));
    row("unknown name", R"({"anual_sales": 1})", w("anual_sales", "facts-template"));
    row("unknown choice", R"({"recognised_level": "county"})", w("recognised_level", "national, provincial, city"));
    row("area code", R"({"registered_in": 441600})", w("registered_in", "six digits"));
    row("part larger than its whole", R"({"floor_area": 100, "occupied_area": 101})", w("occupied_area", "floor_area"));
    row("thing and its opposite", R"({"merchant_registered": true, "merchant_not_registered": true})",
        w("cannot both"));
    row("no object", R"([1])", w("not a JSON object"));
    row("date", R"({"date": "30 June", "facts": {}})", w("30 June", "2020-06-30"));
    row("date of another age", R"({"date": "1850-01-01", "facts": {}})", w("1850-01-01", "2000 to 2100"));
    row("earlier award", R"({"facts": {}, "awards": [{"rule": "000-R01"}]})", w("no. 1"));
    row("fact beside the facts", R"({"facts": {}, "sales": 1})", w("sales", "beside the facts"));
    row("thirteen months", R"({"occupied_area": [1,1,1,1,1,1,1,1,1,1,1,1,1]})", w("occupied_area", "1 to 12"));
}

void TestAwardClaim::badFactsAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, words);
    const auto claim = readClaim(m_book->facts(), json);
    QVERIFY(!claim);
    const QString sentence = claim.error().message.in(Language::English);
    for (const QString &word : words)
        QVERIFY2(sentence.contains(word), qPrintable(sentence));
}

void TestAwardClaim::allFaultsAreSaidAtOnce()
{
    const auto claim = readClaim(m_book->facts(),
                                 R"({"anual_sales": 1, "annual_sales": -5, "occupancy_share": "much"})");
    QVERIFY(!claim);
    QCOMPARE(claim.error().issues.size(), size_t(3));
    VERIFY_OK(m_book->check({{QStringLiteral("000-Q20"), QStringLiteral("inclusive")}}, {QStringLiteral("000-R01")}));
    const Status reading = m_book->check({{QStringLiteral("000-Q20"), QStringLiteral("maybe")}}, {});
    QVERIFY(!reading && reading.error().message.in(Language::English).contains(QStringLiteral("inclusive, exclusive")));
    QVERIFY(!m_book->check({{QStringLiteral("000-Q999"), QStringLiteral("inclusive")}}, {}));
    QVERIFY(!m_book->check({}, {QStringLiteral("000-R999")}));
}

void TestAwardClaim::whatIsMissingIsSaid_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("claim");
    QTest::addColumn<QString>("missing");
    QTest::newRow("sales") << QStringLiteral("000-R01")
                           << QByteArray(R"({"date":"2020-01-01","annual_online_sales":"488万元"})")
                           << QStringLiteral("120,000 yuan more of annual online sales");
    QTest::newRow("not known") << QStringLiteral("000-R01") << QByteArray(R"({"date":"2020-01-01"})")
                               << QStringLiteral(
                                      "The fact “annual online sales” is not given");
    QTest::newRow("area to be passed") << QStringLiteral("000-R08")
                                       << QByteArray(R"({"date":"2020-01-01","floor_area":900})")
                                       << QStringLiteral("more than 100 square metres more of floor area");
    QTest::newRow("area reached and not passed")
        << QStringLiteral("000-R08") << QByteArray(R"({"date":"2020-01-01","floor_area":1000})")
        << QStringLiteral("floor area is exactly 1,000 square metres and has to be more");
    QTest::newRow("rank") << QStringLiteral("001-R01a")
                          << QByteArray(R"({"date":"2016-01-01","national_ecommerce_rank":53})")
                          << QStringLiteral("3 places less of national rank among e-commerce enterprises");
    QTest::newRow("flag") << QStringLiteral("000-R12")
                          << QByteArray(R"({"date":"2020-01-01","recognised_as_city_demonstration_town":false})")
                          << QStringLiteral("Needed: Recognised as a municipal e-commerce demonstration town");
}

void TestAwardClaim::whatIsMissingIsSaid()
{
    QFETCH(QString, rule);
    QFETCH(QByteArray, claim);
    QFETCH(QString, missing);
    QStringList all;
    const Evaluation evaluation = judged(rule, claim);
    for (const CheckedCondition &checked : evaluation.outcomes.front().conditions)
        all << missingWords(m_book->facts(), checked).in(Language::English);
    QVERIFY2(all.contains(missing), qPrintable(all.join(u'\n')));
}

void TestAwardClaim::theExplanationEndsInTheAmountAndItsGround()
{
    const Evaluation evaluation = judged(
        QStringLiteral("000-R06"),
        R"({"date":"2020-06-30","readings":{"000-Q22":"inclusive","000-Q24":"lifetime","000-Q41":"as_printed"},
        "facts":{"registered_in":"441600","settled_in":"441600","is_third_party_trading_platform":true,"years_in_operation":1,"annual_platform_turnover":"6000万元",
        "resident_enterprises":30,"actual_platform_investment":"300万元"},"awards":[{"rule":"000-R06","date":"2019-06-01","amount":"12万元"}]})");
    const auto sentences = explain(*m_book, evaluation);
    const QString chinese = inLines(sentences, Language::Chinese);
    const QString english = inLines(sentences, Language::English);
    // 20% of 3 million are 600,000; of the cap of 500,000 there are 380,000 left
    for (const char *words :
         {"20% of 3,000,000.00 yuan = 600,000.00 yuan",
          "Of the cap of 500,000.00 yuan, 120,000.00 yuan were paid before; 380,000.00 yuan are left",
          "The cap of 380,000.00 yuan applies", "amount 380,000.00 yuan (in capitals: 叁拾捌万元整)", "附件1 二（四）"})
        QVERIFY2(english.contains(QString::fromUtf8(words)), qPrintable(english));
    QVERIFY2(chinese.contains(QStringLiteral("叁拾捌万元整"))
                 && chinese.contains(QStringLiteral("单个平台企业最高补助额不超过 50 万元")),
             qPrintable(chinese));
    QVERIFY(english.trimmed().endsWith(evaluation.rule->printed.quote + u'”'));
}

void TestAwardClaim::valuesAreInTheReadersWords()
{
    const FactBook &facts = m_book->facts();
    const auto words = [&](const char *key, qint64 value, Language language) {
        return facts.words(facts.fact(facts.indexOf(QString::fromLatin1(key))), value).in(language);
    };
    QCOMPARE(words("years_in_operation", 10000, Language::English), QStringLiteral("1 year"));
    QCOMPARE(words("years_in_operation", 15000, Language::Chinese), QStringLiteral("1.5年"));
    QCOMPARE(words("registered_in", 441600, Language::Chinese), QStringLiteral("河源市"));
    QCOMPARE(words("registered_in", 441300, Language::English), QStringLiteral("441300"));
    QCOMPARE(words("annual_online_sales", 500000000, Language::Chinese), QStringLiteral("500万元"));
    QCOMPARE(words("cross_border_transaction_volume", 100000000, Language::Chinese), QStringLiteral("100万美元"));
    QCOMPARE(words("cross_border_transaction_volume", 100000050, Language::English),
             QStringLiteral("1,000,000.50 US dollars"));
    QCOMPARE(words("occupancy_share", 605000, Language::English), QStringLiteral("60.5%"));
    QCOMPARE(words("recognised_level", 1, Language::Chinese), QStringLiteral("省级"));
}

void TestAwardClaim::unclearWordsShowEveryAmount()
{
    const Evaluation evaluation = judged(
        QStringLiteral("000-R01"), R"({"date":"2020-06-30","facts":{"is_ecommerce_operator":true,"years_in_operation":2,
        "sales_through_ecommerce_platform":true,"annual_online_sales":"3000万元"}})");
    QVERIFY(evaluation.isAmbiguous());
    QVERIFY(!evaluation.amount());
    QCOMPARE(evaluation.verdict(), Verdict::Eligible);
    QCOMPARE(evaluation.differing.size(), size_t(1));
    const QString english = inLines(explain(*m_book, evaluation), Language::English);
    QVERIFY(english.contains(QStringLiteral("叁拾万元整")) && english.contains(QStringLiteral("贰拾万元整"))
            && english.contains(QStringLiteral("000-Q20")));
}

// Nothing of the other language shows but the document's own words and the capitals.
void TestAwardClaim::everySentenceIsTranslated()
{
    static const QRegularExpression sentence(QStringLiteral("[a-z]{3,} [a-z]{2,} [a-z]{2,}"));
    for (const JudgedRule &rule : m_book->rules()) {
        const Claim empty = emptyClaim(m_book->facts());
        const QString chinese = inLines(explain(*m_book, evaluate(*m_book, rule, empty, rule.printed.validFrom)),
                                        Language::Chinese);
        QVERIFY2(!chinese.contains(sentence), qPrintable(chinese));
    }
}

QTEST_GUILESS_MAIN(TestAwardClaim)
#include "tst_award_claim.moc"
