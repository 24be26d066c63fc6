#include "core/award/claim_funds.h"
#include "core/award/claim_payment.h"
#include "core/award/claim_way.h"

namespace heyuan::award {

namespace {

Error denied(Text sentence) { return {ErrorKind::Denied, std::move(sentence), {}, {}}; }

Status keepFigures(Transaction &transaction, const AwardClaim &claim, const ClaimParts &parts)
{
    const auto orNone = [](Money money) { return money == Money() ? std::nullopt : std::optional(money); };
    const QString state = paymentState(claim, parts);
    if (claim.paid == orNone(parts.paid) && claim.recovered == orNone(parts.recovered) && claim.payment == state)
        return {};
    const auto stored = [](Money money) { return money == Money() ? QVariant(QMetaType(QMetaType::LongLong)) : QVariant(money.fen()); };
    Query q = transaction.database().query(QStringLiteral("update award_claim set paid_fen = ?, recovered_fen = ?, payment_state = ? where id = ?"));
    if (Status s = q.run({stored(parts.paid), stored(parts.recovered), state.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(state), claim.id}); !s)
        return s;
    transaction.touch(AwardClaim::description().type(), claim.id);
    return {};
}

/// Holds at the end of each write that the claims it touched and their entries agree.
class BooksKeeper : public SummaryKeeper
{
public:
    Status finish(Transaction &transaction) override
    {
        for (const qint64 id : m_touched) {
            const auto row = transaction.store().find(AwardClaim::description().type(), id);
            const auto parts = partsOf(transaction.store(), id);
            if (!row || !parts)
                return row ? parts.error() : row.error();
            const bool isThere = *row && !(*row)->deleted;
            const AwardClaim claim = isThere ? AwardClaim::description().read(**row) : AwardClaim();
            if (!parts->fit(claim))
                return denied(say("Claim", "The entries of an award claim follow the claim: its decision commits the money, and payments and recoveries stay within it. Move the claim, or use “Pay in part” and “Recover in part”."));
            if (isThere) {
                if (Status s = keepFigures(transaction, claim, *parts); !s)
                    return s;
            }
        }
        return {};
    }
    void forget() override { m_touched.clear(); }
    Status rebuild(Database &) override { return {}; }
    Result<std::vector<Text>> verify(Database &) override { return std::vector<Text>(); }

protected:
    std::set<qint64> m_touched;
};

class ClaimBooksKeeper : public BooksKeeper
{
public:
    QByteArray recordType() const override { return AwardClaim::description().type().name; }
    Status changed(Transaction &, const Record *before, const Record *after) override
    {
        const AwardClaim claim = AwardClaim::description().read(after ? *after : *before);
        if (claim.account)
            m_touched.insert(claim.id);
        return {};
    }
    Result<std::vector<Text>> verify(Database &database) override
    {
        const auto sum = [](const char *from, const char *to) {
            return QStringLiteral("coalesce(sum(case when e.from_account = '%1' and e.to_account = '%2' then e.amount_fen when e.from_account = '%2' and e.to_account = '%1' then -e.amount_fen else 0 end), 0)")
                .arg(QLatin1String(from), QLatin1String(to));
        };
        Query q = database.query(QStringLiteral("select c.id, c.status, coalesce(c.amount_fen, 0), coalesce(c.paid_fen, 0), coalesce(c.recovered_fen, 0), coalesce(c.payment_state, ''), %1, %2, %3 "
                                                "from award_claim c left join fund_entry e on e.claim_id = c.id and e.deleted_at is null and e.status = 'confirmed' "
                                                "where c.deleted_at is null and c.account_id is not null group by c.id, c.status, c.amount_fen, c.paid_fen, c.recovered_fen, c.payment_state order by c.id")
                                     .arg(sum("free", "committed"), sum("committed", "paid"), sum("paid", "free")));
        if (Status s = q.run(); !s)
            return s.error();
        std::vector<Text> faults;
        while (q.next()) {
            AwardClaim claim;
            claim.account = {1};
            claim.status = q.text(1);
            claim.amount = Money::fen(q.integer(2));
            ClaimParts parts;
            parts.paid = Money::fen(q.integer(7));
            parts.recovered = Money::fen(q.integer(8));
            parts.committed = Money::fen(q.integer(6)) - parts.paid;
            const QString id = QString::number(q.integer(0));
            if (!parts.fit(claim))
                faults.push_back(say("Claim", "Claim %1 is “%2”, but the books of the fund hold something else for it.").arg(id).arg(claimStatusName(claim.status)));
            if (parts.paid != Money::fen(q.integer(3)) || parts.recovered != Money::fen(q.integer(4)) || paymentState(claim, parts) != q.text(5))
                faults.push_back(say("Claim", "Claim %1 shows other sums of payments and recoveries than the books of the fund hold for it.").arg(id));
        }
        return faults;
    }
};

/// Payments and returns of a claim are drafted by one person and confirmed by another, who did not prepare the claim
/// either; the one that makes the claim whole brings it to its next state.
class ClaimEntryKeeper : public BooksKeeper
{
public:
    QByteArray recordType() const override { return FundEntry::description().type().name; }
    Status changed(Transaction &transaction, const Record *before, const Record *after) override
    {
        const FundEntry was = before ? FundEntry::description().read(*before) : FundEntry();
        const FundEntry now = after ? FundEntry::description().read(*after) : FundEntry();
        for (const FundEntry &one : {was, now}) {
            if (one.ofClaim)
                m_touched.insert(one.ofClaim.id);
        }
        if (!now.ofClaim || (before && was.isConfirmed()))
            return {};
        const auto row = transaction.store().find(AwardClaim::description().type(), now.ofClaim.id);
        if (!row)
            return row.error();
        AwardClaim claim = *row && !(*row)->deleted ? AwardClaim::description().read(**row) : AwardClaim();
        if (!now.isConfirmed())
            return mayBeDrafted(claim, now);
        const bool isPart = now.kind == u"pay" || now.kind == u"return" || now.kind == u"reversal";
        if (!isPart)
            return {}; // what the claim books itself; held against its state at the end
        if (!before) {
            // The claim books the whole of it only with its own move, which has happened by then.
            const bool byItself = now.kind == u"pay" ? claim.status == u"paid" : now.kind == u"return" && claim.status == u"recovered";
            return byItself ? Status() : Status(denied(say("Claim", "A payment or recovery of a claim is drafted first and confirmed by another person.")));
        }
        if (transaction.actor().name == claim.preparedBy)
            return denied(say("Claim", "%1 prepared this claim and does not confirm its payments. Another person has to.").arg(claim.preparedBy));
        if (Status s = now.kind == u"pay" ? mayBePaidInPart(transaction, claim, now.bookedOn) : Status(); !s)
            return s;
        return bringOn(transaction, claim, now);
    }

private:
    static Status mayBeDrafted(const AwardClaim &claim, const FundEntry &entry)
    {
        // A payment is reversed while the rest of the claim is still to be paid; a claim that is paid is recovered.
        const bool isForPayment = entry.kind == u"pay" || (entry.kind == u"reversal" && entry.to == u"committed");
        const bool isForRecovery = entry.kind == u"return" || (entry.kind == u"reversal" && entry.from == u"free" && entry.to == u"paid");
        const bool fits = isForPayment ? claim.status == u"listed" : isForRecovery && (claim.status == u"listed" || claim.status == u"paid");
        if (!fits)
            return denied(say("Claim", "The claim is “%1”: payments are drafted while it is on the payment list, recoveries once something is paid. Its other entries follow the claim itself.").arg(claimStatusName(claim.status)));
        return {};
    }

    static Status bringOn(Transaction &transaction, AwardClaim &claim, const FundEntry &last)
    {
        const auto parts = partsOf(transaction.store(), claim.id);
        if (!parts)
            return parts.error();
        if (claim.status == u"listed" && parts->paid == claim.amount.value_or(Money())) {
            claim.status = QStringLiteral("paid");
            claim.paidOn = std::max(claim.paidOn.isValid() ? claim.paidOn : last.bookedOn, last.bookedOn);
            if (claim.paymentNumber.isEmpty())
                claim.paymentNumber = last.documentNumber;
            return transaction.update(claim);
        }
        if (claim.status == u"paid" && parts->net() == Money()) {
            claim.status = QStringLiteral("recovered");
            claim.recoveredOn = std::max(claim.paidOn, last.bookedOn);
            if (claim.recoveryNumber.isEmpty())
                claim.recoveryNumber = last.documentNumber;
            return transaction.update(claim);
        }
        return {};
    }
};

} // namespace

std::unique_ptr<SummaryKeeper> makeClaimBooksKeeper() { return std::make_unique<ClaimBooksKeeper>(); }
std::unique_ptr<SummaryKeeper> makeClaimEntryKeeper() { return std::make_unique<ClaimEntryKeeper>(); }

} // namespace heyuan::award
