#include "core/indicator/series.h"

#include <algorithm>

namespace heyuan {

namespace {

Period monthOf(int number) { return Period::month(number / 12, number % 12 + 1); }

std::set<int> monthNumbers(const Period &period)
{
    std::set<int> numbers;
    const int first = monthNumber(Period::containing(period.first(), PeriodKind::Month));
    for (int i = 0; i < period.months(); ++i)
        numbers.insert(first + i);
    return numbers;
}

/// The months that lie wholly inside [from, to].
std::set<int> wholeMonths(QDate from, QDate to)
{
    std::set<int> numbers;
    for (const Period &month : monthsBetween(from, to)) {
        if (month.first() >= from && month.last() <= to)
            numbers.insert(monthNumber(month));
    }
    return numbers;
}

/// The last day by which reports of this length can be expected at `day`: the end of the last one that is over.
QDate lastEndOf(PeriodKind kind, QDate day)
{
    const Period running = Period::containing(day, kind);
    return running.last() <= day ? running.last() : running.next(-1).last();
}

} // namespace

int monthNumber(const Period &month) { return month.year() * 12 + month.index() - 1; }

std::vector<Period> namesOfMonths(const std::set<int> &months)
{
    std::vector<Period> names;
    for (auto it = months.begin(); it != months.end();) {
        const Period month = monthOf(*it);
        Period name = month;
        for (const auto kind : {PeriodKind::Year, PeriodKind::Quarter}) {
            const Period longer = Period::containing(month.first(), kind);
            if (longer.first() == month.first() && months.contains(*it + longer.months() - 1)
                && std::distance(it, months.find(*it + longer.months() - 1)) == longer.months() - 1) {
                name = longer;
                break;
            }
        }
        names.push_back(name);
        std::advance(it, name.months());
    }
    return names;
}

void Series::remove(const Period &period)
{
    m_values.erase(period.code());
    m_partial.erase(period.code());
}

std::optional<Number> Series::entered(const Period &period) const
{
    const auto it = m_values.find(period.code());
    return it == m_values.end() ? std::nullopt : std::optional(it->second);
}

std::vector<Period> Series::periodsWithin(QDate from, QDate to) const
{
    std::vector<Period> periods;
    // Codes sort by year: years outside are not even looked at.
    const auto first = from.isValid() ? m_values.lower_bound(from.year() * 100) : m_values.begin();
    for (auto it = first; it != m_values.end() && it->first / 100 <= to.year(); ++it) {
        const auto period = Period::fromCode(it->first);
        if (period && period->last() <= to && (!from.isValid() || period->first() >= from))
            periods.push_back(*period);
    }
    return periods;
}

std::vector<Series::Tile> Series::tiles(QDate from, QDate to, Prefer prefer) const
{
    std::vector<Period> periods = periodsWithin(from, to);
    std::stable_sort(periods.begin(), periods.end(), [prefer](const Period &a, const Period &b) {
        return prefer == Prefer::Longest ? a.months() > b.months() : a.months() < b.months();
    });
    std::vector<Tile> chosen;
    std::set<int> taken;
    for (const Period &period : periods) {
        const std::set<int> months = monthNumbers(period);
        if (std::any_of(months.begin(), months.end(), [&](int month) { return taken.contains(month); }))
            continue;
        taken.insert(months.begin(), months.end());
        chosen.push_back({period, *entered(period)});
    }
    std::sort(chosen.begin(), chosen.end(), [](const Tile &a, const Tile &b) { return a.period < b.period; });
    return chosen;
}

std::vector<Period> Series::contradictions(QDate from, QDate to) const
{
    std::vector<Period> found;
    for (const Period &whole : periodsWithin(from, to)) {
        if (whole.kind() == PeriodKind::Month)
            continue;
        Series parts(Aggregation::Flow);
        for (const Period &part : periodsWithin(whole.first(), whole.last())) {
            if (part != whole)
                parts.set(part, *entered(part));
        }
        Number sum;
        int months = 0;
        for (const Tile &tile : parts.tiles(whole.first(), whole.last())) {
            sum += tile.value;
            months += tile.period.months();
        }
        // Some of the parts cannot bring more than the whole; all of them must bring exactly as much.
        const Number direct = *entered(whole);
        if (months == whole.months() ? sum != direct : months > 0 && sum > direct && !direct.isNegative())
            found.push_back(whole);
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::optional<Series::Value> Series::lastValue(QDate from, QDate to) const
{
    // Periods of later years end later: the years are gone through from the last one backwards.
    std::optional<Period> last;
    for (auto it = std::make_reverse_iterator(m_values.upper_bound(to.year() * 100 + 99)); it != m_values.rend(); ++it) {
        if (last && it->first / 100 < last->year())
            break;
        const auto period = Period::fromCode(it->first);
        if (period && period->last() <= to && (!last || *last < *period))
            last = period;
    }
    if (!last || (from.isValid() && last->last() < from))
        return std::nullopt;
    Value value{.value = *entered(*last), .upTo = last->last(), .last = *last};
    for (auto it = m_values.lower_bound(last->year() * 100); it != m_values.end() && it->first / 100 == last->year(); ++it) {
        const auto period = Period::fromCode(it->first);
        if (period && period->last() == value.upTo && it->second != value.value) {
            value.mixed = true;
            value.mixedIn = {*last};
        }
    }
    // Silence since then is missing by the rhythm in which this value came.
    std::set<int> missing = wholeMonths(value.upTo.addDays(1), lastEndOf(last->kind(), to));
    if (isMarkedIncomplete(*last))
        missing.merge(monthNumbers(*last));
    value.missing = namesOfMonths(missing);
    value.complete = missing.empty();
    return value;
}

std::optional<Series::Value> Series::over(QDate from, QDate to) const
{
    if (!to.isValid())
        return std::nullopt;
    if (m_aggregation != Aggregation::Flow)
        return lastValue(from, to);
    const std::vector<Tile> chosen = tiles(from, to);
    if (chosen.empty())
        return std::nullopt;
    Value value{.upTo = chosen.back().period.last(), .last = chosen.back().period};
    const QDate start = from.isValid() ? from : chosen.front().period.first();
    // A month that is over counts as missing only when the rhythm of the reports has passed it: who reports by quarter
    // owes nothing in May for April.
    std::set<int> missing = wholeMonths(start, std::max(value.upTo, lastEndOf(value.last.kind(), to)));
    for (const Tile &tile : chosen) {
        value.value += tile.value;
        value.months += tile.period.months();
        if (!isMarkedIncomplete(tile.period)) {
            for (const int month : monthNumbers(tile.period))
                missing.erase(month);
        }
    }
    value.missing = namesOfMonths(missing);
    value.complete = missing.empty();
    value.mixedIn = contradictions(from, to);
    value.mixed = !value.mixedIn.empty();
    return value;
}

std::optional<Series::Value> Series::of(const Period &period, QDate asOf) const
{
    const QDate end = std::min(period.last(), asOf);
    if (m_aggregation == Aggregation::Stock) {
        auto value = lastValue(QDate(), end);
        if (value && value->upTo < period.last())
            value->complete = false;
        return value;
    }
    if (m_aggregation == Aggregation::Ratio) {
        const auto direct = entered(period);
        if (!direct || period.last() > asOf)
            return std::nullopt;
        Value value{.value = *direct, .upTo = period.last(), .last = period};
        value.complete = !isMarkedIncomplete(period);
        return value;
    }
    auto value = over(period.first(), end);
    if (value) {
        // The whole of the period is meant, also what is not over yet.
        value->complete = value->complete && value->months == period.months();
    }
    return value;
}

} // namespace heyuan
