#pragma once

#include "core/project/entry.h"
#include "core/project/project_book.h"

// What the books of a project refuse, in sentences with the figures. The keepers ask when something is written, a trial
// asks before: there is one set of rules.
namespace heyuan {

/// The project; where it names no days itself, its phases do.
Result<Project> datedProject(Store &store, qint64 id);
/// Within the project's days; its contract in force, of the same project, and signed by then.
Status entryIsInOrder(Store &store, const ProjectEntry &entry);
/// Its line and days are the project's, and the plan permits its use for this money.
Status contractIsInOrder(Store &store, const Contract &contract);
/// Within the days of the contract and its project; what all milestones of the contract ask for is within its amount.
Status milestoneIsInOrder(Store &store, const Milestone &milestone);
/// Contracts within their lines, payments within their contracts and the money at hand.
Status moneySuffices(const ProjectBook &book);
/// A draft takes its line's money already, so that two drafts cannot promise the same money.
Status lineSuffices(const ProjectBook &book, const Contract &contract);

} // namespace heyuan
