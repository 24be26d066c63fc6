#include "ui/measurement/entry_grid_delegate.h"

#include "ui/measurement/cell_mark.h"
#include "ui/measurement/entry_grid_model.h"
#include "ui/measurement/entry_grid_view.h"
#include "ui/record/record_columns.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace heyuan {

EntryGridDelegate::EntryGridDelegate(const EntryGridModel &model, EntryGridView &view)
    : QStyledItemDelegate(&view), m_model(model), m_view(view)
{}

void EntryGridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const GridCell *cell = m_model.cellAt(index);
    if (!cell)
        return;
    const Palette &colours = coloursOf(m_view);
    const QRect &rect = option.rect;
    const bool isRefused = m_model.refusedAt(index);
    const bool isTotal = m_model.grid()->rows()[size_t(index.row())].isTotal
                         || m_model.grid()->columns()[size_t(index.column())].isTotal;
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isCurrent = index == m_view.currentIndex();
    const QColor ground = isSelected && !isCurrent                              ? colours.selection
                          : isRefused                                           ? colours.ground(Light::Behind)
                          : cell->state == GridCell::State::Closed              ? colours.window
                          : isTotal || cell->state == GridCell::State::Approved ? colours.surfaceRaised
                                                                                : colours.surface;
    painter->fillRect(rect, ground);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.hairline);
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), colours.hairline);
    if (m_model.grid()->rows()[size_t(index.row())].isTotal)
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), colours.mutedText);

    const double size = rect.height() * 0.36;
    paintCellMark(*painter, QRectF(rect.left() + space::grid, rect.center().y() - size / 2 + 0.5, size, size),
                  markOf(*cell, isRefused), colours);
    QFont font = option.font;
    font.setItalic(cell->isWorkedOut() && !isRefused);
    painter->setFont(font);
    painter->setPen(isRefused              ? colours.lightText(Light::Behind)
                    : cell->isWorkedOut() ? colours.mutedText
                                          : colours.text);
    const QRect words = rect.adjusted(space::grid, 0, -space::gap, 0);
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight,
                      QFontMetrics(font).elidedText(text, Qt::ElideLeft, words.width()));
    if (isCurrent) {
        painter->setPen(QPen(colours.accent, m_view.hasFocus() ? 2 : 1));
        painter->drawRect(rect.adjusted(1, 1, -2, -2));
    }
}

QWidget *EntryGridDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(QStringLiteral("cellEditor"));
    line->setFrame(false);
    line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->setTextMargins(space::grid, 0, space::grid, 0);
    return line;
}

void EntryGridDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = qobject_cast<QLineEdit *>(editor);
    // The view asks again whenever the cell is drawn anew (language, another figure): what is half typed stays.
    if (line && !line->isModified())
        line->setText(index.data(Qt::EditRole).toString());
}

void EntryGridDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (!line || !line->isModified())
        return;
    line->setModified(false);
    model->setData(index, line->text(), Qt::EditRole);
}

bool EntryGridDelegate::eventFilter(QObject *editor, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(editor);
    if (widget && event->type() == QEvent::KeyPress && takeKey(widget, *dynamic_cast<QKeyEvent *>(event)))
        return true;
    if (event->type() == QEvent::FocusOut) {
        // Looking into another window or a menu is no reason to store half a figure.
        const auto reason = dynamic_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason)
            return false;
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

bool EntryGridDelegate::takeKey(QWidget *editor, const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const int step = event.modifiers() & Qt::ShiftModifier ? -1 : 1;
    QPoint way;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: way = {0, step}; break;
    case Qt::Key_Tab: way = {1, 0}; break;
    case Qt::Key_Backtab: way = {-1, 0}; break;
    case Qt::Key_Up: way = {0, -1}; break;
    case Qt::Key_Down: way = {0, 1}; break;
    case Qt::Key_Left:
        if (!m_view.isReplacing())
            return false;
        way = {-1, 0};
        break;
    case Qt::Key_Right:
        if (!m_view.isReplacing())
            return false;
        way = {1, 0};
        break;
    default: return false;
    }
    emit commitData(editor);
    emit closeEditor(editor, NoHint);
    m_view.moveOn(way.y(), way.x());
    return true;
}

} // namespace heyuan
