#include "core/base/iso_date.h"
#include "core/record/entry.h"
#include "core/store/change_log.h"

#include <QCryptographicHash>
#include <QScopedValueRollback>

namespace heyuan {

namespace {

constexpr const char *inserted = "insert";

QVariant toColumn(const QVariant &value)
{
    return value.typeId() == QMetaType::QDate ? QVariant(isoDate(value.toDate())) : value;
}

Error refusedRow(const RecordType &type, std::vector<Issue> issues)
{
    Text message = say("Store", "The %1 was not saved: %2").arg(type.label).arg(issues.front().message);
    return {ErrorKind::Invalid, message, {}, std::move(issues)};
}

Error gone(const RecordType &type)
{
    return {ErrorKind::NotFound, say("Store", "This %1 is no longer there; somebody removed it meanwhile.").arg(type.label)};
}

QString shown(const Field &field, const QVariant &value)
{
    return value.isNull() ? QStringLiteral("—") : displayValue(field, value, screenLanguage());
}

// What the keepers set is theirs: whatever a form or a file brings for it is not taken.
void leaveKept(const RecordType &type, Record &record, const Record *stored)
{
    for (size_t i = 0; i < type.fields.size(); ++i) {
        if (type.fields[i].options.isKept)
            record.values[i] = stored ? stored->values[i] : QVariant();
    }
}

constexpr size_t mostNamed = 10'000; // rows that listeners hear of one by one; of more of a kind, that it was loaded anew

/// The same text for every row of a kind, or for so many rows together, made once.
const QString &insertSql(const RecordType &type, int rows = 1)
{
    static thread_local QHash<std::pair<const RecordType *, int>, QString> made;
    QString &sql = made[{&type, rows}];
    if (!sql.isEmpty())
        return sql;
    QStringList names{QStringLiteral("id"), QStringLiteral("version"), QStringLiteral("created_at"), QStringLiteral("created_by"),
                      QStringLiteral("updated_at"), QStringLiteral("updated_by")};
    for (const Field &field : type.fields)
        names << QString::fromUtf8(field.key);
    const QString marks = QStringLiteral("(%1)").arg(QStringList(names.size(), QStringLiteral("?")).join(QStringLiteral(", ")));
    sql = QStringLiteral("insert into %1 (%2) values %3")
              .arg(QString::fromUtf8(type.name), names.join(QStringLiteral(", ")), QStringList(rows, marks).join(QStringLiteral(", ")));
    return sql;
}

} // namespace

Transaction::Transaction(Store &store, Actor actor) : m_store(store), m_actor(std::move(actor)) {}

Result<qint64> Transaction::newId()
{
    constexpr int block = 1000;
    if (m_store.m_nextId == m_store.m_idLimit) {
        auto last = database().scalar(QStringLiteral("select next from id_counter where id = 1"));
        if (!last)
            return last.error();
        Query q = database().query(QStringLiteral("update id_counter set next = next + ? where id = 1"));
        if (Status s = q.run({block}); !s)
            return s.error();
        m_store.m_nextId = last->toLongLong();
        m_store.m_idLimit = m_store.m_nextId + block;
        m_reservedIds = true;
    }
    return m_store.m_nextId++;
}

Status Transaction::log(const RecordType &type, qint64 id, const char *action, int version, const QByteArray &changes)
{
    ChangeEntry entry{m_headSequence + 1, m_store.now(), m_actor.name, type.name, id, action, version, m_actor.reason, changes, {}};
    entry.hash = change_log::chainHash(m_headHash, entry);
    Query q = database().query(QStringLiteral("insert into change_log (seq, at, who, record_type, record_id, action, version, reason, changes, hash) "
                                              "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (Status s = q.run({entry.sequence, entry.at.toMSecsSinceEpoch(), entry.who, QString::fromUtf8(type.name), id, QString::fromLatin1(action),
                          version, entry.reason, QString::fromUtf8(changes), QString::fromLatin1(entry.hash)}); !s)
        return s;
    m_headSequence = entry.sequence;
    m_headHash = entry.hash;
    m_logged = true;
    if (qstrcmp(action, inserted) != 0)
        m_changed.insert(type.name);
    note(type, id);
    return {};
}

/// Who is told of very many rows reads all of them again; they need not be remembered one by one.
void Transaction::note(const RecordType &type, qint64 id)
{
    if (!id || m_changes.reloaded.contains(type.name))
        return;
    std::set<qint64> &ids = m_changes.records[type.name];
    ids.insert(ids.end(), id);
    if (ids.size() > mostNamed) {
        m_changes.records.erase(type.name);
        m_changes.reloaded.insert(type.name);
    }
}

Status Transaction::prepare(const RecordType &type, Record &record)
{
    leaveKept(type, record, nullptr);
    for (const auto &keeper : m_store.m_keepers) {
        if (keeper->recordType() == type.name) {
            if (Status s = keeper->prepare(*this, record); !s)
                return s;
        }
    }
    return {};
}

Status Transaction::summarize(const RecordType &type, const Record *before, const Record *after)
{
    const QScopedValueRollback<bool> keeping(m_isKeeping, true);
    for (const auto &keeper : m_store.m_keepers) {
        if (keeper->recordType() == type.name) {
            if (Status s = keeper->changed(*this, before, after); !s)
                return s;
        }
    }
    return {};
}

Status Transaction::keep()
{
    const QScopedValueRollback<bool> keeping(m_isKeeping, true);
    for (const auto &keeper : m_store.m_keepers) {
        if (Status s = keeper->finish(*this); !s)
            return s;
    }
    return {};
}

Status Transaction::allowed(const RecordType &type, const Record *before, const Record *after)
{
    return m_store.m_guard && !m_isKeeping ? m_store.m_guard->allows(*this, type, before, after) : Status();
}

Status Transaction::finish()
{
    if (!m_logged)
        return {};
    Query q = database().query(QStringLiteral("update change_head set seq = ?, hash = ? where id = 1"));
    return q.run({m_headSequence, QString::fromLatin1(m_headHash)});
}

Result<qint64> Transaction::insert(const RecordType &type, Record record)
{
    if (type.complete) {
        if (Status s = type.complete(*this, record); !s)
            return s.error();
    }
    if (auto issues = objections(type, record); !issues.empty())
        return refusedRow(type, std::move(issues));
    if (!record.id) {
        auto id = newId();
        if (!id)
            return id.error();
        record.id = *id;
    }
    if (Status s = allowed(type, nullptr, &record); !s)
        return s.error();
    record.version = 1;
    if (Status s = prepare(type, record); !s)
        return s.error();
    const qint64 at = m_store.now().toMSecsSinceEpoch();
    QVariantList values;
    values.reserve(qsizetype(record.values.size()) + 6);
    values << record.id << 1 << at << m_actor.name << at << m_actor.name;
    for (const QVariant &value : record.values)
        values << toColumn(value);
    {
        Query q = database().query(insertSql(type));
        if (Status s = q.run(values); !s)
            return s.error();
    }
    if (Status s = summarize(type, nullptr, &record); !s)
        return s.error();
    if (Status s = log(type, record.id, inserted, 1, change_log::differences(type, nullptr, record)); !s)
        return s.error();
    return record.id;
}

Status Transaction::update(const RecordType &type, const Record &given)
{
    Record record = given;
    if (type.complete) {
        if (Status s = type.complete(*this, record); !s)
            return s;
    }
    if (auto issues = objections(type, record); !issues.empty())
        return refusedRow(type, std::move(issues));
    auto stored = m_store.find(type, record.id);
    if (!stored)
        return stored.error();
    if (!*stored || (*stored)->deleted)
        return gone(type);
    const Record &before = **stored;
    if (before.version != record.version) {
        std::vector<Issue> both;
        for (size_t i = 0; i < type.fields.size(); ++i) {
            const Field &field = type.fields[i];
            if (fileValue(field, before.values[i]) != fileValue(field, record.values[i]))
                both.push_back({field.key, say("Store", "%1: yours is “%2”, the stored value is “%3”.").arg(field.label)
                                               .arg(shown(field, record.values[i])).arg(shown(field, before.values[i]))});
        }
        return Error{ErrorKind::Conflict, say("Store", "Somebody changed this %1 after you opened it; nothing was overwritten. Compare the two versions and save again what should stay.").arg(type.label), {}, std::move(both)};
    }
    Record after = record;
    leaveKept(type, after, &before);
    const QByteArray changes = change_log::differences(type, &before, after);
    if (changes == "{}")
        return {};
    if (Status s = allowed(type, &before, &after); !s)
        return s;
    QStringList sets;
    QVariantList values;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        if (type.fields[i].options.isKept)
            continue;
        sets << QString::fromUtf8(type.fields[i].key) + QStringLiteral(" = ?");
        values << toColumn(record.values[i]);
    }
    values << m_store.now().toMSecsSinceEpoch() << m_actor.name << record.id << record.version;
    {
        Query q = database().query(QStringLiteral("update %1 set %2, version = version + 1, updated_at = ?, updated_by = ? where id = ? and version = ?")
                                       .arg(QString::fromUtf8(type.name), sets.join(QStringLiteral(", "))));
        if (Status s = q.run(values); !s)
            return s;
    }
    if (Status s = summarize(type, &before, &after); !s)
        return s;
    return log(type, record.id, "update", record.version + 1, changes);
}

Status Transaction::remove(const RecordType &type, qint64 id, int version)
{
    auto stored = m_store.find(type, id);
    if (!stored)
        return stored.error();
    if (!*stored || (*stored)->deleted)
        return gone(type);
    if ((*stored)->version != version)
        return Error{ErrorKind::Conflict, say("Store", "Somebody changed this %1 after you opened it; it was not removed. Look at it again first.").arg(type.label)};
    if (Status s = allowed(type, &**stored, nullptr); !s)
        return s;
    {
        Query q = database().query(QStringLiteral("update %1 set deleted_at = ?, version = version + 1, updated_at = ?, updated_by = ? where id = ? and version = ?").arg(QString::fromUtf8(type.name)));
        const qint64 at = m_store.now().toMSecsSinceEpoch();
        if (Status s = q.run({at, at, m_actor.name, id, version}); !s)
            return s;
    }
    if (Status s = summarize(type, &**stored, nullptr); !s)
        return s;
    return log(type, id, "delete", version + 1, "{}");
}

Status Transaction::restore(const RecordType &type, qint64 id)
{
    auto stored = m_store.find(type, id);
    if (!stored)
        return stored.error();
    if (!*stored)
        return gone(type);
    if (!(*stored)->deleted)
        return {};
    if (Status s = allowed(type, nullptr, &**stored); !s)
        return s;
    const int version = (*stored)->version;
    {
        Query q = database().query(QStringLiteral("update %1 set deleted_at = null, version = version + 1, updated_at = ?, updated_by = ? where id = ?").arg(QString::fromUtf8(type.name)));
        if (Status s = q.run({m_store.now().toMSecsSinceEpoch(), m_actor.name, id}); !s)
            return s;
    }
    if (Status s = summarize(type, nullptr, &**stored); !s)
        return s;
    return log(type, id, "restore", version + 1, "{}");
}

Status Transaction::load(const RecordType &type, std::vector<Record> records, const QString &what)
{
    const qint64 at = m_store.now().toMSecsSinceEpoch();
    QCryptographicHash digest(QCryptographicHash::Sha256);
    // A server is asked over the network: many rows go with each question. A row that is completed may have to see the
    // one before it.
    constexpr int many = 100;
    const int together = database().engine() == Engine::Postgresql && !type.complete ? many : 1;
    QVariantList values;
    int waiting = 0;
    const auto insertWaiting = [&](const Record &last) -> Status {
        const int rows = waiting == together ? together : 1; // the last few go one by one: no statement of their own
        const qsizetype each = rows == 1 ? values.size() / waiting : values.size();
        for (qsizetype from = 0; from < values.size(); from += each) {
            Query q = database().query(insertSql(type, rows));
            if (Status s = q.run(values.mid(from, each)); !s) {
                Error error = s.error();
                error.detail += QStringLiteral(" (%1, up to row %2)").arg(QString::fromUtf8(type.name), type.value(last, "code").toString());
                return error;
            }
        }
        values.clear();
        waiting = 0;
        return {};
    };
    for (Record &record : records) {
        if (type.complete) {
            if (Status s = type.complete(*this, record); !s)
                return s;
        }
        if (auto issues = objections(type, record); !issues.empty()) {
            Error error = refusedRow(type, std::move(issues));
            error.detail = QStringLiteral("%1 %2: %3").arg(QString::fromUtf8(type.name), what, error.message.in(Language::English));
            return error;
        }
        if (!record.id) {
            auto id = newId();
            if (!id)
                return id.error();
            record.id = *id;
        }
        if (Status s = allowed(type, nullptr, &record); !s)
            return s;
        leaveKept(type, record, nullptr);
        values << record.id << 1 << at << m_actor.name << at << m_actor.name;
        for (size_t i = 0; i < record.values.size(); ++i) {
            values << toColumn(record.values[i]);
            digest.addData(fileValue(type.fields[i], record.values[i]).toUtf8());
            digest.addData("\x1f");
        }
        if (++waiting == together || &record == &records.back()) {
            if (Status s = insertWaiting(record); !s)
                return s;
        }
    }
    for (const auto &keeper : m_store.m_keepers) {
        if (keeper->recordType() == type.name) {
            if (Status s = keeper->rebuild(database()); !s)
                return s;
        }
    }
    m_changes.reloaded.insert(type.name);
    const QByteArray changes = "{\"rows\":" + QByteArray::number(qint64(records.size())) + ",\"digest\":\"" + digest.result().toHex() + "\"}";
    const Actor who = m_actor;
    m_actor.reason = what;
    Status logged = log(type, 0, "load", 0, changes);
    m_actor = who;
    return logged;
}

Status Transaction::noteShown(const RecordType &type, qint64 id, const QByteArray &field)
{
    auto stored = m_store.find(type, id);
    if (!stored)
        return stored.error();
    if (!*stored)
        return gone(type);
    if (Status s = m_store.m_guard ? m_store.m_guard->allowsShowing(*this) : Status(); !s)
        return s;
    return log(type, id, "show", (*stored)->version, "{\"" + field + "\":{}}");
}

Status Transaction::setInfo(const QString &name, const QString &value)
{
    Query q = database().query(QStringLiteral("insert into desk_info (name, value) values (?, ?) on conflict (name) do update set value = excluded.value"));
    return q.run({name, value});
}

} // namespace heyuan
