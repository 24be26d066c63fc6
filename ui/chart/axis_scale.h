#pragma once

#include "core/base/number.h"

#include <QDate>
#include <QString>

#include <vector>

// Inside the chart kit: the marks of axes. A label is made from the same exact number that places its mark.
namespace heyuan {

/// A zero-based scale with round marks.
struct AxisScale {
    Number low;               ///< 0, or below it if there are negative values
    Number high;
    std::vector<Number> marks;
    QString label(Number mark) const { return mark.toText(-1); }
};
/// About `wanted` marks from 0 (or the least value) to the greatest value or just above it.
AxisScale axisScale(Number least, Number greatest, int wanted);

/// First days of the months, quarters or years in a span, at most `most` of them.
struct DateMarks {
    enum class Step { Month, Quarter, Year };
    Step step = Step::Month;
    std::vector<QDate> days;
};
DateMarks dateMarks(QDate from, QDate to, int most);

} // namespace heyuan
