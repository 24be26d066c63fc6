#pragma once

#include "core/award/evaluation.h"

#include <QJsonArray>
#include <QJsonObject>

namespace heyuan::award {

/// One case of a rule's self-test: what the case expects, what the evaluator came to.
struct TestedCase {
    QString rule;
    QString name;
    QString expected;
    QString found;
    QJsonObject proposed = {}; ///< where a case is demanded: one that would try it, its result left open
    int index = -1;            ///< place in the rule's cases; -1: the facts as they stand, or none
    bool isGreen() const { return expected == found; }
};

/// Every rule against its cases (resources/award_case.json), whose results were reckoned from the documents and not by the
/// evaluator. A rule without cases, and a threshold, tier, cap, missing fact or end of time without a case at it, is red.
Result<std::vector<TestedCase>> testRules(const RuleBook &book, const QByteArray &json);
Result<QByteArray> builtInCases();
/// One version of a rule against its cases, written as an entry of award_case.json.
Result<std::vector<TestedCase>> testVersion(const RuleBook &book, const JudgedRule &version, const QJsonObject &cases);
/// The versions in the database against their own cases; those of drafts are marked so.
Result<std::vector<TestedCase>> testVersions(Store &store, const RuleBook &book, bool drafts);

/// What has to be tried at a rule and is not: judged by the values its cases set.
std::vector<TestedCase> untried(const RuleBook &book, const JudgedRule &rule, const std::vector<Claim> &claims,
                                const std::vector<QDate> &dates, const std::vector<Evaluation> &evaluations);

} // namespace heyuan::award
