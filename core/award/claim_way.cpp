#include "core/award/claim_way.h"

#include "core/award/beneficiary.h"
#include "core/award/claim_funds.h"
#include "core/award/claim_payment.h"
#include "core/award/claim_remark.h"
#include "core/award/claim_rule.h"
#include "core/award/claim_state.h"
#include "core/award/duplicate.h"
#include "core/award/exclusion.h"
#include "core/award/objection.h"

namespace heyuan::award {

namespace {

Error denied(Text sentence) { return {ErrorKind::Denied, std::move(sentence), {}, {}}; }
QDate todayOf(Transaction &transaction) { return transaction.store().now().toLocalTime().date(); }
Text dayText(QDate day) { return Text::plain(day.toString(Qt::ISODate)); }

/// An award that counts already and cannot stand beside this one: looked at again when money is promised and paid.
Status notAwardedTwice(Store &store, const AwardClaim &claim)
{
    const auto book = RuleBook::load(store);
    if (!book)
        return book.error();
    const auto duplicates = duplicatesOf(store, *book, claim);
    if (!duplicates)
        return duplicates.error();
    for (const Duplicate &one : *duplicates) {
        if (one.isRefused && one.isAwarded)
            return denied(say("Claim", "Another award stands against this one. %1").arg(one.sentence));
    }
    return {};
}

Status canBePaid(Store &store, const AwardClaim &claim)
{
    const auto row = store.find(Beneficiary::description().type(), claim.beneficiary.id);
    if (!row)
        return row.error();
    const Beneficiary beneficiary = *row ? Beneficiary::description().read(**row) : Beneficiary();
    if (beneficiary.account.isEmpty())
        return denied(say("Claim", "%1 has no bank account. Enter it at the beneficiary first.").arg(beneficiary.name()));
    if (const Text fault = accountFault(beneficiary); !fault.isEmpty())
        return denied(say("Claim", "The bank account of %1 cannot be right: %2").arg(beneficiary.name()).arg(fault));
    return {};
}

Status noticeIsOver(Store &store, const AwardClaim &claim, QDate today)
{
    const auto open = openObjections(store, claim.id);
    if (!open)
        return open.error();
    if (*open > 0)
        return denied(say("Claim", "Objections that nobody has answered yet: %1. Answer them, or return the claim to the review.").arg(*open));
    const auto all = objectionsOf(store, claim.id);
    if (!all)
        return all.error();
    for (const ClaimObjection &one : *all) {
        if (one.outcome == u"upheld" && one.answeredOn >= claim.noticeFrom)
            return denied(say("Claim", "An objection was found right on %1. Return the claim to the review.").arg(dayText(one.answeredOn)));
    }
    if (!claim.noticeTo.isValid() || today <= claim.noticeTo)
        return denied(say("Claim", "The public notice runs from %1 until %2. The claim comes onto the payment list after it.").arg(dayText(claim.noticeFrom)).arg(dayText(claim.noticeTo)));
    return {};
}

Status isAnswered(Store &store, const AwardClaim &claim)
{
    const auto open = openRemarks(store, claim.id);
    if (!open)
        return open.error();
    if (open->empty())
        return {};
    return denied(say("Claim", "Remarks that nobody has answered yet: %1. The first, at “%2”: %3. Answer them at “Remarks” first.").arg(qint64(open->size())).arg(remarkedField(open->front())).arg(open->front().remark));
}

Status mayBeDecided(Transaction &transaction, const AwardClaim &claim)
{
    if (claim.decision.isEmpty())
        return denied(say("Claim", "Enter the number of the document that decides first."));
    if (!claim.amount || *claim.amount <= Money())
        return denied(say("Claim", "There is no amount to decide on. Return the claim to draft and enter it."));
    const auto account = accountFor(transaction.store(), claim);
    if (!account)
        return account.error();
    return notAwardedTwice(transaction.store(), claim);
}

Status mayBePaid(Transaction &transaction, const AwardClaim &claim, const ClaimParts &parts)
{
    if (parts.draftPaid > Money())
        return denied(say("Claim", "Payments of this claim wait for their confirmation. Confirm or delete them first."));
    if (!claim.paidOn.isValid())
        return denied(say("Claim", "Enter the day of payment first."));
    return mayBePaidInPart(transaction, claim, claim.paidOn);
}

Status mayBeRecovered(const AwardClaim &claim, const ClaimParts &parts)
{
    if (parts.draftPaid > Money() || parts.draftRecovered > Money())
        return denied(say("Claim", "Payments or recoveries of this claim wait for their confirmation. Confirm or delete them first."));
    if (parts.paid <= Money())
        return denied(say("Claim", "Nothing is paid of this claim yet. Return it to the review instead."));
    if (claim.recoveryNumber.isEmpty())
        return denied(say("Claim", "Enter the number of the order that takes the award back first."));
    if (claim.recoveredOn < claim.paidOn)
        return denied(say("Claim", "It would be recovered before it was paid. Check the two days."));
    return {};
}

/// A decision is taken back as long as no payment stands or waits.
Status isUnpaid(const ClaimParts &parts)
{
    if (parts.paid > Money() || parts.draftPaid > Money())
        return denied(say("Claim", "Something is paid of this claim, or drafted to be paid. Delete the draft, or recover what is paid; the decision stays."));
    return {};
}

} // namespace

Status completeWay(Transaction &transaction, AwardClaim &claim)
{
    const QDate today = todayOf(transaction);
    // As it is compared: full-width letters and blanks make no other place.
    claim.premises = claim.premises.normalized(QString::NormalizationForm_KC).remove(u' ');
    if (ClaimStates::shipped().awarded.contains(claim.status)) {
        if (!claim.decidedOn.isValid())
            claim.decidedOn = today;
        if (!claim.account) {
            const auto account = accountFor(transaction.store(), claim);
            if (!account)
                return account.error();
            claim.account = {account->id};
        }
    }
    if (claim.status == u"refused" && !claim.decidedOn.isValid())
        claim.decidedOn = today;
    if (claim.status == u"notice" && !claim.noticeFrom.isValid())
        claim.noticeFrom = today;
    if (claim.noticeFrom.isValid() && !claim.noticeTo.isValid())
        claim.noticeTo = ClaimRule::shipped().noticeEnd(claim.noticeFrom);
    if (claim.status == u"recovered" && !claim.recoveredOn.isValid())
        claim.recoveredOn = std::max(today, claim.paidOn);
    return {};
}

Status mayBegin(Transaction &transaction, const AwardClaim &claim)
{
    if (Status s = notExcluded(transaction.store(), claim, todayOf(transaction)); !s)
        return s;
    return inOpenYear(transaction.store(), claim, todayOf(transaction));
}

Status mayStand(Transaction &transaction, const AwardClaim &claim)
{
    const QString &to = claim.status;
    const QDate today = todayOf(transaction);
    if (to == u"accepted") {
        if (Status s = mayBegin(transaction, claim); !s)
            return s;
        return isAnswered(transaction.store(), claim);
    }
    if (to == u"decided" || to == u"listed") {
        if (Status s = notExcluded(transaction.store(), claim, today); !s)
            return s;
    }
    if (to == u"decided")
        return mayBeDecided(transaction, claim);
    if (to == u"listed") {
        if (Status s = noticeIsOver(transaction.store(), claim, today); !s)
            return s;
        return canBePaid(transaction.store(), claim);
    }
    if (to != u"paid" && to != u"recovered" && to != u"reviewed")
        return {};
    const auto parts = partsOf(transaction.store(), claim.id);
    if (!parts)
        return parts.error();
    if (to == u"paid")
        return mayBePaid(transaction, claim, *parts);
    return to == u"recovered" ? mayBeRecovered(claim, *parts) : isUnpaid(*parts);
}

Status mayBePaidInPart(Transaction &transaction, const AwardClaim &claim, QDate day)
{
    if (day < claim.decidedOn)
        return denied(say("Claim", "It would be paid on %1 and decided only on %2. Check the two days.").arg(dayText(day)).arg(dayText(claim.decidedOn)));
    if (Status s = notExcluded(transaction.store(), claim, todayOf(transaction)); !s)
        return s;
    if (Status s = notAwardedTwice(transaction.store(), claim); !s)
        return s;
    return canBePaid(transaction.store(), claim);
}

} // namespace heyuan::award
