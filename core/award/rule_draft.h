#pragma once

#include "core/award/rule_book.h"

namespace heyuan {

/// A version of an award rule 规则版本: made as a copy, edited as a draft, published by another person for what happens from
/// its first day on. The issued rule is never touched.
struct RuleVersion {
    qint64 id = 0;
    int version = 0;
    Ref rule;
    int number = 0;        ///< the issued rule is the first; versions are counted from 2
    QDate validFrom;       ///< of the events it judges
    QDate validTo;
    QString conditions;    ///< JSON, as in the catalogue
    QString amount;        ///< JSON, as in the catalogue; with "deduct", "not_after" and "beside": codes of other rules
    bool onceOnly = false;
    std::optional<qint64> maxYears;
    QString decidedBy;
    QString basis;         ///< number of the document that changes the rule
    QString cases;         ///< JSON of its self-test, as an entry of award_case.json
    QString status;        ///< draft, confirmed
    QString preparedBy;
    QString confirmedBy;
    QString note;

    static const Described<RuleVersion> &description();
    bool isDraft() const { return status.isEmpty() || status == u"draft"; }
};

} // namespace heyuan

namespace heyuan::award {

RuleText textOf(const RuleVersion &version, const QString &rule);
/// All versions of all rules with the codes of their rules, by rule and number.
Result<std::vector<std::pair<QString, RuleVersion>>> ruleVersions(Store &store);
/// Published ones only, by the day from which they hold.
Result<std::vector<std::pair<QString, RuleVersion>>> publishedVersions(Store &store);
/// A draft that says what the rule says now, with its self-test: the issued rule (`from` 0), or one of its versions.
Result<RuleVersion> copyAsDraft(Store &store, const QString &rule, qint64 from = 0);

/// The facts that a version names, finished or not.
std::set<int> factsOf(const FactBook &book, const RuleVersion &version);

} // namespace heyuan::award
