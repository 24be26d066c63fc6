#include "core/sheet/row_source.h"
#include "core/sheet/xlsx_reader.h"
#include "core/sheet/xlsx_writer.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <minizip/zip.h>

using namespace heyuan;

namespace {

using Parts = std::vector<std::pair<QString, QByteArray>>;

const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

Parts workbook(const QByteArray &rows, const QByteArray &behind = {}, const QByteArray &strings = {}, const QByteArray &properties = {})
{
    return {{QStringLiteral("xl/workbook.xml"),
             head + "<workbook xmlns:r=\"x\"><workbookPr " + properties + "/><sheets><sheet name=\"名册\" sheetId=\"1\" r:id=\"rId7\"/></sheets></workbook>"},
            {QStringLiteral("xl/_rels/workbook.xml.rels"), head + "<Relationships><Relationship Id=\"rId7\" Target=\"worksheets/other.xml\"/></Relationships>"},
            {QStringLiteral("xl/styles.xml"),
             head + "<styleSheet><numFmts><numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/></numFmts>"
                    "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                    "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"176\"/><xf numFmtId=\"20\"/><xf numFmtId=\"10\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>"},
            {QStringLiteral("xl/sharedStrings.xml"), head + "<sst>" + strings + "</sst>"},
            {QStringLiteral("xl/worksheets/other.xml"), head + "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData>" + rows + "</sheetData>" + behind + "</worksheet>"}};
}

} // namespace

class TestXlsxReader : public QObject
{
    Q_OBJECT
private slots:
    void cellsAreReadAsTheyWereMeant();
    void sheetsMayBeWrittenInOtherWays_data();
    void sheetsMayBeWrittenInOtherWays();
    void textGoesOnOverTheEndOfABlock();
    void datesOfBothEpochs();
    void formatCodes_data();
    void formatCodes();
    void mergedCellsAreUnfolded();
    void hiddenRowsAndGapsKeepTheirNumbers();
    void whatTheDeskWritesItReads();
    void refusedFiles_data();
    void refusedFiles();
    void bombsAreStoppedEarly_data();
    void bombsAreStoppedEarly();
    void otherFilesSayWhatToDo_data();
    void otherFilesSayWhatToDo();
    void everyTruncationIsAnErrorOrWhole();

private:
    QString made(const Parts &parts, const QString &name = QStringLiteral("file.xlsx"));
    QString written(const QByteArray &bytes);
    std::vector<XlsxRow> rows(const QString &file);
    QTemporaryDir m_dir;
};

QString TestXlsxReader::made(const Parts &parts, const QString &name)
{
    const QString file = m_dir.filePath(name);
    const zipFile zip = zipOpen64(QFile::encodeName(file).constData(), APPEND_STATUS_CREATE);
    if (!zip)
        return {};
    for (const auto &[part, content] : parts) {
        const zip_fileinfo info{};
        if (zipOpenNewFileInZip64(zip, part.toUtf8().constData(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, 6, 1) != ZIP_OK
            || zipWriteInFileInZip(zip, content.constData(), unsigned(content.size())) != ZIP_OK || zipCloseFileInZip(zip) != ZIP_OK)
            return {};
    }
    if (zipClose(zip, nullptr) != ZIP_OK)
        return {};
    return file;
}

QString TestXlsxReader::written(const QByteArray &bytes)
{
    QFile file(m_dir.filePath(QStringLiteral("written")));
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(bytes);
    return file.fileName();
}

std::vector<XlsxRow> TestXlsxReader::rows(const QString &file)
{
    std::vector<XlsxRow> all;
    auto reader = XlsxReader::open(file);
    if (!reader) {
        qWarning() << reader.error().message.in(Language::English);
        return all;
    }
    for (XlsxRow row;;) {
        const auto more = (*reader)->next(row);
        if (!more)
            qWarning() << more.error().message.in(Language::English);
        if (!more || !*more)
            return all;
        all.push_back(row);
    }
}

void TestXlsxReader::cellsAreReadAsTheyWereMeant()
{
    const auto read = rows(made(workbook(
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>行内</t></is></c>"
        "<c r=\"E1\"><v>1.1000000000000001</v></c><c r=\"F1\"><v>4.4169919850518E+17</v></c><c r=\"G1\"><f>A1+1</f><v>42</v></c>"
        "<c r=\"H1\" t=\"str\"><f>T()</f><v>公式</v></c><c r=\"I1\" t=\"b\"><v>1</v></c><c r=\"J1\" t=\"e\"><v>#REF!</v></c>"
        "<c r=\"K1\" s=\"1\"><v>43969</v></c><c r=\"L1\" s=\"2\"><v>43969</v></c><c r=\"M1\" s=\"3\"><v>0.60416666666666663</v></c>"
        "<c r=\"N1\" s=\"4\"><v>0.125</v></c><c r=\"O1\" s=\"5\"><v>43969.604166666664</v></c><c r=\"P1\"><v>0.00001</v></c></row>",
        {},
        "<si><t>电商 &amp; 培训</t></si><si><r><t>富</t></r><r><rPr/><t xml:space=\"preserve\"> 文本</t></r><rPh><t>fu</t></rPh></si>")));
    QCOMPARE(read.size(), size_t(1));
    const auto &cells = read[0].cells;
    QStringList texts;
    for (const XlsxCell &cell : cells)
        texts << cell.text;
    QCOMPARE(texts, (QStringList{u"电商 & 培训"_qs, u"富 文本"_qs, u"行内"_qs, u""_qs, u"1.1"_qs, u"441699198505180000"_qs, u"42"_qs, u"公式"_qs, u"TRUE"_qs,
                                 u"#REF!"_qs, u"2020-05-18"_qs, u"2020-05-18"_qs, u"14:30"_qs, u"12.5%"_qs, u"2020-05-18 14:30"_qs, u"0.00001"_qs}));
    QVERIFY(cells[5].hasLostDigits && !cells[6].hasLostDigits);
    QCOMPARE(cells[3].kind, XlsxCell::Kind::Empty);
    QCOMPARE(cells[9].kind, XlsxCell::Kind::Error);
}

void TestXlsxReader::sheetsMayBeWrittenInOtherWays_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &sheet, const QString &text) { QTest::newRow(name) << sheet << text; };
    const auto in = [](const QByteArray &encoding, const QByteArray &words) {
        return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?><worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + words + "</t></is></c></row></sheetData></worksheet>";
    };
    row("prefixes", "<x:worksheet xmlns:x=\"y\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>河源</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>", u"河源"_qs);
    row("signs by their numbers", in("UTF-8", "&#27827;&#x6E90; &lt;&amp;&quot;"), u"河源 <&\""_qs);
    row("a section and remarks in the text", in("UTF-8", "河<!-- remark --><![CDATA[<源>]]>县"), u"河<源>县"_qs);
    row("a run with a phonetic guide", in("UTF-8", "河</t><rPh><t>he</t></rPh><t>源"), u"河源"_qs);
    row("Latin 1", in("ISO-8859-1", "caf\xe9"), u"café"_qs);
    row("GB18030", in("GB18030", "\xba\xd3\xd4\xb4"), u"河源"_qs);
    row("Windows", in("windows-1252", "\x80"), u"€"_qs);
    const QString sheet = QString::fromUtf8(in("UTF-16", "河源"));
    QByteArray halves("\xff\xfe", 2);
    for (const QChar c : sheet)
        halves.append(char(c.unicode() & 0xff)).append(char(c.unicode() >> 8));
    row("UTF-16", halves, u"河源"_qs);
}

void TestXlsxReader::sheetsMayBeWrittenInOtherWays()
{
    QFETCH(QByteArray, sheet);
    QFETCH(QString, text);
    Parts parts = workbook({});
    parts.back().second = sheet;
    const auto read = rows(made(parts));
    QCOMPARE(read.size(), size_t(1));
    QCOMPARE(read[0].cells.size(), size_t(1));
    QCOMPARE(read[0].cells[0].text, text);
}

void TestXlsxReader::textGoesOnOverTheEndOfABlock()
{
    QString text;
    for (int i = 0; text.size() < 32'000; ++i)
        text += QStringLiteral("河源%1&").arg(i);
    const QByteArray cell = "<c t=\"inlineStr\"><is><t>" + text.toHtmlEscaped().toUtf8() + "</t></is></c>";
    QByteArray sheet;
    for (int i = 1; i <= 20; ++i)
        sheet += "<row r=\"" + QByteArray::number(i) + "\">" + cell + cell + "</row>";
    const auto read = rows(made(workbook(sheet)));
    QCOMPARE(read.size(), size_t(20));
    for (const XlsxRow &row : read) {
        QCOMPARE(row.cells.size(), size_t(2));
        QCOMPARE(row.cells[0].text, text);
        QCOMPARE(row.cells[1].text, text);
    }
}

void TestXlsxReader::datesOfBothEpochs()
{
    QCOMPARE(dateOfSerial(1, false).date(), QDate(1900, 1, 1));
    QCOMPARE(dateOfSerial(59, false).date(), QDate(1900, 2, 28));
    QVERIFY(!dateOfSerial(60, false).isValid()); // 29 February 1900
    QCOMPARE(dateOfSerial(61, false).date(), QDate(1900, 3, 1));
    QCOMPARE(dateOfSerial(43969, false).date(), QDate(2020, 5, 18));
    QCOMPARE(dateOfSerial(42507, true).date(), QDate(2020, 5, 18));
    QCOMPARE(dateOfSerial(43968.999999, false), QDateTime(QDate(2020, 5, 18), QTime(0, 0)));
    QVERIFY(dateOfSerial(2957003, true).isValid() && !dateOfSerial(2957004, true).isValid()); // the last day of 9999
    QVERIFY(dateOfSerial(2958465, false).isValid() && !dateOfSerial(2958465.9999999, false).isValid());
    QVERIFY(!dateOfSerial(-1, false).isValid() && !dateOfSerial(1e9, false).isValid() && !dateOfSerial(qQNaN(), false).isValid());
    const auto read = rows(made(workbook("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>42507</v></c></row>", {}, {}, "date1904=\"1\"")));
    QCOMPARE(read.at(0).cells.at(0).text, QStringLiteral("2020-05-18"));
}

void TestXlsxReader::formatCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("meaning");
    const auto row = [](const char *code, NumberMeaning meaning) { QTest::newRow(code) << QString::fromUtf8(code) << int(meaning); };
    row("yyyy\"年\"m\"月\"d\"日\"", NumberMeaning::Date);
    row("yyyy/m/d;@", NumberMeaning::Date);
    row("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", NumberMeaning::Date);
    row("m月", NumberMeaning::Date);
    row("h:mm", NumberMeaning::Time);
    row("[h]:mm:ss", NumberMeaning::Time);
    row("yyyy-mm-dd hh:mm", NumberMeaning::DateTime);
    row("0.00%", NumberMeaning::Percent);
    row("General", NumberMeaning::Plain);
    row("#,##0.00_ ;[Red]\\-#,##0.00\\ ", NumberMeaning::Plain);
    row("0\"days\"", NumberMeaning::Plain); // words, not a format
    row("\"¥\"#,##0.00", NumberMeaning::Plain);
    row("0.00E+00", NumberMeaning::Plain);
}

void TestXlsxReader::formatCodes()
{
    QFETCH(QString, code);
    QTEST(int(XlsxBook::meaningOfCode(code)), "meaning");
}

void TestXlsxReader::mergedCellsAreUnfolded()
{
    const auto read = rows(made(workbook(
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>源城区</t></is></c><c r=\"B1\"><v>1</v></c></row>"
        "<row r=\"2\"><c r=\"A2\"/><c r=\"B2\"><v>2</v></c></row>"
        "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>合计</t></is></c></row>"
        "<row r=\"4\"><c r=\"A4\"><v>7</v></c></row>",
        "<mergeCells count=\"2\"><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"A3:C3\"/></mergeCells>")));
    QCOMPARE(read.size(), size_t(4));
    QCOMPARE(read[1].cells[0].text, QStringLiteral("源城区"));
    QVERIFY(read[1].cells[0].isUnfolded && !read[0].cells[0].isUnfolded);
    QCOMPARE(read[1].cells[1].text, QStringLiteral("2"));
    QCOMPARE(read[2].cells.size(), size_t(3));
    QCOMPARE(read[2].cells[2].text, QStringLiteral("合计"));
    QCOMPARE(read[3].cells.size(), size_t(1)); // the merge ended above
}

void TestXlsxReader::hiddenRowsAndGapsKeepTheirNumbers()
{
    const auto read = rows(made(workbook("<row r=\"3\" hidden=\"1\"><c r=\"B3\"><v>1</v></c></row><row r=\"9\"><c><v>5</v></c><c><v>6</v></c></row>")));
    QCOMPARE(read.size(), size_t(2));
    QCOMPARE(read[0].number, qint64(3));
    QVERIFY(read[0].isHidden && !read[1].isHidden);
    QCOMPARE(read[1].number, qint64(9));
    QCOMPARE(read[1].cells[1].text, QStringLiteral("6"));
}

void TestXlsxReader::whatTheDeskWritesItReads()
{
    Sheet sheet;
    sheet.name = QStringLiteral("学员");
    sheet.columns = {{.title = QStringLiteral("姓名")}, {.title = QStringLiteral("金额"), .kind = SheetColumn::Kind::Number}, {.title = QStringLiteral("日期"), .kind = SheetColumn::Kind::Date}};
    sheet.rows = {{QStringLiteral("=HYPERLINK(\"x\")"), *Number::parse(u"-1234.5678"), QDate(2020, 2, 29)}, {QStringLiteral("䶮"), Number(0), std::monostate()}};
    const QString file = m_dir.filePath(QStringLiteral("own.xlsx"));
    QVERIFY(bool(writeXlsx({sheet}, file)));
    auto source = openRows(file);
    QVERIFY(bool(source));
    QList<QStringList> read;
    for (QStringList row;;) {
        const auto more = (*source)->next(row);
        QVERIFY2(bool(more), more ? "" : qPrintable(more.error().message.in(Language::English) + more.error().detail));
        if (!*more)
            break;
        read << row;
    }
    QVERIFY(read.contains(QStringList{u"姓名"_qs, u"金额"_qs, u"日期"_qs}));
    QVERIFY(read.contains(QStringList{u"=HYPERLINK(\"x\")"_qs, u"-1234.5678"_qs, u"2020-02-29"_qs}));
    QVERIFY(read.contains(QStringList{u"䶮"_qs, u"0"_qs}));
}

void TestXlsxReader::refusedFiles_data()
{
    QTest::addColumn<Parts>("parts");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const Parts &parts, const char *says) { QTest::newRow(name) << parts << QString::fromUtf8(says); };
    row("no workbook", {{QStringLiteral("../../etc/passwd"), "x"}}, "no .xlsx spreadsheet");
    row("string that is not there", workbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>"), "refers to words that are not in the file");
    row("negative string", workbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>"), "refers to words that are not in the file");
    row("column XFE", workbook("<row r=\"1\"><c r=\"XFE1\"><v>7</v></c></row>"), "a place that does not exist");
    row("row 1048577", workbook("<row r=\"1048577\"><c><v>7</v></c></row>"), "not in their order, or there are too many");
    row("rows backwards", workbook("<row r=\"2\"><c><v>7</v></c></row><row r=\"1\"><c><v>7</v></c></row>"), "not in their order");
    row("cell of another row", workbook("<row r=\"2\"><c r=\"A5\"><v>7</v></c></row>"), "a place that does not exist");
    row("broken xml", workbook("<row r=\"2\"><c r=\"A2\"><v>7</c></row>"), "damaged");
    row("a zero byte", workbook(QByteArray("<row r=\"2\"><c r=\"A2\"><v>7\0</v></c></row>", 43)), "damaged");
    Parts entities = workbook({});
    entities[4].second = head + "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><worksheet><sheetData><row r=\"1\"><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
    row("entities", entities, "entities of its own");
    Parts external = workbook({});
    external[0].second = head + "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><workbook><sheets>&a;</sheets></workbook>";
    row("external entity", external, "entities of its own");
    Parts outside = workbook({});
    outside[1].second = head + "<Relationships><Relationship Id=\"rId7\" Target=\"../../../etc/passwd\"/></Relationships>";
    row("a sheet outside", outside, "no sheet with cells");
}

void TestXlsxReader::refusedFiles()
{
    QFETCH(Parts, parts);
    QFETCH(QString, says);
    const QString file = made(parts);
    QVERIFY(!file.isEmpty());
    auto source = openRows(file);
    Text said;
    if (!source) {
        said = source.error().message;
    } else {
        for (QStringList row; said.isEmpty();) {
            const auto more = (*source)->next(row);
            if (!more)
                said = more.error().message;
            else if (!*more)
                break;
        }
    }
    QVERIFY2(said.in(Language::English).contains(says), qPrintable(said.in(Language::English)));
}

void TestXlsxReader::bombsAreStoppedEarly_data()
{
    QTest::addColumn<Parts>("parts");
    QTest::addColumn<QString>("says");
    const qsizetype large = 80 << 20;
    QTest::newRow("many cells") << workbook(QByteArray("<row r=\"1\">") + QByteArray("<c/>").repeated(large / 4)) << QStringLiteral("unpacks to far more");
    QTest::newRow("many strings") << workbook({}, {}, QByteArray("<si/>").repeated(large / 5)) << QStringLiteral("unpacks to far more");
    QTest::newRow("one long cell") << workbook(QByteArray("<row r=\"1\"><c t=\"str\"><v>") + QByteArray(large, 'a')) << QStringLiteral("longer than any cell");
    QTest::newRow("spaces between tags") << workbook(QByteArray("<row r=\"1\">") + QByteArray(large, ' ')) << QStringLiteral("longer than any cell");
    QTest::newRow("deep nesting") << workbook(QByteArray("<row r=\"1\"><c><v>") + QByteArray("<x>").repeated(large / 3)) << QStringLiteral("unpacks to far more");
}

void TestXlsxReader::bombsAreStoppedEarly()
{
    QElapsedTimer clock;
    QFETCH(Parts, parts);
    const QString file = made(parts);
    clock.start();
    auto source = openRows(file);
    Text said = source ? Text() : source.error().message;
    for (QStringList row; said.isEmpty();) {
        const auto more = (*source)->next(row);
        if (more && !*more)
            break;
        if (!more)
            said = more.error().message;
    }
    QFETCH(QString, says);
    QVERIFY2(said.in(Language::English).contains(says), qPrintable(said.in(Language::English)));
    qInfo() << "refused after" << clock.elapsed() << "ms";
}

void TestXlsxReader::otherFilesSayWhatToDo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("old or protected") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) << QStringLiteral("save it as .xlsx without a password");
    QTest::newRow("web page") << QByteArray("\r\n<html><table><tr><td>1</td></tr></table>") << QStringLiteral("a web page with the name of a spreadsheet");
    QTest::newRow("cut archive") << QByteArray("PK\x03\x04", 4) + QByteArray(40, '\0') << QStringLiteral("damaged or was not copied whole");
}

void TestXlsxReader::otherFilesSayWhatToDo()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto source = openRows(written(bytes));
    QVERIFY(!source);
    QVERIFY2(source.error().message.in(Language::English).contains(says), qPrintable(source.error().message.in(Language::English)));
    const auto gone = openRows(m_dir.filePath(QStringLiteral("nobody.xlsx")));
    QVERIFY(!gone && gone.error().message.in(Language::English).contains(QStringLiteral("nobody.xlsx cannot be opened")));
}

void TestXlsxReader::everyTruncationIsAnErrorOrWhole()
{
    QByteArray rows;
    for (int i = 1; i <= 60; ++i)
        rows += "<row r=\"" + QByteArray::number(i) + "\"><c><v>" + QByteArray::number(i * 7919) + "</v></c></row>";
    QFile whole(made(workbook(rows)));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    for (qsizetype length = 0; length < bytes.size(); length += 37) {
        auto source = openRows(written(bytes.left(length)));
        if (!source)
            continue; // said
        int count = 0;
        for (QStringList row; count < 100;) {
            const auto more = (*source)->next(row);
            if (!more || !*more)
                break;
            ++count;
        }
        QVERIFY2(length < 4, qPrintable(QString::number(length))); // less than the mark of an archive is a text file
    }
    // And with single bytes changed: an error or rows, never a crash or an endless loop.
    for (qsizetype at = 0; at < bytes.size(); at += 11) {
        QByteArray changed = bytes;
        changed[at] = char(changed[at] ^ 0x5a);
        auto source = openRows(written(changed));
        int count = 0;
        for (QStringList row; source && count < 1000;) {
            const auto more = (*source)->next(row);
            if (!more || !*more)
                break;
            ++count;
        }
        QVERIFY(count <= 60 || count == 1000 || !source || at < 4);
    }
}

QTEST_GUILESS_MAIN(TestXlsxReader)
#include "tst_xlsx_reader.moc"
