#pragma once

#include "core/selection/checklist.h"
#include "core/selection/quota.h"

namespace heyuan {

/// An applicant with what the experts gave it.
struct RankedApplicant {
    Applicant applicant;
    Text county;
    Text city;
    std::vector<ExpertScore> scores;   ///< all, those that do not count too
    int counted = 0;                   ///< scores that make the mean
    int conflicts = 0;                 ///< scores left out for a conflict of interest
    std::optional<Number> lowest;      ///< left out on request
    std::optional<Number> highest;
    Number sum;                        ///< of those counted
    std::optional<Number> mean;        ///< rounded for reading; the order goes by the exact one
    int rank = 0;                      ///< 1 is the best; equal means share one; 0: not ranked
    bool isTied = false;
    int complete = 0;                  ///< materials that are complete
};

/// The order of a round by the mean of the scores that count.
struct Ranking {
    SelectionRound round;
    SelectionQuotas quotas;
    std::vector<AskedMaterial> asked;
    std::map<qint64, Checklist> checklists;
    bool dropsExtremes = false;
    std::vector<RankedApplicant> applicants; ///< ranked ones first, then those without counted scores, then the others
    std::vector<Text> notes;                 ///< what a reader has to know before he takes the order at its word

    qint64 selected() const;
    Text verdict() const;
};

/// With `dropExtremes`, the highest and the lowest counted score of each applicant are left out, once each: only where
/// every ranked applicant has at least three, so that all are treated alike.
Result<Ranking> rankingOf(Store &store, qint64 round, bool dropExtremes);

/// The round of this name; NotFound with the sentence that says which there are.
Result<SelectionRound> roundNamed(Store &store, const QString &name);

} // namespace heyuan
