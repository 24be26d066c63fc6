#pragma once

#include "core/fund/fund_book.h"

namespace heyuan {

/// What this desk holds against the money: resources/fund_rule.json.
struct FundRule {
    int reconcileDays = 0; ///< a payment and a line of the treasury may lie this far apart
    int idleMonths = 0;    ///< money allocated longer ago and not paid is idle
    int listedUnproven = 0; ///< entries without papers that are named; more are only counted
    static const FundRule &shipped();
};

/// Execution: paid of allocated. Nothing without an allocation.
std::optional<Number> executionRate(const FundMoney &money);

/// One account at the end of each quarter of a year, as far as the year has come.
struct QuarterExecution {
    qint64 account = 0;
    int year = 0;          ///< of the account: money of an earlier one is still being paid
    Text name;
    std::vector<FundMoney> quarters;
};
std::vector<QuarterExecution> executionByQuarter(const FundBook &book, int year);

struct AreaExecution {
    qint64 area = 0;       ///< 0: entries that name none
    Text name;
    FundMoney money;
    /// What is paid is held against: what was allocated to the area or, where more was promised to it out of other money,
    /// that. So no area executes more than it has.
    std::optional<Number> rate() const;
};
Result<std::vector<AreaExecution>> executionByArea(Store &store, const FundBook &book);

/// What the claims of one award rule came to.
struct RuleExecution {
    qint64 rule = 0;
    Text name;
    FundMoney money;
};
/// By the documents' order; nothing of what no claim stands behind.
Result<std::vector<RuleExecution>> executionByRule(Store &store, const FundBook &book);

/// Money that lies unpaid longer than it may; the oldest was allocated on `since`.
struct IdleMoney {
    qint64 account = 0;
    Text name;
    Money amount;
    QDate since;
};
std::vector<IdleMoney> idleMoney(const FundBook &book, int months);

/// A payment that came after its day, or has not come yet.
struct LateTransfer {
    qint64 entry = 0;      ///< the payment, or the commitment where nothing was paid
    Text account;
    QString documentNumber; ///< of the commitment
    QString claim;
    QDate dueOn;
    QDate paidOn;          ///< invalid: not paid yet
    Money amount;
    int days = 0;
};
Result<std::vector<LateTransfer>> lateTransfers(Store &store, const FundBook &book);

/// Entries without a document number or without a file that shows it (K5).
struct UnprovenEntry {
    FundEntry entry;
    Text account;
    bool lacksNumber = false;
    bool lacksFile = false;
};
struct UnprovenEntries {
    qint64 number = 0;
    std::vector<UnprovenEntry> first; ///< the earliest, as many as the rule names
};
Result<UnprovenEntries> unprovenEntries(Store &store, const FundBook &book);

} // namespace heyuan
