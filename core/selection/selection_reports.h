#pragma once

#include "core/report/content.h"
#include "core/selection/applicant_budget.h"
#include "core/selection/ranking.h"

namespace heyuan {

/// Order, county, city, mean, scores that count, materials, status.
Table rankingTable(const Ranking &ranking);
/// "= 30%", "≥ 50%".
QString askedShare(const MoneyConstraint &constraint);
/// The days of the public notice, which of them count, and by whose words.
Text noticeSentence(const Ranking &ranking, QDate asOf);
/// The plans of the selected counties with every share, what is free of it, and what breaks it by which words.
void addPlans(Report &report, const std::vector<PlanShares> &plans);

/// The ranking with its rules, the winners' plans against the shares, every score without the experts' names, and what a reader has to know.
Result<Report> selectionReport(Store &store, qint64 round, bool dropExtremes, QDate asOf, Language language);
/// Materials of every applicant, then each checklist point by point; a round without applicants gives a sheet to be filled
/// in by hand.
Result<Report> selectionMaterialsReport(Store &store, qint64 round, QDate asOf, Language language);

} // namespace heyuan
