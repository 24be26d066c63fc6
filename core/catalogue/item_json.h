#pragma once

#include "core/store/store.h"

#include <QJsonObject>

namespace heyuan {

/// Plan items as they stand in the catalogue's files: references by code, structured text as structure, the clause as
/// it is cited. For scripts.
class ItemWriter
{
public:
    static Result<ItemWriter> forStore(Store &store);

    /// id, document, clause (as cited), clause_id, quote, zh, en and the fields of the kind; what an item does not have
    /// of the first seven is null, of the others left out.
    QJsonObject json(const RecordType &type, const Record &record) const;
    QString codeOf(QByteArrayView recordType, qint64 id) const;

private:
    void addBase(QJsonObject &object, const QByteArray &key, const QJsonValue &value) const;
    QJsonValue valueOf(const Field &field, const QVariant &value) const;
    QHash<QByteArray, QHash<qint64, QString>> m_codes;
    QHash<qint64, QString> m_paths;
    QHash<qint64, qint64> m_documents;                            ///< of clauses
    QHash<qint64, std::vector<std::pair<QString, QJsonObject>>> m_units; ///< of tasks: role, unit
    QHash<QString, QJsonArray> m_unclear;                         ///< by type and code
    QHash<QString, QJsonArray> m_quotes;
};

} // namespace heyuan
