#include "core/award/award_claim.h"
#include "core/award/beneficiary_claim.h"
#include "core/award/exclusion.h"
#include "tests/support/practice_page.h"
#include "tests/support/pseudo_translator.h"
#include "ui/award/award_pages.h"
#include "ui/award/counter_view.h"
#include "ui/award/fact_form.h"
#include "ui/record/choice_box.h"
#include "ui/record/record_tabs.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace heyuan;
using namespace heyuan::test;

// The counter over the practice database: what is typed is judged at once, and kept only when it is saved.
class TestCounterPage : public PracticePage<>
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void rulesOfTheKindAreAsked();
    void theVerdictFollowsWhatIsTyped();
    void aFactThatCannotBeReadIsMarked();
    void aBeneficiaryBringsItsFacts();
    void anExclusionIsSaidAtOnce();
    void savedFactsAreKept();
    void aClaimIsDraftedFromTheCounter();
    void aClaimIsMovedFromItsPage();
    void theClaimsPageShowsTheWayToTheMoney();
    void theExplanationShowsTheDocument();
    void everyWordFollowsTheLanguage();

private:
    CounterView &view() const { return *m_page->findChild<CounterView *>(); }
    void choose(const char *name);
    void type(const QString &fact, const QString &written);
    /// Verdict, amount and what is missing of one rule as they stand in the list.
    QStringList shown(const QString &rule) const;
    QString note(const QString &fact) const { return view().facts()->findChild<QLabel *>(u"note."_qs + fact)->text(); }
};

void TestCounterPage::initTestCase() { makePractice(); }

void TestCounterPage::init()
{
    open(makeCounterPage);
}

void TestCounterPage::choose(const char *name)
{
    ChoiceBox &box = view().beneficiaries();
    const int row = box.findText(QString::fromUtf8(name), Qt::MatchContains);
    QVERIFY2(row > 0, name);
    view().select(box.itemData(row).toLongLong());
}

void TestCounterPage::type(const QString &fact, const QString &written)
{
    QWidget *editor = view().facts()->editorOf(fact);
    QVERIFY2(editor, qPrintable(fact));
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        if (!written.isEmpty()) {
            line->insert(written);
            emit line->textEdited(written);
        }
    } else if (auto *choice = qobject_cast<QComboBox *>(editor)) {
        choice->setCurrentIndex(choice->findData(written));
    }
}

QStringList TestCounterPage::shown(const QString &rule) const
{
    const QTreeWidget &rules = view().rules();
    for (int i = 0; i < rules.topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = rules.topLevelItem(i);
        if (item->data(0, Qt::UserRole).toString() == rule)
            return {item->text(0), item->text(2), item->text(3)};
    }
    return {};
}

void TestCounterPage::rulesOfTheKindAreAsked()
{
    QCOMPARE(view().kinds().currentData().toString(), u"enterprise"_qs);
    QVERIFY(!shown(u"000-R01"_qs).isEmpty());
    QVERIFY(shown(u"000-R12"_qs).isEmpty());
    QVERIFY(view().facts()->editorOf(u"annual_online_sales"_qs));
    QVERIFY(!view().facts()->editorOf(u"recognised_as_city_demonstration_town"_qs));
    view().kinds().setCurrentIndex(view().kinds().findData(u"town"_qs));
    emit view().kinds().activated(view().kinds().currentIndex());
    QCOMPARE(view().rules().topLevelItemCount(), 1);
    QCOMPARE(view().facts()->asked(), QStringList{u"recognised_as_city_demonstration_town"_qs});
}

// 突破 1000 万元, 3000 万元: 20 and 30 万元. A boundary waits for its reading; one yuan more does not.
void TestCounterPage::theVerdictFollowsWhatIsTyped()
{
    const QString rule = u"000-R01"_qs;
    QCOMPARE(shown(rule)[0], u"undecided"_qs);
    QVERIFY(shown(rule)[2].contains(u"not given: annual online sales"));
    type(u"is_ecommerce_operator"_qs, u"true"_qs);
    type(u"years_in_operation"_qs, u"2"_qs);
    type(u"sales_through_ecommerce_platform"_qs, u"true"_qs);
    type(u"annual_online_sales"_qs, u"2350万元"_qs);
    QCOMPARE(shown(rule), (QStringList{u"eligible"_qs, u"200,000.00"_qs, QString()}));
    QCOMPARE(note(u"annual_online_sales"_qs), u"23,500,000 yuan"_qs);
    type(u"annual_online_sales"_qs, u"4999999"_qs);
    QCOMPARE(shown(rule)[0], u"not eligible"_qs);
    QVERIFY(!shown(rule)[2].isEmpty());
    type(u"annual_online_sales"_qs, u"3000万元"_qs);
    QCOMPARE(shown(rule)[0], u"eligible"_qs);
    QCOMPARE(shown(rule)[1], u"200,000.00 to 300,000.00"_qs);
    QVERIFY(shown(rule)[2].contains(u"000-Q20"));
    type(u"annual_online_sales"_qs, QString());
    QCOMPARE(shown(rule)[0], u"undecided"_qs);
    QVERIFY(!view().hasUnsavedEntry()); // nobody whose facts they would be
}

void TestCounterPage::aFactThatCannotBeReadIsMarked()
{
    type(u"annual_online_sales"_qs, u"2000万美元"_qs);
    QVERIFY(note(u"annual_online_sales"_qs).contains(u"It is counted in 元"));
    QCOMPARE(shown(u"000-R01"_qs)[0], u"undecided"_qs);
}

void TestCounterPage::aBeneficiaryBringsItsFacts()
{
    choose("Longchuan Example E-commerce Park");
    QCOMPARE(view().kinds().currentData().toString(), u"park"_qs);
    QCOMPARE(qobject_cast<QLineEdit *>(view().facts()->editorOf(u"floor_area"_qs))->text(), u"5200"_qs);
    QCOMPARE(view().findChild<QSpinBox *>(u"year"_qs)->value(), 2019);
    choose("Heping Example Cross-border");
    auto *tax = qobject_cast<QComboBox *>(view().facts()->editorOf(u"tax_in_city"_qs));
    QCOMPARE(tax->currentIndex(), 0);
    QCOMPARE(tax->currentText(), u"no (register)"_qs); // it pays its tax in another city
    QCOMPARE(shown(u"000-R501"_qs)[0], u"not eligible"_qs);
    type(u"tax_in_city"_qs, u"true"_qs); // what was written stands before the register
    QVERIFY(shown(u"000-R501"_qs)[0] != u"not eligible");
}

// Who is barred hears it before anything is entered; who is free again, no more.
void TestCounterPage::anExclusionIsSaidAtOnce()
{
    choose("Zijin Example Tea");
    const auto verdict = [this] { return view().findChild<QLabel *>(u"verdict"_qs)->text(); };
    QVERIFY(!verdict().contains(u"excluded"));
    BeneficiaryExclusion row;
    row.beneficiary = {view().beneficiaries().chosen()};
    row.kind = u"exclusion"_qs;
    row.from = QDate(2020, 3, 1);
    row.until = QDate(2023, 2, 28);
    row.documentNumber = u"示例处罚1号"_qs;
    row.reason = u"虚报流水"_qs;
    VERIFY_OK(m_desk->write([&](Transaction &t) -> Status {
        const auto id = t.insert(row);
        row.id = id ? *id : 0;
        return id ? Status() : id.error();
    }));
    QVERIFY2(verdict().contains(u"excluded from awards from 2020-03-01 until 2023-02-28"), qPrintable(verdict()));
    VERIFY_OK(m_desk->write([&](Transaction &t) { return t.remove(BeneficiaryExclusion::description().type(), row.id, 1); }));
    QVERIFY(!verdict().contains(u"excluded"));
}

void TestCounterPage::savedFactsAreKept()
{
    choose("Zijin Example Tea");
    const qint64 id = view().beneficiaries().chosen();
    QVERIFY(!view().hasUnsavedEntry());
    QSignalSpy failed(m_desk.get(), &Desk::failed);
    type(u"annual_online_sales"_qs, u"501万元"_qs);
    QVERIFY(view().hasUnsavedEntry());
    QCOMPARE(award::writtenFacts(m_desk->store(), id, 2019)->at(u"annual_online_sales"_qs), u"488万元"_qs);
    view().findChild<QToolButton *>(u"save"_qs)->click();
    QCOMPARE(failed.size(), 0);
    QVERIFY(!view().hasUnsavedEntry());
    QCOMPARE(award::writtenFacts(m_desk->store(), id, 2019)->at(u"annual_online_sales"_qs), u"501万元"_qs);
    QCOMPARE(shown(u"000-R01"_qs)[1], u"100,000.00"_qs);
    type(u"annual_online_sales"_qs, u"many"_qs); // refused at the door, and still there to be mended
    view().findChild<QToolButton *>(u"save"_qs)->click();
    QCOMPARE(failed.size(), 1);
    QVERIFY(view().hasUnsavedEntry());
}

void TestCounterPage::aClaimIsDraftedFromTheCounter()
{
    auto *draft = view().findChild<QToolButton *>(u"new"_qs);
    QVERIFY(!draft->isEnabled()); // nobody is chosen
    choose("Longchuan Example E-commerce Park");
    QVERIFY(draft->isEnabled());
    QSignalSpy asked(m_desk.get(), &Desk::pageRequested), failed(m_desk.get(), &Desk::failed);
    draft->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toByteArray(), QByteArray("claims"));
    const auto claim = stored<AwardClaim>(m_desk->store(), asked[0][1].toLongLong());
    QCOMPARE(claim.status, u"draft"_qs);
    QCOMPARE(claim.year, 2019);
    QCOMPARE(claim.beneficiary.id, view().beneficiaries().chosen());
    draft->click(); // once is enough
    QCOMPARE(failed.size(), 1);
    type(u"floor_area"_qs, u"6000"_qs);
    QVERIFY(!draft->isEnabled()); // a claim rests on what is saved
}

void TestCounterPage::aClaimIsMovedFromItsPage()
{
    std::unique_ptr<Page> claims(makeClaimPage(*m_desk, nullptr));
    claims->resize(1150, 680);
    claims->show();
    Filter filter;
    filter.conditions = {{"status", Condition::Test::Is, u"accepted"_qs}};
    const auto accepted = m_desk->store().all<AwardClaim>(filter);
    VERIFY_OK(accepted);
    QVERIFY(!accepted->empty());
    claims->select(accepted->front().id);
    const auto move = [&](const char *to) {
        const auto actions = claims->findChild<QToolButton *>(u"move"_qs)->menu()->actions();
        for (size_t i = 0; i < claimStatuses().size(); ++i) {
            if (claimStatuses()[i].key == to)
                actions[qsizetype(i)]->trigger();
        }
    };
    QSignalSpy failed(m_desk.get(), &Desk::failed);
    move("paid");
    QCOMPARE(failed.size(), 1);
    QCOMPARE(stored<AwardClaim>(m_desk->store(), accepted->front().id).status, u"accepted"_qs);
    move("county_checked");
    QCOMPARE(failed.size(), 1);
    QCOMPARE(stored<AwardClaim>(m_desk->store(), accepted->front().id).status, u"county_checked"_qs);
}

void TestCounterPage::theClaimsPageShowsTheWayToTheMoney()
{
    std::unique_ptr<Page> page(makeClaimPage(*m_desk, nullptr));
    auto *tabs = qobject_cast<RecordTabs *>(page.get());
    QVERIFY(tabs);
    page->resize(1150, 680);
    page->show();
    const auto words = [&](int tab) {
        tabs->open(tab);
        QCoreApplication::processEvents();
        const auto *text = tabs->current().findChild<QTextBrowser *>(u"report"_qs);
        return text ? text->toPlainText() : QString();
    };
    QVERIFY2(words(1).contains(u"claims of 2019"), qPrintable(words(1))); // the board
    const int shortfall = 3; // after the duplicates; read beside the window
    QTRY_VERIFY2(words(shortfall).contains(u"1,770,000.00"), qPrintable(words(shortfall))); // free for what waits
    tabs->current().findChild<QSpinBox *>(u"year"_qs)->setValue(2020);
    QTRY_VERIFY2(words(shortfall).contains(u"No accepted claim of 2020"), qPrintable(words(shortfall)));
    applyLanguage(Language::Chinese);
    QTRY_VERIFY2(words(shortfall).contains(u"2020年没有"), qPrintable(words(shortfall)));
    applyLanguage(Language::English);
    QCoreApplication::processEvents();
}

void TestCounterPage::theExplanationShowsTheDocument()
{
    for (const auto &[fact, written] : {std::pair(u"is_ecommerce_operator"_qs, u"true"_qs), {u"years_in_operation"_qs, u"2"_qs}, {u"sales_through_ecommerce_platform"_qs, u"true"_qs}, {u"annual_online_sales"_qs, u"2350万元"_qs}})
        type(fact, written);
    const QString page = view().explanation().toPlainText();
    for (const char *part : {"Result: eligible", "200,000.00 yuan", "贰拾万元整", "附件1", "稳定运营 1 年以上", "23,500,000 yuan"})
        QVERIFY2(page.contains(QString::fromUtf8(part)), part);
    // The same facts of one to whom this award was given, which is given once only.
    choose("Yuancheng Example E-commerce Co");
    const QString given = view().explanation().toPlainText();
    for (const char *part : {"Yuancheng Example E-commerce Co.", "Result: not eligible", "given once only"})
        QVERIFY2(given.contains(QString::fromUtf8(part)), part);
}

void TestCounterPage::everyWordFollowsTheLanguage()
{
    choose("Yuancheng Example");
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&view(), &change);
    QCoreApplication::processEvents();
    QStringList frozen = frozenWords(view());
    QCoreApplication::removeTranslator(&pseudo);
    // Names of facts and of beneficiaries are data.
    frozen.removeIf([](const QString &words) { return words.startsWith(u"who") || words.startsWith(u"fact.") || words.startsWith(u" (QLabel") || words.startsWith(u"note.") || words.startsWith(u" (QComboBoxPrivate"); });
    QVERIFY2(frozen.isEmpty(), qPrintable(frozen.join(u'\n')));
}

QTEST_MAIN(TestCounterPage)
#include "tst_counter_page.moc"
