#pragma once

#include "core/store/store.h"

namespace heyuan {

/// A row as its reader saw it: somebody may have changed it since.
struct SeenRow { qint64 id = 0; int version = 0; };

/// The same change of many rows: fields set to one value each, or the rows taken away.
struct BulkChange {
    std::vector<std::pair<QByteArray, QVariant>> set = {};
    bool removes = false;
};

struct BulkRefusal { qint64 id = 0; Text reason; };

/// What a change of many rows would do, or did.
struct BulkOutcome {
    std::vector<Record> before = {};        ///< the rows it changes, as they were
    qint64 alike = 0;                       ///< rows that hold these values already
    std::vector<BulkRefusal> refused = {};  ///< locked, approved, changed meanwhile, not valid …
};

namespace bulk {

constexpr size_t most = 5000; ///< rows that are tried while somebody types; more are changed beside the window (bulk_many.h)

/// Tries the change row by row at the one door, and takes everything back: what is refused later is refused here, for
/// the same reason.
Result<BulkOutcome> preview(Store &store, const Actor &actor, const RecordType &type, const std::vector<SeenRow> &rows,
                            const BulkChange &change);
/// Makes the change of all these rows or of none; inside Store::write().
Status apply(Transaction &transaction, const RecordType &type, const std::vector<SeenRow> &rows, const BulkChange &change);
/// One row of such a change, as it is stored now.
Status changeRow(Transaction &transaction, const RecordType &type, const Record &stored, int seenVersion, const BulkChange &change);
bool isAlike(const RecordType &type, const Record &row, const BulkChange &change);
Text reasonOf(const Error &error);
Status takeRowBack(Transaction &transaction, const RecordType &type, const Record &old, const BulkChange &change);
/// Takes it back: a row nobody touched since as it was; of another one only the fields that still hold what was set.
Status takeBack(Transaction &transaction, const RecordType &type, const std::vector<Record> &before, const BulkChange &change);

} // namespace bulk
} // namespace heyuan
