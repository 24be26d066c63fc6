#include "core/indicator/arithmetic.h"

#include <algorithm>

namespace heyuan {

Number scaled(Number value, Number by, Number of)
{
    const Int128 numerator = Int128(value.raw()) * by.raw();
    const Int128 denominator = of.raw();
    const bool negative = (numerator < 0) != (denominator < 0);
    const Int128 above = numerator < 0 ? -numerator : numerator;
    const Int128 below = denominator < 0 ? -denominator : denominator;
    const qint64 size = qint64((above + below / 2) / below);
    return Number::fromRaw(negative ? -size : size);
}

Number monthsLong(QDate first, QDate last)
{
    if (!first.isValid() || !last.isValid() || last < first)
        return 0;
    int whole = (last.year() - first.year()) * 12 + last.month() - first.month();
    while (first.addMonths(whole + 1).addDays(-1) <= last)
        ++whole;
    while (whole > 0 && first.addMonths(whole).addDays(-1) > last)
        --whole;
    const QDate rest = first.addMonths(whole);
    const qint64 days = rest.daysTo(last) + 1;
    const qint64 length = rest.daysTo(first.addMonths(whole + 1));
    return Number(whole) + scaled(Number(days), 1, Number(length));
}

Number evenPace(Number start, Number goal, QDate first, QDate last, QDate day)
{
    const qint64 total = first.daysTo(last) + 1;
    if (total <= 0)
        return goal;
    const qint64 gone = std::clamp(first.daysTo(day) + 1, qint64(0), total);
    return start + scaled(goal - start, Number(gone), Number(total));
}

QDate yearBefore(QDate day)
{
    const QDate before = day.addYears(-1);
    const bool isLast = day.day() == day.daysInMonth();
    return isLast ? QDate(before.year(), before.month(), before.daysInMonth()) : before;
}

} // namespace heyuan
