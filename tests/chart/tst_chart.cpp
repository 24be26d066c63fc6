#include "ui/chart/axis_scale.h"
#include "ui/chart/chart_painter.h"
#include "ui/chart/chart_widget.h"
#include "ui/theme/text_wrap.h"
#include "core/report/chart_table.h"

#include "sample_charts.h"

#include <QDir>
#include <QElapsedTimer>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <set>

using namespace heyuan;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}
double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QImage picture(const Chart &chart, QSize size, Look look, Language language)
{
    QImage image(size * 2, QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    image.fill(paletteOf(look).surface);
    QPainter painter(&image);
    paintChart(painter, QRectF(QPointF(10, 8), size - QSize(20, 16)), chart, ChartStyle::screen(look), language);
    return image;
}

int inkedPixels(const QImage &image)
{
    const QRgb ground = image.pixel(0, 0);
    int inked = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            inked += image.pixel(x, y) != ground;
    return inked;
}

} // namespace

class TestChart : public QObject
{
    Q_OBJECT
private slots:
    void wordsCanBeReadOnTheirGround();
    void lightsDifferWithoutColour();
    void everyKindIsDrawn_data();
    void everyKindIsDrawn();
    void everyPartCanBePointedAt();
    void aWaterfallFloats();
    void lightsCanBeReadInGrey();
    void nothingIsDrawnForNoData();
    void emptyChartsSaySo();
    void marksOfAnAxisAreTrue_data();
    void marksOfAnAxisAreTrue();
    void datesOfAnAxisAreFirstDays();
    void linesBreakAsInChinese_data();
    void linesBreakAsInChinese();
    void tablesHoldAllFigures();
    void thirtyBulletsAreQuick();
    void theWidgetSelectsAndOpens();
    void theWidgetIsWalkedWithTheKeyboard();
    void theWidgetIsReadAloud();
    void theWidgetCopiesPictureAndDrawing();
};

void TestChart::wordsCanBeReadOnTheirGround()
{
    for (const Look look : {Look::Light, Look::Dark, Look::Print}) {
        const Palette &p = paletteOf(look);
        for (const QColor &ground : {p.surface, p.window}) {
            for (const QColor &words : {p.text, p.mutedText, p.accentText})
                QVERIFY2(contrast(words, ground) >= 4.5, qPrintable(words.name() + QStringLiteral(" on ") + ground.name()));
        }
        QVERIFY(contrast(p.onAccent, p.accent) >= 4.5);
        QVERIFY(contrast(p.text, p.selection) >= 4.5);
        QVERIFY(contrast(p.onPractice, p.practice) >= 4.5);
        QVERIFY(contrast(p.accent, p.surface) >= 3);
        for (const Light light : sample::everyLight()) {
            QVERIFY2(contrast(p.lightText(light), p.surface) >= 4.5, qPrintable(p.lightText(light).name()));
            QVERIFY2(contrast(p.text, p.ground(light)) >= 4.5, qPrintable(p.ground(light).name()));
            QVERIFY2(contrast(p.mark(light), p.surface) >= 3, qPrintable(p.mark(light).name()));
        }
    }
}

void TestChart::lightsDifferWithoutColour()
{
    // Each shape is drawn alone in black on white; any two must differ in a good part of their pixels.
    Palette black = paletteOf(Look::Print);
    std::vector<QImage> shapes;
    for (const Light light : sample::everyLight()) {
        QImage image(24, 24, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintLight(painter, QRectF(2, 2, 20, 20), light, black);
        painter.end();
        for (int y = 0; y < 24; ++y)
            for (int x = 0; x < 24; ++x)
                image.scanLine(y)[x] = image.constScanLine(y)[x] < 200 ? 0 : 255;
        shapes.push_back(image);
    }
    for (size_t a = 0; a < shapes.size(); ++a) {
        for (size_t b = a + 1; b < shapes.size(); ++b) {
            int different = 0;
            for (int y = 0; y < 24; ++y)
                for (int x = 0; x < 24; ++x)
                    different += shapes[a].constScanLine(y)[x] != shapes[b].constScanLine(y)[x];
            QVERIFY2(different > 40, qPrintable(QStringLiteral("%1 and %2: %3").arg(a).arg(b).arg(different)));
        }
    }
}

void TestChart::everyKindIsDrawn_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<Look>("look");
    QTest::addColumn<Language>("language");
    const char *kinds[] = {"bullets", "heat", "trend", "bars", "map", "waterfall"};
    for (int kind = 0; kind < 6; ++kind)
        for (const Look look : {Look::Light, Look::Dark, Look::Print})
            for (const Language language : {Language::Chinese, Language::English})
                QTest::addRow("%s-%s-%s", kinds[kind],
                              look == Look::Light ? "light" : look == Look::Dark ? "dark" : "print",
                              languageCode(language).constData())
                    << kind << look << language;
}

void TestChart::everyKindIsDrawn()
{
    QFETCH(int, kind);
    QFETCH(Look, look);
    QFETCH(Language, language);
    const Chart chart = sample::everyKind()[size_t(kind)];
    const ChartStyle style = ChartStyle::screen(look);
    const QSize size(760, int(chartHeight(chart, 740, style, language)) + 16);
    const QImage image = picture(chart, size, look, language);
    QVERIFY(inkedPixels(image) > 5000);
    // A folder to look at the drawings: HEYUAN_DRAWINGS=… ctest -R tst_chart
    if (const QString folder = qEnvironmentVariable("HEYUAN_DRAWINGS"); !folder.isEmpty())
        QVERIFY(image.save(QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_qs)));
}

void TestChart::everyPartCanBePointedAt()
{
    const QRectF box(0, 0, 700, 420);
    const ChartStyle style = ChartStyle::screen(Look::Light);
    const size_t expected[] = {6, 64, 7, 8, 8, 7}; // a month of the trend has no data
    for (size_t kind = 0; kind < 6; ++kind) {
        const auto elements = chartElements(box, sample::everyKind()[kind], style, Language::English);
        QCOMPARE(elements.size(), expected[kind]);
        for (const ChartElement &element : elements) {
            QVERIFY(box.adjusted(-8, -8, 8, 8).contains(element.box));
            QVERIFY(!element.name.isEmpty());
        }
    }
    const auto bullets = chartElements(box, sample::bullets(), style, Language::English);
    QCOMPARE(bullets[0].id, 1);
    QCOMPARE(bullets[0].origin.ids, std::vector<qint64>{10});
    QVERIFY(bullets[0].name.startsWith(u"Rural e-commerce training: 420\u00A0attendances of 1,000\u00A0attendances, Behind"_qs));
    const auto heat = chartElements(box, sample::heat(), style, Language::English);
    QCOMPARE(heat[9].row, 101);
    QCOMPARE(heat[9].id, 2);
}

void TestChart::aWaterfallFloats()
{
    const WaterfallChart chart = sample::waterfall();
    for (size_t i = 1; i + 1 < chart.steps.size(); ++i)
        QCOMPARE(chart.span(i).first, chart.span(i - 1).second); // each begins where the one before ended
    QCOMPARE(chart.span(5).second, chart.steps.back().amount.value);
    QCOMPARE(chart.span(6).first, Number(0));
    QCOMPARE(chartTable(chart).rows[4][2].figure.value, Number(550));
    // What comes and what goes can be told apart in grey: full against hatched.
    const QSize size(760, 260);
    const auto elements = chartElements(QRectF(10, 8, 740, 244), chart, ChartStyle::screen(Look::Print), Language::Chinese);
    QImage image = picture(chart, size, Look::Print, Language::Chinese);
    image.setDevicePixelRatio(1);
    const auto darkShare = [&](size_t step) {
        const QRectF box = elements[step].box;
        const double x = box.center().x() * 2;
        int dark = 0, all = 0;
        for (double y = box.top() * 2 + 40; y < box.top() * 2 + 80; ++y) {
            for (double dx = -20; dx < 20; ++dx, ++all)
                dark += qGray(image.pixel(int(x + dx), int(y))) < 200;
        }
        return double(dark) / all;
    };
    QVERIFY2(darkShare(1) > 0.95, qPrintable(QString::number(darkShare(1)))); // allocated: full
    QVERIFY2(darkShare(4) > 0.1 && darkShare(4) < 0.7, qPrintable(QString::number(darkShare(4)))); // paid: hatched
}

void TestChart::lightsCanBeReadInGrey()
{
    // The same cell with two lights differs in a grey picture, not only by its tint.
    HeatChart chart = sample::heat();
    const ChartStyle style = ChartStyle::screen(Look::Print);
    std::vector<QImage> pictures;
    for (const Light light : sample::everyLight()) {
        HeatCell cell;
        cell.light = light;
        cell.figure = Figure::of(50, sample::percent());
        chart.rows = {sample::counties()[0]};
        chart.columns = {sample::persons()};
        chart.cells = {{cell}};
        chart.head = {};
        const auto elements = chartElements(QRectF(10, 8, 280, 84), chart, style, Language::Chinese);
        QImage image = picture(chart, QSize(300, 100), Look::Print, Language::Chinese);
        image.setDevicePixelRatio(1);
        const QRectF box = elements.front().box;
        image = image.copy(QRect((box.topLeft() * 2).toPoint(), (box.size() * 2).toSize())).convertToFormat(QImage::Format_Grayscale8);
        for (int y = 0; y < image.height(); ++y) // dark ink only: tints and faint hatching do not count
            for (int x = 0; x < image.width(); ++x)
                image.scanLine(y)[x] = image.constScanLine(y)[x] < 170 ? 0 : 255;
        pictures.push_back(image);
    }
    for (size_t a = 0; a < pictures.size(); ++a) {
        for (size_t b = a + 1; b < pictures.size(); ++b) {
            int different = 0;
            for (int y = 0; y < pictures[a].height(); ++y)
                for (int x = 0; x < pictures[a].width(); ++x)
                    different += pictures[a].constScanLine(y)[x] != pictures[b].constScanLine(y)[x];
            QVERIFY2(different > 20, qPrintable(QStringLiteral("%1 %2: %3").arg(a).arg(b).arg(different)));
        }
    }
}

void TestChart::nothingIsDrawnForNoData()
{
    // A bar without data must not look like the bar of a zero, nor like any value.
    BulletChart chart;
    Bullet bullet;
    bullet.name = sample::persons();
    bullet.target = Figure::of(100, sample::persons());
    chart.bullets = {bullet};
    const QImage noData = picture(chart, QSize(600, 80), Look::Light, Language::English);
    chart.bullets[0].value = Figure::of(0, sample::persons());
    const QImage zero = picture(chart, QSize(600, 80), Look::Light, Language::English);
    chart.bullets[0].value = Figure::of(60, sample::persons());
    const QImage sixty = picture(chart, QSize(600, 80), Look::Light, Language::English);
    const auto accent = [](const QImage &image) {
        int count = 0;
        for (int y = image.height() / 2; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == paletteOf(Look::Light).accent;
        return count;
    };
    QVERIFY(noData != zero);
    QCOMPARE(accent(noData), 0);
    QCOMPARE(accent(zero), 0);
    QVERIFY(accent(sixty) > 500);
}

void TestChart::emptyChartsSaySo()
{
    const QRectF box(0, 0, 400, 200);
    const std::vector<Chart> empty{BulletChart{}, HeatChart{}, TrendChart{}, BarChart{}, MapChart{}, WaterfallChart{}};
    for (const Chart &chart : empty) {
        QVERIFY(chartElements(box, chart, ChartStyle::screen(Look::Light), Language::Chinese).empty());
        const QImage image = picture(chart, QSize(400, 200), Look::Light, Language::Chinese);
        if (!std::holds_alternative<MapChart>(chart))
            QVERIFY(inkedPixels(image) > 100);
        (void)picture(chart, QSize(30, 20), Look::Light, Language::Chinese); // too small: no harm
    }
    for (const Chart &chart : sample::everyKind())
        for (const QSize &size : {QSize(60, 40), QSize(120, 300), QSize(900, 60)})
            (void)picture(chart, size, Look::Dark, Language::English);
}

void TestChart::marksOfAnAxisAreTrue_data()
{
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("greatest");
    for (const qint64 raw : {1LL, 7LL, 10000LL, 45000LL, 180000LL, 9999999LL, 30000000000000LL, 9000000000000000LL})
        QTest::addRow("%lld", static_cast<long long>(raw)) << qint64(0) << qint64(raw);
    QTest::newRow("negative") << qint64(-35000) << qint64(120000);
    QTest::newRow("only negative") << qint64(-35000) << qint64(-10000);
    QTest::newRow("nothing") << qint64(0) << qint64(0);
}

void TestChart::marksOfAnAxisAreTrue()
{
    QFETCH(qint64, least);
    QFETCH(qint64, greatest);
    const AxisScale scale = axisScale(Number::fromRaw(least), Number::fromRaw(greatest), 5);
    QVERIFY(scale.low.raw() <= least && scale.high.raw() >= greatest);
    QVERIFY(scale.low < scale.high);
    QVERIFY(scale.low <= Number(0) && scale.high >= Number(0)); // zero-based
    QVERIFY(scale.marks.size() >= 2 && scale.marks.size() <= 8);
    QCOMPARE(scale.marks.front(), scale.low);
    QCOMPARE(scale.marks.back(), scale.high);
    std::set<QString> labels;
    for (const Number mark : scale.marks) {
        QCOMPARE(Number::parse(scale.label(mark)), std::optional<Number>(mark)); // the label is the value, unrounded
        labels.insert(scale.label(mark));
    }
    QCOMPARE(labels.size(), scale.marks.size());
}

void TestChart::datesOfAnAxisAreFirstDays()
{
    for (const auto &[from, to, most] : {std::tuple(QDate(2020, 1, 15), QDate(2020, 12, 31), 12), {QDate(2019, 2, 1), QDate(2021, 12, 31), 8},
                                         {QDate(2000, 1, 1), QDate(2020, 12, 31), 6}}) {
        const DateMarks marks = dateMarks(from, to, most);
        QVERIFY(!marks.days.empty());
        for (const QDate day : marks.days) {
            QCOMPARE(day.day(), 1);
            QVERIFY(day >= from && day <= to);
        }
    }
}

void TestChart::linesBreakAsInChinese_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines"); // each character counts 1, wide ones 2; ten to a line
    QTest::newRow("anywhere") << u"河源市商务局电商科"_qs << QStringList{u"河源市商务"_qs, u"局电商科"_qs};
    QTest::newRow("no comma in front") << u"一二三四五，六七"_qs << QStringList{u"一二三四"_qs, u"五，六七"_qs};
    QTest::newRow("no bracket at the end") << u"一二三四（五六）"_qs << QStringList{u"一二三四"_qs, u"（五六）"_qs};
    QTest::newRow("words stay whole") << u"one three seven"_qs << QStringList{u"one three"_qs, u"seven"_qs};
    QTest::newRow("long word") << u"abcdefghijklmno"_qs << QStringList{u"abcdefghij"_qs, u"klmno"_qs};
    QTest::newRow("line end") << u"a\nb"_qs << QStringList{u"a"_qs, u"b"_qs};
    QTest::newRow("empty") << u""_qs << QStringList{u""_qs};
    QTest::newRow("hyphen") << u"a rural e-shop"_qs << QStringList{u"a rural"_qs, u"e-shop"_qs};
}

void TestChart::linesBreakAsInChinese()
{
    QFETCH(QString, text);
    QFETCH(QStringList, lines);
    QStringList found;
    for (const QStringView line : wrapText(text, 10, [](char32_t c) { return c >= 0x2E80 ? 2.0 : 1.0; }))
        found << line.toString();
    QCOMPARE(found, lines);
}

void TestChart::tablesHoldAllFigures()
{
    const size_t rows[] = {6, 64, 12, 8, 8, 7};
    for (size_t kind = 0; kind < 6; ++kind) {
        const Table table = chartTable(sample::everyKind()[kind]);
        QCOMPARE(table.rows.size(), rows[kind]);
        for (const auto &row : table.rows)
            QCOMPARE(row.size(), table.columns.size());
    }
    const Table bullets = chartTable(sample::bullets());
    QCOMPARE(bullets.rows[0][1].figure.value, Number(420));
    QVERIFY(!bullets.rows[4][1].figure.isKnown());
    const Table trend = chartTable(sample::trend());
    QVERIFY(!trend.rows[2][1].figure.isKnown()); // March was not reported
    QCOMPARE(trend.rows[11][5].figure.value, Number(900));
}

void TestChart::thirtyBulletsAreQuick()
{
    BulletChart chart;
    while (chart.bullets.size() < 30)
        chart.bullets.push_back(sample::bullets().bullets[chart.bullets.size() % 6]);
    QImage image(900, 1100, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    const ChartStyle style = ChartStyle::screen(Look::Light);
    paintChart(painter, QRectF(0, 0, 900, 1100), chart, style, Language::Chinese);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10; ++i)
        paintChart(painter, QRectF(0, 0, 900, 1100), chart, style, Language::Chinese);
    const double each = double(timer.nsecsElapsed()) / 1e7;
    qInfo("30 bullets: %.2f ms", each);
    QVERIFY(each < 60); // a frame is 16; this only catches a fault by its size, on any machine
}

void TestChart::theWidgetSelectsAndOpens()
{
    ChartWidget widget;
    widget.resize(700, 400);
    widget.setChart(sample::bullets());
    QSignalSpy selected(&widget, &ChartWidget::selected);
    qint64 openedRow = 0;
    connect(&widget, &ChartWidget::opened, this, [&](const Origin &origin) { openedRow = origin.ids.empty() ? 0 : origin.ids[0]; });
    const QPoint third = widget.elements()[2].box.center().toPoint();
    QTest::mouseClick(&widget, Qt::LeftButton, {}, third);
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected[0][0].toLongLong(), 3);
    QTest::mouseDClick(&widget, Qt::LeftButton, {}, third);
    QCOMPARE(openedRow, 30);
    widget.setChart(sample::bullets()); // new figures: the choice stays
    QCOMPARE(widget.selectedId(), 3);
    widget.select(0);
    QCOMPARE(widget.selectedId(), 0);

    widget.setChart(sample::heat());
    QSignalSpy cells(&widget, &ChartWidget::cellSelected);
    QTest::mouseClick(&widget, Qt::LeftButton, {}, widget.elements()[9].box.center().toPoint());
    QCOMPARE(cells.size(), 1);
    QCOMPARE(cells[0][0].toLongLong(), 101);
    QCOMPARE(cells[0][1].toLongLong(), 2);
}

void TestChart::theWidgetIsWalkedWithTheKeyboard()
{
    ChartWidget widget;
    widget.resize(800, 400);
    widget.setChart(sample::heat());
    QTest::keyClick(&widget, Qt::Key_Home);
    QCOMPARE(widget.selectedId(), 1);
    QTest::keyClick(&widget, Qt::Key_Right);
    QCOMPARE(widget.selectedId(), 2);
    QSignalSpy cells(&widget, &ChartWidget::cellSelected);
    QTest::keyClick(&widget, Qt::Key_Down);
    QCOMPARE(cells[0][0].toLongLong(), 101);
    QCOMPARE(cells[0][1].toLongLong(), 2);
    QTest::keyClick(&widget, Qt::Key_Left);
    QTest::keyClick(&widget, Qt::Key_Left); // the edge holds
    QCOMPARE(widget.selectedId(), 1);
    QSignalSpy opened(&widget, &ChartWidget::opened);
    QTest::keyClick(&widget, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void TestChart::theWidgetIsReadAloud()
{
    const Language before = screenLanguage();
    setScreenLanguage(Language::English);
    ChartWidget widget;
    widget.setChart(sample::bars());
    QCOMPARE(widget.accessibleName(), u"Three counties are below 1,000 attendances in skills training"_qs);
    QVERIFY(widget.accessibleDescription().contains(u"Longchuan"_qs));
    QVERIFY(widget.accessibleDescription().contains(u"No data"_qs));
    setScreenLanguage(Language::Chinese);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&widget, &change);
    QCOMPARE(widget.accessibleName(), u"三县技能培训未达 1,000 人次"_qs);
    setScreenLanguage(before);
}

void TestChart::theWidgetCopiesPictureAndDrawing()
{
    ChartWidget widget;
    widget.resize(600, 400);
    widget.setChart(sample::map());
    QVERIFY(inkedPixels(widget.grab().toImage()) > 3000);
    widget.copyToClipboard();
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasImage());
    QVERIFY(data->data(u"image/svg+xml"_qs).contains("<svg"));
    QVERIFY(data->data(u"application/pdf"_qs).startsWith("%PDF"));
    QVERIFY(!widget.save(u"/nowhere/chart.png"_qs));
}

QTEST_MAIN(TestChart)
#include "tst_chart.moc"
