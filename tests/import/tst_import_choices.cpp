#include "core/training/trainee.h"
#include "tests/import/import_desk.h"
#include "tests/support/spreadsheet_parts.h"

using namespace heyuan;
using namespace heyuan::test;

namespace {

const QByteArray persons = u"姓名,身份证号,手机\n"
                           "王芳,11010519491231002X,13800138000\n"
                           "李强,,139\n"
                           "周全,,\n"
                           "赵六,,13700137000\n"_qs.toUtf8();

QStringList names(Store &store)
{
    QStringList list;
    if (const auto rows = store.all<Trainee>()) {
        for (const Trainee &person : *rows)
            list << person.name;
    }
    list.sort();
    return list;
}

} // namespace

// What the reader of a file decides about its rows before they are taken (P1, P4).
class TestImportChoices : public QObject
{
    Q_OBJECT
private slots:
    void rowsAreLeftOut();
    void onlyTheRowsAskedForAreTaken();
    void oneDoubtfulRowIsTaken_data() { addEngines(); }
    void oneDoubtfulRowIsTaken();
    void aCellIsMended_data() { addEngines(); }
    void aCellIsMended();
    void rowsAreShownAsTheyWereRead();
    void hiddenRowsAreLeftToTheReader();
    void daysOfTheOtherEpoch();
};

void TestImportChoices::rowsAreLeftOut()
{
    TestStore opened(Engine::Sqlite);
    ImportDesk desk(*opened);
    auto request = desk.request("persons", persons);
    request.choices.leftOut = {5};
    const auto done = runImport(*opened, clerk(), request);
    VERIFY_OK(done);
    QCOMPARE(done->leftOut, 1);
    QCOMPARE(done->rows, 4);
    QCOMPARE(names(*opened), QStringList{u"王芳"_qs});
}

void TestImportChoices::onlyTheRowsAskedForAreTaken()
{
    TestStore opened(Engine::Sqlite);
    ImportDesk desk(*opened);
    auto request = desk.request("persons", persons);
    request.choices.only = {{3, 3}, {5, 9}};
    const auto done = runImport(*opened, clerk(), request);
    VERIFY_OK(done);
    QCOMPARE(names(*opened), QStringList{u"赵六"_qs});
    QCOMPARE(done->leftOut, 2);
    QCOMPARE(done->refused, 1);
}

void TestImportChoices::oneDoubtfulRowIsTaken()
{
    OPEN_STORE(opened);
    ImportDesk desk(*opened);
    auto request = desk.request("persons", persons + u"吴九,,\n"_qs.toUtf8());
    const auto checked = checkImport(*opened, request);
    VERIFY_OK(checked);
    QCOMPARE(checked->doubtful, 2);
    request.choices.takenAnyway = {4};
    const auto done = runImport(*opened, clerk(), request);
    VERIFY_OK(done);
    QCOMPARE(done->doubtful, 1);
    QVERIFY(names(*opened).contains(u"周全"_qs));
    QVERIFY(!names(*opened).contains(u"吴九"_qs));
}

void TestImportChoices::aCellIsMended()
{
    OPEN_STORE(opened);
    ImportDesk desk(*opened);
    auto request = desk.request("persons", persons);
    const auto checked = checkImport(*opened, request);
    VERIFY_OK(checked);
    const auto finding = std::find_if(checked->findings.begin(), checked->findings.end(), [](const auto &f) { return f.row == 3; });
    QVERIFY(finding != checked->findings.end());
    QCOMPARE(finding->place, 2);
    QCOMPARE(finding->typed, u"139"_qs);
    request.choices.mended[{3, finding->place}] = u"13900139000"_qs;
    const auto done = runImport(*opened, clerk(), request);
    VERIFY_OK(done);
    QCOMPARE(done->refused, 0);
    QVERIFY(names(*opened).contains(u"李强"_qs));
}

void TestImportChoices::rowsAreShownAsTheyWereRead()
{
    TestStore opened(Engine::Sqlite);
    ImportDesk desk(*opened);
    auto request = desk.request("persons", persons);
    request.sampleRows = 2;
    request.choices.leftOut = {2};
    const auto checked = checkImport(*opened, request);
    VERIFY_OK(checked);
    QCOMPARE(checked->sample.size(), 2u);
    QCOMPARE(checked->sample[0].row, 2);
    QCOMPARE(int(checked->sample[0].outcome), int(ImportedRow::Outcome::LeftOut));
    QCOMPARE(int(checked->sample[1].outcome), int(ImportedRow::Outcome::Refused));
    QVERIFY(checked->sample[0].cells.contains(u"王芳"_qs));
    QVERIFY2(!checked->sample[0].cells.contains(u"13800138000"_qs), "a telephone is shown in part");
}

void TestImportChoices::hiddenRowsAreLeftToTheReader()
{
    TestStore opened(Engine::Sqlite);
    ImportDesk desk(*opened);
    ImportRequest request = desk.request("persons", {});
    request.file = desk.folder.filePath(u"hidden.xlsx"_qs);
    QVERIFY(writeSpreadsheet(u"<worksheet><sheetData>"
                             "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>姓名</v></c><c r=\"B1\" t=\"str\"><v>手机</v></c></row>"
                             "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>王芳</v></c><c r=\"B2\" t=\"str\"><v>13800138000</v></c></row>"
                             "<row r=\"3\" hidden=\"1\"><c r=\"A3\" t=\"str\"><v>李强</v></c><c r=\"B3\" t=\"str\"><v>13900139000</v></c></row>"
                             "<row r=\"4\"><c r=\"A4\" t=\"str\"><v>赵六</v></c><c r=\"B4\" t=\"str\"><v>13700137000</v></c></row>"
                             "</sheetData></worksheet>"_qs.toUtf8(),
                             request.file));
    const auto checked = checkImport(*opened, request);
    VERIFY_OK(checked);
    QCOMPARE(codes(*checked, 3), QByteArrayList{"hidden"});
    QCOMPARE(codes(*checked, 4), QByteArrayList());
    QCOMPARE(checked->doubtful, 1);
    request.choices.takenAnyway = {3};
    VERIFY_OK(runImport(*opened, clerk(), request));
    QCOMPARE(names(*opened).size(), 3);
}

// A spreadsheet made on an old Macintosh counts days from 1904; a cell that lost its format has only the number.
void TestImportChoices::daysOfTheOtherEpoch()
{
    for (const bool from1904 : {false, true}) {
        TestStore opened(Engine::Sqlite);
        ImportDesk desk(*opened);
        ImportRequest request = desk.request("classes", {});
        request.file = desk.folder.filePath(u"days.xlsx"_qs);
        const QByteArray sheet = u"<worksheet><sheetData>"
                                 "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>培训班名称</v></c><c r=\"B1\" t=\"str\"><v>培训类型</v></c><c r=\"C1\" t=\"str\"><v>开班日期</v></c><c r=\"D1\" t=\"str\"><v>县区</v></c></row>"
                                 "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>直播带货</v></c><c r=\"B2\" t=\"str\"><v>专业技能</v></c><c r=\"C2\"><v>43969</v></c><c r=\"D2\" t=\"str\"><v>东源县</v></c></row>"
                                 "</sheetData></worksheet>"_qs.toUtf8();
        const QByteArray workbook = from1904 ? "<workbook xmlns:r=\"r\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>" : QByteArray();
        QVERIFY(writeSpreadsheet(sheet + "\n%%\n\n%%\n\n%%\n" + workbook, request.file));
        QDate starts;
        const auto checked = checkImport(*opened, request, {}, [&](qint64, const Record &record) { starts = TrainingClass::description().read(record).startsOn; });
        VERIFY_OK(checked);
        QCOMPARE(starts, from1904 ? QDate(2024, 5, 19) : QDate(2020, 5, 18));
    }
}

QTEST_GUILESS_MAIN(TestImportChoices)
#include "tst_import_choices.moc"
