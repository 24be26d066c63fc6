#pragma once

#include "core/award/award_claim.h"
#include "core/report/content.h"

// Claims on paper: the note of acceptance, the sheet of one claim, the list of decisions, the public notice, the list for
// payment.
namespace heyuan::award {

/// One claim with what was reckoned when it was accepted, and other claims that may be the same award.
Result<Report> claimSheet(Store &store, qint64 claim, QDate asOf, Language language);
/// What the beneficiary is given when a claim is accepted: what was claimed on which facts and papers, what is reckoned, and
/// what comes next. Refused for a draft and for a claim that was refused.
Result<Report> acceptanceNote(Store &store, qint64 claim, QDate asOf, Language language);
/// Claims of a year that were decided by the day, in the order of the documents that decided them.
Result<Report> decisionList(Store &store, int year, QDate asOf, Language language);
/// The latest year of which a claim was decided.
Result<int> yearOfDecided(Store &store);
/// Claims on public notice: names of persons masked, no account, no citizen ID.
Result<Report> noticeReport(Store &store, QDate asOf, Language language);
/// Keeps on record that the accounts on the payment list are shown in full; refused to whoever may not see them.
Status noteAccountsShown(Transaction &transaction);
/// Claims on the payment list with their accounts. In full only if somebody asked for it, which the caller keeps on record.
Result<Report> paymentListReport(Store &store, QDate asOf, bool isUnmasked, Language language);
/// The sheet on which a panel scores a claim: what was claimed and reckoned, the site visits, the scores and their mean; or
/// with empty rows for pen and paper.
Result<Report> reviewSheet(Store &store, qint64 claim, QDate asOf, bool isBlank, Language language);
/// The claims of a status, for such a list.
Result<std::vector<AwardClaim>> claimsIn(Store &store, const QString &status);
/// What was frozen with a claim, in sentences; empty for a draft.
QString frozenExplanation(const QString &evaluation, Language language);

} // namespace heyuan::award
