#pragma once

#include "core/indicator/indicator.h"
#include "core/store/store.h"

#include <map>

namespace heyuan {

/// What of the station ledger an indicator counts (its field `measure`): places with a station that operates.
struct StationMeasure {
    enum class Count { Towns, Villages, PoorVillages };
    Count count = Count::Villages;
    QString area;              ///< code of the only area that counts; empty: every county

    /// Nothing if the words are no measure of this ledger.
    static std::optional<StationMeasure> parse(const QString &words);
};

// The figures of indicators that are counted from the station ledger: measurements of the counties, marked as counted, one
// for every period in which their stations opened or closed (a stock keeps its last value). A county without stations in
// the ledger keeps what was entered; approved figures stay.
namespace station_figures {

/// Puts all of them right: a station concerns a few rows, and what is right already is not written.
Status putRight(Transaction &transaction);
/// How many figures are kept otherwise than the ledger says.
Result<qint64> wrong(Store &store);
/// Whether the figures of this indicator are counted here.
Result<bool> isCountedHere(Database &database, qint64 indicator);

} // namespace station_figures
} // namespace heyuan
