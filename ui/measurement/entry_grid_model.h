#pragma once

#include "core/measurement/entry_grid.h"

#include <QAbstractTableModel>

namespace heyuan {

/// The sheet as the view sees it: the stored cells, and what was typed and refused, which stays visible in its cell
/// until it is mended or given up.
class EntryGridModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Refused {
        QString text;
        Text why;
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps place and open editor when the lines are the same.
    void setGrid(EntryGrid grid);
    const EntryGrid *grid() const { return m_grid ? &*m_grid : nullptr; }
    const GridCell *cellAt(const QModelIndex &index) const;
    QModelIndex indexOf(const CellKey &key) const;

    const Refused *refusedAt(const QModelIndex &index) const;
    const std::map<CellKey, Refused> &refused() const { return m_refused; }
    void setRefused(const CellKey &key, Refused refused);
    void forgetRefused(const CellKey &key);
    void forgetAllRefused();
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void typed(const QModelIndex &index, const QString &text);
    void refusedChanged();

private:
    QString tipOf(const QModelIndex &index) const;
    void tell(const CellKey &key);
    std::optional<EntryGrid> m_grid;
    std::map<CellKey, Refused> m_refused;
};

} // namespace heyuan
