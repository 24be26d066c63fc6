#include "core/award/shortfall.h"

#include "core/award/beneficiary.h"
#include "core/award/claim_funds.h"
#include "core/award/review.h"
#include "core/fund/fund_book.h"

#include <numeric>

namespace heyuan::award {

namespace {

std::strong_ordering byMean(const PanelMean &a, const PanelMean &b)
{
    return Int128(a.sum.raw()) * b.counted <=> Int128(b.sum.raw()) * a.counted;
}

bool areEqual(const ShortfallClaim &a, const ShortfallClaim &b)
{
    return (a.panel.counted > 0) == (b.panel.counted > 0) && (a.panel.counted == 0 || byMean(a.panel, b.panel) == 0);
}

void rank(std::vector<ShortfallClaim> &claims)
{
    std::stable_sort(claims.begin(), claims.end(), [](const ShortfallClaim &a, const ShortfallClaim &b) {
        if ((a.panel.counted > 0) != (b.panel.counted > 0))
            return a.panel.counted > 0;
        return a.panel.counted > 0 && byMean(a.panel, b.panel) > 0;
    });
    for (size_t i = 0; i < claims.size() && claims[i].panel.counted > 0; ++i)
        claims[i].rank = i > 0 && areEqual(claims[i - 1], claims[i]) ? claims[i - 1].rank : int(i) + 1;
}

/// In full by rank while it suffices. Those of one rank are treated alike: what is left is divided among them in proportion.
void payByRank(Shortfall &shortfall)
{
    Money left = std::max(shortfall.free, Money());
    auto &claims = shortfall.claims;
    for (size_t i = 0; i < claims.size();) {
        size_t end = i;
        std::vector<Money> asked;
        for (; end < claims.size() && areEqual(claims[i], claims[end]); ++end)
            asked.push_back(claims[end].asked);
        const auto shares = inProportion(asked, left);
        for (size_t k = i; k < end; ++k) {
            claims[k].byRank = shares[k - i];
            left = left - claims[k].byRank.amount;
        }
        const Money got = std::accumulate(shares.begin(), shares.end(), Money(), [](Money sum, const Share &one) { return sum + one.amount; });
        const Money wanted = std::accumulate(asked.begin(), asked.end(), Money());
        if (end - i > 1 && got > Money() && got < wanted)
            shortfall.notes.push_back(say("Shortfall", "%1 claims share the place at which the money ends; by rank, what is left is divided among them in proportion. The desk breaks no tie.").arg(qint64(end - i)));
        i = end;
    }
}

void payProRata(Shortfall &shortfall)
{
    std::vector<Money> asked;
    for (const ShortfallClaim &one : shortfall.claims)
        asked.push_back(one.asked);
    const auto shares = inProportion(asked, shortfall.free);
    for (size_t i = 0; i < shares.size(); ++i)
        shortfall.claims[i].proRata = shares[i];
}

void addNotes(Shortfall &shortfall)
{
    const auto unranked = std::count_if(shortfall.claims.begin(), shortfall.claims.end(), [](const ShortfallClaim &one) { return one.rank == 0; });
    if (unranked > 0)
        shortfall.notes.push_back(say("Shortfall", "Claims without a score that counts: %1. By rank they come last, all alike.").arg(qint64(unranked)));
    const auto extra = std::count_if(shortfall.claims.begin(), shortfall.claims.end(), [](const ShortfallClaim &one) { return one.proRata.hasExtraFen; });
    if (extra > 0)
        shortfall.notes.push_back(say("Shortfall", "Pro rata, each gets the whole fen of its part; the %1 fen that are left go to the largest fractions, one each, so that the sum is what is free.").arg(qint64(extra)));
    if (shortfall.isShort())
        shortfall.notes.push_back(say("Shortfall", "A claim is decided over the free balance only with a named officer, a reason and a document in the claim. “Decide the round” decides all claims at one of the two amounts."));
}

/// What a claim of this account may take: what is free in it, and of what is not set aside for something else.
Result<Money> freeOf(Store &store, qint64 account)
{
    const auto book = FundBook::loadAccount(store, account, {});
    if (!book)
        return book.error();
    Money free = book->money.free();
    if (const FundUse *use = book->use(0); use && use->room())
        free = std::min(free, *use->room());
    return free;
}

Result<std::map<qint64, Text>> namesOf(Store &store, int year)
{
    Query q = store.database().query(QStringLiteral("select id, name_zh, name_en from beneficiary where id in (select beneficiary_id from award_claim where claim_year = ? and deleted_at is null)"));
    if (Status s = q.run({qint64(year)}); !s)
        return s.error();
    std::map<qint64, Text> names;
    while (q.next())
        names[q.integer(0)] = Text::of(q.text(1), q.text(2));
    return names;
}

} // namespace

std::vector<Share> inProportion(const std::vector<Money> &asked, Money balance)
{
    const Money total = std::accumulate(asked.begin(), asked.end(), Money());
    std::vector<Share> shares(asked.size());
    if (balance >= total) {
        for (size_t i = 0; i < asked.size(); ++i)
            shares[i].amount = asked[i];
        return shares;
    }
    if (balance <= Money())
        return shares;
    std::vector<std::pair<Int128, size_t>> fractions;
    qint64 left = balance.fen();
    for (size_t i = 0; i < asked.size(); ++i) {
        const Int128 part = Int128(asked[i].fen()) * balance.fen();
        shares[i].amount = Money::fen(qint64(part / total.fen()));
        left -= shares[i].amount.fen();
        fractions.emplace_back(part % total.fen(), i);
    }
    std::stable_sort(fractions.begin(), fractions.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (size_t i = 0; i < size_t(left); ++i) {
        Share &share = shares[fractions[i].second];
        share.amount += Money::fen(1);
        share.hasExtraFen = true;
    }
    return shares;
}

Money Shortfall::byRank() const
{
    return std::accumulate(claims.begin(), claims.end(), Money(), [](Money sum, const ShortfallClaim &one) { return sum + one.byRank.amount; });
}

Money Shortfall::proRata() const
{
    return std::accumulate(claims.begin(), claims.end(), Money(), [](Money sum, const ShortfallClaim &one) { return sum + one.proRata.amount; });
}

Result<int> yearOfUndecided(Store &store)
{
    const auto year = store.database().scalar(QStringLiteral("select coalesce(max(claim_year), 0) from claim_sum where number > 0 and status in ('accepted', 'county_checked', 'reviewed')"));
    return year ? Result<int>(int(year->toLongLong())) : year.error();
}

Result<std::vector<Shortfall>> shortfallsOf(Store &store, int year)
{
    Filter filter;
    filter.conditions = {{"claim_year", Condition::Test::Is, qint64(year)}, {"status", Condition::Test::OneOf, QVariantList{QStringLiteral("accepted"), QStringLiteral("county_checked"), QStringLiteral("reviewed")}}};
    const auto claims = store.select(AwardClaim::description().type(), filter, QStringLiteral("id"));
    const auto means = panelMeans(store, year);
    const auto names = namesOf(store, year);
    if (!claims || !means || !names)
        return !claims ? claims.error() : !means ? means.error() : names.error();
    std::map<std::pair<qint64, qint64>, FundAccount> accounts; // by rule and account chosen, as far as asked
    std::map<qint64, QString> codes;
    std::map<qint64, Shortfall> byAccount;
    for (const Record &row : *claims) {
        const AwardClaim claim = AwardClaim::description().read(row);
        if (!claim.amount)
            continue;
        const auto key = std::pair(claim.rule.id, claim.account.id);
        if (!accounts.contains(key)) {
            const auto account = accountFor(store, claim);
            const auto code = store.database().scalar(QStringLiteral("select code from award_rule where id = ?"), {claim.rule.id});
            if (!account || !code)
                return account ? code.error() : account.error();
            accounts[key] = *account;
            codes[claim.rule.id] = code->toString();
        }
        Shortfall &of = byAccount[accounts[key].id];
        of.year = year;
        of.account = accounts[key];
        ShortfallClaim one;
        one.claim = claim;
        one.rule = codes[claim.rule.id];
        one.asked = *claim.amount;
        if (const auto at = names->find(claim.beneficiary.id); at != names->end())
            one.beneficiary = at->second;
        if (const auto at = means->find(claim.id); at != means->end())
            one.panel = at->second;
        of.asked += one.asked;
        of.claims.push_back(std::move(one));
    }
    std::vector<Shortfall> all;
    for (auto &[account, one] : byAccount) {
        const auto free = freeOf(store, account);
        if (!free)
            return free.error();
        one.free = *free;
        rank(one.claims);
        payByRank(one);
        payProRata(one);
        addNotes(one);
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace heyuan::award
