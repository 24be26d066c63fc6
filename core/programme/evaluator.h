#pragma once

#include "core/programme/progress.h"

namespace heyuan {

/// Brings a target, its indicator, its base and its areas together and evaluates it. Inside core/programme.
class ProgressEvaluator
{
public:
    explicit ProgressEvaluator(const ProgrammeProgress &progress) : m_p(progress) {}

    /// Fills everything but the target, its document and its parts, which are read.
    void evaluate(TargetProgress &progress) const;
    /// Counties of a target's area at the as-of date; empty if the area is none that has counties.
    std::vector<qint64> countiesOf(qint64 area) const;
    /// What the target is evaluated on: the numerator of a ratio, else its own indicator.
    const Indicator *subjectOf(const Target &target) const;
    /// The days that count for the target at the as-of date.
    struct Window {
        QDate from;
        QDate due;
        QDate to;
    };
    Window windowOf(const Target &target) const;
    /// A value in the target's printed unit, in that of its figures.
    Number inUnitOf(const QString &from, const QString &to, Number value) const;

    std::optional<Number> factValue(const QString &key, qint64 area) const { return factOf(key, area).value; }
    std::vector<qint64> placesBelow(qint64 area, const QString &level) const;

private:
    struct Whole {
        std::optional<Number> value;
        Text missing;
        Text supplier;
    };
    struct Judged {
        Evaluation evaluation;
        Text supplier; ///< who must supply what is missing
        QString missingFact;
    };
    struct Base {
        TargetBase of;
        const Series *measured = nullptr;
        std::optional<Series> constant;
        Text supplier;
        QString fact;
        const Series *denominator() const { return constant ? &*constant : measured; }
    };
    Base wholeOf(const Target &target, const Indicator &ratio, qint64 area) const;
    Judged judge(const TargetProgress &progress, qint64 area, std::optional<Number> part, int depth = 0) const;
    TargetTerms termsOf(const Target &target, std::optional<Number> part) const;
    TargetBase growthBase(const TargetProgress &progress, qint64 area, int depth, Text &supplier) const;
    Whole factOf(const QString &key, qint64 area) const;
    void sayWhyNotComputed(Judged &judged, const Indicator &subject, qint64 area, QDate to) const;
    Judged judgeSet(const TargetProgress &progress, qint64 area) const;
    Series reachedIn(const TargetProgress &progress, const std::vector<qint64> &places) const;
    void wholeOfArea(TargetProgress &progress) const;
    void wholeOfCounties(TargetProgress &progress) const;
    void fillFigures(TargetProgress &progress) const;
    bool isWhole(const TargetProgress &progress, const std::vector<qint64> &areas) const;
    Figure figure(const TargetProgress &progress, qint64 area, std::optional<Number> value, const Text &why) const;

    const ProgrammeProgress &m_p;
};

} // namespace heyuan
