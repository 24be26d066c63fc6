#include "core/training/trainee.h"
#include "tests/record_ui/sample.h"
#include "ui/import/import_dialog.h"
#include "ui/training/training_pages.h"

#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStringEncoder>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace heyuan;

namespace {

const QString list = QStringLiteral("参训人员名单\n序号,姓名,代号,联系电话\n1,王芳,合作社,13800138000\n2,李强,商行,139\n");

} // namespace

// The way of a clerk: a file, how its columns are meant, what can be taken.
class TestImportDialog : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aFileIsCheckedBeforeItIsTaken();
    void aColumnIsPutRight();
    void whatWasTakenIsTakenBack();
    void aFileIsDroppedOnThePage();
    void theEncodingIsShownAndOverridden();
    void aCellIsMendedInPlace();
    void rowsAreTicked();

private:
    QString write(const QString &text);
    qint64 persons()
    {
        const auto count = m_desk->store().count(Trainee::description().type());
        return count ? *count : -1;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

void TestImportDialog::init()
{
    useSettings({});
    applyLanguage(Language::English);
    m_desk.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = sample::desk(*m_folder);
    QVERIFY(m_desk);
}

QString TestImportDialog::write(const QString &text)
{
    const QString name = m_folder->filePath(QStringLiteral("list.csv"));
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0 ? name : QString();
}

void TestImportDialog::aFileIsCheckedBeforeItIsTaken()
{
    QPointer<ImportDialog> dialog = new ImportDialog(*m_desk, "persons", 0);
    dialog->open(write(list));
    dialog->show();
    QCOMPARE(dialog->columns().rowCount(), 4);
    QCOMPARE(dialog->columns().item(1, 0)->text(), QStringLiteral("姓名"));
    QCOMPARE(dialog->columns().item(1, 2)->text(), QStringLiteral("王芳  ·  李强"));
    QVERIFY2(!dialog->columns().item(3, 2)->text().contains(QStringLiteral("1380013")), "a telephone is shown in part");
    QCOMPARE(dialog->review().findings().topLevelItemCount(), 1);
    QCOMPARE(dialog->review().findings().topLevelItem(0)->text(0), QStringLiteral("4"));
    QCOMPARE(dialog->takeButton().text(), QStringLiteral("Take 1 row"));
    QCOMPARE(persons(), 0);
    QTest::mouseClick(&dialog->takeButton(), Qt::LeftButton);
    QCOMPARE(persons(), 1);
    QTRY_VERIFY(!dialog);
}

void TestImportDialog::aColumnIsPutRight()
{
    QPointer<ImportDialog> dialog = new ImportDialog(*m_desk, "persons", 0);
    dialog->open(write(list));
    auto *box = qobject_cast<QComboBox *>(dialog->columns().cellWidget(2, 1));
    QVERIFY(box);
    QCOMPARE(box->currentData().toInt(), -1);
    box->setCurrentIndex(box->findText(QStringLiteral("Employer")));
    emit box->activated(box->currentIndex());
    QTest::mouseClick(&dialog->takeButton(), Qt::LeftButton);
    const auto rows = m_desk->store().all<Trainee>();
    QVERIFY(rows && rows->size() == 1);
    QCOMPARE(rows->front().employer, QStringLiteral("合作社"));
    // The next list of this source is understood so at once.
    ImportDialog again(*m_desk, "persons", 0);
    again.setAttribute(Qt::WA_DeleteOnClose, false);
    again.open(write(list));
    QCOMPARE(qobject_cast<QComboBox *>(again.columns().cellWidget(2, 1))->currentText(), QStringLiteral("Employer"));
}

void TestImportDialog::whatWasTakenIsTakenBack()
{
    std::function<void()> undo;
    connect(m_desk.get(), &Desk::undoOffered, this, [&](const QString &, const std::function<void()> &back) { undo = back; });
    QPointer<ImportDialog> dialog = new ImportDialog(*m_desk, "persons", 0);
    dialog->open(write(list));
    QTest::mouseClick(&dialog->takeButton(), Qt::LeftButton);
    QCOMPARE(persons(), 1);
    QVERIFY(undo);
    undo();
    QCOMPARE(persons(), 0);
}

void TestImportDialog::aFileIsDroppedOnThePage()
{
    std::unique_ptr<Page> page(makePersonPage(*m_desk, nullptr));
    page->show();
    QVERIFY(page->findChild<QToolButton *>(QStringLiteral("import"))->isVisible());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(list))});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page.get(), &drop);
    auto *dialog = page->findChild<ImportDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->result().added, 1);
    dialog->close();
}

void TestImportDialog::theEncodingIsShownAndOverridden()
{
    const QString path = m_folder->filePath(QStringLiteral("old.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QStringEncoder encoder("GB18030");
    QVERIFY(encoder.isValid());
    file.write(encoder.encode(list));
    file.close();
    ImportDialog dialog(*m_desk, "persons", 0);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.open(path);
    auto *encoding = dialog.findChild<QComboBox *>(QStringLiteral("importEncoding"));
    QVERIFY(encoding && encoding->isVisible());
    QCOMPARE(encoding->currentText(), QStringLiteral("GB18030"));
    QCOMPARE(dialog.result().rows, 2);
    // Somebody who knows better says so: read as UTF-8 these bytes have no head.
    encoding->setCurrentIndex(0);
    emit encoding->activated(0);
    QCOMPARE(dialog.columns().rowCount(), 0);
    encoding->setCurrentText(QStringLiteral("GB18030"));
    emit encoding->activated(encoding->currentIndex());
    QCOMPARE(dialog.result().rows, 2);
}

// F2 on the content, the number as the file has it, the right one, Enter.
void TestImportDialog::aCellIsMendedInPlace()
{
    auto *dialog = new ImportDialog(*m_desk, "persons", 0);
    dialog->open(write(list));
    dialog->show();
    QTreeWidget &findings = dialog->review().findings();
    QCOMPARE(findings.topLevelItemCount(), 1);
    findings.setFocus();
    findings.setCurrentItem(findings.topLevelItem(0), 2);
    QTest::keyClick(&findings, Qt::Key_F2);
    auto *editor = findings.findChild<QLineEdit *>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), QStringLiteral("139"));
    QTest::keyClicks(editor, QStringLiteral("13900139000"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(dialog->takeButton().text(), QStringLiteral("Take 2 rows"));
    QTest::mouseClick(&dialog->takeButton(), Qt::LeftButton);
    QCOMPARE(persons(), 2);
}

void TestImportDialog::rowsAreTicked()
{
    auto *dialog = new ImportDialog(*m_desk, "persons", 0);
    dialog->open(write(QStringLiteral("姓名,联系电话\n王芳,13800138000\n李强,13900139000\n周全,\n")));
    dialog->show();
    dialog->review().setCurrentIndex(1);
    QTableWidget &rows = dialog->review().rows();
    QCOMPARE(rows.rowCount(), 3);
    QCOMPARE(rows.item(0, 0)->checkState(), Qt::Checked);
    QCOMPARE(rows.item(2, 0)->checkState(), Qt::Unchecked); // nobody could know him again
    QCOMPARE(dialog->takeButton().text(), QStringLiteral("Take 2 rows"));
    rows.setFocus();
    rows.setCurrentCell(2, 0);
    QTest::keyClick(&rows, Qt::Key_Space);
    QTRY_COMPARE(dialog->takeButton().text(), QStringLiteral("Take 3 rows"));
    rows.setCurrentCell(0, 0);
    QTest::keyClick(&rows, Qt::Key_Space);
    QTRY_COMPARE(dialog->takeButton().text(), QStringLiteral("Take 2 rows"));
    QTest::mouseClick(&dialog->takeButton(), Qt::LeftButton);
    QCOMPARE(persons(), 2);
    const auto kept = m_desk->store().all<Trainee>();
    QVERIFY(kept);
    for (const Trainee &person : *kept)
        QVERIFY(person.name != QStringLiteral("王芳"));
}

QTEST_MAIN(TestImportDialog)
#include "tst_import_dialog.moc"
