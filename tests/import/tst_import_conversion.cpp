#include "core/training/trainee.h"
#include "tests/import/import_desk.h"

#include <QProcess>
#include <QStandardPaths>

using namespace heyuan;
using namespace heyuan::test;

namespace {

const QByteArray persons = u"河源市培训名单,,,\n"
                           "姓名,身份证号,手机,出生日期\n"
                           "王芳,11010519491231002X,13800138000,1949-12-31\n"
                           "李强,,13900139000,\n"_qs.toUtf8();

/// Where programs are looked for, while it lives.
class ProgramsIn
{
public:
    explicit ProgramsIn(const QByteArray &path) : m_before(qgetenv("PATH")) { qputenv("PATH", path); }
    ~ProgramsIn() { qputenv("PATH", m_before); }
    Q_DISABLE_COPY_MOVE(ProgramsIn)

private:
    QByteArray m_before;
};

} // namespace

// Spreadsheets of older programs are read by way of one that is installed (P1).
class TestImportConversion : public QObject
{
    Q_OBJECT
private slots:
    void oldSpreadsheetsAreTaken_data();
    void oldSpreadsheetsAreTaken();
    void withoutAConverterASentenceSaysWhatToDo();
    void aDamagedOneIsRefused();
};

void TestImportConversion::oldSpreadsheetsAreTaken_data()
{
    QTest::addColumn<QString>("ending");
    for (const char *ending : {"xls", "ods"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
    QTest::newRow("et") << u"et"_qs; // the Kingsoft name of the same format
}

void TestImportConversion::oldSpreadsheetsAreTaken()
{
    QFETCH(QString, ending);
    TestStore opened(Engine::Sqlite);
    ImportDesk desk(*opened);
    ImportRequest request = desk.request("persons", persons);
    const QString csv = request.file;
    request.file = desk.folder.filePath(u"旧表 1."_qs + ending);
    const QString made = ending == u"et" ? desk.folder.filePath(u"旧表 1.xls"_qs) : request.file;
    QVERIFY2(!QStandardPaths::findExecutable(u"ssconvert"_qs).isEmpty(), "install gnumeric: it makes and reads the spreadsheets of this test");
    QCOMPARE(QProcess::execute(u"ssconvert"_qs, {csv, made}), 0);
    QVERIFY(made == request.file || QFile::rename(made, request.file));
    const auto done = runImport(*opened, clerk(), request);
    VERIFY_OK(done);
    QCOMPARE(done->added, 2);
    const auto rows = opened->all<Trainee>();
    VERIFY_OK(rows);
    QCOMPARE(rows->front().idNumber, u"11010519491231002X"_qs);
    QCOMPARE(rows->front().bornOn, QDate(1949, 12, 31));
}

void TestImportConversion::withoutAConverterASentenceSaysWhatToDo()
{
    TestStore opened(Engine::Sqlite);
    ImportDesk desk(*opened);
    ImportRequest request = desk.request("persons", "\xD0\xCF\x11\xE0 anything");
    QVERIFY(QFile::rename(request.file, request.file + u".xls"_qs));
    request.file += u".xls"_qs;
    const ProgramsIn nowhere(desk.folder.path().toUtf8());
    const auto done = checkImport(*opened, request);
    QVERIFY(!done);
    QVERIFY2(done.error().message.in(Language::English).contains(u"LibreOffice"_qs), qPrintable(done.error().message.in(Language::English)));
}

void TestImportConversion::aDamagedOneIsRefused()
{
    TestStore opened(Engine::Sqlite);
    ImportDesk desk(*opened);
    ImportRequest request = desk.request("persons", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 no spreadsheet");
    QVERIFY(QFile::rename(request.file, request.file + u".xls"_qs));
    request.file += u".xls"_qs;
    const auto done = runImport(*opened, clerk(), request);
    QVERIFY(!done);
    QVERIFY2(done.error().message.in(Language::English).contains(u"could not be converted"_qs), qPrintable(done.error().message.in(Language::English)));
    QCOMPARE(desk.count(Trainee::description().type()), 0);
}

QTEST_GUILESS_MAIN(TestImportConversion)
#include "tst_import_conversion.moc"
