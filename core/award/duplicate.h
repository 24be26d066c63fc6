#pragma once

#include "core/award/award_claim.h"
#include "core/award/rule_book.h"

namespace heyuan::award {

/// Another claim that may be the same award twice.
struct Duplicate {
    qint64 claim = 0;      ///< the other one
    bool isRefused = false; ///< cannot stand beside it; else somebody has to look
    bool isAwarded = false; ///< the other one counts as given
    Text sentence;         ///< what is the same, and why that matters
};

/// Numbers of the invoices a claim rests on, as they are compared: plain digits and letters.
QStringList invoicesOf(const AwardClaim &claim);
/// Other claims, of any year and document, by credit code, citizen ID, account, address or legal representative, and by
/// invoice and premises.
Result<std::vector<Duplicate>> duplicatesOf(Store &store, const RuleBook &book, const AwardClaim &claim);

} // namespace heyuan::award
