// All award rules for one beneficiary: against the goal of 1 ms, and against as many bare comparisons of numbers.
#include "core/award/explanation.h"
#include "tests/catalogue/catalogue_store.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace heyuan;
using namespace heyuan::award;

namespace {

template <class Work> double median(Work work)
{
    std::vector<double> times;
    for (int i = 0; i < 501; ++i) {
        QElapsedTimer clock;
        clock.start();
        work();
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + 250, times.end());
    return times[250];
}

} // namespace

int main()
{
    test::CatalogueStore catalogue;
    if (!catalogue.isReady)
        return 1;
    const auto book = RuleBook::load(*catalogue.store);
    if (!book)
        return 1;
    // Every fact is known, so that no rule is done with early.
    Claim claim = emptyClaim(book->facts());
    for (size_t i = 0; i < claim.values.size(); ++i)
        claim.values[i] = book->facts().facts()[i].type == FactType::Flag ? 1 : book->facts().facts()[i].most / 1000;
    const QDate date(2019, 6, 30);
    qint64 kept = 0;
    const auto all = [&] {
        for (const JudgedRule &rule : book->rules())
            kept += qint64(evaluate(*book, rule, claim, date).outcomes.size());
    };
    const auto bare = [&] {
        for (const JudgedRule &rule : book->rules()) {
            for (const Variant &variant : rule.variants) {
                for (const AwardCondition &condition : variant.rule.conditions)
                    kept += claim.values[size_t(condition.fact)] >= condition.threshold;
            }
        }
    };
    const auto written = [&] {
        for (const JudgedRule &rule : book->rules())
            kept += inLines(explain(*book, evaluate(*book, rule, claim, date)), Language::Chinese).size();
    };
    const auto loading = [&] {
        if (const auto again = RuleBook::load(*catalogue.store))
            kept += qint64(again->rules().size());
    };
    const double judged = median(all), compared = median(bare), explained = median(written);
    QElapsedTimer clock;
    clock.start();
    loading();
    std::printf("all %zu rules for one beneficiary: %.3f ms (goal 1 ms); bare comparisons %.4f ms, ratio %.0f\n",
                book->rules().size(), judged, compared, judged / compared);
    std::printf("the same with every explanation in Chinese: %.3f ms\n", explained);
    std::printf("reading the rules from the database: %.1f ms\n", double(clock.nsecsElapsed()) / 1e6);
    return kept > 0 ? 0 : 1;
}
