#include "measured.h"

#include "core/indicator/grouping.h"
#include "core/summary_keepers.h"
#include "core/plan/document.h"
#include "tests/support/pseudo_translator.h"
#include "ui/measurement/entry_grid_model.h"
#include "ui/measurement/entry_grid_view.h"
#include "ui/measurement/measurement_page.h"
#include "ui/record/choice_box.h"
#include "ui/settings/appearance.h"

#include <QClipboard>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace heyuan;
using namespace heyuan::test;

namespace {

constexpr int areas = 30;
const Period january = Period::month(2020, 1);

} // namespace

class TestMeasurementPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyLanguage(Language::English); }
    void init();
    void cleanup();
    void typingReplacesAndKeysMoveOn();
    void arrowsInsideAnEditedCell();
    void inputMethodsTypeIntoTheCell();
    void deleteMeansNoData();
    void refusedWordsStayUntilTheyAreMended();
    void refusedWordsOutliveTheProgram();
    void aPastedBlockIsTakenCellByCell();
    void whatLiesOutsideTheSheetIsListed();
    void blocksAreCopiedAndFilled();
    void hundredStepsAreTakenBack();
    void approvedCellsAreLockedAndAdjusted();
    void halfTypedWordsSurvive();
    void sheetsAreChosenByKeysAndLinks();
    void groupsHaveASheet();
    void everyWordFollowsTheLanguage();

private:
    QModelIndex at(int row, int column) const { return page->model().index(row, column); }
    QString shown(int row, int column) const { return at(row, column).data().toString(); }
    void go(int row, int column) const { page->view().setCurrentIndex(at(row, column)); }
    void selectBlock(int top, int left, int bottom, int right) const
    {
        go(top, left);
        page->view().selectionModel()->select(QItemSelection(at(top, left), at(bottom, right)),
                                              QItemSelectionModel::ClearAndSelect);
    }
    void keys(const char *text) const
    {
        for (const QChar c : QString::fromUtf8(text))
            QTest::keyClick(target(), c.toLatin1()); // the first one opens the editor that takes the others
    }
    void key(Qt::Key which, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(target(), which, with);
    }
    QWidget *target() const
    {
        QLineEdit *editor = page->view().openEditor();
        return editor ? static_cast<QWidget *>(editor) : static_cast<QWidget *>(&page->view());
    }
    void paste(const QString &text) const
    {
        QGuiApplication::clipboard()->setText(text);
        key(Qt::Key_V, Qt::ControlModifier);
    }
    qint64 stored() const { return *desk->store().count(Measurement::description().type()); }

    std::unique_ptr<TestStore> place;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<MeasurementPage> page;
    qint64 flow = 0;
    qint64 city = 0;
};

void TestMeasurementPage::init()
{
    place = std::make_unique<TestStore>(Engine::Sqlite);
    QVERIFY2(place->isOpen(), place->why());
    {
        Measured m(**place);
        flow = m.flow;
        city = m.city;
        for (int i = 3; i < areas; ++i)
            put(**place, area(QStringLiteral("1%1").arg(i + 1), QStringLiteral("county"), m.city));
        Record plan = documentType().blank();
        documentType().setValue(plan, "code", u"000"_qs);
        documentType().setValue(plan, "name_zh", u"行动计划"_qs);
        documentType().setValue(plan, "short_zh", u"行动计划"_qs);
        documentType().setValue(plan, "status", u"issued"_qs);
        documentType().setValue(plan, "role", u"programme"_qs);
        documentType().setValue(plan, "area_id", m.city);
        qint64 document = 0;
        VERIFY_OK((*place)->write(clerk(), [&](Transaction &t) -> Status {
            const auto id = t.insert(documentType(), plan);
            document = id ? *id : 0;
            return id ? Status() : Status(id.error());
        }));
        for (const qint64 of : {m.flow, m.stock, m.ratio, m.denominator})
            VERIFY_OK(change<Indicator>(**place, of, [&](Indicator &i) { i.document = Ref{document}; }));
    }
    auto store = Store::open(place->place().location());
    VERIFY_OK(store);
    addSummaryKeepers(**store);
    (*store)->now = [] { return QDateTime(QDate(2021, 3, 10), QTime(9, 0), Qt::UTC); };
    desk = std::make_unique<Desk>(std::move(*store), clerk());
    desk->setAsOf(QDate(2020, 6, 15));
    page = std::make_unique<MeasurementPage>(*desk);
    page->resize(1150, 700);
    page->show();
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    GridQuestion question = page->question();
    question.indicator = flow;
    page->showSheet(question);
    QCOMPARE(page->model().rowCount(), areas + 1);
    QCOMPARE(page->model().columnCount(), 13);
    page->view().setFocus();
    go(0, 0);
}

void TestMeasurementPage::cleanup()
{
    page.reset();
    desk.reset();
    place.reset();
    applyLanguage(Language::English);
}

void TestMeasurementPage::typingReplacesAndKeysMoveOn()
{
    keys("12");
    key(Qt::Key_Return);
    QCOMPARE(shown(0, 0), u"12"_qs);
    QCOMPARE(page->view().currentIndex(), at(1, 0));
    keys("1,234");
    key(Qt::Key_Tab);
    QCOMPARE(shown(1, 0), u"1,234"_qs);
    QCOMPARE(page->view().currentIndex(), at(1, 1));
    QCOMPARE(shown(areas, 0), u"1,246"_qs); // the city follows at once
    QCOMPARE(shown(1, 12), u"1,234"_qs);    // and so does the year
    QCOMPARE(stored(), 2);
    go(0, 0);
    keys("7"); // replaces
    key(Qt::Key_Enter);
    QCOMPARE(shown(0, 0), u"7"_qs);
    go(0, 0);
    keys("99");
    key(Qt::Key_Escape);
    QCOMPARE(shown(0, 0), u"7"_qs);
    go(0, 12);
    key(Qt::Key_Tab); // from the end of a row to the next
    QCOMPARE(page->view().currentIndex(), at(1, 0));
    key(Qt::Key_Backtab);
    QCOMPARE(page->view().currentIndex(), at(0, 12));
}

void TestMeasurementPage::arrowsInsideAnEditedCell()
{
    keys("123");
    key(Qt::Key_Right); // after typing the arrows move on
    QCOMPARE(shown(0, 0), u"123"_qs);
    QCOMPARE(page->view().currentIndex(), at(0, 1));
    go(0, 0);
    key(Qt::Key_F2);
    QVERIFY(page->view().openEditor());
    key(Qt::Key_Left); // after F2 they move inside the figure
    keys("4");
    key(Qt::Key_Return);
    QCOMPARE(shown(0, 0), u"1,243"_qs);
}

void TestMeasurementPage::inputMethodsTypeIntoTheCell()
{
    QInputMethodEvent begun(u"１２"_qs, {});
    QCoreApplication::sendEvent(&page->view(), &begun);
    QVERIFY(page->view().openEditor());
    QInputMethodEvent committed;
    committed.setCommitString(u"１２"_qs);
    QCoreApplication::sendEvent(page->view().openEditor(), &committed);
    key(Qt::Key_Return);
    QCOMPARE(shown(0, 0), u"12"_qs);
}

void TestMeasurementPage::deleteMeansNoData()
{
    keys("5");
    key(Qt::Key_Return);
    go(0, 0);
    key(Qt::Key_Delete);
    QCOMPARE(shown(0, 0), QString());
    QCOMPARE(shown(areas, 0), QString());
    QCOMPARE(stored(), 0);
    QVERIFY(at(0, 0).data(Qt::ToolTipRole).toString().contains(u"not 0"_qs));
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown(0, 0), u"5"_qs);
}

void TestMeasurementPage::refusedWordsStayUntilTheyAreMended()
{
    keys("12.5");
    key(Qt::Key_Return);
    QCOMPARE(shown(0, 0), u"12.5"_qs);
    QVERIFY(page->model().refusedAt(at(0, 0)));
    QVERIFY(page->hasUnsavedEntry());
    QCOMPARE(stored(), 0);
    go(0, 0);
    QVERIFY(page->findChild<QLabel *>(u"cellState"_qs)->text().contains(u"12.5"_qs));
    key(Qt::Key_F2);
    QCOMPARE(page->view().openEditor()->text(), u"12.5"_qs);
    key(Qt::Key_Backspace);
    key(Qt::Key_Backspace);
    key(Qt::Key_Return);
    QCOMPARE(shown(0, 0), u"12"_qs);
    QVERIFY(!page->model().refusedAt(at(0, 0)));
    QVERIFY(!page->hasUnsavedEntry());
    go(0, 0);
    keys("x");
    key(Qt::Key_Return);
    go(0, 0);
    key(Qt::Key_Delete); // gives the words up, not the value
    QCOMPARE(shown(0, 0), u"12"_qs);
}

void TestMeasurementPage::refusedWordsOutliveTheProgram()
{
    keys("12.5");
    key(Qt::Key_Return);
    page = nullptr; // the program ends
    page = std::make_unique<MeasurementPage>(*desk);
    page->show();
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    GridQuestion question = page->question();
    question.indicator = flow;
    page->showSheet(question);
    QCOMPARE(shown(0, 0), u"12.5"_qs);
    QVERIFY(page->model().refusedAt(at(0, 0)));
    page->entry().dropRefused();
    page = nullptr;
    page = std::make_unique<MeasurementPage>(*desk);
    page->show();
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    QVERIFY(page->model().refused().empty());
}

void TestMeasurementPage::aPastedBlockIsTakenCellByCell()
{
    const CellKey locked = page->model().cellAt(at(4, 4))->key;
    VERIFY_OK(setValues(desk->store(), clerk(), {{locked, u"1"_qs}}, Taking::AllOrNothing));
    VERIFY_OK(approve(desk->store(), clerk(), {locked}));
    QString block;
    for (int row = 0; row < areas; ++row) {
        QStringList cells;
        for (int column = 0; column < 12; ++column)
            cells << (row == 2 && column == 3    ? u"约20"_qs
                      : row == 9 && column == 11 ? u"1.5"_qs
                      : row == 0 && column == 0  ? u"１，０００"_qs
                                                 : QString::number(row * 12 + column));
        block += cells.join(u'\t') + u"\r\n"_qs;
    }
    paste(block);
    QCOMPARE(stored(), 358); // 360 less two refused; the approved one was there before
    QCOMPARE(page->model().refused().size(), size_t(3));
    QCOMPARE(shown(2, 3), u"约20"_qs);
    QCOMPARE(shown(0, 0), u"1,000"_qs);
    QCOMPARE(shown(29, 11), u"359"_qs);
    QVERIFY(page->model().refusedAt(at(4, 4))->why.in(Language::English).contains(u"approved"_qs));
    auto *list = page->findChild<QTreeWidget *>(u"refusalList"_qs);
    QTRY_COMPARE(list->topLevelItemCount(), 3);
    QStringList contents;
    for (int i = 0; i < 3; ++i)
        contents << list->topLevelItem(i)->text(1);
    QVERIFY(contents.contains(u"约20"_qs) && contents.contains(u"1.5"_qs) && contents.contains(u"52"_qs));
    QVERIFY(page->findChild<QToolButton *>(u"undo"_qs)->toolTip().contains(u"paste of cells (360)"_qs));

    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stored(), 1);
    QCOMPARE(shown(29, 11), QString());
    key(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(stored(), 358);
    // Refused all together: the stored cells go and the words, too.
    QTest::mouseClick(page->findChild<QPushButton *>(u"refusalUndo"_qs), Qt::LeftButton);
    QCOMPARE(stored(), 1);
    QVERIFY(page->model().refused().empty());
}

void TestMeasurementPage::whatLiesOutsideTheSheetIsListed()
{
    go(areas, 12);
    paste(u"1\t2\n3\t4\n"_qs);
    QCOMPARE(page->entry().outside().size(), size_t(3));
    QCOMPARE(stored(), 1);
    QTRY_COMPARE(page->findChild<QTreeWidget *>(u"refusalList"_qs)->topLevelItemCount(), 3);
}

void TestMeasurementPage::blocksAreCopiedAndFilled()
{
    paste(u"1\t2\n3\t4\n"_qs);
    selectBlock(0, 0, 1, 1);
    key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"1\t2\n3\t4\n"_qs);
    go(5, 5);
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(shown(6, 6), u"4"_qs);
    selectBlock(1, 0, 4, 1);
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(shown(4, 0), u"3"_qs);
    QCOMPARE(shown(4, 1), u"4"_qs);
    selectBlock(4, 1, 4, 4);
    key(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(shown(4, 4), u"4"_qs);
    go(5, 4);
    key(Qt::Key_D, Qt::ControlModifier); // one cell takes what stands above it
    QCOMPARE(shown(5, 4), u"4"_qs);
    selectBlock(5, 5, 6, 6);
    key(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(shown(6, 6), QString());
    selectBlock(8, 0, 9, 3);
    paste(u"7"_qs); // one figure into the whole selection
    QCOMPARE(shown(9, 3), u"7"_qs);
    selectBlock(10, 0, 13, 0);
    paste(u"8\n9\n"_qs);
    QCOMPARE(shown(13, 0), u"9"_qs);
    selectBlock(20, 0, 20, 0);
    paste(u"\"1\n2\"\t5"_qs); // a cell with a line end in it is one cell
    QVERIFY(page->model().refusedAt(at(20, 0)) || shown(20, 0) == u"12"_qs);
    QCOMPARE(shown(20, 1), u"5"_qs);
}

void TestMeasurementPage::hundredStepsAreTakenBack()
{
    for (int i = 1; i <= 120; ++i) {
        go(i % areas, i % 12);
        keys(qPrintable(QString::number(i)));
        key(Qt::Key_Return);
    }
    int steps = 0;
    while (page->undo())
        ++steps;
    QCOMPARE(steps, 120);
    QCOMPARE(stored(), 0);
    QVERIFY(page->redo());
    QCOMPARE(shown(1, 1), u"1"_qs);
}

void TestMeasurementPage::approvedCellsAreLockedAndAdjusted()
{
    paste(u"10\n20\n"_qs);
    go(0, 0);
    QTest::mouseClick(page->findChild<QToolButton *>(u"approve"_qs), Qt::LeftButton);
    auto *yes = page->findChild<QPushButton *>(u"approveYes"_qs);
    QVERIFY(yes->isVisible());
    QTest::mouseClick(yes, Qt::LeftButton);
    QCOMPARE(page->model().cellAt(at(1, 0))->state, GridCell::State::Approved); // the whole month
    page->view().setFocus();
    go(0, 0);
    keys("11");
    QVERIFY(!page->view().openEditor());
    key(Qt::Key_F2);
    QVERIFY(!page->view().openEditor());
    key(Qt::Key_Delete);
    QCOMPARE(shown(0, 0), u"10"_qs);
    QVERIFY(page->model().refusedAt(at(0, 0))); // Delete says why it did nothing
    page->entry().dropRefused();

    page->findChild<QLineEdit *>(u"adjustAmount"_qs)->setText(u"-4"_qs);
    QTest::mouseClick(page->findChild<QPushButton *>(u"adjustSave"_qs), Qt::LeftButton);
    QVERIFY(!page->findChild<QLabel *>(u"adjustFault"_qs)->text().isEmpty()); // the reason is missing
    QCOMPARE(shown(0, 0), u"10"_qs);
    page->findChild<QLineEdit *>(u"adjustReason"_qs)->setText(u"重复统计"_qs);
    page->findChild<QLineEdit *>(u"adjustDocument"_qs)->setText(u"河商务〔2020〕7号"_qs);
    QTest::mouseClick(page->findChild<QPushButton *>(u"adjustSave"_qs), Qt::LeftButton);
    QCOMPARE(page->findChild<QLabel *>(u"adjustFault"_qs)->text(), QString());
    QCOMPARE(shown(0, 0), u"6"_qs);
    QCOMPARE(shown(areas, 0), u"26"_qs);
    QVERIFY(page->findChild<QLabel *>(u"cellHistory"_qs)->text().contains(u"重复统计"_qs));
}

void TestMeasurementPage::halfTypedWordsSurvive()
{
    keys("12");
    QVERIFY(page->view().openEditor());
    applyLanguage(Language::Chinese);
    QCoreApplication::processEvents(); // the windows hear of it
    QVERIFY(page->view().openEditor());
    QCOMPARE(page->view().openEditor()->text(), u"12"_qs);
    // Another window is looked into: half a figure is not stored.
    QFocusEvent away(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
    QCoreApplication::sendEvent(page->view().openEditor(), &away);
    QCOMPARE(stored(), 0);
    // Another entry arrives meanwhile and the sheet is read anew.
    VERIFY_OK(
        setValues(desk->store(), clerk(), {{page->model().cellAt(at(3, 3))->key, u"8"_qs}}, Taking::AllOrNothing));
    QCOMPARE(shown(3, 3), u"8"_qs);
    QCOMPARE(page->view().openEditor()->text(), u"12"_qs);
    keys("3");
    key(Qt::Key_Return);
    QCOMPARE(shown(0, 0), u"123"_qs);
    // Going to another sheet takes what is typed.
    keys("45");
    GridQuestion question = page->question();
    question.year = 2019;
    page->showSheet(question);
    QCOMPARE(stored(), 3);
    question.year = 2020;
    page->showSheet(question);
    QCOMPARE(shown(1, 0), u"45"_qs);
}

void TestMeasurementPage::sheetsAreChosenByKeysAndLinks()
{
    const qint64 first = page->question().indicator;
    QTest::mouseClick(page->findChild<QToolButton *>(u"nextSheet"_qs), Qt::LeftButton);
    QVERIFY(page->question().indicator != first
            || page->findChild<ChoiceBox *>(u"sheetIndicator"_qs)->currentIndex() == 3);
    Origin origin;
    origin.recordType = "measurement";
    origin.indicator = flow;
    origin.area = page->model().cellAt(at(2, 0))->key.area;
    origin.from = QDate(2019, 1, 1);
    origin.to = QDate(2019, 12, 31);
    QVERIFY(page->showOrigin(origin));
    QCOMPARE(page->question().indicator, flow);
    QCOMPARE(page->question().year, 2019);
    QCOMPARE(page->view().currentIndex().row(), 2);
    auto *box = page->findChild<ChoiceBox *>(u"sheetIndicator"_qs);
    box->setFocus();
    box->lineEdit()->selectAll();
    QTest::keyClicks(box->lineEdit(), u"Indicator S"_qs);
    QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    QVERIFY(page->question().indicator != flow);
    QCOMPARE(page->model().columnCount(), 5); // it is quarterly
}

void TestMeasurementPage::groupsHaveASheet()
{
    auto *layout = page->findChild<QComboBox *>(u"sheetLayout"_qs);
    auto *box = page->findChild<ChoiceBox *>(u"sheetIndicator"_qs);
    const auto choose = [&](GridLayout which) {
        layout->setCurrentIndex(layout->findData(int(which)));
        emit layout->activated(layout->currentIndex());
    };
    choose(GridLayout::GroupsByPeriods);
    QVERIFY(!page->view().isVisible()); // nothing is broken down yet, and the page says where that is done
    const auto texts = page->findChildren<QLabel *>();
    QVERIFY(std::any_of(texts.begin(), texts.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"Break down by groups"_qs);
    }));
    NewGrouping grouping;
    grouping.dimension.indicator = Ref{flow};
    grouping.dimension.nameZh = u"性别"_qs;
    grouping.dimension.nameEn = u"sex"_qs;
    grouping.dimension.partsEqualTotal = true;
    grouping.groups = {{u"女"_qs, u"women"_qs}, {u"男"_qs, u"men"_qs}};
    VERIFY_OK(desk->write([&](Transaction &t) -> Status {
        const auto made = addGrouping(t, grouping);
        return made ? Status() : Status(made.error());
    }));
    QCoreApplication::processEvents();
    QVERIFY(page->view().isVisible()); // it appears by itself
    QCOMPARE(box->count(), 1);         // only what is broken down can be chosen here
    QCOMPARE(page->question().indicator, flow);
    QCOMPARE(page->model().rowCount(), 3);
    page->view().setFocus();
    go(0, 4);
    for (const char *value : {"130", "70", "50"}) {
        keys(value);
        key(Qt::Key_Return);
    }
    QCOMPARE(shown(1, 4), u"70"_qs);
    QVERIFY(page->model().cellAt(at(0, 4))->isMixed);
    QVERIFY2(at(0, 4).data(Qt::ToolTipRole).toString().contains(u"By sex the groups make 120"_qs),
             qPrintable(at(0, 4).data(Qt::ToolTipRole).toString()));

    // In the other sheets a group is an indicator of its own; back here it leads to its whole.
    const qint64 women = page->model().cellAt(at(1, 4))->key.indicator;
    choose(GridLayout::AreasByPeriods);
    QVERIFY(box->count() > 3);
    GridQuestion question = page->question();
    question.indicator = women;
    page->showSheet(question);
    choose(GridLayout::GroupsByPeriods);
    QCOMPARE(page->question().indicator, flow);
    QCOMPARE(page->model().rowCount(), 3);
}

void TestMeasurementPage::everyWordFollowsTheLanguage()
{
    keys("x");
    key(Qt::Key_Return);
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QCoreApplication::processEvents();
    QTest::mouseClick(page->findChild<QToolButton *>(u"approve"_qs), Qt::LeftButton);
    QStringList frozen = frozenWords(*page);
    QCoreApplication::removeTranslator(&pseudo);
    // Names, periods and sentences of core are put into words without Qt's translator.
    static const QStringList others{u"entryGrid "_qs, u"cellName "_qs, u"cellRemarks "_qs, u"cellHistory "_qs};
    frozen.removeIf([](const QString &line) {
        return std::any_of(others.begin(), others.end(), [&](const QString &name) { return line.startsWith(name); });
    });
    QVERIFY2(frozen.isEmpty(), qPrintable(frozen.join(u'\n')));
}

QTEST_MAIN(TestMeasurementPage)
#include "tst_measurement_page.moc"
