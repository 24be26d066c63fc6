#include "ui/measurement/entry_grid_view.h"

#include "ui/measurement/cell_mark.h"
#include "ui/measurement/entry_grid_delegate.h"
#include "ui/measurement/entry_grid_model.h"
#include "ui/measurement/sheet_header.h"
#include "ui/settings/appearance.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

#include <numeric>

namespace heyuan {

EntryGridView::EntryGridView(EntryGridModel &model, SheetEntry &entry, QWidget *parent)
    : QTableView(parent), m_model(model), m_entry(entry)
{
    setObjectName(QStringLiteral("entryGrid"));
    setHorizontalHeader(new SheetHeader(Qt::Horizontal, model, this));
    setVerticalHeader(new SheetHeader(Qt::Vertical, model, this));
    setModel(&model);
    setItemDelegate(new EntryGridDelegate(model, *this));
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::DoubleClicked);
    setTabKeyNavigation(true);
    setWordWrap(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    m_corner = findChild<QAbstractButton *>();
    if (m_corner)
        m_corner->installEventFilter(this);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(tableRowHeight());
    horizontalHeader()->setMinimumSectionSize(zoomed(44));
    viewport()->setBackgroundRole(QPalette::Window); // the sheet ends where its cells end
    setAttribute(Qt::WA_InputMethodEnabled);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        if (m_model.rowCount() > 0 && m_model.columnCount() > 0 && !currentIndex().isValid())
            setCurrentIndex(m_model.index(0, 0));
    });
}

// The corner is as flat as the names beside it.
bool EntryGridView::eventFilter(QObject *watched, QEvent *event)
{
    return (watched == m_corner && event->type() == QEvent::Paint) || QTableView::eventFilter(watched, event);
}

bool EntryGridView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool began = QTableView::edit(index, trigger, event);
    if (began && state() == EditingState) {
        m_replacing = trigger == AnyKeyPressed;
        if (trigger == EditKeyPressed || trigger == DoubleClicked) {
            if (QLineEdit *line = openEditor()) {
                line->deselect();
                line->end(false);
            }
        }
    }
    return began;
}

QLineEdit *EntryGridView::openEditor() const
{
    return state() == EditingState ? qobject_cast<QLineEdit *>(indexWidget(currentIndex())) : nullptr;
}

void EntryGridView::finishEditing()
{
    if (QLineEdit *line = openEditor()) {
        commitData(line);
        closeEditor(line, QAbstractItemDelegate::NoHint);
    }
}

void EntryGridView::moveOn(int rows, int columns)
{
    if (!currentIndex().isValid())
        return;
    int row = currentIndex().row() + rows;
    int column = currentIndex().column() + columns;
    // Tab at the end of a row goes on with the next one, so that a form can be filled without a mouse.
    if (column >= m_model.columnCount() && row + 1 < m_model.rowCount()) {
        column = 0;
        ++row;
    } else if (column < 0 && row > 0) {
        column = m_model.columnCount() - 1;
        --row;
    }
    row = std::clamp(row, 0, m_model.rowCount() - 1);
    column = std::clamp(column, 0, m_model.columnCount() - 1);
    setCurrentIndex(m_model.index(row, column));
}

void EntryGridView::keyPressEvent(QKeyEvent *event)
{
    if (state() == EditingState)
        return QTableView::keyPressEvent(event);
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::Cut))
        return cut();
    if (event->matches(QKeySequence::Paste))
        return paste();
    if (event->matches(QKeySequence::Undo)) {
        m_entry.undo();
        return;
    }
    if (event->matches(QKeySequence::Redo)
        || (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Y)) {
        m_entry.redo();
        return;
    }
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    if (event->modifiers() == Qt::ControlModifier) {
        if (event->key() == Qt::Key_D)
            return fillDown();
        if (event->key() == Qt::Key_R)
            return fillRight();
        if (event->key() == Qt::Key_Home)
            return setCurrentIndex(m_model.index(0, 0));
        if (event->key() == Qt::Key_End)
            return setCurrentIndex(m_model.index(m_model.rowCount() - 1, m_model.columnCount() - 1));
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return moveOn(shift ? -1 : 1, 0);
    case Qt::Key_Tab:
    case Qt::Key_Backtab: {
        const bool isForth = event->key() == Qt::Key_Tab;
        const QModelIndex end = isForth ? m_model.index(m_model.rowCount() - 1, m_model.columnCount() - 1)
                                        : m_model.index(0, 0);
        if (currentIndex() == end)
            return event->ignore(); // leaves the sheet
        return moveOn(0, isForth ? 1 : -1);
    }
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return clearSelected();
    }
    QTableView::keyPressEvent(event);
}

QRect EntryGridView::selectedBlock() const
{
    QRect block;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        block |= QRect(QPoint(range.left(), range.top()), QPoint(range.right(), range.bottom()));
    if (block.isEmpty() && currentIndex().isValid())
        block = QRect(currentIndex().column(), currentIndex().row(), 1, 1);
    return block;
}

std::vector<CellKey> EntryGridView::selectedKeys() const
{
    std::vector<CellKey> keys;
    const QRect block = selectedBlock();
    for (int row = block.top(); row <= block.bottom(); ++row) {
        for (int column = block.left(); column <= block.right(); ++column)
            keys.push_back(m_model.cellAt(m_model.index(row, column))->key);
    }
    return keys;
}

void EntryGridView::copy() const
{
    const QRect block = selectedBlock();
    QString text;
    for (int row = block.top(); row <= block.bottom(); ++row) {
        QStringList cells;
        for (int column = block.left(); column <= block.right(); ++column) {
            const QModelIndex at = m_model.index(row, column);
            const GridCell *cell = m_model.cellAt(at);
            // Plain figures, without separators: the other program puts its own.
            cells << (m_model.refusedAt(at) ? m_model.refusedAt(at)->text
                      : cell && cell->value ? cell->value->toString()
                                            : QString());
        }
        text += cells.join(u'\t') + u'\n';
    }
    QGuiApplication::clipboard()->setText(text);
}

void EntryGridView::cut()
{
    copy();
    clearSelected();
}

void EntryGridView::clearSelected()
{
    std::vector<SheetEntry::Typed> cells;
    const QRect block = selectedBlock();
    for (int row = block.top(); row <= block.bottom(); ++row) {
        for (int column = block.left(); column <= block.right(); ++column) {
            const QModelIndex at = m_model.index(row, column);
            const GridCell *cell = m_model.cellAt(at);
            if (m_model.refusedAt(at))
                m_model.forgetRefused(cell->key); // shows what is stored; that goes with the next Delete
            else if (cell && cell->own)
                cells.push_back({cell->key, QString()});
        }
    }
    if (!cells.empty())
        m_entry.enter(cells, say("EntryStep", "clearing of cells (%n)").count(int(cells.size())));
}

void EntryGridView::paste()
{
    const std::vector<QStringList> rows = readCells(QGuiApplication::clipboard()->text());
    if (rows.empty())
        return;
    const QRect block = selectedBlock();
    int width = 0;
    for (const QStringList &row : rows)
        width = std::max(width, int(row.size()));
    const int height = int(rows.size());
    // A selection that holds the block several times takes it as often.
    const int across = block.width() % width == 0 ? block.width() / width : 1;
    const int down = block.height() % height == 0 ? block.height() / height : 1;
    std::vector<SheetEntry::Typed> cells;
    std::vector<SheetEntry::Outside> outside;
    for (int row = 0; row < height * down; ++row) {
        const QStringList &source = rows[size_t(row % height)];
        for (int column = 0; column < width * across; ++column) {
            const QString text = source.value(column % width);
            const GridCell *cell = m_model.cellAt(m_model.index(block.top() + row, block.left() + column));
            if (cell && (cell->state != GridCell::State::Closed || !text.trimmed().isEmpty()))
                cells.push_back({cell->key, text});
            else if (!cell && !text.trimmed().isEmpty())
                outside.push_back({row + 1, column + 1, text});
        }
    }
    m_entry.enter(cells, say("EntryStep", "paste of cells (%n)").count(int(cells.size())), std::move(outside));
    const QModelIndex first = m_model.index(block.top(), block.left());
    const QModelIndex last = m_model.index(std::min(block.top() + height * down, m_model.rowCount()) - 1,
                                           std::min(block.left() + width * across, m_model.columnCount()) - 1);
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(QItemSelection(first, last), QItemSelectionModel::ClearAndSelect);
}

void EntryGridView::fillDown()
{
    fill(1, 0);
}

void EntryGridView::fillRight()
{
    fill(0, 1);
}

// The first row (or column) of the selection into the others; of a single cell, its neighbour into it.
void EntryGridView::fill(int rowStep, int columnStep)
{
    QRect block = selectedBlock();
    if (rowStep && block.height() == 1)
        block.setTop(block.top() - 1);
    if (columnStep && block.width() == 1)
        block.setLeft(block.left() - 1);
    std::vector<SheetEntry::Typed> cells;
    for (int row = block.top() + rowStep; row <= block.bottom(); ++row) {
        for (int column = block.left() + columnStep; column <= block.right(); ++column) {
            const QModelIndex from = m_model.index(rowStep ? block.top() : row, columnStep ? block.left() : column);
            const GridCell *source = m_model.cellAt(from);
            const GridCell *cell = m_model.cellAt(m_model.index(row, column));
            if (source && cell && cell->state != GridCell::State::Closed)
                cells.push_back({cell->key, source->value ? source->value->toString() : QString()});
        }
    }
    if (!cells.empty())
        m_entry.enter(cells, say("EntryStep", "filling of cells (%n)").count(int(cells.size())));
}

void EntryGridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    horizontalHeader()->viewport()->update();
    verticalHeader()->viewport()->update();
    emit currentMoved(current);
}

void EntryGridView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionMoved();
}

void EntryGridView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

// Wide enough for what stands in them; what is left of the width goes to all alike. Where it is not enough, the letters
// become a little smaller before a scroll bar comes.
void EntryGridView::fitColumns()
{
    const int columns = m_model.columnCount();
    if (columns == 0)
        return;
    QFont letters = parentWidget() ? parentWidget()->font() : font();
    std::vector<int> widths = columnWidths(letters);
    const auto sum = [&widths] { return std::accumulate(widths.begin(), widths.end(), 0); };
    const int names = nameWidth(letters);
    const int room = width() - names - verticalScrollBar()->sizeHint().width();
    if (sum() > room) {
        letters.setPointSizeF(letters.pointSizeF() * space::smallPoints / space::bodyPoints);
        widths = columnWidths(letters);
    }
    if (letters != font())
        setFont(letters);
    verticalHeader()->setFixedWidth(names);
    const int rest = std::max(0, room - sum()) / columns;
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, std::max(widths[size_t(column)], std::min(widths[size_t(column)] + rest, zoomed(150))));
}

std::vector<int> EntryGridView::columnWidths(const QFont &font) const
{
    QFont bold = font;
    bold.setBold(true);
    const QFontMetrics letters(font);
    const QFontMetrics heads(bold);
    std::vector<int> widths;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        int wide = heads.horizontalAdvance(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString())
                   + zoomed(14);
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const QModelIndex at = m_model.index(row, column);
            const int mark = markOf(*m_model.cellAt(at), m_model.refusedAt(at)) == CellMark::None ? 0 : zoomed(12);
            wide = std::max(wide, letters.horizontalAdvance(at.data().toString()) + mark + zoomed(14));
        }
        widths.push_back(std::clamp(wide, zoomed(44), zoomed(180)));
    }
    return widths;
}

int EntryGridView::nameWidth(const QFont &font) const
{
    QFont bold = font;
    bold.setBold(true);
    const QFontMetrics letters(bold);
    int names = zoomed(80);
    for (int row = 0; row < m_model.rowCount(); ++row)
        names = std::max(names,
                         letters.horizontalAdvance(m_model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString())
                             + zoomed(14));
    return std::min({names, zoomed(340), std::max(zoomed(120), width() * 2 / 5)});
}

std::vector<QStringList> readCells(const QString &clipboard)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    bool any = false;
    for (qsizetype i = 0; i < clipboard.size(); ++i) {
        const QChar c = clipboard[i];
        any = true;
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < clipboard.size() && clipboard[i + 1] == u'"')
                cell += clipboard[++i];
            else
                quoted = false;
        } else if (c == u'"' && cell.isEmpty()) {
            quoted = true;
        } else if (c == u'\t') {
            row << std::exchange(cell, {});
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < clipboard.size() && clipboard[i + 1] == u'\n')
                ++i;
            row << std::exchange(cell, {});
            rows.push_back(std::exchange(row, {}));
            any = false;
        } else {
            cell += c;
        }
    }
    if (any) {
        row << cell;
        rows.push_back(row);
    }
    return rows;
}

} // namespace heyuan
