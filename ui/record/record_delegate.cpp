#include "ui/record/record_delegate.h"

#include "ui/record/record_table_model.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace heyuan {

namespace {

constexpr int margin = 8;
constexpr int mostLaidOut = 6000; // some forty screens

} // namespace

RecordDelegate::RecordDelegate(const RecordTableModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

const QStaticText &RecordDelegate::laidOut(const QString &text, int width, const QFont &font, Qt::TextElideMode mode) const
{
    if (font != m_font || m_laidOut.size() > mostLaidOut) {
        m_laidOut.clear();
        m_font = font;
    }
    const Key key{text, mode == Qt::ElideRight ? width : -width};
    auto at = m_laidOut.find(key);
    if (at == m_laidOut.end()) {
        QStaticText laid(QFontMetrics(font).elidedText(text, mode, width));
        laid.setTextFormat(Qt::PlainText);
        laid.setPerformanceHint(QStaticText::AggressiveCaching);
        laid.prepare({}, font);
        at = m_laidOut.insert(key, laid);
    }
    return *at;
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &colours = coloursOf(*option.widget);
    const QRect &rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(rect, selected ? colours.selection : colours.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.hairline);
    const QString &text = m_model.cellText(index.row(), index.column());
    const bool missing = text.size() == 1 && text.front() == RecordTableModel::missingMark;
    const int width = rect.width() - 2 * margin;
    if (width > 0) {
        if (painter->font() != option.font)
            painter->setFont(option.font);
        painter->setPen(missing ? colours.mutedText : colours.text);
        if (const auto light = m_model.lightAt(index.row(), index.column())) {
            const double side = painter->fontMetrics().ascent() * 0.85;
            painter->setRenderHint(QPainter::Antialiasing);
            paintLight(*painter, QRectF(rect.left() + margin, rect.center().y() - side / 2 + 0.5, side, side), *light,
                       colours);
            painter->setPen(colours.lightText(*light));
            painter->drawStaticText(QPointF(rect.left() + margin + side + 6,
                                            rect.top() + (rect.height() - painter->fontMetrics().height()) / 2.0),
                                    laidOut(text, std::max(0, width - int(side) - 6), option.font, Qt::ElideRight));
        } else {
            const Field &field = m_model.fieldAt(index.column());
            // Codes of one kind begin alike; what tells them apart stands at the end.
            const QStaticText &laid = laidOut(text, width, option.font, field.key == "code" ? Qt::ElideMiddle : Qt::ElideRight);
            const QSizeF size = laid.size();
            const bool figure = isFigure(field);
            const qreal x = figure ? rect.right() - margin - size.width() + 1 : rect.left() + margin;
            painter->drawStaticText(QPointF(x, rect.top() + (rect.height() - size.height()) / 2), laid);
        }
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(colours.accent);
        painter->drawRect(rect.adjusted(0, 0, -1, -1));
    }
}

} // namespace heyuan
