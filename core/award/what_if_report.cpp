#include "core/award/beneficiary.h"
#include "core/award/what_if.h"
#include "core/identity/identifier.h"
#include "core/report/table_cells.h"

namespace heyuan::award {

namespace {

Text yuan(Money money) { return Text::plain(money.toText(MoneyScale::Yuan)); }
Text signedYuan(Money money) { return Text::plain((money > Money() ? QStringLiteral("+") : QString()) + money.toText(MoneyScale::Yuan)); }
TableColumn yuanColumn(Text title, double weight = 1.3)
{
    TableColumn column = tableColumn(std::move(title), weight, true);
    column.unit = say("Unit", "yuan");
    return column;
}

TableCell cell(Text words, bool strong = false)
{
    TableCell cell = TableCell::of(std::move(words));
    cell.strong = strong;
    return cell;
}

Text ruleName(const RuleBook &book, int rule)
{
    const Rule &printed = book.rules()[size_t(rule)].printed;
    return say("WhatIf", "%1 %2").arg(printed.id).arg(printed.name);
}

/// What is asked, in a sentence for each part.
void addQuestion(Report &report, const RuleBook &book, const WhatIfQuestion &question)
{
    if (question.rule) {
        const JudgedRule *rule = book.rule(question.rule->rule);
        const Text name = rule ? rule->printed.name : Text();
        report.blocks.push_back(Paragraph{question.rule->number > 1 ? say("WhatIf", "Rule %1 (%2) as in version %3.").arg(question.rule->rule).arg(name).arg(qint64(question.rule->number))
                                                                    : say("WhatIf", "Rule %1 (%2) as in an edited copy.").arg(question.rule->rule).arg(name)});
    }
    for (auto one = question.readings.begin(); one != question.readings.end(); ++one) {
        const Question *asked = book.question(one.key());
        const ReadingChoice *choice = asked ? asked->choice(one.value()) : nullptr;
        report.blocks.push_back(Paragraph{say("WhatIf", "Unclear wording %1 read as: %2").arg(one.key()).arg(choice ? choice->words : Text::plain(one.value()))});
    }
}

Table totalTable(const RuleBook &book, const WhatIfResult &result)
{
    Table table;
    table.title = say("WhatIf", "Totals by rule");
    table.columns = {tableColumn(say("AwardRule", "Award rule"), 3.2), tableColumn(say("WhatIf", "Claims"), 0.8, true), tableColumn(say("WhatIf", "Changed"), 0.8, true),
                     yuanColumn(say("WhatIf", "Before"), 1.8), yuanColumn(say("WhatIf", "After"), 1.8), yuanColumn(say("WhatIf", "Difference"), 1.4)};
    const auto row = [](Text name, const WhatIfTotal &one, bool strong) -> std::vector<TableCell> {
        return {cell(std::move(name), strong), cell(Text::plain(QString::number(one.claims)), strong), cell(Text::plain(QString::number(one.changed)), strong),
                cell(givenWords(one.before), strong), cell(givenWords(one.after), strong), cell(signedYuan(one.difference()), strong)};
    };
    for (const WhatIfTotal &one : result.totals) {
        if (one.changed > 0)
            table.rows.push_back(row(ruleName(book, one.rule), one, false));
    }
    table.totals = row(say("WhatIf", "All claims of the year"), result.all, true);
    table.note = say("WhatIf", "Where readings differ, from the least to the most; differences and costs are those of the most. Rules without a changed claim are only in the total.");
    return table;
}

void addCost(Report &report, const WhatIfResult &result, const std::optional<WhatIfFund> &fund)
{
    const Money more = result.all.difference();
    if (!fund) {
        report.blocks.push_back(Paragraph{say("WhatIf", "There is no fund account of %1: the cost is not held against money.").arg(QString::number(result.year))});
        return;
    }
    Table table;
    table.title = say("WhatIf", "Cost against the fund of %1").arg(QString::number(result.year));
    table.columns = {tableColumn({}, 3), yuanColumn(say("Fund", "Amount"))};
    const auto add = [&table](Text name, Money money, bool strong = false) { table.rows.push_back({cell(std::move(name), strong), cell(yuan(money), strong)}); };
    add(say("WhatIf", "Allocated"), fund->allocated);
    add(say("WhatIf", "Free: neither committed nor paid"), fund->free);
    add(say("WhatIf", "The change costs more (less if below zero)"), more);
    add(say("WhatIf", "Free after the change"), fund->free - more, true);
    report.blocks.push_back(std::move(table));
    if (fund->free < more)
        report.blocks.push_back(Paragraph{say("WhatIf", "The fund does not hold the change: %1 yuan are missing.").arg(yuan(more - fund->free))});
}

Result<Text> nameOf(Store &store, qint64 beneficiary)
{
    const auto row = store.find(Beneficiary::description().type(), beneficiary);
    if (!row)
        return row.error();
    if (!*row)
        return Text::plain(QStringLiteral("—"));
    const Beneficiary known = Beneficiary::description().read(**row);
    return known.kind == u"person" ? Text::plain(maskedName(known.nameZh)) : known.name();
}

} // namespace

Text givenWords(const Given &given)
{
    if (!given.isKnown && given.verdict == Verdict::Undecided && given.least == Money() && given.most == Money())
        return say("WhatIf", "not known");
    return given.least == given.most ? yuan(given.most) : say("AwardReport", "%1 to %2").arg(yuan(given.least)).arg(yuan(given.most));
}

Text reasonWords(const RuleBook &book, const WhatIfRow &row)
{
    const Text fact = row.fact >= 0 ? book.facts().fact(row.fact).name : Text();
    const bool isLost = row.after.verdict == Verdict::NotEligible;
    switch (row.reason) {
    case WhatIfReason::Condition: return isLost ? say("WhatIf", "no longer meets the condition: %1").arg(fact) : say("WhatIf", "meets the condition now: %1").arg(fact);
    case WhatIfReason::Time: return say("WhatIf", "the rule's time");
    case WhatIfReason::Before: return say("WhatIf", "what was awarded before counts otherwise");
    case WhatIfReason::Reading: return say("WhatIf", "the reading");
    case WhatIfReason::Tier: return say("WhatIf", "another tier or another sum of it");
    case WhatIfReason::Cap: return say("WhatIf", "the cap");
    case WhatIfReason::Amount: return say("WhatIf", "the amount of the rule");
    case WhatIfReason::Fact: return say("WhatIf", "a fact is not given: %1").arg(fact);
    case WhatIfReason::OtherAward: return say("WhatIf", "another award that counts against this one");
    }
    return {};
}

Result<Report> whatIfReport(Store &store, const RuleBook &book, const WhatIfQuestion &question, const WhatIfResult &result, const std::optional<WhatIfFund> &fund, size_t rows, Language language)
{
    Report report;
    report.language = language;
    report.title = say("WhatIf", "What if: claims of %1").arg(QString::number(result.year));
    report.paper = Paper::A4Landscape;
    report.asOf = QDate(result.year, 12, 31);
    report.source = say("WhatIf", "Claims and facts of the register; the rules and claims themselves are unchanged");
    addQuestion(report, book, question);
    report.blocks.push_back(Paragraph{say("WhatIf", "%1 claims, %2 would come to something else; together %3 yuan.").arg(result.all.claims).arg(result.all.changed).arg(signedYuan(result.all.difference()))});
    if (result.all.unknownAfter > 0 || result.unread > 0)
        report.blocks.push_back(Paragraph{say("WhatIf", "%1 claims cannot be reckoned for want of a fact or a decision and count as nothing; %2 facts cannot be read.").arg(result.all.unknownAfter).arg(result.unread), true});
    report.blocks.push_back(totalTable(book, result));
    addCost(report, result, fund);
    if (result.rows.empty())
        return report;
    Table table;
    table.title = say("WhatIf", "Claims that change");
    table.columns = {tableColumn(say("Beneficiary", "Beneficiary"), 2.6), tableColumn(say("WhatIf", "Rule"), 0.9), yuanColumn(say("WhatIf", "Before")), yuanColumn(say("WhatIf", "After")), yuanColumn(say("WhatIf", "Difference")), tableColumn(say("WhatIf", "Reason"), 2.6)};
    for (size_t i = 0; i < std::min(rows, result.rows.size()); ++i) {
        const WhatIfRow &row = result.rows[i];
        const auto name = nameOf(store, row.beneficiary);
        if (!name)
            return name.error();
        table.rows.push_back({cell(*name), cell(Text::plain(book.rules()[size_t(row.rule)].printed.id)), cell(givenWords(row.before)), cell(givenWords(row.after)), cell(signedYuan(row.difference())), cell(reasonWords(book, row))});
    }
    if (rows < result.rows.size())
        table.note = say("WhatIf", "The %1 largest differences of %2.").arg(qint64(rows)).arg(qint64(result.rows.size()));
    report.blocks.push_back(std::move(table));
    return report;
}

} // namespace heyuan::award
