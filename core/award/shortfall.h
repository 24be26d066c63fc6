#pragma once

#include "core/award/award_claim.h"
#include "core/base/panel_mean.h"
#include "core/fund/account.h"
#include "core/report/content.h"

// When the claims of a year ask for more than is free in the fund: what each would get by rank, and what pro rata. Nothing
// is decided here; the two stand side by side for those who decide.
namespace heyuan::award {

/// A part of an amount that does not suffice for all.
struct Share {
    Money amount;
    bool hasExtraFen = false;  ///< its fraction of a fen was among the largest, so it was rounded up
};
/// Divides what is there among what is asked, in proportion and to the fen: everybody gets the whole fen of his part, and
/// the fen that are left go to the largest fractions, the earlier first where two are equal. The sum is `balance`, or all
/// that is asked where it suffices.
std::vector<Share> inProportion(const std::vector<Money> &asked, Money balance);

struct ShortfallClaim {
    AwardClaim claim;
    Text beneficiary;
    QString rule;
    Money asked;
    PanelMean panel;
    int rank = 0;          ///< 1 is the best; equal means share one; 0: no score counts
    Share byRank;
    Share proRata;
};

/// The undecided claims that one account would pay.
struct Shortfall {
    int year = 0;
    FundAccount account;
    Money free;            ///< of the account and of the use that awards come from, whichever is less
    Money asked;
    std::vector<ShortfallClaim> claims; ///< by rank
    std::vector<Text> notes;

    bool isShort() const { return asked > free; }
    Money byRank() const;
    Money proRata() const;
    Text verdict() const;
};

/// By account; claims that are accepted and not yet decided.
Result<std::vector<Shortfall>> shortfallsOf(Store &store, int year);
/// The year of the newest undecided claims; 0 if there are none.
Result<int> yearOfUndecided(Store &store);

Table shortfallTable(const Shortfall &shortfall);
Result<Report> shortfallReport(Store &store, int year, QDate asOf, Language language);

} // namespace heyuan::award
