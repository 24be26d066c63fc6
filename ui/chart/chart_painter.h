#pragma once

#include "core/report/chart.h"
#include "ui/theme/theme.h"

#include <QRectF>

#include <memory>
#include <vector>

// One drawing kit for every chart of core/report, on screen and on paper alike. It draws vectors and real text only.
namespace heyuan {

class PrintText;

struct ChartStyle {
    Look look = Look::Light;
    double unit = 4.0 / 3;   ///< units of the painter in one typographic point
    bool showHead = true;    ///< title and subtitle
    bool showSource = true;  ///< the line at the foot
    /// For PDF and printers: letters are written glyph by glyph. Shaping would choose the font's alternative figures
    /// and ligatures, which cannot be searched or copied from a PDF.
    std::shared_ptr<PrintText> letters;

    const Palette &palette() const { return paletteOf(look); }
    double pt(double points) const { return points * unit; }
    /// For a widget: logical pixels at the screen's scale; `zoom` is that of the program.
    static ChartStyle screen(Look look, double logicalDpi = 96, double zoom = 1.0);
    static ChartStyle paper(double unit, std::shared_ptr<PrintText> letters = nullptr);
};

/// Part of a chart that can be pointed at: a bar, a cell, a tile, a point of a line.
struct ChartElement {
    QRectF box;
    qint64 id = 0;
    qint64 row = 0;   ///< heat chart: id of the row (a county), while `id` is that of the column (a target)
    Origin origin;
    QString name;     ///< for screen readers and tooltips: what it is and its figures, in words
};

const ChartHead &headOf(const Chart &chart);
void paintChart(QPainter &painter, const QRectF &box, const Chart &chart, const ChartStyle &style, Language language);
/// The elements of the same drawing, in reading order.
std::vector<ChartElement> chartElements(const QRectF &box, const Chart &chart, const ChartStyle &style,
                                        Language language);
/// The height at which nothing is squeezed, in units of the painter.
double chartHeight(const Chart &chart, double width, const ChartStyle &style, Language language);

} // namespace heyuan
