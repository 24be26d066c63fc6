#pragma once

#include "core/record/record_type.h"

namespace heyuan {

/// Money that a document commits or sets aside (专列) for a year.
const RecordType &fundCommitmentType();

} // namespace heyuan
