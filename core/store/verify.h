#pragma once

#include "core/store/store.h"

namespace heyuan {

/// Looks the whole database over (F9): the change log's chain, references that point nowhere, rows whose last logged
/// version is not theirs, sums that differ from their details. One sentence a fault; empty: it is whole.
Result<std::vector<Text>> verifyDatabase(Store &store);

} // namespace heyuan
