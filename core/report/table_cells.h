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

/// A row of a table of names and entries; a dash where nothing is entered.
inline void addEntry(Table &table, const Text &name, const Text &value)
{
    table.rows.push_back({TableCell::of(name), TableCell::of(value.isEmpty() ? Text::plain(QStringLiteral("—")) : value)});
}

inline TableCell countCell(qint64 count)
{
    return TableCell::of(Figure::of(Number(count), {}));
}

} // namespace heyuan
