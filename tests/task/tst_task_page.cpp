#include "core/plan/document.h"
#include "core/summary_keepers.h"
#include "tests/shell/desk_fixture.h"
#include "ui/overview/report_preview.h"
#include "ui/record/choice_box.h"
#include "ui/record/record_table.h"
#include "ui/settings/appearance.h"
#include "ui/task/task_page.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace heyuan;

class TestTaskPage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aUnitSeesWhatItLeadsAndWhatItSupports();
    void aDocumentHasItsOwnTasks();
    void aNoteMovesProgressAndLight();
    void aNoteWithoutWordsIsRefused();
    void typedNotesWaitForTheirTask();
    void theLightSaysWhyAndByWhichRule();
    void aLinkFromAnotherPageFindsAHiddenTask();
    void theLanguageReachesUnitsAndPane();
    void theMatrixNamesEveryUnitOfEveryAction();

private:
    template <class W> W *part(const char *name) const
    {
        W *found = page->findChild<W *>(QLatin1String(name));
        if (!found)
            qFatal("The page has no %s.", name);
        return found;
    }
    int rows() const { return page->table().model().rowCount(); }
    std::vector<Record> links(const char *role, qint64 unit) const
    {
        Filter filter;
        filter.conditions = {{"role", Condition::Test::Is, QLatin1String(role)},
                             {"unit_id", Condition::Test::Is, unit}};
        const auto found = desk->store().select(taskUnitType(), filter);
        return found ? *found : std::vector<Record>();
    }
    QString cell(int row, const char *key) const
    {
        const auto &model = page->table().model();
        return model.index(row, model.columnNamed(key)).data().toString();
    }

    DeskFixture place;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<TaskPage> page;
};

void TestTaskPage::init()
{
    applyLanguage(Language::English);
    auto store = Store::open(place.fresh());
    QVERIFY(bool(store));
    addSummaryKeepers(**store);
    desk = std::make_unique<Desk>(std::move(*store), Actor{u"王芳"_qs});
    desk->setAsOf(QDate(2020, 6, 15));
    page = std::make_unique<TaskPage>(*desk);
    page->resize(1150, 700);
    page->show();
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    QVERIFY(rows() > 300);
}

void TestTaskPage::cleanup()
{
    page.reset();
    desk.reset();
}

void TestTaskPage::aUnitSeesWhatItLeadsAndWhatItSupports()
{
    const qint64 unit = part<ChoiceBox>("taskUnit")->chosen();
    QVERIFY(unit != 0);
    QTest::mouseClick(part<QToolButton>("taskView1"), Qt::LeftButton);
    QCOMPARE(size_t(rows()), links("lead", unit).size());
    QTest::mouseClick(part<QToolButton>("taskView2"), Qt::LeftButton);
    QCOMPARE(size_t(rows()), links("cooperating", unit).size());
    // Typed initials find another unit: 财政局.
    applyLanguage(Language::Chinese);
    QCoreApplication::processEvents();
    auto *box = part<ChoiceBox>("taskUnit");
    box->setFocus();
    box->lineEdit()->selectAll();
    QTest::keyClicks(box->lineEdit(), QStringLiteral("sczj"));
    QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    QVERIFY2(box->currentText().contains(u"财政局"_qs), qPrintable(box->currentText()));
    QCOMPARE(size_t(rows()), links("cooperating", box->chosen()).size());
    QVERIFY(rows() > 0);
}

void TestTaskPage::aDocumentHasItsOwnTasks()
{
    auto *box = part<ChoiceBox>("taskDocument");
    QCOMPARE(box->count(), 6); // five documents, and all
    const int all = rows();
    int sum = 0;
    for (int i = 1; i < box->count(); ++i) {
        box->step(1);
        QVERIFY(rows() > 0);
        sum += rows();
    }
    QCOMPARE(sum, all);
}

void TestTaskPage::aNoteMovesProgressAndLight()
{
    const qint64 task = page->table().currentId();
    QVERIFY(task != 0); // the first one is shown from the beginning
    part<QSpinBox>("noteProgress")->setValue(100);
    part<QLineEdit>("noteText")->setFocus();
    QTest::keyClicks(part<QLineEdit>("noteText"), QStringLiteral("All set up"));
    QVERIFY(page->hasUnsavedEntry());
    QTest::keyClick(part<QLineEdit>("noteText"), Qt::Key_Return);
    QVERIFY(!page->hasUnsavedEntry());
    const auto row = desk->store().find(taskType(), task);
    QVERIFY(row && *row);
    QCOMPARE(taskType().value(**row, "progress").toLongLong(), 100);
    QCOMPARE(taskType().value(**row, "status").toString(), u"done"_qs);
    QCOMPARE(page->table().currentId(), task);
    QCOMPARE(cell(page->table().model().rowOf(task), "light"), lightName(Light::Met).in(Language::English));
    QVERIFY(part<QTextBrowser>("taskText")->toPlainText().contains(u"All set up"_qs));
}

void TestTaskPage::aNoteWithoutWordsIsRefused()
{
    const auto before = desk->store().count(taskNoteType());
    QTest::mouseClick(part<QPushButton>("noteAdd"), Qt::LeftButton);
    QCOMPARE(*desk->store().count(taskNoteType()), *before);
    QVERIFY(part<QLabel>("noteRefused")->isVisible());
    QVERIFY(!part<QLabel>("noteRefused")->text().isEmpty());
}

void TestTaskPage::typedNotesWaitForTheirTask()
{
    const qint64 first = page->table().currentId();
    QTest::keyClicks(part<QLineEdit>("noteText"), QStringLiteral("half a note"));
    page->table().selectId(page->table().model().recordAt(3)->id);
    QCOMPARE(part<QLineEdit>("noteText")->text(), QString());
    QVERIFY(page->hasUnsavedEntry());
    page->table().selectId(first);
    QCOMPARE(part<QLineEdit>("noteText")->text(), u"half a note"_qs);
    applyLanguage(Language::Chinese);
    QCoreApplication::processEvents();
    QCOMPARE(part<QLineEdit>("noteText")->text(), u"half a note"_qs);
}

void TestTaskPage::theLightSaysWhyAndByWhichRule()
{
    const auto rule = TaskLightRule::load();
    QVERIFY(bool(rule));
    const auto &model = page->table().model();
    const QString tip = model.index(0, model.columnNamed("light")).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(rule->inWords().in(Language::English).toHtmlEscaped()), qPrintable(tip));
    QVERIFY(model.headerData(model.columnNamed("light"), Qt::Horizontal, Qt::ToolTipRole)
                .toString()
                .contains(QString::number(rule->warnDays)));
    QVERIFY(part<QLabel>("taskVerdict")->text().contains(lightName(Light::NoData).in(Language::English)));
}

void TestTaskPage::aLinkFromAnotherPageFindsAHiddenTask()
{
    const qint64 last = page->table().model().recordAt(rows() - 1)->id;
    part<ChoiceBox>("taskDocument")->step(1);
    QVERIFY(page->table().model().rowOf(last) < 0);
    page->select(last);
    QCOMPARE(page->table().currentId(), last);
}

void TestTaskPage::theLanguageReachesUnitsAndPane()
{
    const qint64 task = page->table().currentId();
    const QString lead = cell(page->table().model().rowOf(task), "lead");
    QVERIFY2(lead.contains(u"Bureau"_qs), qPrintable(lead));
    applyLanguage(Language::Chinese);
    QCoreApplication::processEvents();
    QCOMPARE(page->table().currentId(), task);
    QVERIFY(cell(page->table().model().rowOf(task), "lead").contains(u"局"_qs));
    QVERIFY(part<QTextBrowser>("taskText")->toPlainText().contains(u"局"_qs));
}

void TestTaskPage::theMatrixNamesEveryUnitOfEveryAction()
{
    const auto documents = desk->store().select(documentType());
    QVERIFY(bool(documents));
    const auto report = responsibilityMatrix(desk->store(), documents->front().id, Language::English);
    QVERIFY(bool(report));
    QCOMPARE(report->paper, Paper::A3Landscape);
    const Table &table = std::get<Table>(report->blocks.front());
    Filter actions;
    actions.conditions = {{"document_id", Condition::Test::Is, documents->front().id},
                          {"kind", Condition::Test::Is, u"action"_qs}};
    QVariantList ids;
    const auto tasks = desk->store().select(taskType(), actions);
    for (const Record &task : *tasks)
        ids << task.id;
    Filter of;
    of.conditions = {{"task_id", Condition::Test::OneOf, ids}};
    const auto links = desk->store().select(taskUnitType(), of);
    std::set<std::pair<qint64, qint64>> pairs;
    for (const Record &link : *links)
        pairs.emplace(taskUnitType().value(link, "task_id").toLongLong(),
                      taskUnitType().value(link, "unit_id").toLongLong());
    size_t marked = 0;
    for (const auto &row : table.rows) {
        for (size_t i = 1; i < row.size(); ++i)
            marked += row[i].words.isEmpty() ? 0 : 1;
    }
    QCOMPARE(marked, pairs.size());
    QVERIFY(page->print());
    const auto windows = QApplication::topLevelWidgets();
    const auto preview = std::find_if(windows.begin(), windows.end(),
                                      [](QWidget *w) { return qobject_cast<ReportPreview *>(w); });
    QVERIFY(preview != windows.end());
    delete *preview;
}

QTEST_MAIN(TestTaskPage)
#include "tst_task_page.moc"
