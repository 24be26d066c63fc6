#pragma once

#include "core/award/explanation.h"
#include "core/report/content.h"

#include <map>

// Evaluations of award rules as pages for the counter, and in a few words for a list.
namespace heyuan::award {

/// One page that needs no knowledge of computers: facts, conditions, way to the amount, the amount in figures and
/// capitals, policy with clause and quoted words. `beneficiary` may be empty; `papers` shows facts, by fact.
Report explanationReport(const RuleBook &book, const Evaluation &evaluation, const Text &beneficiary, Language language,
                         const std::map<QString, QString> &papers = {});

/// The amount in short: "200,000.00", "≤ 500,000.00", from the lowest to the highest of the readings; "—" for none.
Text amountInShort(const Evaluation &evaluation);
/// What is missing for an award, or what waits for a decision; empty if nothing is.
Text lackingInShort(const RuleBook &book, const Evaluation &evaluation);

} // namespace heyuan::award
