#include "core/import/words_row.h"

#include "core/import/import_words.h"

#include <algorithm>

namespace heyuan {

Text wordsRow(const QStringList &cells, bool hasNeeded)
{
    const auto first = std::find_if(cells.begin(), cells.end(), [](const QString &cell) { return std::any_of(cell.begin(), cell.end(), [](QChar c) { return !c.isSpace(); }); });
    if (first == cells.end())
        return {};
    QString cell = first->simplified();
    cell.remove(u' ');
    const bool hasColon = cell.left(8).contains(u'：') || cell.left(8).contains(u':');
    QString bare = cell;
    bare.remove(u'：').remove(u':');
    for (const QString &sum : ImportWords::shipped().sums) {
        if (bare.compare(sum, Qt::CaseInsensitive) == 0)
            return say("Import", "A row of sums.");
    }
    for (const QString &remark : ImportWords::shipped().remarks) {
        if (cell.startsWith(remark) && (hasColon || !hasNeeded))
            return say("Import", "A row of remarks or signatures.");
    }
    return {};
}

} // namespace heyuan
