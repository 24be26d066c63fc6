#pragma once

#include "core/report/content.h"

namespace heyuan {

// Columns and cells as most tables need them.
inline TableColumn tableColumn(const Text &title, double weight, bool isNumber = false)
{
    TableColumn column;
    column.title = title;
    column.weight = weight;
    column.isNumber = isNumber;
    return column;
}

inline TableCell countCell(qint64 count)
{
    return TableCell::of(Figure::of(Number(count), {}));
}

} // namespace heyuan
