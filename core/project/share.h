#pragma once

#include "core/project/project_book.h"

namespace heyuan {

/// A constraint of policy on a project's money as data (I3, I4): which share of which money at least, at most or exactly;
/// which use is prohibited. The rows are policy_constraint, which anybody can add to in a form.
struct MoneyConstraint {
    qint64 id = 0;
    QString code;
    QString kind;              ///< share_min, share_max, share_exact, prohibited_use, permitted_use
    Text name;
    Text subject;
    QString className;         ///< of the budget lines it speaks of
    QString source;            ///< central, provincial, local, any
    std::optional<Number> value; ///< per cent
    qint64 clause = 0;
    QString quote;
    Text head() const;         ///< the subject at the head of a row: with a capital in English
    bool isShare() const { return kind.startsWith(u"share_"); }
};
Result<std::vector<MoneyConstraint>> moneyConstraints(Database &database, const Project &project);
/// Those that a document states for a programme, or for nobody in particular: for every project that comes under it.
Result<std::vector<MoneyConstraint>> moneyConstraintsOf(Database &database, qint64 document);

/// What is held against a share: the plan, or what contracts have committed of it. Money that is not committed yet may
/// still go where it has to, so that only what can no longer be mended is a breach there.
enum class ShareStage { Budget, Contracts };

/// How a share stands.
struct ShareState {
    MoneyConstraint constraint;
    Money base;                ///< all of the source's money in the budget
    Money amount;              ///< of the lines it speaks of
    Money limit;               ///< amount that just holds
    bool holds = true;         ///< exactly at the limit holds
    /// What may still be moved: away from the lines (at least), or to them (at most). Negative: what is missing.
    Money room;
    std::optional<Number> percent; ///< nothing without a base
    Text roomSentence() const; ///< the room alone: "73 万元 may still be moved away"
    Text sentence() const;     ///< with the figures: "54.9 %, at least 50 %: 73 万元 may still be moved."
};
/// The shares as they would stand if this revision were confirmed now; as they stand, for one that is.
Result<std::vector<ShareState>> sharesWithRevision(Database &database, qint64 revision);
std::vector<ShareState> shareStates(const ProjectBook &book, const std::vector<MoneyConstraint> &constraints, ShareStage stage = ShareStage::Budget);

} // namespace heyuan
