#pragma once

#include "ui/chart/chart_painter.h"
#include "ui/print/print_text.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>

#include <unordered_map>

// Inside the chart kit: where the kinds of chart draw. Not for use elsewhere.
namespace heyuan {

/// A size and weight of letters, in points.
struct Letters {
    double points = 9;
    bool bold = false;
};

/// Painter, style and language of one drawing. Without a painter it only measures and collects the elements, so that
/// drawing and pointing can never disagree.
class Canvas
{
public:
    Canvas(QPainter *painter, const ChartStyle &style, Language language,
           std::vector<ChartElement> *elements = nullptr);

    QPainter *painter() const { return m_painter; }
    const ChartStyle &style() const { return m_style; }
    const Palette &palette() const { return m_style.palette(); }
    Language language() const { return m_language; }
    double pt(double points) const { return m_style.pt(points); }
    QString words(const Text &text) const { return text.in(m_language); }

    double width(const QString &text, Letters letters);
    double lineHeight(Letters letters);
    /// One line, shortened with … if it must be.
    void text(const QRectF &box, const QString &text, Letters letters, const QColor &colour,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
    /// The lines of a wrapped text, the last one shortened if there are more than `most`.
    QStringList lines(const QString &text, double width, Letters letters, int most);
    void lines(const QRectF &box, const QStringList &lines, Letters letters, const QColor &colour,
               Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
    void fill(const QRectF &box, const QColor &colour);
    void line(QPointF from, QPointF to, double points, const QColor &colour, Qt::PenStyle style = Qt::SolidLine);
    void hatch(const QRectF &box, const QColor &colour);
    void light(const QRectF &box, Light light);
    void element(const QRectF &box, qint64 id, const Origin &origin, const QString &name, qint64 row = 0);

private:
    struct Face {
        QFont font;
        QFontMetricsF metrics;
        QHash<QString, double> *widths; ///< known widths of this font, kept from drawing to drawing
        double width(const QString &text) const;
    };
    Face &face(Letters letters);
    PrintLetters printed(Letters letters) const;
    QPainter *m_painter;
    const ChartStyle &m_style;
    Language m_language;
    std::vector<ChartElement> *m_elements;
    std::unordered_map<int, Face> m_faces;
};

/// "1,234", or the words for 'no data'.
QString figureInWords(const Figure &figure, Language language, bool withUnit = true);

/// The marks of a chart with their words, for those lights that occur.
void paintLightsLegend(Canvas &canvas, const QRectF &line, const std::vector<Light> &occurring);

// The kinds. Each draws into `body`, below the head and above the source.
void paintBullets(Canvas &canvas, const QRectF &body, const BulletChart &chart);
void paintHeat(Canvas &canvas, const QRectF &body, const HeatChart &chart);
void paintMap(Canvas &canvas, const QRectF &body, const MapChart &chart);
void paintTrend(Canvas &canvas, const QRectF &body, const TrendChart &chart);
void paintBars(Canvas &canvas, const QRectF &body, const BarChart &chart);
void paintWaterfall(Canvas &canvas, const QRectF &body, const WaterfallChart &chart);
void paintGantt(Canvas &canvas, const QRectF &body, const GanttChart &chart);
double waterfallHeight(Canvas &canvas, double width, const WaterfallChart &chart);
double ganttHeight(Canvas &canvas, double width, const GanttChart &chart);
double bulletsHeight(Canvas &canvas, double width, const BulletChart &chart);
double heatHeight(Canvas &canvas, double width, const HeatChart &chart);
double mapHeight(Canvas &canvas, double width, const MapChart &chart);
double trendHeight(Canvas &canvas, double width, const TrendChart &chart);
double barsHeight(Canvas &canvas, double width, const BarChart &chart);

} // namespace heyuan
