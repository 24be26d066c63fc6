#include "core/catalogue/arithmetic_parts.h"

#include "core/fund/commitment.h"
#include "core/plan/document.h"
#include "core/project/budget.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan::catalogue {

namespace {

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

QString percent(Money part, Money whole)
{
    const Int128 scaled = Int128(part.fen()) * 100 * Number::scale;
    return Number::fromRaw(qint64((scaled + whole.fen() / 2) / whole.fen())).toText(2);
}

bool isBelow(Money part, Money whole, Number limit)
{
    return Int128(part.fen()) * 100 * Number::scale < Int128(whole.fen()) * limit.raw();
}

bool isAbove(Money part, Money whole, Number limit)
{
    return Int128(part.fen()) * 100 * Number::scale > Int128(whole.fen()) * limit.raw();
}

bool isKept(const Row &constraint, Money part, Money whole)
{
    const QString kind = constraint.text("kind");
    const Number limit = constraint.number("value");
    const bool below = isBelow(part, whole, limit);
    const bool above = isAbove(part, whole, limit);
    return kind == u"share_min" ? !below : kind == u"share_max" ? !above : !below && !above;
}

} // namespace

std::vector<ProjectBudget> budgetsOf(const PlanData &data)
{
    std::vector<ProjectBudget> budgets;
    for (const Row &row : data.rows(budgetLineType())) {
        const QString project = row.text("project");
        auto at = std::find_if(budgets.begin(), budgets.end(), [&](const ProjectBudget &b) { return b.project == project; });
        if (at == budgets.end())
            at = budgets.insert(budgets.end(), {project, {}, {}});
        if (row.integer("line") == 0)
            at->total = row;
        else
            at->lines.push_back(row);
    }
    for (ProjectBudget &budget : budgets)
        std::sort(budget.lines.begin(), budget.lines.end(), [](const Row &a, const Row &b) { return a.integer("line") < b.integer("line"); });
    return budgets;
}

void checkBudgetSums(const PlanData &data, Findings &findings)
{
    for (const Row &line : data.rows(budgetLineType())) {
        if (line.money("total_fen") != line.money("central_fen") + line.money("local_fen"))
            findings.add(Severity::Fault, "budget-line", say("Arithmetic", "%1: central and local money make %2, the line says %3.")
                .arg(line.name()).arg(tenThousands(line.money("central_fen") + line.money("local_fen"))).arg(tenThousands(line.money("total_fen"))), {line});
    }
    const std::pair<QByteArray, Text> columns[] = {{"total_fen", say("Budget", "Total")}, {"central_fen", say("Budget", "Central money")},
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
                findings.add(Severity::Agrees, "budget-sum", say("Arithmetic", "%1, column “%2”: the %3 lines add up to the printed total of %4.")
                    .arg(data.place(budget.total->integer("clause_id"))).arg(label).arg(qint64(budget.lines.size())).arg(tenThousands(printed)), rows);
            else
                findings.add(Severity::Fault, "budget-sum", say("Arithmetic", "%1, column “%2”: the %3 lines add up to %4, the printed total is %5.")
                    .arg(data.place(budget.total->integer("clause_id"))).arg(label).arg(qint64(budget.lines.size())).arg(tenThousands(lines))
                    .arg(tenThousands(printed)), rows);
        }
        std::vector<QString> groups;
        for (const Row &line : budget.lines) {
            if (std::find(groups.begin(), groups.end(), line.text("group_zh")) == groups.end())
                groups.push_back(line.text("group_zh"));
        }
        for (const QString &group : groups) {
            std::vector<Row> lines;
            std::copy_if(budget.lines.begin(), budget.lines.end(), std::back_inserter(lines), [&](const Row &r) { return r.text("group_zh") == group; });
            if (lines.size() < 2)
                continue;
            findings.add(Severity::Agrees, "budget-group", say("Arithmetic", "%1: %2 lines, %3 = %4, of it central money %5.")
                .arg(Text::of(group, lines.front().text("group_en"))).arg(qint64(lines.size())).arg(added(amounts(lines, "total_fen")))
                .arg(tenThousands(sum(lines, "total_fen"))).arg(tenThousands(sum(lines, "central_fen"))), lines);
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
            findings.add(Severity::Agrees, "budget-parts", say("Arithmetic", "%1: the parts named in the text make the line: %2 = %3.")
                .arg(line.name()).arg(added(list)).arg(tenThousands(printed)), {line});
        else
            findings.add(Severity::Fault, "budget-parts", say("Arithmetic", "%1: the parts named in the text make %2 = %3, the line says %4.")
                .arg(line.name()).arg(added(list)).arg(tenThousands(whole)).arg(tenThousands(printed)), {line});
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
            findings.add(Severity::Agrees, "text-table", say("Arithmetic", "%1: the amounts in the text make %2, as the table does.")
                .arg(data.place(budget.total->integer("clause_id"))).arg(tenThousands(text)), rows);
            continue;
        }
        const Money difference = table - text;
        const auto only = std::find_if(budget.lines.begin(), budget.lines.end(), [&](const Row &r) { return r.money("total_fen") == difference; });
        if (only != budget.lines.end()) {
            rows.push_back(*only);
            findings.add(Severity::Fault, "text-table", say("Arithmetic", "%1: the amounts in the text make %2 = %3, the table %4; the difference of %5 is line %6, “%7”, which stands only in the table.")
                .arg(data.place(budget.total->integer("clause_id"))).arg(added(amounts(earmarks, "amount_fen"))).arg(tenThousands(text))
                .arg(tenThousands(table)).arg(tenThousands(difference)).arg(only->integer("line")).arg(only->name()), rows);
        } else {
            findings.add(Severity::Fault, "text-table", say("Arithmetic", "%1: the amounts in the text make %2 = %3, the table %4.")
                .arg(data.place(budget.total->integer("clause_id"))).arg(added(amounts(earmarks, "amount_fen"))).arg(tenThousands(text))
                .arg(tenThousands(table)), rows);
        }
    }
}

namespace {

// Lines of the class that a contradiction of its own puts in doubt: whether the line belongs to the class at all.
std::vector<Row> doubtfulLines(const PlanData &data, const std::vector<Row> &lines)
{
    QHash<qint64, int> uses;
    for (const Row &line : data.rows(budgetLineType())) {
        for (const qint64 reading : data.readingsOf("budget_line", line.code()))
            ++uses[reading];
    }
    std::vector<Row> doubtful;
    for (const Row &line : lines) {
        for (const qint64 id : data.readingsOf("budget_line", line.code())) {
            const Record *reading = data.find(readingType(), id);
            if (reading && uses.value(id) == 1 && readingType().value(*reading, "kind").toString() == u"contradiction"
                && readingType().value(*reading, "severity").toString() == u"high") {
                doubtful.push_back(line);
                break;
            }
        }
    }
    return doubtful;
}

void checkShareOf(const PlanData &data, const ProjectBudget &budget, const Row &constraint, Findings &findings)
{
    std::vector<Row> lines;
    std::copy_if(budget.lines.begin(), budget.lines.end(), std::back_inserter(lines), [&](const Row &r) { return r.text("class") == constraint.text("class"); });
    const Money base = budget.total->money("central_fen");
    if (lines.empty() || base == Money())
        return;
    const bool isOwn = constraint.text("project") == budget.project;
    const bool isFloor = constraint.text("kind") == u"share_min";
    const Money part = sum(lines, "central_fen");
    std::vector<Row> rows{constraint, *budget.total};
    rows.insert(rows.end(), lines.begin(), lines.end());
    const Text asked = isFloor ? say("Arithmetic", "at least %1%").arg(constraint.number("value").toText())
        : constraint.text("kind") == u"share_max" ? say("Arithmetic", "at most %1%").arg(constraint.number("value").toText())
                                                  : say("Arithmetic", "exactly %1%").arg(constraint.number("value").toText());
    const bool kept = isKept(constraint, part, base);
    const bool onTheLine = !isBelow(part, base, constraint.number("value")) && !isAbove(part, base, constraint.number("value"));
    const Text subject = Text::of(constraint.text("subject_zh"), constraint.text("subject_en"));
    const Text where = data.place(budget.total->integer("clause_id"));
    Text sentence = say("Arithmetic", "%1: %2 of %3 central money are %4%; %5 is asked (%6: %7).").arg(where).arg(tenThousands(part))
                        .arg(tenThousands(base)).arg(percent(part, base)).arg(asked).arg(data.place(constraint.integer("clause_id"))).arg(subject);
    if (kept && onTheLine)
        sentence = say("Arithmetic", "%1: %2 of %3 central money are %4%; %5 is asked (%6: %7). It stands exactly on the limit: every shift of money breaks it.")
                       .arg(where).arg(tenThousands(part)).arg(tenThousands(base)).arg(percent(part, base)).arg(asked)
                       .arg(data.place(constraint.integer("clause_id"))).arg(subject);
    // A rule of the same money that another project's plan prints is no rule of this plan; it is only worth a look.
    const Severity severity = kept ? (onTheLine ? Severity::Doubt : Severity::Agrees) : isOwn ? Severity::Fault : Severity::Doubt;
    findings.add(severity, "share", sentence, rows);
    for (const Row &line : doubtfulLines(data, lines)) {
        const Money without = part - line.money("central_fen");
        std::vector<Row> both{line, constraint};
        findings.add(isKept(constraint, without, base) ? Severity::Agrees : Severity::Doubt, "share-without-line",
                     say("Arithmetic", "%1: if line %2, “%3”, is left out, %4 of %5 central money are %6%; %7 is asked (%8).").arg(where)
                         .arg(line.integer("line")).arg(line.name()).arg(tenThousands(without)).arg(tenThousands(base)).arg(percent(without, base))
                         .arg(asked).arg(subject), both);
    }
}

} // namespace

void checkShares(const PlanData &data, Findings &findings)
{
    const std::vector<Row> all = data.rows(policyConstraintType());
    for (const ProjectBudget &budget : budgetsOf(data)) {
        if (!budget.total)
            continue;
        const bool hasOwn = std::any_of(all.begin(), all.end(), [&](const Row &c) {
            return c.text("kind").startsWith(u"share") && c.text("project") == budget.project; });
        for (const Row &constraint : all) {
            if (constraint.text("kind").startsWith(u"share") && constraint.text("source") == u"central" && constraint.has("class")
                && (constraint.text("project") == budget.project || !hasOwn))
                checkShareOf(data, budget, constraint, findings);
        }
    }
}

void checkSharesMakeWhole(const PlanData &data, Findings &findings)
{
    std::map<std::pair<QString, QString>, std::vector<Row>> families;
    for (const Row &constraint : data.rows(policyConstraintType())) {
        if (constraint.text("kind") == u"share_exact")
            families[{constraint.text("project"), constraint.text("base")}].push_back(constraint);
    }
    for (const auto &[key, shares] : families) {
        Number whole;
        QStringList words;
        for (const Row &one : shares) {
            whole += one.number("value");
            words << one.number("value").toText();
        }
        const bool agrees = whole == Number(100);
        findings.add(agrees ? Severity::Agrees : Severity::Fault, "shares-whole",
                     agrees ? say("Arithmetic", "%1: the %2 shares make %3 = 100%.").arg(data.place(shares.front().integer("clause_id")))
                                  .arg(qint64(shares.size())).arg(words.join(QStringLiteral(" + ")))
                            : say("Arithmetic", "%1: the %2 shares make %3 = %4%, not 100%.").arg(data.place(shares.front().integer("clause_id")))
                                  .arg(qint64(shares.size())).arg(words.join(QStringLiteral(" + "))).arg(whole.toText()), shares);
    }
}

void checkEarmarks(const PlanData &data, Findings &findings)
{
    struct Year { std::vector<Row> commitments; std::vector<Row> earmarks; };
    std::map<std::tuple<qint64, QString, qint64>, Year> years;
    for (const Row &fund : data.rows(fundCommitmentType())) {
        Year &year = years[{fund.integer("document_id"), fund.text("fund_zh"), fund.integer("year")}];
        (fund.text("kind") == u"earmark" ? year.earmarks : year.commitments).push_back(fund);
    }
    for (const auto &[key, year] : years) {
        if (year.commitments.empty() || year.earmarks.empty())
            continue;
        const Money whole = sum(year.commitments, "amount_fen");
        const Money taken = sum(year.earmarks, "amount_fen");
        std::vector<Row> rows = year.commitments;
        rows.insert(rows.end(), year.earmarks.begin(), year.earmarks.end());
        const Row &fund = year.commitments.front();
        const Text name = Text::of(fund.text("fund_zh"), fund.text("fund_en"));
        if (whole < taken)
            findings.add(Severity::Fault, "earmarks", say("Arithmetic", "%1 %2: earmarks of %3 = %4 are more than the fund of %5.")
                .arg(name).arg(fund.integer("year")).arg(added(amounts(year.earmarks, "amount_fen"))).arg(tenThousands(taken)).arg(tenThousands(whole)), rows);
        else
            findings.add(Severity::Agrees, "earmarks", say("Arithmetic", "%1 %2: %3 less earmarks of %4 = %5 leave %6 for everything else.")
                .arg(name).arg(fund.integer("year")).arg(tenThousands(whole)).arg(added(amounts(year.earmarks, "amount_fen"))).arg(tenThousands(taken))
                .arg(tenThousands(whole - taken)), rows);
    }
}

} // namespace heyuan::catalogue
