#include "core/catalogue/arithmetic_parts.h"

namespace heyuan {

Text severityName(Severity severity)
{
    switch (severity) {
    case Severity::Fault: return say("Severity", "Contradiction");
    case Severity::Doubt: return say("Severity", "To be clarified");
    case Severity::Agrees: break;
    }
    return say("Severity", "Agrees");
}

QByteArray severityKey(Severity severity)
{
    return severity == Severity::Fault ? "fault" : severity == Severity::Doubt ? "doubt" : "agrees";
}

namespace catalogue {

void Findings::add(Severity severity, const char *rule, Text sentence, const std::vector<Row> &rows)
{
    Finding finding{severity, rule, std::move(sentence), {}, {}};
    for (const Row &row : rows) {
        finding.items.push_back({row.type().name, row.id(), row.code()});
        const qint64 clause = row.integer("clause_id");
        if (clause && std::find(finding.clauses.begin(), finding.clauses.end(), clause) == finding.clauses.end())
            finding.clauses.push_back(clause);
    }
    m_findings.push_back(std::move(finding));
}

} // namespace catalogue

Result<std::vector<Finding>> checkPlans(Store &store)
{
    using namespace catalogue;
    const auto data = PlanData::load(store);
    if (!data)
        return data.error();
    Findings findings;
    for (const auto check : {checkBudgetSums, checkBudgetParts, checkBudgetAgainstText, checkShares,
                             checkSharesMakeWhole, checkEarmarks, checkCountyTargets, checkTargetRanges,
                             checkSameSubject, checkRepeatedQuantities, checkCoverageAgainstAreas, addReadings})
        check(*data, findings);
    std::vector<Finding> found = findings.take();
    const auto firstCode = [](const Finding &finding) {
        return finding.items.empty() ? QString() : finding.items.front().code;
    };
    std::stable_sort(found.begin(), found.end(), [&](const Finding &a, const Finding &b) {
        if (a.severity != b.severity)
            return a.severity < b.severity;
        return firstCode(a).left(3) < firstCode(b).left(3);
    });
    return found;
}

} // namespace heyuan
