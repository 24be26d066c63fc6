#include "ui/overview/line_list.h"

#include "ui/theme/theme.h"

#include <QHeaderView>

namespace heyuan {

LineList::LineList(int columns, QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(columns);
    setHeaderHidden(true);
    setIndentation(0);
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
    m_wide = column;
    share();
}

// The others get what their words need, up to a third each; the wide one what is left.
void LineList::share()
{
    int left = viewport()->width();
    for (int column = 0; column < columnCount(); ++column) {
        if (column == m_wide)
            continue;
        const int wanted = std::min(sizeHintForColumn(column) + space::gap, viewport()->width() * 36 / 100);
        header()->resizeSection(column, wanted);
        left -= wanted;
    }
    header()->resizeSection(m_wide, std::max(left, 60));
}

void LineList::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    share();
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
    share();
}

void LineList::setMostRows(int rows)
{
    m_mostRows = rows;
    updateGeometry();
}

int LineList::height(int rows) const
{
    const int row = topLevelItemCount() > 0 ? sizeHintForRow(0) : fontMetrics().height() + space::grid;
    return row * rows + 2 * frameWidth();
}

QSize LineList::sizeHint() const
{
    return {320, height(std::clamp(topLevelItemCount(), 1, m_mostRows))};
}
QSize LineList::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

} // namespace heyuan
