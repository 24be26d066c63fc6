#pragma once

#include "core/award/award_claim.h"

// What a claim is held to on its way: in addition to the moves of resources/award_claim_state.json.
namespace heyuan::award {

/// Days and the account that follow from the state, where nobody wrote them.
Status completeWay(Transaction &transaction, AwardClaim &claim);
/// A new claim: of nobody who is excluded, for no year that is closed.
Status mayBegin(Transaction &transaction, const AwardClaim &claim);
/// The claim has come to its state: what that takes.
Status mayStand(Transaction &transaction, const AwardClaim &claim);

/// One payment of a claim on the payment list, on this day.
Status mayBePaidInPart(Transaction &transaction, const AwardClaim &claim, QDate day);

} // namespace heyuan::award
