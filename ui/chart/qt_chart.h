#pragma once

#include <QRectF>

#include <memory>

class QChart;
class QPainter;

// Inside the chart kit: the way Qt Charts gets onto a painter.
namespace heyuan {

/// A chart without legend, title, margins, background or animation, whose plot fills exactly what it is given: all
/// words around it are written by the chart kit, so that none is shortened, misplaced or wrong.
std::unique_ptr<QChart> plainChart();
/// Draws the plot of a chart into `plot` as vectors. `unit` is the painter's units in a point. (A view that was never
/// shown would draw a thumbnail; a scene of our own draws the same on screen and paper.)
void paintPlot(QPainter &painter, QChart &chart, const QRectF &plot, double unit);

} // namespace heyuan
