#pragma once

#include "core/award/rule_book.h"

namespace heyuan::award {

/// What is wrong with a version as it is written, each with its place: "conditions/0", "amount", "amount/tiers/2",
/// "valid_from". Empty: the rule can be computed and every value finds at most one tier.
std::vector<Issue> ruleIssues(const RuleBook &book, const RuleText &text);

} // namespace heyuan::award
