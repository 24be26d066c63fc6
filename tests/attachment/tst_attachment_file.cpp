#include "core/attachment/attachment_file.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace heyuan;

class TestAttachmentFile : public QObject {
    Q_OBJECT
private slots:
    void takesAFile();
    void refusesWhatIsTooLongEmptyOrMissing();
    void makesNamesSafe();

private:
    QString written(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

void TestAttachmentFile::takesAFile()
{
    const auto taken = readAttachmentFile(written(QStringLiteral("a.txt"), "abc"), 3);
    QVERIFY(taken);
    // FIPS 180-4, example "abc"
    QCOMPARE(taken->sha256, QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(taken->bytes, QByteArray("abc"));
    QCOMPARE(taken->fileName, QStringLiteral("a.txt"));
    QCOMPARE(taken->mediaType, QStringLiteral("text/plain"));
}

void TestAttachmentFile::refusesWhatIsTooLongEmptyOrMissing()
{
    QVERIFY(!readAttachmentFile(written(QStringLiteral("long.txt"), "abcd"), 3));
    QVERIFY(!readAttachmentFile(written(QStringLiteral("empty.txt"), ""), 3));
    const auto missing = readAttachmentFile(m_folder.filePath(QStringLiteral("none.txt")), 3);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::File);
}

void TestAttachmentFile::makesNamesSafe()
{
    QCOMPARE(safeFileName(QStringLiteral("../../etc/passwd")), QStringLiteral("passwd"));
    QCOMPARE(safeFileName(QStringLiteral("C:\\x\\签到表.pdf")), QStringLiteral("签到表.pdf"));
    QCOMPARE(safeFileName(QStringLiteral("a:b?.pdf")), QStringLiteral("a_b_.pdf"));
    QCOMPARE(safeFileName(QStringLiteral("nul.txt")), QStringLiteral("_nul.txt"));
    QCOMPARE(safeFileName(QStringLiteral("..")), QStringLiteral("file"));
    const QString cut = safeFileName(QString(200, u'签') + QStringLiteral(".pdf"));
    QVERIFY(cut.endsWith(QStringLiteral(".pdf")));
    QCOMPARE(cut.toUtf8().size(), 78 * 3 + 4); // one more would be 241 bytes
}

QTEST_APPLESS_MAIN(TestAttachmentFile)
#include "tst_attachment_file.moc"
