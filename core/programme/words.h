#pragma once

#include "core/base/number.h"
#include "core/base/period.h"
#include "core/base/text.h"

#include <vector>

// Words that several parts of the programme's progress use.
namespace heyuan::programme {

Text dayText(QDate day);
/// "a, b, c", after `most` of them "and 3 more".
Text listed(const std::vector<Text> &items, size_t most = 100);
/// "1,234 enterprises", "50.0%".
Text amount(Number value, const Text &unit, int places);

} // namespace heyuan::programme
