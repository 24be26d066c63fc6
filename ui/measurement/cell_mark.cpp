#include "ui/measurement/cell_mark.h"

#include "core/measurement/entry_grid.h"
#include "ui/record/record_columns.h"
#include "ui/settings/appearance.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace heyuan {

CellMark markOf(const GridCell &cell, bool isRefused)
{
    if (isRefused)
        return CellMark::Refused;
    if (cell.isMixed)
        return CellMark::Mixed;
    if (cell.isSwing)
        return CellMark::Swing;
    if (cell.state == GridCell::State::Approved)
        return CellMark::Approved;
    return cell.isWorkedOut() && cell.value && !cell.isComplete ? CellMark::Incomplete : CellMark::None;
}

void paintCellMark(QPainter &painter, const QRectF &box, CellMark mark, const Palette &colours)
{
    if (mark == CellMark::None)
        return;
    const double size = std::min(box.width(), box.height());
    QRectF shape(0, 0, size, size);
    shape.moveCenter(box.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = size * 0.14;
    switch (mark) {
    case CellMark::Approved: { // a padlock
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.mutedText);
        painter.drawRoundedRect(QRectF(shape.left() + size * 0.12, shape.top() + size * 0.46, size * 0.76, size * 0.52),
                                size * 0.1, size * 0.1);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.mutedText, line));
        painter.drawArc(QRectF(shape.left() + size * 0.27, shape.top() + size * 0.06, size * 0.46, size * 0.7), 0,
                        180 * 16);
        break;
    }
    case CellMark::Mixed: paintLight(painter, shape, Light::AtRisk, colours); break;
    case CellMark::Swing: // a diamond
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.mark(Light::AtRisk), line));
        painter.drawPolygon(QPolygonF{{shape.center().x(), shape.top()},
                                      {shape.right(), shape.center().y()},
                                      {shape.center().x(), shape.bottom()},
                                      {shape.left(), shape.center().y()}});
        break;
    case CellMark::Incomplete: // a ring with a gap
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.mutedText, line));
        painter.drawArc(shape.adjusted(line / 2, line / 2, -line / 2, -line / 2), 60 * 16, 270 * 16);
        break;
    case CellMark::Refused: { // a cross
        painter.setPen(QPen(colours.mark(Light::Behind), line * 1.3, Qt::SolidLine, Qt::RoundCap));
        const QRectF cross = shape.adjusted(line, line, -line, -line);
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.bottomLeft(), cross.topRight());
        break;
    }
    case CellMark::None: break;
    }
    painter.restore();
}

MarkLegend::MarkLegend(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("markLegend"));
    setFont(deskFont(space::smallPoints));
    retranslate();
}

void MarkLegend::retranslate()
{
    m_entries = {{CellMark::None, tr("italic: computed from parts")},
                 {CellMark::Incomplete, tr("parts are missing")},
                 {CellMark::Approved, tr("approved")},
                 {CellMark::Mixed, tr("entered twice, and different")},
                 {CellMark::Swing, tr("unusual against last year")},
                 {CellMark::Refused, tr("refused")}};
    update();
}

QSize MarkLegend::sizeHint() const
{
    return {zoomed(400), fontMetrics().height() + space::grid};
}

void MarkLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Palette &colours = coloursOf(*this);
    painter.setPen(colours.mutedText);
    const int size = fontMetrics().ascent() * 3 / 4;
    int x = 0;
    for (const auto &[mark, words] : m_entries) {
        QFont font = this->font();
        font.setItalic(mark == CellMark::None);
        painter.setFont(font);
        if (mark != CellMark::None) {
            paintCellMark(painter, QRectF(x, (height() - size) / 2.0, size, size), mark, colours);
            x += size + space::grid;
        }
        const int wide = painter.fontMetrics().horizontalAdvance(words);
        painter.drawText(QRect(x, 0, wide + 2, height()), Qt::AlignVCenter, words);
        x += wide + space::pageMargin;
    }
}

} // namespace heyuan
