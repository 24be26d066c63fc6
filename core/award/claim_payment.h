#pragma once

#include "core/award/award_claim.h"

// A claim is paid at once or in parts, and taken back at once or in parts. A part is an entry of the fund's books that
// names the claim: one person drafts it, another one confirms it, and the treasury's file is held against it.
namespace heyuan::award {

/// What the entries of a claim come to.
struct ClaimParts {
    Money committed;       ///< promised and neither paid nor released
    Money paid;            ///< all payments, whatever came back
    Money recovered;       ///< what came back
    Money draftPaid;       ///< drafted and not confirmed yet
    Money draftRecovered;

    Money net() const { return paid - recovered; }
    /// Whether the books hold for the claim what its state asks for.
    bool fit(const AwardClaim &claim) const;
};
Result<ClaimParts> partsOf(Store &store, qint64 claim);

/// What is paid of a claim, as a word of paymentStates(); empty as long as nothing is.
QString paymentState(const AwardClaim &claim, const ClaimParts &parts);
/// "80,000.00 of 200,000.00 yuan are paid, 10,000.00 of them are recovered."
Text partsInWords(const AwardClaim &claim, const ClaimParts &parts);

struct ClaimPart {
    QDate day;
    Money amount;
    QString document;      ///< voucher of the payment, order of the recovery
    QString reason;        ///< why it is taken back
};
/// Drafts a payment of a part of a claim that is on the payment list; all payments together stay within the decision.
Result<qint64> draftPayment(Transaction &transaction, qint64 claim, const ClaimPart &part);
/// Drafts the recovery of a part of what was paid.
Result<qint64> draftRecovery(Transaction &transaction, qint64 claim, const ClaimPart &part);

} // namespace heyuan::award
