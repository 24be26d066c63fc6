#pragma once

#include <QStringList>

namespace heyuan {

/// Words of other people's files that stand for no data of a row (resources/import_words.json).
struct ImportWords {
    QStringList sums;
    QStringList remarks;
    QStringList units;        ///< behind a count: 45人
    QStringList areaEndings;  ///< left out of an area's name: 东源 for 东源县
    QStringList townEndings;  ///< of an area whose level a file does not give

    static const ImportWords &shipped();
};

} // namespace heyuan
