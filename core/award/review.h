#pragma once

#include "core/award/award_claim.h"
#include "core/base/panel_mean.h"

namespace heyuan {

/// What one reviewer gives a claim. Who has a conflict of interest (回避) gives nothing.
struct ClaimScore {
    qint64 id = 0;
    int version = 0;
    Ref claim;
    QString reviewer;
    QString workplace;     ///< 单位: nobody scores a case of his own unit
    std::optional<Number> score; ///< 0 to 100
    bool hasConflict = false;
    QString conflictReason;
    QDate scoredOn;
    QString note;

    static const Described<ClaimScore> &description();
    bool counts() const { return score && !hasConflict; }
};

/// A visit to the place a claim is made for.
struct ClaimVisit {
    qint64 id = 0;
    int version = 0;
    Ref claim;
    QDate visitedOn;
    QString visitors;
    QString place;
    QString result;        ///< confirmed, differs, refuted
    QString found;
    QString note;

    static const Described<ClaimVisit> &description();
};

namespace award {

/// A claim as its panel sees it.
struct ClaimPanel {
    std::vector<ClaimScore> scores;
    int conflicts = 0;
    PanelMean mean;        ///< the highest and the lowest are left out from as many scores on as the bureau's rule says
};
Result<ClaimPanel> panelOf(Store &store, qint64 claim);
/// Means of all claims of a year, by claim.
Result<std::map<qint64, PanelMean>> panelMeans(Store &store, int year);
Result<std::vector<ClaimVisit>> visitsOf(Store &store, qint64 claim);

/// Why a reviewer may not score a claim; empty if he may: his own unit, his own case, his own work on it.
Result<Text> conflictOf(Store &store, const AwardClaim &claim, const QString &reviewer, const QString &workplace);

/// Scores are given while the claim is in review, once by each, and by nobody with a conflict of interest.
std::unique_ptr<SummaryKeeper> makeScoreKeeper();

} // namespace award

} // namespace heyuan
