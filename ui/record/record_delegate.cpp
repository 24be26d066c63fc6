#include "ui/record/record_delegate.h"

#include "ui/record/record_table_model.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace heyuan {

namespace {

constexpr int margin = 8;
constexpr int gap = 6; // between a light and its word
constexpr int mostLaidOut = 6000; // some forty screens

double sideOfLight(const QFontMetrics &metrics) { return metrics.ascent() * 0.85; }

} // namespace

int RecordDelegate::widthOfLight(const QFontMetrics &metrics) { return int(sideOfLight(metrics)) + 1 + gap; }

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
    if (m_model.headAt(index.row()))
        return paintHead(painter, option, index);
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
            const double side = sideOfLight(painter->fontMetrics());
            painter->setRenderHint(QPainter::Antialiasing);
            paintLight(*painter, QRectF(rect.left() + margin, rect.center().y() - side / 2 + 0.5, side, side), *light,
                       colours);
            painter->setPen(colours.lightText(*light));
            painter->drawStaticText(QPointF(rect.left() + margin + side + gap,
                                            rect.top() + (rect.height() - painter->fontMetrics().height()) / 2.0),
                                    laidOut(text, std::max(0, width - int(side) - gap), option.font, Qt::ElideRight));
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

// The words of a head run over the columns up to the first sum: every cell paints its own part of the line.
void RecordDelegate::paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &colours = coloursOf(*option.widget);
    const QRect &rect = option.rect;
    const GroupRows::Head &head = *m_model.headAt(index.row());
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, option.state & QStyle::State_Selected ? colours.selection : colours.surfaceRaised);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.hairline);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const QHeaderView *header = view ? view->horizontalHeader() : nullptr;
    const int left = header ? -header->offset() : rect.left();
    int firstSum = header ? header->length() - header->offset() : rect.right();
    for (int column = 0; header && column < m_model.columnCount(); ++column) {
        if (!header->isSectionHidden(column) && m_model.headSumValue(head, column))
            firstSum = std::min(firstSum, header->sectionViewportPosition(column) + header->sectionSize(column)
                                              - QFontMetrics(bold).horizontalAdvance(m_model.headSum(head, column)) - 2 * margin);
    }
    const int level = head.level();
    const int mark = left + headIndent(level) + 5;
    const int middle = rect.center().y();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.mutedText);
    painter->drawPolygon(head.isOpen ? QPolygon{{mark - 4, middle - 2}, {mark + 5, middle - 2}, {mark, middle + 3}}
                                     : QPolygon{{mark - 2, middle - 4}, {mark + 3, middle}, {mark - 2, middle + 5}});
    const int words = left + headIndent(level + 1);
    const int room = firstSum - words;
    const QString sum = m_model.headSum(head, index.column());
    if (room > 0) {
        const QFontMetrics metrics(bold);
        const QString title = metrics.elidedText(m_model.headTitle(head), Qt::ElideRight, room);
        painter->setFont(bold);
        painter->setPen(colours.text);
        painter->drawText(QRect(words, rect.top(), room, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, title);
        const int after = words + metrics.horizontalAdvance(title) + 12;
        const QString count = m_model.headCount(head);
        if (after + QFontMetrics(option.font).horizontalAdvance(count) < firstSum) {
            painter->setFont(option.font);
            painter->setPen(colours.mutedText);
            painter->drawText(QRect(after, rect.top(), firstSum - after, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, count);
        }
    }
    if (!sum.isEmpty()) {
        painter->setFont(bold);
        painter->setPen(colours.text);
        painter->drawText(rect.adjusted(margin, 0, -margin, 0), Qt::AlignRight | Qt::AlignVCenter, sum);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(colours.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace heyuan
