#pragma once

#include "core/base/money.h"
#include "core/report/content.h"
#include "core/store/store.h"

#include <set>

namespace heyuan {

/// The allocation of a project's money as its plan document prints it, with the sums of the lines beside the printed
/// total.
struct BudgetTable {
    std::vector<Record> lines;           ///< in the document's order, without the printed total
    std::optional<Record> printed;       ///< the total as printed
    std::set<qint64> asked;              ///< lines of the clause that was asked for, if not all are
    Money total;                         ///< sums of the lines
    Money central;
    Money provincial;                    ///< shown where the project has any
    Money local;

    bool hasProvincial() const { return provincial != Money(); }
    bool agrees() const;                 ///< the sums are those printed; false if no total is printed
    /// Figures in 万元. Parts that the text names stand under their line and are not added.
    Table table() const;
};

/// The table of the project whose lines stand in the clause, its children or beside it under a printed total; nothing if
/// there are none.
Result<std::optional<BudgetTable>> budgetTableOf(Store &store, qint64 clause);

} // namespace heyuan
