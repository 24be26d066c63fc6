#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>

namespace heyuan {

/// A query of this connection that speaks to SQLite itself. Qt's own driver looks up a name for each value that is bound
/// and keeps a copy of each row that is read: with a statement for every row of a file that is most of the work.
std::unique_ptr<QSqlQuery> makeSqliteQuery(const QSqlDatabase &connection);

} // namespace heyuan
