#include "core/award/duplicate.h"
#include "tests/support/award_desk.h"
#include "tests/support/report_words.h"
#include "tests/support/test_store.h"

using namespace heyuan;
using namespace heyuan::award;
using namespace heyuan::test;

// The claims of a year that may be one award twice.
class TestDuplicatePairs : public QObject
{
    Q_OBJECT
private slots:
    void eachPairStandsOnce_data() { addEngines(); }
    void eachPairStandsOnce();
    void otherYearsCountToo_data() { addEngines(); }
    void otherYearsCountToo();
    void papersAndPlacesAreCompared_data() { addEngines(); }
    void papersAndPlacesAreCompared();
    void nothingFoundIsSaid();
};

void TestDuplicatePairs::eachPairStandsOnce()
{
    OPEN_STORE(store);
    AwardDesk desk(*store);
    const qint64 twin = desk.beneficiary(u"同账号公司"_qs); // the account of every beneficiary made here
    const qint64 apart = desk.beneficiary(u"别家公司"_qs, u"44050162633600000999"_qs);
    desk.claim(desk.shop);
    desk.claim(desk.shop); // once more by mistake
    desk.claim(twin);
    desk.claim(apart);
    const auto all = duplicatesOfYear(*store, 2019);
    VERIFY_OK(all);
    QCOMPARE(all->claims, 4);
    QVERIFY(all->isComplete);
    QCOMPARE(all->pairs.size(), 3u); // both of the shop with each other, and each with its twin
    QVERIFY(all->pairs[0].found.isRefused);
    QCOMPARE(all->pairs[0].claim.beneficiary.id, desk.shop);
    QVERIFY(!all->pairs[1].found.isRefused && !all->pairs[2].found.isRefused);
    for (const DuplicatePair &one : all->pairs)
        QVERIFY(one.claim.beneficiary.id != apart);
    const auto report = duplicateReport(*store, 2019, QDate(2020, 6, 30), Language::English);
    VERIFY_OK(report);
    const QStringList words = wordsOf(*report, Language::English);
    QCOMPARE(words.size(), 4);
    QVERIFY2(words[0].contains(u"among 4 claims of 2019: 3; 1 of them"), qPrintable(words[0]));
    QVERIFY2(words[1].endsWith(u"|not both"), qPrintable(words[1]));
    QVERIFY2(words[2].contains(u"the same bank account") && words[2].endsWith(u"|to be looked at"), qPrintable(words[2]));
}

void TestDuplicatePairs::otherYearsCountToo()
{
    OPEN_STORE(store);
    AwardDesk desk(*store);
    desk.knows(desk.shop, 2020);
    const qint64 first = desk.claim(desk.shop, 2019);
    VERIFY_OK(desk.bring(first, u"reviewed"_qs));
    const qint64 second = desk.claim(desk.shop, 2020);
    for (const int year : {2019, 2020}) {
        const auto all = duplicatesOfYear(*store, year);
        VERIFY_OK(all);
        QCOMPARE(all->pairs.size(), 1u);
        QCOMPARE(all->pairs[0].claim.id, year == 2019 ? first : second);
        QCOMPARE(all->pairs[0].found.claim, year == 2019 ? second : first);
        QVERIFY(all->pairs[0].found.isRefused); // once only, whatever the year
    }
    // What was refused stands in nobody's way.
    VERIFY_OK(desk.move(first, u"refused"_qs, u"材料不实"_qs));
    QVERIFY(duplicatesOfYear(*store, 2019)->pairs.empty() && duplicatesOfYear(*store, 2020)->pairs.empty());
}

void TestDuplicatePairs::papersAndPlacesAreCompared()
{
    OPEN_STORE(store);
    AwardDesk desk(*store);
    const qint64 apart = desk.beneficiary(u"别家公司"_qs, u"44050162633600000999"_qs);
    const qint64 a = desk.claim(desk.shop), b = desk.claim(apart);
    QVERIFY(duplicatesOfYear(*store, 2019)->pairs.empty());
    VERIFY_OK(change<AwardClaim>(*store, a, [](AwardClaim &row) { row.invoices = u"04400191；04400192"_qs; }));
    VERIFY_OK(change<AwardClaim>(*store, b, [](AwardClaim &row) { row.invoices = u"04400192"_qs; }));
    auto all = duplicatesOfYear(*store, 2019);
    VERIFY_OK(all);
    QCOMPARE(all->pairs.size(), 1u);
    QVERIFY(all->pairs[0].found.sentence.in(Language::English).contains(u"invoice 04400192"));
    VERIFY_OK(change<AwardClaim>(*store, b, [](AwardClaim &row) { row.invoices.clear(); row.premises = u"1栋2层"_qs; }));
    VERIFY_OK(change<AwardClaim>(*store, a, [](AwardClaim &row) { row.premises = u"1 栋 2 层"_qs; }));
    all = duplicatesOfYear(*store, 2019);
    VERIFY_OK(all);
    QCOMPARE(all->pairs.size(), 1u);
    QVERIFY(all->pairs[0].found.sentence.in(Language::English).contains(u"premises"));
}

void TestDuplicatePairs::nothingFoundIsSaid()
{
    TestStore store(Engine::Sqlite);
    AwardDesk desk(*store);
    desk.claim(desk.shop);
    const auto report = duplicateReport(*store, 2019, QDate(2020, 6, 30), Language::English);
    VERIFY_OK(report);
    const QStringList words = wordsOf(*report, Language::English);
    QCOMPARE(words.size(), 1);
    QVERIFY2(words[0].startsWith(u"None found among 1 claims of 2019"), qPrintable(words[0]));
}

QTEST_GUILESS_MAIN(TestDuplicatePairs)
#include "tst_duplicate_pairs.moc"
