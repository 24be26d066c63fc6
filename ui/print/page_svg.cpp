#include "ui/print/page_svg.h"

#include "ui/chart/chart_file.h"
#include "ui/print/print_layout.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace heyuan {

Status writeSvg(PrintLayout &layout, int page, const QString &file)
{
    const QSizeF points = layout.pageSize() / unitsPerPoint;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(72);
    generator.setSize(points.toSize());
    generator.setViewBox(QRectF(QPointF(), points));
    generator.setTitle(layout.report().title.in(layout.report().language));
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(), points), Qt::white);
    layout.paintPage(painter, page, QRectF(QPointF(), points));
    painter.end();
    return writeWholeFile(file, bytes);
}

} // namespace heyuan
