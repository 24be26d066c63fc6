#pragma once

#include "core/indicator/indicator.h"
#include "core/store/store.h"

namespace heyuan {

/// The attendances that a counted figure is about: those that count, and those of the same kinds, days and area that do
/// not; each says in `counting` which it is. In the order of the days.
Result<std::vector<qint64>> attendancesBehind(Store &store, const Measurement &figure);

} // namespace heyuan
