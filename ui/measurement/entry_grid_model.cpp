#include "ui/measurement/entry_grid_model.h"

namespace heyuan {

void EntryGridModel::setGrid(EntryGrid grid)
{
    if (m_grid && m_grid->hasSameLines(grid)) {
        m_grid = std::move(grid);
        if (rowCount() > 0 && columnCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_grid = std::move(grid);
    endResetModel();
}

const GridCell *EntryGridModel::cellAt(const QModelIndex &index) const
{
    return m_grid && index.isValid() && checkIndex(index) ? &m_grid->at(index.row(), index.column()) : nullptr;
}

QModelIndex EntryGridModel::indexOf(const CellKey &key) const
{
    const auto at = m_grid ? m_grid->find(key) : std::nullopt;
    return at ? index(at->first, at->second) : QModelIndex();
}

const EntryGridModel::Refused *EntryGridModel::refusedAt(const QModelIndex &index) const
{
    const GridCell *cell = cellAt(index);
    const auto at = cell ? m_refused.find(cell->key) : m_refused.end();
    return at == m_refused.end() ? nullptr : &at->second;
}

void EntryGridModel::setRefused(const CellKey &key, Refused refused)
{
    m_refused[key] = std::move(refused);
    tell(key);
    emit refusedChanged();
}

void EntryGridModel::forgetRefused(const CellKey &key)
{
    if (m_refused.erase(key) == 0)
        return;
    tell(key);
    emit refusedChanged();
}

void EntryGridModel::forgetAllRefused()
{
    const auto gone = std::exchange(m_refused, {});
    for (const auto &[key, refused] : gone)
        tell(key);
    if (!gone.empty())
        emit refusedChanged();
}

void EntryGridModel::tell(const CellKey &key)
{
    if (const QModelIndex at = indexOf(key); at.isValid())
        emit dataChanged(at, at);
}

void EntryGridModel::retranslate()
{
    if (rowCount() == 0 || columnCount() == 0)
        return;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int EntryGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_grid ? 0 : int(m_grid->rows().size());
}

int EntryGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_grid ? 0 : int(m_grid->columns().size());
}

QVariant EntryGridModel::data(const QModelIndex &index, int role) const
{
    const GridCell *cell = cellAt(index);
    if (!cell)
        return {};
    const Refused *refused = refusedAt(index);
    switch (role) {
    case Qt::DisplayRole:
        if (refused && !refused->text.trimmed().isEmpty()) // what could not be emptied still shows its value
            return refused->text;
        if (!cell->value)
            return QString();
        return cell->value->toText(m_grid->placesOf(*cell));
    case Qt::EditRole:
        if (refused)
            return refused->text;
        return cell->own && cell->value ? cell->value->toString() : QString();
    case Qt::ToolTipRole: return tipOf(index);
    case Qt::TextAlignmentRole: return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::AccessibleDescriptionRole: return tipOf(index);
    case Qt::AccessibleTextRole:
        return m_grid->nameOf(cell->key).onScreen() + QStringLiteral(": ") + data(index, Qt::DisplayRole).toString();
    }
    return {};
}

QString EntryGridModel::tipOf(const QModelIndex &index) const
{
    const GridCell &cell = *cellAt(index);
    QStringList lines;
    if (const Refused *refused = refusedAt(index))
        lines << refused->why.onScreen();
    if (cell.state == GridCell::State::Approved)
        lines << tr("Approved. Only an adjustment changes it.");
    if (cell.state == GridCell::State::Empty && cell.remarks.empty())
        lines << tr("No data: nothing was reported. That is not 0.");
    for (const Text &remark : cell.remarks)
        lines << remark.onScreen();
    return lines.join(u'\n');
}

QVariant EntryGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_grid)
        return {};
    const auto &lines = orientation == Qt::Horizontal ? m_grid->columns() : m_grid->rows();
    if (section < 0 || size_t(section) >= lines.size())
        return {};
    const GridLine &line = lines[size_t(section)];
    const QString unit = line.unit.onScreen();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return unit.isEmpty() ? line.name.onScreen() : tr("%1 (%2)").arg(line.name.onScreen(), unit);
    case Qt::ToolTipRole: {
        const QString help = line.help.onScreen();
        return help.isEmpty() ? line.name.onScreen() : line.name.onScreen() + u'\n' + help;
    }
    case Qt::TextAlignmentRole:
        return orientation == Qt::Horizontal ? int(Qt::AlignRight | Qt::AlignVCenter)
                                             : int(Qt::AlignLeft | Qt::AlignVCenter);
    }
    return {};
}

Qt::ItemFlags EntryGridModel::flags(const QModelIndex &index) const
{
    const GridCell *cell = cellAt(index);
    if (!cell)
        return Qt::NoItemFlags;
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return cell->isOpen() || refusedAt(index) ? shown | Qt::ItemIsEditable : shown;
}

bool EntryGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !cellAt(index))
        return false;
    if (value.toString() != data(index, Qt::EditRole).toString())
        emit typed(index, value.toString());
    return true;
}

} // namespace heyuan
