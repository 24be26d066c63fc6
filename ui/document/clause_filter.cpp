#include "ui/document/clause_filter.h"

#include "core/base/pinyin.h"
#include "ui/document/clause_model.h"

namespace heyuan {

void ClauseFilter::search(const QString &typed)
{
    m_words = typed.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool ClauseFilter::matches(const QModelIndex &index) const
{
    const QString text = index.data(ClauseModel::SearchRole).toString();
    for (const QString &word : m_words) {
        // Initials are compared with the heading only: a whole page of text would contain any two letters.
        if (!text.contains(word, Qt::CaseInsensitive) && !found(word, index.data(Qt::DisplayRole).toString()))
            return false;
    }
    return true;
}

QModelIndex ClauseFilter::firstMatch() const { return m_words.isEmpty() ? index(0, 0) : firstMatchBelow({}); }

QModelIndex ClauseFilter::firstMatchBelow(const QModelIndex &parent) const
{
    for (int row = 0; row < rowCount(parent); ++row) {
        const QModelIndex here = index(row, 0, parent);
        if (matches(here))
            return here;
        if (const QModelIndex below = firstMatchBelow(here); below.isValid())
            return below;
    }
    return {};
}

bool ClauseFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return m_words.isEmpty() || matches(sourceModel()->index(row, 0, parent));
}

} // namespace heyuan
