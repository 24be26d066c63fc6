#pragma once

#include "core/base/figure.h"
#include "core/indicator/indicator.h"
#include "core/store/store.h"

namespace heyuan {

/// The measurements that make a figure, by area and period: an area's own entry, or else those of its parts; of a stock
/// the last one only.
Result<std::vector<Measurement>> rowsBehind(Store &store, const Origin &origin);

} // namespace heyuan
