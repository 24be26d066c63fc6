#include "core/store/verify.h"

#include "core/record/entry.h"
#include "core/store/change_log.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan {

namespace {

Status addOrphans(Store &store, std::vector<Text> &faults)
{
    for (const RecordType *type : recordTypes()) {
        for (const Field &field : type->fields) {
            if (field.type != FieldType::Reference)
                continue;
            auto count = store.database().scalar(
                QStringLiteral("select count(*) from %1 a left join %2 b on b.id = a.%3 where a.%3 is not null and b.id is null")
                    .arg(QString::fromUtf8(type->name), QString::fromUtf8(field.options.reference), QString::fromUtf8(field.key)));
            if (!count)
                return count.error();
            if (count->toLongLong() > 0)
                faults.push_back(say("Verify", "%1: rows whose field “%2” points to a row that does not exist: %3.").arg(type->plural)
                                     .arg(field.label).arg(count->toLongLong()));
        }
    }
    return {};
}

// What the log says a row should be: its version, whether it is deleted, and the last value of each field it names.
struct Logged {
    int version = 0;
    bool deleted = false;
    QHash<QString, QString> values;

    void follow(const QByteArray &action, int newVersion, const QByteArray &changes)
    {
        version = newVersion;
        if (action == "show")
            return; // somebody read a masked value; the row is as it was
        deleted = action == "delete";
        const QJsonObject fields = QJsonDocument::fromJson(changes).object();
        for (auto it = fields.begin(); it != fields.end(); ++it)
            values.insert(it.key(), it.value().toObject().value(QStringLiteral("new")).toString());
    }

    bool fits(const RecordType &type, const Record &row) const
    {
        if (version != row.version || deleted != row.deleted)
            return false;
        for (size_t i = 0; i < type.fields.size(); ++i) {
            const Field &field = type.fields[i];
            const auto at = values.constFind(QString::fromUtf8(field.key));
            if (at != values.cend() && field.options.sensitivity == Sensitivity::Open && *at != fileValue(field, row.values[i]))
                return false;
        }
        return true;
    }
};

Result<qint64> countMisfits(Store &store, const RecordType &type)
{
    constexpr int window = 2000; // rows and their entries are held in memory a window at a time
    const QString name = QString::fromUtf8(type.name);
    qint64 misfits = 0;
    for (qint64 after = -1;;) {
        std::vector<Record> rows;
        {
            Query q = store.database().query(QStringLiteral("select %1 from %2 where id > ? order by id limit %3").arg(columnList(type), name).arg(window));
            if (Status s = q.run({after}); !s)
                return s.error();
            while (q.next())
                rows.push_back(readRow(type, q));
        }
        if (rows.empty())
            return misfits;
        QHash<qint64, Logged> logged;
        {
            Query q = store.database().query(QStringLiteral("select record_id, action, version, changes from change_log "
                                                            "where record_type = ? and record_id between ? and ? order by record_id, seq"));
            if (Status s = q.run({name, rows.front().id, rows.back().id}); !s)
                return s.error();
            while (q.next())
                logged[q.integer(0)].follow(q.text(1).toUtf8(), int(q.integer(2)), q.text(3).toUtf8());
        }
        for (const Record &row : rows) {
            const auto at = logged.constFind(row.id);
            // A row without entries of its own came with a load, or past the door: addUncounted() sees that.
            if (at == logged.cend() ? row.version != 1 || row.deleted : !at->fits(type, row))
                ++misfits;
        }
        after = rows.back().id;
    }
}

// Rows that were changed past the one door are not what the log says they are.
Status addUnlogged(Store &store, std::vector<Text> &faults)
{
    for (const RecordType *type : recordTypes()) {
        const auto misfits = countMisfits(store, *type);
        if (!misfits)
            return misfits.error();
        if (*misfits > 0)
            faults.push_back(say("Verify", "%1: rows that were changed without an entry in the change log: %2.").arg(type->plural).arg(*misfits));
    }
    return {};
}

// Deleting marks, so a table has as many rows as the log saw arrive.
Status addUncounted(Store &store, std::vector<Text> &faults)
{
    QHash<QString, qint64> arrived;
    {
        Query q = store.database().query(QStringLiteral("select record_type, count(*) from change_log where action = 'insert' group by record_type"));
        if (Status s = q.run(); !s)
            return s;
        while (q.next())
            arrived[q.text(0)] += q.integer(1);
    }
    {
        Query q = store.database().query(QStringLiteral("select record_type, changes from change_log where action = 'load' and record_id = 0"));
        if (Status s = q.run(); !s)
            return s;
        while (q.next())
            arrived[q.text(0)] += QJsonDocument::fromJson(q.text(1).toUtf8()).object().value(QStringLiteral("rows")).toInteger();
    }
    for (const RecordType *type : recordTypes()) {
        const QString name = QString::fromUtf8(type->name);
        const auto count = store.database().scalar(QStringLiteral("select count(*) from %1").arg(name));
        if (!count)
            return count.error();
        const qint64 there = count->toLongLong();
        if (there > arrived.value(name))
            faults.push_back(say("Verify", "%1: rows that were added without an entry in the change log: %2.").arg(type->plural).arg(there - arrived.value(name)));
        else if (there < arrived.value(name))
            faults.push_back(say("Verify", "%1: rows that the change log knows and that are gone: %2.").arg(type->plural).arg(arrived.value(name) - there));
    }
    return {};
}

} // namespace

Result<std::vector<Text>> verifyDatabase(Store &store)
{
    auto faults = change_log::verify(store);
    if (!faults)
        return faults;
    if (Status s = addOrphans(store, *faults); !s)
        return s.error();
    if (Status s = addUncounted(store, *faults); !s)
        return s.error();
    if (Status s = addUnlogged(store, *faults); !s)
        return s.error();
    for (const auto &keeper : store.summaryKeepers()) {
        auto more = keeper->verify(store.database());
        if (!more)
            return more.error();
        faults->insert(faults->end(), more->begin(), more->end());
    }
    return faults;
}

} // namespace heyuan
