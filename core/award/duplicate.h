#pragma once

#include "core/award/award_claim.h"
#include "core/award/rule_book.h"
#include "core/report/content.h"

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

struct DuplicatePair {
    AwardClaim claim;
    Text beneficiary;
    QString rule;
    Duplicate found;
};
struct DuplicatesOfYear {
    int year = 0;
    qint64 claims = 0;     ///< of the year
    std::vector<DuplicatePair> pairs; ///< each once, those that cannot stand beside each other first
    bool isComplete = true; ///< not where there are too many to read
};
/// The claims of a year that may be one award twice, with each other and with those of other years. Only claims that share
/// something are compared, so a register of any size is read quickly as long as few do.
Result<DuplicatesOfYear> duplicatesOfYear(Store &store, int year);
Result<Report> duplicateReport(Store &store, int year, QDate asOf, Language language);

} // namespace heyuan::award
