#pragma once

#include "core/store/store.h"

namespace heyuan::practice {

/// Fund accounts of the years that the practice database covers, with what was allocated, promised and paid
/// (resources/practice_fund.json): through the same door as a clerk's, so that nothing in it breaks a rule.
Status loadFunds(Transaction &transaction);

} // namespace heyuan::practice
