#include "core/award/claim_funds.h"

#include "core/award/beneficiary.h"
#include "core/award/claim_state.h"
#include "core/award/rule.h"
#include "core/fund/commitment.h"
#include "core/fund/entry.h"
#include "core/identity/identifier.h"

namespace heyuan::award {

namespace {

Error denied(Text sentence) { return {ErrorKind::Denied, std::move(sentence), {}, {}}; }

Result<qint64> documentOf(Store &store, const RecordType &type, qint64 id)
{
    const auto row = store.find(type, id);
    if (!row)
        return row.error();
    return *row ? type.value(**row, "document_id").toLongLong() : 0;
}

/// Accounts that a rule's document promises, from the claim's year on, the earliest first.
Result<std::vector<FundAccount>> accountsOf(Store &store, const AwardClaim &claim)
{
    const auto document = documentOf(store, awardRuleType(), claim.rule.id);
    if (!document)
        return document.error();
    Filter filter;
    filter.conditions = {{"year", Condition::Test::AtLeast, qint64(claim.year)}};
    auto all = store.all<FundAccount>(filter);
    if (!all)
        return all.error();
    std::vector<FundAccount> fitting;
    for (FundAccount &one : *all) {
        const auto promised = documentOf(store, fundCommitmentType(), one.commitment.id);
        if (!promised)
            return promised.error();
        if (*document && *promised == *document)
            fitting.push_back(std::move(one));
    }
    std::stable_sort(fitting.begin(), fitting.end(), [](const FundAccount &a, const FundAccount &b) {
        return std::pair(a.year, a.level != u"city") < std::pair(b.year, b.level != u"city");
    });
    return fitting;
}

Result<FundAccount> chosenAccount(Store &store, const AwardClaim &claim)
{
    const auto row = store.find(FundAccount::description().type(), claim.account.id);
    if (!row)
        return row.error();
    if (!*row || (*row)->deleted)
        return denied(say("Claim", "The fund account of this claim is no longer there. Choose another one."));
    const FundAccount account = FundAccount::description().read(**row);
    if (account.year < claim.year)
        return denied(say("Claim", "%1 is an account of an earlier year than the claim, which is for %2. Choose one of that year or later.").arg(account.name()).arg(QString::number(claim.year)));
    const auto asked = documentOf(store, awardRuleType(), claim.rule.id);
    const auto promised = documentOf(store, fundCommitmentType(), account.commitment.id);
    if (!asked || !promised)
        return asked ? promised.error() : asked.error();
    if (*promised && *promised != *asked)
        return denied(say("Claim", "%1 is promised by another document than the one that gives this award. Choose an account of that document.").arg(account.name()));
    return account;
}

FundEntry entryOf(const Transaction &transaction, const AwardClaim &claim, const char *kind, Money amount)
{
    FundEntry entry;
    entry.account = claim.account;
    entry.kind = QString::fromLatin1(kind);
    entry.amount = amount;
    entry.ofClaim = {claim.id};
    entry.status = QStringLiteral("confirmed");
    entry.preparedBy = claim.preparedBy;
    entry.confirmedBy = transaction.actor().name;
    return entry;
}

/// "000-R01 2019 示例公司": what the entry is for; persons are not named in the books.
Status describe(Store &store, const AwardClaim &claim, FundEntry &entry)
{
    const auto rule = store.find(awardRuleType(), claim.rule.id);
    const auto who = store.find(Beneficiary::description().type(), claim.beneficiary.id);
    if (!rule || !who)
        return rule ? who.error() : rule.error();
    const Beneficiary beneficiary = *who ? Beneficiary::description().read(**who) : Beneficiary();
    const bool isPerson = beneficiary.kind == u"person";
    entry.claim = QStringLiteral("%1 %2 %3").arg(*rule ? awardRuleType().value(**rule, "code").toString() : QString(), QString::number(claim.year), isPerson ? maskedName(beneficiary.nameZh) : beneficiary.nameZh);
    entry.area = beneficiary.area;
    if (entry.kind == u"pay") {
        entry.payee = isPerson ? maskedName(beneficiary.nameZh) : beneficiary.nameZh;
        entry.payeeAccount = beneficiary.account;
    }
    return {};
}

Result<qint64> commitmentOf(Store &store, qint64 claim)
{
    const auto id = store.database().scalar(QStringLiteral("select max(id) from fund_entry where claim_id = ? and kind = 'commit' and deleted_at is null"), {claim});
    return id ? Result<qint64>(id->toLongLong()) : id.error();
}

class BooksKeeper : public SummaryKeeper
{
public:
    Status finish(Transaction &transaction) override
    {
        for (const qint64 id : m_touched) {
            const auto row = transaction.store().find(AwardClaim::description().type(), id);
            const auto booked = bookedFor(transaction.store(), id);
            if (!row || !booked)
                return row ? booked.error() : row.error();
            const bool isThere = *row && !(*row)->deleted;
            if (*booked != (isThere ? moneyOf(AwardClaim::description().read(**row)) : ClaimMoney()))
                return denied(say("Claim", "The entries of an award claim follow the claim: its decision, payment and recovery book them. Move the claim instead."));
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
        Query q = database.query(QStringLiteral(
            "select c.id, c.status, coalesce(c.amount_fen, 0), "
            "coalesce(sum(case when e.to_account = 'committed' then e.amount_fen when e.from_account = 'committed' then -e.amount_fen else 0 end), 0), "
            "coalesce(sum(case when e.to_account = 'paid' then e.amount_fen when e.from_account = 'paid' then -e.amount_fen else 0 end), 0) "
            "from award_claim c left join fund_entry e on e.claim_id = c.id and e.deleted_at is null and e.status = 'confirmed' "
            "where c.deleted_at is null and c.account_id is not null group by c.id, c.status, c.amount_fen order by c.id"));
        if (Status s = q.run(); !s)
            return s.error();
        std::vector<Text> faults;
        while (q.next()) {
            AwardClaim claim;
            claim.account = {1};
            claim.status = q.text(1);
            claim.amount = Money::fen(q.integer(2));
            if (moneyOf(claim) != ClaimMoney{Money::fen(q.integer(3)), Money::fen(q.integer(4))})
                faults.push_back(say("Claim", "Claim %1 is “%2”, but the books of the fund hold something else for it.").arg(QString::number(q.integer(0))).arg(claimStatusName(claim.status)));
        }
        return faults;
    }
};

class ClaimEntryKeeper : public BooksKeeper
{
public:
    QByteArray recordType() const override { return FundEntry::description().type().name; }
    Status changed(Transaction &, const Record *before, const Record *after) override
    {
        for (const Record *row : {before, after}) {
            const qint64 claim = row ? FundEntry::description().read(*row).ofClaim.id : 0;
            if (!claim)
                continue;
            if (!FundEntry::description().read(*row).isConfirmed())
                return denied(say("Claim", "The entries of an award claim follow the claim: its decision, payment and recovery book them. Move the claim instead."));
            m_touched.insert(claim);
        }
        return {};
    }
};

} // namespace

ClaimMoney moneyOf(const AwardClaim &claim)
{
    const Money amount = claim.amount.value_or(Money());
    if (!claim.account || !ClaimStates::shipped().awarded.contains(claim.status))
        return {};
    return claim.status == u"paid" ? ClaimMoney{{}, amount} : ClaimMoney{amount, {}};
}

Result<ClaimMoney> bookedFor(Store &store, qint64 claim)
{
    Filter filter;
    filter.conditions = {{"claim_id", Condition::Test::Is, claim}};
    const auto entries = store.all<FundEntry>(filter);
    if (!entries)
        return entries.error();
    ClaimMoney money;
    for (const FundEntry &entry : *entries) {
        if (!entry.isConfirmed())
            continue;
        money.committed += entry.moved(u"committed");
        money.paid += entry.moved(u"paid");
    }
    return money;
}

Result<FundAccount> accountFor(Store &store, const AwardClaim &claim)
{
    if (claim.account)
        return chosenAccount(store, claim);
    const auto all = accountsOf(store, claim);
    if (!all)
        return all.error();
    if (all->empty())
        return denied(say("Claim", "There is no fund account of this rule's document for %1 or later. Open the accounts of the year (“Year accounts” of the funds, heyuan fund open %1), or choose an account.").arg(QString::number(claim.year)));
    return all->front();
}

Status inOpenYear(Store &store, const AwardClaim &claim, QDate today)
{
    const auto all = accountsOf(store, claim);
    if (!all)
        return all.error();
    QDate closed;
    for (const FundAccount &one : *all) {
        if (one.year != claim.year)
            continue;
        if (!one.closedOn.isValid() || today < one.closedOn)
            return {};
        closed = std::max(closed, one.closedOn);
    }
    if (!closed.isValid())
        return {};
    return denied(say("Claim", "The year %1 is closed since %2; no claim is taken for it. Claim for an open year, or have the account opened again.").arg(QString::number(claim.year)).arg(closed.toString(Qt::ISODate)));
}

Status bookClaim(Transaction &transaction, const AwardClaim &claim)
{
    const auto booked = bookedFor(transaction.store(), claim.id);
    if (!booked)
        return booked.error();
    const ClaimMoney asked = moneyOf(claim);
    const auto book = [&](FundEntry entry) -> Status {
        if (Status s = describe(transaction.store(), claim, entry); !s)
            return s;
        const auto made = transaction.insert(entry);
        return made ? Status() : made.error();
    };
    const QDate today = transaction.store().now().toLocalTime().date();
    if (asked.committed + asked.paid > booked->committed + booked->paid) {
        FundEntry entry = entryOf(transaction, claim, "commit", asked.committed + asked.paid - booked->committed - booked->paid);
        entry.bookedOn = claim.decidedOn;
        entry.documentNumber = claim.decision;
        entry.overrideReason = claim.overrideReason;
        entry.overrideBy = claim.overrideBy;
        entry.overrideDocument = claim.overrideDocument;
        if (Status s = book(entry); !s)
            return s;
    }
    const auto commitment = commitmentOf(transaction.store(), claim.id);
    if (!commitment)
        return commitment.error();
    const auto settle = [&](const char *kind, Money amount, QDate on, const QString &document) {
        FundEntry entry = entryOf(transaction, claim, kind, amount);
        entry.settles = {*commitment};
        entry.bookedOn = on;
        entry.documentNumber = document;
        return book(entry);
    };
    if (asked.paid > booked->paid)
        return settle("pay", asked.paid - booked->paid, claim.paidOn, claim.paymentNumber.isEmpty() ? claim.decision : claim.paymentNumber);
    if (asked.paid < booked->paid)
        return settle("return", booked->paid - asked.paid, claim.recoveredOn, claim.recoveryNumber);
    if (asked.committed < booked->committed)
        return settle("release", booked->committed - asked.committed, today, claim.decision);
    return {};
}

std::unique_ptr<SummaryKeeper> makeClaimBooksKeeper() { return std::make_unique<ClaimBooksKeeper>(); }
std::unique_ptr<SummaryKeeper> makeClaimEntryKeeper() { return std::make_unique<ClaimEntryKeeper>(); }

} // namespace heyuan::award
