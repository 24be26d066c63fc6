#pragma once

#include "core/store/store.h"

namespace heyuan {

/// One entry of the change log. Each carries the hash of itself and of the one before, so that a changed, removed or
/// inserted entry breaks the chain.
struct ChangeEntry {
    qint64 sequence = 0;
    QDateTime at;
    QString who;
    QByteArray recordType;
    qint64 recordId = 0;
    QByteArray action;      ///< insert, update, delete, restore, load
    int version = 0;
    QString reason;
    QByteArray changes;     ///< JSON: {"field": {"old": …, "new": …}}
    QByteArray hash;
};

namespace change_log {

/// SHA-256 over the previous hash and every part of the entry.
QByteArray chainHash(const QByteArray &previous, const ChangeEntry &entry);
/// The differences between two rows as JSON; before nullptr: a new row.
QByteArray differences(const RecordType &type, const Record *before, const Record &after);
/// The history of one record, newest first.
Result<std::vector<ChangeEntry>> historyOf(Store &store, QByteArrayView recordType, qint64 id);
/// The newest entries of all.
Result<std::vector<ChangeEntry>> latest(Store &store, int most);
/// Sentences for every break of the chain; empty: it is whole.
Result<std::vector<Text>> verify(Store &store);

} // namespace change_log
} // namespace heyuan
