#pragma once

#include "core/award/shortfall.h"

// The shortfall decided: one of the two ways becomes the amounts of the claims, all of them in one write.
namespace heyuan::award {

enum class CutMethod { ByRank, ProRata };
Text cutMethodName(CutMethod method);

struct CutRequest {
    int year = 0;
    qint64 account = 0;
    CutMethod method = CutMethod::ByRank;
    QString document;      ///< number of the document that decides
    QString reason;
    std::optional<Money> shownFree = {};  ///< what the person saw; another figure by now is refused
    std::optional<Money> shownAsked = {};
    bool refusesRest = false; ///< who gets nothing is refused by the same document, instead of waiting for other money
};
struct CutOutcome {
    int decided = 0;
    int without = 0;       ///< get nothing and stay reviewed
    int refused = 0;       ///< get nothing and are refused
    Money sum;
};
/// Decides the claims that one account would pay at their shares. Refused where the account suffices, where a claim is not
/// reviewed yet, and to whoever prepared one of the claims.
Result<CutOutcome> applyShortfall(Transaction &transaction, const CutRequest &request);
/// Brings the claims that were decided so back to the review, at what they asked for; as long as none of them is paid. The
/// reason is that of the transaction.
Result<int> undoShortfall(Transaction &transaction, int year, qint64 account, const QString &document);
/// Documents by which claims of an account and year were cut and are decided, the last first.
Result<QStringList> cutDocuments(Store &store, int year, qint64 account);

} // namespace heyuan::award
