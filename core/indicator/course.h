#pragma once

#include "core/indicator/evaluation.h"

// What evaluation, forecast and verdict hand to one another. Not for use outside core/indicator.
namespace heyuan {

enum class Nature {
    Accumulates, ///< a sum that grows through the window: judged against the even pace
    Level,       ///< a last value: judged against the even way from where it stood at the start
    Held,        ///< a ratio of two running sums: has to hold at any time, no pace
};

/// The target with its window and what was found in it.
struct Course {
    const TargetTerms &terms;
    const LightRule &rule;
    const Text &unit;
    int places = 0;
    Nature nature = Nature::Accumulates;
    QDate from;
    QDate due;
    QDate asOf;
    bool isOpenEnded = false;            ///< no due date is set: met or not met yet, but never behind
    const Series *series = nullptr;      ///< what is counted, in the unit of the required value
    Series::Value value = {};
    std::optional<Number> start = {};    ///< levels: the value when counting began

    bool isFinal() const { return asOf >= due; }
    bool isUp() const;
    /// What has to be arrived at: the lower end of a range, the upper one where less is better.
    Number goal(const Evaluation &e) const;
    bool isMetBy(Number achieved, const Evaluation &e) const;
    /// Met by now, but what still comes can undo it: a cap, an exact sum, a ratio of running sums.
    bool canBeLost() const;
    /// A sum that has gone too far and cannot come back.
    bool isLostBy(Number achieved, const Evaluation &e) const;
};

/// The change a month since counting began, from what was reported; nullopt when it cannot be said.
std::optional<Number> ratePerMonth(const Course &p);
Forecast forecastOf(const Course &p);
Forecast noForecast(const Text &why);

/// Outlook and its reason, once light and forecast are known.
void judgeOutlook(const Course &p, Evaluation &e);

/// The sentence of a judged target.
Text verdictOf(const Course &p, const Evaluation &e);
/// Which base or whole the requirement is counted on; empty for plain quantities.
Text baseInWords(const TargetTerms &terms, const Evaluation &e, const TargetBase &base, std::optional<Number> whole,
                 const Text &unit, int places);

// Words.
Text dateText(QDate day);
Text periodText(const Period &period);
Text periodsText(const std::vector<Period> &periods); ///< "January 2020, Q2 2020 and 3 more"
bool isPercent(const Text &unit);
/// "1,234 enterprises", "45%".
Text quantityText(Number value, const Text &unit, int places);
/// For paces and rates: a decimal more where the value is not whole, so that 33 of 33.4 does not read as enough.
Text finerText(Number value, const Text &unit, int places);
/// Beside a figure with its unit the others stand bare; only per cent always shows its sign.
Text bareText(Number value, const Text &unit, int places);
Text percentText(Number numerator, Number denominator);

} // namespace heyuan
