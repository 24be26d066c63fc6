#include "core/award/claim_payment.h"
#include "core/award/shortfall.h"
#include "core/award/duplicate.h"
#include "core/award/objection.h"
#include "core/store/lookup.h"
#include "tests/support/award_desk.h"
#include "tests/support/practice_page.h"
#include "ui/award/award_pages.h"
#include "ui/award/step_dialog.h"
#include "ui/record/field_editor.h"
#include "ui/record/record_tabs.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QToolButton>

using namespace heyuan;
using namespace heyuan::award;
using namespace heyuan::test;

// The steps of the claims page that ask first: parts of a payment, the decision of a round, the claim of an objection.
class TestClaimSteps : public PracticePage<>
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void aPartIsDraftedFromThePage();
    void aRoundWaitsForItsReviews();
    void aDuplicateOpensTheOther();
    void theClaimOfAnObjectionIsSearched();
    void claimsAreFoundByNameAndNumber_data() { addEngines(); }
    void claimsAreFoundByNameAndNumber();

private:
    qint64 claimIn(const QString &status)
    {
        Filter filter;
        filter.conditions = {{"status", Condition::Test::Is, status}};
        const auto all = m_desk->store().all<AwardClaim>(filter);
        return all && !all->empty() ? all->front().id : 0;
    }
    StepDialog *dialog(const char *name)
    {
        QCoreApplication::processEvents();
        return m_page->findChild<StepDialog *>(QString::fromLatin1(name));
    }
    void type(StepDialog *on, const char *field, const QString &words) { on->editor(field).setTyped(words); }

};

void TestClaimSteps::initTestCase() { makePractice(); }

void TestClaimSteps::init()
{
    open(makeClaimPage);
}

void TestClaimSteps::aPartIsDraftedFromThePage()
{
    const qint64 id = claimIn(u"listed"_qs);
    QVERIFY(id);
    m_page->select(id);
    const auto run = [&](int action) {
        m_page->findChild<QToolButton *>(u"parts"_qs)->menu()->actions()[action]->trigger();
    };
    QSignalSpy failed(m_desk.get(), &Desk::failed);
    run(1); // nothing is paid that could be taken back
    QCOMPARE(failed.size(), 1);
    run(0);
    StepDialog *asked = dialog("payInPart");
    QVERIFY(asked);
    const Money whole = *stored<AwardClaim>(m_desk->store(), id).amount;
    QVERIFY2(asked->findChild<QLabel *>(u"help"_qs)->text().contains(whole.toText(MoneyScale::Yuan)), qPrintable(asked->findChild<QLabel *>(u"help"_qs)->text()));
    auto *fault = asked->findChild<QLabel *>(u"fault"_qs);
    asked->take();
    QVERIFY(fault->isVisible());
    QVERIFY2(fault->text().contains(u"Amount"), qPrintable(fault->text()));
    type(asked, "amount_fen", u"100000"_qs); // more than is decided
    type(asked, "document_number", u"示例拨付7号"_qs);
    asked->take();
    QVERIFY2(fault->text().contains(u"yuan are left"), qPrintable(fault->text()));
    QCOMPARE(partsOf(m_desk->store(), id)->draftPaid, Money());
    type(asked, "amount_fen", u"0.5"_qs);
    asked->findChild<QPushButton *>(u"take"_qs)->click();
    QCOMPARE(partsOf(m_desk->store(), id)->draftPaid, Money::fen(500'000));
    QCOMPARE(failed.size(), 1);
}

void TestClaimSteps::aRoundWaitsForItsReviews()
{
    auto *tabs = qobject_cast<RecordTabs *>(m_page.get());
    tabs->open(3);
    QSignalSpy failed(m_desk.get(), &Desk::failed);
    m_page->findChild<QToolButton *>(u"undoRound"_qs)->click(); // nothing is cut yet
    QCOMPARE(failed.size(), 1);
    QVERIFY(!dialog("undoRound"));
    m_page->findChild<QToolButton *>(u"decideRound"_qs)->click();
    StepDialog *asked = dialog("decideRound");
    QVERIFY(asked);
    const auto rounds = shortfallsOf(m_desk->store(), 2019);
    VERIFY_OK(rounds);
    const auto waiting = std::count_if(rounds->front().claims.begin(), rounds->front().claims.end(), [](const ShortfallClaim &one) { return one.claim.status != u"reviewed"; });
    QVERIFY(rounds->front().isShort() && waiting > 0);
    asked->editor("method").setValue(u"rank"_qs);
    asked->editor("rest").setValue(u"refuse"_qs);
    type(asked, "document", u"示例审定20号"_qs);
    type(asked, "reason", u"当年资金不足"_qs);
    asked->take();
    auto *fault = asked->findChild<QLabel *>(u"fault"_qs);
    QVERIFY2(fault->isVisible() && fault->text().contains(u"not reviewed yet: %1"_qs.arg(waiting)), qPrintable(fault->text()));
    QVERIFY(!claimIn(u"refused"_qs) || stored<AwardClaim>(m_desk->store(), claimIn(u"refused"_qs)).cutReason.isEmpty());
}

void TestClaimSteps::aDuplicateOpensTheOther()
{
    auto *tabs = qobject_cast<RecordTabs *>(m_page.get());
    tabs->open(2);
    auto *pane = m_page->findChild<QWidget *>(u"duplicates"_qs);
    QVERIFY(pane);
    auto *report = pane->findChild<QTextBrowser *>(u"report"_qs);
    QTRY_VERIFY2(report->toPlainText().contains(u"not both"), qPrintable(report->toPlainText()));
    // At the claim itself, with the way to the other one.
    const auto all = duplicatesOfYear(m_desk->store(), 2019);
    VERIFY_OK(all);
    const DuplicatePair &pair = all->pairs.front();
    tabs->open(0);
    m_page->select(pair.claim.id);
    auto *text = m_page->findChild<QTextBrowser *>(u"claimDuplicates"_qs);
    QVERIFY(text);
    for (QWidget *tab = text; tab && tab != m_page.get(); tab = tab->parentWidget())
        tab->show();
    QTRY_VERIFY2(text->toPlainText().contains(pair.found.sentence.in(Language::English)), qPrintable(text->toPlainText()));
    QSignalSpy asked(m_desk.get(), &Desk::pageRequested);
    emit text->anchorClicked(QUrl(QString::number(pair.found.claim)));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][1].toLongLong(), pair.found.claim);
}

void TestClaimSteps::theClaimOfAnObjectionIsSearched()
{
    auto *tabs = qobject_cast<RecordTabs *>(m_page.get());
    tabs->open(4);
    QVERIFY(tabs->current().createNew());
    auto *page = qobject_cast<RecordPage *>(&tabs->current());
    ReferenceEditor *claim = nullptr;
    for (ReferenceEditor *one : page->form().findChildren<ReferenceEditor *>()) {
        if (one->field().key == "claim_id")
            claim = one;
    }
    QVERIFY(claim && claim->isVisible());
    auto *line = qobject_cast<QLineEdit *>(claim->input());
    QVERIFY(!line->isReadOnly());
    const qint64 id = claimIn(u"notice"_qs);
    // By its number, and by words in the middle of the beneficiary's name.
    line->setFocus();
    QTest::keyClicks(line, QString::number(id));
    QTest::keyClick(line, Qt::Key_Tab);
    QVERIFY(claim->value());
    QCOMPARE(claim->value()->toLongLong(), id);
}

void TestClaimSteps::claimsAreFoundByNameAndNumber()
{
    OPEN_STORE(store);
    AwardDesk desk(*store);
    const qint64 id = desk.claim(desk.shop), other = desk.claim(desk.beneficiary(u"别家100%农场"_qs));
    const auto found = [&](const QString &typed) {
        QList<qint64> ids;
        const auto rows = rowsStartingWith(*store, AwardClaim::description().type(), typed, 50);
        if (!rows)
            complain(rows.error());
        for (const Record &row : rows ? *rows : std::vector<Record>())
            ids << row.id;
        return ids;
    };
    QCOMPARE(found(u"例电"_qs), QList<qint64>{id});
    QCOMPARE(found(QString::number(other)), QList<qint64>{other});
    QCOMPARE(found(u"0%农"_qs), QList<qint64>{other}); // no wildcard
    QCOMPARE(found(u"%"_qs), QList<qint64>{other});
    QCOMPARE(found(u"000-R01"_qs).size(), 2);
    QVERIFY(found(u"无此单位"_qs).isEmpty());
}

QTEST_MAIN(TestClaimSteps)
#include "tst_claim_steps.moc"
