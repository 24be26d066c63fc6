#include "core/store/database.h"

#include "core/store/sqlite_result.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <atomic>
#include <map>
#include <mutex>

namespace heyuan {

Result<Location> Location::parse(const QString &text)
{
    Location location;
    if (!text.startsWith(u"postgresql://") && !text.startsWith(u"postgres://")) {
        if (text.trimmed().isEmpty())
            return Error{ErrorKind::Invalid, say("Database", "No database is named. Give a file or a server address.")};
        location.file = text;
        return location;
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.path().size() < 2)
        return Error{ErrorKind::Invalid, say("Database", "The server address is not complete. Write postgresql://user@host:5432/database.")};
    location.engine = Engine::Postgresql;
    location.host = url.host();
    location.port = url.port(5432);
    location.database = url.path().mid(1);
    location.user = url.userName(QUrl::FullyDecoded);
    location.password = url.password(QUrl::FullyDecoded);
    return location;
}

QString Location::description() const
{
    if (engine == Engine::Sqlite)
        return file;
    return QStringLiteral("postgresql://%1@%2:%3/%4").arg(user, host, QString::number(port), database);
}

Error databaseError(Engine engine, const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    const QString detail = QStringLiteral("%1: %2 %3").arg(code, error.driverText(), error.databaseText());
    if (dialect::isUnique(engine, code))
        return {ErrorKind::Invalid, say("Database", "A row with these key values is there already. Change the one that exists, or enter other values."), detail};
    if (dialect::isForeignKey(engine, code))
        return {ErrorKind::Invalid, say("Database", "A row that this one refers to does not exist, or rows still refer to the one to be removed."), detail};
    if (dialect::isBusy(engine, code))
        return {ErrorKind::Unavailable, say("Database", "The database is being written by another program. Try again in a moment."), detail};
    if (dialect::isConnectionLost(engine, code))
        return {ErrorKind::Unavailable, say("Database", "The connection to the server is lost; nothing was changed by the last step. Check the network and open the database again."), detail};
    if (engine == Engine::Postgresql && code == u"42501")
        return {ErrorKind::Denied, say("Database", "The server does not let you do this; nothing was changed. Ask its administrator for the right."), detail};
    if (engine == Engine::Postgresql && code == u"53100")
        return {ErrorKind::File, say("Database", "The disk of the server is full; nothing was changed. Ask its administrator for space."), detail};
    if (engine == Engine::Sqlite && (code == u"13" || code == u"778"))
        return {ErrorKind::File, say("Database", "The disk is full; nothing was changed. Free some space and save again."), detail};
    if (engine == Engine::Sqlite && (code == u"8" || code.toInt() % 256 == 8))
        return {ErrorKind::File, say("Database", "The database or its folder is read-only; nothing was changed. Ask for the right to write there, or work on a copy."), detail};
    if (engine == Engine::Sqlite && (code == u"26" || code == u"11" || code.toInt() % 256 == 11))
        return {ErrorKind::Unavailable, say("Database", "The file is damaged or is no database. Restore the last backup."), detail};
    return {ErrorKind::Internal, say("Database", "The database refused the operation; nothing was changed."), detail};
}

Status Query::run(const QVariantList &values)
{
    if (m_unprepared)
        return m_database->failed(*m_unprepared);
    if (m_database->engine() == Engine::Sqlite) {
        if (const auto outcome = runSqlite(*m_query, values))
            return *outcome ? Status() : Status(m_database->failed(m_query->lastError()));
    }
    // Positional binding keeps one statement text for both engines.
    for (int i = 0; i < values.size(); ++i)
        m_query->bindValue(i, values[i]);
    if (!m_query->exec())
        return m_database->failed(m_query->lastError());
    return {};
}

void Query::giveBack()
{
    if (m_database->engine() != Engine::Sqlite || !haltSqlite(*m_query))
        m_query->finish();
}

Database::Database(Location location) : m_location(std::move(location))
{
    static std::atomic<int> counter = 0;
    m_name = QStringLiteral("heyuan-%1").arg(++counter);
}

namespace {

/// Which files this process has open, by connection. Closing any other handle on such a file would take away the locks that
/// SQLite holds on it for the whole process, and another program would then put the write-ahead log away under our feet.
class OpenFiles
{
public:
    /// Whether the file begins as a database does; it is read only where nobody here has it open.
    bool isDatabase(const QString &connection, const QFileInfo &file)
    {
        const std::lock_guard guard(m_mutex);
        const QString path = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
        const bool isOpen = std::any_of(m_files.begin(), m_files.end(), [&](const auto &one) { return one.second == path; });
        if (!isOpen && file.exists() && file.size() > 0) {
            QFile head(path);
            if (!head.open(QIODevice::ReadOnly) || head.read(15) != "SQLite format 3")
                return false;
        }
        m_files[connection] = path;
        return true;
    }
    void closed(const QString &connection)
    {
        const std::lock_guard guard(m_mutex);
        m_files.erase(connection);
    }
    static OpenFiles &ofThisProcess()
    {
        static auto *files = new OpenFiles; // outlives connections that end with the program
        return *files;
    }

private:
    std::mutex m_mutex;
    std::map<QString, QString> m_files;
};

} // namespace

Database::~Database()
{
    forgetStatements();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
    OpenFiles::ofThisProcess().closed(m_name);
}

Result<std::unique_ptr<Database>> Database::open(const Location &location, Access access)
{
    if (location.engine == Engine::Sqlite)
        prepareSqlite();
    std::unique_ptr<Database> database(new Database(location));
    auto unavailable = [&](Text message, const QSqlError &error) {
        return Error{ErrorKind::Unavailable, std::move(message), QStringLiteral("%1 %2").arg(error.nativeErrorCode(), error.databaseText())};
    };
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(
            location.engine == Engine::Sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), database->m_name);
        if (!connection.isValid())
            return Error{ErrorKind::Unavailable, say("Database", "The database driver is not installed. Install the Qt driver packages for SQLite and PostgreSQL.")};
        if (location.engine == Engine::Sqlite) {
            const QFileInfo file(location.file);
            if (access == Access::ReadWrite && !file.exists())
                return Error{ErrorKind::Unavailable, say("Database", "There is no database at %1. Make a new one, or choose another file.").arg(location.file)};
            if (file.isDir())
                return Error{ErrorKind::Unavailable, say("Database", "%1 is a folder, not a database file.").arg(location.file)};
            if (file.exists() && !file.isReadable())
                return Error{ErrorKind::Unavailable, say("Database", "The file %1 cannot be read. Ask for the right to read it.").arg(location.file)};
            if (!OpenFiles::ofThisProcess().isDatabase(database->m_name, file))
                return Error{ErrorKind::Unavailable, say("Database", "%1 is not a database of this program. Choose another file; this one was left as it is.").arg(location.file)};
            connection.setDatabaseName(location.file);
            connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        } else {
            connection.setHostName(location.host);
            connection.setPort(location.port);
            connection.setDatabaseName(location.database);
            connection.setUserName(location.user);
            connection.setPassword(location.password);
            connection.setConnectOptions(QStringLiteral("connect_timeout=5;application_name=heyuan"));
        }
        if (!connection.open()) {
            if (location.engine == Engine::Sqlite)
                return unavailable(say("Database", "The database %1 cannot be opened. Check that the folder exists and that you may write there.").arg(location.file), connection.lastError());
            return unavailable(say("Database", "The server %1 does not answer or refuses the connection. Check address, user and password, and that the server runs.").arg(location.description()), connection.lastError());
        }
    }
    if (Status prepared = database->prepareSession(); !prepared)
        return prepared.error();
    return database;
}

Status Database::prepareSession()
{
    if (m_location.engine == Engine::Postgresql) {
        // The client library prints notices to the terminal; errors reach the reader as sentences.
        for (const char *setting : {"set time zone 'UTC'", "set client_min_messages = error"}) {
            if (Status s = execute(QLatin1String(setting)); !s)
                return s;
        }
        if (!m_location.schema.isEmpty())
            return execute(QStringLiteral("set search_path to \"%1\"").arg(m_location.schema));
        return {};
    }
    const auto named = [&](const Status &failed) -> Status {
        const Error &error = failed.error();
        if (error.kind != ErrorKind::Internal && error.kind != ErrorKind::Unavailable)
            return failed;
        if (dialect::isBusy(Engine::Sqlite, error.detail.section(u':', 0, 0)))
            return failed;
        return Error{ErrorKind::Unavailable, say("Database", "The file %1 is damaged or is no database. Restore the last backup.").arg(m_location.file), error.detail};
    };
    const auto run = [&](std::initializer_list<const char *> pragmas) -> Status {
        for (const char *pragma : pragmas) {
            if (Status s = execute(QLatin1String(pragma)); !s)
                return named(s);
        }
        return {};
    };
    if (Status s = run({"pragma trusted_schema = off", "pragma cell_size_check = on", "pragma foreign_keys = on"}); !s)
        return s;
    // Looked at before anything is written: the journal mode below would change another program's file.
    const auto foreign = scalar(QStringLiteral("select count(*) > 0 and sum(name = 'schema_version') = 0 from sqlite_master where type = 'table'"));
    if (!foreign)
        return named(foreign.error());
    if (foreign->toInt() != 0)
        return Error{ErrorKind::Unavailable, say("Database", "%1 is not a database of this program. Choose another file; this one was left as it is.").arg(m_location.file)};
    // WAL with FULL: a commit survives a power cut (see the measurements in ARCHITECTURE.md).
    return run({"pragma journal_mode = wal", "pragma synchronous = full", "pragma temp_store = memory", "pragma cache_size = -8000"});
}

Query Database::query(const QString &sql)
{
    // Who runs a statement for every row has its text in one place: it is not hashed each time.
    Recent &recent = m_recent[(quintptr(sql.constData()) >> 4) % m_recent.size()];
    if (recent.query && recent.sql.constData() == sql.constData() && recent.sql.size() == sql.size())
        return {recent.query, this};
    auto &slot = m_statements[sql];
    if (!slot) {
        const QSqlDatabase connection = QSqlDatabase::database(m_name, false);
        slot = engine() == Engine::Sqlite ? makeSqliteQuery(connection) : std::make_unique<QSqlQuery>(connection);
        slot->setForwardOnly(true);
        if (!slot->prepare(sql)) { // run() tells why; the next attempt prepares anew
            const QSqlError why = slot->lastError();
            m_statements.erase(sql);
            return {nullptr, this, std::make_shared<const QSqlError>(why)};
        }
    }
    recent = {sql, slot.get()};
    return {slot.get(), this};
}

Error Database::failed(const QSqlError &error)
{
    Error made = databaseError(m_location.engine, error);
    if (!m_failure)
        m_failure = made;
    return made;
}

Status Database::execute(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.exec(sql))
        return failed(query.lastError());
    return {};
}

Result<QVariant> Database::scalar(const QString &sql, const QVariantList &values)
{
    Query q = query(sql);
    if (Status s = q.run(values); !s)
        return s.error();
    return q.next() ? q.value(0) : QVariant();
}

QStringList Database::tables()
{
    QStringList names;
    Query q = query(dialect::tablesQuery(engine()));
    if (q.run()) {
        while (q.next())
            names.append(q.text(0));
    }
    return names;
}

std::vector<Database::Column> Database::columns(const QString &table)
{
    std::vector<Column> columns;
    Query q = query(dialect::columnsQuery(engine()));
    if (q.run({table})) {
        while (q.next())
            columns.push_back({q.text(0).toUtf8(), q.integer(1) != 0});
    }
    return columns;
}

} // namespace heyuan
