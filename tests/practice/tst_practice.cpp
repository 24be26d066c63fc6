// The practice database: always the same, whole in itself, and with the troubles a clerk has to learn to see.
#include "core/award/beneficiary_claim.h"
#include "core/catalogue/reader.h"
#include "core/indicator/rollup.h"
#include "core/indicator/series_table.h"
#include "core/indicator/totals.h"
#include "core/place/area.h"
#include "core/plan/document.h"
#include "core/plan/target.h"
#include "core/practice/practice.h"
#include "core/store/verify.h"

#include "tests/support/test_store.h"

using namespace heyuan;
using namespace heyuan::test;

class PracticeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsWrongInIt();
    void isMarkedAndDated();
    void theSameEveryTime_data() { addEngines(); }
    void theSameEveryTime();
    void hasGapsAndACountyThatLags();
    void hasAMixedEntryAndAnAdjustment();
    void groupsMakeUpTheirWhole();
    void aFactIsMissingAndItsSupplierKnown();
    void breakdownsReachTheirTarget();
    void beneficiariesOfEveryRuleAreThere();
    void refusesADatabaseInUse();

private:
    Series seriesOf(const char *indicator, const char *area);
    TestStore m_store{Engine::Sqlite};
};

Series PracticeTest::seriesOf(const char *indicator, const char *area)
{
    const auto record = m_store->find(Indicator::description().type(),
                                      catalogue::idOf("indicator", QString::fromLatin1(indicator)));
    const Indicator one = Indicator::description().read(**record);
    const qint64 id = catalogue::idOf("area", QString::fromLatin1(area));
    const auto table = loadSeries(*m_store, {one}, {id}, 2018, 2020);
    const Series *series = table ? table->find(one.id, id) : nullptr;
    return series ? *series : Series(one.aggregationKind());
}

void PracticeTest::initTestCase()
{
    QVERIFY2(m_store.isOpen(), m_store.why());
    VERIFY_OK(practice::fill(*m_store, {QStringLiteral("tester")}));
}

void PracticeTest::nothingIsWrongInIt()
{
    const auto faults = verifyDatabase(*m_store);
    QVERIFY(faults);
    for (const Text &fault : *faults)
        QFAIL(qPrintable(fault.in(Language::English)));
    // Corrections and what the measurements carry of them agree.
    const auto measurements = m_store->all<Measurement>();
    const auto adjustments = m_store->all<Adjustment>();
    QVERIFY(measurements && adjustments && !adjustments->empty());
    QHash<qint64, Number> sums;
    for (const Adjustment &adjustment : *adjustments)
        sums[adjustment.measurement.id] += adjustment.amount;
    for (const Measurement &one : *measurements) {
        QCOMPARE(one.adjusted.raw(), sums.value(one.id).raw());
        QVERIFY2(!(one.value < Number(0)), qPrintable(one.period.toString()));
        QVERIFY(one.period.first() <= QDate(2020, 10, 31));
    }
}

void PracticeTest::isMarkedAndDated()
{
    QCOMPARE(m_store->info(QStringLiteral("practice")), QStringLiteral("1"));
    QCOMPARE(m_store->info(QStringLiteral("as_of")), QStringLiteral("2020-10-31"));
}

void PracticeTest::theSameEveryTime()
{
    OPEN_STORE(again);
    VERIFY_OK(practice::fill(*again, {QStringLiteral("tester")}));
    QVERIFY(verifyDatabase(*again)->empty());
    const QString order = QStringLiteral("indicator_id, area_id, period");
    const RecordType &type = Measurement::description().type();
    const auto a = m_store->select(type, {}, order);
    const auto b = again->select(type, {}, order);
    QVERIFY(a && b && a->size() > 1000);
    QCOMPARE(a->size(), b->size());
    for (size_t i = 0; i < a->size(); ++i)
        QCOMPARE((*a)[i].values, (*b)[i].values);
}

void PracticeTest::hasGapsAndACountyThatLags()
{
    const Series late = seriesOf("IND-000-skill-attendances", "441624");
    QVERIFY(late.entered(Period::month(2020, 8)));
    QVERIFY(!late.entered(Period::month(2020, 9)) && !late.entered(Period::month(2020, 10)));
    QVERIFY(!seriesOf("IND-000-parcels", "441623").entered(Period::month(2019, 5)));
    const auto lagging = seriesOf("IND-000-skill-attendances", "441623").of(Period::year(2020), QDate(2020, 10, 31));
    const auto leading = seriesOf("IND-000-skill-attendances", "441602").of(Period::year(2020), QDate(2020, 10, 31));
    QVERIFY(lagging && leading);
    QVERIFY(lagging->value < Number(700) && leading->value > Number(1000));
}

void PracticeTest::hasAMixedEntryAndAnAdjustment()
{
    const auto quarter = seriesOf("IND-000-parcels", "441625").of(Period::quarter(2020, 2), QDate(2020, 10, 31));
    QVERIFY(quarter && quarter->mixed);
    const RecordType &type = Measurement::description().type();
    const auto corrected = m_store->select(
        type, {.conditions = {{"adjusted", Condition::Test::Below, qint64(0)}}, .search = {}});
    QVERIFY(corrected && corrected->size() == 1);
    const Measurement one = Measurement::description().read(corrected->front());
    QVERIFY(one.approved);
    QCOMPARE(seriesOf("IND-000-parcels", "441622").entered(one.period)->raw(), (one.value + one.adjusted).raw());
}

void PracticeTest::groupsMakeUpTheirWhole()
{
    const Series whole = seriesOf("IND-000-skill-attendances", "441602");
    const Series women = seriesOf("IND-000-skill-attendances-01", "441602");
    const Series men = seriesOf("IND-000-skill-attendances-02", "441602");
    const auto one = women.entered(Period::month(2020, 5));
    QVERIFY(one && *one > Number(0));
    QVERIFY(!women.entered(Period::month(2019, 12)));
    QVERIFY(partsAgainstTotal(whole, {&women, &men}).empty());
    QCOMPARE(*one + *men.entered(Period::month(2020, 5)), *whole.entered(Period::month(2020, 5)));
}

void PracticeTest::aFactIsMissingAndItsSupplierKnown()
{
    const auto facts = m_store->all<Fact>(
        {.conditions = {{"key", Condition::Test::Is, QStringLiteral("residents_2019")}}, .search = {}});
    QVERIFY(facts);
    int known = 0;
    int missing = 0;
    for (const Fact &fact : *facts) {
        if (!fact.code.startsWith(u"practice-"))
            continue;
        fact.value ? ++known : ++missing;
        if (!fact.value)
            QVERIFY(!fact.supplier().isEmpty());
    }
    QCOMPARE(known, 7);
    QCOMPARE(missing, 1);
}

void PracticeTest::breakdownsReachTheirTarget()
{
    const qint64 target = catalogue::idOf("target", u"000-T503");
    const auto shares = m_store->all<TargetShare>(
        {.conditions = {{"target_id", Condition::Test::Is, target}}, .search = {}});
    QVERIFY(shares && shares->size() == 8);
    Number sum;
    for (const TargetShare &share : *shares)
        sum += share.value;
    QCOMPARE(sum.toString(), QStringLiteral("10000"));
    QVERIFY(Target::description().read(**m_store->find(Target::description().type(), target)).sharesLocked);
}

void PracticeTest::beneficiariesOfEveryRuleAreThere()
{
    const auto all = m_store->all<Beneficiary>();
    VERIFY_OK(all);
    QSet<QString> kinds;
    for (const Beneficiary &one : *all) {
        kinds.insert(one.kind);
        const auto facts = award::writtenFacts(*m_store, one.id, 2019);
        VERIFY_OK(facts);
        QVERIFY2(!facts->empty(), qPrintable(one.nameZh));
    }
    QVERIFY(all->size() >= 12 && kinds.size() >= 8);
}

void PracticeTest::refusesADatabaseInUse()
{
    const Status again = practice::fill(*m_store, {QStringLiteral("tester")});
    QVERIFY(!again);
    QVERIFY(again.error().message.in(Language::English).contains(u"new database"));
}

QTEST_GUILESS_MAIN(PracticeTest)
#include "tst_practice.moc"
