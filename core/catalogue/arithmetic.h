#pragma once

#include "core/store/store.h"

// Do the documents agree with themselves? Every figure that another figure of the plans must equal, bound or reach is
// held against it. What is wrong in a document is reported, never mended (A9).
namespace heyuan {

/// Fault: figures contradict one another. Doubt: somebody has to look. Agrees: checked and right.
enum class Severity { Fault, Doubt, Agrees };
Text severityName(Severity severity);
QByteArray severityKey(Severity severity);

struct Finding {
    struct Item { QByteArray recordType; qint64 id = 0; QString code; };
    Severity severity = Severity::Doubt;
    QByteArray rule;             ///< which check: "budget-sum", "share", "earmarks" …
    Text sentence;               ///< with the figures
    std::vector<Item> items;
    std::vector<qint64> clauses;
};

/// Faults first, then doubts, then what agrees; by document within each.
Result<std::vector<Finding>> checkPlans(Store &store);

} // namespace heyuan
