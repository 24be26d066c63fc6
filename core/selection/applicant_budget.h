#pragma once

#include "core/project/share.h"
#include "core/selection/round_state.h"
#include "core/selection/share_bearing.h"

namespace heyuan {

/// A line of the budget in an applicant's plan 建设方案: what for, and how much from which source.
struct ApplicantBudgetLine {
    qint64 id = 0;
    int version = 0;
    Ref applicant;
    std::optional<int> line;
    QString direction;     ///< class of budget lines (budgetClasses), of which the share rules speak
    QString item;
    std::optional<Money> central;
    std::optional<Money> provincial;
    std::optional<Money> local;
    QString note;

    static const Described<ApplicantBudgetLine> &description();
    SourceMoney amounts() const { return {{central.value_or(Money()), provincial.value_or(Money()), local.value_or(Money())}}; }
};
/// A line number stands once in a plan.
Status completeBudgetLine(Transaction &transaction, Record &record);

/// The plan of an applicant held against the share rules of the round's document.
struct PlanShares {
    Applicant applicant;
    Text county;
    std::vector<ApplicantBudgetLine> lines;  ///< by number
    SourceMoney money;
    std::vector<ShareState> shares;          ///< by the document's order; empty where it prescribes none

    std::map<qint64, ShareBearing> bearings; ///< by constraint
    bool isOfAll = false;                    ///< the plans of all winners together
    qint64 lacking = 0;                      ///< winners whose plan is not entered, of those together

    bool isEntered() const { return !lines.empty(); }
    qint64 broken() const;
    /// Money of lines of which no rule speaks, though it comes from a source that rules divide.
    Money elsewhere() const;
    /// Whether the rules hold, how many are broken, or that there is no plan yet.
    Text verdict() const;
    bool isBroken(const ShareState &share) const { return isEntered() && (!share.holds || !share.percent); }
    const ShareBearing &bearing(const ShareState &share) const;
    /// What broke, with figures, clause and quoted words, and what hangs on it.
    Text brokenWords(const ShareState &share) const;
    /// The shares that are broken though they bind; of all winners together, only once every plan is there.
    std::vector<const ShareState *> brokenThatBind() const;
};
/// The selected counties first, then others that have entered a plan; within each by name. At the end all winners
/// together, where it is decided that a share is one of the whole.
Result<std::vector<PlanShares>> plansOf(Store &store, const SelectionRound &round);
/// How many of the selected counties' plans hold.
Text verdictOf(const std::vector<PlanShares> &plans);
/// What has to be known before the result of a round is confirmed, though it does not stand in the way: winners without a
/// plan, broken shares that hang on an undecided wording or only guide.
std::vector<Text> confirmationWarnings(const std::vector<PlanShares> &plans);

} // namespace heyuan
