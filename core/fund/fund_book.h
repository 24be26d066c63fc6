#pragma once

#include "core/fund/entry.h"

#include <functional>

namespace heyuan {

/// How the money of an account, or of one use of it, is spread.
struct FundMoney {
    Money allocated;
    Money committed;       ///< promised and not paid
    Money paid;            ///< payments less returns
    Money taken() const { return committed + paid; }
    Money free() const { return allocated - taken(); }
    FundMoney &operator+=(const FundMoney &other);
    friend bool operator==(const FundMoney &, const FundMoney &) = default;
};

/// One use of an account: money that the document sets aside, or everything else.
struct FundUse {
    qint64 earmark = 0;    ///< fund_commitment; 0: everything else
    Text name;
    std::optional<Money> limit; ///< nothing: the document sets none
    FundMoney money;
    std::optional<Money> room() const { return limit ? std::optional(*limit - money.taken()) : std::nullopt; }
};

/// An account and its money up to a day.
struct AccountBook {
    FundAccount account;
    std::optional<Money> promised;  ///< by the document
    bool isLeast = false;           ///< the document says "at least"
    std::vector<FundUse> uses;      ///< earmarks in the document's order, then everything else
    std::vector<FundEntry> entries; ///< by day
    FundMoney money;

    const FundUse *use(qint64 earmark) const;
};

/// The books of the funds up to a day (K1, K2): every figure is the sum of entries and can be made again from them.
struct FundBook {
    QDate asOf;
    std::vector<AccountBook> accounts; ///< by code

    FundMoney money() const;
    const AccountBook *account(qint64 id) const;

    /// Confirmed entries up to `asOf`; an invalid day: all of them.
    static Result<FundBook> load(Store &store, QDate asOf);
    /// One account only. With `withDrafts`, its drafts are among the entries: what is checked before anything is written.
    static Result<AccountBook> loadAccount(Store &store, qint64 account, QDate asOf, bool withDrafts = false);
};

/// What one entry adds to a sum.
using FundSum = std::function<Money(const FundEntry &)>;
/// The least that a sum comes to on any day from `from` on. A draft counts as far as it takes, so that two drafts cannot
/// take the same money.
Money least(const std::vector<FundEntry> &entries, QDate from, const FundSum &sum);

} // namespace heyuan
