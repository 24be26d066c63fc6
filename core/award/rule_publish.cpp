#include "core/award/rule_publish.h"

#include "core/award/rule.h"
#include "core/award/rule_draft_issues.h"
#include "core/store/preparer.h"

#include <QJsonDocument>

#include <algorithm>

namespace heyuan::award {

namespace {

Error refused(Text sentence, std::vector<Issue> issues = {}) { return {ErrorKind::Denied, std::move(sentence), {}, std::move(issues)}; }

} // namespace

qint64 VersionReview::red() const
{
    return std::count_if(cases.begin(), cases.end(), [](const TestedCase &one) { return !one.isGreen(); });
}

VersionReview review(const RuleBook &book, const RuleVersion &version, const QString &rule)
{
    const RuleText text = textOf(version, rule);
    VersionReview review{ruleIssues(book, text), {}, {}};
    const auto judged = book.judged(text);
    if (!judged)
        return review;
    auto cases = testVersion(book, *judged, QJsonDocument::fromJson(version.cases.toUtf8()).object());
    if (cases)
        review.cases = *std::move(cases);
    else
        review.broken = cases.error();
    return review;
}

Status publishable(const RuleBook &book, const RuleVersion &version, const QString &rule)
{
    const VersionReview found = review(book, version, rule);
    if (!found.issues.empty())
        return refused(say("RuleDraft", "The version of %1 is not published: %2").arg(rule).arg(found.issues.front().message), found.issues);
    if (found.broken)
        return refused(say("RuleDraft", "The version of %1 is not published: %2").arg(rule).arg(found.broken->message));
    const auto red = std::find_if(found.cases.begin(), found.cases.end(), [](const TestedCase &one) { return !one.isGreen(); });
    if (red != found.cases.end() && red->index < 0 && red->found == u"none")
        return refused(say("RuleDraft", "The version of %1 is not published: its self-test has no case “%2”. Add it with the result reckoned from the document.").arg(rule).arg(red->name));
    if (red != found.cases.end())
        return refused(say("RuleDraft", "The version of %1 is not published: case “%2” expects %3 and comes to %4. Correct the rule or the case.").arg(rule).arg(red->name).arg(red->expected).arg(red->found));
    return {};
}

Status publishVersion(Transaction &transaction, qint64 version)
{
    return confirm(transaction, RuleVersion::description().type(), version);
}

QJsonObject withDemandedCases(QJsonObject cases, const std::vector<TestedCase> &tested)
{
    QJsonArray all = cases[QLatin1String("cases")].toArray();
    for (const TestedCase &one : tested) {
        if (!one.proposed.isEmpty())
            all.append(one.proposed);
    }
    cases.insert(QStringLiteral("cases"), all);
    return cases;
}

} // namespace heyuan::award

namespace heyuan {

namespace {

/// Holds at the one door that what is published was tested and is never changed.
class VersionKeeper : public SummaryKeeper
{
public:
    QByteArray recordType() const override { return RuleVersion::description().type().name; }
    Status changed(Transaction &transaction, const Record *before, const Record *after) override
    {
        const RecordType &type = RuleVersion::description().type();
        if (Status s = heldAsConfirmed(type, before, after); !s)
            return s;
        if (!after)
            return {};
        const RuleVersion now = RuleVersion::description().read(*after);
        if (now.isDraft() || (before && !RuleVersion::description().read(*before).isDraft()))
            return {};
        const auto rule = transaction.store().find(awardRuleType(), now.rule.id);
        const auto book = award::RuleBook::load(transaction.store());
        if (!rule || !book)
            return rule ? book.error() : rule.error();
        return award::publishable(*book, now, *rule ? awardRuleType().value(**rule, "code").toString() : QString());
    }
    Status rebuild(Database &) override { return {}; }
    Result<std::vector<Text>> verify(Database &) override { return std::vector<Text>(); }
};

} // namespace

void addRuleKeepers(Store &store)
{
    store.addSummaryKeeper(std::make_unique<VersionKeeper>());
}

} // namespace heyuan
