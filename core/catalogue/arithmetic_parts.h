#pragma once

#include "core/catalogue/arithmetic.h"
#include "core/catalogue/plan_data.h"

// The single checks of core/catalogue/arithmetic.h.
namespace heyuan::catalogue {

class Findings
{
public:
    void add(Severity severity, const char *rule, Text sentence, const std::vector<Row> &rows);
    std::vector<Finding> take() { return std::move(m_findings); }

private:
    std::vector<Finding> m_findings;
};

/// The budget lines of one project: the printed total is line 0.
struct ProjectBudget {
    QString project;
    std::optional<Row> total;
    std::vector<Row> lines;
};
std::vector<ProjectBudget> budgetsOf(const PlanData &data);
Money sum(const std::vector<Row> &rows, QByteArrayView key);
std::vector<Money> amounts(const std::vector<Row> &rows, QByteArrayView key);

void checkBudgetSums(const PlanData &data, Findings &findings);
void checkBudgetParts(const PlanData &data, Findings &findings);
void checkBudgetAgainstText(const PlanData &data, Findings &findings);
void checkShares(const PlanData &data, Findings &findings);
void checkSharesMakeWhole(const PlanData &data, Findings &findings);
void checkEarmarks(const PlanData &data, Findings &findings);
void checkCountyTargets(const PlanData &data, Findings &findings);
void checkTargetRanges(const PlanData &data, Findings &findings);
void checkSameSubject(const PlanData &data, Findings &findings);
void checkRepeatedQuantities(const PlanData &data, Findings &findings);
void checkCoverageAgainstAreas(const PlanData &data, Findings &findings);
void addReadings(const PlanData &data, Findings &findings);

} // namespace heyuan::catalogue
