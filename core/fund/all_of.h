#pragma once

#include "core/store/filter.h"

namespace heyuan {

/// Rows for which all of this holds.
inline Filter allOf(std::vector<Condition> conditions)
{
    Filter filter;
    filter.conditions = std::move(conditions);
    return filter;
}

} // namespace heyuan
