#include "ui/overview/line_list.h"

#include "ui/theme/theme.h"

#include <QHeaderView>

namespace heyuan {

LineList::LineList(int columns, QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(columns);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(20);
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        emit opened(item->data(0, Qt::UserRole).toByteArray(), item->data(0, Qt::UserRole + 1).toLongLong());
    });
}

void LineList::setWideColumn(int column)
{
    for (int i = 0; i < columnCount(); ++i)
        header()->setSectionResizeMode(i, i == column ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

void LineList::setLines(const std::vector<Line> &lines)
{
    clear();
    for (const Line &line : lines) {
        auto *item = new QTreeWidgetItem(line.words);
        item->setData(0, Qt::UserRole, line.recordType);
        item->setData(0, Qt::UserRole + 1, line.id);
        for (int column = 0; column < columnCount(); ++column) {
            item->setToolTip(column, line.tip.isEmpty() ? line.words.value(column) : line.tip);
            if (line.isStrong)
                item->setFont(column, deskFont(space::bodyPoints, true));
        }
        addTopLevelItem(item);
    }
    updateGeometry();
}

int LineList::height(int rows) const
{
    const int row = topLevelItemCount() > 0 ? sizeHintForRow(0) : fontMetrics().height() + space::grid;
    return row * rows + 2 * frameWidth();
}

QSize LineList::sizeHint() const { return {320, height(std::clamp(topLevelItemCount(), 1, mostRows))}; }
QSize LineList::minimumSizeHint() const { return {120, sizeHint().height()}; }

} // namespace heyuan
