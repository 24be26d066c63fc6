#pragma once

#include "core/base/figure.h"
#include "core/base/result.h"
#include "core/indicator/series.h"

#include <array>

// The progress of a target at an explicit date. Plain values in, plain values out: no store, no screen, no clock.
namespace heyuan {

enum class TargetKind { Quantity, Growth, Share, Coverage, YesNo };
enum class Comparator { AtLeast, MoreThan, Exactly, AtMost, LessThan, Range, Yes };
/// Flows: over the whole window, in the year of the due date, in each month.
enum class Counting { Total, Year, Month };

/// What is asked, in the unit of the indicator (30 亿元 is 3,000,000,000 元 here); growth, share and coverage in per cent.
struct TargetTerms {
    TargetKind kind = TargetKind::Quantity;
    Comparator comparator = Comparator::AtLeast;
    Number value;
    std::optional<Number> valueMax;   ///< upper end of a range
    Counting counting = Counting::Total;
    QDate from;                       ///< first day that counts; when invalid, the first day of the due date's year
    QDate due;                        ///< invalid: none is set; then it is met or open, without pace and forecast
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
    /// On course, at risk or behind, for a value against what an even pace expects.
    Light judge(Number achieved, Number expected, bool higherIsBetter) const;
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

/// Growth: the measured base, the base as the earlier target asks for it, or a measured base that may still change.
enum class BaseUsed { None, Actual, IfJustMet, Preliminary };

struct Evaluation {
    Light light = Light::NoData;
    std::optional<Number> achieved;     ///< in the unit of the required value
    std::optional<Number> required;     ///< growth, share and coverage turned into the absolute value asked for
    std::optional<Number> requiredMax;  ///< upper end of a range
    BaseUsed baseUsed = BaseUsed::None; ///< which base `required` is counted on
    std::optional<Number> requiredOnActualBase;  ///< growth on a moving base: both ways to see it
    std::optional<Number> requiredIfBaseJustMet;
    std::optional<Number> share;        ///< achieved / required, per cent
    std::optional<Number> expected;     ///< on judgedAt, at an even pace
    /// The day for which the pace is judged: where the data end if nothing later is overdue, otherwise the as-of date.
    /// Who reports by month is compared on 18 May with what was due by 30 April; who stays silent, with 18 May.
    QDate judgedAt;
    std::optional<Number> requiredRate; ///< per month from judgedAt to the due date; none when met or over
    std::optional<Number> currentRate;  ///< per month reported so far
    Forecast forecast;
    Outlook outlook = Outlook::Unknown;
    Text outlookReason;                 ///< one sentence: why reached, borderline or hard
    Text verdict;                       ///< one sentence with figures and reason; a second names the base
    Text missing;                       ///< no data: what and who
    std::vector<Text> notes;            ///< sentences: periods not reported, entries that contradict one another
    bool mixedEntry = false;
    bool incomplete = false;            ///< some periods inside the window were not reported
    std::vector<Period> missingPeriods;
    QDate dataUpTo;
};

/// "at least 30 enterprises", "more than 50%": what the terms ask for, in the absolute value if that is known.
Text requirementInWords(const TargetTerms &terms, const Evaluation &evaluation, const Text &unit, int places);

/// Evaluates one target for one area. Never sums a target from results; no data stays no data. `series`:
///  - quantity, growth: the indicator. A quantity with a `denominator` is a ratio made again from its parts, per cent
///    if that is its unit; a series of entered ratios takes the last one.
///  - share: the part, with the whole in `denominator` (measured) or base.actual; or a series of entered shares in %.
///  - coverage: what is covered, with the set in base.actual or `denominator`.
///  - yes/no: a stock in which 1 is yes.
Evaluation evaluate(const TargetTerms &terms, const Series &series, const Series *denominator, const TargetBase &base,
                    QDate asOf, const LightRule &rule, const Text &unit, int places);

} // namespace heyuan
