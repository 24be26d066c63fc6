#include "core/plan/target.h"
#include "tests/record_ui/sample.h"
#include "ui/record/record_page.h"
#include "ui/record/table_export.h"
#include "ui/record/totals_row.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace heyuan;

class TestRecordTable : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void modelKeepsTheRulesWhileRowsComeAndGo();
    void modelKeepsTheRulesOverAWindow();
    void aChangeElsewhereKeepsSelectionAndPlace();
    void searchFindsCharactersInitialsAndReferences();
    void filterRowAndChips();
    void figuresAreComparedAsFigures();
    void sortingFollowsTheReader();
    void totalsLeaveOutThePrintedTotal();
    void copiedRowsHaveHeadsAndNoDashes();
    void deletedRowsComeBack();
    void undoTakesBackASave();
    void columnsAreRemembered();
    void languageSwitchesEverywhere();
    void keysMoveThroughTheTable();
    void exportedFileIsWhatIsShown();
    void emptyTableSaysWhatBelongsThere();

private:
    const Record rowOf(const char *type, const QString &code);
    QTemporaryDir m_dir;
    std::unique_ptr<Desk> m_desk;
};

void TestRecordTable::initTestCase()
{
    useSettings({});
    m_desk = sample::desk(m_dir);
    QVERIFY(m_desk);
}

void TestRecordTable::init() { applyLanguage(Language::English); }

const Record TestRecordTable::rowOf(const char *type, const QString &code)
{
    Filter filter;
    filter.conditions.push_back({"code", Condition::Test::Is, code});
    const auto rows = m_desk->store().select(*recordTypeNamed(type), filter);
    return rows && !rows->empty() ? rows->front() : Record();
}

void TestRecordTable::modelKeepsTheRulesWhileRowsComeAndGo()
{
    RecordTableModel model(*m_desk, *recordTypeNamed("duty"));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reload();
    const int all = model.rowCount();
    QVERIFY(all > 20);
    Filter filter;
    filter.search = QStringLiteral("report");
    model.setFilter(filter);
    QVERIFY(model.rowCount() > 0 && model.rowCount() < all);
    model.setFilter({});
    QCOMPARE(model.rowCount(), all);
    model.setOrder({"name_en", true});
    model.setOrder({"name_en", false});
    const qint64 id = model.recordAt(3)->id;
    const int version = model.recordAt(3)->version;
    QVERIFY(m_desk->write([&](Transaction &tx) { return tx.remove(model.type(), id, version); }));
    QCOMPARE(model.rowCount(), all - 1);
    QCOMPARE(model.rowOf(id), -1);
    QVERIFY(m_desk->write([&](Transaction &tx) { return tx.restore(model.type(), id); }));
    QCOMPARE(model.rowCount(), all);
    QCOMPARE(model.rowOf(id), 3);
}

void TestRecordTable::modelKeepsTheRulesOverAWindow()
{
    const qint64 indicator = rowOf("indicator", QStringLiteral("IND-001")).id;
    const auto indicators = m_desk->store().select(*recordTypeNamed("indicator"));
    QVERIFY(indicators && !indicators->empty());
    const RecordType &type = Measurement::description().type();
    RecordTableModel model(*m_desk, type);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reload();
    QCOMPARE(model.rowCount(), 0);
    Measurement measured;
    measured.indicator = {indicator ? indicator : indicators->front().id};
    measured.area = {m_desk->counties().front()};
    measured.value = 7;
    qint64 last = 0;
    for (int month = 1; month <= 5; ++month) {
        measured.period = Period::month(2020, month);
        QVERIFY(m_desk->write([&](Transaction &tx) -> Status {
            const auto id = tx.insert(measured);
            if (!id)
                return id.error();
            last = *id;
            return {};
        }));
        QCOMPARE(model.rowCount(), month);
        QCOMPARE(model.recordAt(0)->id, last); // the newest first
    }
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    Record row = *model.recordAt(2);
    type.setValue(row, "remark", QStringLiteral("核对"));
    QVERIFY(m_desk->write([&](Transaction &tx) { return tx.update(type, row); }));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.cellText(2, model.columnNamed("remark")), QStringLiteral("核对"));
    QVERIFY(m_desk->write([&](Transaction &tx) { return tx.remove(type, last, 1); }));
    QCOMPARE(model.rowCount(), 4);

    QSignalSpy rows(&model, &RecordTableModel::rowsChanged);
    Filter filter;
    filter.conditions.push_back({"remark", Condition::Test::Contains, QStringLiteral("核")});
    model.setFilter(filter);
    QVERIFY(model.isWorking());
    QCOMPARE(model.rowCount(), 4); // never an empty table while the question runs
    while (model.isWorking())
        QVERIFY(rows.wait());
    QCOMPARE(model.rowCount(), 1);
}

void TestRecordTable::aChangeElsewhereKeepsSelectionAndPlace()
{
    RecordTable table(*m_desk, *recordTypeNamed("duty"));
    table.resize(800, 300);
    table.show();
    const Record chosen = *table.model().recordAt(30);
    QVERIFY(table.selectId(chosen.id));
    const int top = table.view().rowAt(0);
    QSignalSpy reset(&table.model(), &QAbstractItemModel::modelReset);
    Record other = *table.model().recordAt(table.view().rowAt(0) + 2);
    table.model().type().setValue(other, "name_en", QStringLiteral("Changed elsewhere"));
    QVERIFY(m_desk->write([&](Transaction &tx) { return tx.update(table.model().type(), other); }));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(table.currentId(), chosen.id);
    QCOMPARE(table.view().rowAt(0), top);
    const Record first = *table.model().recordAt(0);
    QVERIFY(m_desk->write([&](Transaction &tx) { return tx.remove(table.model().type(), first.id, first.version); }));
    QCOMPARE(table.currentId(), chosen.id);
    QCOMPARE(table.selectedIds(), std::vector<qint64>{chosen.id});
    QVERIFY(m_desk->write([&](Transaction &tx) { return tx.restore(table.model().type(), first.id); }));
    QCOMPARE(table.currentId(), chosen.id);
}

void TestRecordTable::searchFindsCharactersInitialsAndReferences()
{
    applyLanguage(Language::Chinese);
    RecordTable table(*m_desk, *recordTypeNamed("unit"));
    const auto count = [&](const QString &typed) {
        Filter filter;
        filter.search = typed;
        table.model().setFilter(filter);
        return table.model().rowCount();
    };
    const int all = count({});
    const int byCharacters = count(QStringLiteral("商务局"));
    QVERIFY(byCharacters > 0 && byCharacters < all);
    QVERIFY(count(QStringLiteral("swj")) >= byCharacters);
    QVERIFY(count(QStringLiteral("河源市 市")) > 0); // the area is another record
    QCOMPARE(count(QStringLiteral("没有这样的单位")), 0);
}

void TestRecordTable::filterRowAndChips()
{
    RecordTable table(*m_desk, *recordTypeNamed("duty"));
    table.resize(900, 400);
    table.show();
    const int all = table.model().rowCount();
    table.header().setFilterShown(true);
    FilterCell *cell = table.header().cells()[size_t(table.model().columnNamed("name"))];
    auto *edit = cell->findChild<QLineEdit *>();
    QTest::keyClicks(edit, QStringLiteral("report"));
    QTRY_VERIFY(table.model().rowCount() < all);
    const int found = table.model().rowCount();
    QVERIFY(found > 0);
    const auto chips = table.findChildren<QToolButton *>(QStringLiteral("chip"));
    QVERIFY(!chips.isEmpty());
    QVERIFY(table.filterText().contains(QLatin1String("report")));
    QVERIFY(table.findChild<QLabel *>(QStringLiteral("count"))->text().contains(QString::number(all)));
    chips.back()->click();
    QTRY_COMPARE(table.model().rowCount(), all);
    QVERIFY(table.filterText().isEmpty());
    QVERIFY(edit->text().isEmpty());
}

void TestRecordTable::figuresAreComparedAsFigures()
{
    RecordTable table(*m_desk, *recordTypeNamed("fund_commitment"));
    const int column = table.model().columnNamed("amount_fen");
    FilterCell *cell = table.header().cells()[size_t(column)];
    const auto rowsFor = [&](const QString &typed) {
        cell->setText(typed);
        const auto condition = cell->condition();
        Filter filter;
        if (condition)
            filter.conditions.push_back(*condition);
        table.model().setFilter(filter);
        return table.model().rowCount();
    };
    const int all = rowsFor({});
    const int large = rowsFor(QStringLiteral("≥1000"));
    QVERIFY(large > 0 && large < all);
    QCOMPARE(rowsFor(QStringLiteral(">=１０００")), large); // full-width digits
    cell->clear();
    QCOMPARE(large + rowsFor(QStringLiteral("<1000")), all);
    QVERIFY(!cell->condition().has_value() || cell->condition()->test == Condition::Test::Below);
    cell->clear();
    QCOMPARE(rowsFor(QStringLiteral("abc")), all); // what cannot be read hides nothing
}

void TestRecordTable::sortingFollowsTheReader()
{
    applyLanguage(Language::Chinese);
    RecordTableModel model(*m_desk, *recordTypeNamed("area"));
    model.reload();
    model.setOrder({"name_zh", false});
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.cellText(row, model.columnNamed("name"));
    QVERIFY(names.indexOf(QStringLiteral("东源县")) < names.indexOf(QStringLiteral("和平县")));   // d, h
    QVERIFY(names.indexOf(QStringLiteral("和平县")) < names.indexOf(QStringLiteral("连平县")));   // h, l
    QVERIFY(names.indexOf(QStringLiteral("连平县")) < names.indexOf(QStringLiteral("紫金县")));   // l, z
    model.setOrder({"valid_to", true});
    QVERIFY(
        !model.index(model.rowCount() - 1, model.columnNamed("valid_to")).data(RecordTableModel::ValueRole).isValid()
        || model.index(model.rowCount() - 1, model.columnNamed("valid_to")).data(RecordTableModel::ValueRole).isNull());
}

void TestRecordTable::totalsLeaveOutThePrintedTotal()
{
    RecordTableModel model(*m_desk, *recordTypeNamed("budget_line"));
    model.setTotals({"total_fen", "central_fen", "local_fen"},
                    [&](const Record &r) { return model.type().value(r, "line").toLongLong() != 0; });
    Filter filter;
    filter.conditions.push_back({"project", Condition::Test::Is, QStringLiteral("huidong-2019")});
    model.setFixed(filter);
    QCOMPARE(model.total(model.columnNamed("total_fen")), QStringLiteral("1,680"));
    QCOMPARE(model.total(model.columnNamed("central_fen")), QStringLiteral("1,500"));
    QCOMPARE(model.total(model.columnNamed("line")), QString());
}

void TestRecordTable::copiedRowsHaveHeadsAndNoDashes()
{
    RecordTable table(*m_desk, *recordTypeNamed("budget_line"));
    table.setFirstColumns({"line", "item", "total_fen", "due"});
    table.selectIds({table.model().recordAt(1)->id, table.model().recordAt(2)->id});
    table.copySelection();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = copied->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], QStringLiteral("Line\tItem\tTotal (10,000 yuan)\tDue"));
    QCOMPARE(lines[1].split(u'\t').size(), 4);
    QVERIFY(!copied->text().contains(RecordTableModel::missingMark));
    QVERIFY(copied->html().contains(QLatin1String("<th>Item</th>")));
    const auto [rows, sum] = table.selectionSum();
    QCOMPARE(rows, qint64(2));
    QVERIFY(sum.startsWith(QLatin1String("Total (10,000 yuan): ")));
}

void TestRecordTable::deletedRowsComeBack()
{
    RecordPage page(*m_desk, {.recordType = "material"});
    page.show();
    const int all = page.table().model().rowCount();
    QVERIFY(all > 2);
    const std::vector<qint64> two{page.table().model().recordAt(0)->id, page.table().model().recordAt(1)->id};
    page.table().selectIds(two);
    QSignalSpy offered(m_desk.get(), &Desk::undoOffered);
    page.table().view().setFocus();
    QTest::keyClick(&page.table().view(), Qt::Key_Delete);
    QCOMPARE(page.table().model().rowCount(), all - 2);
    QCOMPARE(offered.count(), 1);
    page.findChild<QToolButton *>(QStringLiteral("deleted"))->setChecked(true);
    QCOMPARE(page.table().model().rowCount(), 2);
    page.findChild<QToolButton *>(QStringLiteral("deleted"))->setChecked(false);
    QVERIFY(page.undo());
    QCOMPARE(page.table().model().rowCount(), all);
    QCOMPARE(page.table().model().rowOf(two[0]), 0);
    QVERIFY(!page.canUndo());
}

void TestRecordTable::undoTakesBackASave()
{
    RecordPage page(*m_desk, {.recordType = "material"});
    page.show();
    const qint64 id = page.table().model().recordAt(0)->id;
    page.select(id);
    const QString before = page.form().row("name_en")->editor().typed();
    auto *edit = page.form().row("name_en")->editor().findChild<QLineEdit *>();
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("Another name"));
    QVERIFY(page.hasUnsavedEntry());
    QVERIFY(page.save());
    QVERIFY(!page.hasUnsavedEntry());
    const int column = page.table().model().columnNamed("name");
    QCOMPARE(page.table().model().cellText(page.table().model().rowOf(id), column), QStringLiteral("Another name"));
    QVERIFY(page.undo());
    QCOMPARE(page.table().model().cellText(page.table().model().rowOf(id), column), before);
    QCOMPARE(page.form().row("name_en")->editor().typed(), before);
}

void TestRecordTable::columnsAreRemembered()
{
    QByteArray kept;
    const TableMemory memory{[&](const QByteArray &) { return kept; },
                             [&](const QByteArray &, const QByteArray &state) { kept = state; }};
    {
        RecordTable table(*m_desk, *recordTypeNamed("duty"));
        table.setMemory(memory, "duty");
        table.resize(900, 300);
        table.show();
        table.header().setSectionHidden(table.model().columnNamed("kind"), true);
        table.header().resizeSection(table.model().columnNamed("name"), 222);
        table.header().moveSection(table.header().visualIndex(table.model().columnNamed("due")), 0);
        table.header().setSortIndicator(table.model().columnNamed("due"), Qt::DescendingOrder);
        table.model().setGrouping({{"kind"}});
    }
    QVERIFY(!kept.isEmpty());
    RecordTable table(*m_desk, *recordTypeNamed("duty"));
    table.setMemory(memory, "duty");
    QVERIFY(table.header().isSectionHidden(table.model().columnNamed("kind")));
    QCOMPARE(table.header().sectionSize(table.model().columnNamed("name")), 222);
    QCOMPARE(table.shownColumns().front(), table.model().columnNamed("due"));
    QCOMPARE(table.model().order().field, QByteArray("due"));
    QVERIFY(table.model().order().descending);
    QCOMPARE(table.model().grouping(), std::vector<GroupBy>{{"kind"}});
}

void TestRecordTable::languageSwitchesEverywhere()
{
    RecordPage page(*m_desk, {.recordType = "area"});
    page.resize(1100, 600);
    page.show();
    page.select(m_desk->city());
    const int column = page.table().model().columnNamed("name");
    const int row = page.table().model().rowOf(m_desk->city());
    QCOMPARE(page.table().model().cellText(row, column), QStringLiteral("Heyuan"));
    applyLanguage(Language::Chinese);
    QCoreApplication::sendPostedEvents();
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&page, &change);
    QCOMPARE(page.table().model().cellText(page.table().model().rowOf(m_desk->city()), column), QStringLiteral("河源市"));
    QCOMPARE(page.form().findChild<QLabel *>(QStringLiteral("formTitle"))->text(), QStringLiteral("河源市"));
}

void TestRecordTable::keysMoveThroughTheTable()
{
    RecordTable table(*m_desk, *recordTypeNamed("duty"));
    table.resize(900, 300);
    table.show();
    table.view().setFocus();
    table.selectId(table.model().recordAt(0)->id);
    QTest::keyClick(&table.view(), Qt::Key_End);
    QCOMPARE(table.view().currentIndex().row(), table.model().rowCount() - 1);
    QTest::keyClick(&table.view(), Qt::Key_Home);
    QCOMPARE(table.view().currentIndex().row(), 0);
    QTest::keyClick(&table.view(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(table.selectionSum().first, qint64(table.model().rowCount()));
    QSignalSpy opened(&table, &RecordTable::opened);
    QTest::keyClick(&table.view(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QTest::keyClick(&table.view(), Qt::Key_R); // typing searches
    QCOMPARE(table.search().text(), QStringLiteral("r"));
}

void TestRecordTable::exportedFileIsWhatIsShown()
{
    RecordTable table(*m_desk, *recordTypeNamed("budget_line"));
    table.setFirstColumns({"line", "item", "total_fen"});
    table.model().setTotals({}, {});
    Filter filter;
    filter.search = QStringLiteral("logistics");
    table.search().setText(filter.search);
    QTRY_VERIFY(!table.filterText().isEmpty());
    const QString file = m_dir.filePath(QStringLiteral("out.csv"));
    QVERIFY(exportTo(table, QStringLiteral("Budget"), file));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    QVERIFY(bytes.contains("logistics"));
    QVERIFY(bytes.contains("Total (10,000 yuan)"));
    QVERIFY(!bytes.contains("\xE2\x80\x94"));
    QVERIFY(!exportTo(table, QStringLiteral("Budget"), m_dir.filePath(QStringLiteral("no/such/folder/out.csv"))));
    // A spreadsheet, and nothing at all when it was cancelled.
    const QString sheet = m_dir.filePath(QStringLiteral("out.xlsx"));
    QVERIFY(exportTo(table, QStringLiteral("Budget"), sheet));
    QVERIFY(QFileInfo(sheet).size() > 2000);
    const QString none = m_dir.filePath(QStringLiteral("none.xlsx"));
    QVERIFY(!exportTo(table, QStringLiteral("Budget"), none, [](int, int) { return false; }));
    QVERIFY(!QFileInfo::exists(none));
    const Report report = reportOf(table, QStringLiteral("Budget"));
    const Table &content = std::get<Table>(report.blocks.front());
    QCOMPARE(int(content.rows.size()), table.model().rowCount());
    QVERIFY(content.note.in(Language::English).contains(QLatin1String("logistics")));
    QCOMPARE(content.rows.front().back().kind, TableCell::Kind::Figure);
}

void TestRecordTable::emptyTableSaysWhatBelongsThere()
{
    RecordTable table(*m_desk, *recordTypeNamed("adjustment"));
    table.setEmptyText(Text::plain(QStringLiteral("Adjustments stand here.")));
    table.resize(700, 300);
    table.show();
    auto *empty = table.findChild<QLabel *>(QStringLiteral("empty"));
    QVERIFY(empty->isVisible());
    QVERIFY(empty->text().contains(QLatin1String("Adjustments stand here.")));
    QSignalSpy first(&table, &RecordTable::firstStepAsked);
    emit empty->linkActivated(QStringLiteral("first"));
    QCOMPARE(first.count(), 1);
}

QTEST_MAIN(TestRecordTable)
#include "tst_record_table.moc"
