#pragma once

#include "core/place/area_hierarchy.h"
#include "core/report/chart.h"
#include "core/station/station_rule.h"

namespace heyuan {

/// How many of an area's towns or villages have a station that operates. The whole is a fact of the area, or the sum of
/// its counties' facts; where that is not known, share and whole are 'no data' and say what is missing.
struct CoveragePart {
    qint64 covered = 0;
    Figure all;
    Figure share;             ///< per cent
};

struct AreaCoverage {
    qint64 area = 0;
    Text name;
    qint64 stations = 0;      ///< that operate
    CoveragePart towns;
    CoveragePart villages;
    CoveragePart poorVillages;
};

/// A town or village that stands in the list of areas and has no station that operates.
struct Uncovered {
    qint64 area = 0;
    bool isTown = false;
    bool isPoor = false;
    Text name;
    Text town;
    Text county;
    Text state;               ///< "being built", "suspended since …"; empty: nothing there
};

struct Coverage {
    QDate asOf;
    AreaCoverage whole;
    std::vector<AreaCoverage> counties;  ///< of a city
    std::vector<Uncovered> uncovered;    ///< poor villages first, then towns, then villages
    std::vector<Text> notes;             ///< what does not agree: lists that are not complete
};

/// Coverage of an area on a day (L3).
Result<Coverage> stationCoverage(Store &store, QDate asOf, qint64 area);
/// Shares of the villages by county, poor villages beside them.
BarChart coverageChart(const Coverage &coverage);
/// The area of the programme: the city whose plan this is; 0 if no plan is loaded.
Result<qint64> programmeArea(Store &store);

} // namespace heyuan
