#include "core/attachment/attachment_rule.h"
#include "core/attachment/attachment_store.h"
#include "core/store/verify.h"
#include "core/training/class_evidence.h"
#include "core/training/training_class.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

#include <QCryptographicHash>

using namespace heyuan;
using namespace heyuan::test;

namespace {

const RecordType &classes() { return TrainingClass::description().type(); }

AttachmentFile file(const QString &name, const QByteArray &bytes)
{
    return {name, QStringLiteral("text/plain"), QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()), bytes};
}

qint64 held(Store &store, const QString &code, QDate on, const QString &status = QStringLiteral("held"))
{
    TrainingClass row;
    row.name = QStringLiteral("农村电商");
    row.kind = QStringLiteral("skill");
    row.status = status;
    row.area = {put(store, area(code))};
    row.startsOn = on;
    return put(store, row);
}

Result<qint64> attached(Store &store, qint64 owner, const QString &kind, const AttachmentFile &what)
{
    Result<qint64> id(0);
    const Status done = store.write(clerk(), [&](Transaction &t) -> Status {
        id = attach(t, classes(), owner, kind, what);
        return id ? Status() : id.error();
    });
    return done ? id : Result<qint64>(done.error());
}

} // namespace

// Files as evidence: kept once, whole, and counted against what a class needs (D7, H6).
class TestAttachments : public QObject
{
    Q_OBJECT
private slots:
    void equalBytesAreKeptOnce_data() { addEngines(); }
    void equalBytesAreKeptOnce();
    void changedBytesAreNotShown_data() { addEngines(); }
    void changedBytesAreNotShown();
    void theMatrixSaysWhatIsMissing_data() { addEngines(); }
    void theMatrixSaysWhatIsMissing();
    void theIndexListsFilesAndGaps_data() { addEngines(); }
    void theIndexListsFilesAndGaps();
    void namesTellTheKind_data();
    void namesTellTheKind();
    void onlyDocumentsAreOpened();
};

void TestAttachments::equalBytesAreKeptOnce()
{
    OPEN_STORE(store);
    const qint64 one = held(*store, QStringLiteral("441621"), QDate(2020, 5, 18));
    const qint64 other = held(*store, QStringLiteral("441622"), QDate(2020, 5, 18));
    const AttachmentFile paper = file(QStringLiteral("通知.txt"), "same paper");
    VERIFY_OK(attached(*store, one, QStringLiteral("notice"), paper));
    VERIFY_OK(attached(*store, other, QStringLiteral("notice"), paper));
    const auto kept = store->database().scalar(QStringLiteral("select count(*) from attachment_content"));
    QCOMPARE(kept->toInt(), 1);
    const auto files = attachmentsOf(*store, classes(), other);
    VERIFY_OK(files);
    QCOMPARE(files->size(), size_t(1));
    const auto bytes = bytesOf(store->database(), files->front());
    VERIFY_OK(bytes);
    QCOMPARE(*bytes, QByteArray("same paper"));
    // The very same paper for the very same thing is no second evidence.
    const auto twice = attached(*store, one, QStringLiteral("notice"), paper);
    QVERIFY(!twice);
    QCOMPARE(twice.error().kind, ErrorKind::Invalid);
    QCOMPARE(attachmentsOf(*store, classes(), one)->size(), size_t(1));
}

void TestAttachments::changedBytesAreNotShown()
{
    OPEN_STORE(store);
    const qint64 of = held(*store, QStringLiteral("441621"), QDate(2020, 5, 18));
    VERIFY_OK(attached(*store, of, QStringLiteral("sign_in"), file(QStringLiteral("签到表.txt"), "thirty names")));
    auto faults = verifyDatabase(*store);
    VERIFY_OK(faults);
    QVERIFY(faults->empty());
    QVERIFY(store.tamper(QStringLiteral("update attachment_content set bytes = '0'")));
    const auto shown = bytesOf(store->database(), attachmentsOf(*store, classes(), of)->front());
    QVERIFY(!shown);
    QVERIFY(shown.error().message.in(Language::English).contains(QStringLiteral("签到表.txt")));
    faults = verifyDatabase(*store);
    VERIFY_OK(faults);
    QCOMPARE(faults->size(), size_t(1));
    QVERIFY(store.tamper(QStringLiteral("delete from attachment_content")));
    QCOMPARE(bytesOf(store->database(), attachmentsOf(*store, classes(), of)->front()).error().kind, ErrorKind::NotFound);
}

void TestAttachments::theMatrixSaysWhatIsMissing()
{
    OPEN_STORE(store);
    const qint64 full = held(*store, QStringLiteral("441621"), QDate(2020, 5, 18));
    const qint64 half = held(*store, QStringLiteral("441622"), QDate(2020, 6, 1));
    held(*store, QStringLiteral("441623"), QDate(2020, 7, 1), QStringLiteral("planned"));
    held(*store, QStringLiteral("441624"), QDate(2021, 1, 1)); // of another year
    const QStringList kinds = AttachmentRule::shipped().neededBy("training_class");
    QVERIFY(kinds.size() >= 7);
    for (const QString &kind : kinds)
        VERIFY_OK(attached(*store, full, kind, file(kind, kind.toUtf8())));
    VERIFY_OK(attached(*store, half, kinds[2], file(QStringLiteral("a"), "a")));
    VERIFY_OK(attached(*store, half, kinds[2], file(QStringLiteral("b"), "b")));
    VERIFY_OK(attached(*store, half, QStringLiteral("other"), file(QStringLiteral("c"), "c")));
    const auto matrix = evidenceMatrix(*store, QDate(2020, 1, 1), QDate(2020, 12, 31));
    VERIFY_OK(matrix);
    QCOMPARE(matrix->classes.size(), size_t(3));
    QCOMPARE(matrix->held(), 2);
    QCOMPARE(matrix->complete(), 1);
    QCOMPARE(matrix->classes[0].percent(), 100);
    QCOMPARE(matrix->classes[1].files[2], 2);
    QCOMPARE(matrix->classes[1].others, 1);
    QCOMPARE(matrix->classes[1].missing(), int(kinds.size()) - 1);
    QCOMPARE(matrix->classes[1].percent(), 100 / int(kinds.size()));
    QCOMPARE(matrix->classes[2].missing(), 0); // nothing is asked of a class that was not held
    QCOMPARE(matrix->missingByKind()[2], 0);
    QCOMPARE(matrix->missingByKind()[0], 1);
    // A removed file is missing again.
    const Attachment notice = attachmentsOf(*store, classes(), full)->front();
    VERIFY_OK(store->write(clerk(), [&](Transaction &t) { return t.remove(Attachment::description().type(), notice.id, notice.version); }));
    QCOMPARE(evidenceMatrix(*store, QDate(2020, 1, 1), QDate(2020, 12, 31))->complete(), 0);
}

void TestAttachments::theIndexListsFilesAndGaps()
{
    OPEN_STORE(store);
    const qint64 of = held(*store, QStringLiteral("441621"), QDate(2020, 5, 18));
    VERIFY_OK(attached(*store, of, QStringLiteral("voucher"), file(QStringLiteral("凭证.pdf"), "money")));
    VERIFY_OK(attached(*store, of, QStringLiteral("notice"), file(QStringLiteral("通知.pdf"), "come")));
    const auto report = classArchiveIndex(*store, of, Language::Chinese);
    VERIFY_OK(report);
    const auto *table = std::get_if<Table>(&report->blocks.back());
    QVERIFY(table);
    QStringList lines;
    for (const auto &row : table->rows)
        lines << row[2].words.in(Language::Chinese);
    const int kinds = int(AttachmentRule::shipped().neededBy("training_class").size());
    QCOMPARE(lines.size(), kinds);                              // each kind has a line: its file, or that it is missing
    QCOMPARE(lines.first(), QStringLiteral("通知.pdf"));        // in the order they are filed, not in that of their coming
    QCOMPARE(lines.last(), QStringLiteral("凭证.pdf"));
    QCOMPARE(lines.count(QStringLiteral("缺少")), kinds - 2);
    const auto year = archiveIndex(*store, QDate(2020, 1, 1), QDate(2020, 12, 31), 0, Language::English);
    VERIFY_OK(year);
    QVERIFY(!archiveIndex(*store, QDate(2019, 1, 1), QDate(2019, 12, 31), 0, Language::English)->blocks.empty());
}

void TestAttachments::namesTellTheKind_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    QTest::newRow("sign-in") << QStringLiteral("5月18日学员签到表.pdf") << QStringLiteral("sign_in");
    QTest::newRow("photograph of a sheet") << QStringLiteral("签到表.jpg") << QStringLiteral("sign_in");
    QTest::newRow("photograph") << QStringLiteral("IMG_2031.JPG") << QStringLiteral("photo");
    QTest::newRow("notice") << QStringLiteral("关于举办培训班的通知.docx") << QStringLiteral("notice");
    QTest::newRow("slides") << QStringLiteral("直播带货.pptx") << QStringLiteral("courseware");
    QTest::newRow("invoice") << QStringLiteral("培训费发票.pdf") << QStringLiteral("voucher");
    QTest::newRow("no word") << QStringLiteral("scan0001.pdf") << QStringLiteral("other");
}

void TestAttachments::namesTellTheKind()
{
    QFETCH(QString, name);
    QTEST(AttachmentRule::shipped().kindOf(name), "kind");
}

void TestAttachments::onlyDocumentsAreOpened()
{
    const AttachmentRule &rule = AttachmentRule::shipped();
    QVERIFY(rule.mayBeOpened(QStringLiteral("application/pdf")));
    QVERIFY(rule.mayBeOpened(QStringLiteral("image/jpeg")));
    for (const char *program : {"application/x-ms-dos-executable", "application/x-desktop", "application/x-shellscript", "text/html", "application/octet-stream"})
        QVERIFY2(!rule.mayBeOpened(QLatin1String(program)), program);
}

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
