#include "core/indicator/breakdown.h"

#include <algorithm>
#include <numeric>

namespace heyuan {

namespace {

/// Raw units of the last decimal that is split: 10000 for whole numbers, 1 for four decimals.
qint64 stepFor(Number total, int places)
{
    qint64 step = Number::scale;
    for (int i = 0; i < std::clamp(places, 0, 4); ++i)
        step /= 10;
    while (total.raw() % step != 0)
        step /= 10;
    return step;
}

/// Largest remainders: each gets the whole units of its share, the units left over go to those who lost most by that,
/// the first in order where they lost the same.
void share(Number total, int places, const std::vector<qint64> &weights, std::vector<BreakdownPart> &parts)
{
    const qint64 step = stepFor(total, places);
    const bool negative = total.isNegative();
    const qint64 units = (negative ? -total.raw() : total.raw()) / step;
    const Int128 sum = std::accumulate(weights.begin(), weights.end(), Int128(0));
    std::vector<qint64> given(weights.size());
    std::vector<Int128> lost(weights.size());
    qint64 left = units;
    for (size_t i = 0; i < weights.size(); ++i) {
        const Int128 product = Int128(units) * weights[i];
        given[i] = qint64(product / sum);
        lost[i] = product % sum;
        left -= given[i];
    }
    std::vector<size_t> order(weights.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&lost](size_t a, size_t b) { return lost[a] > lost[b]; });
    for (size_t i = 0; left > 0; ++i, --left)
        ++given[order[i]];
    for (size_t i = 0; i < weights.size(); ++i)
        parts[i].value = Number::fromRaw((negative ? -given[i] : given[i]) * step);
}

Error refusal(const BreakdownPart &part, const Text &message)
{
    return {.kind = ErrorKind::Invalid, .message = message,
            .issues = {{QByteArray::number(part.area), message}}};
}

Text nameOf(const BreakdownPart &part)
{
    return part.name.isEmpty() ? Text::plain(QString::number(part.area)) : part.name;
}

} // namespace

std::vector<BreakdownPart> splitEqually(Number total, const std::vector<qint64> &areas, int places)
{
    std::vector<BreakdownPart> parts;
    for (const qint64 area : areas)
        parts.push_back({.area = area, .weight = std::nullopt, .value = 0});
    if (!parts.empty())
        share(total, places, std::vector<qint64>(areas.size(), 1), parts);
    return parts;
}

Result<std::vector<BreakdownPart>> splitByWeight(Number total, const std::vector<BreakdownPart> &weights, int places)
{
    std::vector<BreakdownPart> parts = weights;
    if (parts.empty())
        return parts;
    std::vector<qint64> raw;
    Int128 sum = 0;
    for (const BreakdownPart &part : parts) {
        if (!part.weight) {
            return refusal(part, say("Breakdown", "%1 has no weight. Enter its weight, 0 if it takes no part, or split "
                                                  "equally.").arg(nameOf(part)));
        }
        if (part.weight->isNegative()) {
            return refusal(part, say("Breakdown", "The weight of %1 is %2. Enter a weight of 0 or more.")
                                     .arg(nameOf(part)).arg(part.weight->toText()));
        }
        raw.push_back(part.weight->raw());
        sum += part.weight->raw();
    }
    if (sum <= 0) {
        return refusal(parts.front(),
                       say("Breakdown", "All weights are 0, from %1 to %2. Give at least one area a weight "
                                        "above 0, or split equally.")
                           .arg(nameOf(parts.front())).arg(nameOf(parts.back())));
    }
    share(total, places, raw, parts);
    return parts;
}

Number difference(Number total, const std::vector<BreakdownPart> &parts)
{
    for (const BreakdownPart &part : parts)
        total -= part.value;
    return total;
}

} // namespace heyuan
