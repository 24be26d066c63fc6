#pragma once

#include "core/base/money.h"
#include "core/report/content.h"
#include "core/store/store.h"

namespace heyuan::award {

/// How many claims of a year and rule stand at a state, and for how much: kept with every write, so that a page over a
/// million claims reads a few rows.
struct ClaimSum {
    int year = 0;
    qint64 rule = 0;
    QString status;
    qint64 number = 0;
    Money amount;
};
/// By year, rule and state; 0: all years.
Result<std::vector<ClaimSum>> claimSums(Store &store, int year = 0);
/// The newest year with claims; 0 if there are none.
Result<int> lastClaimYear(Store &store);
/// Claims of a year, by rule and state.
Result<Report> claimBoard(Store &store, int year, QDate asOf, Language language);
std::unique_ptr<SummaryKeeper> makeClaimSumKeeper();
std::unique_ptr<SummaryKeeper> makeClaimInvoiceKeeper();

} // namespace heyuan::award
