#include "core/award/claim_reports.h"
#include "core/fund/fund_reports.h"
#include "core/practice/practice.h"
#include "tests/support/builders.h"
#include "tests/support/program.h"
#include "tests/support/test_store.h"

#include <QFileInfo>

using namespace heyuan;
using namespace heyuan::test;

// The funds of the practice database on the command line and on paper.
class TestFundCommand : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theDocumentsAmountsAreTheAccounts();
    void balancesAreShown();
    void executionNamesWhatAuditorsFind();
    void theReportHasItsParts();
    void papersOfClaimsAreWritten();
    void claimsAreListed();
    void yearsAreOpened();
    void wrongUseIsTwo();

private:
    QStringList with(QStringList words) const { return words << QStringLiteral("--db") << m_store.place().location().file << QStringLiteral("--lang") << QStringLiteral("en"); }
    TestStore m_store{Engine::Sqlite};
};

void TestFundCommand::initTestCase()
{
    QVERIFY2(m_store.isOpen(), m_store.why());
    VERIFY_OK(practice::fill(*m_store, clerk()));
}

// K1: 1000 a year, of it 200 and 50 for the centre, 10 for statistics, 80 for the climate.
void TestFundCommand::theDocumentsAmountsAreTheAccounts()
{
    const auto book = FundBook::load(*m_store, QDate(2020, 10, 31));
    VERIFY_OK(book);
    QCOMPARE(book->accounts.size(), size_t(2));
    const std::array<std::array<int, 4>, 2> asked{{{200, 10, 80, 710}, {50, 10, 80, 860}}};
    for (size_t i = 0; i < 2; ++i) {
        const AccountBook &one = book->accounts[i];
        QCOMPARE(one.account.year, 2019 + int(i));
        QCOMPARE(one.promised, Money::wan(1000));
        QCOMPARE(one.uses.size(), size_t(4));
        for (size_t use = 0; use < 4; ++use)
            QCOMPARE(one.uses[use].limit, Money::wan(asked[i][use]));
        QVERIFY(one.money.free() >= Money());
        QVERIFY(one.account.area);
    }
}

void TestFundCommand::balancesAreShown()
{
    const Outcome json = runHeyuan(with({u"fund"_qs, u"balance"_qs, u"--json"_qs}));
    QCOMPARE(json.code, 0);
    QCOMPARE(json.rows().size(), 2);
    const QJsonObject of = json.rows()[0].toObject();
    QCOMPARE(of[u"promised_fen"_qs].toInteger(), Money::wan(1000).fen());
    QCOMPARE(of[u"allocated_fen"_qs].toInteger(), of[u"free_fen"_qs].toInteger() + of[u"committed_fen"_qs].toInteger() + of[u"paid_fen"_qs].toInteger());
    // As it was at the end of 2019: the second part of the allocation had just come.
    const QJsonObject before = runHeyuan(with({u"fund"_qs, u"balance"_qs, u"--json"_qs, u"--as-of"_qs, u"2019-12-04"_qs})).rows()[0].toObject();
    QCOMPARE(before[u"allocated_fen"_qs].toInteger(), Money::wan(700).fen());
    const Outcome words = runHeyuan(with({u"fund"_qs, u"balance"_qs}));
    QVERIFY(words.out.contains("2019 Special fund"));
    QVERIFY(words.out.contains("62.6%"));
}

void TestFundCommand::executionNamesWhatAuditorsFind()
{
    const Outcome json = runHeyuan(with({u"fund"_qs, u"execution"_qs, u"--json"_qs}));
    QCOMPARE(json.code, 0);
    const QJsonObject all = json.rows()[0].toObject();
    QCOMPARE(all[u"quarters"_qs].toArray().size(), 8); // two accounts, four quarters begun
    QVERIFY(!all[u"idle"_qs].toArray().isEmpty());
    QVERIFY(!all[u"late"_qs].toArray().isEmpty());
    QCOMPARE(all[u"unproven"_qs].toArray().size(), 4);
    for (const QJsonValue &area : all[u"areas"_qs].toArray())
        QVERIFY(area[u"execution_percent"_qs].toString().toDouble() <= 100);
    const Outcome words = runHeyuan(with({u"fund"_qs, u"execution"_qs}));
    QVERIFY(words.out.contains("Money idle for more than 12 months"));
    QVERIFY(words.out.contains("Transfers after their day"));
}

void TestFundCommand::theReportHasItsParts()
{
    const auto report = fundReport(*m_store, QDate(2020, 10, 31), Language::Chinese);
    VERIFY_OK(report);
    int tables = 0, charts = 0;
    for (const Block &block : report->blocks) {
        tables += std::holds_alternative<Table>(block);
        charts += std::holds_alternative<ChartBlock>(block);
    }
    QCOMPARE(tables, 7);
    QCOMPARE(charts, 2);
    const QString file = m_store.place().path(u"fund.pdf"_qs);
    const Outcome written = runHeyuan(with({u"report"_qs, u"fund"_qs, u"--out"_qs, file}));
    QVERIFY2(written.code == 0, qPrintable(written.err));
    QVERIFY(QFileInfo(file).size() > 5000);
}

void TestFundCommand::papersOfClaimsAreWritten()
{
    const auto writes = [&](const QString &kind, const QStringList &more = {}) {
        const QString file = m_store.place().path(kind + u".pdf"_qs);
        const Outcome written = runHeyuan(with(QStringList{u"report"_qs, kind, u"--out"_qs, file} + more));
        QVERIFY2(written.code == 0, qPrintable(kind + u": "_qs + written.err));
        QVERIFY2(QFileInfo(file).size() > 5000, qPrintable(kind));
    };
    for (const char *kind : {"notice", "award-notice", "payment-list", "decision-list", "shortfall"})
        writes(QString::fromLatin1(kind));
    const auto waiting = award::claimsIn(*m_store, u"notice"_qs);
    QVERIFY(waiting && !waiting->empty());
    const QStringList claim{u"--claim"_qs, QString::number(waiting->front().id)};
    writes(u"acceptance-note"_qs, claim);
    writes(u"review-sheet"_qs, claim);
    writes(u"explanation"_qs, claim);
    QCOMPARE(runHeyuan(with({u"report"_qs, u"explanation"_qs, u"--out"_qs, m_store.place().path(u"none.pdf"_qs)})).code, 2); // neither claim nor facts
    const auto drafts = award::claimsIn(*m_store, u"draft"_qs);
    QVERIFY(drafts && !drafts->empty());
    const QString none = m_store.place().path(u"none.pdf"_qs);
    QCOMPARE(runHeyuan(with({u"report"_qs, u"acceptance-note"_qs, u"--claim"_qs, QString::number(drafts->front().id), u"--out"_qs, none})).code, 1);
    QVERIFY(!QFileInfo::exists(none));
}

void TestFundCommand::claimsAreListed()
{
    const Outcome all = runHeyuan(with({u"award"_qs, u"claims"_qs, u"--json"_qs}));
    QVERIFY2(all.code == 0, qPrintable(all.err));
    const auto stored = m_store->all<AwardClaim>();
    QVERIFY(stored);
    QCOMPARE(size_t(all.rows().size()), stored->size());
    const Outcome listed = runHeyuan(with({u"award"_qs, u"claims"_qs, u"--status"_qs, u"listed"_qs, u"--json"_qs}));
    const auto waiting = award::claimsIn(*m_store, u"listed"_qs);
    QVERIFY(waiting);
    QCOMPARE(size_t(listed.rows().size()), waiting->size());
    const auto of = std::find_if(waiting->begin(), waiting->end(), [](const AwardClaim &one) { return one.payment == u"part"; });
    QVERIFY(of != waiting->end());
    bool isThere = false;
    for (const QJsonValue &row : listed.rows()) {
        if (row[u"claim"_qs].toString() != QString::number(of->id))
            continue;
        isThere = true;
        QCOMPARE(row[u"amount_fen"_qs].toInteger(), of->amount->fen());
        QCOMPARE(row[u"paid_fen"_qs].toInteger(), of->paid->fen());
    }
    QVERIFY(isThere);
    const Outcome words = runHeyuan(with({u"award"_qs, u"claims"_qs, u"--status"_qs, u"lots"_qs}));
    QCOMPARE(words.code, 1);
    QVERIFY2(words.err.contains(u"county_checked"), qPrintable(words.err));
}

void TestFundCommand::yearsAreOpened()
{
    Outcome opened = runHeyuan(with({u"fund"_qs, u"open"_qs, u"2021"_qs, u"--document"_qs, u"000"_qs, u"--json"_qs}));
    QCOMPARE(opened.code, 0);
    QCOMPARE(opened.rows()[0].toObject()[u"opened"_qs].toInt(), 1);
    opened = runHeyuan(with({u"fund"_qs, u"open"_qs, u"2021"_qs, u"--document"_qs, u"000"_qs, u"--json"_qs}));
    QCOMPARE(opened.rows()[0].toObject()[u"opened"_qs].toInt(), 0);
    // 001: 3,000 and 1,000 in 2016 to 2018, 300 in 2015 to 2017, and 30 for the centre every year as long as the plan runs.
    const std::array<std::pair<int, int>, 7> asked{{{2015, 1}, {2016, 4}, {2017, 4}, {2018, 3}, {2019, 1}, {2020, 1}, {2021, -1}}};
    for (const auto &[year, accounts] : asked) {
        opened = runHeyuan(with({u"fund"_qs, u"open"_qs, QString::number(year), u"--document"_qs, u"001"_qs, u"--json"_qs}));
        QCOMPARE(opened.code, accounts < 0 ? 1 : 0);
        if (accounts >= 0)
            QCOMPARE(opened.rows()[0].toObject()[u"opened"_qs].toInt(), accounts);
    }
    const auto book = FundBook::load(*m_store, QDate(2020, 10, 31));
    VERIFY_OK(book);
    Money centre;
    for (const AccountBook &one : book->accounts) {
        if (one.account.code.startsWith(u"001-M10"))
            centre += one.promised.value_or(Money());
    }
    QCOMPARE(centre, Money::wan(5 * 30));
    QCOMPARE(runHeyuan(with({u"fund"_qs, u"open"_qs, u"2050"_qs})).code, 1);
    QCOMPARE(runHeyuan(with({u"fund"_qs, u"open"_qs, u"2021"_qs, u"--document"_qs, u"999"_qs})).code, 1);
}

void TestFundCommand::wrongUseIsTwo()
{
    QCOMPARE(runHeyuan(with({u"fund"_qs, u"what"_qs})).code, 2);
    QCOMPARE(runHeyuan(with({u"fund"_qs, u"open"_qs})).code, 2);
    QCOMPARE(runHeyuan(with({u"fund"_qs, u"open"_qs, u"soon"_qs})).code, 2);
    QCOMPARE(runHeyuan({u"fund"_qs, u"balance"_qs}).code, 2);
}

QTEST_GUILESS_MAIN(TestFundCommand)
#include "tst_fund_command.moc"
