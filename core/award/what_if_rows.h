#pragma once

#include "core/award/what_if.h"

// The rows a what-if reads, kept as numbers and in the order of their beneficiaries.
namespace heyuan::award {

struct ClaimedRow {
    qint64 beneficiary;
    qint64 id;
    int rule; ///< in RuleBook::rules()
    std::optional<Money> amount;
};

struct FactRow {
    qint64 beneficiary;
    int fact;
    int months; ///< in ClaimRows::months; -1: one value
    qint64 value;
};

struct EarlierRow {
    qint64 beneficiary;
    qint64 claim;
    int rule;
    int year;
    qint64 fen;
};

struct ClaimRows {
    std::vector<ClaimedRow> claims;
    std::vector<FactRow> facts;
    std::vector<EarlierRow> earlier;
    std::vector<std::vector<qint64>> months;
    qint64 unread = 0;
};

/// Everything the claims of a year rest on, as of its last day. `goesOn` is asked now and then; false: cancelled.
Result<ClaimRows> readClaimRows(Store &store, const RuleBook &book, int year, const std::function<bool(int done)> &goesOn);

} // namespace heyuan::award
