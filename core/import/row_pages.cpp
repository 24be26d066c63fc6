#include "core/import/row_pages.h"

namespace heyuan {

Result<std::vector<Record>> RowPages::next() { return m_type.order.isEmpty() ? afterLast() : ofIds(); }

Result<std::vector<Record>> RowPages::afterLast()
{
    Query q = m_database.query(QStringLiteral("select %1 from %2 where deleted_at is null and id > ? order by id limit ?").arg(columnList(m_type), QString::fromUtf8(m_type.name)));
    if (Status s = q.run({m_last, rowsAtOnce}); !s)
        return s.error();
    std::vector<Record> rows;
    rows.reserve(rowsAtOnce);
    while (q.next())
        rows.push_back(readRow(m_type, q));
    if (!rows.empty())
        m_last = rows.back().id;
    return rows;
}

Result<std::vector<Record>> RowPages::ofIds()
{
    if (!m_ids) {
        m_ids.emplace();
        Query q = m_database.query(QStringLiteral("select id from %1 where deleted_at is null order by %2, id").arg(QString::fromUtf8(m_type.name), QString::fromUtf8(m_type.order)));
        if (Status s = q.run(); !s)
            return s.error();
        while (q.next())
            m_ids->push_back(q.integer(0));
    }
    std::vector<Record> rows;
    while (rows.empty() && m_at < m_ids->size()) {
        const size_t end = std::min(m_at + rowsAtOnce, m_ids->size());
        const std::vector<qint64> ids(m_ids->begin() + qptrdiff(m_at), m_ids->begin() + qptrdiff(end));
        auto found = recordsOf(m_database, m_type, ids);
        if (!found)
            return found.error();
        for (const qint64 id : ids) {
            const auto row = found->find(id);
            if (row != found->end() && !row->second.deleted) // removed meanwhile
                rows.push_back(std::move(row->second));
        }
        m_at = end;
    }
    return rows;
}

Result<std::map<qint64, Record>> recordsOf(Database &database, const RecordType &type, const std::vector<qint64> &ids)
{
    std::map<qint64, Record> found;
    const QString select = QStringLiteral("select %1 from %2 where id").arg(columnList(type), QString::fromUtf8(type.name));
    const Status s = forIds(database, select, {}, ids, [&](const Query &q) {
        Record row = readRow(type, q);
        const qint64 id = row.id;
        found.emplace(id, std::move(row));
    });
    if (!s)
        return s.error();
    return found;
}

Status forIds(Database &database, const QString &sqlBeforeList, const QString &sqlAfterList, const std::vector<qint64> &ids, const std::function<void(const Query &)> &row)
{
    static const QString marks = QStringList(RowPages::rowsAtOnce, QStringLiteral("?")).join(u',');
    for (size_t from = 0; from < ids.size(); from += RowPages::rowsAtOnce) {
        QVariantList values;
        for (size_t i = 0; i < size_t(RowPages::rowsAtOnce); ++i) // the last one fills up: one statement, prepared once
            values << ids[std::min(from + i, ids.size() - 1)];
        Query q = database.query(sqlBeforeList + QStringLiteral(" in (") + marks + u')' + sqlAfterList);
        if (Status s = q.run(values); !s)
            return s;
        while (q.next())
            row(q);
    }
    return {};
}

} // namespace heyuan
