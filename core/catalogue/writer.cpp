#include "core/catalogue/loader.h"

#include <QJsonDocument>

// Putting the catalogue into a database: the first time in bulk, later only what differs.
namespace heyuan {

namespace {

const QString versionKey = QStringLiteral("catalogue");
const QString reasonPrefix = QStringLiteral("Catalogue ");

// The fields that people changed in catalogue rows, by row. The change log tells: a load of the catalogue writes under
// a reason of its own.
Result<QHash<qint64, QSet<QString>>> changedByPeople(Database &database, const RecordType &type)
{
    Query q = database.query(
        QStringLiteral("select record_id, action, changes from change_log where record_type = ? and record_id <> 0 "
                       "and (reason is null or reason not like ?)"));
    if (Status s = q.run({QString::fromUtf8(type.name), reasonPrefix + u'%'}); !s)
        return s.error();
    QHash<qint64, QSet<QString>> fields;
    while (q.next()) {
        QSet<QString> &own = fields[q.integer(0)];
        const QJsonObject changes = QJsonDocument::fromJson(q.text(2).toUtf8()).object();
        for (auto change = changes.begin(); change != changes.end(); ++change)
            own.insert(change.key());
    }
    return fields;
}

} // namespace

Status Catalogue::writeNew(Transaction &transaction) const
{
    for (const RecordType *type : recordTypes()) {
        const std::vector<Record> &rows = records(*type);
        if (rows.empty())
            continue;
        if (Status s = transaction.load(*type, rows, reasonPrefix + QString::fromUtf8(type->name)); !s)
            return s;
    }
    return {};
}

Status Catalogue::writeNewer(Transaction &transaction, Outcome &outcome) const
{
    for (const RecordType *type : recordTypes()) {
        if (records(*type).empty())
            continue;
        const auto people = changedByPeople(transaction.database(), *type);
        if (!people)
            return people.error();
        for (const Record &row : records(*type)) {
            const auto stored = transaction.store().find(*type, row.id);
            if (!stored)
                return stored.error();
            if (!*stored) {
                if (const auto id = transaction.insert(*type, row); !id)
                    return id.error();
                ++outcome.added;
                continue;
            }
            if ((*stored)->deleted)
                continue; // somebody took it out; it stays out
            Record merged = **stored;
            const QSet<QString> own = people->value(row.id);
            bool keeps = false;
            for (size_t i = 0; i < type->fields.size(); ++i) {
                if (merged.values[i] == row.values[i])
                    continue;
                if (own.contains(QString::fromUtf8(type->fields[i].key)))
                    keeps = true;
                else
                    merged.values[i] = row.values[i];
            }
            outcome.kept += keeps;
            if (merged.values == (*stored)->values)
                continue;
            if (Status s = transaction.update(*type, merged); !s)
                return s;
            ++outcome.changed;
        }
    }
    return {};
}

Result<Catalogue::Outcome> Catalogue::load(Store &store, const Actor &actor, const QString &folder)
{
    const QString version = versionOf(folder);
    const QString there = store.info(versionKey);
    if (there == version)
        return Outcome();
    const auto whole = read(folder);
    if (!whole)
        return whole.error();
    Outcome outcome;
    const Status written = store.write({actor.name, reasonPrefix + version.left(12)},
                                       [&](Transaction &transaction) -> Status {
                                           // Somebody else may have loaded it between the look above and the lock.
                                           const QString now = store.info(versionKey);
                                           if (now == version)
                                               return {};
                                           outcome = {};
                                           if (now.isEmpty()) {
                                               if (Status s = whole->writeNew(transaction); !s)
                                                   return s;
                                               for (const auto &[type, rows] : whole->m_records)
                                                   outcome.added += int(rows.size());
                                           } else if (Status s = whole->writeNewer(transaction, outcome); !s) {
                                               return s;
                                           }
                                           return transaction.setInfo(versionKey, version);
                                       });
    if (!written)
        return written.error();
    return outcome;
}

} // namespace heyuan
