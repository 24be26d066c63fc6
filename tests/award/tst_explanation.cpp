#include "core/award/award_reports.h"
#include "core/award/beneficiary_claim.h"
#include "core/award/claim_reports.h"
#include "core/award/explanation.h"
#include "core/plan/document.h"
#include "tests/support/award_desk.h"
#include "tests/support/report_words.h"
#include "tests/support/test_store.h"

using namespace heyuan;
using namespace heyuan::award;
using namespace heyuan::test;

// The page that explains an award names the version of the rule and whoever decided how an unclear word is read.
class TestExplanation : public QObject
{
    Q_OBJECT
private slots:
    void itNamesVersionAndReading_data() { addEngines(); }
    void itNamesVersionAndReading();
    void aPublishedVersionIsNamed();
    void anotherReadingForOneReckoningIsNotDecided();
};

namespace {

Status decide(Store &store, const QString &code, const QString &reading)
{
    Filter filter;
    filter.conditions = {{"code", Condition::Test::Is, code}};
    auto rows = store.select(readingType(), filter);
    if (!rows)
        return rows.error();
    Record row = rows->front();
    readingType().setValue(row, "decided", reading);
    readingType().setValue(row, "decided_by", u"市商务局局务会"_qs);
    readingType().setValue(row, "decided_on", QDate(2020, 5, 18));
    readingType().setValue(row, "decided_document", u"河商纪〔2020〕示例2号"_qs);
    return store.write(clerk(), [&](Transaction &t) { return t.update(readingType(), row); });
}

QString words(const Report &report)
{
    QStringList all;
    for (const Block &block : report.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            all << paragraph->text.in(Language::English);
    }
    return all.join(u'\n');
}

Evaluation judgedFor(Store &store, const RuleBook &book, qint64 who, const QHash<QString, QString> &readings = {})
{
    std::vector<Issue> issues;
    const auto written = writtenFacts(store, who, 2019);
    Claim claim = claimFrom(book.facts(), *written, issues);
    claim.readings = readings;
    return evaluate(book, *book.rule(u"000-R01"_qs), claim, QDate(2019, 12, 31));
}

} // namespace

void TestExplanation::itNamesVersionAndReading()
{
    OPEN_STORE(store);
    AwardDesk desk(*store);
    const auto before = RuleBook::load(*store);
    VERIFY_OK(before);
    const QString open = inLines(explain(*before, judgedFor(*store, *before, desk.shop)), Language::English);
    QVERIFY2(open.contains(u"Applied: the rule as issued, valid from 2019-01-01 to 2021-12-31"), qPrintable(open));
    QVERIFY(!open.contains(u"Reading decided"));
    VERIFY_OK(decide(*store, u"000-Q20"_qs, u"inclusive"_qs));
    const auto book = RuleBook::load(*store);
    VERIFY_OK(book);
    const Evaluation evaluation = judgedFor(*store, *book, desk.shop);
    const QString page = words(explanationReport(*book, evaluation, {}, Language::English));
    for (const char *part : {"Applied: the rule as issued, valid from 2019-01-01 to 2021-12-31", "Reading decided, 000-Q20", "decided by 市商务局局务会 on 2020-05-18, document 河商纪〔2020〕示例2号"})
        QVERIFY2(page.contains(QString::fromUtf8(part)), qPrintable(page));
    const auto table = [&](const std::map<QString, QString> &papers) {
        return wordsOf(explanationReport(*book, evaluation, {}, Language::English, papers), Language::English).join(u'\n');
    };
    QVERIFY2(table({}).contains(u"12,000,000 yuan|met|"), qPrintable(table({})));
    const QString shown = table({{u"annual_online_sales"_qs, u"平台流水第3册"_qs}});
    QVERIFY2(shown.contains(u"12,000,000 yuan|平台流水第3册|met|") && shown.contains(u"yes|—|met|"), qPrintable(shown));
    // It stands with the claim, too, as it was when the claim was accepted.
    const qint64 id = desk.claim(desk.shop);
    VERIFY_OK(desk.bring(id, u"accepted"_qs));
    const QString frozen = frozenExplanation(desk.at(id).evaluation, Language::English);
    QVERIFY2(frozen.contains(u"decided by 市商务局局务会 on 2020-05-18"), qPrintable(frozen));
    QCOMPARE(decidedReadings(evaluation).size(), 1u);
}

void TestExplanation::aPublishedVersionIsNamed()
{
    TestStore store(Engine::Sqlite);
    QVERIFY2(store.isOpen(), store.why());
    AwardDesk desk(*store);
    const auto book = RuleBook::load(*store);
    VERIFY_OK(book);
    Rule rule = book->rule(u"000-R01"_qs)->printed;
    rule.version = 2;
    rule.basis = u"河商〔2020〕示例5号"_qs;
    rule.validFrom = QDate(2020, 7, 1);
    rule.validTo = QDate(2021, 12, 31);
    QCOMPARE(versionWords(rule).in(Language::English), u"Applied: version 2 of the rule, published by 河商〔2020〕示例5号, valid from 2020-07-01 to 2021-12-31."_qs);
}

void TestExplanation::anotherReadingForOneReckoningIsNotDecided()
{
    TestStore store(Engine::Sqlite);
    QVERIFY2(store.isOpen(), store.why());
    AwardDesk desk(*store);
    VERIFY_OK(decide(*store, u"000-Q20"_qs, u"inclusive"_qs));
    const auto book = RuleBook::load(*store);
    VERIFY_OK(book);
    QVERIFY(decidedReadings(judgedFor(*store, *book, desk.shop, {{u"000-Q20"_qs, u"exclusive"_qs}})).empty());
    QCOMPARE(decidedReadings(judgedFor(*store, *book, desk.shop)).size(), 1u);
}

QTEST_GUILESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
