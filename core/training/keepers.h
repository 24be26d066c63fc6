#pragma once

#include "core/store/store.h"

namespace heyuan {

/// The keepers of the training ledger: what counts and why not (counting.h), rows and attendances of each class, numbers
/// of persons that are there once, and the figures of indicators that are counted here (measure.h).
void addTrainingKeepers(Store &store);
/// Each citizen ID once.
std::unique_ptr<SummaryKeeper> makeTraineeKeeper();

} // namespace heyuan
