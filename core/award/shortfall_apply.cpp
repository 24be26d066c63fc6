#include "core/award/shortfall_apply.h"

#include "core/award/claim_state.h"

namespace heyuan::award {

namespace {

Error denied(Text sentence) { return {ErrorKind::Denied, std::move(sentence), {}, {}}; }
Text yuan(Money money) { return Text::plain(money.toText(MoneyScale::Yuan)); }

Status mayBeApplied(const Transaction &transaction, const Shortfall &one, const CutRequest &request)
{
    if (request.document.trimmed().isEmpty())
        return denied(say("Claim", "Enter the number of the document that decides first."));
    if (request.reason.trimmed().isEmpty())
        return denied(say("Shortfall", "Write why the claims are cut; it stands at each of them."));
    if (!one.isShort())
        return denied(say("Shortfall", "%1 suffices for all claims of %2. Decide them in full, one by one.").arg(one.account.name()).arg(QString::number(one.year)));
    if ((request.shownFree && *request.shownFree != one.free) || (request.shownAsked && *request.shownAsked != one.asked))
        return denied(say("Shortfall", "The figures have changed since they were shown: %1 yuan are free, %2 yuan are asked for. Look at them again.").arg(yuan(one.free)).arg(yuan(one.asked)));
    if (one.free <= Money())
        return denied(say("Shortfall", "Nothing is free in %1. Book the allocation first, or refuse the claims.").arg(one.account.name()));
    qint64 waiting = 0;
    for (const ShortfallClaim &of : one.claims) {
        waiting += of.claim.status == u"reviewed" ? 0 : 1;
        if (of.claim.preparedBy == transaction.actor().name)
            return denied(say("Shortfall", "%1 prepared the claim of %2 and does not decide the round. Another person has to.").arg(of.claim.preparedBy).arg(of.beneficiary));
    }
    if (waiting > 0)
        return denied(say("Shortfall", "Claims that are not reviewed yet: %1. The round is decided when all are; review them, or return them to draft.").arg(waiting));
    return {};
}

Result<std::vector<AwardClaim>> cutClaims(Store &store, int year, qint64 account)
{
    Filter filter;
    filter.conditions = {{"claim_year", Condition::Test::Is, qint64(year)}, {"account_id", Condition::Test::Is, account}, {"status", Condition::Test::OneOf, QVariantList{QStringLiteral("decided"), QStringLiteral("notice"), QStringLiteral("listed"), QStringLiteral("paid"), QStringLiteral("refused")}}};
    auto claims = store.all<AwardClaim>(filter);
    if (claims)
        std::erase_if(*claims, [](const AwardClaim &one) { return !one.cutFrom; });
    return claims;
}

} // namespace

Text cutMethodName(CutMethod method) { return method == CutMethod::ByRank ? say("Shortfall", "By rank") : say("Shortfall", "Pro rata"); }

Result<CutOutcome> applyShortfall(Transaction &transaction, const CutRequest &request)
{
    const auto all = shortfallsOf(transaction.store(), request.year);
    if (!all)
        return all.error();
    const auto at = std::find_if(all->begin(), all->end(), [&](const Shortfall &one) { return one.account.id == request.account; });
    if (at == all->end())
        return denied(say("Shortfall", "No accepted claim of %1 waits for its decision.").arg(QString::number(request.year)));
    if (Status s = mayBeApplied(transaction, *at, request); !s)
        return s.error();
    CutOutcome outcome;
    for (const ShortfallClaim &one : at->claims) {
        const Share &share = request.method == CutMethod::ByRank ? one.byRank : one.proRata;
        const bool isEmpty = share.amount <= Money();
        if (isEmpty && !request.refusesRest) {
            ++outcome.without;
            continue;
        }
        AwardClaim claim = one.claim;
        claim.cutFrom = claim.amount;
        claim.cutMethod = request.method == CutMethod::ByRank ? QStringLiteral("rank") : QStringLiteral("pro_rata");
        claim.cutReason = request.reason.trimmed();
        claim.amount = share.amount;
        claim.decision = request.document.trimmed();
        claim.decidedOn = {};
        claim.account = {request.account};
        if (isEmpty) {
            claim.status = QStringLiteral("refused");
            if (Status s = transaction.update(claim); !s)
                return s.error();
            ++outcome.refused;
            continue;
        }
        if (Status s = transaction.update(claim); !s)
            return s.error();
        if (Status s = moveClaim(transaction, claim.id, QStringLiteral("decided")); !s)
            return s.error();
        ++outcome.decided;
        outcome.sum += share.amount;
    }
    return outcome;
}

Result<int> undoShortfall(Transaction &transaction, int year, qint64 account, const QString &document)
{
    const auto claims = cutClaims(transaction.store(), year, account);
    if (!claims)
        return claims.error();
    int undone = 0;
    for (const AwardClaim &one : *claims) {
        if (one.decision != document.trimmed())
            continue;
        if (Status s = moveClaim(transaction, one.id, QStringLiteral("reviewed")); !s)
            return s.error();
        const auto row = transaction.store().find(AwardClaim::description().type(), one.id);
        if (!row)
            return row.error();
        AwardClaim claim = AwardClaim::description().read(**row);
        claim.decision.clear(); // it decides nothing any more
        if (Status s = transaction.update(claim); !s)
            return s.error();
        ++undone;
    }
    if (undone == 0)
        return denied(say("Shortfall", "No claim of %1 was cut by %2. Look at the number of the document.").arg(QString::number(year)).arg(document));
    return undone;
}

Result<QStringList> cutDocuments(Store &store, int year, qint64 account)
{
    const auto claims = cutClaims(store, year, account);
    if (!claims)
        return claims.error();
    QStringList documents;
    for (auto one = claims->rbegin(); one != claims->rend(); ++one) {
        if (!documents.contains(one->decision))
            documents << one->decision;
    }
    return documents;
}

} // namespace heyuan::award
