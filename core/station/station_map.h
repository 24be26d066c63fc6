#pragma once

#include "core/report/chart.h"
#include "core/store/store.h"

namespace heyuan {

/// The stations of an area on the schematic map (L5): by kind as shape, by state as filled, hollow or crossed. A point
/// lies in its county as its coordinates lie in the county's box (station_rule.json).
Result<MapChart> stationMap(Store &store, QDate asOf, qint64 area);

} // namespace heyuan
