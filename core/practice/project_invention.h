#pragma once

#include "core/store/store.h"

namespace heyuan::practice {

/// Contracts, payments, revisions and phases of the two demonstration projects in the middle of their year
/// (resources/practice_project.json): through the same door as a clerk's, so that nothing in it breaks a rule.
Status loadProjects(Transaction &transaction);

} // namespace heyuan::practice
