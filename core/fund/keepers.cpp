#include "core/fund/keepers.h"

#include "core/base/money_words.h"
#include "core/fund/all_of.h"
#include "core/fund/fund_book.h"
#include "core/store/preparer.h"

#include <functional>

namespace heyuan {

namespace {

Text dayText(QDate day) { return Text::plain(day.toString(Qt::ISODate)); }
Error refused(Text sentence) { return {ErrorKind::Denied, std::move(sentence), {}, {}}; }

/// What an entry is held against: what is booked by day, and the drafts, which count as far as they take, so that two of
/// them cannot take the same money.
struct Held {
    AccountBook book;
    std::vector<FundEntry> drafts;
};

/// The state stands in the statement itself, so that the few drafts have an index of their own.
Result<std::vector<FundEntry>> draftsOf(Store &store, qint64 account)
{
    const RecordType &type = FundEntry::description().type();
    Query q = store.database().query(QStringLiteral("select %1 from fund_entry where account_id = ? and status = 'draft' and deleted_at is null").arg(columnList(type)));
    if (Status s = q.run({account}); !s)
        return s.error();
    std::vector<FundEntry> drafts;
    while (q.next())
        drafts.push_back(FundEntry::description().read(readRow(type, q)));
    return drafts;
}

using ByDay = std::map<QDate, Money>;

/// The least that a sum comes to on any day from `from` on.
Money least(const ByDay &moved, QDate from)
{
    Money now;
    std::optional<Money> lowest;
    ByDay byDay = moved;
    byDay[from]; // what stood before counts, too
    for (const auto &[day, amount] : byDay) {
        now += amount;
        if (day >= from && (!lowest || now < *lowest))
            lowest = now;
    }
    return *lowest;
}

void takeDrafts(ByDay &byDay, const std::vector<FundEntry> &entries, const std::function<Money(const FundEntry &)> &sum)
{
    for (const FundEntry &entry : entries) {
        if (const Money moved = sum(entry); moved < Money())
            byDay[entry.bookedOn] += moved;
    }
}

/// Nothing free is promised twice, on no day. Whoever has the decision of an officer may.
Status withinFree(const Held &held, const FundEntry &entry)
{
    const auto inFree = [](const FundEntry &one) { return one.moved(u"free"); };
    const Money takes = Money() - inFree(entry);
    if (takes <= Money() || !entry.overrideReason.isEmpty())
        return {};
    ByDay byDay;
    for (const FundDay &one : held.book.days)
        byDay[one.day] += one.flow.money().free();
    takeDrafts(byDay, held.drafts, inFree);
    const Money left = least(byDay, entry.bookedOn);
    // The entry itself is among them; a confirmed one counts as it did as a draft.
    if (left < Money())
        return refused(say("FundBook", "%1 has RMB %2 free from %3 on; this entry takes %4. Take less, book the allocation first, or enter who lets it pass, why and by which document.")
                           .arg(held.book.account.name()).arg(amountInSentence(left + takes)).arg(dayText(entry.bookedOn)).arg(amountInSentence(takes)));
    return {};
}

/// What a document sets aside is taken for nothing else, and no use takes more than it has.
Status withinUse(const Held &held, const FundEntry &entry)
{
    const AccountBook &book = held.book;
    const FundUse *use = book.use(entry.earmark.id);
    if (!use)
        return refused(say("FundBook", "%1: the document sets no such money aside in this account. Choose another use, or none.").arg(book.account.name()));
    if (!use->limit || entry.moved(u"free") >= Money() || entry.kind == u"adjust" || entry.from == u"treasury" || entry.to == u"treasury" || !entry.overrideReason.isEmpty())
        return {};
    ByDay byDay;
    for (const FundDay &one : book.days) {
        if (one.earmark == entry.earmark.id)
            byDay[one.day] += Money() - one.flow.money().taken();
    }
    takeDrafts(byDay, held.drafts, [&](const FundEntry &one) { return one.earmark == entry.earmark ? Money() - one.moved(u"committed") - one.moved(u"paid") : Money(); });
    const Money left = *use->limit + least(byDay, entry.bookedOn);
    const Money takes = entry.amount.value_or(Money());
    if (left < Money())
        return refused(say("FundBook", "%1, “%2”: RMB %3 are set for this use and %4 of it are open; this entry takes %5. Take less, choose another use, or enter who lets it pass, why and by which document.")
                           .arg(book.account.name()).arg(use->name).arg(amountInSentence(*use->limit)).arg(amountInSentence(left + takes)).arg(amountInSentence(takes)));
    return {};
}

/// A commitment is paid and released as far as it goes; what comes back was paid before.
Status withinCommitment(Store &store, const FundEntry &entry)
{
    const qint64 id = entry.kind == u"commit" ? entry.id : entry.settles.id;
    if (!id)
        return {};
    const RecordType &type = FundEntry::description().type();
    const auto row = store.find(type, id);
    auto entries = store.all<FundEntry>(allOf({{"settles_id", Condition::Test::Is, id}}));
    if (!row || !entries)
        return row ? entries.error() : row.error();
    const FundEntry of = *row && !(*row)->deleted ? FundEntry::description().read(**row) : FundEntry();
    if (of.kind != u"commit" || of.account != entry.account || !of.isConfirmed())
        return entry.kind == u"commit" ? Status() : Status(refused(say("FundBook", "What is settled has to be a confirmed commitment of the same account. Choose another one.")));
    if (entry.bookedOn < of.bookedOn)
        return refused(say("FundBook", "%1 lies before the commitment was booked. Check the day.").arg(dayText(entry.bookedOn)));
    entries->push_back(of);
    const auto lowest = [&](QStringView place) {
        ByDay byDay;
        for (const FundEntry &one : *entries) {
            const Money moved = one.moved(place);
            if (one.isConfirmed() || moved < Money())
                byDay[one.bookedOn] += moved;
        }
        return least(byDay, entry.bookedOn);
    };
    const Money takes = entry.amount.value_or(Money());
    if (const Money left = lowest(u"committed"); left < Money())
        return refused(say("FundBook", "The commitment by %1 has RMB %2 left; this entry takes %3. Take less, or commit more first.").arg(of.documentNumber).arg(amountInSentence(left + takes)).arg(amountInSentence(takes)));
    if (const Money left = lowest(u"paid"); left < Money())
        return refused(say("FundBook", "Of the commitment by %1, RMB %2 were paid; %3 would come back. Check the amount.").arg(of.documentNumber).arg(amountInSentence(left + takes)).arg(amountInSentence(takes)));
    return {};
}

/// Out of a closed year nothing new is promised.
Status withinOpenYear(const FundAccount &account, const FundEntry &entry, QDate today)
{
    const bool isNew = entry.kind == u"commit" || entry.kind == u"allocate" || entry.kind == u"adjust";
    if (!isNew || !account.closedOn.isValid() || std::max(entry.bookedOn, today) < account.closedOn)
        return {};
    return refused(say("FundBook", "%1 is closed since %2; nothing new is promised out of it. Take an account of an open year.").arg(account.name()).arg(dayText(account.closedOn)));
}

class FundEntryKeeper : public SummaryKeeper
{
public:
    QByteArray recordType() const override { return type().name; }
    Status changed(Transaction &transaction, const Record *before, const Record *after) override
    {
        if (Status s = heldAsConfirmed(type(), before, after); !s)
            return s;
        if (!after)
            return {};
        const FundEntry entry = FundEntry::description().read(*after);
        Store &store = transaction.store();
        auto book = FundBook::loadAccount(store, entry.account.id, {});
        auto drafts = draftsOf(store, entry.account.id);
        if (!book || !drafts)
            return book ? drafts.error() : book.error();
        if (!before) {
            if (Status s = withinOpenYear(book->account, entry, store.now().toLocalTime().date()); !s)
                return s;
        }
        if (Status s = withinCommitment(store, entry); !s)
            return s;
        const Held held{std::move(*book), std::move(*drafts)};
        if (Status s = withinUse(held, entry); !s)
            return s;
        return withinFree(held, entry);
    }
    Status rebuild(Database &) override { return {}; }
    /// The rules once more, over everything that is stored.
    Result<std::vector<Text>> verify(Database &database) override
    {
        std::vector<Text> faults;
        const auto broken = database.scalar(QStringLiteral("select count(*) from fund_entry where deleted_at is null and (status = 'confirmed' and (confirmed_by is null or confirmed_by = prepared_by) "
                                                           "or amount_fen = 0 or from_account is null or to_account is null or from_account = to_account)"));
        if (!broken)
            return broken.error();
        if (broken->toLongLong() > 0)
            faults.push_back(say("FundBook", "Entries that break the rules of the funds' books: %1.").arg(broken->toLongLong()));
        Query q = database.query(QStringLiteral(
            "select a.code, sum(case when e.to_account = 'free' then e.amount_fen when e.from_account = 'free' then -e.amount_fen else 0 end), "
            "sum(case when e.override_reason is not null then 1 else 0 end) from fund_entry e join fund_account a on a.id = e.account_id "
            "where e.deleted_at is null and e.status = 'confirmed' group by a.code order by a.code"));
        if (Status s = q.run(); !s)
            return s.error();
        while (q.next()) {
            if (q.integer(1) < 0 && q.integer(2) == 0)
                faults.push_back(say("FundBook", "Account %1 is over-committed by RMB %2, and nobody let it pass.").arg(q.text(0)).arg(amountInSentence(Money::fen(-q.integer(1)))));
        }
        return faults;
    }

private:
    static const RecordType &type() { return FundEntry::description().type(); }
};

/// An account with entries stays what it is: its entries were held against its promise.
class FundAccountKeeper : public SummaryKeeper
{
public:
    QByteArray recordType() const override { return type().name; }
    Status changed(Transaction &transaction, const Record *before, const Record *after) override
    {
        if (!before)
            return {};
        const bool same = after && type().value(*before, "commitment_id") == type().value(*after, "commitment_id") && type().value(*before, "year") == type().value(*after, "year");
        if (same)
            return {};
        const auto entries = transaction.store().count(FundEntry::description().type(), allOf({{"account_id", Condition::Test::Is, before->id}}));
        if (!entries)
            return entries.error();
        if (*entries > 0)
            return refused(say("FundBook", "The account has entries. It is not deleted, and keeps its year and what promises it."));
        return {};
    }
    Status rebuild(Database &) override { return {}; }
    Result<std::vector<Text>> verify(Database &) override { return std::vector<Text>(); }

private:
    static const RecordType &type() { return FundAccount::description().type(); }
};

} // namespace

void addFundKeepers(Store &store)
{
    store.addSummaryKeeper(std::make_unique<FundAccountKeeper>());
    store.addSummaryKeeper(makeFundFlowKeeper()); // what entries are held against has them already
    store.addSummaryKeeper(std::make_unique<FundEntryKeeper>());
}

} // namespace heyuan
