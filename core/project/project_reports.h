#pragma once

#include "core/project/disclosure.h"
#include "core/project/forecast_of_payments.h"
#include "core/project/project_state.h"
#include "core/project/risk.h"
#include "core/project/share.h"
#include "core/report/content.h"

namespace heyuan {

/// Everything about a project at a day, read once for a page or a print.
struct ProjectView {
    ProjectBook book;
    std::vector<ShareState> shares;      ///< of the budget
    std::vector<ShareState> committed;   ///< of what contracts take
    std::vector<DeliverableState> deliverables;
    std::vector<StepState> steps;
    std::vector<PaymentVariance> variances;
    std::vector<ProjectRisk> risks;      ///< open
    DisclosureList disclosures;
    static Result<ProjectView> load(Store &store, qint64 project, QDate asOf);
    /// "Huidong …: RMB 1,680 (10,000) planned, 820 contracted, 410 paid; 2 steps late; every share holds."
    Text verdict() const;
};

/// Lines with central, provincial and local money as the document prints them, and as revised where they were (I1, I5).
Table budgetTable(const ProjectView &view);
/// Planned, contracted, paid and open by line.
Table executionTable(const ProjectView &view);
/// Planned, allocated, contracted, paid and at hand by source of money.
Table sourceTable(const ProjectView &view);
Table contractTable(const ProjectView &view);
Table deliverableTable(const ProjectView &view);
/// Shares as bullets: what is reached against the limit, with the room that is left (I3).
BulletChart shareGauges(const std::vector<ShareState> &shares);
/// Planned, contracted and paid by line.
BarChart moneyByLine(const ProjectView &view);
/// Expected and paid by quarter; red where the variance still needs a remark.
BarChart forecastChart(const ProjectView &view);
/// What was accepted against what the plan asks for.
BulletChart deliverableBullets(const ProjectView &view);

Result<Report> budgetReport(Store &store, qint64 project, QDate asOf, Language language);
Result<Report> executionReport(Store &store, qint64 project, QDate asOf, Language language);
/// One A3 sheet (I8).
Result<Report> ganttReport(Store &store, qint64 project, QDate asOf, Language language);

} // namespace heyuan
