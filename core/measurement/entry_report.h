#pragma once

#include "core/measurement/entry_grid.h"
#include "core/report/content.h"

namespace heyuan {

/// The sheet as content for paper and spreadsheet.
Report reportOf(const EntryGrid &grid, Language language, QDate asOf);

} // namespace heyuan
