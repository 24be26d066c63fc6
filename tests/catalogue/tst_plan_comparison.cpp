// 001 against 000: every target, rule and fund exactly once, and no judgement that the figures contradict.
#include "core/award/rule.h"
#include "core/catalogue/comparison.h"
#include "core/fund/commitment.h"
#include "core/plan/document.h"
#include "core/plan/target.h"
#include "tests/catalogue/catalogue_store.h"

using namespace heyuan;
using namespace heyuan::test;

class PlanComparisonTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyItemStandsExactlyOnce();
    void nothingIsLeftToDoubt();
    void knownLines_data();
    void knownLines();
    void aWrongJudgementIsDoubted();
    void plansWithoutCorrespondencesAreMatchedByIndicator();
    void anUnknownDocumentIsNamed();

private:
    const ComparisonLine *lineOf(const Comparison &comparison, const QString &code) const;
    CatalogueStore m_catalogue;
    Comparison m_comparison;
};

void PlanComparisonTest::initTestCase()
{
    QVERIFY(m_catalogue.isReady);
    auto comparison = comparePlans(*m_catalogue.store, QStringLiteral("001"), QStringLiteral("000"));
    QVERIFY(comparison);
    m_comparison = std::move(*comparison);
}

const ComparisonLine *PlanComparisonTest::lineOf(const Comparison &comparison, const QString &code) const
{
    for (const ComparisonLine &line : comparison.lines) {
        for (const auto *side : {&line.before, &line.after}) {
            if (std::any_of(side->begin(), side->end(), [&](const auto &item) { return item.code == code; }))
                return &line;
        }
    }
    return nullptr;
}

void PlanComparisonTest::everyItemStandsExactlyOnce()
{
    QHash<QString, int> seen;
    for (const ComparisonLine &line : m_comparison.lines) {
        QVERIFY2(!line.code.isEmpty(),
                 qPrintable(QStringLiteral("nobody judged: ") + line.subject.in(Language::English)));
        for (const auto *side : {&line.before, &line.after}) {
            for (const auto &item : *side)
                ++seen[item.code];
        }
    }
    int items = 0;
    for (const RecordType *type : {&Target::description().type(), &awardRuleType(), &fundCommitmentType()}) {
        const auto rows = m_catalogue.store->select(*type);
        QVERIFY(rows);
        for (const Record &record : *rows) {
            const QString code = type->value(record, "code").toString();
            if (!code.startsWith(u"000-") && !code.startsWith(u"001-"))
                continue;
            ++items;
            QVERIFY2(seen.value(code) == 1,
                     qPrintable(QStringLiteral("%1 stands %2 times").arg(code).arg(seen.value(code))));
        }
    }
    QCOMPARE(seen.size(), items);
}

void PlanComparisonTest::nothingIsLeftToDoubt()
{
    for (const ComparisonLine &line : m_comparison.lines) {
        for (const Text &doubt : line.doubts)
            QFAIL(qPrintable(line.code+ QStringLiteral(": ") + doubt.in(Language::English)));
        const bool paired = !line.before.empty() && !line.after.empty();
        if (paired && line.judgement == Judgement::Definition)
            QVERIFY2(!line.remark.isEmpty(), qPrintable(line.code));
    }
}

void PlanComparisonTest::knownLines_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("judgement");
    QTest::addColumn<QString>("difference");
    const auto row = [](const char *before, const char *after, Judgement judgement, const char *difference) {
        QTest::newRow(before) << QString::fromLatin1(before) << QString::fromLatin1(after) << int(judgement)
                              << QString::fromUtf8(difference);
    };
    row("001-T11", "000-T02", Judgement::Kept, "Indicator");
    row("001-T10", "000-T01", Judgement::Definition, "Value: >= 5 enterprises → >= 3 enterprises");
    row("001-T08", "000-T503", Judgement::Definition, "Due: 2017-12-31 → 2021-12-31");
    row("001-R06a", "000-R07", Judgement::Value, "Rate (yuan): 2.00 → 3.00");
    row("001-R06b", "000-R08", Judgement::Value, "Years: 3 → 1");
    row("001-R11b", "000-R13", Judgement::Moved, "Valid: 2015-01-01 to 2017-12-31");
    row("001-M04", "000-M01", Judgement::Moved, "Year: 2016 → 2019");
    row("001-M10", "000-M05", Judgement::Value, "30 × RMB 10,000 → = 50 × RMB 10,000");
}

void PlanComparisonTest::knownLines()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(int, judgement);
    QFETCH(QString, difference);
    const ComparisonLine *line = lineOf(m_comparison, before);
    QVERIFY(line && line == lineOf(m_comparison, after));
    QCOMPARE(int(line->judgement), judgement);
    QStringList sentences;
    for (const Text &text : line->differences)
        sentences << text.in(Language::English);
    QVERIFY2(sentences.join(u'\n').contains(difference), qPrintable(sentences.join(u'\n')));
}

void PlanComparisonTest::aWrongJudgementIsDoubted()
{
    CatalogueStore changed;
    QVERIFY(changed.isReady);
    const RecordType &type = correspondenceType();
    const QString line = lineOf(m_comparison, QStringLiteral("001-R06a"))->code;
    Record record = **changed.store->find(type, catalogue::idOf("correspondence", line));
    type.setValue(record, "judgement", QStringLiteral("kept"));
    QVERIFY(changed.store->write({QStringLiteral("tester")}, [&](Transaction &t) { return t.update(type, record); }));
    const auto comparison = comparePlans(*changed.store, QStringLiteral("001"), QStringLiteral("000"));
    QVERIFY(comparison);
    QVERIFY(!lineOf(*comparison, QStringLiteral("001-R06a"))->doubts.empty());
}

void PlanComparisonTest::plansWithoutCorrespondencesAreMatchedByIndicator()
{
    CatalogueStore changed;
    QVERIFY(changed.isReady);
    // The next plan: one target on an indicator of document 000, later and higher.
    Record document = documentType().blank();
    documentType().setValue(document, "code", QStringLiteral("005"));
    documentType().setValue(document, "name_zh", QStringLiteral("下一个计划"));
    documentType().setValue(document, "short_zh", QStringLiteral("下一个计划"));
    documentType().setValue(document, "status", QStringLiteral("draft"));
    Target target = Target::description().read(
        **changed.store->find(Target::description().type(), catalogue::idOf("target", u"000-T05")));
    target.id = 0;
    target.code = QStringLiteral("005-T01");
    target.value = Number(8);
    target.due = QDate(2024, 12, 31);
    QVERIFY(changed.store->write({QStringLiteral("tester")}, [&](Transaction &t) -> Status {
        const auto id = t.insert(documentType(), document);
        if (!id)
            return id.error();
        target.document = {*id};
        const auto inserted = t.insert(target);
        return inserted ? Status() : Status(inserted.error());
    }));
    const auto comparison = comparePlans(*changed.store, QStringLiteral("000"), QStringLiteral("005"));
    QVERIFY(comparison);
    const ComparisonLine *line = lineOf(*comparison, QStringLiteral("005-T01"));
    QVERIFY(line && line->before.size() == 1);
    QCOMPARE(int(line->judgement), int(Judgement::Value));
    QVERIFY(line->code.isEmpty());
    QCOMPARE(comparison->count(Judgement::New), 0);
}

void PlanComparisonTest::anUnknownDocumentIsNamed()
{
    const auto comparison = comparePlans(*m_catalogue.store, QStringLiteral("001"), QStringLiteral("009"));
    QVERIFY(!comparison);
    QVERIFY(comparison.error().message.in(Language::English).contains(u"009"));
}

QTEST_GUILESS_MAIN(PlanComparisonTest)
#include "tst_plan_comparison.moc"
