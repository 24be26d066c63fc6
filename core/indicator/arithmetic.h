#pragma once

#include "core/base/number.h"

#include <QDate>

// The few sums that evaluation and forecast share. Exact, rounded once.
namespace heyuan {

/// value x by / of, rounded half away from zero once. `of` is not zero.
Number scaled(Number value, Number by, Number of);
/// How many months the days from `first` to `last` are, both included: whole months, and days as parts of the month
/// they fall into. 0 if there is no day.
Number monthsLong(QDate first, QDate last);
/// Where an even pace by days from `start` (before the first day) to `goal` (on the last day) stands after `day`.
Number evenPace(Number start, Number goal, QDate first, QDate last, QDate day);
/// The same day a year earlier; the last day of a month stays the last day, also in leap years.
QDate yearBefore(QDate day);

} // namespace heyuan
