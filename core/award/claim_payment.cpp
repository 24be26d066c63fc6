#include "core/award/claim_payment.h"

#include "core/award/claim_funds.h"
#include "core/award/claim_state.h"
#include "core/fund/entry.h"

namespace heyuan::award {

namespace {

Error denied(Text sentence) { return {ErrorKind::Denied, std::move(sentence), {}, {}}; }
Text yuan(Money money) { return Text::plain(money.toText(MoneyScale::Yuan)); }
Text dayText(QDate day) { return Text::plain(day.toString(Qt::ISODate)); }

Result<AwardClaim> claimAt(Store &store, qint64 id)
{
    const auto row = store.find(AwardClaim::description().type(), id);
    if (!row)
        return row.error();
    if (!*row || (*row)->deleted)
        return Error{ErrorKind::NotFound, say("Project", "This row is no longer there. Choose another one.")};
    return AwardClaim::description().read(**row);
}

Status isWritten(const ClaimPart &part)
{
    if (!part.day.isValid())
        return denied(say("Claim", "Enter the day of the part."));
    if (part.amount <= Money())
        return denied(say("Claim", "Enter an amount above nothing."));
    if (part.document.trimmed().isEmpty())
        return denied(say("Claim", "Enter the number of the voucher or order."));
    return {};
}

Result<qint64> draft(Transaction &transaction, const AwardClaim &claim, const char *kind, const ClaimPart &part)
{
    auto entry = partEntry(transaction.store(), claim, kind, part.amount);
    if (!entry)
        return entry.error();
    entry->bookedOn = part.day;
    entry->documentNumber = part.document.trimmed();
    entry->note = part.reason.trimmed();
    entry->status = QStringLiteral("draft");
    entry->preparedBy = transaction.actor().name;
    return transaction.insert(*entry);
}

} // namespace

bool ClaimParts::fit(const AwardClaim &claim) const
{
    const Money amount = claim.amount.value_or(Money()), nothing;
    const bool isAwarded = claim.account && ClaimStates::shipped().awarded.contains(claim.status);
    const bool mayBePaid = isAwarded && (claim.status == u"listed" || claim.status == u"paid");
    if (recovered < nothing || recovered + draftRecovered > paid || paid + draftPaid > (mayBePaid || claim.status == u"recovered" ? amount : nothing))
        return false;
    if (claim.status == u"recovered")
        return committed == nothing && net() == nothing && draftPaid == nothing && draftRecovered == nothing;
    if (committed + paid != (isAwarded ? amount : nothing))
        return false;
    if (claim.status == u"paid")
        return committed == nothing && (recovered < paid || amount == nothing);
    return paid < amount || amount == nothing;
}

Result<ClaimParts> partsOf(Store &store, qint64 claim)
{
    Filter filter;
    filter.conditions = {{"claim_id", Condition::Test::Is, claim}};
    const auto entries = store.all<FundEntry>(filter);
    if (!entries)
        return entries.error();
    ClaimParts parts;
    for (const FundEntry &entry : *entries) {
        const Money paid = entry.moved(u"committed", u"paid"), recovered = entry.moved(u"paid", u"free");
        if (entry.isConfirmed()) {
            parts.committed += entry.moved(u"committed");
            parts.paid += paid;
            parts.recovered += recovered;
        } else { // a draft that gives back does not count before it is confirmed
            parts.draftPaid += std::max(paid, Money());
            parts.draftRecovered += std::max(recovered, Money());
        }
    }
    return parts;
}

QString paymentState(const AwardClaim &claim, const ClaimParts &parts)
{
    if (parts.paid <= Money())
        return {};
    if (claim.status == u"recovered" || parts.net() == Money())
        return QStringLiteral("recovered");
    if (parts.recovered > Money())
        return QStringLiteral("part_recovered");
    return claim.status == u"paid" ? QStringLiteral("paid") : QStringLiteral("part");
}

Text partsInWords(const AwardClaim &claim, const ClaimParts &parts)
{
    const Text paid = say("Claim", "%1 of %2 yuan are paid").arg(yuan(parts.paid)).arg(yuan(claim.amount.value_or(Money())));
    if (parts.recovered == Money())
        return say("Claim", "%1.").arg(paid);
    return say("Claim", "%1; %2 yuan of them are recovered.").arg(paid).arg(yuan(parts.recovered));
}

Result<qint64> draftPayment(Transaction &transaction, qint64 id, const ClaimPart &part)
{
    if (Status s = isWritten(part); !s)
        return s.error();
    const auto claim = claimAt(transaction.store(), id);
    const auto parts = partsOf(transaction.store(), id);
    if (!claim || !parts)
        return claim ? parts.error() : claim.error();
    if (claim->status != u"listed")
        return denied(say("Claim", "The claim is “%1”. A claim is paid in parts while it is on the payment list.").arg(claimStatusName(claim->status)));
    if (part.day < claim->decidedOn)
        return denied(say("Claim", "It would be paid on %1 and decided only on %2. Check the two days.").arg(dayText(part.day)).arg(dayText(claim->decidedOn)));
    const Money left = claim->amount.value_or(Money()) - parts->paid - parts->draftPaid;
    if (part.amount > left)
        return denied(say("Claim", "The claim is decided at %1 yuan; %2 yuan are paid, %3 yuan are drafted. %4 yuan are left: take no more.")
                          .arg(yuan(claim->amount.value_or(Money()))).arg(yuan(parts->paid)).arg(yuan(parts->draftPaid)).arg(yuan(left)));
    return draft(transaction, *claim, "pay", part);
}

Result<qint64> draftRecovery(Transaction &transaction, qint64 id, const ClaimPart &part)
{
    if (Status s = isWritten(part); !s)
        return s.error();
    if (part.reason.trimmed().isEmpty())
        return denied(say("Claim", "Write why it is taken back."));
    const auto claim = claimAt(transaction.store(), id);
    const auto parts = partsOf(transaction.store(), id);
    if (!claim || !parts)
        return claim ? parts.error() : claim.error();
    const Money left = parts->net() - parts->draftRecovered;
    if (part.amount > left)
        return denied(say("Claim", "%1 yuan are paid, %2 yuan are recovered, %3 yuan are drafted for it. %4 yuan can be taken back: take no more.")
                          .arg(yuan(parts->paid)).arg(yuan(parts->recovered)).arg(yuan(parts->draftRecovered)).arg(yuan(left)));
    return draft(transaction, *claim, "return", part);
}

} // namespace heyuan::award
