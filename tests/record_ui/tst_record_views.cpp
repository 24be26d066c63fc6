#include "core/sheet/xlsx_reader.h"
#include "tests/record_ui/sample.h"
#include "ui/record/group_menu.h"
#include "ui/record/record_delegate.h"
#include "ui/record/record_page.h"
#include "ui/record/table_export.h"
#include "ui/record/totals_row.h"
#include "ui/record/view_menu.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace heyuan;

/// The one table as a tool: groups, saved views, filters from cells, what the chosen rows come to.
class TestRecordViews : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void groupsHaveHeadsCountsAndSums();
    void groupsTurnByKeyAndMouse();
    void groupsFollowEveryChange();
    void groupsOfALargeTable();
    void groupsAreExportedAndPrinted();
    void groupingIsChosenFromTheMenu();
    void ofFreeTextsTheMostFrequentHaveHeads();
    void aCellNarrowsTheTable();
    void viewsAreSavedAndComeBack();
    void aViewOutlivesItsField();
    void chosenRowsHaveSumAndMean();

private:
    static const RecordType &duty() { return *recordTypeNamed("duty"); }
    int rowWhere(const RecordTableModel &model, const QByteArray &key, const QString &text) const;
    QTemporaryDir m_dir;
    std::unique_ptr<Desk> m_desk;
};

void TestRecordViews::initTestCase()
{
    useSettings({});
    m_desk = sample::desk(m_dir);
    QVERIFY(m_desk);
    applyAppearance(settings());
}

void TestRecordViews::init() { applyLanguage(Language::English); }

int TestRecordViews::rowWhere(const RecordTableModel &model, const QByteArray &key, const QString &text) const
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.recordAt(row) && model.cellText(row, model.columnNamed(key)) == text)
            return row;
    }
    return -1;
}

void TestRecordViews::groupsHaveHeadsCountsAndSums()
{
    RecordTableModel model(*m_desk, *recordTypeNamed("budget_line"));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reload();
    const int rows = model.rowCount();
    QVERIFY(rows > 5);
    qint64 sum = 0;
    for (int row = 0; row < rows; ++row)
        sum += model.type().value(*model.recordAt(row), "total_fen").toLongLong();
    model.setGrouping({{"document_id"}});
    QVERIFY(model.isGrouped());
    QCOMPARE(model.recordCount(), qint64(rows));
    QCOMPARE(model.rowCount(), rows + model.groupCount()); // few rows stand open
    const int total = model.columnNamed("total_fen");
    qint64 ofGroups = 0;
    qint64 counted = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (const GroupRows::Head *head = model.headAt(row)) {
            ofGroups += model.headSumValue(*head, total).value_or(0);
            counted += head->rows;
            QVERIFY(!model.recordAt(row));
            QVERIFY(model.headTitle(*head).startsWith(QLatin1String("Document: ")));
            QCOMPARE(model.rowOfHead(row), -1);
        } else {
            QVERIFY(model.headAt(model.rowOfHead(row)));
        }
    }
    QCOMPARE(ofGroups, sum);
    QCOMPARE(counted, qint64(rows));
    model.setGrouping({{"document_id"}, {"gone"}, {"total_fen"}}); // neither exists as something to group by
    QCOMPARE(model.grouping().size(), size_t(1));
    model.setGrouping({});
    QCOMPARE(model.rowCount(), rows);
    // Two levels: a head over heads.
    RecordTableModel duties(*m_desk, duty());
    duties.reload();
    const int all = duties.rowCount();
    duties.setGrouping({{"kind"}, {"frequency"}});
    duties.setAllOpen(false);
    QCOMPARE(duties.rowCount(), duties.groupCount());
    duties.setOpen(0, true);
    QCOMPARE(duties.headAt(1)->level(), 1);
    QCOMPARE(duties.rowOfHead(1), 0);
    qint64 under = 0;
    for (int row = 1; row < duties.rowCount() && duties.headAt(row)->level() == 1; ++row)
        under += duties.headAt(row)->rows;
    QCOMPARE(under, duties.headAt(0)->rows);
    duties.setAllOpen(true);
    QCOMPARE(duties.recordCount(), qint64(all));
}

void TestRecordViews::ofFreeTextsTheMostFrequentHaveHeads()
{
    RecordTableModel model(*m_desk, *recordTypeNamed("clause"));
    model.reload();
    const int rows = model.rowCount();
    const int most = int(TextGroups::most());
    QVERIFY(rows > most);
    model.setGrouping({{"code"}}); // each row has another one
    model.setAllOpen(false);
    QCOMPARE(model.groupCount(), most + 1);
    QCOMPARE(model.rowCount(), most + 1);
    QCOMPARE(model.recordCount(), qint64(rows));
    const GroupRows::Head *last = model.headAt(most);
    QCOMPARE(last->rows, qint64(rows - most));
    QVERIFY(model.headTitle(*last).contains(QStringLiteral("others (%1)").arg(rows - most)));
    model.setOpen(most, true);
    QVERIFY(model.recordAt(most + 1));
    model.setGrouping({{"kind"}});
    QVERIFY(model.groupCount() > 1 && model.groupCount() < 40);
}

void TestRecordViews::groupsTurnByKeyAndMouse()
{
    RecordTable table(*m_desk, duty());
    table.resize(900, 400);
    table.show();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    table.groups().group({{"kind"}, {"frequency"}});
    RecordTableModel &model = table.model();
    RecordView &view = table.view();
    view.setFocus();
    table.groups().findChild<QAction *>(QStringLiteral("groupCloseAll"))->trigger();
    const int heads = model.rowCount();
    view.setCurrentIndex(model.index(0, table.shownColumns().front()));
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(model.headAt(0)->isOpen);
    QVERIFY(model.rowCount() > heads);
    QTest::keyClick(&view, Qt::Key_Right); // into it
    QCOMPARE(view.currentIndex().row(), 1);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY(model.recordAt(2));
    QVERIFY(table.currentId() != 0);
    QTest::keyClick(&view, Qt::Key_Left); // out of the first column to its head
    QCOMPARE(view.currentIndex().row(), 1);
    QTest::keyClick(&view, Qt::Key_Left);
    QVERIFY(!model.headAt(1)->isOpen);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.currentIndex().row(), 0);
    QTest::keyClick(&view, Qt::Key_Return); // as a double click
    QVERIFY(!model.headAt(0)->isOpen);
    QCOMPARE(model.rowCount(), heads);
    // The mark of a head turns it, the rest of the line only chooses it.
    const QRect line = view.visualRect(model.index(0, table.shownColumns().front()));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {RecordDelegate::headIndent(0) + 5, line.center().y()});
    QVERIFY(model.headAt(0)->isOpen);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {RecordDelegate::headIndent(1) + 60, line.center().y()});
    QVERIFY(model.headAt(0)->isOpen);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {RecordDelegate::headIndent(0) + 5, line.center().y()});
    QVERIFY(!model.headAt(0)->isOpen);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(qint64(model.rowCount()) > model.recordCount(), true);
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(table.selectionSum().first, model.recordCount()); // heads are no rows
    QCOMPARE(qint64(table.selectedIds().size()), model.recordCount());
    // A link to a row opens what stands over it.
    const qint64 id = table.selectedIds().back();
    QTest::keyClick(&view, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(model.rowOf(id), -1);
    QVERIFY(table.selectId(id));
    QCOMPARE(table.currentId(), id);
}

void TestRecordViews::groupsFollowEveryChange()
{
    RecordPage page(*m_desk, {.recordType = "duty"});
    page.resize(1200, 600);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    RecordTable &table = page.table();
    table.groups().group({{"kind"}});
    QAbstractItemModelTester tester(&table.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const GroupRows::Head first = *table.model().headAt(0);
    table.model().setOpen(0, false);
    const qint64 id = table.model().recordAt(2) ? table.model().recordAt(2)->id : table.model().recordAt(3)->id;
    Record row = **m_desk->store().find(duty(), id);
    QVERIFY(duty().value(row, "kind") != first.keys.front());
    const QVariant before = duty().value(row, "kind");
    duty().setValue(row, "kind", first.keys.front());
    QVERIFY(m_desk->write([&](Transaction &tx) { return tx.update(duty(), row); }));
    QCOMPARE(table.model().headAt(0)->rows, first.rows + 1);
    QVERIFY(!table.model().headAt(0)->isOpen); // as the reader left it
    QVERIFY(table.selectId(id));
    QVERIFY(table.model().headAt(0)->isOpen);
    row.version += 1;
    duty().setValue(row, "kind", before);
    QVERIFY(m_desk->write([&](Transaction &tx) { return tx.update(duty(), row); }));
    QCOMPARE(table.model().headAt(0)->rows, first.rows);
    // A filter and another language keep the groups.
    table.search().setText(QStringLiteral("report"));
    QTRY_VERIFY(table.model().recordCount() < table.model().unfilteredCount());
    QVERIFY(table.model().isGrouped());
    table.search().clear();
    QTRY_COMPARE(table.model().recordCount(), table.model().unfilteredCount());
    applyLanguage(Language::Chinese);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&table, &change);
    QVERIFY(table.model().headTitle(*table.model().headAt(0)) != QString());
    QCOMPARE(table.model().groupCount() > 2, true);
}

void TestRecordViews::groupsOfALargeTable()
{
    const RecordType &type = Measurement::description().type();
    const auto indicators = m_desk->store().select(*recordTypeNamed("indicator"));
    QVERIFY(indicators && indicators->size() > 1);
    std::vector<qint64> ids;
    QVERIFY(m_desk->write([&](Transaction &tx) -> Status {
        for (int n = 0; n < 300; ++n) {
            Measurement row;
            row.indicator = {indicators->at(size_t(n % 2)).id};
            row.area = {m_desk->counties()[size_t(n / 2 % 3)]};
            row.period = Period::month(2010 + n / 24, 1 + n / 6 % 4 + 4 * (n / 2 % 3));
            row.value = n;
            const auto id = tx.insert(row);
            if (!id)
                continue; // of one period once
            ids.push_back(*id);
        }
        return {};
    }));
    RecordTable table(*m_desk, type);
    table.resize(1000, 400);
    table.show();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    RecordTableModel &model = table.model();
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const qint64 all = model.rowCount();
    QVERIFY(all >= 40);
    table.groups().group({{"indicator_id"}, {"period", GroupBy::Part::Year}});
    QTRY_VERIFY(model.isGrouped() && !model.isWorking());
    QCOMPARE(model.recordCount(), all);
    QCOMPARE(model.groupCount(), 2);
    model.setAllOpen(true);
    qint64 rows = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.headAt(row))
            continue;
        QVERIFY(model.recordAt(row));
        ++rows;
        QCOMPARE(model.rowOf(model.recordAt(row)->id), row);
    }
    QCOMPARE(rows, all);
    // A row that comes is counted in its group.
    const qint64 before = model.headAt(0)->rows;
    Record record = *model.recordAt(2);
    QVERIFY(m_desk->write([&](Transaction &tx) { return tx.remove(type, record.id, record.version); }));
    QTRY_COMPARE(model.headAt(0)->rows, before - 1);
    QVERIFY(m_desk->write([&](Transaction &tx) { return tx.restore(type, record.id); }));
    QTRY_COMPARE(model.headAt(0)->rows, before);
    table.groups().group({});
    QTRY_VERIFY(!model.isGrouped());
    QCOMPARE(qint64(model.rowCount()), all);
}

void TestRecordViews::groupsAreExportedAndPrinted()
{
    RecordTable table(*m_desk, *recordTypeNamed("budget_line"));
    table.setFirstColumns({"line", "item", "total_fen", "central_fen"});
    table.groups().group({{"document_id"}});
    RecordTableModel &model = table.model();
    const GroupRows::Head head = *model.headAt(0);
    const QString file = m_dir.filePath(QStringLiteral("groups.xlsx"));
    QVERIFY(exportTo(table, QStringLiteral("Budget"), file));
    auto rows = openRows(file);
    QVERIFY(rows);
    QStringList row;
    QStringList found;
    int lines = 0;
    for (auto next = (*rows)->next(row); next && *next; next = (*rows)->next(row)) {
        ++lines;
        if (row.value(0).contains(model.headTitle(head)))
            found = row;
    }
    QVERIFY(lines >= model.rowCount());
    QVERIFY2(!found.isEmpty(), "the head of the group stands in the sheet");
    const qint64 fen = *model.headSumValue(head, model.columnNamed("total_fen"));
    QCOMPARE(Number::parse(found.value(2))->raw(), fen / 100);
    const Report report = reportOf(table, QStringLiteral("Budget"));
    const Table &content = std::get<Table>(report.blocks.front());
    QCOMPARE(int(content.rows.size()), model.rowCount());
    QCOMPARE(content.rows.front().front().span, 2);
    QVERIFY(content.rows.front().front().strong);
    QCOMPARE(content.rows.front()[1].words.in(Language::English), model.headSum(head, model.columnNamed("total_fen")));
    // Closed groups are printed as their subtotals alone.
    model.setAllOpen(false);
    QCOMPARE(int(std::get<Table>(reportOf(table, QStringLiteral("Budget")).blocks.front()).rows.size()), model.groupCount());
}

void TestRecordViews::groupingIsChosenFromTheMenu()
{
    RecordTable table(*m_desk, duty());
    table.resize(900, 400);
    table.show();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    QMenu *menu = table.groups().menu();
    emit menu->aboutToShow();
    const auto entry = [](QMenu *in, const QString &words) -> QAction * {
        for (QAction *action : in->actions()) {
            if (action->text() == words)
                return action;
        }
        return nullptr;
    };
    QVERIFY(entry(menu, QStringLiteral("Kind")));
    entry(menu, QStringLiteral("Kind"))->trigger();
    QCOMPARE(table.model().grouping().front().field, QByteArray("kind"));
    QVERIFY(table.groups().text().contains(QLatin1String("Kind")));
    emit menu->aboutToShow();
    QVERIFY(entry(menu, QStringLiteral("Kind"))->isChecked());
    QMenu *second = entry(menu, QStringLiteral("Then by"))->menu();
    entry(second, QStringLiteral("How often"))->trigger();
    QCOMPARE(table.model().grouping().size(), size_t(2));
    // Each step has its key, and the menu says it.
    QVERIFY(!entry(menu, QStringLiteral("Open all groups"))->shortcut().isEmpty());
    table.view().setFocus();
    QTest::keyClick(&table.view(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(table.model().grouping().empty());
    table.selectId(table.model().recordAt(0)->id);
    table.view().setCurrentIndex(table.model().index(0, table.model().columnNamed("frequency")));
    QTest::keyClick(&table.view(), Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(table.model().grouping().front().field, QByteArray("frequency"));
    table.groups().group({});
    QSignalSpy said(m_desk.get(), &Desk::said);
    table.view().setCurrentIndex(table.model().index(0, table.model().columnNamed("name")));
    QTest::keyClick(&table.view(), Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(said.count(), 1);
    QVERIFY(table.model().grouping().empty());
}

void TestRecordViews::aCellNarrowsTheTable()
{
    RecordTable table(*m_desk, duty());
    table.resize(900, 400);
    table.show();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    RecordTableModel &model = table.model();
    const int all = model.rowCount();
    table.view().setFocus();
    for (const char *key : {"kind", "document_id", "name", "due"}) {
        const int column = model.columnNamed(key);
        table.selectId(model.recordAt(0)->id);
        table.view().setCurrentIndex(model.index(0, column));
        const QString text = model.cellText(0, column);
        const bool missing = model.index(0, column).data(RecordTableModel::ValueRole).isNull();
        int same = 0;
        for (int row = 0; row < all; ++row)
            same += model.cellText(row, column) == text;
        QTest::keyClick(&table.view(), Qt::Key_Equal, Qt::AltModifier);
        QVERIFY2(model.rowCount() == same, key);
        QVERIFY(table.findChild<QToolButton *>(QStringLiteral("chip")));
        QVERIFY(missing || table.filterText().contains(text.left(20)));
        QTest::keyClick(&table.view(), Qt::Key_Backspace, Qt::AltModifier);
        QCOMPARE(model.rowCount(), all);
        table.view().setCurrentIndex(model.index(0, column));
        QTest::keyClick(&table.view(), Qt::Key_Minus, Qt::AltModifier);
        QVERIFY2(model.rowCount() == all - same, key);
        QTest::keyClick(&table.view(), Qt::Key_Backspace, Qt::AltModifier);
    }
    // One after the other is left out.
    const int kind = model.columnNamed("kind");
    table.view().setCurrentIndex(model.index(0, kind));
    const QString first = model.cellText(0, kind);
    QTest::keyClick(&table.view(), Qt::Key_Minus, Qt::AltModifier);
    const QString second = model.cellText(0, kind);
    QVERIFY(first != second);
    table.view().setCurrentIndex(model.index(0, kind));
    QTest::keyClick(&table.view(), Qt::Key_Minus, Qt::AltModifier);
    QCOMPARE(rowWhere(model, "kind", first), -1);
    QCOMPARE(rowWhere(model, "kind", second), -1);
    QVERIFY(model.rowCount() > 0);
    // The menu of a right click says value and key.
    QVERIFY(table.cellAction("onlyValue")->text().contains(model.cellText(0, kind)) || !table.view().currentIndex().isValid());
    QVERIFY(!table.cellAction("onlyValue")->shortcut().isEmpty());
}

void TestRecordViews::viewsAreSavedAndComeBack()
{
    const QString name = QStringLiteral("月度 报告");
    {
        RecordPage page(*m_desk, {.recordType = "duty"});
        page.resize(1200, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        RecordTable &table = page.table();
        QVERIFY(table.views().isVisible());
        table.groups().group({{"document_id"}});
        table.header().setSortIndicator(table.model().columnNamed("name"), Qt::DescendingOrder);
        table.header().setSectionHidden(table.model().columnNamed("frequency"), true);
        table.header().moveSection(table.header().visualIndex(table.model().columnNamed("kind")), 0);
        table.header().resizeSection(table.model().columnNamed("name"), 231);
        table.view().setCurrentIndex(table.model().index(1, table.model().columnNamed("kind")));
        table.view().setFocus();
        QTest::keyClick(&table.view(), Qt::Key_Equal, Qt::AltModifier);
        table.search().setText(QStringLiteral("e"));
        table.view().setFocus();
        QTest::keyClick(&table.view(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *line = table.views().findChild<QLineEdit *>(QStringLiteral("viewName"));
        QVERIFY(line->isVisible());
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!line->isVisible());
        QVERIFY(table.views().views().empty());
        QTest::keyClick(&table.view(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        line->setText(name);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(!line->isVisible());
        QCOMPARE(table.views().current(), name);
        QVERIFY(!table.views().isChanged());
        auto *button = table.views().findChild<QToolButton *>(QStringLiteral("viewButton"));
        QCOMPARE(button->text(), name);
        table.search().clear();
        QTRY_VERIFY(table.views().isChanged());
        QTRY_VERIFY(button->text().endsWith(u'*'));
        // Chosen again it is as it was; made the page's first one.
        table.views().choose(name);
        QVERIFY(!table.views().isChanged());
        QCOMPARE(table.search().text(), QStringLiteral("e"));
        emit button->menu()->aboutToShow();
        QVERIFY(button->menu()->actions().front()->isChecked());
        QAction *standard = nullptr;
        for (QAction *action : button->menu()->actions()) {
            if (action->objectName() == u"viewDefault")
                standard = action;
        }
        QVERIFY(standard);
        standard->trigger();
    }
    // After a restart: another desk on the same file.
    auto again = sample::desk(m_dir);
    QVERIFY(again);
    RecordPage page(*again, {.recordType = "duty"});
    page.resize(1200, 600);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    RecordTable &table = page.table();
    QCOMPARE(table.views().current(), name);
    QCOMPARE(table.search().text(), QStringLiteral("e"));
    QCOMPARE(table.model().grouping().front().field, QByteArray("document_id"));
    QCOMPARE(table.model().order().field, QByteArray("name_en"));
    QVERIFY(table.model().order().descending);
    QVERIFY(table.header().isSectionHidden(table.model().columnNamed("frequency")));
    QCOMPARE(table.shownColumns().front(), table.model().columnNamed("kind"));
    QCOMPARE(table.header().sectionSize(table.model().columnNamed("name")), 231);
    QCOMPARE(table.header().conditions().size(), size_t(1));
    // As at first, renamed, deleted and brought back.
    table.view().setFocus();
    QTest::keyClick(&table.view(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(table.views().current().isEmpty());
    QVERIFY(table.model().grouping().empty() && table.header().conditions().empty() && table.search().text().isEmpty());
    QVERIFY(!table.header().isSectionHidden(table.model().columnNamed("frequency")));
    table.views().choose(name);
    const auto run = [&](const char *which) {
        auto *menu = table.views().findChild<QToolButton *>(QStringLiteral("viewButton"))->menu();
        emit menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->objectName() == QLatin1String(which))
                return action->trigger();
        }
        QFAIL(which);
    };
    run("viewRename");
    auto *line = table.views().findChild<QLineEdit *>(QStringLiteral("viewName"));
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("monthly"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(table.views().current(), QStringLiteral("monthly"));
    std::function<void()> undo;
    connect(again.get(), &Desk::undoOffered, this, [&](const QString &, const std::function<void()> &back) { undo = back; });
    run("viewDelete");
    QVERIFY(table.views().views().empty() && table.views().current().isEmpty());
    QVERIFY(undo);
    undo();
    QCOMPARE(table.views().views().size(), size_t(1));
    QVERIFY(saved_view::drop(again->store(), again->actor().name, QStringLiteral("duty"), QStringLiteral("monthly")));
}

void TestRecordViews::aViewOutlivesItsField()
{
    RecordTable table(*m_desk, duty());
    QJsonObject state = table.state();
    state[QStringLiteral("sort")] = QStringLiteral("no_such_field");
    state[QStringLiteral("groups")] = QJsonArray{QJsonObject{{QStringLiteral("field"), QStringLiteral("no_such_field")}, {QStringLiteral("part"), QStringLiteral("value")}},
                                                 QJsonObject{{QStringLiteral("field"), QStringLiteral("kind")}, {QStringLiteral("part"), QStringLiteral("value")}}};
    state[QStringLiteral("filter")] = QJsonArray{
        QJsonObject{{QStringLiteral("key"), QStringLiteral("no_such_field")}, {QStringLiteral("test"), QStringLiteral("is")}, {QStringLiteral("text"), QStringLiteral("5")}},
        QJsonObject{{QStringLiteral("key"), QStringLiteral("kind")}, {QStringLiteral("test"), QStringLiteral("one_of")}, {QStringLiteral("ticked"), QJsonArray{QStringLiteral("report"), QStringLiteral("gone")}}}};
    QJsonArray columns = state[QStringLiteral("columns")].toArray();
    columns.prepend(QJsonObject{{QStringLiteral("key"), QStringLiteral("no_such_field")}, {QStringLiteral("hidden"), false}, {QStringLiteral("width"), 90}});
    state[QStringLiteral("columns")] = columns;
    table.setState(state);
    QCOMPARE(table.model().grouping().size(), size_t(1));
    QCOMPARE(table.model().groupCount(), 1);
    QVERIFY(table.model().recordCount() > 0);
    QVERIFY(table.model().recordCount() < table.model().unfilteredCount());
    QVERIFY(table.model().order().isDefault());
    table.setState(QJsonObject{{QStringLiteral("columns"), 7}, {QStringLiteral("filter"), QStringLiteral("x")}});
    QCOMPARE(table.model().recordCount(), table.model().unfilteredCount());
}

void TestRecordViews::chosenRowsHaveSumAndMean()
{
    RecordTable table(*m_desk, *recordTypeNamed("budget_line"));
    table.resize(900, 400);
    table.show();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    RecordTableModel &model = table.model();
    const int total = model.columnNamed("total_fen");
    table.view().setFocus();
    table.view().setCurrentIndex(model.index(0, total));
    QTest::keyClick(&table.view(), Qt::Key_Down, Qt::ShiftModifier);
    qint64 sum = 0;
    for (int row = 0; row < 2; ++row)
        sum += model.type().value(*model.recordAt(row), "total_fen").toLongLong();
    const auto [rows, words] = table.selectionSum();
    QCOMPARE(rows, qint64(2));
    QVERIFY2(words.contains(QStringLiteral("sum ") + model.valueText(total, QVariant(sum))), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("mean ") + model.valueText(total, QVariant((sum + 1) / 2))), qPrintable(words));
    QVERIFY(words.contains(QStringLiteral("values 2")));
}

QTEST_MAIN(TestRecordViews)
#include "tst_record_views.moc"
