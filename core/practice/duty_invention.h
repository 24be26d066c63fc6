#pragma once

#include "core/store/store.h"

namespace heyuan::practice {

/// What was done of the documents' duties, some of it late and some not at all (resources/practice_duty.json).
Status loadDuties(Transaction &transaction);

} // namespace heyuan::practice
