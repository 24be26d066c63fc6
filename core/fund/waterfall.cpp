#include "core/fund/fund_reports.h"

#include "core/base/money_words.h"

namespace heyuan {

namespace {

struct Year {
    Money forward;         ///< not paid before the year
    FundFlow flow;         ///< of the year
    FundMoney now;         ///< on the day, whenever it moved
};

Year yearOf(const FundView &view)
{
    Year year;
    for (const AccountBook &book : view.book.accounts) {
        year.now += book.money;
        for (const FundDay &one : book.days) {
            const FundMoney money = one.flow.money();
            if (one.day.year() < view.year)
                year.forward += money.free() + money.committed;
            else
                year.flow += one.flow;
        }
    }
    return year;
}

/// What a step is made of, for a row of fund_entry; `kind` is that of the entry it reverses.
QString madeOf(qint64 step, const QString &kind)
{
    const auto between = [](const char *a, const char *b) { return QStringLiteral("(from_account = '%1' and to_account = '%2' or from_account = '%2' and to_account = '%1')").arg(QLatin1String(a), QLatin1String(b)); };
    const auto touches = [](const char *place) { return QStringLiteral("(from_account = '%1' or to_account = '%1')").arg(QLatin1String(place)); };
    switch (step) {
    case 1: return QStringLiteral("booked_on < ? and (%1 or %2)").arg(between("treasury", "free"), touches("paid"));
    case 2: return QStringLiteral("booked_on >= ? and %1 and %2 <> 'adjust'").arg(between("treasury", "free"), kind);
    case 3: return QStringLiteral("booked_on >= ? and %1 and %2 = 'adjust'").arg(between("treasury", "free"), kind);
    case 4: return touches("committed");
    case 5: return QStringLiteral("booked_on >= ? and %1").arg(between("committed", "paid"));
    case 6: return QStringLiteral("booked_on >= ? and %1").arg(between("paid", "free"));
    default: return touches("free");
    }
}

Result<std::vector<qint64>> confirmedEntries(Store &store, QDate asOf, const QString &condition, const QVariantList &values)
{
    Query q = store.database().query(QStringLiteral("select id from fund_entry where deleted_at is null and status = 'confirmed' and booked_on <= ? and %1 order by booked_on, id limit 10000").arg(condition));
    if (Status s = q.run(QVariantList{asOf.toString(Qt::ISODate)} + values); !s)
        return s.error();
    std::vector<qint64> ids;
    while (q.next())
        ids.push_back(q.integer(0));
    return ids;
}

} // namespace

Result<std::vector<qint64>> waterfallEntries(Store &store, const FundView &view, qint64 step)
{
    const QString made = madeOf(step, QStringLiteral("coalesce((select r.kind from fund_entry r where r.id = fund_entry.reverses_id), kind)"));
    return confirmedEntries(store, view.book.asOf, made, made.contains(u'?') ? QVariantList{QDate(view.year, 1, 1).toString(Qt::ISODate)} : QVariantList());
}

Result<std::vector<qint64>> areaEntries(Store &store, const FundView &view, qint64 area)
{
    return confirmedEntries(store, view.book.asOf, QStringLiteral("area_id = ?"), {area});
}

Result<std::vector<qint64>> ruleEntries(Store &store, const FundView &view, qint64 rule)
{
    return confirmedEntries(store, view.book.asOf, QStringLiteral("claim_id in (select id from award_claim where rule_id = ?)"), {rule});
}

WaterfallChart waterfallChart(const FundView &view)
{
    const Year year = yearOf(view);
    WaterfallChart chart;
    const Money all = year.forward + year.flow.arrived + year.flow.adjusted;
    chart.head.title = all == Money() ? say("FundReport", "There is no money in %1 yet").arg(QString::number(view.year))
                                      : say("FundReport", "Of RMB %1 in %2, %3 are paid and %4 are free").arg(amountInSentence(all)).arg(QString::number(view.year)).arg(amountInSentence(year.flow.paid - year.flow.returned)).arg(amountInSentence(year.now.free()));
    chart.head.subtitle = say("FundReport", "The money of %1 from what was brought forward to what is free, all accounts, RMB 10,000, as of %2").arg(QString::number(view.year)).arg(view.book.asOf.toString(Qt::ISODate));
    chart.head.source = say("FundReport", "Books of the funds");
    chart.unit = say("BudgetTable", "RMB 10,000");
    const auto add = [&chart](const Text &name, Money sum, bool takes, bool isSum, const Text &tip) {
        const Money money = takes ? Money() - sum : sum;
        WaterfallStep step{name, Figure::of(Number::ratio(Number(money.fen()), Number(Money::wan(1).fen())).value_or(Number()), chart.unit, 0), isSum, tip, 0};
        step.amount.origin.recordType = "fund_entry";
        step.id = qint64(chart.steps.size()) + 1;
        if (!step.amount.value.isWhole())
            chart.places = 2;
        chart.steps.push_back(std::move(step));
    };
    add(say("FundReport", "Brought forward"), year.forward, false, true, say("FundReport", "Free or promised and not paid at the beginning of the year."));
    add(say("FundReport", "Allocated"), year.flow.arrived, false, false, say("FundReport", "Money that arrived in the year."));
    add(say("FundReport", "Adjusted"), year.flow.adjusted, false, false, say("FundReport", "Changes of the budget in the year."));
    add(say("FundReport", "Committed, unpaid"), year.now.committed, true, false, say("FundReport", "Promised and not paid on the day, whenever it was promised."));
    add(say("ProjectReport", "Paid"), year.flow.paid, true, false, say("FundReport", "Payments of the year."));
    add(say("FundReport", "Returned"), year.flow.returned, false, false, say("FundReport", "Money that came back in the year."));
    add(say("FundReport", "Free"), year.now.free(), false, true, say("FundReport", "Free on the day."));
    for (WaterfallStep &step : chart.steps)
        step.amount.places = chart.places;
    return chart;
}

} // namespace heyuan
