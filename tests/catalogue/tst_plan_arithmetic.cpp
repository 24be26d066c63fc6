// What the documents say of themselves: sums, parts, shares, earmarks and county targets, with their figures.
#include "core/catalogue/arithmetic.h"
#include "core/fund/commitment.h"
#include "core/project/budget.h"
#include "tests/catalogue/catalogue_store.h"

using namespace heyuan;
using namespace heyuan::test;

class PlanArithmeticTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void knownFindings_data();
    void knownFindings();
    void everyOpenContradictionIsListed();
    void findingsLeadToClauses();
    void aChangedFigureIsFound();

private:
    CatalogueStore m_catalogue;
    std::vector<Finding> m_findings;
};

void PlanArithmeticTest::initTestCase()
{
    QVERIFY(m_catalogue.isReady);
    auto findings = checkPlans(*m_catalogue.store);
    QVERIFY(findings);
    m_findings = std::move(*findings);
}

void PlanArithmeticTest::knownFindings_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("severity");
    QTest::addColumn<QString>("item");
    QTest::addColumn<QStringList>("figures");
    const auto row = [](const char *name, const char *rule, const char *severity, const char *item,
                        const QStringList &figures) {
        QTest::newRow(name) << QString::fromLatin1(rule) << QString::fromLatin1(severity) << QString::fromLatin1(item)
                            << figures;
    };
    row("Huidong's 13 lines make the printed total", "budget-sum", "agrees", "002-B00", {u"13"_qs, u"1,680"_qs});
    row("Puning's six lines", "budget-sum", "agrees", "003-B01", {u"6"_qs, u"1,650"_qs});
    row("490 from its seven parts", "budget-parts", "agrees", "003-B05",
        {u"58 + 131 + 50 + 100 + 50 + 86 + 15"_qs, u"490"_qs});
    row("1540 in the text, 1650 in the table", "text-table", "fault", "003-B07", {u"1,540"_qs, u"1,650"_qs, u"110"_qs});
    row("rural circulation in Huidong", "share", "agrees", "002-C01", {u"823"_qs, u"54.87%"_qs, u"at least 50%"_qs});
    row("without line 7", "share-without-line", "doubt", "002-B07", {u"733"_qs, u"48.87%"_qs});
    row("county centre in Huidong", "share", "agrees", "002-C02", {u"220"_qs, u"14.67%"_qs, u"at most 15%"_qs});
    row("Puning stands on the limit", "share", "doubt", "003-B01",
        {u"750"_qs, u"50.00%"_qs, u"exactly on the limit"_qs});
    row("five shares", "shares-whole", "agrees", "004-C01", {u"30 + 15 + 20 + 20 + 15"_qs, u"100%"_qs});
    row("fund of 2019", "earmarks", "agrees", "000-M01", {u"200 + 10 + 80"_qs, u"290"_qs, u"710"_qs});
    row("fund of 2020", "earmarks", "agrees", "000-M02", {u"140"_qs, u"860"_qs});
    row("county training against the city", "county-targets", "fault", "000-T503",
        {u"3,000"_qs, u"24,000"_qs, u"8"_qs, u"18,000"_qs, u"10,000"_qs});
    row("139 points", "quantities", "agrees", "002-D514", {u"139"_qs, u"16 + 123"_qs});
    row("16 stations for 17 towns", "coverage-areas", "fault", "002-D511", {u"16"_qs, u"17"_qs, u"94.12%"_qs});
    row("two dates in Huidong", "two-dates", "doubt", "002-T37", {u"2020-10-31"_qs, u"2020-12-31"_qs});
    row("5 or 3 local enterprises", "reading-cross-document", "doubt", "000-Q04", {});
}

void PlanArithmeticTest::knownFindings()
{
    QFETCH(QString, rule);
    QFETCH(QString, severity);
    QFETCH(QString, item);
    QFETCH(QStringList, figures);
    QStringList seen;
    for (const Finding &finding : m_findings) {
        const bool names = std::any_of(finding.items.begin(), finding.items.end(),
                                       [&](const Finding::Item &i) { return i.code == item; });
        if (finding.rule != rule.toLatin1() || !names)
            continue;
        const QString sentence = finding.sentence.in(Language::English);
        seen << QString::fromLatin1(severityKey(finding.severity)) + QStringLiteral(": ") + sentence;
        const bool all = std::all_of(figures.begin(), figures.end(),
                                     [&](const QString &figure) { return sentence.contains(figure); });
        if (all && severityKey(finding.severity) == severity.toLatin1())
            return;
    }
    QFAIL(qPrintable(QStringLiteral("not found; of this rule and item there is:\n") + seen.join(u'\n')));
}

void PlanArithmeticTest::everyOpenContradictionIsListed()
{
    int listed = 0;
    for (const Finding &finding : m_findings)
        listed += finding.rule.startsWith("reading-");
    qint64 kept = 0;
    for (const char *kind : {"contradiction", "cross-document", "arithmetic"})
        kept += *m_catalogue.store->count(
            *recordTypeNamed("reading"),
            {.conditions = {{"kind", Condition::Test::Is, QString::fromLatin1(kind)}}, .search = {}});
    QCOMPARE(listed, int(kept));
}

void PlanArithmeticTest::findingsLeadToClauses()
{
    for (const Finding &finding : m_findings) {
        QVERIFY(!finding.items.empty());
        QVERIFY2(!finding.clauses.empty(), qPrintable(finding.sentence.in(Language::English)));
        QVERIFY(!finding.sentence.in(Language::English).contains(u'%' + QString::number(1)));
    }
}

void PlanArithmeticTest::aChangedFigureIsFound()
{
    CatalogueStore changed;
    QVERIFY(changed.isReady);
    const RecordType &type = budgetLineType();
    Record line = **changed.store->find(type, catalogue::idOf("budget_line", u"003-B05"));
    type.setValue(line, "total_fen", qint64(500000000));
    type.setValue(line, "local_fen", qint64(50000000));
    const RecordType &funds = fundCommitmentType();
    Record earmark = **changed.store->find(funds, catalogue::idOf("fund_commitment", u"000-M04"));
    funds.setValue(earmark, "amount_fen", qint64(950000000));
    QVERIFY(changed.store->write({QStringLiteral("tester")}, [&](Transaction &t) -> Status {
        if (Status s = t.update(type, line); !s)
            return s;
        return t.update(funds, earmark);
    }));
    const auto findings = checkPlans(*changed.store);
    QVERIFY(findings);
    QStringList faults;
    for (const Finding &finding : *findings) {
        if (finding.severity == Severity::Fault)
            faults << QString::fromLatin1(finding.rule) + QStringLiteral(": ") + finding.sentence.in(Language::English);
    }
    const QString all = faults.join(u'\n');
    QVERIFY2(all.contains(u"budget-parts") && all.contains(u"budget-sum") && all.contains(u"1,660"), qPrintable(all));
    QVERIFY2(all.contains(u"earmarks") && all.contains(u"950 + 10 + 80"), qPrintable(all));
}

QTEST_GUILESS_MAIN(PlanArithmeticTest)
#include "tst_plan_arithmetic.moc"
