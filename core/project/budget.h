#pragma once

#include "core/record/record_type.h"

// Demonstration projects as their plan documents describe them.
namespace heyuan {

const std::vector<Choice> &budgetClasses(); ///< what a line is for: shares of constraints speak of it
const RecordType &budgetLineType();      ///< 预算项, with central and local money in fen; line 0 is the printed total
const RecordType &deliverableType();     ///< quantities to be delivered
const RecordType &phaseType();           ///< 阶段
const RecordType &materialType();        ///< application materials
const RecordType &policyConstraintType();///< shares, prohibited uses, siting rules, quotas

} // namespace heyuan
