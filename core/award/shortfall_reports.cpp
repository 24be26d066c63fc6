#include "core/award/shortfall.h"
#include "core/report/table_cells.h"

namespace heyuan::award {

namespace {

Text yuan(Money money) { return Text::plain(money.toText(MoneyScale::Yuan)); }

TableCell amountCell(const Share &share, Money asked)
{
    TableCell cell = TableCell::of(share.hasExtraFen ? say("Shortfall", "%1 *").arg(yuan(share.amount)) : yuan(share.amount));
    cell.strong = share.amount < asked;
    return cell;
}

} // namespace

Text Shortfall::verdict() const
{
    if (!isShort())
        return say("Shortfall", "%1: %2 undecided claims of %3 ask for %4 yuan, and %5 yuan are free. It suffices for all.")
            .arg(account.name()).arg(qint64(claims.size())).arg(QString::number(year)).arg(yuan(asked)).arg(yuan(free));
    return say("Shortfall", "%1: %2 undecided claims of %3 ask for %4 yuan, but only %5 yuan are free. %6 yuan are missing.")
        .arg(account.name()).arg(qint64(claims.size())).arg(QString::number(year)).arg(yuan(asked)).arg(yuan(free)).arg(yuan(asked - free));
}

Table shortfallTable(const Shortfall &shortfall)
{
    Table table;
    const auto money = [](const Text &title) {
        TableColumn column = tableColumn(title, 1.3, true);
        column.unit = say("ClaimReport", "yuan");
        return column;
    };
    table.columns = {tableColumn(say("Shortfall", "Rank"), 0.5, true), tableColumn(say("Beneficiary", "Beneficiary"), 2.2), tableColumn(say("AwardRule", "Award rule"), 0.9),
                     tableColumn(say("Project", "Status"), 1.1), tableColumn(say("Shortfall", "Mean score"), 0.8, true), money(say("Shortfall", "Asked")), money(say("Shortfall", "By rank")), money(say("Shortfall", "Pro rata"))};
    for (const ShortfallClaim &one : shortfall.claims) {
        const Text none = Text::plain(QStringLiteral("—"));
        table.rows.push_back({TableCell::of(one.rank ? Text::plain(QString::number(one.rank)) : none), TableCell::of(one.beneficiary), TableCell::of(Text::plain(one.rule)), TableCell::of(claimStatusName(one.claim.status)),
                              one.panel.mean ? TableCell::of(Figure::of(*one.panel.mean, {}, 2)) : TableCell::of(none), TableCell::of(yuan(one.asked)), amountCell(one.byRank, one.asked), amountCell(one.proRata, one.asked)});
    }
    TableCell total = TableCell::of(say("ClaimReport", "Total"));
    total.span = 5;
    table.totals = {total, TableCell::of(yuan(shortfall.asked)), TableCell::of(yuan(shortfall.byRank())), TableCell::of(yuan(shortfall.proRata()))};
    return table;
}

Result<Report> shortfallReport(Store &store, int year, QDate asOf, Language language)
{
    const auto all = shortfallsOf(store, year);
    if (!all)
        return all.error();
    Report report;
    report.language = language;
    report.paper = Paper::A4Landscape;
    report.title = say("Shortfall", "Claims of %1 against the free balance").arg(QString::number(year));
    report.asOf = asOf;
    report.source = say("Shortfall", "Register of claims and books of the funds");
    if (all->empty())
        report.blocks.push_back(Paragraph{say("Shortfall", "No accepted claim of %1 waits for its decision.").arg(QString::number(year))});
    for (const Shortfall &one : *all) {
        report.blocks.push_back(Heading{2, one.account.name()});
        report.blocks.push_back(Paragraph{one.verdict()});
        report.blocks.push_back(shortfallTable(one));
        for (const Text &note : one.notes)
            report.blocks.push_back(Paragraph{note, true});
    }
    return report;
}

} // namespace heyuan::award
