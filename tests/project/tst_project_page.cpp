#include "core/project/entry.h"
#include "core/project/project_reports.h"
#include "core/station/asset.h"
#include "tests/support/practice_page.h"
#include "ui/chart/chart_widget.h"
#include "ui/project/project_overview_page.h"
#include "ui/project/project_pages.h"
#include "ui/record/record_tabs.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>

using namespace heyuan;
using namespace heyuan::test;

// The page of demonstration projects on the practice data: what it says, and what its buttons do to the books.
class TestProjectPage : public PracticePage<>
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void theVerdictIsThatOfTheBooks();
    void wordsFollowTheLanguage();
    void anotherProjectIsShown();
    void assetsHaveATab();
    void whoPreparedCannotConfirm();
    void reportsSayWhatTheBooksHold();

private:
    RecordTabs *tabs() const { return qobject_cast<RecordTabs *>(m_page.get()); }
    ProjectOverviewPage *overview() const { return m_page->findChild<ProjectOverviewPage *>(); }
    QString verdict() const { return m_page->findChild<QLabel *>(QStringLiteral("projectVerdict"))->text(); }
    qint64 projectOf(const QString &key)
    {
        const auto project = projectNamed(m_desk->store(), key);
        return project ? project->id : 0;
    }
};

void TestProjectPage::initTestCase() { makePractice(); }

void TestProjectPage::init()
{
    open(makeProjectPage);
    QVERIFY(overview());
}

void TestProjectPage::theVerdictIsThatOfTheBooks()
{
    const auto view = ProjectView::load(m_desk->store(), projectOf(QStringLiteral("huidong-2019")), m_desk->asOf());
    VERIFY_OK(view);
    QCOMPARE(verdict(), view->verdict().in(Language::English));
    QVERIFY2(verdict().contains(QStringLiteral("RMB 16,800,000")), qPrintable(verdict()));
    QVERIFY(view->book.committed().total() > Money() && view->book.paid.total() > Money());
    // Every line with its three bars, and every step of the schedule, can be pointed at.
    int bars = 0, steps = 0;
    for (const ChartWidget *chart : m_page->findChildren<ChartWidget *>()) {
        if (std::holds_alternative<BarChart>(chart->chart()))
            bars = std::max(bars, int(std::get<BarChart>(chart->chart()).categories.size()));
        if (std::holds_alternative<GanttChart>(chart->chart())) {
            QTRY_VERIFY(chart->width() > 600); // laid out
            steps += int(chart->elements().size());
        }
    }
    QCOMPARE(bars, 13);
    QCOMPARE(steps, int(view->steps.size()));
}

void TestProjectPage::wordsFollowTheLanguage()
{
    const QString english = verdict();
    applyLanguage(Language::Chinese);
    QCoreApplication::processEvents();
    QVERIFY2(verdict() != english && verdict().contains(QStringLiteral("万元")), qPrintable(verdict()));
    for (const ChartWidget *chart : m_page->findChildren<ChartWidget *>()) {
        if (chart->isVisible())
            QVERIFY(!headOf(chart->chart()).title.in(Language::Chinese).contains(QRegularExpression(QStringLiteral("[a-z]{4}"))));
    }
    applyLanguage(Language::English);
}

void TestProjectPage::assetsHaveATab()
{
    auto *tabs = qobject_cast<RecordTabs *>(m_page.get());
    const auto *bar = m_page->findChild<QTabBar *>();
    int at = 0;
    while (at < bar->count() && bar->tabText(at) != QStringLiteral("Assets"))
        ++at;
    QVERIFY(at < bar->count());
    tabs->open(at);
    auto *page = qobject_cast<RecordPage *>(&tabs->current());
    QVERIFY(page);
    const auto assets = m_desk->store().all<StationEquipment>();
    VERIFY_OK(assets);
    QTRY_COMPARE(page->table().model().rowCount(), int(assets->size())); // of stations and projects, one register
    // An asset that a link names is found among the tabs.
    const auto van = std::find_if(assets->begin(), assets->end(), [](const StationEquipment &one) { return one.project && one.kind == u"vehicle"; });
    QVERIFY(van != assets->end());
    tabs->open(0);
    m_page->select(van->id);
    QTRY_COMPARE(qobject_cast<RecordPage *>(&tabs->current())->table().currentId(), van->id);
}

void TestProjectPage::anotherProjectIsShown()
{
    QComboBox &projects = overview()->projects();
    QCOMPARE(projects.count(), 2);
    projects.setFocus();
    QTest::keyClick(&projects, Qt::Key_Down);
    QVERIFY2(verdict().contains(QStringLiteral("1,650")), qPrintable(verdict()));
}

void TestProjectPage::whoPreparedCannotConfirm()
{
    ProjectEntry entry;
    entry.project = {projectOf(QStringLiteral("huidong-2019"))};
    entry.kind = QStringLiteral("allocate");
    entry.bookedOn = QDate(2020, 10, 20);
    entry.source = QStringLiteral("local");
    entry.amount = Money::wan(10);
    entry.documentNumber = QStringLiteral("财〔2020〕9号");
    const qint64 id = put(m_desk->store(), entry);
    QVERIFY(id);
    tabs()->open(2);
    tabs()->select(id);
    auto *page = qobject_cast<RecordPage *>(&tabs()->current());
    QVERIFY(page);
    QTRY_COMPARE(page->table().currentId(), id);
    auto *confirmButton = page->findChild<QToolButton *>(QStringLiteral("confirm"));
    QVERIFY(confirmButton && confirmButton->isEnabled());
    QSignalSpy failed(m_desk.get(), &Desk::failed);
    QTest::mouseClick(confirmButton, Qt::LeftButton);
    QCOMPARE(failed.size(), 1); // the same person
    QCOMPARE(stored<ProjectEntry>(m_desk->store(), id).status, QStringLiteral("draft"));
    m_desk->setActor({QStringLiteral("复核人")});
    QTest::mouseClick(confirmButton, Qt::LeftButton);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(stored<ProjectEntry>(m_desk->store(), id).confirmedBy, QStringLiteral("复核人"));
}

void TestProjectPage::reportsSayWhatTheBooksHold()
{
    const qint64 project = projectOf(QStringLiteral("huidong-2019"));
    for (const Language language : {Language::Chinese, Language::English}) {
        const auto budget = budgetReport(m_desk->store(), project, m_desk->asOf(), language);
        VERIFY_OK(budget);
        const auto *table = std::get_if<Table>(&budget->blocks.front());
        QVERIFY(table);
        QCOMPARE(table->rows.size(), size_t(13));
        QCOMPARE(table->totals[1].words.in(language), QStringLiteral("1,680"));
        QCOMPARE(table->totals[2].words.in(language), QStringLiteral("1,500"));
        QCOMPARE(table->totals[3].words.in(language), QStringLiteral("180"));
        QCOMPARE(table->columns.size(), table->totals.size() + 2); // the first cell spans three columns
        const auto execution = executionReport(m_desk->store(), project, m_desk->asOf(), language);
        VERIFY_OK(execution);
        QVERIFY(execution->blocks.size() > 6);
        const auto gantt = ganttReport(m_desk->store(), project, m_desk->asOf(), language);
        VERIFY_OK(gantt);
        QVERIFY(std::holds_alternative<ChartBlock>(gantt->blocks.front()));
    }
}

QTEST_MAIN(TestProjectPage)
#include "tst_project_page.moc"
