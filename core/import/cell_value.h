#pragma once

#include "core/base/result.h"
#include "core/import/import_kind.h"

namespace heyuan {

/// What the cells around a cell say about it.
struct ReadingContext {
    int year = 0;                              ///< of dates without one; 0: they are refused
    bool from1904 = false;                     ///< how bare numbers of days are counted
    MoneyScale money = MoneyScale::Yuan;       ///< of bare amounts: what the head says, （万元）
};

/// Reads a cell of somebody's file as the column's field: what parseValue() reads, and besides it 5月18日, a spreadsheet's
/// serial number of a day, a day with 00:00, 45人, the words files use for choices. Personal numbers and references are
/// read elsewhere. Nothing typed becomes 0 or empty: what cannot be read is an error.
Result<QVariant> readCell(const ImportColumn &column, const QString &text, const ReadingContext &context);

/// The unit that a head of amounts names.
MoneyScale moneyScaleOf(const QString &head);

} // namespace heyuan
