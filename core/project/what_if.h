#pragma once

#include "core/project/project_reports.h"

#include <QJsonObject>

namespace heyuan {

/// A change of the budget tried against the constraints, without writing:
/// {"project": "huidong-2019", "changes": [{"line": 1, "central_fen": -1000000}, …]}. Amounts are what is added, in fen.
struct WhatIf {
    ProjectView before;
    ProjectView after;
    std::vector<Text> refusals;   ///< why it could not be confirmed; empty: it could
};
Result<WhatIf> tryChange(Store &store, const QJsonObject &wanted, QDate asOf);

} // namespace heyuan
