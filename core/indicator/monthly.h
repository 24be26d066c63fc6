#pragma once

#include "core/indicator/evaluation.h"

namespace heyuan {

/// A target that every month from `from` to the due date has to reach. Achieved is the month that does worst; the light
/// comes from the share of the reported months that reach it, by the same rule; met only when the last month is in.
Evaluation evaluateMonths(const TargetTerms &terms, const Series &series, QDate from, QDate asOf, const LightRule &rule,
                          const Text &unit, int places);

} // namespace heyuan
