#pragma once

#include "core/award/rule_draft.h"
#include "core/award/self_test.h"

namespace heyuan::award {

/// What a version says of itself: its faults, and its self-test as far as it can be computed.
struct VersionReview {
    std::vector<Issue> issues;
    std::vector<TestedCase> cases;
    std::optional<Error> broken; ///< a case that cannot be read

    qint64 red() const;
    bool isReady() const { return issues.empty() && !broken && !cases.empty() && red() == 0; }
};
VersionReview review(const RuleBook &book, const RuleVersion &version, const QString &rule);
/// Why the version cannot be published; success where it can.
Status publishable(const RuleBook &book, const RuleVersion &version, const QString &rule);
/// Publishes a draft as the present person, who has to be another than its author. Refused while the version has a fault,
/// a boundary without a case, or a red case.
Status publishVersion(Transaction &transaction, qint64 version);
/// The self-test with a case at every place that has none; their results are left to be reckoned.
QJsonObject withDemandedCases(QJsonObject cases, const std::vector<TestedCase> &tested);

} // namespace heyuan::award

namespace heyuan {

void addRuleKeepers(Store &store);

} // namespace heyuan
