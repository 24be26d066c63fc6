#include "core/fund/fund_reports.h"
#include "tests/support/practice_page.h"
#include "ui/attachment/attachments_view.h"
#include "ui/chart/chart_widget.h"
#include "ui/fund/fund_overview_page.h"
#include "ui/fund/fund_pages.h"
#include "ui/record/record_tabs.h"

#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

using namespace heyuan;
using namespace heyuan::test;

// The page of funds on the practice data: what it says, and what its buttons do to the books.
class TestFundPage : public PracticePage<>
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void theVerdictIsThatOfTheBooks();
    void wordsFollowTheLanguage();
    void everyTabOpens();
    void anEarlierDayIsShown();
    void aYearIsOpened();
    void whoPreparedCannotConfirm();
    void aConfirmedEntryIsReversed();
    void theScanStandsBesideTheEntry();
    void theWaterfallOpensItsEntries();
    void barsOpenTheirEntries();

private:
    RecordTabs *tabs() const { return qobject_cast<RecordTabs *>(m_page.get()); }
    QString verdict() const { return m_page->findChild<QLabel *>(QStringLiteral("fundVerdict"))->text(); }
    qint64 accountOf(int year)
    {
        const auto all = m_desk->store().all<FundAccount>();
        for (const FundAccount &one : *all) {
            if (one.year == year)
                return one.id;
        }
        return 0;
    }
    /// The entry's row in the tab of entries.
    RecordPage *entryShown(qint64 id)
    {
        tabs()->open(2);
        tabs()->select(id);
        return qobject_cast<RecordPage *>(&tabs()->current());
    }
    qint64 firstConfirmed(const QString &kind)
    {
        const auto all = m_desk->store().all<FundEntry>();
        const auto at = std::find_if(all->begin(), all->end(), [&](const FundEntry &one) { return one.kind == kind && one.isConfirmed(); });
        return at == all->end() ? 0 : at->id;
    }
};

void TestFundPage::initTestCase() { makePractice(); }

void TestFundPage::init()
{
    open(makeFundPage);
}

void TestFundPage::theVerdictIsThatOfTheBooks()
{
    const auto view = FundView::load(m_desk->store(), m_desk->asOf());
    VERIFY_OK(view);
    QTRY_COMPARE(verdict(), view->verdict().in(Language::English)); // what is found comes after the money
    QVERIFY2(verdict().contains(QStringLiteral("RMB 18,000,000")), qPrintable(verdict()));
    QStringList categories;
    for (const ChartWidget *chart : m_page->findChildren<ChartWidget *>()) {
        QVERIFY(chart->isVisible());
        if (const auto *steps = std::get_if<WaterfallChart>(&chart->chart())) {
            categories << QString::number(steps->steps.size());
            continue;
        }
        const auto &bars = std::get<BarChart>(chart->chart());
        for (const auto &series : bars.series)
            QCOMPARE(series.values.size(), bars.categories.size());
        categories << QString::number(bars.categories.size());
    }
    categories.sort();
    QCOMPARE(categories.join(u','), QStringLiteral("10,2,4,7,8")); // accounts, quarters, steps from what was brought forward to what is free
}

void TestFundPage::wordsFollowTheLanguage()
{
    const QString english = verdict();
    applyLanguage(Language::Chinese);
    QCoreApplication::processEvents();
    QVERIFY2(verdict() != english && verdict().contains(QStringLiteral("万元")), qPrintable(verdict()));
    for (const QToolButton *button : m_page->findChild<FundOverviewPage *>()->findChildren<QToolButton *>())
        QVERIFY2(!button->text().contains(QRegularExpression(QStringLiteral("[a-z]{3}"))), qPrintable(button->text()));
    for (const ChartWidget *chart : m_page->findChildren<ChartWidget *>())
        QVERIFY(!headOf(chart->chart()).title.in(Language::Chinese).contains(QRegularExpression(QStringLiteral("[a-z]{4}"))));
    applyLanguage(Language::English);
}

void TestFundPage::everyTabOpens()
{
    QSignalSpy failed(m_desk.get(), &Desk::failed);
    for (const Language language : {Language::Chinese, Language::English}) {
        applyLanguage(language);
        for (int tab = 0; tab < 4; ++tab) {
            tabs()->open(tab);
            QCoreApplication::processEvents();
            auto *page = qobject_cast<RecordPage *>(&tabs()->current());
            QCOMPARE(page != nullptr, tab > 0);
            if (page) {
                QTRY_VERIFY(page->table().model().rowCount() > 0);
                if (const auto *row = tab == 2 ? page : nullptr)
                    QTRY_VERIFY(row->table().currentId() != 0);
            }
            if (const QString folder = qEnvironmentVariable("HEYUAN_PICTURES"); !folder.isEmpty()) {
                QTest::qWait(300);
                QVERIFY(m_page->grab().save(folder + QStringLiteral("/funds-tab%1-%2.png").arg(tab).arg(QString::fromLatin1(languageCode(language)))));
            }
        }
    }
    QCOMPARE(failed.size(), 0);
}

void TestFundPage::anEarlierDayIsShown()
{
    m_desk->setAsOf(QDate(2019, 9, 15));
    QCoreApplication::processEvents();
    QTRY_VERIFY2(verdict().startsWith(QStringLiteral("RMB 7,000,000 ")), qPrintable(verdict()));
}

void TestFundPage::aYearIsOpened()
{
    auto *open = m_page->findChild<QToolButton *>(QStringLiteral("openYear"));
    QVERIFY(open);
    QSignalSpy failed(m_desk.get(), &Desk::failed);
    QTimer::singleShot(0, [] {
        auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->setIntValue(2021);
        dialog->accept();
    });
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(failed.size(), 0);
    QVERIFY(accountOf(2021));
}

void TestFundPage::whoPreparedCannotConfirm()
{
    FundEntry entry;
    entry.account = {accountOf(2020)};
    entry.kind = QStringLiteral("allocate");
    entry.bookedOn = QDate(2020, 10, 20);
    entry.amount = Money::wan(10);
    entry.documentNumber = QStringLiteral("财〔2020〕9号");
    const qint64 id = put(m_desk->store(), entry);
    QVERIFY(id);
    RecordPage *page = entryShown(id);
    QVERIFY(page);
    QTRY_COMPARE(page->table().currentId(), id);
    auto *button = page->findChild<QToolButton *>(QStringLiteral("confirm"));
    QVERIFY(button && button->isEnabled());
    QSignalSpy failed(m_desk.get(), &Desk::failed);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(failed.size(), 1); // the same person
    QCOMPARE(stored<FundEntry>(m_desk->store(), id).status, QStringLiteral("draft"));
    m_desk->setActor({QStringLiteral("复核人")});
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(stored<FundEntry>(m_desk->store(), id).confirmedBy, QStringLiteral("复核人"));
}

void TestFundPage::aConfirmedEntryIsReversed()
{
    const qint64 id = firstConfirmed(QStringLiteral("return"));
    RecordPage *page = entryShown(id);
    QTRY_COMPARE(page->table().currentId(), id);
    QTimer::singleShot(0, [] {
        auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->setTextValue(QStringLiteral("登记有误"));
        dialog->accept();
    });
    QSignalSpy failed(m_desk.get(), &Desk::failed);
    QTest::mouseClick(page->findChild<QToolButton *>(QStringLiteral("reverse")), Qt::LeftButton);
    QCOMPARE(failed.size(), 0);
    Filter filter;
    filter.conditions = {{"reverses_id", Condition::Test::Is, id}};
    const auto back = m_desk->store().all<FundEntry>(filter);
    VERIFY_OK(back);
    QCOMPARE(back->size(), size_t(1));
    QCOMPARE(back->front().note, QStringLiteral("登记有误"));
    QCOMPARE(back->front().status, QStringLiteral("draft"));
}

void TestFundPage::theScanStandsBesideTheEntry()
{
    const qint64 id = firstConfirmed(QStringLiteral("allocate"));
    RecordPage *page = entryShown(id);
    QTRY_COMPARE(page->table().currentId(), id);
    auto *evidence = page->form().findChild<AttachmentsView *>();
    QVERIFY(evidence);
    for (QWidget *tab = evidence; tab && tab != page; tab = tab->parentWidget())
        tab->show();
    QTRY_VERIFY(evidence->files().topLevelItemCount() > 0);
}

void TestFundPage::theWaterfallOpensItsEntries()
{
    ChartWidget *waterfall = nullptr;
    for (ChartWidget *chart : m_page->findChildren<ChartWidget *>()) {
        if (std::holds_alternative<WaterfallChart>(chart->chart()))
            waterfall = chart;
    }
    QVERIFY(waterfall);
    const auto &chart = std::get<WaterfallChart>(waterfall->chart());
    const auto paid = std::find_if(chart.steps.begin(), chart.steps.end(), [](const WaterfallStep &one) { return one.name.in(Language::English) == u"Paid"; });
    QVERIFY(paid != chart.steps.end());
    QSignalSpy asked(m_desk.get(), &Desk::originRequested);
    waterfall->select(paid->id);
    QTest::keyClick(waterfall, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    const auto origin = asked[0][0].value<Origin>();
    QCOMPARE(origin.recordType, QByteArray("fund_entry"));
    Money sum;
    for (const qint64 id : origin.ids) {
        const auto entry = stored<FundEntry>(m_desk->store(), id);
        QCOMPARE(entry.bookedOn.year(), m_desk->asOf().year());
        sum += entry.moved(u"paid");
    }
    QCOMPARE(Number::ratio(Number(sum.fen()), Number(Money::wan(1).fen())), Number() - paid->amount.value);
    QVERIFY(m_page->showOrigin(origin));
    QVERIFY(qobject_cast<RecordPage *>(&tabs()->current()));
}

void TestFundPage::barsOpenTheirEntries()
{
    const auto view = FundView::load(m_desk->store(), m_desk->asOf());
    VERIFY_OK(view);
    QVERIFY(view->rules.size() > 3 && view->areas.size() > 3);
    int found = 0;
    for (ChartWidget *chart : m_page->findChildren<ChartWidget *>()) {
        const auto *bars = std::get_if<BarChart>(&chart->chart());
        if (!bars || bars->ids.empty())
            continue;
        for (size_t i = 0; i < bars->ids.size(); ++i) {
            const auto rule = std::find_if(view->rules.begin(), view->rules.end(), [&](const RuleExecution &one) { return one.rule == bars->ids[i]; });
            const auto area = std::find_if(view->areas.begin(), view->areas.end(), [&](const AreaExecution &one) { return one.area && one.area == bars->ids[i]; });
            if (rule == view->rules.end() && area == view->areas.end())
                continue;
            QSignalSpy asked(m_desk.get(), &Desk::originRequested);
            chart->select(bars->ids[i]);
            QTest::keyClick(chart, Qt::Key_Return);
            QCOMPARE(asked.size(), 1);
            FundMoney sum;
            for (const qint64 id : asked[0][0].value<Origin>().ids) {
                const auto entry = stored<FundEntry>(m_desk->store(), id);
                sum += {Money() - entry.moved(u"treasury"), entry.moved(u"committed"), entry.moved(u"paid")};
            }
            QCOMPARE(sum, rule != view->rules.end() ? rule->money : area->money);
            ++found;
        }
    }
    QVERIFY(found > 6);
}

QTEST_MAIN(TestFundPage)
#include "tst_fund_page.moc"
