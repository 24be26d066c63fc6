#include "ui/chart/chart_grid.h"

#include "ui/theme/theme.h"

#include <QGridLayout>

namespace heyuan {

ChartGrid::ChartGrid(QWidget *parent) : QScrollArea(parent), m_body(new QWidget), m_grid(new QGridLayout(m_body))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(3 * space::gap);
    m_grid->setVerticalSpacing(2 * space::gap);
    setWidget(m_body);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void ChartGrid::add(QWidget *part, Place place)
{
    m_parts.push_back({part, place});
    m_columns = 0;
    arrange();
}

void ChartGrid::arrange()
{
    constexpr int wide = 900; // below, one part a line: as forms
    const int columns = width() >= wide ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (const Part &part : m_parts)
        m_grid->removeWidget(part.widget);
    int last = 0;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const Place &place = m_parts[i].place;
        if (columns == 1)
            m_grid->addWidget(m_parts[i].widget, int(i), 0, Qt::AlignTop);
        else
            m_grid->addWidget(m_parts[i].widget, place.row, place.column, place.rows, place.columns, Qt::AlignTop);
        last = std::max(last, columns == 1 ? int(i) : place.row + place.rows - 1);
    }
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, row == last + 1 ? 1 : 0);
    m_grid->setRowStretch(last + 1, 1);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void ChartGrid::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace heyuan
