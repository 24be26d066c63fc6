#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>

#include <optional>

namespace heyuan {

/// A query of this connection that speaks to SQLite itself. Qt's own driver looks up a name for each value that is bound
/// and keeps a copy of each row that is read: with a statement for every row of a file that is most of the work.
std::unique_ptr<QSqlQuery> makeSqliteQuery(const QSqlDatabase &connection);

/// Runs such a query with these values; nothing if it is one of Qt's own.
std::optional<bool> runSqlite(QSqlQuery &query, const QVariantList &values);
/// Gives back what the query holds; false if it is one of Qt's own.
bool haltSqlite(const QSqlQuery &query);

/// Before the first connection of the program: SQLite need not count the bytes it uses, for which all its threads wait
/// for each other.
void prepareSqlite();

} // namespace heyuan
