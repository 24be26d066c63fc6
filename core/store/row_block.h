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
    /// One statement a block, however many of its rows came or went.
    Status finish(Transaction &transaction) override;
    void forget() override { m_steps.clear(); }
    Result<std::vector<Text>> verify(Database &database) override;

private:
    const RecordType &m_type;
    std::map<qint64, qint64> m_steps; ///< rows more or less, by block, of this write
};

} // namespace heyuan
