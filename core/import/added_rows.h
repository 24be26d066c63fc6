#pragma once

#include "core/store/store.h"

namespace heyuan {

/// Notes which rows an import added, in their first version, many with one statement.
class AddedRows
{
public:
    AddedRows(Database &database, qint64 batch) : m_database(database), m_batch(batch) {}
    Status add(const RecordType &type, qint64 id)
    {
        if (m_type != &type) {
            m_type = &type;
            m_name = QString::fromUtf8(type.name);
        }
        m_values << m_batch << m_name << id;
        return m_values.size() < columns * rowsAtOnce ? Status() : flush();
    }
    Status flush()
    {
        if (m_values.isEmpty())
            return {};
        const QStringList rows(m_values.size() / columns, QStringLiteral("(?, ?, ?, 1)"));
        Query q = m_database.query(QStringLiteral("insert into import_row (batch_id, record_type, record_id, version) values ") + rows.join(u','));
        const Status written = q.run(m_values);
        m_values.clear();
        return written;
    }

private:
    static constexpr qsizetype columns = 3;
    static constexpr qsizetype rowsAtOnce = 100;
    Database &m_database;
    qint64 m_batch;
    const RecordType *m_type = nullptr; ///< of the last row
    QString m_name;
    QVariantList m_values;
};

} // namespace heyuan
