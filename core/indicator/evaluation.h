#pragma once

#include "core/base/figure.h"
#include "core/base/result.h"
#include "core/indicator/series.h"

#include <array>

// The progress of a target at an explicit date. Plain values in, plain values out: no store, no screen, no clock.
namespace heyuan {

enum class TargetKind { Quantity, Growth, Share, Coverage, YesNo };
enum class Comparator { AtLeast, MoreThan, Exactly, AtMost, LessThan, Range, Yes };
enum class Counting { Total, Year, Month }; ///< flows: over the whole window, in the year of the due date, in each month

/// What is asked, in the unit of the indicator (30 亿元 is 3,000,000,000 元 here).
struct TargetTerms {
    TargetKind kind = TargetKind::Quantity;
    Comparator comparator = Comparator::AtLeast;
    Number value;
    std::optional<Number> valueMax;   ///< upper end of a range
    Counting counting = Counting::Total;
    QDate from;                       ///< first day that counts
    QDate due;
    bool higherIsBetter = true;
};

/// The base of a growth, share or coverage target. Growth: the indicator's own value in an earlier period, which may be
/// another target's subject (a moving base). Share, coverage: the denominator.
struct TargetBase {
    std::optional<Number> actual;       ///< what was measured or is known as a fact
    std::optional<Number> ifJustMet;    ///< growth on another target: the base if that target is just met
    bool isPreliminary = false;         ///< the base's period is not over or not completely reported
    Text missing;                       ///< when neither is known: what is missing and who must supply it
};

/// The stated rule by which lights are given and forecasts judged; from resources/light_rule.json, printed in legends.
struct LightRule {
    Number onCourseShare = 100;   ///< per cent of what is expected by now that still counts as on course
    Number atRiskShare = 80;      ///< per cent below which it is behind
    Text inWords() const;
    static Result<LightRule> load(const QByteArray &json);
};

enum class ForecastMethod { Linear, SamePeriodLastYear, LastThree };
struct Forecast {
    struct ByMethod { ForecastMethod method; std::optional<Number> value; Text why; };
    std::array<ByMethod, 3> methods;
    std::optional<Number> low;    ///< the range over the methods that could be applied
    std::optional<Number> high;
};
Text forecastMethodName(ForecastMethod method);
/// 达成 / 临界 / 难达成, and not judged when no method applies.
enum class Outlook { Reached, Reachable, Borderline, Hard, Unknown };
Text outlookName(Outlook outlook);

struct Evaluation {
    Light light = Light::NoData;
    std::optional<Number> achieved;     ///< in the unit of the required value
    std::optional<Number> required;     ///< growth, share and coverage turned into the absolute value asked for
    std::optional<Number> requiredIfBaseJustMet; ///< growth on a moving base: the other way to see it
    std::optional<Number> share;        ///< achieved / required, per cent
    std::optional<Number> expected;     ///< by now, at an even pace
    std::optional<Number> requiredRate; ///< per month from now to the due date
    std::optional<Number> currentRate;  ///< per month so far
    Forecast forecast;
    Outlook outlook = Outlook::Unknown;
    Text verdict;                       ///< one sentence with the reason
    Text missing;                       ///< no data: what and who
    bool mixedEntry = false;
    bool incomplete = false;            ///< some periods inside the window were not reported
    QDate dataUpTo;
};

/// Evaluates one target for one area. `series` are the results (for YesNo: a stock, 1 is yes); for Share targets of two
/// measured indicators `denominator` holds the other. Never sums a target from results; no data stays no data.
Evaluation evaluate(const TargetTerms &terms, const Series &series, const Series *denominator, const TargetBase &base,
                    QDate asOf, const LightRule &rule, const Text &unit, int places);

} // namespace heyuan
