#include "ui/measurement/sheet_header.h"

#include "ui/measurement/entry_grid_model.h"
#include "ui/record/record_columns.h"
#include "ui/settings/appearance.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace heyuan {

SheetHeader::SheetHeader(Qt::Orientation orientation, const EntryGridModel &model, QWidget *parent)
    : QHeaderView(orientation, parent), m_model(model)
{
    setSectionsClickable(true);
    setHighlightSections(true);
}

QSize SheetHeader::sizeHint() const
{
    const QSize hint = QHeaderView::sizeHint();
    return orientation() == Qt::Horizontal ? QSize(hint.width(), tableRowHeight()) : hint;
}

void SheetHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!m_model.grid() || !rect.isValid())
        return;
    const Palette &colours = coloursOf(*this);
    const bool isAcross = orientation() == Qt::Horizontal;
    const auto &lines = isAcross ? m_model.grid()->columns() : m_model.grid()->rows();
    const auto *view = qobject_cast<const QAbstractItemView *>(parentWidget());
    const QModelIndex current = view ? view->currentIndex() : QModelIndex();
    const bool isCurrent = current.isValid() && section == (isAcross ? current.column() : current.row());
    painter->fillRect(rect, colours.window);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                      isAcross ? colours.mutedText : colours.hairline);
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()),
                      isAcross ? colours.hairline : colours.mutedText);
    if (!isAcross && lines[size_t(section)].isTotal)
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), colours.mutedText);
    QFont letters = font();
    letters.setBold(lines[size_t(section)].isTotal);
    painter->setFont(letters);
    painter->setPen(isCurrent ? colours.accentText : colours.text);
    const QRect words = rect.adjusted(space::grid, 0, -space::gap, 0);
    const QString text = m_model.headerData(section, orientation(), Qt::DisplayRole).toString();
    painter->drawText(words, Qt::AlignVCenter | (isAcross ? Qt::AlignRight : Qt::AlignLeft),
                      QFontMetrics(letters).elidedText(text, Qt::ElideRight, words.width()));
}

} // namespace heyuan
