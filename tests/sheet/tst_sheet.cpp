#include "core/sheet/csv_reader.h"
#include "core/sheet/csv_writer.h"
#include "core/sheet/xlsx_writer.h"
#include "core/sheet/zip_package.h"

#include "tests/print/sample_report.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace heyuan;

namespace {

QByteArray part(const QString &file, const QString &name)
{
    auto package = ZipPackage::open(file);
    auto device = package ? (*package)->part(name) : Result<std::unique_ptr<PackagePart>>(package.error());
    return device ? (*device)->readAll() : QByteArray();
}

struct XmlCell { QString type; QString value; };
/// The cells of a sheet by their names (B7), and every name of an element that occurs.
QMap<QString, XmlCell> cellsOf(const QByteArray &xml, QStringList *elements = nullptr)
{
    QMap<QString, XmlCell> cells;
    QXmlStreamReader reader(xml);
    QString name;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (elements)
            *elements << reader.name().toString();
        if (reader.name() == u"c") {
            name = reader.attributes().value(u"r"_qs).toString();
            cells[name].type = reader.attributes().value(u"t"_qs).toString();
        } else if (reader.name() == u"v" || reader.name() == u"t") {
            cells[name].value = reader.readElementText();
        }
    }
    return reader.hasError() ? QMap<QString, XmlCell>() : cells;
}

QList<QStringList> readAll(const QByteArray &bytes, std::optional<CsvFormat> format = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, format);
    QList<QStringList> rows;
    QStringList row;
    for (;;) {
        const auto more = reader.next(row);
        if (!more) {
            rows << QStringList{u"error: "_qs + more.error().message.in(Language::English)};
            return rows;
        }
        if (!*more)
            return rows;
        rows << row;
    }
}

QByteArray encoded(const char *codec, const QString &text, bool bom = false)
{
    QStringEncoder encoder(codec, bom ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

const QString rare = u"㛃𠅤镕"_qs;

} // namespace

class TestSheet : public QObject
{
    Q_OBJECT
private slots:
    void xlsxCellsAreTyped();
    void aReportBecomesASheetATable();
    void sheetNamesAreThoseOfSpreadsheets_data();
    void sheetNamesAreThoseOfSpreadsheets();
    void aFailedExportLeavesTheOldFile();
    void textTooLongIsASentence();
    void csvRoundTrip_data();
    void csvRoundTrip();
    void csvBeginsWithAMarkAndEndsLinesAsExcelDoes();
    void formulasAreMadeHarmless_data();
    void formulasAreMadeHarmless();
    void filesOfOtherProgramsAreRead_data();
    void filesOfOtherProgramsAreRead();
    void faultsNameTheLine_data();
    void faultsNameTheLine();
    void blocksMayCutCharacters();
};

void TestSheet::xlsxCellsAreTyped()
{
    QTemporaryDir folder;
    Sheet sheet;
    sheet.name = u"学员"_qs;
    sheet.columns = {{u"身份证号"_qs, SheetColumn::Kind::Words}, {u"金额"_qs, SheetColumn::Kind::Number, 2},
                     {u"日期"_qs, SheetColumn::Kind::Date}, {u"姓名"_qs}, {u"大数"_qs, SheetColumn::Kind::Number}};
    sheet.rows = {{u"441621199001011234"_qs, Number::fromRaw(1234500), QDate(2020, 5, 18), rare, Number::fromRaw(922337203685477580)},
                  {u"007"_qs, std::monostate(), QDate(1899, 1, 2), u"=1+1"_qs, Number(0)}};
    sheet.totals = {u"合计"_qs, Number::fromRaw(1234500)};
    const QString file = folder.filePath(u"a.xlsx"_qs);
    QVERIFY(bool(writeXlsx(std::vector<Sheet>{sheet}, file)));
    QStringList elements;
    const auto cells = cellsOf(part(file, u"xl/worksheets/sheet1.xml"_qs), &elements);
    QCOMPARE(cells[u"A1"_qs].value, u"身份证号"_qs);
    QCOMPARE(cells[u"A2"_qs].type, u"inlineStr"_qs); // text: all 18 digits, and the zeros of 007
    QCOMPARE(cells[u"A2"_qs].value, u"441621199001011234"_qs);
    QCOMPARE(cells[u"A3"_qs].value, u"007"_qs);
    QCOMPARE(cells[u"B2"_qs].type, QString());
    QCOMPARE(cells[u"B2"_qs].value, u"123.45"_qs);
    QVERIFY(!cells.contains(u"B3"_qs));
    QCOMPARE(cells[u"C2"_qs].value, u"43969"_qs); // 2020-05-18 in the calendar of spreadsheets
    QCOMPARE(cells[u"C3"_qs].value, u"1899-01-02"_qs);
    QCOMPARE(cells[u"D2"_qs].value, rare);
    QCOMPARE(cells[u"D3"_qs].type, u"inlineStr"_qs); // words, not a formula
    QCOMPARE(cells[u"E2"_qs].type, u"inlineStr"_qs); // more digits than a spreadsheet keeps
    QCOMPARE(cells[u"E2"_qs].value, u"92233720368547.758"_qs);
    QCOMPARE(cells[u"B4"_qs].value, u"123.45"_qs);
    QVERIFY(elements.contains(u"pane"_qs));
    QVERIFY(elements.contains(u"autoFilter"_qs));
    QVERIFY(!elements.contains(u"f"_qs));
    QVERIFY(part(file, u"xl/styles.xml"_qs).contains("#,##0.00"));
    QVERIFY(part(file, u"xl/styles.xml"_qs).contains("yyyy-mm-dd"));
}

void TestSheet::aReportBecomesASheetATable()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"report.xlsx"_qs);
    const Report report = sample::report(Language::Chinese, 25);
    QVERIFY(bool(writeXlsx(report, file)));
    const auto sheets = sheetsOf(report);
    QCOMPARE(sheets.size(), size_t(6)); // the table, and the data of five charts
    const QString workbook = QString::fromUtf8(part(file, u"xl/workbook.xml"_qs));
    for (const Sheet &sheet : sheets)
        QVERIFY2(workbook.contains(sheet.name), qPrintable(sheet.name));
    const auto ledger = std::find_if(sheets.begin(), sheets.end(), [](const Sheet &s) { return s.rows.size() == 25; });
    QVERIFY(ledger != sheets.end());
    QCOMPARE(std::get<Number>(ledger->rows[0][4]), Number(30));
    QCOMPARE(std::get<QString>(ledger->rows[5][4]), u"—"_qs); // no data is no zero
    QCOMPARE(ledger->totals.size(), ledger->columns.size());  // the spanned cell keeps its place
    QCOMPARE(ledger->columns[5].places, 2);
}

void TestSheet::sheetNamesAreThoseOfSpreadsheets_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"培训"_qs << u"培训"_qs;
    QTest::newRow("taken") << u"表一"_qs << u"表一 (2)"_qs;
    QTest::newRow("refused") << u"a[b]:c*d?e/f\\g"_qs << u"a b c d e f g"_qs;
    QTest::newRow("empty") << u"  "_qs << u"Sheet"_qs;
    QTest::newRow("long") << QString(50, u'县') << QString(31, u'县');
    QTest::newRow("apostrophes") << u"'x'"_qs << u"x"_qs;
    QTest::newRow("history") << u"History"_qs << u"Sheet"_qs;
}

void TestSheet::sheetNamesAreThoseOfSpreadsheets()
{
    QFETCH(QString, wanted);
    QFETCH(QString, name);
    QCOMPARE(sheetName(wanted, {u"表一"_qs}), name);
}

void TestSheet::aFailedExportLeavesTheOldFile()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"old.xlsx"_qs);
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    {
        XlsxWriter writer(file);
        QVERIFY(bool(writer.beginSheet(u"a"_qs, {{u"x"_qs}})));
        QVERIFY(bool(writer.addRow(SheetRow{u"1"_qs}))); // and never finished
    }
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArrayLiteral("old"));
    const Status nowhere = writeXlsx(std::vector<Sheet>{Sheet{}}, u"/nowhere/a.xlsx"_qs);
    QVERIFY(!nowhere);
    QVERIFY(nowhere.error().message.in(Language::English).contains(u"/nowhere/a.xlsx"_qs));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"old.xlsx"_qs});
}

void TestSheet::textTooLongIsASentence()
{
    QTemporaryDir folder;
    Sheet sheet;
    sheet.name = u"长"_qs;
    sheet.columns = {{u"x"_qs}};
    sheet.rows = {{QString(40000, u'x')}};
    const Status status = writeXlsx(std::vector<Sheet>{sheet}, folder.filePath(u"a.xlsx"_qs));
    QVERIFY(!status);
    QVERIFY(status.error().message.in(Language::English).contains(u"row 2, column 1"_qs));
    QVERIFY(!QFile::exists(folder.filePath(u"a.xlsx"_qs)));
}

void TestSheet::csvRoundTrip_data()
{
    QTest::addColumn<CsvEncoding>("encoding");
    QTest::newRow("utf-8") << CsvEncoding::Utf8;
    QTest::newRow("gb18030") << CsvEncoding::Gb18030;
}

void TestSheet::csvRoundTrip()
{
    QFETCH(CsvEncoding, encoding);
    const QList<QStringList> rows{{u"sep=;"_qs, u"备注"_qs, u"n"_qs},
                                  {rare, u"一行\r\n两行, 有\"引号\"; 和\t制表"_qs, u"-3.5"_qs},
                                  {u"=HYPERLINK(\"x\")"_qs, u"＝1"_qs, u""_qs},
                                  {u"'已有撇号"_qs, u" 空格 "_qs, u"+86 138"_qs}};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, encoding);
    for (const QStringList &row : rows)
        QVERIFY(writer.addRow(row));
    QVERIFY(writer.flush());
    QCOMPARE(readAll(buffer.data()), rows);
}

void TestSheet::csvBeginsWithAMarkAndEndsLinesAsExcelDoes()
{
    QTemporaryDir folder;
    Sheet sheet;
    sheet.columns = {{u"编号"_qs}, {u"金额"_qs}, {u"日期"_qs}};
    sheet.rows = {{u"001"_qs, Number::fromRaw(-12345), QDate(2020, 5, 18)}};
    const QString path = folder.filePath(u"a.csv"_qs);
    QVERIFY(bool(writeCsv(sheet, path)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArrayLiteral("\xEF\xBB\xBF") + u"编号,金额,日期\r\n001,-1.2345,2020-05-18\r\n"_qs.toUtf8());
    QVERIFY(!writeCsv(sheet, u"/nowhere/a.csv"_qs));
}

void TestSheet::formulasAreMadeHarmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("harmful");
    for (const auto &bad : {u"=1+1"_qs, u"+cmd"_qs, u"-2+3"_qs, u"@SUM(A1)"_qs, u"\t=1"_qs, u"\r=1"_qs, u"＝1"_qs, u"＋1+1"_qs, u"－a"_qs, u"＠x"_qs})
        QTest::newRow(qPrintable(bad)) << bad << true;
    for (const auto &good : {u"-3.5"_qs, u"+7"_qs, u"a=b"_qs, u""_qs, u"1,000"_qs})
        QTest::newRow(qPrintable(u"fine "_qs + good)) << good << false;
}

void TestSheet::formulasAreMadeHarmless()
{
    QFETCH(QString, text);
    QFETCH(bool, harmful);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    writer.addRow(QStringList{text});
    writer.flush();
    QString written = QString::fromUtf8(buffer.data().mid(3));
    if (written.startsWith(u'"'))
        written.remove(0, 1);
    QCOMPARE(written.startsWith(u'\''), harmful);
}

void TestSheet::filesOfOtherProgramsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QStringList>>("rows");
    const QString text = u"姓名,金额\r\n镕,\"1,000\"\r\n"_qs;
    const QList<QStringList> rows{{u"姓名"_qs, u"金额"_qs}, {u"镕"_qs, u"1,000"_qs}};
    QTest::newRow("utf-8") << text.toUtf8() << rows;
    QTest::newRow("utf-8 with mark") << encoded("UTF-8", text, true) << rows;
    QTest::newRow("utf-16 le") << encoded("UTF-16LE", text, true) << rows;
    QTest::newRow("utf-16 be") << encoded("UTF-16BE", text, true) << rows;
    QTest::newRow("utf-16 without mark") << encoded("UTF-16LE", u"name,amount\r\na,1\r\n"_qs) << QList<QStringList>{{u"name"_qs, u"amount"_qs}, {u"a"_qs, u"1"_qs}};
    QTest::newRow("gb18030") << encoded("GB18030", text) << rows;
    QTest::newRow("two-byte words that are valid utf-8") << encoded("GB18030", u"联通,1\n"_qs) << QList<QStringList>{{u"联通"_qs, u"1"_qs}};
    QTest::newRow("semicolons") << QByteArray("a;b\n1,5;2\n") << QList<QStringList>{{u"a"_qs, u"b"_qs}, {u"1,5"_qs, u"2"_qs}};
    QTest::newRow("tabs") << QByteArray("a\tb\n1\t2\n") << QList<QStringList>{{u"a"_qs, u"b"_qs}, {u"1"_qs, u"2"_qs}};
    QTest::newRow("hint of Excel") << QByteArray("sep=;\r\na;b\r\n") << QList<QStringList>{{u"a"_qs, u"b"_qs}};
    QTest::newRow("no hint") << QByteArray("sep=\na\n") << QList<QStringList>{{u"sep="_qs}, {u"a"_qs}};
    QTest::newRow("no last line end") << QByteArray("a,b\n1,") << QList<QStringList>{{u"a"_qs, u"b"_qs}, {u"1"_qs, u""_qs}};
    QTest::newRow("old Mac line ends") << QByteArray("a,b\r1,2\r") << QList<QStringList>{{u"a"_qs, u"b"_qs}, {u"1"_qs, u"2"_qs}};
    QTest::newRow("empty line") << QByteArray("a\n\nb\n") << QList<QStringList>{{u"a"_qs}, {u""_qs}, {u"b"_qs}};
    QTest::newRow("empty file") << QByteArray() << QList<QStringList>{};
    QTest::newRow("mark in the middle of a word") << QByteArray("5\" pipe,b\n") << QList<QStringList>{{u"5\" pipe"_qs, u"b"_qs}};
    QTest::newRow("words after a closing mark") << QByteArray("\"a\"b,c\n") << QList<QStringList>{{u"ab"_qs, u"c"_qs}};
}

void TestSheet::filesOfOtherProgramsAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QStringList>, rows);
    QCOMPARE(readAll(bytes), rows);
}

void TestSheet::faultsNameTheLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("open mark") << QByteArray("a\nb\n\"c\nd\n") << u"begins on line 3"_qs;
    QTest::newRow("zero byte") << QByteArray("a,b\nc,\0d\n", 9) << u"Line 2"_qs;
    QTest::newRow("endless row") << QByteArray("a\n") + QByteArray(2 << 20, 'x') << u"line 2"_qs;
    QTest::newRow("too many columns") << QByteArray("a\n") + QByteArray(5000, ',') + "\n" << u"Line 2"_qs;
    QTest::newRow("too many columns without a line end") << QByteArray("a\n") + QByteArray(4096, ',') << u"Line 2"_qs;
    QTest::newRow("neither encoding") << QByteArray("a\n\xff\xff\xff\n") << u"near line"_qs;
}

void TestSheet::faultsNameTheLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const auto rows = readAll(bytes);
    QVERIFY(!rows.isEmpty());
    QVERIFY2(rows.last().first().startsWith(u"error: "_qs) && rows.last().first().contains(expected), qPrintable(rows.last().first().left(200)));
}

void TestSheet::blocksMayCutCharacters()
{
    // More than two blocks and the sample, with characters of two and four bytes at every offset.
    QString text;
    for (int i = 0; i < 150000; ++i)
        text += u"镕%1𠅤,b\r\n"_qs.arg(i);
    for (const char *codec : {"UTF-8", "GB18030"}) {
        const auto rows = readAll(encoded(codec, text));
        QCOMPARE(rows.size(), 150000);
        for (const int i : {0, 70000, 149999})
            QCOMPARE(rows[i].first(), u"镕%1𠅤"_qs.arg(i));
    }
}

QTEST_GUILESS_MAIN(TestSheet)
#include "tst_sheet.moc"
