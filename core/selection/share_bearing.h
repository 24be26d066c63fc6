#pragma once

#include "core/project/share.h"

#include <map>

namespace heyuan {

/// How a share of the document bears on a plan. It stands under the readings of its words that selection_rule.json names.
struct ShareBearing {
    enum class Weight {
        Binds,      ///< a result is not confirmed against it without an override
        Undecided,  ///< a reading has to be decided first; the desk warns
        Guides,     ///< by what was decided, the plan of one county is not held to it
    };
    Weight weight = Weight::Binds;
    QStringList readings = {};   ///< codes: those that are undecided, or those that make it a guide
    Text words = {};             ///< the question of the first of them, or what was decided

    /// What this means for a share that is broken; nothing where it binds.
    Text sentence() const;
    QString key() const;         ///< binds, undecided, guides
};

/// By constraint, for the plan of one county.
Result<std::map<qint64, ShareBearing>> shareBearings(Database &database, const std::vector<MoneyConstraint> &constraints);
/// By constraint, for the plans of all winners together: only of those that are decided to be shares of the whole.
Result<std::map<qint64, ShareBearing>> totalBearings(Database &database, const std::vector<MoneyConstraint> &constraints);

} // namespace heyuan
