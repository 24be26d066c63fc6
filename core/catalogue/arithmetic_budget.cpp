#include "core/catalogue/arithmetic_parts.h"

#include "core/fund/commitment.h"
#include "core/project/budget.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan::catalogue {

Money sum(const std::vector<Row> &rows, QByteArrayView key)
{
    Money total;
    for (const Row &row : rows)
        total += row.money(key);
    return total;
}

std::vector<Money> amounts(const std::vector<Row> &rows, QByteArrayView key)
{
    std::vector<Money> list;
    for (const Row &row : rows)
        list.push_back(row.money(key));
    return list;
}

std::vector<ProjectBudget> budgetsOf(const PlanData &data)
{
    std::vector<ProjectBudget> budgets;
    for (const Row &row : data.rows(budgetLineType())) {
        const QString project = row.text("project");
        auto at = std::find_if(budgets.begin(), budgets.end(),
                               [&](const ProjectBudget &b) { return b.project == project; });
        if (at == budgets.end())
            at = budgets.insert(budgets.end(), {project, {}, {}});
        if (row.integer("line") == 0)
            at->total = row;
        else
            at->lines.push_back(row);
    }
    for (ProjectBudget &budget : budgets)
        std::sort(budget.lines.begin(), budget.lines.end(),
                  [](const Row &a, const Row &b) { return a.integer("line") < b.integer("line"); });
    return budgets;
}

void checkBudgetSums(const PlanData &data, Findings &findings)
{
    for (const Row &line : data.rows(budgetLineType())) {
        if (line.money("total_fen") != line.money("central_fen") + line.money("local_fen"))
            findings.add(Severity::Fault, "budget-line",
                         say("Arithmetic", "%1: central and local money make %2, the line says %3.")
                             .arg(line.name())
                             .arg(tenThousands(line.money("central_fen") + line.money("local_fen")))
                             .arg(tenThousands(line.money("total_fen"))),
                         {line});
    }
    const std::pair<QByteArray, Text> columns[] = {{"total_fen", say("Budget", "Total")},
                                                   {"central_fen", say("Budget", "Central money")},
                                                   {"local_fen", say("Budget", "Local money")}};
    for (const ProjectBudget &budget : budgetsOf(data)) {
        if (!budget.total || budget.lines.empty())
            continue;
        for (const auto &[key, label] : columns) {
            const Money lines = sum(budget.lines, key);
            const Money printed = budget.total->money(key);
            std::vector<Row> rows{*budget.total};
            rows.insert(rows.end(), budget.lines.begin(), budget.lines.end());
            if (lines == printed)
                findings.add(Severity::Agrees, "budget-sum",
                             say("Arithmetic", "%1, column “%2”: the %3 lines add up to the printed total of %4.")
                                 .arg(data.place(budget.total->integer("clause_id")))
                                 .arg(label)
                                 .arg(qint64(budget.lines.size()))
                                 .arg(tenThousands(printed)),
                             rows);
            else
                findings.add(Severity::Fault, "budget-sum",
                             say("Arithmetic", "%1, column “%2”: the %3 lines add up to %4, the printed total is %5.")
                                 .arg(data.place(budget.total->integer("clause_id")))
                                 .arg(label)
                                 .arg(qint64(budget.lines.size()))
                                 .arg(tenThousands(lines))
                                 .arg(tenThousands(printed)),
                             rows);
        }
        std::vector<QString> groups;
        for (const Row &line : budget.lines) {
            if (std::find(groups.begin(), groups.end(), line.text("group_zh")) == groups.end())
                groups.push_back(line.text("group_zh"));
        }
        for (const QString &group : groups) {
            std::vector<Row> lines;
            std::copy_if(budget.lines.begin(), budget.lines.end(), std::back_inserter(lines),
                         [&](const Row &r) { return r.text("group_zh") == group; });
            if (lines.size() < 2)
                continue;
            findings.add(Severity::Agrees, "budget-group",
                         say("Arithmetic", "%1: %2 lines, %3 = %4, of it central money %5.")
                             .arg(Text::of(group, lines.front().text("group_en")))
                             .arg(qint64(lines.size()))
                             .arg(added(amounts(lines, "total_fen")))
                             .arg(tenThousands(sum(lines, "total_fen")))
                             .arg(tenThousands(sum(lines, "central_fen"))),
                         lines);
        }
    }
}

void checkBudgetParts(const PlanData &data, Findings &findings)
{
    for (const Row &line : data.rows(budgetLineType())) {
        const QJsonArray parts = QJsonDocument::fromJson(line.text("parts").toUtf8()).array();
        if (parts.isEmpty())
            continue;
        std::vector<Money> list;
        Money whole;
        for (const QJsonValue &part : parts) {
            list.push_back(Money::fen(part.toObject().value(QLatin1String("amount_fen")).toInteger()));
            whole += list.back();
        }
        const Money printed = line.money("total_fen");
        if (whole == printed)
            findings.add(Severity::Agrees, "budget-parts",
                         say("Arithmetic", "%1: the parts named in the text make the line: %2 = %3.")
                             .arg(line.name())
                             .arg(added(list))
                             .arg(tenThousands(printed)),
                         {line});
        else
            findings.add(Severity::Fault, "budget-parts",
                         say("Arithmetic", "%1: the parts named in the text make %2 = %3, the line says %4.")
                             .arg(line.name())
                             .arg(added(list))
                             .arg(tenThousands(whole))
                             .arg(tenThousands(printed)),
                         {line});
    }
}

// The text of a plan divides its money among what it calls the projects; lines that stand only in the table are missing
// from that sum.
void checkBudgetAgainstText(const PlanData &data, Findings &findings)
{
    for (const ProjectBudget &budget : budgetsOf(data)) {
        if (!budget.total)
            continue;
        std::vector<Row> earmarks;
        for (const Row &fund : data.rows(fundCommitmentType())) {
            if (fund.integer("document_id") == budget.total->integer("document_id") && fund.text("kind") == u"earmark")
                earmarks.push_back(fund);
        }
        if (earmarks.empty())
            continue;
        const Money text = sum(earmarks, "amount_fen");
        const Money table = budget.total->money("total_fen");
        std::vector<Row> rows = earmarks;
        rows.push_back(*budget.total);
        if (text == table) {
            findings.add(Severity::Agrees, "text-table",
                         say("Arithmetic", "%1: the amounts in the text make %2, as the table does.")
                             .arg(data.place(budget.total->integer("clause_id")))
                             .arg(tenThousands(text)),
                         rows);
            continue;
        }
        const Money difference = table - text;
        const auto only = std::find_if(budget.lines.begin(), budget.lines.end(),
                                       [&](const Row &r) { return r.money("total_fen") == difference; });
        if (only != budget.lines.end()) {
            rows.push_back(*only);
            findings.add(Severity::Fault, "text-table",
                         say("Arithmetic", "%1: the amounts in the text make %2 = %3, the table %4; the difference of "
                                           "%5 is line %6, “%7”, which stands only in the table.")
                             .arg(data.place(budget.total->integer("clause_id")))
                             .arg(added(amounts(earmarks, "amount_fen")))
                             .arg(tenThousands(text))
                             .arg(tenThousands(table))
                             .arg(tenThousands(difference))
                             .arg(only->integer("line"))
                             .arg(only->name()),
                         rows);
        } else {
            findings.add(Severity::Fault, "text-table",
                         say("Arithmetic", "%1: the amounts in the text make %2 = %3, the table %4.")
                             .arg(data.place(budget.total->integer("clause_id")))
                             .arg(added(amounts(earmarks, "amount_fen")))
                             .arg(tenThousands(text))
                             .arg(tenThousands(table)),
                         rows);
        }
    }
}

} // namespace heyuan::catalogue
