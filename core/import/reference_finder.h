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

private:
    using Names = QHash<QString, qint64>;
    Result<Names> read(const RecordType &type);
    Store &m_store;
    std::map<QByteArray, Names> m_names;
};

} // namespace heyuan
