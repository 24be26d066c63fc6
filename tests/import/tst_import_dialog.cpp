#include "core/training/trainee.h"
#include "tests/record_ui/sample.h"
#include "ui/import/import_dialog.h"
#include "ui/training/training_pages.h"

#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
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
    QCOMPARE(dialog->findings().topLevelItemCount(), 1);
    QCOMPARE(dialog->findings().topLevelItem(0)->text(0), QStringLiteral("4"));
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

QTEST_MAIN(TestImportDialog)
#include "tst_import_dialog.moc"
