// Award rules against the documents: what a reader of the printed text reckons by hand.
#include "core/award/evaluation.h"
#include "tests/catalogue/catalogue_store.h"

#include <QtTest>

using namespace heyuan;
using namespace heyuan::award;

class TestAwardRules : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyRuleIsUnderstood();
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

void TestAwardRules::amounts_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("claim");
    QTest::addColumn<QString>("expected"); // yuan; "no", "?" undecided, "person <cap>", "else" another regulation, "a|b" ambiguous
    const auto add = [](const char *name, const char *rule, const char *claim, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(rule) << QByteArray(claim) << QString::fromLatin1(expected);
    };
    // 000 annex 1 II (1): passing 5, 10, 30, 50, 100 million earns 100, 200, 300, 500 thousand, 1 million
    const char *sales = R"({"date":"2020-06-30","facts":{"is_ecommerce_operator":true,"years_in_operation":2,"sales_through_ecommerce_platform":true,"annual_online_sales":"%s"}})";
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
            word = last.kind == StepKind::Elsewhere ? QStringLiteral("else") : QStringLiteral("person %1").arg(last.money.fen() / 100);
        }
        words << word;
    }
    QCOMPARE(words.join(u'|'), expected);
}

QTEST_GUILESS_MAIN(TestAwardRules)
#include "tst_award_rules.moc"
