#include "core/award/claim_funds.h"
#include "core/award/claim_payment.h"
#include "core/award/claim_state.h"
#include "core/award/claim_sum.h"
#include "core/award/claim_way.h"
#include "core/award/review.h"

namespace heyuan {

namespace {

Error refused(Text sentence) { return {ErrorKind::Denied, std::move(sentence), {}, {}}; }

/// What may still be written of a claim in a state, besides its state and its note: a decision before the money is
/// promised, the notice before it begins, the payment before it is made.
QByteArrayList openIn(const QString &status)
{
    QByteArrayList open{"status", "note"};
    const auto add = [&](const QByteArrayList &more) { open += more; };
    const bool isAwarded = award::ClaimStates::shipped().awarded.contains(status);
    if (!isAwarded)
        add({"decision", "decided_on", "account_id", "override_reason", "override_by", "override_document"});
    if (!isAwarded || status == u"decided")
        add({"notice_from", "notice_to"});
    if (status != u"paid" && status != u"recovered")
        add({"paid_on", "payment_number"});
    if (status != u"recovered")
        add({"recovered_on", "recovery_number"});
    return open;
}

/// Holds at the one door that claims only go the allowed way, that nothing but what belongs to the state changes after
/// the draft, and that the books of the fund go along.
class ClaimKeeper : public SummaryKeeper
{
public:
    QByteArray recordType() const override { return type().name; }
    Status changed(Transaction &transaction, const Record *before, const Record *after) override
    {
        const QString from = before ? type().value(*before, "status").toString() : QString();
        if (!after)
            return from == u"draft" ? Status() : Status(refused(say("Claim", "Only a draft is deleted. Return the claim or refuse it.")));
        const AwardClaim now = AwardClaim::description().read(*after);
        if (!before)
            return now.status == u"draft" ? award::mayBegin(transaction, now) : Status(refused(say("Claim", "A claim begins as a draft.")));
        if (from != now.status) {
            if (Status s = allowed(transaction, from, now); !s)
                return s;
        }
        if (Status s = heldInState(*before, *after, from, now.status); !s)
            return s;
        if (Status s = cutHolds(transaction, AwardClaim::description().read(*before), now); !s)
            return s;
        return from == now.status ? Status() : award::bookClaim(transaction, now);
    }
    Status rebuild(Database &) override { return {}; }
    Result<std::vector<Text>> verify(Database &) override { return std::vector<Text>(); }

private:
    static const RecordType &type() { return AwardClaim::description().type(); }

    static const QByteArrayList &cutFields()
    {
        static const QByteArrayList fields{"amount_fen", "cut_from_fen", "cut_method", "cut_reason"};
        return fields;
    }

    /// What a claim gets changes in one way only once it is accepted: it is cut before its decision, because the fund does
    /// not suffice, to nothing only where it is refused with it, or the cut is lifted.
    static Status cutHolds(Transaction &transaction, const AwardClaim &before, const AwardClaim &now)
    {
        const bool isSame = before.amount == now.amount && before.cutFrom == now.cutFrom && before.cutMethod == now.cutMethod && before.cutReason == now.cutReason;
        if (isSame || (before.status == u"draft" && !now.cutFrom && now.cutMethod.isEmpty()))
            return {};
        const bool isLifted = before.cutFrom && !now.cutFrom && now.cutMethod.isEmpty() && now.amount == before.cutFrom && (now.status == u"reviewed" || now.status == u"draft");
        const bool isCut = !before.cutFrom && now.cutFrom == before.amount && now.amount && before.amount && *now.amount <= *before.amount && !now.cutMethod.isEmpty()
            && !now.cutReason.isEmpty() && !now.decision.isEmpty() && before.status == u"reviewed" && now.status == (*now.amount > Money() ? u"reviewed" : u"refused") && transaction.actor().name != now.preparedBy;
        if (isLifted || isCut)
            return {};
        return refused(say("Claim", "%1: an accepted claim stays as it is. Return it to draft first.").arg(type().field("amount_fen").label));
    }

    static Status heldInState(const Record &before, const Record &after, const QString &from, const QString &to)
    {
        if (from == u"draft" || to == u"draft")
            return {};
        // What a move sets itself belongs to either state.
        const QByteArrayList open = from == to ? openIn(from) : openIn(from) + openIn(to);
        for (const Field &field : type().fields) {
            if (!open.contains(field.key) && !cutFields().contains(field.key) && type().value(before, field.key) != type().value(after, field.key))
                return refused(say("Claim", "%1: an accepted claim stays as it is. Return it to draft first.").arg(field.label));
        }
        return {};
    }

    /// The last recovery of a part carries its own reason.
    static bool isReasoned(Transaction &transaction, const AwardClaim &now)
    {
        const auto parts = award::partsOf(transaction.store(), now.id);
        return now.status == u"recovered" && parts && parts->recovered > Money() && parts->net() == Money();
    }

    static Status allowed(Transaction &transaction, const QString &from, const AwardClaim &now)
    {
        const auto &states = award::ClaimStates::shipped();
        const award::ClaimMove *move = states.move(from, now.status);
        if (!move) {
            Text next;
            for (const QString &one : states.next(from))
                next = next.isEmpty() ? claimStatusName(one) : say("Claim", "%1, %2").arg(next).arg(claimStatusName(one));
            return refused(next.isEmpty() ? say("Claim", "The claim is “%1” and stays there.").arg(claimStatusName(from))
                                          : say("Claim", "The claim is “%1”. From there it can only go to: %2.").arg(claimStatusName(from)).arg(next));
        }
        if (move->byAnother && transaction.actor().name == now.preparedBy)
            return refused(say("Claim", "%1 prepared this claim. Another person has to bring it to “%2”.").arg(now.preparedBy).arg(claimStatusName(now.status)));
        if (move->withReason && transaction.actor().reason.trimmed().isEmpty() && !isReasoned(transaction, now))
            return refused(say("Claim", "To bring the claim from “%1” to “%2” a reason is needed. Write it.").arg(claimStatusName(from)).arg(claimStatusName(now.status)));
        return award::mayStand(transaction, now);
    }
};

} // namespace

void addAwardKeepers(Store &store)
{
    store.addSummaryKeeper(std::make_unique<ClaimKeeper>());
    store.addSummaryKeeper(award::makeClaimBooksKeeper());
    store.addSummaryKeeper(award::makeClaimEntryKeeper());
    store.addSummaryKeeper(award::makeClaimSumKeeper());
    store.addSummaryKeeper(award::makeClaimInvoiceKeeper());
    store.addSummaryKeeper(award::makeScoreKeeper());
}

} // namespace heyuan
