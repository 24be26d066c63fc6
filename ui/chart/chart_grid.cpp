#include "ui/chart/chart_grid.h"

#include "ui/theme/theme.h"

#include <QBoxLayout>

namespace heyuan {

ChartGrid::ChartGrid(QWidget *parent) : QScrollArea(parent)
{
    auto *body = new QWidget;
    m_all = new QVBoxLayout(body);
    m_all->setContentsMargins({});
    m_all->setSpacing(2 * space::gap);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(3 * space::gap);
    for (QVBoxLayout **column : {&m_left, &m_right}) {
        *column = new QVBoxLayout;
        (*column)->setSpacing(2 * space::gap);
        (*column)->addStretch(1);
        m_columns->addLayout(*column, 1);
    }
    m_all->addLayout(m_columns);
    m_all->addStretch(1);
    setWidget(body);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void ChartGrid::add(QWidget *part, Column column)
{
    QVBoxLayout *to = column == Column::Left ? m_left : column == Column::Right ? m_right : m_all;
    to->insertWidget(to->count() - 1, part); // the stretch stays last
}

void ChartGrid::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    constexpr int wide = 900; // below, one part a line: as forms
    m_columns->setDirection(width() >= wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(width() >= wide ? 3 * space::gap : 2 * space::gap);
}

} // namespace heyuan
