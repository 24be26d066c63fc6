#pragma once

#include "core/store/store.h"

namespace heyuan {

/// A claim for an award 奖补申请: one beneficiary, one rule, one year. What was reckoned is frozen when it is accepted;
/// from then on only its state goes on, by the moves of resources/award_claim_state.json.
struct AwardClaim {
    qint64 id = 0;
    int version = 0;
    Ref beneficiary;
    Ref rule;
    int year = 0;
    std::optional<Money> amount;
    QString status;        ///< draft, accepted, county_checked, reviewed, decided, notice, listed, paid, recovered, refused
    QString decision;      ///< number of the document that decides
    QDate paidOn;
    QString preparedBy;
    QString confirmedBy;   ///< who accepted it: another person
    QString evaluation;    ///< JSON of what was reckoned when it was accepted
    QString note;

    static const Described<AwardClaim> &description();
};

const std::vector<Choice> &claimStatuses();
/// Brings a claim one state further, or back, as the present person. Accepting reckons and freezes. The reason of the
/// person stands in the change log.
Status moveClaim(Transaction &transaction, qint64 claim, const QString &to);
void addAwardKeepers(Store &store);

} // namespace heyuan
