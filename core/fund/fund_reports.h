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
    std::vector<RuleExecution> rules;
    std::vector<IdleMoney> idle;
    /// What an auditor would write down; looked for entry by entry.
    struct Findings {
        std::vector<LateTransfer> late;
        UnprovenEntries unproven;
    };
    std::optional<Findings> findings;        ///< nothing as long as they are not looked for

    /// The money: as quick as the accounts are few, however many entries they have.
    static Result<FundView> loadMoney(Store &store, QDate asOf);
    static Result<Findings> loadFindings(Store &store, const FundBook &book);
    /// Both.
    static Result<FundView> load(Store &store, QDate asOf);
    /// One sentence: allocated, committed, paid, and what was found.
    Text verdict() const;
};

Table balanceTable(const FundView &view);         ///< every account, with its uses below it
Table quarterTable(const FundView &view);
Table areaTable(const FundView &view);
Table ruleTable(const FundView &view);
Table idleTable(const FundView &view);
Table lateTable(const FundView &view);
Table unprovenTable(const FundView &view);
/// The year's money from what was brought forward to what is free.
WaterfallChart waterfallChart(const FundView &view);
/// The entries behind a step of it, by its id, behind an area and behind an award rule; the first ten thousand.
Result<std::vector<qint64>> waterfallEntries(Store &store, const FundView &view, qint64 step);
Result<std::vector<qint64>> areaEntries(Store &store, const FundView &view, qint64 area);
Result<std::vector<qint64>> ruleEntries(Store &store, const FundView &view, qint64 rule);
BarChart balanceChart(const FundView &view);      ///< the same by account
BarChart quarterChart(const FundView &view);      ///< paid of allocated by quarter
BarChart areaChart(const FundView &view);         ///< promised and paid by area
BarChart ruleChart(const FundView &view);         ///< decided and paid by award rule

Result<Report> fundReport(Store &store, QDate asOf, Language language);

} // namespace heyuan
