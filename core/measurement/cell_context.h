#pragma once

#include "core/measurement/entry_grid.h"
#include "core/store/change_log.h"

namespace heyuan {

/// What stands beside a cell while it is filled in.
struct CellContext {
    std::optional<Number> before; ///< the period before
    Period periodBefore;
    std::optional<Number> lastYear; ///< the same period of last year
    std::optional<Number> change;   ///< against it, per cent
    std::vector<Text> targets;      ///< what the documents ask for in that year
    std::vector<Adjustment> adjustments;
    std::vector<ChangeEntry> history; ///< newest first
};

Result<CellContext> contextOf(Store &store, const EntryGrid &grid, const GridCell &cell);

/// One line of a cell's history: "2020-06-03 14:05 · 王芳 · 120 → 130".
Text historyLine(const ChangeEntry &entry);

} // namespace heyuan
