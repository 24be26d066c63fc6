#pragma once

#include "core/training/measure.h"

namespace heyuan {

// The figures of indicators that are counted from the training ledger. They are measurements like any other, marked as
// counted, so that sums, targets, charts and reports read them without knowing; nobody but the ledger writes them. A
// figure that was entered by hand before gives way to the count (its history stays); an approved one stays what it is.
namespace figures {

struct Counted {
    qint64 indicator = 0;
    TrainingMeasure measure = {};
    bool isStock = false;
    PeriodKind kind = PeriodKind::Month;
};

/// The indicators that are counted here.
Result<std::vector<Counted>> counted(Database &database);
/// Puts the figures of these places (area and day) right.
Status putRight(Transaction &transaction, const std::set<std::pair<qint64, QDate>> &places);
/// All figures of all counted indicators; those of indicators that are no longer counted are taken away.
Status putAllRight(Transaction &transaction);
/// How many figures are kept otherwise than the ledger says.
Result<qint64> wrong(Database &database);

} // namespace figures
} // namespace heyuan
