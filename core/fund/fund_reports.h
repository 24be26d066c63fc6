#pragma once

#include "core/fund/execution.h"
#include "core/report/content.h"

namespace heyuan {

/// How the funds stand on a day: what the page, the command and the report show.
struct FundView {
    FundBook book;
    int year = 0;                            ///< whose quarters are shown
    std::vector<QuarterExecution> quarters;
    std::vector<AreaExecution> areas;
    std::vector<IdleMoney> idle;
    std::vector<LateTransfer> late;
    std::vector<UnprovenEntry> unproven;

    static Result<FundView> load(Store &store, QDate asOf);
    /// One sentence: allocated, committed, paid, and what an auditor would write down.
    Text verdict() const;
};

Table balanceTable(const FundView &view);         ///< every account, with its uses below it
Table quarterTable(const FundView &view);
Table areaTable(const FundView &view);
Table idleTable(const FundView &view);
Table lateTable(const FundView &view);
Table unprovenTable(const FundView &view);
/// The year's money from what was brought forward to what is free; every step carries its entries.
WaterfallChart waterfallChart(const FundView &view);
BarChart balanceChart(const FundView &view);      ///< the same by account
BarChart quarterChart(const FundView &view);      ///< paid of allocated by quarter

Result<Report> fundReport(Store &store, QDate asOf, Language language);

} // namespace heyuan
