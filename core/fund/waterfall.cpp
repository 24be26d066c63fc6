#include "core/fund/fund_reports.h"

#include "core/base/money_words.h"

namespace heyuan {

namespace {

/// One step of the year: its sum, and the entries it is made of.
struct Sum {
    Money money;
    std::vector<qint64> entries;

    void add(Money amount, const FundEntry &entry)
    {
        if (amount == Money())
            return;
        money += amount;
        entries.push_back(entry.id);
    }
};

struct Year {
    Sum forward;           ///< not paid before the year
    Sum allocated;
    Sum adjusted;
    Sum committed;         ///< promised and not paid, on the day
    Sum paid;
    Sum returned;
    Sum free;
};

Money between(const FundEntry &entry, QStringView from, QStringView to)
{
    if (entry.from == from && entry.to == to)
        return entry.amount.value_or(Money());
    return entry.from == to && entry.to == from ? Money() - entry.amount.value_or(Money()) : Money();
}

void count(Year &year, const AccountBook &book, int of)
{
    std::map<qint64, QString> kinds;
    for (const FundEntry &entry : book.entries)
        kinds[entry.id] = entry.kind;
    for (const FundEntry &entry : book.entries) {
        const Money free = entry.moved(u"free"), committed = entry.moved(u"committed");
        year.free.add(free, entry);
        year.committed.add(committed, entry);
        if (entry.bookedOn.year() < of) {
            year.forward.add(free + committed, entry);
            continue;
        }
        // What is reversed counts where it counted before.
        const QString kind = entry.kind == u"reversal" ? kinds[entry.reverses.id] : entry.kind;
        (kind == u"adjust" ? year.adjusted : year.allocated).add(between(entry, u"treasury", u"free"), entry);
        year.paid.add(between(entry, u"committed", u"paid"), entry);
        year.returned.add(between(entry, u"paid", u"free"), entry);
    }
}

} // namespace

WaterfallChart waterfallChart(const FundView &view)
{
    Year year;
    for (const AccountBook &book : view.book.accounts)
        count(year, book, view.year);
    WaterfallChart chart;
    const Money all = year.forward.money + year.allocated.money + year.adjusted.money;
    chart.head.title = all == Money() ? say("FundReport", "There is no money in %1 yet").arg(QString::number(view.year))
                                      : say("FundReport", "Of RMB %1 in %2, %3 are paid and %4 are free").arg(amountInSentence(all)).arg(QString::number(view.year)).arg(amountInSentence(year.paid.money - year.returned.money)).arg(amountInSentence(year.free.money));
    chart.head.subtitle = say("FundReport", "The money of %1 from what was brought forward to what is free, all accounts, RMB 10,000, as of %2").arg(QString::number(view.year)).arg(view.book.asOf.toString(Qt::ISODate));
    chart.head.source = say("FundReport", "Books of the funds");
    chart.unit = say("BudgetTable", "RMB 10,000");
    const auto add = [&chart](const Text &name, const Sum &sum, bool takes, bool isSum, const Text &tip) {
        const Money money = takes ? Money() - sum.money : sum.money;
        WaterfallStep step{name, Figure::of(Number::ratio(Number(money.fen()), Number(Money::wan(1).fen())).value_or(Number()), chart.unit, 0), isSum, tip, 0};
        step.amount.origin.recordType = "fund_entry";
        step.amount.origin.ids = sum.entries;
        step.id = qint64(chart.steps.size()) + 1;
        if (!step.amount.value.isWhole())
            chart.places = 2;
        chart.steps.push_back(std::move(step));
    };
    add(say("FundReport", "Brought forward"), year.forward, false, true, say("FundReport", "Free or promised and not paid at the beginning of the year."));
    add(say("FundReport", "Allocated"), year.allocated, false, false, say("FundReport", "Money that arrived in the year."));
    add(say("FundReport", "Adjusted"), year.adjusted, false, false, say("FundReport", "Changes of the budget in the year."));
    add(say("FundReport", "Committed, unpaid"), year.committed, true, false, say("FundReport", "Promised and not paid on the day, whenever it was promised."));
    add(say("ProjectReport", "Paid"), year.paid, true, false, say("FundReport", "Payments of the year."));
    add(say("FundReport", "Returned"), year.returned, false, false, say("FundReport", "Money that came back in the year."));
    add(say("FundReport", "Free"), year.free, false, true, say("FundReport", "Free on the day."));
    for (WaterfallStep &step : chart.steps)
        step.amount.places = chart.places;
    return chart;
}

} // namespace heyuan
