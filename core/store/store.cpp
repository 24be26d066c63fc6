#include "core/store/store.h"

#include "core/base/iso_date.h"
#include "core/store/migrator.h"

#include <QRandomGenerator>
#include <QScopeGuard>

namespace heyuan {

namespace {

// Identities are unique across sites: 20 bits of a random site number, 43 bits of a counter. Site 0 is the catalogue's,
// whose items have the same identity everywhere.
Status giveSite(Database &database)
{
    const auto counter = database.scalar(QStringLiteral("select count(*) from id_counter"));
    if (!counter)
        return counter.error();
    if (counter->toLongLong() > 0)
        return {};
    const qint64 site = 1 + QRandomGenerator::system()->bounded((1 << 20) - 1);
    Query q = database.query(QStringLiteral("insert into id_counter (id, next) values (1, ?)"));
    return q.run({(site << 43) + 1});
}

/// SQLite keeps days as text, PostgreSQL hands out days.
QDate dateOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString) {
        if (const QDate day = dateOfIso(*static_cast<const QString *>(value.constData())); day.isValid())
            return day;
    }
    return value.toDate();
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const Location &location, Mode mode)
{
    {
        // Migrations run on a connection of their own: statements prepared before a table changed must not live on.
        auto database = Database::open(location, mode == Mode::Create ? Database::Access::Create : Database::Access::ReadWrite);
        if (!database)
            return database.error();
        const auto version = migrator::version(**database);
        if (!version)
            return version.error();
        if (*version == 0 && mode != Mode::Create)
            return Error{ErrorKind::Unavailable, say("Database", "%1 holds no programme yet. Make a new database first.").arg(location.description())};
        const bool isCurrent = *version == migrator::shipped().back().number;
        if (*version < migrator::shipped().back().number && mode == Mode::Current)
            return Error{ErrorKind::OlderSchema,
                         say("Database", "%1 was written by an older version of the program and has to be brought up to date first.").arg(location.description())};
        if (!isCurrent) {
            if (auto migrated = migrator::migrate(**database); !migrated)
                return migrated.error();
        }
        if (Status s = giveSite(**database); !s)
            return s.error();
        if (isCurrent) // nothing was changed: one connection is enough
            return std::unique_ptr<Store>(new Store(std::move(*database)));
    }
    auto database = Database::open(location);
    if (!database)
        return database.error();
    return std::unique_ptr<Store>(new Store(std::move(*database)));
}

QString columnList(const RecordType &type)
{
    QStringList names{QStringLiteral("id"), QStringLiteral("version"), QStringLiteral("deleted_at")};
    for (const Field &field : type.fields)
        names << QString::fromUtf8(field.key);
    return names.join(QStringLiteral(", "));
}

Record readRow(const RecordType &type, const Query &query)
{
    Record record;
    record.id = query.integer(0);
    record.version = int(query.integer(1));
    record.deleted = !query.isNull(2);
    record.values.reserve(type.fields.size());
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const int column = int(i) + 3;
        if (query.isNull(column)) {
            record.values.emplace_back();
            continue;
        }
        switch (type.fields[i].type) {
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::Choice: record.values.emplace_back(query.text(column)); break;
        case FieldType::Date: record.values.emplace_back(dateOf(query.value(column))); break;
        // PostgreSQL hands out unsigned numbers for positive ones; here they are always signed.
        default: record.values.emplace_back(query.integer(column)); break;
        }
    }
    return record;
}

Result<std::optional<Record>> Store::find(const RecordType &type, qint64 id)
{
    Query q = m_database->query(QStringLiteral("select %1 from %2 where id = ?").arg(columnList(type), QString::fromUtf8(type.name)));
    if (Status s = q.run({id}); !s)
        return s.error();
    if (!q.next())
        return std::optional<Record>();
    return std::optional<Record>(readRow(type, q));
}

Result<std::vector<Record>> Store::select(const RecordType &type, const Filter &filter, const QString &order)
{
    const Where where = whereOf(type, filter);
    QString by = order;
    if (by.isEmpty())
        by = type.order.isEmpty() ? QStringLiteral("id") : QString::fromUtf8(type.order) + QStringLiteral(", id");
    Query q = m_database->query(QStringLiteral("select %1 from %2 where %3 order by %4")
                                    .arg(columnList(type), QString::fromUtf8(type.name), where.sql, by));
    if (Status s = q.run(where.values); !s)
        return s.error();
    std::vector<Record> rows;
    while (q.next())
        rows.push_back(readRow(type, q));
    return rows;
}

Result<qint64> Store::count(const RecordType &type, const Filter &filter)
{
    const Where where = whereOf(type, filter);
    auto number = m_database->scalar(QStringLiteral("select count(*) from %1 where %2").arg(QString::fromUtf8(type.name), where.sql), where.values);
    if (!number)
        return number.error();
    return number->toLongLong();
}

QString Store::info(const QString &name)
{
    const auto value = m_database->scalar(QStringLiteral("select value from desk_info where name = ?"), {name});
    return value ? value->toString() : QString();
}

Status Store::write(const Actor &actor, const std::function<Status(Transaction &)> &work)
{
    if (m_writing) // the inner commit would end the outer transaction half-way
        return Error{ErrorKind::Internal, say("Store", "The change was not saved: it was asked for in the middle of another one. This is a fault of the program.")};
    m_writing = true;
    const auto done = qScopeGuard([this] { m_writing = false; });
    if (Status s = m_database->execute(dialect::beginWrite(engine())); !s)
        return s;
    m_database->forgetFailure();
    Transaction transaction(*this, actor);
    Status outcome = [&]() -> Status {
        Query head = m_database->query(QStringLiteral("select seq, hash from change_head where id = 1") + dialect::lockClause(engine()));
        if (Status s = head.run(); !s)
            return s;
        if (!head.next())
            return Error{ErrorKind::Internal, say("Database", "The change log has no beginning. Restore the last backup.")};
        transaction.m_headSequence = head.integer(0);
        transaction.m_headHash = head.text(1).toUtf8();
        return {};
    }();
    if (outcome && m_guard)
        outcome = m_guard->begin(transaction);
    if (outcome)
        outcome = work(transaction);
    if (outcome && m_database->failure())
        outcome = *m_database->failure();
    if (outcome)
        outcome = transaction.keep();
    if (outcome && m_guard)
        outcome = m_guard->end(transaction);
    if (outcome && m_database->failure())
        outcome = *m_database->failure();
    if (outcome)
        outcome = transaction.finish();
    if (outcome)
        outcome = m_database->execute(QStringLiteral("commit"));
    for (const auto &keeper : m_keepers)
        keeper->forget();
    if (!outcome) {
        (void)m_database->execute(QStringLiteral("rollback"));
        if (transaction.m_reservedIds)
            m_nextId = m_idLimit = 0; // the reservation was rolled back with the rest
        return outcome;
    }
    m_writing = false;
    if (m_listener && (!transaction.m_changes.records.empty() || !transaction.m_changes.reloaded.empty()))
        m_listener(transaction.m_changes);
    return {};
}

} // namespace heyuan
