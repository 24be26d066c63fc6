#pragma once

#include "core/sheet/row_source.h"
#include "core/sheet/xlsx_reader.h"

namespace heyuan::test {

/// Reads to the end or to the first error, which must be a sentence.
inline void readRows(RowSource &source)
{
    qint64 last = 0;
    for (QStringList row;;) {
        const auto more = source.next(row);
        if (!more && more.error().message.isEmpty())
            __builtin_trap();
        if (!more || !*more)
            return;
        if (source.line() < last || row.size() > XlsxReader::mostColumns)
            __builtin_trap();
        last = source.line();
    }
}

inline void readFile(const QString &file)
{
    auto source = openRows(file);
    if (source)
        readRows(**source);
    else if (source.error().message.isEmpty())
        __builtin_trap();
}

} // namespace heyuan::test
