#include "core/store/sqlite_result.h"

#include <QDate>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlResult>

#include <sqlite3.h>

namespace heyuan {

namespace {

struct Finalize {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

class SqliteResult final : public QSqlResult
{
public:
    SqliteResult(const QSqlDriver *driver, sqlite3 *connection) : QSqlResult(driver), m_connection(connection) {}

    bool run(const QVariantList &values)
    {
        if (lastError().isValid())
            setLastError({});
        halt();
        m_bindOutcome = SQLITE_OK;
        m_bound = int(values.size());
        size_t room = 1; // words without letters are words all the same, and stand somewhere
        for (const QVariant &value : values)
            room += value.typeId() == QMetaType::QString ? 3 * size_t(static_cast<const QString *>(value.constData())->size()) : 0;
        if (room > m_room) {
            m_words = std::make_unique_for_overwrite<char[]>(room);
            m_room = room;
        }
        char *to = m_words.get();
        for (int i = 0; i < m_bound; ++i) {
            const QVariant &value = values[i];
            const int outcome = value.typeId() == QMetaType::QString ? bindWords(i + 1, *static_cast<const QString *>(value.constData()), to) : bind(i + 1, value);
            if (outcome != SQLITE_OK)
                m_bindOutcome = outcome;
        }
        return exec();
    }

    void giveBack()
    {
        halt();
        setActive(false);
    }

protected:
    bool savePrepare(const QString &sql) override
    {
        setQuery(sql);
        return prepare(sql);
    }

    bool prepare(const QString &sql) override
    {
        const QByteArray text = sql.toUtf8();
        sqlite3_stmt *made = nullptr;
        const char *rest = nullptr;
        const int outcome = sqlite3_prepare_v3(m_connection, text.constData(), int(text.size()) + 1, SQLITE_PREPARE_PERSISTENT, &made, &rest);
        m_statement.reset(made);
        m_texts.clear();
        m_bound = 0;
        m_bindOutcome = SQLITE_OK;
        m_isRunning = false;
        if (outcome != SQLITE_OK)
            return failed(outcome, QSqlError::StatementError);
        if (rest && !QByteArrayView(rest).trimmed().isEmpty()) {
            m_statement.reset();
            setLastError({QStringLiteral("more than one statement"), {}, QSqlError::StatementError, QString::number(SQLITE_MISUSE)});
            return false;
        }
        return true;
    }

    bool reset(const QString &sql) override { return prepare(sql) && exec(); }

    void bindValue(int index, const QVariant &value, QSql::ParamType) override
    {
        halt();
        m_bound = std::max(m_bound, index + 1);
        if (const int outcome = bind(index + 1, value); outcome != SQLITE_OK)
            m_bindOutcome = outcome;
    }

    bool exec() override
    {
        halt();
        setAt(QSql::BeforeFirstRow);
        setActive(false);
        if (!m_statement)
            return false;
        if (m_bound != sqlite3_bind_parameter_count(m_statement.get()) || m_bindOutcome != SQLITE_OK) {
            setLastError({QStringLiteral("the values do not fit the statement"), {}, QSqlError::StatementError, QString::number(SQLITE_RANGE)});
            return false;
        }
        if (!step())
            return false;
        setSelect(sqlite3_column_count(m_statement.get()) > 0);
        setActive(true);
        return true;
    }

    bool fetchFirst() override
    {
        if (at() != QSql::BeforeFirstRow)
            return false;
        setAt(m_hasRow ? 0 : int(QSql::AfterLastRow));
        return m_hasRow;
    }
    bool fetchNext() override
    {
        const bool isThere = m_hasRow && step() && m_hasRow;
        setAt(isThere ? at() + 1 : int(QSql::AfterLastRow));
        return isThere;
    }
    bool fetch(int) override { return false; } // rows are read forward
    bool fetchLast() override { return false; }

    QVariant data(int column) override
    {
        sqlite3_stmt *row = m_statement.get();
        if (!m_hasRow)
            return {};
        switch (sqlite3_column_type(row, column)) {
        case SQLITE_INTEGER: return QVariant(qint64(sqlite3_column_int64(row, column)));
        case SQLITE_FLOAT: return QVariant(sqlite3_column_double(row, column));
        case SQLITE_BLOB: return QVariant(QByteArray(static_cast<const char *>(sqlite3_column_blob(row, column)), sqlite3_column_bytes(row, column)));
        case SQLITE_NULL: return QVariant(QMetaType::fromType<QString>());
        default: return QVariant(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, column)), sqlite3_column_bytes(row, column)));
        }
    }
    bool isNull(int column) override { return !m_hasRow || sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL; }

    int size() override { return -1; }
    int numRowsAffected() override { return isSelect() ? -1 : sqlite3_changes(m_connection); }
    void detachFromResultSet() override { halt(); }

private:
    int bind(int place, const QVariant &value)
    {
        sqlite3_stmt *to = m_statement.get();
        if (value.isNull())
            return sqlite3_bind_null(to, place);
        switch (value.typeId()) {
        case QMetaType::Bool:
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::Long:
        case QMetaType::LongLong:
        case QMetaType::ULongLong: return sqlite3_bind_int64(to, place, value.toLongLong());
        case QMetaType::Float:
        case QMetaType::Double: return sqlite3_bind_double(to, place, value.toDouble());
        case QMetaType::QByteArray: {
            const QByteArray bytes = value.toByteArray();
            return bytes.isNull() ? sqlite3_bind_null(to, place) : sqlite3_bind_blob64(to, place, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
        }
        default: {
            const QString words = value.typeId() == QMetaType::QString ? *static_cast<const QString *>(value.constData()) : value.toString();
            if (words.isNull())
                return sqlite3_bind_null(to, place);
            if (m_texts.size() < size_t(place))
                m_texts.resize(size_t(place));
            QByteArray &text = m_texts[size_t(place) - 1]; // kept until another takes its place: SQLite need not copy it
            text = words.toUtf8();
            return sqlite3_bind_text64(to, place, text.constData(), sqlite3_uint64(text.size()), SQLITE_STATIC, SQLITE_UTF8);
        }
        }
    }

    /// All words of a row stand in one piece of memory that the statement keeps.
    int bindWords(int place, const QString &words, char *&to)
    {
        if (words.isNull())
            return sqlite3_bind_null(m_statement.get(), place);
        char *const from = to;
        for (const QChar c : words) {
            const char16_t u = c.unicode();
            if (u < 0x80) {
                *to++ = char(u);
            } else if (u < 0x800) {
                *to++ = char(0xC0 | (u >> 6));
                *to++ = char(0x80 | (u & 0x3F));
            } else if (!c.isSurrogate()) {
                *to++ = char(0xE0 | (u >> 12));
                *to++ = char(0x80 | ((u >> 6) & 0x3F));
                *to++ = char(0x80 | (u & 0x3F));
            } else { // rare, and may be damaged: left to Qt
                to = from;
                return bind(place, QVariant(words));
            }
        }
        return sqlite3_bind_text64(m_statement.get(), place, from, sqlite3_uint64(to - from), SQLITE_STATIC, SQLITE_UTF8);
    }

    bool step()
    {
        const int outcome = sqlite3_step(m_statement.get());
        m_isRunning = true;
        m_hasRow = outcome == SQLITE_ROW;
        if (m_hasRow)
            return true;
        const bool isDone = outcome == SQLITE_DONE;
        if (!isDone)
            failed(outcome, QSqlError::ConnectionError);
        halt(); // what it held is given back at once
        return isDone;
    }

    void halt()
    {
        if (m_isRunning)
            sqlite3_reset(m_statement.get());
        m_isRunning = false;
        m_hasRow = false;
    }

    bool failed(int outcome, QSqlError::ErrorType kind)
    {
        setLastError({QStringLiteral("SQLite"), QString::fromUtf8(sqlite3_errmsg(m_connection)), kind, QString::number(outcome)});
        return false;
    }

    sqlite3 *m_connection;
    std::unique_ptr<char[]> m_words; ///< bound to the statement, which goes before them
    size_t m_room = 0;
    std::vector<QByteArray> m_texts; ///< bound to the statement, which goes before them
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_bound = 0;
    int m_bindOutcome = SQLITE_OK;
    bool m_isRunning = false;
    bool m_hasRow = false;
};

SqliteResult *sqliteResultOf(const QSqlQuery &query)
{
    return const_cast<SqliteResult *>(dynamic_cast<const SqliteResult *>(query.result()));
}

/// Qt can be built with an SQLite of its own, whose connections are not for this one.
bool isSameLibrary(const QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    return query.exec(QStringLiteral("select sqlite_source_id()")) && query.next() && query.value(0).toString() == QLatin1String(sqlite3_sourceid());
}

} // namespace

std::unique_ptr<QSqlQuery> makeSqliteQuery(const QSqlDatabase &connection)
{
    static const bool isSame = isSameLibrary(connection);
    const QVariant handle = connection.driver()->handle();
    if (!isSame || !handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return std::make_unique<QSqlQuery>(connection);
    auto *opened = *static_cast<sqlite3 *const *>(handle.constData());
    return std::make_unique<QSqlQuery>(new SqliteResult(connection.driver(), opened));
}

std::optional<bool> runSqlite(QSqlQuery &query, const QVariantList &values)
{
    SqliteResult *const result = sqliteResultOf(query);
    return result ? std::optional(result->run(values)) : std::nullopt;
}

bool haltSqlite(const QSqlQuery &query)
{
    SqliteResult *const result = sqliteResultOf(query);
    if (result)
        result->giveBack();
    return result != nullptr;
}

void prepareSqlite()
{
    static const int outcome = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); // refused where somebody was before us: no harm
    Q_UNUSED(outcome)
}

} // namespace heyuan
