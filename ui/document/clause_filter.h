#pragma once

#include <QSortFilterProxyModel>

namespace heyuan {

/// Keeps the clauses in which all typed words occur (by characters or pinyin initials) and the way to them.
class ClauseFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void search(const QString &typed);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_typed;
};

} // namespace heyuan
