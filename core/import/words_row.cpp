#include "core/import/words_row.h"

#include <algorithm>

namespace heyuan {

Text wordsRow(const QStringList &cells, bool hasNeeded)
{
    const auto first = std::find_if(cells.begin(), cells.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    if (first == cells.end())
        return {};
    QString cell = first->simplified();
    cell.remove(u' ');
    const bool hasColon = cell.left(8).contains(u'：') || cell.left(8).contains(u':');
    QString bare = cell;
    bare.remove(u'：').remove(u':');
    static const QStringList sums{QStringLiteral("合计"), QStringLiteral("小计"), QStringLiteral("总计"), QStringLiteral("共计"), QStringLiteral("total"), QStringLiteral("sum")};
    static const QStringList remarks{QStringLiteral("备注"), QStringLiteral("说明"), QStringLiteral("注"), QStringLiteral("填表"), QStringLiteral("制表"),
                                     QStringLiteral("审核"), QStringLiteral("填报"), QStringLiteral("联系人"), QStringLiteral("单位负责人"), QStringLiteral("经办")};
    for (const QString &sum : sums) {
        if (bare.compare(sum, Qt::CaseInsensitive) == 0)
            return say("Import", "A row of sums.");
    }
    for (const QString &remark : remarks) {
        if (cell.startsWith(remark) && (hasColon || !hasNeeded))
            return say("Import", "A row of remarks or signatures.");
    }
    return {};
}

} // namespace heyuan
