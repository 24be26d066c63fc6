#include "core/award/claim_sum.h"

#include "core/award/duplicate.h"

namespace heyuan::award {

namespace {

const QString counted = QStringLiteral("select claim_year, rule_id, coalesce(status, 'draft'), count(*), coalesce(sum(amount_fen), 0) from award_claim where deleted_at is null group by claim_year, rule_id, coalesce(status, 'draft')");

class ClaimSumKeeper : public SummaryKeeper
{
public:
    QByteArray recordType() const override { return AwardClaim::description().type().name; }
    Status changed(Transaction &transaction, const Record *before, const Record *after) override
    {
        if (before) {
            if (Status s = add(transaction.database(), AwardClaim::description().read(*before), -1); !s)
                return s;
        }
        return after ? add(transaction.database(), AwardClaim::description().read(*after), 1) : Status();
    }
    Status rebuild(Database &database) override
    {
        if (Status s = database.execute(QStringLiteral("delete from claim_sum")); !s)
            return s;
        return database.execute(QStringLiteral("insert into claim_sum (claim_year, rule_id, status, number, amount_fen) ") + counted);
    }
    Result<std::vector<Text>> verify(Database &database) override
    {
        const auto differing = database.scalar(QStringLiteral("select count(*) from (select claim_year, rule_id, status, number, amount_fen from claim_sum where number <> 0 except %1) as d").arg(counted));
        const auto missing = database.scalar(QStringLiteral("select count(*) from (%1 except select claim_year, rule_id, status, number, amount_fen from claim_sum) as d").arg(counted));
        if (!differing || !missing)
            return differing ? missing.error() : differing.error();
        if (differing->toLongLong() + missing->toLongLong() == 0)
            return std::vector<Text>();
        return std::vector{say("Claim", "The kept counts of claims differ from the claims.")};
    }

private:
    static Status add(Database &database, const AwardClaim &claim, int sign)
    {
        Query q = database.query(QStringLiteral("insert into claim_sum (claim_year, rule_id, status, number, amount_fen) values (?, ?, ?, ?, ?) on conflict (claim_year, rule_id, status) "
                                                "do update set number = claim_sum.number + excluded.number, amount_fen = claim_sum.amount_fen + excluded.amount_fen"));
        return q.run({qint64(claim.year), claim.rule.id, claim.status, qint64(sign), sign * claim.amount.value_or(Money()).fen()});
    }
};

/// Invoices of claims, one a row, so that the same one is found among a million claims.
class ClaimInvoiceKeeper : public SummaryKeeper
{
public:
    QByteArray recordType() const override { return AwardClaim::description().type().name; }
    Status changed(Transaction &transaction, const Record *before, const Record *after) override
    {
        const QStringList had = before ? invoicesOf(AwardClaim::description().read(*before)) : QStringList();
        const QStringList has = after ? invoicesOf(AwardClaim::description().read(*after)) : QStringList();
        if (had == has)
            return {};
        const qint64 id = after ? after->id : before->id;
        Query gone = transaction.database().query(QStringLiteral("delete from claim_invoice where claim_id = ?"));
        if (Status s = gone.run({id}); !s)
            return s;
        return add(transaction.database(), id, has);
    }
    Status rebuild(Database &database) override
    {
        if (Status s = database.execute(QStringLiteral("delete from claim_invoice")); !s)
            return s;
        std::vector<AwardClaim> claims;
        Query q = database.query(QStringLiteral("select id, invoices from award_claim where deleted_at is null and invoices is not null"));
        if (Status s = q.run(); !s)
            return s;
        while (q.next()) {
            AwardClaim &claim = claims.emplace_back();
            claim.id = q.integer(0);
            claim.invoices = q.text(1);
        }
        for (const AwardClaim &claim : claims) {
            if (Status s = add(database, claim.id, invoicesOf(claim)); !s)
                return s;
        }
        return {};
    }
    Result<std::vector<Text>> verify(Database &) override { return std::vector<Text>(); }

private:
    static Status add(Database &database, qint64 id, const QStringList &invoices)
    {
        for (const QString &invoice : invoices) {
            Query q = database.query(QStringLiteral("insert into claim_invoice (invoice, claim_id) values (?, ?)"));
            if (Status s = q.run({invoice.left(60), id}); !s)
                return s;
        }
        return {};
    }
};

} // namespace

Result<std::vector<ClaimSum>> claimSums(Store &store, int year)
{
    Query q = store.database().query(QStringLiteral("select claim_year, rule_id, status, number, amount_fen from claim_sum where number <> 0 and (? = 0 or claim_year = ?) order by claim_year, rule_id, status"));
    if (Status s = q.run({qint64(year), qint64(year)}); !s)
        return s.error();
    std::vector<ClaimSum> sums;
    while (q.next())
        sums.push_back({int(q.integer(0)), q.integer(1), q.text(2), q.integer(3), Money::fen(q.integer(4))});
    return sums;
}

std::unique_ptr<SummaryKeeper> makeClaimInvoiceKeeper() { return std::make_unique<ClaimInvoiceKeeper>(); }
std::unique_ptr<SummaryKeeper> makeClaimSumKeeper() { return std::make_unique<ClaimSumKeeper>(); }

} // namespace heyuan::award
