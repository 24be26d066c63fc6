#pragma once

#include "core/store/store.h"

namespace heyuan {

/// Finds rows that files name: by code, number, name in either language, alias, or an area's name without its last word
/// (东源 for 东源县). Read once; names that several rows bear are found as several.
class ReferenceFinder
{
public:
    explicit ReferenceFinder(Store &store) : m_store(store) {}
    /// The row's identity; 0: none, -1: several.
    Result<qint64> find(const QByteArray &recordType, const QString &name);
    /// The same for an area that lies in all of these, the narrowest first: 新塘村 of 仙塘镇. Without a name, the narrowest.
    Result<qint64> findArea(const QString &name, const QStringList &within);

private:
    using Names = QHash<QString, QList<qint64>>;
    Result<const Names *> namesOf(const QByteArray &recordType);
    bool liesIn(qint64 area, const QList<qint64> &candidates) const;
    QHash<qint64, qint64> m_parents; ///< of areas
    Result<Names> read(const RecordType &type);
    Status addApplicant(const RecordType &type, const Record &row, Names &names);
    Store &m_store;
    std::map<QByteArray, Names> m_names;
};

} // namespace heyuan
