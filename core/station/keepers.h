#pragma once

#include "core/store/store.h"

namespace heyuan {

/// What must hold of stations at every commit: each knows what its last check said, and none leaves the ledger that has
/// equipment, activity or checks on record.
void addStationKeepers(Store &store);

} // namespace heyuan
