#pragma once

#include "core/record/record_type.h"

namespace heyuan {

/// An award or subsidy rule 奖补规则 as its document words it: conditions, amount and stacking are structured text (JSON
/// of the catalogue), shown in words; what is unclear in them is a reading, not a decision.
const RecordType &awardRuleType();
/// A rule that is entered by hand needs no structured text: what it gives is written in fields as a draft, tested, and
/// published by another person. Until then it gives nothing.
void beginAwardRule(Record &record);
/// Whom awards are for.
const std::vector<Choice> &beneficiaryKinds();

} // namespace heyuan
