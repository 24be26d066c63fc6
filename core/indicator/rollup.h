#pragma once

#include "core/indicator/indicator.h"
#include "core/store/store.h"

namespace heyuan {

/// Keeps, for every area that has parts, what its parts reported for an indicator and period: the sum and how many
/// reported. An area's own entry stands before the sum of its parts. Ratios are not summed. Kept in the writing
/// transaction, so that the overview reads a few summary rows however long the ledger is.
class RollupKeeper : public SummaryKeeper
{
public:
    QByteArray recordType() const override { return QByteArrayLiteral("measurement"); }
    Status changed(Transaction &transaction, const Record *before, const Record *after) override;
    Status rebuild(Database &database) override;
    Result<std::vector<Text>> verify(Database &database) override;
};

/// Registers every summary keeper of the program with a store; to be called once after opening.
void addSummaryKeepers(Store &store);

/// What was reported for indicators in areas: the area's own entries, or the sums of its parts; and what is computed
/// from that.
class SeriesTable
{
public:
    const Series *find(qint64 indicator, qint64 area) const;
    Series &at(qint64 indicator, qint64 area, Aggregation aggregation);

private:
    std::map<std::pair<qint64, qint64>, Series> m_series;
};

/// Reads the series of these indicators (all areas given) for periods with codes in [fromYear, toYear]. Those with a
/// formula are computed area by area from the series of their inputs.
Result<SeriesTable> loadSeries(Store &store, const std::vector<Indicator> &indicators, const std::vector<qint64> &areas,
                               int fromYear, int toYear);

} // namespace heyuan
