#include "core/indicator/arithmetic.h"
#include "core/indicator/course.h"

#include <algorithm>

namespace heyuan {

namespace {

Forecast::ByMethod cannot(ForecastMethod method, const Text &why) { return {method, std::nullopt, why}; }

/// What came in over [from, to], if all of it is reported: a sum of flows, the change of a level.
std::optional<Number> gained(const Course &p, QDate from, QDate to)
{
    if (from > to)
        return Number(0);
    if (p.nature == Nature::Accumulates) {
        const auto sum = p.series->over(from, to);
        return sum && sum->complete ? std::optional(sum->value) : std::nullopt;
    }
    const auto before = p.series->over(QDate(), from.addDays(-1));
    const auto after = p.series->over(QDate(), to);
    if (!before || !after || !before->isCurrentAt(from.addDays(-1)) || !after->isCurrentAt(to))
        return std::nullopt;
    return after->value - before->value;
}

/// What a rate of `amount` in `months` brings from the last report to the due date.
Number projected(const Course &p, Number amount, Number months)
{
    return p.value.value + scaled(amount, monthsLong(p.value.upTo.addDays(1), p.due), months);
}

struct Change { Number amount; Number months; };

std::optional<Change> changeSinceStart(const Course &p)
{
    if (p.nature == Nature::Held)
        return std::nullopt;
    if (p.nature == Nature::Accumulates)
        return p.value.months > 0 ? std::optional(Change{p.value.value, Number(p.value.months)}) : std::nullopt;
    if (p.value.upTo < p.from)
        return std::nullopt;
    if (p.start)
        return Change{p.value.value - *p.start, monthsLong(p.from, p.value.upTo)};
    // Nothing is known at the start: the first value inside the window takes its place, if there is a later one.
    const auto entries = p.series->tiles(p.from, p.value.upTo, Series::Prefer::Shortest);
    if (entries.size() < 2)
        return std::nullopt;
    const auto &first = entries.front();
    return Change{p.value.value - first.value, monthsLong(first.period.last().addDays(1), p.value.upTo)};
}

Forecast::ByMethod linear(const Course &p)
{
    const auto change = changeSinceStart(p);
    if (!change || change->months == Number(0)) {
        return cannot(ForecastMethod::Linear,
                      p.nature == Nature::Accumulates
                          ? say("Forecast", "No whole month of the counting period is reported yet.")
                          : say("Forecast", "Only one value is known since counting began; a pace needs two."));
    }
    return {ForecastMethod::Linear, projected(p, change->amount, change->months), {}};
}

Forecast::ByMethod sameAsLastYear(const Course &p)
{
    constexpr auto method = ForecastMethod::SamePeriodLastYear;
    const QDate upTo = p.value.upTo;
    if (yearBefore(p.due) > upTo)
        return cannot(method, say("Forecast", "The due date is more than a year after the last figures."));
    const QDate since = std::max(p.from, yearBefore(upTo).addDays(1));
    if (since > upTo)
        return cannot(method,
                      say("Forecast", "Nothing is reported since counting began, so this year cannot be compared "
                                      "with last year."));
    const auto thisYear = gained(p, since, upTo);
    if (!thisYear)
        return cannot(
            method,
            p.nature == Nature::Level
                ? say("Forecast", "This year's value at the start is not known, so its change cannot be compared "
                                  "with last year's.")
                : say("Forecast", "This year's figures have gaps, so they cannot be compared with last year's."));
    const QDate sameDay = yearBefore(upTo);
    const auto lastYear = gained(p, yearBefore(since.addDays(-1)).addDays(1), sameDay);
    const auto rest = gained(p, sameDay.addDays(1), yearBefore(p.due));
    if (!lastYear || !rest)
        return cannot(method, say("Forecast", "Last year's figures are not complete."));
    if (*lastYear <= Number(0))
        return cannot(method,
                      say("Forecast", "Last year brought no increase up to the same date, so nothing can be scaled."));
    return {method, p.value.value + scaled(*rest, *thisYear, *lastYear), {}};
}

Forecast::ByMethod lastThree(const Course &p)
{
    constexpr auto method = ForecastMethod::LastThree;
    const Text tooFew = say("Forecast", "Fewer than three months are reported.");
    const Text tooLong = say("Forecast", "The reports are further apart than three months.");
    if (p.nature == Nature::Accumulates) {
        const auto tiles = p.series->tiles(QDate(), p.value.upTo, Series::Prefer::Shortest);
        Change change;
        for (auto tile = tiles.rbegin(); tile != tiles.rend() && change.months < Number(3); ++tile) {
            if (tile->period.months() > 3)
                return cannot(method, tooLong);
            change.amount += tile->value;
            change.months += Number(tile->period.months());
        }
        if (change.months < Number(3))
            return cannot(method, tooFew);
        return {method, projected(p, change.amount, change.months), {}};
    }
    const Period back = Period::containing(p.value.upTo, PeriodKind::Month).next(-3);
    const auto before = p.series->over(QDate(), back.last());
    if (!before)
        return cannot(method, say("Forecast", "The value three months before the last one is not known."));
    const Number months = monthsLong(before->upTo.addDays(1), p.value.upTo);
    if (months >= Number(6))
        return cannot(method, tooLong);
    return {method, projected(p, p.value.value - before->value, months), {}};
}

} // namespace

Text forecastMethodName(ForecastMethod method)
{
    switch (method) {
    case ForecastMethod::Linear: return say("Forecast", "Average pace since the start");
    case ForecastMethod::SamePeriodLastYear: return say("Forecast", "Rest of last year, scaled by this year's growth");
    case ForecastMethod::LastThree: return say("Forecast", "Average of the last three months reported");
    }
    return {};
}

std::optional<Number> ratePerMonth(const Course &p)
{
    const auto change = changeSinceStart(p);
    if (!change || change->months == Number(0))
        return std::nullopt;
    return scaled(change->amount, 1, change->months);
}

Forecast noForecast(const Text &why)
{
    Forecast forecast;
    forecast.methods = {cannot(ForecastMethod::Linear, why), cannot(ForecastMethod::SamePeriodLastYear, why),
                        cannot(ForecastMethod::LastThree, why)};
    return forecast;
}

Forecast forecastOf(const Course &p)
{
    if (p.isFinal())
        return noForecast(say("Forecast", "The due date is over; there is nothing left to forecast."));
    if (p.nature == Nature::Held)
        return noForecast(say("Forecast", "A ratio of two running sums is judged by what it is now."));
    Forecast forecast;
    forecast.methods = {linear(p), sameAsLastYear(p), lastThree(p)};
    for (const auto &by : forecast.methods) {
        if (!by.value)
            continue;
        forecast.low = forecast.low ? std::min(*forecast.low, *by.value) : *by.value;
        forecast.high = forecast.high ? std::max(*forecast.high, *by.value) : *by.value;
    }
    return forecast;
}

} // namespace heyuan
