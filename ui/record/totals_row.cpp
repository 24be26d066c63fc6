#include "ui/record/totals_row.h"

#include "ui/record/record_table_model.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

namespace heyuan {

TotalsRow::TotalsRow(const RecordTableModel &model, QTableView &view, QWidget *parent)
    : QWidget(parent), m_model(model), m_view(view)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const auto repaint = [this] { update(); };
    connect(view.horizontalHeader(), &QHeaderView::sectionResized, this, repaint);
    connect(view.horizontalHeader(), &QHeaderView::sectionMoved, this, repaint);
    connect(view.horizontalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    hide();
}

QSize TotalsRow::sizeHint() const { return {100, space::row}; }

void TotalsRow::refresh()
{
    m_sums.clear();
    bool any = false;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        m_sums << m_model.total(column);
        any = any || !m_sums.back().isEmpty();
    }
    setVisible(any);
    update();
}

void TotalsRow::paintEvent(QPaintEvent *)
{
    const Palette &colours = coloursOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), colours.window);
    painter.fillRect(QRect(0, 0, width(), 1), colours.text);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colours.text);
    const QHeaderView &header = *m_view.horizontalHeader();
    int firstSum = width();
    for (int column = 0; column < m_sums.size(); ++column) {
        if (m_sums[column].isEmpty() || header.isSectionHidden(column))
            continue;
        const QRect cell(header.sectionViewportPosition(column), 0, header.sectionSize(column), height());
        painter.drawText(cell.adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, m_sums[column]);
        firstSum = std::min(firstSum, cell.right() - 8 - painter.fontMetrics().horizontalAdvance(m_sums[column]));
    }
    const QString word = tr("Total");
    if (8 + painter.fontMetrics().horizontalAdvance(word) < firstSum)
        painter.drawText(rect().adjusted(8, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, word);
}

} // namespace heyuan
