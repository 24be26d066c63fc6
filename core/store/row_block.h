#pragma once

#include "core/store/store.h"

namespace heyuan {

/// Counts of a large table by blocks of identities, so that a table of a million rows knows its length and finds its
/// n-th row without reading the others.
class RowBlockKeeper : public SummaryKeeper
{
public:
    explicit RowBlockKeeper(const RecordType &type) : m_type(type) {}
    static constexpr int bits = 10; ///< a block is 1024 identities
    QByteArray recordType() const override { return m_type.name; }
    Status changed(Transaction &transaction, const Record *before, const Record *after) override;
    Status rebuild(Database &database) override;
    Result<std::vector<Text>> verify(Database &database) override;

private:
    const RecordType &m_type;
};

} // namespace heyuan
