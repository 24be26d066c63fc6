#pragma once

#include "core/base/number.h"
#include "core/base/result.h"

#include <optional>
#include <vector>

namespace heyuan {

/// A city target split among counties. The parts are whole units of 10^-places; they add up exactly in equal and
/// weighted splits (the largest remainders get the odd units), by hand the difference stays visible.
struct BreakdownPart {
    qint64 area = 0;
    std::optional<Number> weight;
    Number value;
    Text name = {};   ///< of the area, for messages
};

/// A total with more decimals than `places` is split in its own decimals. Without areas there are no parts.
std::vector<BreakdownPart> splitEqually(Number total, const std::vector<qint64> &areas, int places);
/// An area without a weight, a negative weight or a sum of weights that is 0 is an error that names the area.
Result<std::vector<BreakdownPart>> splitByWeight(Number total, const std::vector<BreakdownPart> &weights, int places);
/// total - sum of the parts: positive when the parts do not reach the whole.
Number difference(Number total, const std::vector<BreakdownPart> &parts);

} // namespace heyuan
