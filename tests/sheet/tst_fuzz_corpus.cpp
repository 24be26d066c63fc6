#include "core/sheet/row_source.h"
#include "core/sheet/xlsx_reader.h"
#include "core/sheet/xml_guard.h"
#include "tests/support/spreadsheet_parts.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace heyuan;

namespace {

const QString corpus = QStringLiteral(HEYUAN_SOURCE_DIR "/tests/data/fuzz/");
constexpr qint64 longest = 5000; // milliseconds, for any file

QByteArray sheet(const QByteArray &rows, const QByteArray &behind = {})
{
    return "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData>" + rows + "</sheetData>" + behind + "</worksheet>";
}

/// The parts as writeSpreadsheet() divides them.
QByteArray parts(const QByteArray &first, const QByteArray &strings = {}, const QByteArray &styles = {})
{
    return first + "\n%%\n" + strings + "\n%%\n" + styles;
}

struct Reading {
    qint64 rows = 0;
    qsizetype widest = 0;
    Text fault;
};

Reading readAll(const QString &file)
{
    Reading reading;
    auto source = openRows(file);
    if (!source) {
        reading.fault = source.error().message;
        return reading;
    }
    for (QStringList row;;) {
        const auto more = (*source)->next(row);
        if (!more)
            reading.fault = more.error().message;
        if (!more || !*more)
            return reading;
        ++reading.rows;
        reading.widest = std::max(reading.widest, row.size());
    }
}

} // namespace

/// Every file that has ever troubled a reader, and files made to: each ends with rows or with a sentence, soon.
class TestFuzzCorpus : public QObject
{
    Q_OBJECT
private slots:
    void everyFileEndsWithRowsOrASentence_data();
    void everyFileEndsWithRowsOrASentence();
    void costlySheetsAreStopped_data();
    void costlySheetsAreStopped();
    void wideSheetsAreRead();
    void endlessTextLinesAreStopped_data();
    void endlessTextLinesAreStopped();
    void theGuardSeesWhatTheParserWouldKeep_data();
    void theGuardSeesWhatTheParserWouldKeep();

private:
    QTemporaryDir m_dir;
};

void TestFuzzCorpus::everyFileEndsWithRowsOrASentence_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &kind : {QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("parts")}) {
        const QDir folder(corpus + kind);
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        QVERIFY2(names.size() > 5, qPrintable(folder.path()));
        for (const QString &name : names)
            QTest::newRow(qPrintable(kind + u'/' + name)) << folder.filePath(name);
    }
}

void TestFuzzCorpus::everyFileEndsWithRowsOrASentence()
{
    QFETCH(QString, file);
    if (file.contains(u"/parts/")) {
        QFile text(file);
        QVERIFY(text.open(QIODevice::ReadOnly));
        file = m_dir.filePath(QStringLiteral("parts.xlsx"));
        QVERIFY(test::writeSpreadsheet(text.readAll(), file));
    }
    QElapsedTimer clock;
    clock.start();
    const Reading reading = readAll(file);
    QVERIFY2(clock.elapsed() < longest, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(reading.widest <= XlsxReader::mostColumns);
    if (!reading.fault.isEmpty()) {
        QVERIFY(!reading.fault.in(Language::English).isEmpty());
        QVERIFY(reading.fault.in(Language::Chinese) != reading.fault.in(Language::English));
    }
}

void TestFuzzCorpus::costlySheetsAreStopped_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &text, const char *says) { QTest::newRow(name) << text << QString::fromUtf8(says); };
    QByteArray attributes;
    for (int i = 0; i < 100'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=\"\"";
    row("a tag with 100,000 attributes", "<worksheet" + attributes + "/>", "cannot be read");
    row("a name of 40,000 letters", "<worksheet><" + QByteArray(40'000, 'a') + ":b/></worksheet>", "cannot be read");
    row("deep nesting", sheet("<row><c><v>" + QByteArray("<x>").repeated(8'000'000)), "cannot be read");
    row("deep nesting in words", parts(sheet({}), "<sst><si>" + QByteArray("<r>").repeated(8'000'000)), "cannot be read");
    row("a comment of 20 MB", "<worksheet><!--" + QByteArray(20'000'000, '<') + "--></worksheet>", "longer than any cell");
    row("a section of 20 MB", sheet("<row><c><v><![CDATA[" + QByteArray(20'000'000, '<') + "]]></v></c></row>"), "longer than any cell");
    row("many pieces of one cell", sheet("<row><c t=\"str\"><v>" + QByteArray("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa<x/>").repeated(500'000)), "longer than any cell");
    row("many runs of one string", parts(sheet({}), "<sst><si>" + QByteArray("<t>aaaaaaaaaaaaaaaaaaaaaa</t>").repeated(500'000)), "longer than any cell");
    row("long words in many cells", parts(sheet("<row>" + QByteArray("<c t=\"s\"><v>0</v></c>").repeated(16'000) + "</row>"), "<sst><si><t>" + QByteArray(200'000, 'a') + "</t></si></sst>"),
        "more than 1048576 characters");
    row("a value in many merged cells", sheet("<row r=\"1\"><c t=\"str\"><v>" + QByteArray(200'000, 'a') + "</v></c></row>", "<mergeCells><mergeCell ref=\"A1:Z1\"/></mergeCells>"),
        "more than 1048576 characters");
    QByteArray far;
    for (int i = 1; i < 100'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        far += "<row r=\"" + number + "\"><c r=\"XFD" + number + "\"><v>1</v></c></row>";
    }
    row("one cell in the last column of each row", sheet(far), "far wider than what is written");
    row("two columns merged 100,000 times",
        sheet(QByteArray("<row><c><v>1</v></c></row>").repeated(2000), "<mergeCells>" + QByteArray("<mergeCell ref=\"A1:B1048576\"/>").repeated(100'000) + "</mergeCells>"), "far wider than what is written");
    row("entities without end", "<!DOCTYPE x [" + QByteArray("<!ENTITY a \"aaaaaaaaaaaaaaaa\">").repeated(500'000) + "]><worksheet/>", "entities of its own");
    row("entities that call one another", "<!DOCTYPE x [<!ENTITY % a \"%b;\"><!ENTITY % b \"%a;\">%a;]><worksheet/>", "entities of its own");
    row("an encoding of mainframes", "<?xml version=\"1.0\" encoding=\"IBM037\"?><worksheet/>", "cannot be read");
    // These are read: they only must not take long.
    row("escapes", parts(sheet("<row><c t=\"s\"><v>0</v></c></row>"), "<sst><si><t>" + QByteArray("_x0041_").repeated(30'000) + "</t></si></sst>"), "");
    row("a format of brackets", parts(sheet({}), {}, "<styleSheet><numFmts><numFmt numFmtId=\"176\" formatCode=\"]" + QByteArray(900'000, '[') + "\"/></numFmts></styleSheet>"), "");
    row("marks of merged cells without a range", sheet("<row><c><v>1</v></c></row>", ("<a>" + QByteArray("mergeCell ").repeated(20'000) + " ref=\"A2:A1\"</a>").repeated(20)), "");
}

void TestFuzzCorpus::costlySheetsAreStopped()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const QString file = m_dir.filePath(QStringLiteral("costly.xlsx"));
    QVERIFY(test::writeSpreadsheet(text, file));
    QElapsedTimer clock;
    clock.start();
    const QString said = readAll(file).fault.in(Language::English);
    QVERIFY2(said.contains(says) && said.isEmpty() == says.isEmpty(), qPrintable(said));
    QVERIFY2(clock.elapsed() < longest, qPrintable(QString::number(clock.elapsed())));
}

void TestFuzzCorpus::wideSheetsAreRead()
{
    const QString file = m_dir.filePath(QStringLiteral("wide.xlsx"));
    QVERIFY(test::writeSpreadsheet(sheet("<row>" + QByteArray("<c><v>7</v></c>").repeated(10'000) + "</row>"), file));
    const Reading wide = readAll(file);
    QVERIFY2(wide.fault.isEmpty(), qPrintable(wide.fault.in(Language::English)));
    QCOMPARE(wide.widest, qsizetype(10'000));
    QVERIFY(test::writeSpreadsheet(sheet("<row r=\"1048576\"><c r=\"XFD1048576\"><v>7</v></c></row>"), file));
    const Reading last = readAll(file);
    QCOMPARE(last.rows, qint64(1));
    QCOMPARE(last.widest, qsizetype(XlsxReader::mostColumns));
}

void TestFuzzCorpus::endlessTextLinesAreStopped_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<QString>("says");
    QTest::newRow("one cell") << QByteArray() << QByteArray("x") << QStringLiteral("longer than 1048576 characters");
    QTest::newRow("in quotation marks") << QByteArray("\"") << QByteArray("x\n") << QStringLiteral("longer than 1048576 characters");
    QTest::newRow("GB18030") << QByteArray() << QByteArray("\xba\xd3") << QStringLiteral("longer than 1048576 characters");
    QTest::newRow("commas") << QByteArray() << QByteArray(",") << QStringLiteral("more than 4096 columns");
    QTest::newRow("zero bytes") << QByteArray("a,b\n") << QByteArray(1, '\0') << QStringLiteral("zero byte");
}

void TestFuzzCorpus::endlessTextLinesAreStopped()
{
    QFETCH(QByteArray, beginning);
    QFETCH(QByteArray, piece);
    QFile file(m_dir.filePath(QStringLiteral("endless.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(beginning);
    const QByteArray block = piece.repeated((1 << 20) / piece.size());
    for (int i = 0; i < 100; ++i)
        QCOMPARE(file.write(block), block.size());
    file.close();
    QElapsedTimer clock;
    clock.start();
    const QString said = readAll(file.fileName()).fault.in(Language::English);
    QVERIFY(file.remove());
    QFETCH(QString, says);
    QVERIFY2(said.contains(says), qPrintable(said));
    QVERIFY2(clock.elapsed() < longest, qPrintable(QString::number(clock.elapsed())));
}

void TestFuzzCorpus::theGuardSeesWhatTheParserWouldKeep_data()
{
    using Finding = XmlGuard::Finding;
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<int>("finding");
    const auto row = [](const char *name, const QByteArray &xml, Finding finding) { QTest::newRow(name) << xml << int(finding); };
    const QByteArray little(90, '<');
    const QByteArray much(200, '<');
    row("a usual part", "<?xml version=\"1.0\"?><a b=\"<>'\" c='\"'><!-- - -- > --><![CDATA[]]]]></a>", Finding::Nothing);
    row("short ones one behind the other", ("<!--" + little + "--><![CDATA[" + little + "]]>").repeated(9), Finding::Nothing);
    row("text", "<a>" + QByteArray(200, 'x'), Finding::LongText);
    row("a comment", "<!--" + much, Finding::LongText);
    row("a comment that seems to end", "<!--->" + much, Finding::LongText);
    row("a comment in UTF-16", QByteArray("<\0!\0-\0-\0", 8) + QByteArray("<\0", 2).repeated(200), Finding::LongText);
    row("a section that seems to end", "<![CDATA[]>]]" + much, Finding::LongText);
    row("an instruction", "<?a >" + much, Finding::LongText);
    row("a value with other quotation marks", "<a b='\">" + much, Finding::LongText);
    row("a document type", "<!DOCTYPE", Finding::OwnWords);
    row("many attributes", "<a" + QByteArray(" b=''").repeated(200), Finding::CrowdedTag);
    row("many tags with attributes", ("<a" + QByteArray(" b=''").repeated(20) + ">").repeated(2000), Finding::Nothing);
}

void TestFuzzCorpus::theGuardSeesWhatTheParserWouldKeep()
{
    QFETCH(QByteArray, xml);
    QFETCH(int, finding);
    XmlGuard whole(100);
    QCOMPARE(int(whole.take(xml.constData(), xml.size())), finding);
    XmlGuard byByte(100); // wherever blocks may end
    auto found = XmlGuard::Finding::Nothing;
    for (qsizetype i = 0; i < xml.size() && found == XmlGuard::Finding::Nothing; ++i)
        found = byByte.take(xml.constData() + i, 1);
    QCOMPARE(int(found), finding);
}

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "tst_fuzz_corpus.moc"
