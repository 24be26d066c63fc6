#pragma once

#include "core/base/number.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace heyuan {

/// The mean of a panel's scores, on request without the highest and the lowest, once each. The order of means goes by
/// exact fractions; `mean` is rounded for reading.
struct PanelMean {
    int counted = 0;
    Number sum;
    std::optional<Number> lowest;  ///< left out
    std::optional<Number> highest;
    std::optional<Number> mean;

    static PanelMean of(std::vector<Number> points, bool dropsExtremes)
    {
        constexpr size_t leastForDropping = 3; // with fewer, nothing or one score would be left between the extremes
        PanelMean made;
        std::sort(points.begin(), points.end());
        if (dropsExtremes && points.size() >= leastForDropping) {
            made.lowest = points.front();
            made.highest = points.back();
            points.erase(points.begin());
            points.pop_back();
        }
        for (const Number &point : points)
            made.sum += point;
        made.counted = int(points.size());
        if (made.counted > 0)
            made.mean = made.sum.dividedBy(made.counted);
        return made;
    }
};

} // namespace heyuan
