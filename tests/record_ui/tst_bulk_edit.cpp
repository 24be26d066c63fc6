#include "core/store/change_log.h"
#include "tests/record_ui/sample.h"
#include "ui/record/bulk_edit_dialog.h"
#include "ui/record/record_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace heyuan;

/// Many rows of a page changed or deleted at once.
class TestBulkEdit : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void manyRowsAreChangedAndTakenBack();
    void refusedRowsAreShownBefore();
    void manyRowsAreDeletedAndTakenBack();
    void veryManyRowsAreChangedBesideTheWindow();
    void ofVeryManyTheRefusedCanBeLeftOut();

private:
    static const RecordType &duty() { return *recordTypeNamed("duty"); }
    QTemporaryDir m_dir;
    std::unique_ptr<Desk> m_desk;
};

void TestBulkEdit::initTestCase()
{
    useSettings({});
    applyLanguage(Language::English);
    m_desk = sample::desk(m_dir);
    QVERIFY(m_desk);
    applyAppearance(settings());
    const auto indicators = m_desk->store().select(*recordTypeNamed("indicator"));
    QVERIFY(indicators && !indicators->empty());
    QVERIFY(m_desk->write([&](Transaction &tx) -> Status {
        for (int month = 1; month <= 8; ++month) {
            Measurement row;
            row.indicator = {indicators->front().id};
            row.area = {m_desk->counties().front()};
            row.period = Period::month(2010, month);
            row.value = month;
            if (const auto id = tx.insert(row); !id)
                return id.error();
        }
        return {};
    }));
}

void TestBulkEdit::manyRowsAreChangedAndTakenBack()
{
    RecordPage page(*m_desk, {.recordType = "duty"});
    page.resize(1200, 600);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    RecordTable &table = page.table();
    RecordTableModel &model = table.model();
    const std::vector<qint64> three{model.recordAt(0)->id, model.recordAt(1)->id, model.recordAt(2)->id};
    QVERIFY(!page.findChild<QToolButton *>(QStringLiteral("change"))->isVisible() || table.hasManySelected());
    table.selectIds(three);
    QVERIFY(page.findChild<QToolButton *>(QStringLiteral("change"))->isVisible());
    std::map<qint64, QVariant> before;
    for (const qint64 id : three)
        before[id] = duty().value(**m_desk->store().find(duty(), id), "day");
    table.view().setFocus();
    QTest::keyClick(&table.view(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = page.findChild<BulkEditDialog *>();
    QVERIFY(dialog);
    auto *change = dialog->findChild<QPushButton *>(QStringLiteral("bulkChange"));
    QVERIFY(!change->isEnabled()); // nothing is said yet
    dialog->chooseField("day");
    auto *editor = dialog->findChild<QWidget *>(QStringLiteral("day"))->findChild<QLineEdit *>();
    editor->setFocus();
    QTest::keyClicks(editor, QStringLiteral("47"));
    auto *refused = dialog->findChild<QTreeWidget *>(QStringLiteral("bulkRefused"));
    QTRY_COMPARE(refused->topLevelItemCount(), 3); // no month has 47 days
    QVERIFY(!change->isEnabled());
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("17"));
    QTRY_VERIFY(change->isEnabled());
    QCOMPARE(dialog->outcome()->before.size(), size_t(3));
    QVERIFY(change->text().contains(QLatin1String("3")));
    QCOMPARE(duty().value(**m_desk->store().find(duty(), three[0]), "day"), before[three[0]]); // only tried
    dialog->findChild<QLineEdit *>(QStringLiteral("bulkReason"))->setText(QStringLiteral("letter 12"));
    QSignalSpy offered(m_desk.get(), &Desk::undoOffered);
    QTest::mouseClick(change, Qt::LeftButton);
    for (const qint64 id : three) {
        QCOMPARE(duty().value(**m_desk->store().find(duty(), id), "day").toInt(), 17);
        const auto history = change_log::historyOf(m_desk->store(), "duty", id);
        QVERIFY(history && history->front().reason == u"letter 12");
    }
    QCOMPARE(offered.count(), 1);
    QVERIFY(page.undo());
    for (const qint64 id : three)
        QCOMPARE(duty().value(**m_desk->store().find(duty(), id), "day"), before[id]);
    QVERIFY(!page.canUndo());
}

void TestBulkEdit::refusedRowsAreShownBefore()
{
    RecordPage page(*m_desk, {.recordType = "measurement"});
    page.resize(1200, 600);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    RecordTableModel &model = page.table().model();
    QVERIFY(model.rowCount() > 3);
    const RecordType &type = Measurement::description().type();
    Record approved = *model.recordAt(1);
    type.setValue(approved, "approved", qint64(1));
    QVERIFY(m_desk->write([&](Transaction &tx) { return tx.update(type, approved); }));
    const std::vector<SeenRow> rows{{model.recordAt(0)->id, model.recordAt(0)->version}, {approved.id, approved.version + 1},
                                    {model.recordAt(2)->id, model.recordAt(2)->version + 5}};
    BulkEditDialog dialog(*m_desk, type, rows, &page);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    dialog.chooseField("remark");
    auto *editor = dialog.findChild<QWidget *>(QStringLiteral("remark"))->findChild<QLineEdit *>();
    QTest::keyClicks(editor, QStringLiteral("checked"));
    QTRY_VERIFY(dialog.outcome().has_value());
    QCOMPARE(dialog.outcome()->before.size(), size_t(1));
    auto *refused = dialog.findChild<QTreeWidget *>(QStringLiteral("bulkRefused"));
    QVERIFY(refused->isVisible());
    QCOMPARE(refused->topLevelItemCount(), 2);
    QVERIFY(refused->topLevelItem(0)->text(1).contains(QLatin1String("approved")));
    QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("bulkChange")), Qt::LeftButton);
    QCOMPARE(type.value(**m_desk->store().find(type, rows[0].id), "remark").toString(), QStringLiteral("checked"));
    QVERIFY(type.value(**m_desk->store().find(type, rows[2].id), "remark").isNull());
}

void TestBulkEdit::manyRowsAreDeletedAndTakenBack()
{
    RecordPage page(*m_desk, {.recordType = "measurement"});
    page.resize(1200, 600);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    RecordTable &table = page.table();
    const int all = table.model().rowCount();
    // One of them is approved (see before): it stays and says why.
    std::vector<qint64> ids;
    for (int row = 0; row < 4; ++row)
        ids.push_back(table.model().recordAt(row)->id);
    table.selectIds(ids);
    table.view().setFocus();
    QTest::keyClick(&table.view(), Qt::Key_Delete);
    QTRY_COMPARE(table.model().rowCount(), all - 3);
    auto *note = page.findChild<QLabel *>(QStringLiteral("pageNote"));
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains(QLatin1String("approved")));
    QVERIFY(page.undo());
    QTRY_COMPARE(table.model().rowCount(), all);
    QVERIFY(!page.canUndo());
}

// More than are tried while somebody types: in a run of their own, undone and deleted as one.
void TestBulkEdit::veryManyRowsAreChangedBesideTheWindow()
{
    const RecordType &type = Measurement::description().type();
    const auto indicators = m_desk->store().select(*recordTypeNamed("indicator"));
    QVERIFY(indicators && indicators->size() > 50);
    QVERIFY(m_desk->write([&](Transaction &tx) -> Status {
        for (size_t n = 0; n <= bulk::most; ++n) {
            Measurement row;
            row.indicator = {(*indicators)[n % 50 + 1].id};
            row.area = {m_desk->counties().front()};
            row.period = Period::month(1990 + int(n / 50 / 12), int(n / 50 % 12) + 1);
            row.value = Number(qint64(n));
            if (const auto id = tx.insert(row); !id)
                return id.error();
        }
        return {};
    }));
    QVERIFY(m_desk->write([&](Transaction &tx) -> Status { // none is refused
        Filter approved;
        approved.conditions.push_back({"approved", Condition::Test::Is, qint64(1)});
        const auto rows = tx.store().select(type, approved);
        for (const Record &row : *rows) {
            if (Status s = tx.remove(type, row.id, row.version); !s)
                return s;
        }
        return {};
    }));
    RecordPage page(*m_desk, {.recordType = "measurement"});
    page.resize(1200, 600);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    RecordTable &table = page.table();
    const int all = table.model().rowCount();
    QVERIFY(all > int(bulk::most));
    Filter filled;
    filled.conditions.push_back({"remark", Condition::Test::Is, QStringLiteral("all of them")});
    const auto changed = [&] { return *m_desk->store().count(type, filled); };
    table.view().selectAll();
    QCOMPARE(int(table.selectedIds().size()), all);
    table.view().setFocus();
    QTest::keyClick(&table.view(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = page.findChild<BulkEditDialog *>();
    QVERIFY(dialog);
    dialog->chooseField("remark");
    QTest::keyClicks(dialog->findChild<QWidget *>(QStringLiteral("remark"))->findChild<QLineEdit *>(), QStringLiteral("all of them"));
    auto *change = dialog->findChild<QPushButton *>(QStringLiteral("bulkChange"));
    QTRY_VERIFY(change->isEnabled());
    QTest::mouseClick(change, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(changed(), qint64(all), 60000);
    QTRY_VERIFY(page.canUndo());
    QTRY_COMPARE(m_desk->store().find(type, table.model().recordAt(0)->id)->value().version, table.model().recordAt(0)->version); // the table has read it anew
    QVERIFY(page.undo());
    QTRY_COMPARE_WITH_TIMEOUT(changed(), qint64(0), 60000);
    QTRY_VERIFY(!page.canUndo());
    // Deleted and brought back.
    QTRY_COMPARE(table.model().rowCount(), all);
    table.view().selectAll();
    table.view().setFocus();
    QTest::keyClick(&table.view(), Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(table.model().rowCount(), 0, 60000);
    QTRY_VERIFY(page.canUndo());
    QVERIFY(page.undo());
    QTRY_COMPARE_WITH_TIMEOUT(table.model().rowCount(), all, 60000);
}

void TestBulkEdit::ofVeryManyTheRefusedCanBeLeftOut()
{
    const RecordType &type = Measurement::description().type();
    auto rows = m_desk->store().select(type);
    QVERIFY(rows && rows->size() > 3);
    Record approved = (*rows)[1];
    type.setValue(approved, "approved", qint64(1));
    QVERIFY(m_desk->write([&](Transaction &tx) { return tx.update(type, approved); }));
    BulkEditDialog dialog(*m_desk, type, std::vector<qint64>{(*rows)[0].id, approved.id, (*rows)[2].id}, nullptr);
    QSignalSpy done(&dialog, &BulkEditDialog::manyChanged);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    dialog.chooseField("remark");
    QTest::keyClicks(dialog.findChild<QWidget *>(QStringLiteral("remark"))->findChild<QLineEdit *>(), QStringLiteral("two"));
    auto *change = dialog.findChild<QPushButton *>(QStringLiteral("bulkChange"));
    QTRY_VERIFY(change->isEnabled());
    QTest::mouseClick(change, Qt::LeftButton);
    auto *refused = dialog.findChild<QTreeWidget *>(QStringLiteral("bulkRefused"));
    QTRY_COMPARE(refused->topLevelItemCount(), 1);
    QVERIFY(refused->topLevelItem(0)->text(1).contains(QLatin1String("approved")));
    QCOMPARE(done.count(), 0);
    QVERIFY(type.value(**m_desk->store().find(type, (*rows)[0].id), "remark").toString() != u"two");
    QVERIFY(change->text().contains(u'2'));
    QTest::mouseClick(change, Qt::LeftButton);
    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(type.value(**m_desk->store().find(type, (*rows)[0].id), "remark").toString(), QStringLiteral("two"));
    QVERIFY(type.value(**m_desk->store().find(type, approved.id), "remark").toString() != u"two");
}

QTEST_MAIN(TestBulkEdit)
#include "tst_bulk_edit.moc"
