#pragma once

#include "core/store/store.h"

namespace heyuan {

/// The rows of a kind in its own order, some hundred at a time, so that memory does not grow with the table.
class RowPages
{
public:
    static constexpr int rowsAtOnce = 500;
    RowPages(Database &database, const RecordType &type) : m_database(database), m_type(type) {}
    /// The next rows; none at the end.
    Result<std::vector<Record>> next();

private:
    Result<std::vector<Record>> afterLast();
    Result<std::vector<Record>> ofIds();

    Database &m_database;
    const RecordType &m_type;
    qint64 m_last = 0;
    std::optional<std::vector<qint64>> m_ids = {}; ///< of kinds with an order of their own
    size_t m_at = 0;
};

/// The rows with these identities, as far as there are any, deleted ones too.
Result<std::map<qint64, Record>> recordsOf(Database &database, const RecordType &type, const std::vector<qint64> &ids);

/// Runs a statement that ends in "in (…)" for any number of identities, some hundred at a time.
Status forIds(Database &database, const QString &sqlBeforeList, const QString &sqlAfterList, const std::vector<qint64> &ids, const std::function<void(const Query &)> &row);

} // namespace heyuan
