#include "core/attachment/attachment_rule.h"
#include "core/training/training_class.h"
#include "tests/record_ui/sample.h"
#include "tests/support/builders.h"
#include "ui/attachment/attachment_picture.h"
#include "ui/attachment/attachments_view.h"

#include <QApplication>
#include <QBuffer>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPdfWriter>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace heyuan;

// The way of a clerk with a folder of scans.
class TestAttachmentsView : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void whatIsMissingStandsThere();
    void filesAreDroppedOnTheirKind();
    void namesOfFilesTellTheKind();
    void whatIsRefusedIsSaidAndTheRestKept();
    void removingIsTakenBack();
    void picturesAndPages();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    int kindsMissing() const
    {
        int missing = 0;
        for (int i = 0; i < m_view->files().topLevelItemCount(); ++i)
            missing += m_view->files().topLevelItem(i)->text(1).startsWith(QStringLiteral("missing")) ? 1 : 0;
        return missing;
    }
    QTreeWidgetItem *lineOf(const QString &text) const
    {
        for (int i = 0; i < m_view->files().topLevelItemCount(); ++i) {
            QTreeWidgetItem *item = m_view->files().topLevelItem(i);
            if (item->text(0) == text || item->text(1) == text)
                return item;
        }
        return nullptr;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<AttachmentsView> m_view;
    qint64 m_class = 0;
    int m_needed = 0;
};

void TestAttachmentsView::init()
{
    useSettings({});
    applyLanguage(Language::English);
    m_view.reset();
    m_desk.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = sample::desk(*m_folder);
    QVERIFY(m_desk);
    TrainingClass row;
    row.name = QStringLiteral("农村电商");
    row.kind = QStringLiteral("skill");
    row.status = QStringLiteral("held");
    row.area = {test::put(m_desk->store(), test::area(QStringLiteral("441699")))};
    row.startsOn = QDate(2020, 5, 18);
    m_class = test::put(m_desk->store(), row);
    QVERIFY(m_class);
    m_needed = int(AttachmentRule::shipped().neededBy("training_class").size());
    m_view = std::make_unique<AttachmentsView>(*m_desk, TrainingClass::description().type(), nullptr);
    m_view->resize(460, 500);
    m_view->QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->show(m_class);
}

void TestAttachmentsView::whatIsMissingStandsThere()
{
    QCOMPARE(kindsMissing(), m_needed);
    m_view->add({write(QStringLiteral("a.pdf"), "x")}, QStringLiteral("plan"));
    QCOMPARE(kindsMissing(), m_needed - 1);
    QVERIFY(m_view->findChild<QLabel *>()->text().contains(QStringLiteral("1 of %1").arg(m_needed)));
}

void TestAttachmentsView::filesAreDroppedOnTheirKind()
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(write(QStringLiteral("scan1.pdf"), "x"))});
    QTreeWidgetItem *line = lineOf(QStringLiteral("Payment voucher"));
    QVERIFY(line);
    const QPoint at = m_view->files().visualItemRect(line).center();
    QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_view->files().viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_view->files().viewport(), &drop);
    line = lineOf(QStringLiteral("scan1.pdf"));
    QVERIFY(line);
    QCOMPARE(line->text(0), QStringLiteral("Payment voucher"));
}

void TestAttachmentsView::namesOfFilesTellTheKind()
{
    m_view->add({write(QStringLiteral("签到表.pdf"), "x"), write(QStringLiteral("现场.jpg"), "y")});
    QCOMPARE(lineOf(QStringLiteral("签到表.pdf"))->text(0), QStringLiteral("Sign-in sheet"));
    QCOMPARE(lineOf(QStringLiteral("现场.jpg"))->text(0), QStringLiteral("Photos or video"));
}

void TestAttachmentsView::whatIsRefusedIsSaidAndTheRestKept()
{
    QSignalSpy failed(m_desk.get(), &Desk::failed);
    m_view->add({write(QStringLiteral("empty.pdf"), ""), write(QStringLiteral("good.pdf"), "x"), m_folder->filePath(QStringLiteral("gone.pdf"))}, QStringLiteral("plan"));
    QCOMPARE(failed.size(), 2);
    QVERIFY(failed[0][0].value<Error>().message.in(Language::English).contains(QStringLiteral("empty.pdf")));
    QVERIFY(lineOf(QStringLiteral("good.pdf")));
    QCOMPARE(attachmentsOf(m_desk->store(), TrainingClass::description().type(), m_class)->size(), size_t(1));
}

void TestAttachmentsView::removingIsTakenBack()
{
    std::function<void()> undo;
    connect(m_desk.get(), &Desk::undoOffered, this, [&](const QString &, const std::function<void()> &back) { undo = back; });
    m_view->add({write(QStringLiteral("plan.pdf"), "x")});
    m_view->files().setCurrentItem(lineOf(QStringLiteral("plan.pdf")));
    QTest::keyClick(&m_view->files(), Qt::Key_Delete);
    QCOMPARE(kindsMissing(), m_needed);
    QVERIFY(undo);
    undo();
    QVERIFY(lineOf(QStringLiteral("plan.pdf")));
    QCOMPARE(kindsMissing(), m_needed - 1);
}

void TestAttachmentsView::picturesAndPages()
{
    QImage photo(4000, 3000, QImage::Format_RGB32);
    photo.fill(Qt::darkGreen);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && photo.save(&buffer, "PNG"));
    const QPixmap small = thumbnailOf(png, 40);
    QCOMPARE(small.size(), QSize(40, 30));
    QVERIFY(thumbnailOf("no picture", 40).isNull());
    const QString path = m_folder->filePath(QStringLiteral("two.pdf"));
    {
        QPdfWriter writer(path);
        QPainter painter(&writer);
        painter.drawText(100, 100, QStringLiteral("1"));
        writer.newPage();
        painter.drawText(100, 100, QStringLiteral("2"));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QCOMPARE(pagesOf(pdf), std::optional<int>(2));
    QVERIFY(!pagesOf(pdf.left(pdf.size() / 3)).value_or(0) || pagesOf(pdf.left(pdf.size() / 3)).value() <= 2); // cut: no exception leaves
    QVERIFY(!pagesOf("%PDF-1.7 nonsense"));
    m_view->add({path}, QStringLiteral("courseware"));
    QCOMPARE(lineOf(QStringLiteral("two.pdf"))->text(2), QStringLiteral("2"));
}

QTEST_MAIN(TestAttachmentsView)
#include "tst_attachments_view.moc"
