// What holds for every rule and any facts; self-tests that notice a changed rule; decisions kept in the database.
#include "core/award/explanation.h"
#include "core/award/rule.h"
#include "core/award/self_test.h"
#include "core/catalogue/loader.h"
#include "core/plan/document.h"
#include "tests/catalogue/catalogue_store.h"

#include <QRandomGenerator>
#include <QtTest>

#include <cmath>
#include <limits>

using namespace heyuan;
using namespace heyuan::award;

namespace {

const QDate inBoth(2019, 6, 30); ///< both plans run

bool isQuantity(const AwardFact &fact)
{
    return fact.type == FactType::Number || fact.type == FactType::Money || fact.type == FactType::Dollars;
}

/// Some facts known, figures of every size up to what is taken for a slip.
Claim anyClaim(const FactBook &book, QRandomGenerator &random)
{
    Claim claim = emptyClaim(book);
    for (size_t i = 0; i < book.facts().size(); ++i) {
        const AwardFact &fact = book.facts()[i];
        if (random.bounded(20) == 0)
            continue;
        if (fact.type == FactType::Flag)
            claim.values[i] = random.bounded(4) > 0;
        else if (fact.type == FactType::Choice)
            claim.values[i] = random.bounded(int(fact.choices.size()));
        else if (fact.type == FactType::Area)
            claim.values[i] = 441600;
        else
            claim.values[i] = qint64(double(fact.most) * std::pow(random.generateDouble(), 6));
    }
    claim.values[size_t(book.awardYear())] = (1 + random.bounded(3)) * Number::scale;
    return claim;
}

/// The facts that meet every condition of a variant that can be met by a figure, a flag or a choice.
Claim meeting(const FactBook &book, const Rule &rule)
{
    Claim claim = emptyClaim(book);
    for (const AwardCondition &condition : rule.conditions) {
        qint64 value = condition.threshold;
        if (condition.comparison == Comparison::MoreThan)
            value += 1;
        if (condition.comparison == Comparison::LessThan)
            value -= 1;
        auto &kept = claim.values[size_t(condition.fact)];
        const bool isUpper = condition.comparison == Comparison::AtMost || condition.comparison == Comparison::LessThan;
        if (!kept || !isUpper)
            kept = value;
    }
    return claim;
}

std::optional<Money> amountOf(const Outcome &outcome)
{
    return outcome.verdict == Verdict::Eligible ? outcome.amount : std::nullopt;
}

} // namespace

class TestAwardProperties : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void noAmountIsAboveItsCap();
    void moreIsNeverLess();
    void aMissingFactIsNeverGuessed();
    void largestFiguresDoNotOverflow();
    void everyRuleIsGreen();
    void aChangedRuleIsRed_data();
    void aChangedRuleIsRed();
    void aRuleThatCannotBeComputedIsNamed();
    void aMissingNeighbourStopsOnlyOneRule();
    void aDecisionInTheDatabaseCounts_data() { test::addEngines(); }
    void aDecisionInTheDatabaseCounts();

private:
    test::CatalogueStore m_catalogue;
    std::optional<RuleBook> m_book;
};

void TestAwardProperties::initTestCase()
{
    QVERIFY(m_catalogue.isReady);
    auto book = RuleBook::load(*m_catalogue.store);
    VERIFY_OK(book);
    m_book = *std::move(book);
}

void TestAwardProperties::noAmountIsAboveItsCap()
{
    QRandomGenerator random(20190101);
    int eligible = 0;
    for (int round = 0; round < 400; ++round) {
        Claim claim = anyClaim(m_book->facts(), random);
        for (const JudgedRule &rule : m_book->rules()) {
            if (round % 2) { // half of them meet the conditions
                const Claim met = meeting(m_book->facts(), rule.variants.front().rule);
                for (size_t i = 0; i < met.values.size(); ++i)
                    claim.values[i] = met.values[i] ? met.values[i] : claim.values[i];
            }
            const Evaluation evaluation = evaluate(*m_book, rule, claim, inBoth);
            for (const Outcome &outcome : evaluation.outcomes) {
                const auto amount = amountOf(outcome);
                if (!amount)
                    continue;
                ++eligible;
                QVERIFY(*amount >= Money());
                Money most = rule.printed.amount.cap.value_or(Money::fen(std::numeric_limits<qint64>::max()));
                if (rule.printed.amount.form == Form::Tiers)
                    most = rule.printed.amount.tiers.back().level ? rule.printed.amount.tiers.front().money
                                                                  : rule.printed.amount.tiers.back().money;
                QVERIFY2(*amount <= most, qPrintable(rule.printed.id));
            }
        }
    }
    QVERIFY(eligible > 1000);
}

// More sales, more cost, more area never earn less, as long as no upper bound of the rule is passed.
void TestAwardProperties::moreIsNeverLess()
{
    int compared = 0;
    for (const JudgedRule &rule : m_book->rules()) {
        for (const Variant &variant : rule.variants) {
            const Amount &amount = variant.rule.amount;
            const int driving = amount.of >= 0 ? amount.of : amount.measure;
            if (driving < 0 || !isQuantity(m_book->facts().fact(driving)))
                continue;
            Claim claim = meeting(m_book->facts(), variant.rule);
            for (size_t i = 0; i < rule.questions.size(); ++i)
                claim.readings.insert(rule.questions[i]->code,
                                      rule.questions[i]->choices[size_t(variant.choices[i])].key);
            if (amount.measure >= 0 && amount.measure != driving)
                claim.values[size_t(amount.measure)] = *amount.tiers.back().from;
            if (amount.of >= 0 && !claim.value(amount.of))
                claim.values[size_t(amount.of)] = 0;
            const qint64 from = claim.value(driving).value_or(0);
            std::optional<Money> before;
            for (int step = 0; step <= 200; ++step) {
                claim.values[size_t(driving)] = from + qint64(step) * (step < 100 ? 7919 : 79190000);
                const Evaluation evaluation = evaluate(*m_book, rule, claim, rule.printed.validFrom.addDays(1));
                QCOMPARE(evaluation.outcomes.size(), size_t(1));
                const auto now = amountOf(evaluation.outcomes.front());
                QVERIFY2(!before || !now || *now >= *before, qPrintable(rule.printed.id));
                compared += before && now;
                before = now;
            }
        }
    }
    QVERIFY(compared > 1000);
}

void TestAwardProperties::aMissingFactIsNeverGuessed()
{
    for (const JudgedRule &rule : m_book->rules()) {
        const Evaluation evaluation = evaluate(*m_book, rule, emptyClaim(m_book->facts()), rule.printed.validFrom);
        QCOMPARE(evaluation.verdict(), Verdict::Undecided);
        QVERIFY(!evaluation.amount());
    }
}

void TestAwardProperties::largestFiguresDoNotOverflow()
{
    for (const JudgedRule &rule : m_book->rules()) {
        for (const Variant &variant : rule.variants) {
            Claim claim = meeting(m_book->facts(), variant.rule);
            for (const int fact : {variant.rule.amount.of, variant.rule.amount.measure}) {
                if (fact >= 0 && isQuantity(m_book->facts().fact(fact)))
                    claim.values[size_t(fact)] = m_book->facts().fact(fact).most;
            }
            for (const Outcome &outcome : evaluate(*m_book, rule, claim, rule.printed.validFrom).outcomes) {
                for (const Step &step : outcome.steps)
                    QVERIFY2(step.result >= Money() && step.result <= Money::fen(1000000000000000000),
                             qPrintable(rule.printed.id));
            }
        }
    }
}

void TestAwardProperties::everyRuleIsGreen()
{
    const auto cases = builtInCases();
    VERIFY_OK(cases);
    const auto tested = testRules(*m_book, *cases);
    VERIFY_OK(tested);
    QVERIFY(tested->size() > 800);
    for (const TestedCase &one : *tested)
        QVERIFY2(one.isGreen(),
                 qPrintable(QStringLiteral("%1 %2: %3, not %4").arg(one.rule, one.name, one.found, one.expected)));
}

void TestAwardProperties::aChangedRuleIsRed_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *name, const char *rule, const char *field, const char *from, const char *to) {
        QTest::newRow(name) << QString::fromLatin1(rule) << QByteArray(field) << QString::fromLatin1(from)
                            << QString::fromLatin1(to);
    };
    row("a threshold", "001-R03", "conditions", "\"value\":500", "\"value\":501");
    row("a comparison", "001-R03", "conditions", "\">\"", "\">=\"");
    row("a tier's bound", "000-R01", "amount", "\"from\":3000", "\"from\":2900");
    row("a tier's sum", "000-R01", "amount", "\"amount_fen\":30000000", "\"amount_fen\":31000000");
    row("a cap", "000-R06", "amount", "\"cap_fen\":50000000", "\"cap_fen\":60000000");
    row("a rate", "000-R07", "amount", "\"rate_fen\":300", "\"rate_fen\":301");
    row("a share", "001-R13", "amount", "\"percent\":30", "\"percent\":31");
    row("a fixed sum", "000-R12", "amount", "10000000", "10000001");
}

// Gone with the database in passing: each row loads the catalogue anew.
void TestAwardProperties::aChangedRuleIsRed()
{
    QFETCH(QString, rule);
    QFETCH(QByteArray, field);
    QFETCH(QString, from);
    QFETCH(QString, to);
    test::CatalogueStore catalogue;
    QVERIFY(catalogue.isReady);
    const QString sql = QStringLiteral("update award_rule set %1 = replace(%1, '%2', '%3') where code = '%4'")
                            .arg(QString::fromLatin1(field), from, to, rule);
    QVERIFY(catalogue.store.tamper(sql));
    const auto book = RuleBook::load(*catalogue.store);
    VERIFY_OK(book);
    const auto cases = builtInCases();
    VERIFY_OK(cases);
    const auto tested = testRules(*book, *cases);
    VERIFY_OK(tested);
    QStringList red;
    for (const TestedCase &one : *tested) {
        if (!one.isGreen())
            red << one.rule;
    }
    red.removeDuplicates();
    QCOMPARE(red, QStringList{rule});
}

void TestAwardProperties::aRuleThatCannotBeComputedIsNamed()
{
    test::CatalogueStore catalogue;
    QVERIFY(catalogue.isReady);
    QVERIFY(
        catalogue.store.tamper(QStringLiteral("update award_rule set conditions = replace(conditions, "
                                              "'annual_online_sales', 'sales_of_tomorrow') where code = '001-R03'")));
    const auto book = RuleBook::load(*catalogue.store);
    VERIFY_OK(book);
    QCOMPARE(book->rules().size(), m_book->rules().size() - 1);
    QCOMPARE(book->faults().size(), size_t(1));
    const QString words = book->faults().front().message.in(Language::English);
    QVERIFY2(words.contains(QStringLiteral("001-R03")) && words.contains(QStringLiteral("sales_of_tomorrow")),
             qPrintable(words));
}

// A reading of 000-R505 borrows conditions from 000-R504; without it that one rule cannot be judged, all others can.
void TestAwardProperties::aMissingNeighbourStopsOnlyOneRule()
{
    test::CatalogueStore catalogue;
    QVERIFY(catalogue.isReady);
    QVERIFY(catalogue.store.tamper(QStringLiteral("update award_rule set deleted_at = 1 where code = '000-R504'")));
    const auto book = RuleBook::load(*catalogue.store);
    VERIFY_OK(book);
    QCOMPARE(book->rules().size(), m_book->rules().size() - 2);
    QCOMPARE(book->faults().size(), size_t(1));
    QVERIFY(book->faults().front().message.in(Language::English).contains(QStringLiteral("000-R505")));
    for (const JudgedRule &rule : book->rules())
        QCOMPARE(book->rule(rule.printed.id), &rule);
}

void TestAwardProperties::aDecisionInTheDatabaseCounts()
{
    OPEN_STORE(store);
    VERIFY_OK(Catalogue::load(*store, {QStringLiteral("tester")}));
    const QByteArray facts =
        R"({"is_ecommerce_operator":true,"years_in_operation":2,"sales_through_ecommerce_platform":true,"annual_online_sales":"1000万元"})";
    const auto amounts = [&]() -> QList<qint64> {
        const auto book = RuleBook::load(*store);
        if (!book || !book->faults().empty())
            return {};
        const auto claim = readClaim(book->facts(), facts);
        QList<qint64> all;
        for (const Outcome &outcome : evaluate(*book, *book->rule(QStringLiteral("000-R01")), *claim, inBoth).outcomes)
            all << outcome.amount.value_or(Money::fen(-1)).fen();
        return all;
    };
    QCOMPARE(amounts(), (QList<qint64>{20000000, 10000000}));
    const auto rows = store->select(readingType());
    VERIFY_OK(rows);
    for (Record row : *rows) {
        if (readingType().value(row, "code").toString() != u"000-Q20")
            continue;
        readingType().setValue(row, "decided", QStringLiteral("exclusive"));
        readingType().setValue(row, "decided_by", QStringLiteral("市商务局"));
        readingType().setValue(row, "decided_on", QDate(2020, 5, 18));
        VERIFY_OK(store->write({QStringLiteral("tester")},
                               [&](Transaction &transaction) { return transaction.update(readingType(), row); }));
    }
    QCOMPARE(amounts(), QList<qint64>{10000000});
}

QTEST_GUILESS_MAIN(TestAwardProperties)
#include "tst_award_properties.moc"
