#pragma once

#include "ui/record/record_tabs.h"

namespace heyuan {

/// The scores of the self-evaluation with their evidence, as a tab of the demonstration projects.
PageTab selfEvaluationTab(Desk &desk);
/// What a project can do with its self-evaluation: write the sheet, print it and the index, export the evidence.
RowAction selfEvaluationAction();

} // namespace heyuan
