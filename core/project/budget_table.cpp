#include "core/project/budget_table.h"

#include "core/plan/document.h"
#include "core/project/budget.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace heyuan {

namespace {

const RecordType &type() { return budgetLineType(); }
QString text(const Record &line, const char *key) { return type().value(line, key).toString(); }
Money money(const Record &line, const char *key) { return Money::fen(type().value(line, key).toLongLong()); }
Text pair(const Record &line, const char *zh, const char *en) { return Text::of(text(line, zh), text(line, en)); }
bool isTotal(const Record &line) { return type().value(line, "line").toLongLong() == 0; }

TableCell amount(Money value, bool strong)
{
    TableCell cell = TableCell::of(Text::plain(value.toText(MoneyScale::TenThousand)));
    cell.strong = strong;
    return cell;
}

TableCell words(Text value, bool strong = false, int span = 1)
{
    TableCell cell = TableCell::of(std::move(value));
    cell.strong = strong;
    cell.span = span;
    return cell;
}

/// Total, central, provincial if there is any, local.
std::vector<Money> amountsOf(const BudgetTable &table, Money total, Money central, Money provincial, Money local)
{
    return table.hasProvincial() ? std::vector<Money>{total, central, provincial, local} : std::vector<Money>{total, central, local};
}

Text filled(Text words, const std::vector<Money> &amounts)
{
    for (const Money money : amounts)
        words = words.arg(money.toText(MoneyScale::TenThousand));
    return words;
}

/// The clause and all clauses below it.
Result<std::set<qint64>> clausesUnder(Store &store, qint64 clause)
{
    const auto clauses = store.select(clauseType());
    if (!clauses)
        return clauses.error();
    std::set<qint64> under{clause};
    for (const Record &one : *clauses) { // parents stand before their children
        if (under.contains(clauseType().value(one, "parent_id").toLongLong()))
            under.insert(one.id);
    }
    return under;
}

} // namespace

bool BudgetTable::agrees() const
{
    return printed && money(*printed, "total_fen") == total && money(*printed, "central_fen") == central && money(*printed, "provincial_fen") == provincial && money(*printed, "local_fen") == local;
}

Table BudgetTable::table() const
{
    const Text wan = say("BudgetTable", "RMB 10,000");
    Table table;
    table.title = say("BudgetTable", "Figures of the budget lines");
    const auto column = [&table](Text title, double weight, Text unit = {}) {
        const bool isNumber = !unit.isEmpty();
        table.columns.push_back({std::move(title), std::move(unit), weight, isNumber, false});
    };
    column(say("BudgetTable", "No."), 0.8);
    column(say("BudgetTable", "Direction of support"), 1.9);
    column(say("BudgetTable", "Item"), 3);
    column(say("Budget", "Total"), 1.4, wan);
    column(say("Budget", "Central money"), 1.5, wan);
    if (hasProvincial())
        column(say("Constraint", "Provincial money"), 1.5, wan);
    column(say("Budget", "Local money"), 1.4, wan);
    const TableCell blank;
    QString group;
    for (const Record &line : lines) {
        const bool strong = asked.contains(line.id);
        const bool sameGroup = text(line, "group_zh") == group; // printed once, as a merged cell in the document
        group = text(line, "group_zh");
        table.rows.push_back({words(Text::plain(text(line, "line")), strong), words(sameGroup ? Text() : pair(line, "group_zh", "group_en")), words(pair(line, "item_zh", "item_en"), strong)});
        for (const Money one : amountsOf(*this, money(line, "total_fen"), money(line, "central_fen"), money(line, "provincial_fen"), money(line, "local_fen")))
            table.rows.back().push_back(amount(one, strong));
        const QJsonArray parts = QJsonDocument::fromJson(text(line, "parts").toUtf8()).array();
        for (const QJsonValue &value : parts) {
            const QJsonObject part = value.toObject();
            const QJsonValue fen = part[QLatin1String("amount_fen")];
            const Text name = Text::of(part[QLatin1String("zh")].toString(), part[QLatin1String("en")].toString());
            table.rows.push_back({blank, blank,
                                  words(fen.isUndefined() ? say("BudgetTable", "including %1").arg(name)
                                                          : say("BudgetTable", "including %1: %2").arg(name).arg(Money::fen(fen.toInteger()).toText(MoneyScale::TenThousand))),
                                  blank, blank, words({})});
            table.rows.back().resize(table.columns.size());
        }
    }
    table.totals = {words(say("BudgetTable", "Sum of the lines"), true, 3)};
    for (const Money one : amountsOf(*this, total, central, provincial, local))
        table.totals.push_back(amount(one, true));
    if (printed && agrees()) {
        table.note = filled(hasProvincial() ? say("BudgetTable", "The sums are those of the printed total: %1 = %2 central + %3 provincial + %4 local (RMB 10,000).")
                                            : say("BudgetTable", "The sums are those of the printed total: %1 = %2 central + %3 local (RMB 10,000)."),
                            amountsOf(*this, total, central, provincial, local));
    } else if (printed) {
        table.note = filled(hasProvincial() ? say("BudgetTable", "The printed total is different: %1 = %2 central + %3 provincial + %4 local (RMB 10,000). Compare the lines with the document.")
                                            : say("BudgetTable", "The printed total is different: %1 = %2 central + %3 local (RMB 10,000). Compare the lines with the document."),
                            amountsOf(*this, money(*printed, "total_fen"), money(*printed, "central_fen"), money(*printed, "provincial_fen"), money(*printed, "local_fen")));
    } else {
        table.note = say("BudgetTable", "The document prints no total.");
    }
    return table;
}

Result<std::optional<BudgetTable>> budgetTableOf(Store &store, qint64 clause)
{
    const auto under = clausesUnder(store, clause);
    if (!under)
        return under.error();
    auto all = store.select(type());
    if (!all)
        return all.error();
    QString project;
    for (const Record &line : *all) {
        if (under->contains(type().value(line, "clause_id").toLongLong()))
            project = text(line, "project");
    }
    if (project.isEmpty())
        return std::optional<BudgetTable>();
    BudgetTable table;
    for (Record &line : *all) {
        if (text(line, "project") != project)
            continue;
        if (isTotal(line)) {
            table.printed = std::move(line);
            continue;
        }
        if (under->contains(type().value(line, "clause_id").toLongLong()))
            table.asked.insert(line.id);
        table.total += money(line, "total_fen");
        table.central += money(line, "central_fen");
        table.provincial += money(line, "provincial_fen");
        table.local += money(line, "local_fen");
        table.lines.push_back(std::move(line));
    }
    if (table.asked.size() == table.lines.size())
        table.asked.clear();
    std::stable_sort(table.lines.begin(), table.lines.end(), [](const Record &a, const Record &b) {
        return type().value(a, "line").toLongLong() < type().value(b, "line").toLongLong();
    });
    return std::optional<BudgetTable>(std::move(table));
}

} // namespace heyuan
