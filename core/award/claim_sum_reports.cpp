#include "core/award/award_claim.h"
#include "core/award/claim_sum.h"
#include "core/report/table_cells.h"

#include <set>

namespace heyuan::award {

namespace {

/// In the order of the documents.
Result<std::vector<std::pair<qint64, Text>>> ruleNames(Store &store)
{
    Query q = store.database().query(QStringLiteral("select id, code, name_zh, name_en from award_rule order by code"));
    if (Status s = q.run(); !s)
        return s.error();
    std::vector<std::pair<qint64, Text>> names;
    while (q.next())
        names.emplace_back(q.integer(0), say("ClaimReport", "%1 %2").arg(q.text(1)).arg(Text::of(q.text(2), q.text(3))));
    return names;
}

} // namespace

Result<int> lastClaimYear(Store &store)
{
    const auto year = store.database().scalar(QStringLiteral("select coalesce(max(claim_year), 0) from claim_sum where number > 0"));
    return year ? Result<int>(int(year->toLongLong())) : year.error();
}

Result<Report> claimBoard(Store &store, int year, QDate asOf, Language language)
{
    const auto sums = claimSums(store, year);
    const auto names = ruleNames(store);
    if (!sums || !names)
        return sums ? names.error() : sums.error();
    Report report;
    report.language = language;
    report.paper = Paper::A4Landscape;
    report.title = say("ClaimBoard", "Claims of %1 by rule and state").arg(QString::number(year));
    report.asOf = asOf;
    report.source = say("ClaimReport", "Register of claims");
    if (sums->empty()) {
        report.blocks.push_back(Paragraph{say("ClaimBoard", "There is no claim of %1 yet.").arg(QString::number(year))});
        return report;
    }
    std::set<QString> present;
    std::map<qint64, std::map<QString, qint64>> counts;
    std::map<qint64, Money> amounts;
    qint64 all = 0;
    Money money;
    for (const ClaimSum &one : *sums) {
        present.insert(one.status);
        counts[one.rule][one.status] += one.number;
        amounts[one.rule] += one.amount;
        all += one.number;
        money += one.amount;
    }
    Table table;
    table.columns = {tableColumn(say("AwardRule", "Award rule"), 4.6)};
    std::vector<QString> shown;
    for (const Choice &status : claimStatuses()) {
        const QString key = QString::fromUtf8(status.key);
        if (!present.contains(key))
            continue;
        shown.push_back(key);
        table.columns.push_back(tableColumn(status.text, 0.9, true));
    }
    table.columns.push_back(tableColumn(say("ClaimReport", "Total"), 0.8, true));
    table.columns.push_back(tableColumn(say("ClaimReport", "Amount"), 1.3, true));
    table.columns.back().unit = say("ClaimReport", "yuan");
    const auto row = [&](const Text &name, const std::map<QString, qint64> &of, Money amount) {
        std::vector<TableCell> cells{TableCell::of(name)};
        qint64 sum = 0;
        for (const QString &status : shown) {
            const auto at = of.find(status);
            sum += at == of.end() ? 0 : at->second;
            cells.push_back(at == of.end() || at->second == 0 ? TableCell::of(Text()) : countCell(at->second));
        }
        cells.push_back(countCell(sum));
        cells.push_back(TableCell::of(Text::plain(amount.toText(MoneyScale::Yuan))));
        return cells;
    };
    std::map<QString, qint64> total;
    for (const auto &[rule, name] : *names) {
        const auto of = counts.find(rule);
        if (of == counts.end())
            continue;
        table.rows.push_back(row(name, of->second, amounts[rule]));
        for (const auto &[status, number] : of->second)
            total[status] += number;
    }
    table.totals = row(say("ClaimReport", "Total"), total, money);
    report.blocks.push_back(Paragraph{say("ClaimBoard", "%1 claims of %2 for %3 yuan, %4 of them paid.").arg(all).arg(QString::number(year)).arg(money.toText(MoneyScale::Yuan)).arg(total[QStringLiteral("paid")])});
    report.blocks.push_back(std::move(table));
    return report;
}

} // namespace heyuan::award
