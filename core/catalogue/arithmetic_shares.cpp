#include "core/catalogue/arithmetic_parts.h"

#include "core/fund/commitment.h"
#include "core/plan/document.h"
#include "core/project/budget.h"

// Shares of money, and what is set aside of a fund.
namespace heyuan::catalogue {

namespace {

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
    std::copy_if(budget.lines.begin(), budget.lines.end(), std::back_inserter(lines),
                 [&](const Row &r) { return r.text("class") == constraint.text("class"); });
    const Money base = budget.total->money("central_fen");
    if (lines.empty() || base == Money())
        return;
    const bool isOwn = constraint.text("project") == budget.project;
    const bool isFloor = constraint.text("kind") == u"share_min";
    const Money part = sum(lines, "central_fen");
    std::vector<Row> rows{constraint, *budget.total};
    rows.insert(rows.end(), lines.begin(), lines.end());
    const Text asked = isFloor ? say("Arithmetic", "at least %1%").arg(constraint.number("value").toText())
                       : constraint.text("kind") == u"share_max"
                           ? say("Arithmetic", "at most %1%").arg(constraint.number("value").toText())
                           : say("Arithmetic", "exactly %1%").arg(constraint.number("value").toText());
    const bool kept = isKept(constraint, part, base);
    const bool onTheLine = !isBelow(part, base, constraint.number("value"))
                           && !isAbove(part, base, constraint.number("value"));
    const Text subject = Text::of(constraint.text("subject_zh"), constraint.text("subject_en"));
    const Text where = data.place(budget.total->integer("clause_id"));
    Text sentence = say("Arithmetic", "%1: %2 of %3 central money are %4%; %5 is asked (%6: %7).")
                        .arg(where)
                        .arg(tenThousands(part))
                        .arg(tenThousands(base))
                        .arg(percent(part, base))
                        .arg(asked)
                        .arg(data.place(constraint.integer("clause_id")))
                        .arg(subject);
    if (kept && onTheLine)
        sentence = say("Arithmetic", "%1: %2 of %3 central money are %4%; %5 is asked (%6: %7). It stands exactly on "
                                     "the limit: every shift of money breaks it.")
                       .arg(where)
                       .arg(tenThousands(part))
                       .arg(tenThousands(base))
                       .arg(percent(part, base))
                       .arg(asked)
                       .arg(data.place(constraint.integer("clause_id")))
                       .arg(subject);
    // A rule of the same money that another project's plan prints is no rule of this plan; it is only worth a look.
    const Severity severity = kept    ? (onTheLine ? Severity::Doubt : Severity::Agrees)
                              : isOwn ? Severity::Fault
                                      : Severity::Doubt;
    findings.add(severity, "share", sentence, rows);
    for (const Row &line : doubtfulLines(data, lines)) {
        const Money without = part - line.money("central_fen");
        std::vector<Row> both{line, constraint};
        findings.add(
            isKept(constraint, without, base) ? Severity::Agrees : Severity::Doubt, "share-without-line",
            say("Arithmetic", "%1: if line %2, “%3”, is left out, %4 of %5 central money are %6%; %7 is asked (%8).")
                .arg(where)
                .arg(line.integer("line"))
                .arg(line.name())
                .arg(tenThousands(without))
                .arg(tenThousands(base))
                .arg(percent(without, base))
                .arg(asked)
                .arg(subject),
            both);
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
            if (constraint.text("kind").startsWith(u"share") && constraint.text("source") == u"central"
                && constraint.has("class") && (constraint.text("project") == budget.project || !hasOwn))
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
                     agrees ? say("Arithmetic", "%1: the %2 shares make %3 = 100%.")
                                  .arg(data.place(shares.front().integer("clause_id")))
                                  .arg(qint64(shares.size()))
                                  .arg(words.join(QStringLiteral(" + ")))
                            : say("Arithmetic", "%1: the %2 shares make %3 = %4%, not 100%.")
                                  .arg(data.place(shares.front().integer("clause_id")))
                                  .arg(qint64(shares.size()))
                                  .arg(words.join(QStringLiteral(" + ")))
                                  .arg(whole.toText()),
                     shares);
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
            findings.add(Severity::Fault, "earmarks",
                         say("Arithmetic", "%1 %2: earmarks of %3 = %4 are more than the fund of %5.")
                             .arg(name)
                             .arg(fund.integer("year"))
                             .arg(added(amounts(year.earmarks, "amount_fen")))
                             .arg(tenThousands(taken))
                             .arg(tenThousands(whole)),
                         rows);
        else
            findings.add(Severity::Agrees, "earmarks",
                         say("Arithmetic", "%1 %2: %3 less earmarks of %4 = %5 leave %6 for everything else.")
                             .arg(name)
                             .arg(fund.integer("year"))
                             .arg(tenThousands(whole))
                             .arg(added(amounts(year.earmarks, "amount_fen")))
                             .arg(tenThousands(taken))
                             .arg(tenThousands(whole - taken)),
                         rows);
    }
}

} // namespace heyuan::catalogue
