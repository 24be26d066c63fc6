#pragma once

#include "core/base/figure.h"

#include <QStringList>

#include <array>

namespace heyuan {

/// A deliverable that the ledger of stations counts, known by its printed name.
struct StationDeliverable {
    QString key;
    QStringList names;         ///< printed names of deliverables, in Chinese
    QString kind;              ///< of stations; empty: any
    QString grade;             ///< empty: any
    QString markedBy;          ///< fact that the place of a station has to have; empty: none
    QString of;                ///< fact: how many such places there are; the figure is per cent of them then
    bool isAcceptance = false; ///< nothing is accepted by itself: what the ledger says is what was reached
};

/// Limits that this office sets for its projects: resources/project_rule.json.
struct ProjectRule {
    int variancePercent = 0; ///< further off than this a quarter's payments need a remark
    int soonDays = 0;        ///< a step that is due within so many days and not begun is at risk
    std::array<std::array<Light, 3>, 3> riskLevels{}; ///< by likelihood and impact, from low to high
    QStringList assetUnits;  ///< deliverables counted in these are things that the register of assets has
    std::vector<StationDeliverable> stationDeliverables;
    const StationDeliverable *stationDeliverable(const QString &name) const;
    static const ProjectRule &shipped();
};

} // namespace heyuan
