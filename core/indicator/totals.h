#pragma once

#include "core/indicator/series.h"

namespace heyuan {

/// The sum of an indicator over areas, and who is missing in it.
struct AreaTotal {
    Series series;
    /// By Period::code(): the positions of the areas that have not, or not completely, reported this period.
    std::map<int, std::vector<int>> missing;
};
/// Adds up areas that may report in different rhythms: where one gave a quarter and another its months, the total
/// exists for the quarter. A total that lacks an area is marked incomplete. Stocks add the last value each area has.
/// Ratios are not added: the total is empty; add their numerators and denominators and take ratioOver().
AreaTotal sumOfAreas(const std::vector<const Series *> &areas);

/// Numerator and denominator over the days [from, to], both over the same months: what only one of them reported is
/// left out and makes the result incomplete.
struct RatioParts {
    Series::Value numerator;
    Series::Value denominator;
};
std::optional<RatioParts> ratioParts(const Series &numerator, const Series &denominator, QDate from, QDate to);
/// `per` x sum of the numerator / sum of the denominator (100: per cent); none without data or over 0.
std::optional<Series::Value> ratioOver(const Series &numerator, const Series &denominator, QDate from, QDate to,
                                       Number per = 100);

/// The check "parts equal total" of an indicator that is also reported by group (sex, town, product): periods for which
/// the total and every part are known and differ.
struct PartsDisagreement {
    Period period;
    Number total;
    Number parts;
};
std::vector<PartsDisagreement> partsAgainstTotal(const Series &total, const std::vector<const Series *> &parts);

} // namespace heyuan
