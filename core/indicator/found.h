#pragma once

#include "core/indicator/course.h"

// What the series hold for a target, before anything is judged. Not for use outside core/indicator.
namespace heyuan {

struct Found {
    std::optional<Series::Value> value;
    std::optional<Number> whole;      ///< shares and coverage
    Nature nature = Nature::Accumulates;
    Series ratios;                    ///< ratios as a series of their own; used if `hasRatios`
    bool hasRatios = false;
};

/// Reads what was achieved in the window, in the unit of the required value. `percent`: ratios are in per cent.
Found look(const TargetTerms &terms, const Series &series, const Series *denominator, const TargetBase &base,
           QDate from, QDate at, bool percent);
/// Fills what is required, as an absolute value; leaves it open when the base or the whole is not known or 0.
void require(const TargetTerms &terms, const TargetBase &base, const Found &found, bool isEnteredShare, Evaluation &e);

} // namespace heyuan
