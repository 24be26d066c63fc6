#pragma once

#include "core/report/chart.h"
#include "core/report/content.h"

namespace heyuan {

/// The data of a chart as a table: for readers who cannot see it, for spreadsheets and for those who want the figures.
Table chartTable(const Chart &chart);

} // namespace heyuan
