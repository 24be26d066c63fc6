#pragma once

#include "core/indicator/evaluation.h"

#include <initializer_list>

/// Terms, series and judgements in few words, for the tests of how a target is judged.
namespace heyuan::test {

inline const Text enterprises = Text::of(u"家"_qs, u"enterprises"_qs);
inline const Text percent = Text::plain(u"%"_qs);

inline TargetTerms atLeast(Number value)
{
    TargetTerms terms;
    terms.value = value;
    terms.from = QDate(2020, 1, 1);
    terms.due = QDate(2020, 12, 31);
    return terms;
}

inline Series monthsOf(int year, std::initializer_list<int> values, Aggregation aggregation = Aggregation::Flow)
{
    Series series(aggregation);
    int month = 1;
    for (const int value : values)
        series.set(Period::month(year, month++), value);
    return series;
}

inline void add(Series &series, int year, std::initializer_list<int> values)
{
    int month = 1;
    for (const int value : values)
        series.set(Period::month(year, month++), value);
}

inline Evaluation judged(const TargetTerms &terms, const Series &series, QDate asOf, const TargetBase &base = {},
                  const Series *denominator = nullptr, const Text &unit = enterprises)
{
    return evaluate(terms, series, denominator, base, asOf, LightRule(), unit, 0);
}

inline QString english(const Text &text) { return text.in(Language::English); }

} // namespace heyuan::test
