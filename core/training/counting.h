#pragma once

#include "core/store/store.h"

namespace heyuan {

// Whether an attendance counts, kept with it. It counts if the person was there and the class was held; who was at several
// classes on one day counts in the one entered first (H3). The day is the one on which the person came, or the first of the
// class; area and kind are those of the class.
namespace counting {

/// What of an attendance went from one place to another.
struct Moved {
    qint64 trainee = 0;
    qint64 trainingClass = 0;
    qint64 areaBefore = 0;
    QDate dayBefore = {};
    qint64 areaAfter = 0;
    QDate dayAfter = {};
};

/// Puts the attendances of one person right; tells of each that changed.
Status recount(Database &database, qint64 trainee, const std::function<void(const Moved &)> &see);
/// The whole ledger.
Status recountAll(Database &database);
/// How many attendances are kept otherwise than they should be.
Result<qint64> wrong(Database &database);

} // namespace counting
} // namespace heyuan
