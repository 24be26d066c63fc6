#pragma once

#include "core/award/award_claim.h"

namespace heyuan {

/// A beneficiary that may have no award for a time: excluded for misconduct, or on the blacklist.
struct BeneficiaryExclusion {
    qint64 id = 0;
    int version = 0;
    Ref beneficiary;
    QString kind;          ///< exclusion, blacklist
    QDate from;
    QDate until;           ///< last day; none: until it is lifted
    QString documentNumber;
    QString reason;
    Ref claim;             ///< the claim that was taken back, if it was one
    QDate liftedOn;
    QString liftedBy;      ///< document that lifts it

    static const Described<BeneficiaryExclusion> &description();
    bool holdsOn(QDate day) const;
};

namespace award {
/// Refuses a claim of somebody who is excluded on this day, or was at the end of the year it is for.
Status notExcluded(Store &store, const AwardClaim &claim, QDate day);
/// The exclusion that follows a recovered award: from the recovery on, by its order.
Result<qint64> excludeAfter(Transaction &transaction, qint64 claim);
} // namespace award

} // namespace heyuan
