#pragma once

#include "ui/record/record_columns.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace heyuan {

/// Cells of small lists and tables: the selected row has the pale ground of the one table, and keeps the colours of its
/// words, so that marks in colour stay readable.
class QuietDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!option->widget)
            return;
        option->palette.setColor(QPalette::Highlight, coloursOf(*option->widget).selection);
        option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
        option->state &= ~QStyle::State_HasFocus; // the row is marked, not the cell
    }
};

} // namespace heyuan
