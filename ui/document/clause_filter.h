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
    /// The first row that is itself found, not only on the way to one; without a search the first row.
    QModelIndex firstMatch() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool matches(const QModelIndex &index) const;
    QModelIndex firstMatchBelow(const QModelIndex &parent) const;
    QStringList m_words;
};

} // namespace heyuan
