#pragma once

#include "core/record/record_type.h"

namespace heyuan {

/// Whose money it is: city, city_wide, county, central, provincial.
std::vector<Choice> fundLevels();
/// Money that a document commits or sets aside (专列) for a year.
const RecordType &fundCommitmentType();

} // namespace heyuan
