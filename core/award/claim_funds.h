#pragma once

#include "core/award/award_claim.h"
#include "core/fund/account.h"
#include "core/fund/entry.h"

// Claims in the books of the funds: a decision commits its amount, the payment pays it, a recovery brings it back. The
// entries follow from the state of the claim alone, so that the two cannot come apart.
namespace heyuan::award {

/// What the entries of a claim leave promised and paid.
struct ClaimMoney {
    Money committed;
    Money paid;            ///< without what came back
    friend bool operator==(const ClaimMoney &, const ClaimMoney &) = default;
};
Result<ClaimMoney> bookedFor(Store &store, qint64 claim);

/// A payment or return of a claim, complete but for its day, its number and who answers for it.
Result<FundEntry> partEntry(Store &store, const AwardClaim &claim, const char *kind, Money amount);

/// The account a claim's money comes from: that of its rule's document for the year of the claim or, where the document
/// promises none for it, the first year after it; the city's own where there are several.
Result<FundAccount> accountFor(Store &store, const AwardClaim &claim);
/// Refuses a claim for a year whose accounts are all closed.
Status inOpenYear(Store &store, const AwardClaim &claim, QDate today);

/// Books what the state of the claim asks for and is not booked yet.
Status bookClaim(Transaction &transaction, const AwardClaim &claim);

/// Hold at the end of each write that the claims it touched and their entries agree.
std::unique_ptr<SummaryKeeper> makeClaimBooksKeeper();
std::unique_ptr<SummaryKeeper> makeClaimEntryKeeper();

} // namespace heyuan::award
