#include "ui/record/filter_header.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QTableView>

namespace heyuan {

FilterHeader::FilterHeader(RecordTableModel &model, QWidget *parent) : HeadView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSortIndicatorClearable(true);
    setSortIndicatorShown(true);
    setMinimumSectionSize(44);
    setTextElideMode(Qt::ElideRight);
    for (int column = 0; column < model.columnCount(); ++column) {
        auto *cell = new FilterCell(model, column, this);
        cell->hide();
        connect(cell, &FilterCell::changed, this, &FilterHeader::conditionsChanged);
        connect(cell, &FilterCell::left, this, &FilterHeader::left);
        m_cells.push_back(cell);
    }
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::placeCells);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::placeCells);
}

int FilterHeader::nameHeight() const { return std::max(HeadView::sizeHint().height(), int(space::row)); }

QFont FilterHeader::headFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

// As paintSection() draws it.
int FilterHeader::roomOf(int section) const
{
    return sectionSize(section) - 16 - (isSortIndicatorShown() && sortIndicatorSection() == section ? 12 : 0);
}

QSize FilterHeader::sizeHint() const
{
    const QSize size = HeadView::sizeHint();
    return {size.width(), nameHeight() + (m_shown ? int(space::row) : 0)};
}

void FilterHeader::setFilterShown(bool shown)
{
    m_shown = shown;
    updateGeometry();
    if (auto *view = qobject_cast<QTableView *>(parentWidget()))
        QMetaObject::invokeMethod(view, "updateGeometries");
    placeCells();
}

void FilterHeader::updateGeometries()
{
    HeadView::updateGeometries();
    placeCells();
}

void FilterHeader::placeCells()
{
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const int section = int(i);
        const bool shown = m_shown && section < count() && !isSectionHidden(section);
        m_cells[i]->setVisible(shown);
        if (shown)
            m_cells[i]->setGeometry(sectionViewportPosition(section), nameHeight(), sectionSize(section) - 1,
                                    space::row);
    }
}

std::vector<Condition> FilterHeader::conditions() const
{
    std::vector<Condition> all;
    for (const FilterCell *cell : m_cells) {
        const auto own = cell->conditions();
        all.insert(all.end(), own.begin(), own.end());
    }
    return all;
}

void FilterHeader::clearAll()
{
    for (FilterCell *cell : m_cells) {
        const QSignalBlocker quiet(cell);
        cell->clear();
    }
    emit conditionsChanged();
}

void FilterHeader::retranslate()
{
    for (FilterCell *cell : m_cells)
        cell->retranslate();
}

void FilterHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Palette &colours = coloursOf(*this);
    const QRect names(rect.left(), rect.top(), rect.width(), nameHeight());
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, colours.window);
    painter->setPen(colours.hairline);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (m_shown) {
        painter->drawLine(names.bottomLeft(), names.bottomRight());
        painter->drawLine(rect.right(), names.bottom(), rect.right(), rect.bottom());
    }
    const auto alignment = Qt::Alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
    QRect text = names.adjusted(8, 0, -8, 0);
    if (isSortIndicatorShown() && sortIndicatorSection() == section) {
        // A small triangle on the side where the words do not stand.
        const bool right = !(alignment & Qt::AlignRight);
        const int x = right ? text.right() - 4 : text.left() + 4;
        const int y = text.center().y();
        const bool down = sortIndicatorOrder() == Qt::DescendingOrder;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.accent);
        painter->drawPolygon(down ? QPolygon{{x - 4, y - 2}, {x + 4, y - 2}, {x, y + 3}}
                                  : QPolygon{{x - 4, y + 3}, {x + 4, y + 3}, {x, y - 2}});
        right ? text.setRight(text.right() - 12) : text.setLeft(text.left() + 12);
    }
    painter->setPen(colours.text);
    painter->setFont(headFont());
    const QString words = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    painter->drawText(text, int(alignment), headLines(words, headFont(), text.width()));
    painter->restore();
}

} // namespace heyuan
