#include "core/fund/fund_reports.h"

#include "core/base/money_words.h"

namespace heyuan {

namespace {

Text wanUnit() { return say("BudgetTable", "RMB 10,000"); }
Figure figure(Money money) { return Figure::of(Number::ratio(Number(money.fen()), Number(Money::wan(1).fen())).value_or(Number()), wanUnit(), 0); }
Text rateText(const FundMoney &money)
{
    const auto rate = executionRate(money);
    return Text::plain(rate ? rate->toText(1) + QStringLiteral(" %") : QStringLiteral("—"));
}

} // namespace

Result<FundView> FundView::loadMoney(Store &store, QDate asOf)
{
    FundView view;
    auto book = FundBook::load(store, asOf);
    if (!book)
        return book.error();
    view.book = std::move(*book);
    view.year = asOf.year();
    view.quarters = executionByQuarter(view.book, view.year);
    auto areas = executionByArea(store, view.book);
    if (!areas)
        return areas.error();
    view.areas = std::move(*areas);
    auto rules = executionByRule(store, view.book);
    if (!rules)
        return rules.error();
    view.rules = std::move(*rules);
    view.idle = idleMoney(view.book, FundRule::shipped().idleMonths);
    return view;
}

Result<FundView::Findings> FundView::loadFindings(Store &store, const FundBook &book)
{
    auto late = lateTransfers(store, book);
    auto unproven = unprovenEntries(store, book);
    if (!late || !unproven)
        return late ? unproven.error() : late.error();
    return Findings{std::move(*late), std::move(*unproven)};
}

Result<FundView> FundView::load(Store &store, QDate asOf)
{
    auto view = loadMoney(store, asOf);
    if (!view)
        return view;
    auto findings = loadFindings(store, view->book);
    if (!findings)
        return findings.error();
    view->findings = std::move(*findings);
    return view;
}

Text FundView::verdict() const
{
    const FundMoney all = book.money();
    Money lying;
    for (const IdleMoney &one : idle)
        lying += one.amount;
    const Text money = say("FundReport", "RMB %1 allocated, %2 paid (%3), %4 free").arg(amountInSentence(all.allocated)).arg(amountInSentence(all.paid)).arg(rateText(all)).arg(amountInSentence(all.free()));
    const Text still = idle.empty() ? say("FundReport", "no idle money") : say("FundReport", "RMB %1 idle").arg(amountInSentence(lying));
    if (!findings)
        return say("FundReport", "%1; %2.").arg(money).arg(still);
    const auto &[late, unproven] = *findings;
    const Text punctual = late.empty() ? say("FundReport", "no transfer late") : say("FundReport", "transfers late: %1").arg(qint64(late.size()));
    const Text proven = unproven.number == 0 ? say("FundReport", "every entry is documented") : say("FundReport", "entries without number or scan: %1").arg(unproven.number);
    return say("FundReport", "%1; %2; %3; %4.").arg(money).arg(still).arg(punctual).arg(proven);
}

BarChart balanceChart(const FundView &view)
{
    BarChart chart;
    const FundMoney all = view.book.money();
    chart.head.title = all.allocated == Money() ? say("FundReport", "Nothing is allocated yet") : say("FundReport", "RMB %1 of %2 are free").arg(amountInSentence(all.free())).arg(amountInSentence(all.allocated));
    chart.head.subtitle = say("FundReport", "Allocated, committed and paid by account, RMB 10,000, as of %1").arg(view.book.asOf.toString(Qt::ISODate));
    chart.head.source = say("FundReport", "Books of the funds");
    chart.unit = wanUnit();
    chart.series = {{say("FundReport", "Allocated"), {}, false}, {say("FundReport", "Committed, unpaid"), {}, false}, {say("ProjectReport", "Paid"), {}, false}};
    for (const AccountBook &one : view.book.accounts) {
        if (one.days.empty())
            continue;
        chart.categories.push_back(one.account.name());
        chart.ids.push_back(one.account.id);
        chart.series[0].values.push_back(figure(one.money.allocated));
        chart.series[1].values.push_back(figure(one.money.committed));
        chart.series[2].values.push_back(figure(one.money.paid));
    }
    return chart;
}

BarChart quarterChart(const FundView &view)
{
    BarChart chart;
    chart.head.title = say("FundReport", "Execution by quarter of %1").arg(view.year);
    chart.head.subtitle = say("FundReport", "Paid of allocated from the beginning to the end of the quarter, per cent");
    chart.head.source = say("FundReport", "Books of the funds");
    chart.unit = Text::plain(QStringLiteral("%"));
    chart.places = 1;
    const size_t quarters = view.quarters.empty() ? 0 : view.quarters.front().quarters.size();
    for (const bool isEarlier : {true, false}) { // the last series stands out: this year's
        BarChart::Series series{isEarlier ? say("FundReport", "Money of earlier years") : say("FundReport", "Money of %1").arg(view.year), {}, false};
        bool isThere = !isEarlier;
        for (size_t i = 0; i < quarters; ++i) {
            FundMoney money;
            for (const QuarterExecution &one : view.quarters) {
                if ((one.year < view.year) == isEarlier)
                    money += one.quarters[i];
            }
            const auto rate = executionRate(money);
            isThere = isThere || rate;
            series.values.push_back(rate ? Figure::of(*rate, chart.unit, 1) : Figure::missing(say("FundReport", "Nothing was allocated by then.")));
        }
        if (isThere)
            chart.series.push_back(std::move(series));
    }
    for (size_t i = 0; i < quarters; ++i)
        chart.categories.push_back(say("FundReport", "Q%1").arg(qint64(i + 1)));
    return chart;
}

namespace {

/// What was promised by whatever it is divided by, and how much of it is paid.
BarChart paidOfPromised(const FundView &view, const Text &title, const Text &subtitle, const Text &promised)
{
    BarChart chart;
    chart.head.title = title;
    chart.head.subtitle = subtitle.arg(view.book.asOf.toString(Qt::ISODate));
    chart.head.source = say("FundReport", "Books of the funds");
    chart.unit = wanUnit();
    chart.series = {{promised, {}, false}, {say("ProjectReport", "Paid"), {}, false}};
    return chart;
}

void add(BarChart &chart, qint64 id, const Text &name, const FundMoney &money)
{
    chart.categories.push_back(name);
    chart.ids.push_back(id);
    chart.series[0].values.push_back(figure(money.taken()));
    chart.series[1].values.push_back(figure(money.paid));
}

} // namespace

BarChart areaChart(const FundView &view)
{
    FundMoney all;
    for (const AreaExecution &one : view.areas)
        all += one.area ? one.money : FundMoney();
    BarChart chart = paidOfPromised(view, say("FundReport", "Of RMB %1 for areas, %2 are paid").arg(amountInSentence(all.taken())).arg(amountInSentence(all.paid)), say("FundReport", "Promised and paid by area, RMB 10,000, as of %1"), say("FundReport", "Promised to it"));
    for (const AreaExecution &one : view.areas) {
        if (one.area && one.money.taken() != Money())
            add(chart, one.area, one.name, one.money);
    }
    return chart;
}

BarChart ruleChart(const FundView &view)
{
    FundMoney all;
    for (const RuleExecution &one : view.rules)
        all += one.money;
    BarChart chart = paidOfPromised(view, say("FundReport", "Of RMB %1 of awards decided, %2 are paid").arg(amountInSentence(all.taken())).arg(amountInSentence(all.paid)), say("FundReport", "Decided and paid by award rule, RMB 10,000, as of %1"), say("ClaimReport", "Decided"));
    for (const RuleExecution &one : view.rules)
        add(chart, one.rule, one.name, one.money);
    return chart;
}

Result<Report> fundReport(Store &store, QDate asOf, Language language)
{
    const auto view = FundView::load(store, asOf);
    if (!view)
        return view.error();
    Report report;
    report.language = language;
    report.paper = Paper::A4Landscape;
    report.title = say("FundReport", "Execution of the funds");
    report.asOf = asOf;
    report.source = say("FundReport", "Books of the funds");
    report.blocks.push_back(Paragraph{view->verdict(), false});
    report.blocks.push_back(ChartBlock{waterfallChart(*view), 70});
    report.blocks.push_back(balanceTable(*view));
    if (!view->quarters.empty()) {
        report.blocks.push_back(ChartBlock{quarterChart(*view), 60});
        report.blocks.push_back(quarterTable(*view));
        report.blocks.push_back(areaTable(*view));
    }
    if (!view->rules.empty())
        report.blocks.push_back(ruleTable(*view));
    for (Table table : {idleTable(*view), lateTable(*view), unprovenTable(*view)}) {
        if (!table.rows.empty())
            report.blocks.push_back(std::move(table));
    }
    const UnprovenEntries &unproven = view->findings->unproven;
    if (unproven.number > qint64(unproven.first.size()))
        report.blocks.push_back(Paragraph{say("FundReport", "The first %1 of %2 entries are named.").arg(qint64(unproven.first.size())).arg(unproven.number), true});
    return report;
}

} // namespace heyuan
