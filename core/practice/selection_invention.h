#pragma once

#include "core/store/store.h"

namespace heyuan::practice {

/// A selection round with its applicants, checked materials and scores (resources/practice_selection.json): through the
/// same door as a clerk's.
Status loadSelection(Transaction &transaction);

} // namespace heyuan::practice
