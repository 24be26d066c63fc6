#pragma once

#include "core/report/content.h"
#include "core/station/coverage.h"
#include "core/station/siting.h"

namespace heyuan {

/// A station in full (L1): facts, equipment, activity of the last twelve months, checks and what came of them.
Result<Report> stationCard(Store &store, qint64 station, QDate asOf, Language language);
/// Stations of an area by place, with standing and the subsidy of the year up to the day; 0: all.
Result<Report> stationListReport(Store &store, QDate asOf, qint64 area, Language language);
/// Everything that stations were equipped with up to the day, with serial number and condition.
Result<Report> assetReport(Store &store, QDate asOf, qint64 area, Language language);
/// Coverage with everybody who still lacks a station (L3).
Result<Report> coverageReport(Store &store, QDate asOf, qint64 area, Language language);
/// What is wrong with where stations stand, with figures and clauses (L2), and which stations need attention (L4).
Result<Report> stationFindingsReport(Store &store, QDate asOf, qint64 area, Language language);

} // namespace heyuan
