#pragma once

#include "core/award/award_claim.h"
#include "core/award/rule_book.h"

namespace heyuan::award {

/// Another claim that may be the same award twice.
struct Duplicate {
    qint64 claim = 0;      ///< the other one
    bool isRefused = false; ///< cannot stand beside it; else somebody has to look
    Text sentence;         ///< what is the same, and why that matters
};

/// Other claims, of any year, by credit code, citizen ID, account, address or legal representative.
Result<std::vector<Duplicate>> duplicatesOf(Store &store, const RuleBook &book, const AwardClaim &claim);

} // namespace heyuan::award
