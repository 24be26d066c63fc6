#include "core/fund/fund_reports.h"
#include "core/report/table_cells.h"

namespace heyuan {

namespace {

TableCell wan(Money money, bool strong = false)
{
    TableCell cell = TableCell::of(Text::plain(money.toText(MoneyScale::TenThousand)));
    cell.strong = strong;
    return cell;
}

TableCell words(const QString &text) { return TableCell::of(Text::plain(text)); }
TableCell day(QDate date) { return words(date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral("—")); }

TableColumn wanColumn(const Text &title, double weight = 1)
{
    TableColumn column = tableColumn(title, weight, true);
    column.unit = say("BudgetTable", "RMB 10,000");
    return column;
}

TableCell rate(const std::optional<Number> &share, bool strong = false)
{
    TableCell cell = words(share ? share->toText(1) + u'%' : QStringLiteral("—"));
    cell.strong = strong;
    return cell;
}

} // namespace

Table balanceTable(const FundView &view)
{
    Table table;
    table.title = say("FundReport", "Balance of the accounts");
    table.columns = {tableColumn(say("FundAccount", "Fund account"), 3), wanColumn(say("FundReport", "Promised")), wanColumn(say("FundReport", "Allocated")), wanColumn(say("FundReport", "Committed, unpaid"), 1.1),
                     wanColumn(say("ProjectReport", "Paid")), wanColumn(say("FundReport", "Free")), tableColumn(say("FundReport", "Execution rate"), 1.1, true)};
    for (const AccountBook &one : view.book.accounts) {
        TableCell promised = one.promised ? wan(*one.promised) : words(QStringLiteral("—"));
        if (one.isLeast)
            promised = words(QStringLiteral("≥ ") + one.promised->toText(MoneyScale::TenThousand));
        table.rows.push_back({TableCell::of(one.account.name()), promised, wan(one.money.allocated), wan(one.money.committed), wan(one.money.paid), wan(one.money.free()), rate(executionRate(one.money))});
        for (const FundUse &use : one.uses) {
            if (one.uses.size() < 2 || (!use.limit && use.money == FundMoney()))
                continue;
            // Money is set aside, not allocated, by use: what is open of it stands where the account has what is free.
            table.rows.push_back({TableCell::of(say("FundReport", "of it: %1").arg(use.name)), use.limit ? wan(*use.limit) : words(QStringLiteral("—")), words(QString()), wan(use.money.committed), wan(use.money.paid),
                                  use.room() ? wan(*use.room()) : words(QStringLiteral("—")), words(QString())});
        }
    }
    const FundMoney all = view.book.money();
    table.totals = {TableCell::of(say("TrainingReport", "Together")), words(QString()), wan(all.allocated, true), wan(all.committed, true), wan(all.paid, true), wan(all.free(), true), rate(executionRate(all), true)};
    table.note = say("FundReport", "Promises are not added up: some contain others. Lines “of it” show what the document sets aside, and what of that is open.");
    return table;
}

Table quarterTable(const FundView &view)
{
    Table table;
    table.title = say("FundReport", "Execution by quarter of %1").arg(view.year);
    table.columns = {tableColumn(say("FundAccount", "Fund account"), 3)};
    const size_t quarters = view.quarters.empty() ? 0 : view.quarters.front().quarters.size();
    for (size_t i = 0; i < quarters; ++i) {
        table.columns.push_back(wanColumn(say("FundReport", "Q%1 paid").arg(qint64(i + 1))));
        table.columns.push_back(tableColumn(say("FundReport", "Q%1 rate").arg(qint64(i + 1)), 0.8, true));
    }
    for (const QuarterExecution &one : view.quarters) {
        std::vector<TableCell> row{TableCell::of(one.name)};
        for (const FundMoney &money : one.quarters) {
            row.push_back(wan(money.paid));
            row.push_back(rate(executionRate(money)));
        }
        table.rows.push_back(std::move(row));
    }
    table.note = say("FundReport", "Paid of allocated from the beginning to the end of the quarter.");
    return table;
}

Table areaTable(const FundView &view)
{
    Table table;
    table.title = say("FundReport", "Execution by area");
    table.columns = {tableColumn(say("Area", "Area"), 2), wanColumn(say("FundReport", "Allocated to it")), wanColumn(say("FundReport", "Promised to it")), wanColumn(say("ProjectReport", "Paid")), tableColumn(say("FundReport", "Execution rate"), 1, true)};
    for (const AreaExecution &one : view.areas)
        table.rows.push_back({TableCell::of(one.name), wan(one.money.allocated), wan(one.money.taken()), wan(one.money.paid), rate(one.rate())});
    table.note = say("FundReport", "Paid of what was allocated to the area or, where more was promised to it out of other money, of that.");
    return table;
}

Table ruleTable(const FundView &view)
{
    Table table;
    table.title = say("FundReport", "Execution by award rule");
    table.columns = {tableColumn(say("AwardRule", "Award rule"), 3), wanColumn(say("ClaimReport", "Decided")), wanColumn(say("FundReport", "Committed, unpaid")), wanColumn(say("ProjectReport", "Paid")), tableColumn(say("FundReport", "Paid of decided"), 1, true)};
    FundMoney all;
    const auto row = [](const Text &name, const FundMoney &money) -> std::vector<TableCell> {
        return {TableCell::of(name), wan(money.taken()), wan(money.committed), wan(money.paid), rate(executionRate({money.taken(), money.committed, money.paid}))};
    };
    for (const RuleExecution &one : view.rules) {
        table.rows.push_back(row(one.name, one.money));
        all += one.money;
    }
    table.totals = row(say("ClaimReport", "Total"), all);
    table.note = say("FundReport", "Awards that came back are taken off what was paid and what was decided.");
    return table;
}

Table idleTable(const FundView &view)
{
    Table table;
    table.title = say("FundReport", "Money idle for more than %1 months").arg(FundRule::shipped().idleMonths);
    table.columns = {tableColumn(say("FundAccount", "Fund account"), 3), wanColumn(say("FundReport", "Idle")), tableColumn(say("FundReport", "Allocated on"), 1.2)};
    for (const IdleMoney &one : view.idle)
        table.rows.push_back({TableCell::of(one.name), wan(one.amount), day(one.since)});
    return table;
}

Table lateTable(const FundView &view)
{
    Table table;
    table.title = say("FundReport", "Transfers after their day");
    table.columns = {tableColumn(say("FundAccount", "Fund account"), 2.4), tableColumn(say("Budget", "Document number"), 1.6), tableColumn(say("FundEntry", "Claim"), 1.6), wanColumn(say("Fund", "Amount")),
                     tableColumn(say("FundEntry", "To be paid by"), 1.1), tableColumn(say("FundReport", "Paid on"), 1.1), tableColumn(say("FundReport", "Days late"), 0.8, true)};
    for (const LateTransfer &one : view.findings ? view.findings->late : std::vector<LateTransfer>())
        table.rows.push_back({TableCell::of(one.account), words(one.documentNumber), words(one.claim), wan(one.amount), day(one.dueOn), one.paidOn.isValid() ? day(one.paidOn) : TableCell::of(say("FundReport", "not yet")), words(QString::number(one.days))});
    return table;
}

Table unprovenTable(const FundView &view)
{
    Table table;
    table.title = say("FundReport", "Entries without document number or scan");
    table.columns = {tableColumn(say("FundAccount", "Fund account"), 2.6), tableColumn(say("ProjectEntry", "Kind of entry"), 1), tableColumn(say("ProjectEntry", "Booked on"), 1.1), wanColumn(say("Fund", "Amount")),
                     tableColumn(say("Budget", "Document number"), 1.8), tableColumn(say("FundReport", "Missing"), 1)};
    for (const UnprovenEntry &one : view.findings ? view.findings->unproven.first : std::vector<UnprovenEntry>())
        table.rows.push_back({TableCell::of(one.account), TableCell::of(fundEntryKindName(one.entry.kind)), day(one.entry.bookedOn), wan(one.entry.amount.value_or(Money())), words(one.entry.documentNumber),
                              TableCell::of(one.lacksNumber && one.lacksFile ? say("FundReport", "number and scan") : one.lacksNumber ? say("FundReport", "number") : say("FundReport", "scan"))});
    return table;
}

} // namespace heyuan
