#include "ui/chart/qt_chart.h"

#include <QChart>
#include <QCoreApplication>
#include <QGraphicsScene>
#include <QLegend>
#include <QPainter>

namespace heyuan {

std::unique_ptr<QChart> plainChart()
{
    auto chart = std::make_unique<QChart>();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setDropShadowEnabled(false);
    chart->setBackgroundRoundness(0);
    chart->setMargins(QMargins());
    chart->legend()->hide();
    return chart;
}

void paintPlot(QPainter &painter, QChart &chart, const QRectF &plot, double unit)
{
    // Qt Charts thinks in pixels of a 96 dpi screen: pens have the same thickness on screen and paper.
    const double pixel = unit * 72 / 96;
    const QSizeF size = plot.size() / pixel;
    const double around = 4; // room for the half of a line that lies outside the plot
    QGraphicsScene scene;
    scene.addItem(&chart);
    chart.resize(size + QSizeF(2 * around, 2 * around));
    chart.setPlotArea(QRectF(QPointF(around, around), size));
    scene.setSceneRect(QRectF(QPointF(), chart.size()));
    QCoreApplication::sendPostedEvents(&chart);
    const double margin = around * pixel;
    scene.render(&painter, plot.adjusted(-margin, -margin, margin, margin), scene.sceneRect(), Qt::IgnoreAspectRatio);
    scene.removeItem(&chart);
}

} // namespace heyuan
