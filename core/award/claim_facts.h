#pragma once

#include "core/award/claim.h"
#include "core/award/award_claim.h"
#include "core/award/rule_book.h"
#include "core/report/content.h"

#include <map>

// What shows the facts of a claim: the papers that were handed in for them.
namespace heyuan::award {

/// The paper that shows each fact of a beneficiary and year, by fact; those without one are left out.
Result<std::map<QString, QString>> evidenceOf(Store &store, qint64 beneficiary, int year);
/// The facts that the rule of a claim asks for, as they were entered, each with its paper. Facts of an accepted claim are
/// those it was accepted with.
Result<Table> claimFactTable(Store &store, const RuleBook &book, const AwardClaim &claim);

} // namespace heyuan::award
