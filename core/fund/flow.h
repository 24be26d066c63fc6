#pragma once

#include "core/fund/entry.h"

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

/// What confirmed entries bring from place to place; a reversal counts against what it reverses.
struct FundFlow {
    Money arrived;         ///< treasury → free, by allocations
    Money adjusted;        ///< treasury → free, by changes of the budget
    Money takenBack;       ///< the part of these two that went back, above nothing
    Money promised;        ///< free → committed, less what was released
    Money paid;            ///< committed → paid
    Money returned;        ///< paid → free

    FundMoney money() const { return {arrived + adjusted, promised - paid, paid - returned}; }
    FundFlow &operator+=(const FundFlow &other);
    friend bool operator==(const FundFlow &, const FundFlow &) = default;
};

/// The flow of one day, use, area and award rule of an account: kept with every write, so that books over any number of entries are
/// added up from a few rows.
struct FundDay {
    qint64 earmark = 0;    ///< 0: other uses
    qint64 area = 0;       ///< 0: none named
    qint64 rule = 0;       ///< of the award claim behind it; 0: none
    QDate day;
    FundFlow flow;
};

/// By account, each by day; up to `asOf`, an invalid day: all.
Result<std::map<qint64, std::vector<FundDay>>> fundDays(Store &store, QDate asOf);
/// Of one account, areas and rules added up.
Result<std::vector<FundDay>> fundDaysOf(Store &store, qint64 account, QDate asOf);

std::unique_ptr<SummaryKeeper> makeFundFlowKeeper();

} // namespace heyuan
