#include "ui/chart/axis_scale.h"
#include "ui/chart/chart_painter.h"
#include "ui/theme/text_wrap.h"

#include "sample_charts.h"

#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
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
    const char *kinds[] = {"bullets", "heat", "trend", "bars", "map"};
    for (int kind = 0; kind < 5; ++kind)
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

QTEST_MAIN(TestChart)
#include "tst_chart.moc"
