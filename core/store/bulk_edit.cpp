#include "core/store/bulk_edit.h"

#include "core/record/entry.h"

namespace heyuan::bulk {

namespace {

// What was approved is corrected by an adjustment with its document, never by a change of many rows.
bool isApproved(const RecordType &type, const Record &row)
{
    return type.indexOf("approved") >= 0 && type.value(row, "approved").toLongLong() != 0;
}

Record changed(const RecordType &type, Record row, const BulkChange &change)
{
    for (const auto &[key, value] : change.set)
        type.setValue(row, key, value);
    return row;
}

} // namespace

bool isAlike(const RecordType &type, const Record &row, const BulkChange &change)
{
    return !change.removes && std::all_of(change.set.begin(), change.set.end(), [&](const auto &one) {
        const Field &field = type.field(one.first);
        return fileValue(field, type.value(row, one.first)) == fileValue(field, one.second);
    });
}

Status changeRow(Transaction &tx, const RecordType &type, const Record &stored, int seenVersion, const BulkChange &change)
{
    if (isApproved(type, stored))
        return Error{ErrorKind::Denied, say("Bulk", "It is approved and stays as it is. Correct it by an adjustment with its document.")};
    if (change.removes)
        return tx.remove(type, stored.id, seenVersion);
    Record row = changed(type, stored, change);
    row.version = seenVersion;
    return tx.update(type, row);
}

Text reasonOf(const Error &error)
{
    // Of a row that was changed meanwhile its single values say less than the sentence.
    return error.kind == ErrorKind::Invalid && !error.issues.empty() ? error.issues.front().message : error.message;
}

Result<BulkOutcome> preview(Store &store, const Actor &actor, const RecordType &type, const std::vector<SeenRow> &rows,
                            const BulkChange &change)
{
    if (rows.size() > most)
        return Error{ErrorKind::Invalid, say("Bulk", "%1 rows are chosen; at most %2 can be changed in one step. Choose fewer, or narrow the filter.")
                                             .arg(qint64(rows.size())).arg(qint64(most))};
    BulkOutcome outcome;
    const Error done{ErrorKind::Cancelled, say("Bulk", "Nothing was changed; the change was only tried.")};
    const Status tried = store.write(actor, [&](Transaction &tx) -> Status {
        Database &database = tx.database();
        for (const SeenRow &seen : rows) {
            const auto stored = store.find(type, seen.id);
            if (!stored)
                return stored.error();
            if (!*stored || (*stored)->deleted) {
                outcome.refused.push_back({seen.id, say("Bulk", "It is no longer there.")});
                continue;
            }
            if (isAlike(type, **stored, change)) {
                ++outcome.alike;
                continue;
            }
            // PostgreSQL lets nothing more through after a statement failed, unless it goes back to here.
            if (Status s = database.execute(QStringLiteral("savepoint one_of_many")); !s)
                return s;
            Status s = changeRow(tx, type, **stored, seen.version, change);
            if (s && database.failure())
                s = *database.failure();
            if (s) {
                outcome.before.push_back(**stored);
            } else {
                if (s.error().kind == ErrorKind::Unavailable)
                    return s;
                outcome.refused.push_back({seen.id, reasonOf(s.error())});
                if (Status back = database.execute(QStringLiteral("rollback to savepoint one_of_many")); !back)
                    return back;
                database.forgetFailure();
            }
            if (Status released = database.execute(QStringLiteral("release savepoint one_of_many")); !released)
                return released;
        }
        return done;
    });
    if (!tried && tried.error().kind != ErrorKind::Cancelled)
        return tried.error();
    return outcome;
}

Status apply(Transaction &tx, const RecordType &type, const std::vector<SeenRow> &rows, const BulkChange &change)
{
    for (const SeenRow &seen : rows) {
        const auto stored = tx.store().find(type, seen.id);
        if (!stored)
            return stored.error();
        if (!*stored)
            return Error{ErrorKind::NotFound, say("Bulk", "Nothing was changed: one of the rows is no longer there. Look at the rows again.")};
        if (Status s = changeRow(tx, type, **stored, seen.version, change); !s)
            return s;
    }
    return {};
}

Status takeRowBack(Transaction &tx, const RecordType &type, const Record &old, const BulkChange &change)
{
    if (change.removes)
        return tx.restore(type, old.id);
    const auto now = tx.store().find(type, old.id);
    if (!now)
        return now.error();
    if (!*now || (*now)->deleted)
        return {};
    Record row = **now;
    if (row.version == old.version + 1) {
        row.values = old.values;
    } else {
        for (const auto &[key, value] : change.set) {
            const Field &field = type.field(key);
            if (fileValue(field, type.value(row, key)) == fileValue(field, value))
                type.setValue(row, key, type.value(old, key));
        }
    }
    return tx.update(type, row);
}

Status takeBack(Transaction &tx, const RecordType &type, const std::vector<Record> &before, const BulkChange &change)
{
    for (const Record &old : before) {
        if (Status s = takeRowBack(tx, type, old, change); !s)
            return s;
    }
    return {};
}

} // namespace heyuan::bulk
