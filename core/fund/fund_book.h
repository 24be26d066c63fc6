#pragma once

#include "core/fund/flow.h"

namespace heyuan {

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
    std::vector<FundDay> days;      ///< what moved, by day
    FundMoney money;

    const FundUse *use(qint64 earmark) const;
};

/// The books of the funds up to a day (K1, K2): every figure is the sum of entries, kept by day, and can be made again from
/// them.
struct FundBook {
    QDate asOf;
    std::vector<AccountBook> accounts; ///< by code

    FundMoney money() const;
    const AccountBook *account(qint64 id) const;

    /// Confirmed entries up to `asOf`; an invalid day: all of them.
    static Result<FundBook> load(Store &store, QDate asOf);
    /// One account only; its days name neither areas nor rules.
    static Result<AccountBook> loadAccount(Store &store, qint64 account, QDate asOf);
};

} // namespace heyuan
