#include "ui/chart/axis_scale.h"

#include <algorithm>

namespace heyuan {

AxisScale axisScale(Number least, Number greatest, int wanted)
{
    AxisScale scale;
    const Int128 low = std::min<qint64>(0, least.raw());
    const Int128 high = std::max<qint64>(std::max<qint64>(0, greatest.raw()), low < 0 ? 0 : 1);
    const Int128 span = high - low;
    // The smallest of 1, 2, 2.5, 5 x 10^n that needs no more than `wanted` steps; the raw unit is a ten-thousandth.
    Int128 step = 1;
    for (Int128 power = 1;; power *= 10) {
        bool found = false;
        for (const int tenths : {10, 20, 25, 50}) {
            if ((power * tenths) % 10 != 0)
                continue;
            step = power * tenths / 10;
            if (step * wanted >= span) {
                found = true;
                break;
            }
        }
        if (found)
            break;
    }
    const Int128 from = low < 0 ? -((-low + step - 1) / step) * step : 0;
    const Int128 to = (high + step - 1) / step * step;
    scale.low = Number::fromRaw(qint64(from));
    scale.high = Number::fromRaw(qint64(to));
    for (Int128 mark = from; mark <= to; mark += step)
        scale.marks.push_back(Number::fromRaw(qint64(mark)));
    return scale;
}

DateMarks dateMarks(QDate from, QDate to, int most)
{
    DateMarks marks;
    if (!from.isValid() || !to.isValid() || to < from)
        return marks;
    most = std::max(most, 2);
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month() + 1;
    int each = 1;
    if (months > most) {
        marks.step = DateMarks::Step::Quarter;
        each = 3;
    }
    if (months / 3 > most) {
        marks.step = DateMarks::Step::Year;
        each = 12 * ((months / 12 + most - 1) / most);
    }
    QDate day(from.year(), 1, 1);
    for (; day <= to; day = day.addMonths(each))
        if (day >= from)
            marks.days.push_back(day);
    return marks;
}

} // namespace heyuan
