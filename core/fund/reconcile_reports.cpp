#include "core/fund/reconcile.h"
#include "core/report/table_cells.h"

namespace heyuan {

namespace {

TableCell yuan(const std::optional<Money> &money)
{
    return TableCell::of(Text::plain(money ? money->toText(MoneyScale::Yuan) : QStringLiteral("—")));
}

} // namespace

Table reconcileTable(const Reconciliation &reconciliation)
{
    Table table;
    const auto money = [](const Text &title) {
        TableColumn column = tableColumn(title, 1.1, true);
        column.unit = say("ClaimReport", "yuan");
        return column;
    };
    table.columns = {tableColumn(say("Reconcile", "State"), 0.9), tableColumn(say("TreasuryPayment", "Day of payment"), 0.9), money(say("Reconcile", "In the file")), money(say("Reconcile", "In the books")), tableColumn(say("Reconcile", "What was found"), 5)};
    for (const ReconciledPayment &one : reconciliation.payments) {
        TableCell state = TableCell::of(reconciledName(one.state));
        state.strong = one.state != Reconciled::Matched;
        const QDate day = one.paid ? one.paid->paidOn : one.booked ? one.booked->bookedOn : QDate();
        table.rows.push_back({state, TableCell::of(Text::plain(day.toString(Qt::ISODate))), yuan(one.paid ? one.paid->amount : std::nullopt), yuan(one.booked ? one.booked->amount : std::nullopt), TableCell::of(one.sentence)});
    }
    return table;
}

Result<Report> reconcileReport(Store &store, QDate asOf, Language language)
{
    const auto reconciliation = reconcileImported(store, {}, asOf);
    if (!reconciliation)
        return reconciliation.error();
    Report report;
    report.language = language;
    report.paper = Paper::A4Landscape;
    report.title = say("Reconcile", "Reconciliation with the treasury");
    report.asOf = asOf;
    report.source = say("Reconcile", "Payment files of the treasury and books of the funds");
    if (reconciliation->payments.empty()) {
        report.blocks.push_back(Paragraph{say("Reconcile", "No payment file is imported yet. Import one on the tab “Payments of the treasury”, or look at one with heyuan fund reconcile FILE.")});
        return report;
    }
    report.blocks.push_back(Paragraph{reconciliation->verdict()});
    report.blocks.push_back(reconcileTable(*reconciliation));
    return report;
}

} // namespace heyuan
