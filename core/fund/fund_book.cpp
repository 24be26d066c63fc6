#include "core/fund/fund_book.h"

#include "core/fund/all_of.h"
#include "core/fund/commitment.h"

namespace heyuan {

namespace {

/// "=" and "at most" are limits; "at least" is none.
bool isLimit(const QString &comparator) { return !comparator.startsWith(u'>'); }

/// What the document promises, and what it sets aside inside it.
Status readPromise(Store &store, AccountBook &book)
{
    FundUse others;
    others.name = say("FundBook", "Other uses");
    if (!book.account.commitment) {
        book.uses.push_back(std::move(others));
        return {};
    }
    const RecordType &type = fundCommitmentType();
    const auto promise = store.find(type, book.account.commitment.id);
    if (!promise)
        return promise.error();
    if (!*promise)
        return Error{ErrorKind::NotFound, say("Project", "This row is no longer there. Choose another one."), {}, {}};
    const Record &of = **promise;
    book.promised = Money::fen(type.value(of, "amount_fen").toLongLong());
    book.isLeast = !isLimit(type.value(of, "comparator").toString());
    const auto inside = store.select(type, allOf({{"kind", Condition::Test::Is, QStringLiteral("earmark")}, {"year", Condition::Test::Is, type.value(of, "year")}, {"fund_zh", Condition::Test::Is, type.value(of, "fund_zh")}}));
    if (!inside)
        return inside.error();
    Money aside;
    for (const Record &row : *inside) {
        if (row.id == of.id || type.value(row, "document_id") != type.value(of, "document_id") || type.value(row, "level") != type.value(of, "level"))
            continue;
        FundUse use;
        use.earmark = row.id;
        use.name = Text::of(type.value(row, "purpose_zh").toString(), type.value(row, "purpose_en").toString());
        const Money amount = Money::fen(type.value(row, "amount_fen").toLongLong());
        aside += amount;
        if (isLimit(type.value(row, "comparator").toString()))
            use.limit = amount;
        book.uses.push_back(std::move(use));
    }
    if (aside > Money())
        others.limit = *book.promised - aside; // raised below by what was allocated beyond the promise
    book.uses.push_back(std::move(others));
    return {};
}

void count(AccountBook &book)
{
    for (const FundDay &day : book.days) {
        book.money += day.flow.money();
        for (FundUse &use : book.uses) {
            if (use.earmark == day.earmark)
                use.money += day.flow.money();
        }
    }
    FundUse &others = book.uses.back();
    if (others.limit && book.money.allocated > *book.promised)
        *others.limit += book.money.allocated - *book.promised;
}

} // namespace

const FundUse *AccountBook::use(qint64 earmark) const
{
    const auto at = std::find_if(uses.begin(), uses.end(), [earmark](const FundUse &one) { return one.earmark == earmark; });
    return at == uses.end() ? nullptr : &*at;
}

FundMoney FundBook::money() const
{
    FundMoney all;
    for (const AccountBook &one : accounts)
        all += one.money;
    return all;
}

const AccountBook *FundBook::account(qint64 id) const
{
    const auto at = std::find_if(accounts.begin(), accounts.end(), [id](const AccountBook &one) { return one.account.id == id; });
    return at == accounts.end() ? nullptr : &*at;
}

Result<FundBook> FundBook::load(Store &store, QDate asOf)
{
    FundBook book;
    book.asOf = asOf;
    const auto accounts = store.all<FundAccount>();
    if (!accounts)
        return accounts.error();
    auto days = fundDays(store, asOf);
    if (!days)
        return days.error();
    for (const FundAccount &account : *accounts) {
        AccountBook one;
        one.account = account;
        if (Status s = readPromise(store, one); !s)
            return s.error();
        one.days = std::move((*days)[account.id]);
        count(one);
        book.accounts.push_back(std::move(one));
    }
    return book;
}

Result<AccountBook> FundBook::loadAccount(Store &store, qint64 account, QDate asOf)
{
    AccountBook book;
    const auto row = store.find(FundAccount::description().type(), account);
    if (!row)
        return row.error();
    if (!*row || (*row)->deleted)
        return Error{ErrorKind::NotFound, say("Project", "This row is no longer there. Choose another one."), {}, {}};
    book.account = FundAccount::description().read(**row);
    if (Status s = readPromise(store, book); !s)
        return s.error();
    auto days = fundDaysOf(store, account, asOf);
    if (!days)
        return days.error();
    book.days = std::move(*days);
    count(book);
    return book;
}

} // namespace heyuan
