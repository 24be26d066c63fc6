#pragma once

#include "core/base/figure.h"

#include <QStringList>

#include <array>

namespace heyuan {

/// Limits that this office sets for its projects: resources/project_rule.json.
struct ProjectRule {
    int variancePercent = 0; ///< further off than this a quarter's payments need a remark
    int soonDays = 0;        ///< a step that is due within so many days and not begun is at risk
    std::array<std::array<Light, 3>, 3> riskLevels{}; ///< by likelihood and impact, from low to high
    QStringList assetUnits;  ///< deliverables counted in these are things that the register of assets has
    static const ProjectRule &shipped();
};

} // namespace heyuan
