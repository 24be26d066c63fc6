#pragma once

#include "core/award/award_claim.h"
#include "core/award/evaluation.h"

namespace heyuan::award {

/// Awards that count as given to a beneficiary by other claims; as of the last day of their year.
Result<std::vector<EarlierAward>> earlierAwards(Store &store, qint64 beneficiary, qint64 exceptClaim = 0);
/// Reckons a claim from what is known of its year and keeps it with the claim: facts, verdict, amount, explanation in both
/// languages. Refused where the rule does not give the award, or another claim stands against it.
Status freeze(Store &store, AwardClaim &claim);

/// Drafts the claim of a beneficiary for a rule (its code) and a year. Refused where there is one already.
Result<qint64> draftClaim(Transaction &transaction, qint64 beneficiary, const QString &rule, int year);

} // namespace heyuan::award
