#pragma once

#include "core/import/sheet_head.h"
#include "core/store/store.h"

namespace heyuan {

// How a file with these heads was understood the last time (P1): the next one from the same source is understood so again.

/// Puts what is remembered for these heads in the place of what was proposed; false: nothing is remembered.
Result<bool> recallLayout(Store &store, const ImportKind &kind, SheetHead &head);
Status rememberLayout(Store &store, const Actor &actor, const ImportKind &kind, const SheetHead &head);

} // namespace heyuan
