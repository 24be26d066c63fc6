#pragma once

#include "core/indicator/indicator.h"
#include "core/store/store.h"

namespace heyuan {

/// What was reported for indicators in areas: the area's own entries, or the sums of its parts; and what is computed
/// from that.
class SeriesTable
{
public:
    const Series *find(qint64 indicator, qint64 area) const;
    /// The series, which is then no longer here.
    std::optional<Series> take(qint64 indicator, qint64 area);
    Series &at(qint64 indicator, qint64 area, Aggregation aggregation);

private:
    std::map<std::pair<qint64, qint64>, Series> m_series;
};

/// Reads the series of these indicators (all areas given) for periods with codes in [fromYear, toYear]. A sum of parts
/// is the kept one where that is right: for stocks, and for flows where all parts report in the same rhythm. Where one gave
/// a quarter and another its months, it is added up from the parts (sumOfAreas). A flow's period for which fewer parts
/// reported than for others is marked incomplete. Those with a formula are computed area by area from the series
/// of their inputs.
Result<SeriesTable> loadSeries(Store &store, const std::vector<Indicator> &indicators, const std::vector<qint64> &areas,
                               int fromYear, int toYear);

} // namespace heyuan
