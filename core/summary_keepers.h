#pragma once

#include "core/store/store.h"

namespace heyuan {

/// Registers every summary keeper of the program with a store, and the guard of its door; to be called after opening. A
/// second call changes nothing.
void addSummaryKeepers(Store &store);

} // namespace heyuan
