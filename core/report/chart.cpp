#include "core/report/chart.h"

namespace heyuan {

std::pair<Number, Number> WaterfallChart::span(size_t step) const
{
    Number level, before;
    for (size_t i = 0; i <= step && i < steps.size(); ++i) {
        before = steps[i].isSum ? Number() : level;
        const Number amount = steps[i].amount.isKnown() ? steps[i].amount.value : Number();
        level = before + amount;
    }
    return {before, level};
}

} // namespace heyuan
