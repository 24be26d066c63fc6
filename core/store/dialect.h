#pragma once

#include <QString>

#include <vector>

namespace heyuan {

enum class Engine { Sqlite, Postgresql };

// The few differences between the two engines, all of them here.
namespace dialect {

/// Replaces {{id}} and {{bytes}}, and keeps the blocks between --@sqlite / --@postgresql and --@all that belong to the engine.
QString translate(const QString &migration, Engine engine);
QString beginWrite(Engine engine);          ///< takes the write lock at once
QString lockClause(Engine engine);          ///< appended to a SELECT of the row that orders the writers
QString tablesQuery(Engine engine);         ///< names of the tables
QString columnsQuery(Engine engine);        ///< (name, not null) of the table bound as the one parameter
QString between(Engine engine, const QString &column); ///< from the first value (bound) to before the second, by code points
/// The column is one of a list of identities, bound as the one parameter idList(): one statement however long the list.
QString isOneOf(Engine engine, const QString &column);
QString idList(Engine engine, const std::vector<qint64> &ids);
bool isUnique(Engine engine, const QString &code);
bool isForeignKey(Engine engine, const QString &code);
bool isBusy(Engine engine, const QString &code);
bool isConnectionLost(Engine engine, const QString &code);

} // namespace dialect
} // namespace heyuan
