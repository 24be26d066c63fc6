#include "core/award/claim_reports.h"
#include "core/award/shortfall_apply.h"
#include "tests/support/award_desk.h"
#include "tests/support/report_words.h"
#include "tests/support/test_store.h"

using namespace heyuan;
using namespace heyuan::award;
using namespace heyuan::test;

// Papers of a claim on its way: the note of acceptance and the list of decisions.
class TestClaimPapers : public QObject
{
    Q_OBJECT
private slots:
    void theNoteNamesFactsAndPapers_data() { addEngines(); }
    void theNoteNamesFactsAndPapers();
    void aDraftHasNoNote();
    void decisionsStandInTheirOrder_data() { addEngines(); }
    void decisionsStandInTheirOrder();
    void aRefusalStandsWithItsReason_data() { addEngines(); }
    void aRefusalStandsWithItsReason();
    void theExplanationNamesThePapers_data() { addEngines(); }
    void theExplanationNamesThePapers();
};

void TestClaimPapers::theNoteNamesFactsAndPapers()
{
    OPEN_STORE(store);
    AwardDesk desk(*store);
    VERIFY_OK(store->write(clerk(), [&](Transaction &t) -> Status {
        Filter filter;
        filter.conditions = {{"fact_key", Condition::Test::Is, u"annual_online_sales"_qs}};
        auto facts = t.store().all<BeneficiaryFact>(filter);
        if (!facts)
            return facts.error();
        BeneficiaryFact sales = facts->front();
        sales.evidence = u"平台流水（第3册）"_qs;
        return t.update(sales);
    }));
    desk.knows(desk.shop, 2020, u"9900万元"_qs); // of another year
    const qint64 id = desk.claim(desk.shop);
    VERIFY_OK(desk.bring(id, u"accepted"_qs));
    const QDate accepted = store->now().toLocalTime().date();
    const auto note = acceptanceNote(*store, id, accepted, Language::English);
    VERIFY_OK(note);
    const QStringList english = wordsOf(*note, Language::English);
    const QString all = english.join(u'\n');
    QVERIFY2(all.contains(u"Reckoned on acceptance|200,000.00 yuan"), qPrintable(all));
    QVERIFY2(all.contains(u"Accepted by|李强"), qPrintable(all));
    QVERIFY2(all.contains(u"Accepted on|"_qs + accepted.toString(Qt::ISODate)), qPrintable(all));
    QVERIFY2(all.contains(u"annual online sales|12,000,000 yuan|平台流水（第3册）"), qPrintable(all));
    QVERIFY2(all.contains(u"is an e-commerce operator|yes|—"), qPrintable(all));
    QVERIFY2(!all.contains(u"99,000,000"), qPrintable(all));
    const QString chinese = wordsOf(*note, Language::Chinese).join(u'\n');
    QVERIFY2(chinese.contains(u"年网络销售额|1,200万元|平台流水（第3册）"), qPrintable(chinese));
}

void TestClaimPapers::aDraftHasNoNote()
{
    TestStore store(Engine::Sqlite);
    AwardDesk desk(*store);
    const qint64 id = desk.claim(desk.shop);
    const auto note = acceptanceNote(*store, id, QDate(2020, 6, 30), Language::English);
    QVERIFY(!note);
    QVERIFY2(note.error().message.in(Language::English).contains(u"“Draft”"), sentence(note.error()).constData());
}

void TestClaimPapers::decisionsStandInTheirOrder()
{
    OPEN_STORE(store);
    AwardDesk desk(*store);
    const qint64 other = desk.beneficiary(u"河源另一家公司"_qs, u"44050162633600000124"_qs);
    desk.knows(other);
    const qint64 first = desk.claim(desk.shop);
    const qint64 waiting = desk.claim(other);
    VERIFY_OK(desk.bring(first, u"decided"_qs));
    const QDate day = desk.at(first).decidedOn;
    const auto one = decisionList(*store, 2019, day, Language::English);
    VERIFY_OK(one);
    QStringList words = wordsOf(*one, Language::English);
    QVERIFY2(words.join(u'\n').contains(u"Total: 200,000.00 yuan"), qPrintable(words.join(u'\n'))); // who is not decided is not in it
    VERIFY_OK(desk.bring(waiting, u"decided"_qs));
    const auto two = decisionList(*store, 2019, desk.at(waiting).decidedOn, Language::English);
    VERIFY_OK(two);
    words = wordsOf(*two, Language::English);
    QVERIFY2(words.join(u'\n').contains(u"Total: 400,000.00 yuan"), qPrintable(words.join(u'\n')));
    QVERIFY(words[0].contains(desk.at(first).decision) && words[0].endsWith(u"200,000.00|200,000.00"));
    // Not before the day of the decision, and not of another year.
    QCOMPARE(wordsOf(*decisionList(*store, 2019, day.addDays(-1), Language::English), Language::English), QStringList(u"There is no such claim on this day."_qs));
    QCOMPARE(wordsOf(*decisionList(*store, 2020, day, Language::English), Language::English), QStringList(u"There is no such claim on this day."_qs));
    const auto year = yearOfDecided(*store);
    VERIFY_OK(year);
    QCOMPARE(*year, 2019);
}

// The reason that was written at the refusal stands on the list, not that of a cut.
void TestClaimPapers::aRefusalStandsWithItsReason()
{
    OPEN_STORE(store);
    AwardDesk desk(*store);
    const qint64 id = desk.claim(desk.shop);
    VERIFY_OK(desk.bring(id, u"reviewed"_qs));
    VERIFY_OK(desk.move(id, u"refused"_qs, u"网店流水与纳税申报不符"_qs));
    QDate day = desk.at(id).decidedOn;
    if (!day.isValid()) { // the day of a refusal is written by hand
        day = store->now().toLocalTime().date();
        VERIFY_OK(change<AwardClaim>(*store, id, [&](AwardClaim &row) { row.decidedOn = day; }));
    }
    const auto list = decisionList(*store, 2019, day, Language::English);
    VERIFY_OK(list);
    const QString all = wordsOf(*list, Language::English).join(u'\n');
    QVERIFY2(all.contains(u"网店流水与纳税申报不符"), qPrintable(all));
}

// Each fact that the rule asks for with the paper that shows it; as it was accepted, whatever was entered since.
void TestClaimPapers::theExplanationNamesThePapers()
{
    OPEN_STORE(store);
    AwardDesk desk(*store);
    const auto sales = [&](const std::function<void(BeneficiaryFact &)> &how) {
        return store->write(clerk(), [&](Transaction &t) -> Status {
            Filter filter;
            filter.conditions = {{"fact_key", Condition::Test::Is, u"annual_online_sales"_qs}};
            auto facts = t.store().all<BeneficiaryFact>(filter);
            if (!facts)
                return facts.error();
            how(facts->front());
            return t.update(facts->front());
        });
    };
    VERIFY_OK(sales([](BeneficiaryFact &fact) { fact.evidence = u"平台流水（第3册）"_qs; }));
    const qint64 id = desk.claim(desk.shop);
    VERIFY_OK(desk.bring(id, u"accepted"_qs));
    VERIFY_OK(sales([](BeneficiaryFact &fact) { fact.value = u"9900万元"_qs; }));
    const auto sheet = claimSheet(*store, id, QDate(2020, 6, 30), Language::English);
    VERIFY_OK(sheet);
    const QString all = wordsOf(*sheet, Language::English).join(u'\n');
    QVERIFY2(all.contains(u"annual online sales|12,000,000 yuan|平台流水（第3册）"), qPrintable(all));
    QVERIFY2(all.contains(u"is an e-commerce operator|yes|—"), qPrintable(all));
    QVERIFY2(!all.contains(u"99,000,000"), qPrintable(all));
}

QTEST_GUILESS_MAIN(TestClaimPapers)
#include "tst_claim_papers.moc"
