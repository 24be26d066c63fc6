#pragma once

#include "core/base/period.h"
#include "core/base/text.h"

#include <QHash>

namespace heyuan {

/// How rhythms are counted and what is shown around a day: resources/duty_rule.json.
struct DutyRule {
    QHash<QString, PeriodKind> rhythms; ///< by the duty's frequency; what is missing has no rhythm (once, continuously)
    int soonDays = 0;
    int aheadDays = 0;                  ///< listed after the as-of date
    int doneDays = 0;                   ///< listed before it although done
    Text source;

    static const DutyRule &shipped();
};

} // namespace heyuan
