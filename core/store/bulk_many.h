#pragma once

#include "core/store/bulk_edit.h"

#include <QTemporaryFile>

namespace heyuan::bulk {

/// Rows as they were before a change of very many, for taking it back. In a file without a name: memory does not grow, and
/// nothing of it is left when the program ends.
class RowsBefore
{
public:
    Status add(const Record &row);
    Status each(const RecordType &type, const std::function<Status(const Record &)> &see);
    qint64 count() const { return m_count; }
    void clear();

private:
    Status open();
    QTemporaryFile m_file;
    qint64 m_count = 0;
};

struct ManyOutcome {
    qint64 changed = 0;
    qint64 alike = 0;                           ///< rows that hold these values already
    std::vector<qint64> refused = {};           ///< in the order of the rows given
    std::vector<BulkRefusal> reasons = {};      ///< of the first ones
    bool isDone = false;                        ///< written; else nothing was
};

/// How many rows were gone over; false: stop.
using RowsDone = std::function<bool(qint64 rows)>;

/// Changes all these rows as they are stored now, or none: where one is refused, the others are only tried, so that the
/// reader learns of all refusals and may leave those rows out. Memory does not grow with the rows but for their identities.
Result<ManyOutcome> changeMany(Store &store, const Actor &actor, const RecordType &type, const std::vector<qint64> &ids,
                               const BulkChange &change, RowsBefore &before, const RowsDone &goOn);
/// Takes it back in one step, as bulk::takeBack() does.
Status takeManyBack(Store &store, const Actor &actor, const RecordType &type, RowsBefore &before, const BulkChange &change,
                    const RowsDone &goOn);

} // namespace heyuan::bulk
