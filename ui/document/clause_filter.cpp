#include "ui/document/clause_filter.h"

#include "core/base/pinyin.h"
#include "ui/document/clause_model.h"

namespace heyuan {

void ClauseFilter::search(const QString &typed)
{
    m_typed = typed.trimmed();
    invalidateFilter();
}

bool ClauseFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_typed.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QString text = index.data(ClauseModel::SearchRole).toString();
    for (const QString &word : m_typed.split(u' ', Qt::SkipEmptyParts)) {
        // Initials are compared with the heading only: a whole page of text would contain any two letters.
        if (!text.contains(word, Qt::CaseInsensitive) && !found(word, index.data(Qt::DisplayRole).toString()))
            return false;
    }
    return true;
}

} // namespace heyuan
