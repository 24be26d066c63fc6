#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <vector>

namespace heyuan::award {

/// One allowed move of a claim.
struct ClaimMove {
    QString from;
    QString to;
    bool byAnother = false;   ///< not by the person who prepared it
    bool withReason = false;
};

/// Which way claims may go (resources/award_claim_state.json).
struct ClaimStates {
    std::vector<ClaimMove> moves;
    QStringList awarded;      ///< the award counts as given
    QStringList ended;        ///< the claim stands in nobody's way

    static const ClaimStates &shipped();
    const ClaimMove *move(const QString &from, const QString &to) const;
    QStringList next(const QString &from) const;
};

} // namespace heyuan::award
