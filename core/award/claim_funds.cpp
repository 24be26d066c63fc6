#include "core/award/claim_funds.h"

#include "core/award/beneficiary.h"
#include "core/award/claim_payment.h"
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

} // namespace

Result<ClaimMoney> bookedFor(Store &store, qint64 claim)
{
    const auto parts = partsOf(store, claim);
    return parts ? Result<ClaimMoney>(ClaimMoney{parts->committed, parts->net()}) : parts.error();
}

Result<FundEntry> partEntry(Store &store, const AwardClaim &claim, const char *kind, Money amount)
{
    FundEntry entry;
    entry.account = claim.account;
    entry.kind = QString::fromLatin1(kind);
    entry.amount = amount;
    entry.ofClaim = {claim.id};
    if (Status s = describe(store, claim, entry); !s)
        return s.error();
    if (entry.kind == u"commit")
        return entry;
    const auto commitment = commitmentOf(store, claim.id);
    if (!commitment)
        return commitment.error();
    entry.settles = {*commitment};
    return entry;
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
    const auto parts = partsOf(transaction.store(), claim.id);
    if (!parts)
        return parts.error();
    const auto book = [&](const char *kind, Money amount, QDate on, const QString &document) -> Status {
        if (amount <= Money())
            return {};
        auto entry = partEntry(transaction.store(), claim, kind, amount);
        if (!entry)
            return entry.error();
        entry->bookedOn = on;
        entry->documentNumber = document;
        entry->status = QStringLiteral("confirmed");
        entry->preparedBy = claim.preparedBy;
        entry->confirmedBy = transaction.actor().name;
        if (entry->kind == u"commit") {
            entry->overrideReason = claim.overrideReason;
            entry->overrideBy = claim.overrideBy;
            entry->overrideDocument = claim.overrideDocument;
        }
        const auto made = transaction.insert(*entry);
        return made ? Status() : made.error();
    };
    const Money amount = claim.amount.value_or(Money());
    if (claim.account && ClaimStates::shipped().awarded.contains(claim.status)) {
        if (Status s = book("commit", amount - parts->committed - parts->paid, claim.decidedOn, claim.decision); !s)
            return s;
        if (claim.status != u"paid")
            return {};
        return book("pay", amount - parts->paid, claim.paidOn, claim.paymentNumber.isEmpty() ? claim.decision : claim.paymentNumber);
    }
    const bool isRecovered = claim.status == u"recovered";
    if (isRecovered) {
        if (Status s = book("return", parts->net(), claim.recoveredOn, claim.recoveryNumber); !s)
            return s;
    }
    // What was promised and never paid is free again.
    const QDate today = transaction.store().now().toLocalTime().date();
    return book("release", parts->committed, isRecovered ? claim.recoveredOn : today, isRecovered ? claim.recoveryNumber : claim.decision);
}

} // namespace heyuan::award
