#include "core/duty/duty_reports.h"
#include "tests/support/practice_page.h"
#include "tests/support/program.h"
#include "ui/duty/duty_month.h"
#include "ui/duty/duty_pages.h"
#include "ui/duty/duty_view.h"
#include "ui/record/record_tabs.h"
#include "ui/shell/page_links.h"

#include <QComboBox>
#include <QLabel>
#include <QTableWidget>
#include <QTreeWidget>

using namespace heyuan;
using namespace heyuan::test;

// The page, the print and the command of what is due, over the practice database.
class TestDutyPage : public PracticePage<>
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void theListGroupsByState();
    void aDayIsAnsweredInTheForm();
    void unitsAndDocumentsNarrow();
    void theMonthShowsItsDays();
    void theReportHoldsListAndCalendar();
    void theCommandListsTheSame();
    void everyWordFollowsTheLanguage();

private:
    DutyView &view() const { return *qobject_cast<DutyView *>(&qobject_cast<RecordTabs *>(m_page.get())->current()); }
    static int rowsOf(const QTreeWidget &list)
    {
        int rows = 0;
        for (int i = 0; i < list.topLevelItemCount(); ++i)
            rows += list.topLevelItem(i)->childCount();
        return rows;
    }
};

void TestDutyPage::initTestCase() { makePractice(); }

void TestDutyPage::init()
{
    open(makeDutyPage);
    QCOMPARE(pageShowing("duty_fulfilment"), QByteArray("duties"));
}

void TestDutyPage::theListGroupsByState()
{
    const auto book = DutyBook::load(m_desk->store());
    VERIFY_OK(book);
    const auto around = book->around(m_desk->asOf());
    QCOMPARE(rowsOf(view().list()), int(around.size()));
    QCOMPARE(view().list().topLevelItemCount(), 5); // practice has something of every state
    QVERIFY(view().list().topLevelItem(0)->text(0).startsWith(u"Overdue ("));
    QVERIFY(view().findChild<QLabel *>(u"verdict"_qs)->text().contains(u"overdue"));
}

void TestDutyPage::aDayIsAnsweredInTheForm()
{
    QTreeWidgetItem *overdue = view().list().topLevelItem(0);
    const int open = overdue->childCount();
    view().list().setCurrentItem(overdue->child(open - 1));
    RecordForm &form = view().form();
    QCOMPARE(form.id(), 0);
    form.row("done_on")->editor().setTyped(u"2020-10-31"_qs);
    emit form.row("done_on")->editor().edited();
    form.row("done_by")->editor().setTyped(u"县商务局"_qs);
    emit form.row("done_by")->editor().edited();
    QVERIFY(view().hasUnsavedEntry());
    QVERIFY(view().save());
    QTRY_COMPARE(view().list().topLevelItem(0)->childCount(), open - 1);
    QVERIFY(form.id() != 0);
    // Taken back for the tests that follow.
    const qint64 id = form.id();
    VERIFY_OK(m_desk->write([&](Transaction &t) { return t.remove(DutyFulfilment::description().type(), id, 1); }));
}

void TestDutyPage::unitsAndDocumentsNarrow()
{
    const int all = rowsOf(view().list());
    auto *document = view().findChild<QComboBox *>(u"document"_qs);
    auto *unit = view().findChild<QComboBox *>(u"unit"_qs);
    const int units = unit->count();
    document->setCurrentIndex(document->findText(u"Huidong demonstration plan"_qs));
    emit document->activated(document->currentIndex());
    QVERIFY(rowsOf(view().list()) < all && rowsOf(view().list()) > 5);
    QVERIFY(unit->count() < units);
    const int huidong = rowsOf(view().list());
    unit->setCurrentIndex(unit->findText(u"各镇政府"_qs));
    emit unit->activated(unit->currentIndex());
    QVERIFY(rowsOf(view().list()) > 0 && rowsOf(view().list()) < huidong);
}

void TestDutyPage::theMonthShowsItsDays()
{
    DutyMonth &month = view().month();
    QCOMPARE(month.month(), Period::containing(m_desk->asOf(), PeriodKind::Month));
    month.setMonth(Period::month(2020, 10));
    const auto *cell = month.days().item(3, 1); // 20 October 2020 is a Tuesday of the fourth week
    QCOMPARE(cell->text(), u"20"_qs);
    QVERIFY(cell->toolTip().contains(u"20th") || cell->toolTip().contains(u"monthly") || !cell->toolTip().isEmpty());
    month.days().setCurrentCell(3, 1);
    QCOMPARE(view().form().id(), 0); // nobody reported in October
    month.setMonth(Period::month(2020, 9));
    QCOMPARE(month.days().item(0, 0)->text(), QString()); // 1 September is a Tuesday
    month.days().setCurrentCell(2, 6);
    QVERIFY(view().form().id() != 0); // 20 September was answered
}

void TestDutyPage::theReportHoldsListAndCalendar()
{
    for (const Language language : {Language::Chinese, Language::English}) {
        const auto report = dutyReport(m_desk->store(), m_desk->asOf(), {}, language);
        VERIFY_OK(report);
        int calendars = 0, rows = 0;
        for (const Block &block : report->blocks) {
            if (const auto *table = std::get_if<Table>(&block)) {
                calendars += table->columns.size() == 7 && !table->title.isEmpty();
                rows += table->title.isEmpty() ? int(table->rows.size()) : 0;
            }
        }
        QCOMPARE(calendars, 2);
        QCOMPARE(rows, rowsOf(view().list()));
    }
}

void TestDutyPage::theCommandListsTheSame()
{
    const QString file = m_store.place().location().file;
    const Outcome json = runHeyuan({u"duties"_qs, u"--db"_qs, file, u"--json"_qs, u"--lang"_qs, u"en"_qs});
    QCOMPARE(json.code, 0);
    QCOMPARE(json.rows().size(), rowsOf(view().list()));
    int overdue = 0;
    for (const QJsonValue &row : json.rows())
        overdue += row.toObject().value(u"state"_qs) == QStringLiteral("overdue");
    QCOMPARE(overdue, view().list().topLevelItem(0)->childCount());
    QCOMPARE(runHeyuan({u"duties"_qs, u"--db"_qs, file, u"--document"_qs, u"009"_qs}).code, 1);
    const QString out = m_store.place().path(u"duties.xlsx"_qs);
    QCOMPARE(runHeyuan({u"report"_qs, u"duties"_qs, u"--db"_qs, file, u"--out"_qs, out}).code, 0);
    QVERIFY(QFile::exists(out));
}

void TestDutyPage::everyWordFollowsTheLanguage()
{
    applyLanguage(Language::Chinese);
    QCoreApplication::processEvents();
    QVERIFY(view().list().headerItem()->text(2) != u"Duty");
    applyLanguage(Language::English);
}

QTEST_MAIN(TestDutyPage)
#include "tst_duty_page.moc"
