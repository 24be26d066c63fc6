#pragma once

#include "core/indicator/indicator.h"
#include "core/store/store.h"

namespace heyuan {

/// Keeps, for every area that has parts, what its parts reported for an indicator and period: the sum and how many
/// reported. An area's own entry stands before the sum of its parts. Of a stock every part counts with its last value up
/// to the period (stock_rollup.h). Ratios are not summed. Kept in the writing
/// transaction, so that the overview reads a few summary rows however long the ledger is.
class RollupKeeper : public SummaryKeeper
{
public:
    QByteArray recordType() const override { return QByteArrayLiteral("measurement"); }
    Status changed(Transaction &transaction, const Record *before, const Record *after) override;
    Status rebuild(Database &database) override;
    Result<std::vector<Text>> verify(Database &database) override;
};

/// The keepers of this room: sums of areas, formulas, groups.
void addRollupKeepers(Store &store);

} // namespace heyuan
