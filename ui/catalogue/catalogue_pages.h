#pragma once

#include "ui/record/record_tabs.h"

namespace heyuan {

// The pages over the parts of the catalogue.
Page *makeAwardRulePage(Desk &desk, QWidget *parent);
Page *makeReadingPage(Desk &desk, QWidget *parent);   ///< unclear wordings and what was decided

/// Reports, meetings, inspections and disclosures, as the documents have them.
RecordPageSetup dutySetup();
/// What the plans say of demonstration projects: budgets, deliverables, phases, constraints, materials.
std::vector<PageTab> projectPlanTabs();
/// The money that the plans promise, set aside or limit.
RecordPageSetup fundCommitmentSetup();

} // namespace heyuan
