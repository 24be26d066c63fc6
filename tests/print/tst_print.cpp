#include "ui/print/print_file.h"
#include "ui/print/print_layout.h"
#include "ui/print/print_preview.h"
#include "ui/chart/chart_file.h"

#include "sample_report.h"

#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace heyuan;

namespace {

/// The output of one of poppler's tools; skips the test where they are not installed.
QString tool(const QString &name, const QStringList &arguments)
{
    QProcess process;
    process.start(name, arguments);
    process.waitForFinished(60000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Files for eyes: HEYUAN_DRAWINGS=… ctest -R tst_print keeps them there.
QString folderFor(const QTemporaryDir &temporary) { return qEnvironmentVariable("HEYUAN_DRAWINGS", temporary.path()); }

QImage pageImage(PrintLayout &layout, int page, double dpi)
{
    QImage image((layout.pageSize() / unitsPerPoint / 72 * dpi).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    layout.paintPage(painter, page, QRectF(QPointF(), image.size()));
    return image;
}

/// How far two pictures of a page differ, from 0 to 255. Programs and sizes smooth letters differently, but what stands
/// where does not depend on that: a quarter of the size is compared.
double difference(const QImage &one, const QImage &other, QSize size)
{
    const auto small = [&](const QImage &image) {
        return image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_Grayscale8);
    };
    const QImage a = small(one);
    const QImage b = small(other);
    qint64 sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(a.constScanLine(y)[x] - b.constScanLine(y)[x]);
    return double(sum) / (double(a.width()) * a.height());
}

} // namespace

class TestPrint : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theTextOfThePdfIsReal_data();
    void theTextOfThePdfIsReal();
    void headsAndFootersStandOnEveryPage();
    void everyRowIsPrintedOnce();
    void sumsOfPagesAreCarriedForward();
    void aRowTallerThanAPageIsNotLost();
    void theWallChartIsOneSheet();
    void theSamePageAtEveryScale();
    void pdfShowsThePreviewsPage();
    void anUnwritableFolderIsASentence();
    void fileNamesFollowTheReport();
    void chartsAreSavedInEveryFormat();
    void thePreviewTurnsPages();
    void thePrinterGetsTheSamePages();
    void longTablesAreFast();

private:
    QTemporaryDir m_folder;
};

void TestPrint::initTestCase()
{
    QVERIFY(m_folder.isValid());
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("poppler-utils is not installed");
}

void TestPrint::theTextOfThePdfIsReal_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("zh") << Language::Chinese << QStringList{u"工作"_qs, u"一心一意"_qs, u"加大工作力度"_qs, u"人次"_qs, u"和平县"_qs, u"龙川县"_qs, u"2020年5月18日"_qs};
    QTest::newRow("en") << Language::English << QStringList{u"Progress of rural e-commerce in Heyuan"_qs, u"Attendances"_qs, u"As of 18 May 2020"_qs, u"Behind"_qs, u"Two of five targets"_qs, u"42 % done where 58.1 %"_qs, u"1,000"_qs};
}

void TestPrint::theTextOfThePdfIsReal()
{
    QFETCH(Language, language);
    QFETCH(QStringList, expected);
    const QString file = folderFor(m_folder) + u"/report-"_qs + QString::fromLatin1(languageCode(language)) + u".pdf"_qs;
    const Status written = writePdf(sample::report(language), file);
    QVERIFY(bool(written));
    QString text = tool(u"pdftotext"_qs, {file, u"-"_qs});
    if (language == Language::Chinese) // lines end anywhere
        text.remove(QRegularExpression(u"\\s"_qs));
    for (const QString &words : expected) {
        QVERIFY2(text.contains(words), qPrintable(words));
    }
    static const QRegularExpression radicals(QStringLiteral("[\\x{2E80}-\\x{2FDF}\\x{F900}-\\x{FAFF}]"));
    QVERIFY2(!text.contains(radicals), qPrintable(radicals.match(text).captured()));

    const QStringList fonts = tool(u"pdffonts"_qs, {file}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts) {
        QVERIFY2(!font.contains(u"Type 3"), qPrintable(font));
        QVERIFY2(font.contains(QRegularExpression(u"yes +(yes|no) +yes"_qs)), qPrintable(font)); // embedded, with Unicode
        QVERIFY2(font.contains(u"Noto"), qPrintable(font));
    }
    QCOMPARE(tool(u"pdfimages"_qs, {u"-list"_qs, file}).split(u'\n', Qt::SkipEmptyParts).size(), 2); // only the head
}

void TestPrint::headsAndFootersStandOnEveryPage()
{
    PrintLayout layout(sample::report(Language::English, 150));
    const QString file = m_folder.filePath(u"heads.pdf"_qs);
    QVERIFY(bool(writePdf(layout, file)));
    QVERIFY(layout.pageCount() >= 5);
    int withTable = 0;
    for (int page = 1; page <= layout.pageCount(); ++page) {
        const QString number = QString::number(page);
        const QString text = tool(u"pdftotext"_qs, {u"-layout"_qs, u"-f"_qs, number, u"-l"_qs, number, file, u"-"_qs});
        QVERIFY(text.contains(u"Page %1 of %2"_qs.arg(page).arg(layout.pageCount())));
        QVERIFY(text.contains(u"Practice data"_qs));
        QVERIFY(text.contains(u"heyuan-2020.db"_qs));
        if (text.contains(QRegularExpression(u"School \\d{5}"_qs))) {
            ++withTable;
            QVERIFY(text.contains(u"Institution"_qs));
            QVERIFY(text.contains(u"(persons)"_qs));
            QCOMPARE(text.contains(u"(continued)"_qs), withTable > 1);
        }
    }
    QVERIFY(withTable >= 3);
    QCOMPARE(layout.bookmarks().size(), size_t(3));
}

void TestPrint::everyRowIsPrintedOnce()
{
    const QString file = m_folder.filePath(u"rows.pdf"_qs);
    QVERIFY(bool(writePdf(sample::report(Language::Chinese, 333), file)));
    const QString text = tool(u"pdftotext"_qs, {file, u"-"_qs});
    static const QRegularExpression row(u"河源职业技术学院(\\d{5})"_qs);
    QList<int> seen;
    for (auto it = row.globalMatch(text); it.hasNext();)
        seen << it.next().captured(1).toInt();
    std::sort(seen.begin(), seen.end());
    QCOMPARE(seen.size(), 333);
    for (int i = 0; i < 333; ++i)
        QCOMPARE(seen[i], i + 1);
}

void TestPrint::sumsOfPagesAreCarriedForward()
{
    Report report;
    report.language = Language::English;
    Table table;
    TableColumn number;
    number.title = Text::plain(u"n"_qs);
    number.isNumber = number.adds = true;
    TableColumn name;
    name.title = Text::plain(u"name"_qs);
    table.columns = {name, number};
    table.pageTotals = true;
    for (int i = 0; i < 100; ++i)
        table.rows.push_back({TableCell::of(Text::plain(u"r"_qs)), TableCell::of(Figure::of(1, {}))});
    table.totals = {TableCell::of(Text::plain(u"All"_qs)), TableCell::of(Figure::of(100, {}))};
    report.blocks.push_back(table);
    const QString file = m_folder.filePath(u"sums.pdf"_qs);
    QVERIFY(bool(writePdf(report, file)));
    const QString text = tool(u"pdftotext"_qs, {u"-layout"_qs, file, u"-"_qs});
    const auto numbers = [&](const QString &label) {
        QList<int> found;
        const QRegularExpression line(label + u"\\s+(\\d+)"_qs);
        for (auto it = line.globalMatch(text); it.hasNext();)
            found << it.next().captured(1).toInt();
        return found;
    };
    const QList<int> pages = numbers(u"Total of this page"_qs);
    const QList<int> forward = numbers(u"Carried forward"_qs);
    QVERIFY(pages.size() >= 2);
    QCOMPARE(std::accumulate(pages.begin(), pages.end(), 0), 100);
    QCOMPARE(forward, numbers(u"Brought forward"_qs));
    QCOMPARE(forward.first(), pages.first());
}

void TestPrint::aRowTallerThanAPageIsNotLost()
{
    Report report;
    report.language = Language::Chinese;
    report.paper = Paper::A4Landscape;
    Table table;
    table.columns.resize(2);
    QString endless;
    for (int i = 0; i < 4000; ++i)
        endless += u"第%1句。"_qs.arg(i);
    table.rows.push_back({TableCell::of(Text::plain(u"一"_qs)), TableCell::of(Text::plain(endless))});
    report.blocks.push_back(table);
    const QString file = m_folder.filePath(u"tall.pdf"_qs);
    QVERIFY(bool(writePdf(report, file)));
    const QString text = tool(u"pdftotext"_qs, {file, u"-"_qs}).remove(QRegularExpression(u"\\s"_qs));
    for (const int i : {0, 1234, 2500, 3999})
        QVERIFY2(text.count(u"第%1句。"_qs.arg(i)) == 1, qPrintable(QString::number(i)));
}

void TestPrint::theWallChartIsOneSheet()
{
    for (const Paper paper : {Paper::A3Landscape, Paper::A2Landscape, Paper::A1Landscape}) {
        Report report = sample::wall(Language::Chinese);
        report.paper = paper;
        PrintLayout layout(report);
        QCOMPARE(layout.pageCount(), 1);
        QVERIFY(layout.pageSize().width() > layout.pageSize().height());
    }
    QVERIFY(bool(writePdf(sample::wall(Language::Chinese), folderFor(m_folder) + u"/wall-zh.pdf"_qs)));
    QVERIFY(bool(writePdf(sample::wall(Language::English), folderFor(m_folder) + u"/wall-en.pdf"_qs)));
}

void TestPrint::theSamePageAtEveryScale()
{
    // O3: the same page at 96, 120 and 144 dpi on two papers, compared after scaling to one size.
    for (const Paper paper : {Paper::A4Portrait, Paper::A3Landscape}) {
        Report report = sample::report(Language::Chinese, 30);
        report.paper = paper;
        PrintLayout layout(report);
        const QImage base = pageImage(layout, 0, 96);
        const QSize size = base.size() / 4;
        for (const double dpi : {120.0, 144.0}) {
            const double same = difference(base, pageImage(layout, 0, dpi), size);
            const double moved = difference(base, pageImage(layout, 0, dpi).copy(0, 4, 4000, 4000), size);
            QVERIFY2(same < 1.5 && moved > 2 * same, qPrintable(QStringLiteral("%1 %2").arg(same).arg(moved)));
        }
    }
}

void TestPrint::pdfShowsThePreviewsPage()
{
    PrintLayout layout(sample::report(Language::English, 30));
    const QString file = m_folder.filePath(u"preview.pdf"_qs);
    QVERIFY(bool(writePdf(layout, file)));
    tool(u"pdftoppm"_qs, {u"-r"_qs, u"96"_qs, u"-f"_qs, u"1"_qs, u"-l"_qs, u"1"_qs, u"-singlefile"_qs, u"-png"_qs, file, m_folder.filePath(u"preview"_qs)});
    const QImage sheet(m_folder.filePath(u"preview.png"_qs));
    QVERIFY(!sheet.isNull());
    const double same = difference(sheet, pageImage(layout, 0, 96), sheet.size() / 4);
    const double moved = difference(sheet, pageImage(layout, 0, 96).copy(0, 4, 4000, 4000), sheet.size() / 4);
    QVERIFY2(same < 4.0 && moved > 1.5 * same, qPrintable(QStringLiteral("%1 %2").arg(same).arg(moved)));
}

void TestPrint::anUnwritableFolderIsASentence()
{
    const Status status = writePdf(sample::report(Language::Chinese, 3), u"/nowhere/at/all.pdf"_qs);
    QVERIFY(!status);
    QCOMPARE(status.error().kind, ErrorKind::File);
    QVERIFY(status.error().message.in(Language::English).contains(u"/nowhere/at/all.pdf"_qs));
}

void TestPrint::fileNamesFollowTheReport()
{
    Report report = sample::report(Language::Chinese, 1);
    QCOMPARE(fileNameFor(report, u"pdf"_qs), u"河源市农村电子商务工作进度通报 2020 年第二季度 2020-05-18.pdf"_qs);
    report.title = Text::plain(u"../a/b:c?"_qs);
    report.subtitle = {};
    QVERIFY(!fileNameFor(report, u"pdf"_qs).contains(u'/'));
    QVERIFY(!fileNameFor(report, u"pdf"_qs).startsWith(u'.'));
    const auto files = writePdfs({report, report}, m_folder.path());
    QVERIFY(bool(files));
    QCOMPARE(files->size(), 2);
    QVERIFY(files->first() != files->last());
    for (const QString &file : *files)
        QVERIFY(QFile::exists(file));
}

void TestPrint::chartsAreSavedInEveryFormat()
{
    for (const Chart &chart : sample::everyKind()) {
        for (const auto &ending : {u"png"_qs, u"svg"_qs, u"pdf"_qs}) {
            const QString file = m_folder.filePath(u"chart."_qs + ending);
            QVERIFY(bool(saveChart(chart, file, Language::Chinese)));
            QVERIFY(QFile(file).size() > 2000);
        }
        const QString text = tool(u"pdftotext"_qs, {m_folder.filePath(u"chart.pdf"_qs), u"-"_qs});
        QVERIFY(text.contains(headOf(chart).title.in(Language::Chinese)));
        QFile svg(m_folder.filePath(u"chart.svg"_qs));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray all = svg.readAll();
        QVERIFY(all.contains("<text"));
        QVERIFY(!all.contains("<image"));
    }
    QVERIFY(!saveChart(sample::bars(), m_folder.filePath(u"chart.bmp"_qs), Language::Chinese));
}

void TestPrint::thePreviewTurnsPages()
{
    PrintPreview preview;
    preview.resize(600, 500);
    QCOMPARE(preview.currentPage(), -1);
    preview.setReport(sample::report(Language::Chinese, 100));
    preview.show();
    QSignalSpy turned(&preview, &PrintPreview::pageChanged);
    QCOMPARE(preview.currentPage(), 0);
    QTest::keyClick(&preview, Qt::Key_PageDown);
    QCOMPARE(preview.currentPage(), 1);
    QTest::keyClick(&preview, Qt::Key_End);
    QCOMPARE(preview.currentPage(), preview.layout()->pageCount() - 1);
    QCOMPARE(turned.last()[0].toInt(), preview.layout()->pageCount() - 1);
    QCOMPARE(turned.last()[1].toInt(), preview.layout()->pageCount());
    preview.setZoom(1);
    QCOMPARE(preview.currentPage(), preview.layout()->pageCount() - 1);
    QTest::keyClick(&preview, Qt::Key_Home);
    // What stands on the screen is the page itself.
    preview.setZoom(0);
    const QImage shown = preview.viewport()->grab().toImage();
    const int dark = [&] {
        int count = 0;
        for (int y = 0; y < shown.height(); ++y)
            for (int x = 0; x < shown.width(); ++x)
                count += qGray(shown.pixel(x, y)) < 100;
        return count;
    }();
    QVERIFY(dark > 2000);
}

void TestPrint::thePrinterGetsTheSamePages()
{
    PrintLayout layout(sample::report(Language::English, 60));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(m_folder.filePath(u"printer.pdf"_qs));
    QVERIFY(bool(printPages(layout, printer)));
    const QString info = tool(u"pdfinfo"_qs, {m_folder.filePath(u"printer.pdf"_qs)});
    QVERIFY(info.contains(QRegularExpression(u"Pages: +%1\\b"_qs.arg(layout.pageCount()))));
    QVERIFY(info.contains(u"A4"_qs));
    tool(u"pdftoppm"_qs, {u"-r"_qs, u"96"_qs, u"-f"_qs, u"2"_qs, u"-l"_qs, u"2"_qs, u"-singlefile"_qs, u"-png"_qs,
                          m_folder.filePath(u"printer.pdf"_qs), m_folder.filePath(u"printer"_qs)});
    const QImage sheet(m_folder.filePath(u"printer.png"_qs));
    const double same = difference(sheet, pageImage(layout, 1, 96), sheet.size() / 4);
    QVERIFY2(same < 5.0, qPrintable(QString::number(same)));
    QPrinter nowhere;
    nowhere.setOutputFormat(QPrinter::PdfFormat);
    nowhere.setOutputFileName(u"/nowhere/at/all.pdf"_qs);
    QVERIFY(!printPages(layout, nowhere));
}

void TestPrint::longTablesAreFast()
{
    const Report report = sample::report(Language::Chinese, 10000);
    QElapsedTimer timer;
    timer.start();
    PrintLayout layout(report);
    const qint64 laidOut = timer.restart();
    const auto pdf = pdfOf(layout);
    QVERIFY(bool(pdf));
    qInfo("10,000 rows: layout %lld ms, PDF %lld ms, %d pages, %lld KB", static_cast<long long>(laidOut), static_cast<long long>(timer.elapsed()),
          layout.pageCount(), static_cast<long long>(pdf->size() / 1024));
    QVERIFY(layout.pageCount() > 150);
}

QTEST_MAIN(TestPrint)
#include "tst_print.moc"
