// All award rules for one beneficiary: against the goal of 1 ms, and against as many bare comparisons of numbers. A what-if
// over 100,000 claims: against the goal of 1 s, and against bare reading of the rows that it reads.
#include "core/award/award_claim.h"
#include "core/award/beneficiary.h"
#include "core/award/explanation.h"
#include "core/award/what_if.h"
#include "core/catalogue/reader.h"
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

/// A year with claims for the award on online sales: each with four facts, one of them a sum of its own.
Status fill(Store &store, int count)
{
    return store.write({QStringLiteral("tester")}, [&](Transaction &transaction) -> Status {
        std::vector<Record> who, facts, claims;
        const auto &beneficiary = Beneficiary::description();
        const auto &fact = BeneficiaryFact::description();
        const auto &claim = AwardClaim::description();
        for (int i = 0; i < count; ++i) {
            Beneficiary row;
            row.nameZh = QStringLiteral("示例电商%1").arg(i);
            row.kind = QStringLiteral("enterprise");
            Record made = beneficiary.write(row);
            const auto id = transaction.newId();
            if (!id)
                return id.error();
            made.id = *id;
            who.push_back(std::move(made));
            for (const auto &[key, value] : {std::pair(QStringLiteral("is_ecommerce_operator"), QStringLiteral("true")), {QStringLiteral("years_in_operation"), QString::number(1 + i % 7)},
                                             {QStringLiteral("sales_through_ecommerce_platform"), QStringLiteral("true")}, {QStringLiteral("annual_online_sales"), QStringLiteral("%1元").arg(4000000 + qint64(i) * 977)}}) {
                BeneficiaryFact one;
                one.beneficiary = {*id};
                one.year = 2019;
                one.fact = key;
                one.value = value;
                facts.push_back(fact.write(one));
            }
            AwardClaim asked;
            asked.beneficiary = {*id};
            asked.rule = {catalogue::idOf("award_rule", QStringLiteral("000-R01"))};
            asked.year = 2019;
            claims.push_back(claim.write(asked));
        }
        if (Status s = transaction.load(beneficiary.type(), std::move(who), QStringLiteral("bench")); !s)
            return s;
        if (Status s = transaction.load(fact.type(), std::move(facts), QStringLiteral("bench")); !s)
            return s;
        return transaction.load(claim.type(), std::move(claims), QStringLiteral("bench"));
    });
}

/// Every column a what-if needs, read and thrown away.
qint64 bareRows(Store &store)
{
    qint64 kept = 0;
    for (const auto &[sql, columns] : {std::pair(QStringLiteral("select beneficiary_id, id, rule_id, amount_fen from award_claim where claim_year = ? and deleted_at is null"), 4),
                                       {QStringLiteral("select beneficiary_id, fact_key, value from beneficiary_fact where fact_year = ? and deleted_at is null"), 3}}) {
        auto query = store.database().query(sql);
        if (!query.run({2019}))
            return 0;
        while (query.next()) {
            for (int i = 0; i < columns; ++i)
                kept += query.value(i).isNull() ? 0 : 1;
        }
    }
    return kept;
}

void whatIf(Store &store, const RuleBook &book)
{
    constexpr int count = 100000;
    if (!fill(store, count))
        return;
    auto text = textOn(store, QStringLiteral("000-R01"), QDate(2019, 12, 31));
    if (!text)
        return;
    text->amount.replace(QStringLiteral("20000000"), QStringLiteral("25000000"));
    double best = 1e9, bare = 1e9;
    qint64 changed = 0, kept = 0;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer clock;
        clock.start();
        kept += bareRows(store);
        bare = std::min(bare, double(clock.nsecsElapsed()) / 1e6);
        clock.restart();
        const auto result = runWhatIf(store, book, {2019, *text});
        best = std::min(best, double(clock.nsecsElapsed()) / 1e6);
        changed = result ? qint64(result->rows.size()) : -1;
    }
    std::printf("what-if over %d claims, %lld of them changed: %.0f ms (goal 1000 ms); bare reading of the rows %.0f ms, ratio %.2f (%lld)\n", count, static_cast<long long>(changed), best, bare, best / bare,
                static_cast<long long>(kept));
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
    whatIf(*catalogue.store, *book);
    return kept > 0 ? 0 : 1;
}
