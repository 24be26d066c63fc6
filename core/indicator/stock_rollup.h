#pragma once

#include "core/store/database.h"

#include <optional>

// Kept sums of stocks. A stock holds until it is reported anew: the sum for a period is that of the last values of all
// parts up to it, and stands in measurement_rollup for every period in which at least one part reported. Used by
// RollupKeeper alone.
namespace heyuan::stock_rollup {

/// The entry of an area for a period went from `before` to `after` (raw values; nullopt: none). `row`, the measurement
/// itself, is not read: it may stand in its new place already. The sums of all areas above follow.
Status changed(Database &database, qint64 indicator, qint64 area, int period, std::optional<qint64> before,
               std::optional<qint64> after, qint64 row);

/// The sums of all areas whose parts stand at this depth of the tree (0: those without a parent), anew.
Status rebuild(Database &database, int depth);

} // namespace heyuan::stock_rollup
