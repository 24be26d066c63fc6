#pragma once

#include "core/base/result.h"
#include "core/store/dialect.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace heyuan {

/// Where the records are: one SQLite file or a PostgreSQL server.
struct Location {
    Engine engine = Engine::Sqlite;
    QString file;             ///< SQLite
    QString host;             ///< PostgreSQL …
    int port = 5432;
    QString database;
    QString user;
    QString password;
    QString schema;           ///< empty: the server's default; tests use one of their own

    /// A file path or postgresql://user:password@host:port/database.
    static Result<Location> parse(const QString &text);
    /// For people and logs: never holds the password.
    QString description() const;
};

class Database;

/// One statement, prepared once for its text and used again. Values are always bound, never written into the text.
class Query
{
public:
    Query(const Query &) = delete;
    Query(Query &&other) noexcept
        : m_query(std::exchange(other.m_query, nullptr)), m_database(other.m_database), m_unprepared(std::move(other.m_unprepared)) {}
    ~Query() { if (m_query) giveBack(); }

    Status run(const QVariantList &values = {});
    bool next() { return m_query && m_query->next(); }
    qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    QString text(int column) const { return m_query->value(column).toString(); }
    QVariant value(int column) const { return m_query->value(column); }
    bool isNull(int column) const { return m_query->isNull(column); }
    int rowsAffected() const { return m_query->numRowsAffected(); }

private:
    friend class Database;
    void giveBack();
    Query(QSqlQuery *query, Database *database, std::shared_ptr<const QSqlError> unprepared = {})
        : m_query(query), m_database(database), m_unprepared(std::move(unprepared)) {}
    QSqlQuery *m_query;
    Database *m_database;
    std::shared_ptr<const QSqlError> m_unprepared; ///< why the statement could not even be prepared
};

/// One connection, for one thread. Opening does not migrate; see migrator.h. All writing of records goes through
/// Store::write(); this class only runs statements.
class Database
{
public:
    enum class Access { ReadWrite, Create };
    /// Refuses, with a sentence, a missing or damaged file, one that is not ours, a read-only folder, a full disk, a server
    /// that does not answer.
    static Result<std::unique_ptr<Database>> open(const Location &location, Access access = Access::ReadWrite);
    ~Database();
    Database(const Database &) = delete;

    Engine engine() const { return m_location.engine; }
    const Location &location() const { return m_location; }
    /// A prepared statement from the cache; give it back (by destroying it) before asking for the same text again.
    Query query(const QString &sql);
    /// Statements without parameters: pragmas, DDL, transaction control.
    Status execute(const QString &sql);
    /// The first column of the first row, or a null variant when there is no row.
    Result<QVariant> scalar(const QString &sql, const QVariantList &values = {});
    QStringList tables();
    struct Column { QByteArray name; bool notNull; };
    std::vector<Column> columns(const QString &table);
    /// Prepared statements are dropped; needed after the schema has changed.
    void forgetStatements() { m_recent = {}; m_statements.clear(); }
    /// The first statement that failed since forgetFailure(). A transaction in which one failed is not committed, even if
    /// the caller did not look: PostgreSQL would take all of it back, SQLite would keep a part.
    const std::optional<Error> &failure() const { return m_failure; }
    void forgetFailure() { m_failure.reset(); }

private:
    friend class Query;
    Error failed(const QSqlError &error);
    explicit Database(Location location);
    Status prepareSession();
    Location m_location;
    QString m_name;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_statements;
    struct Recent {
        QString sql = {};
        QSqlQuery *query = nullptr;
    };
    std::array<Recent, 64> m_recent; ///< by the place of the text in memory, which is its own as long as it is held
    std::optional<Error> m_failure;
};

/// The sentence for a failed statement; the detail keeps the engine's own words for the log, without bound values.
Error databaseError(Engine engine, const QSqlError &error);

} // namespace heyuan
