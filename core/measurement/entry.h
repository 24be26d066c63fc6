#pragma once

#include "core/measurement/entry_grid.h"

// Entering measurements: many cells at once, each accepted or refused with a sentence.
namespace heyuan {

/// One cell as typed or pasted. Empty text (or —) takes the measurement away: no data, not 0.
struct CellChange {
    struct Seen {
        std::optional<Number> value;
    };
    CellKey key;
    QString text;
    /// What the person saw in the cell; a different stored value is somebody else's and is not overwritten.
    std::optional<Seen> seen = {};
    std::optional<QString> source = {}; ///< stays as it is if not given
    std::optional<QString> remark = {};
};

struct Refusal {
    size_t change = 0; ///< position among the changes
    Text why;
};

struct EntryOutcome {
    std::vector<Refusal> refusals;
    std::vector<std::optional<Number>> read; ///< what each change was read as; none: empty, or refused
    int stored = 0;                          ///< cells that changed
    bool isWritten = false;
};

enum class Taking { AllOrNothing, TheGoodOnes };

/// Stores the changes in one transaction.
Result<EntryOutcome> setValues(Store &store, const Actor &actor, const std::vector<CellChange> &changes, Taking taking);

/// Reads a figure as typed or pasted: full-width digits, separators, the indicator's unit behind it. No value for empty
/// text. Counts stay whole, counts and amounts are not negative.
Result<std::optional<Number>> readFigure(const QString &text, const Indicator &indicator, const MeasureUnit &unit);

/// Locks the values that are stored in these cells; returns how many were locked now.
Result<int> approve(Store &store, const Actor &actor, const std::vector<CellKey> &cells);

/// Changes an approved value by an entry of its own. History is not rewritten.
Status adjust(Store &store, const Actor &actor, const CellKey &cell, const Adjustment &adjustment);

/// Source and remark of a stored value that is not approved yet.
Status describe(Store &store, const Actor &actor, const CellKey &cell, const QString &source, const QString &remark);

} // namespace heyuan
