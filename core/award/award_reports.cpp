#include "core/award/award_reports.h"

#include "core/award/wording.h"
#include "core/report/table_cells.h"

namespace heyuan::award {

namespace {

Text joined(const Text &before, const Text &one)
{
    return before.isEmpty() ? one : say("Award", "%1; %2").arg(before).arg(one);
}

using Papers = std::map<QString, QString>;

Table conditionTable(const RuleBook &book, const Outcome &outcome, const Papers &papers)
{
    Table table;
    table.columns = {tableColumn(say("AwardReport", "Condition"), 3), tableColumn(say("AwardReport", "Required"), 1.6),
                     tableColumn(say("AwardReport", "Found"), 1.4), tableColumn(say("AwardReport", "Holds"), 1),
                     tableColumn(say("AwardReport", "Missing"), 2.4)};
    if (!papers.empty())
        table.columns.insert(table.columns.begin() + 3, tableColumn(say("AcceptanceNote", "Paper that shows it"), 1.8));
    for (const CheckedCondition &checked : outcome.conditions) {
        TableCell holds = TableCell::of(holdsWords(checked.holds));
        holds.strong = checked.holds != Holds::Yes;
        const Text missing = checked.holds == Holds::Unknown ? say("AwardReport", "This fact is not given") : missingWords(book.facts(), checked);
        table.rows.push_back({TableCell::of(checked.condition->words), TableCell::of(thresholdWords(book.facts(), *checked.condition)),
                              TableCell::of(valueWords(book.facts(), checked)), holds, TableCell::of(missing)});
        if (papers.empty())
            continue;
        const auto paper = papers.find(book.facts().fact(checked.condition->fact).key);
        auto &row = table.rows.back();
        row.insert(row.begin() + 3, TableCell::of(Text::plain(paper == papers.end() ? QStringLiteral("—") : paper->second)));
    }
    return table;
}

void addOutcome(Report &report, const RuleBook &book, const Outcome &outcome, const Papers &papers)
{
    if (!outcome.conditions.empty())
        report.blocks.push_back(conditionTable(book, outcome, papers));
    qint64 number = 0;
    for (const Step &step : outcome.steps)
        report.blocks.push_back(Paragraph{say("AwardReport", "Step %1: %2").arg(++number).arg(stepWords(book.facts(), outcome.variant->rule, step))});
    report.blocks.push_back(Paragraph{conclusion(outcome)});
}

void addGround(Report &report, const Evaluation &evaluation)
{
    const Rule &rule = evaluation.rule->printed;
    report.blocks.push_back(Heading{2, say("AwardReport", "Ground")});
    report.blocks.push_back(Paragraph{say("AwardReport", "%1, %2, rule %3").arg(rule.documentName).arg(rule.clause).arg(rule.id)});
    report.blocks.push_back(Paragraph{say("AwardReport", "“%1”").arg(rule.quote)});
    report.blocks.push_back(Paragraph{versionWords(rule)});
    for (const DecidedReading &one : decidedReadings(evaluation))
        report.blocks.push_back(Paragraph{one.sentence});
    if (const QString with = stackingWords(rule.stacking, Language::English); !with.isEmpty())
        report.blocks.push_back(Paragraph{Text::of(stackingWords(rule.stacking, Language::Chinese), with)});
    for (const Question *question : evaluation.rule->remarks) {
        if (question->decided.isEmpty())
            report.blocks.push_back(Paragraph{say("Award", "Open question %1 for the person deciding: %2").arg(question->code).arg(question->words), true});
    }
}

Text inFigures(Money amount)
{
    return Text::plain(amount.toText(MoneyScale::Yuan));
}

} // namespace

Report explanationReport(const RuleBook &book, const Evaluation &evaluation, const Text &beneficiary, Language language, const Papers &papers)
{
    const Rule &rule = evaluation.rule->printed;
    Report report;
    report.language = language;
    report.title = say("AwardReport", "Explanation of an award");
    report.subtitle = beneficiary.isEmpty() ? rule.name : say("AwardReport", "%1: %2").arg(beneficiary).arg(rule.name);
    report.asOf = evaluation.date;
    report.source = say("AwardReport", "Award rules of the plan documents, and facts as they were given");
    report.blocks.push_back(Heading{2, say("AwardReport", "Result: %1").arg(verdictWords(evaluation.verdict()))});
    if (const auto amount = evaluation.amount(); amount && evaluation.verdict() == Verdict::Eligible)
        report.blocks.push_back(Paragraph{say("AwardReport", "Amount: %1").arg(amountInFull(*amount))});
    if (evaluation.isAmbiguous()) {
        report.blocks.push_back(Paragraph{say("Award", "The wording is unclear, and the readings come to different results:")});
        for (const Outcome &outcome : evaluation.outcomes)
            report.blocks.push_back(Paragraph{say("Award", "If %1: %2").arg(readingWords(evaluation, outcome)).arg(conclusion(outcome))});
    }
    for (const Outcome &outcome : evaluation.outcomes) {
        report.blocks.push_back(Heading{2, evaluation.isAmbiguous() ? say("Award", "Reckoned with %1:").arg(readingWords(evaluation, outcome)) : say("AwardReport", "Conditions and way to the amount")});
        addOutcome(report, book, outcome, papers);
    }
    addGround(report, evaluation);
    return report;
}

Text amountInShort(const Evaluation &evaluation)
{
    if (evaluation.verdict() == Verdict::NotEligible)
        return Text::plain(QStringLiteral("—"));
    if (const auto amount = evaluation.amount())
        return inFigures(*amount);
    std::optional<Money> least, most;
    for (const Outcome &outcome : evaluation.outcomes) {
        const Money amount = outcome.amount.value_or(Money());
        if (!outcome.amount && outcome.verdict != Verdict::NotEligible)
            continue;
        least = least ? std::min(*least, amount) : amount;
        most = most ? std::max(*most, amount) : amount;
    }
    if (evaluation.isAmbiguous() && most)
        return least == most ? inFigures(*most) : say("AwardReport", "%1 to %2").arg(inFigures(*least)).arg(inFigures(*most));
    if (const auto cap = evaluation.cap(); cap && evaluation.verdict() == Verdict::Eligible)
        return say("AwardReport", "at most %1").arg(inFigures(*cap));
    return Text::plain(QStringLiteral("—"));
}

Text lackingInShort(const RuleBook &book, const Evaluation &evaluation)
{
    Text all;
    std::set<int> named;
    for (const Outcome &outcome : evaluation.outcomes) {
        for (const CheckedCondition &checked : outcome.conditions) {
            if (checked.holds == Holds::Yes || !named.insert(checked.condition->fact).second)
                continue;
            const bool isUnknown = checked.holds == Holds::Unknown;
            all = joined(all, isUnknown ? say("AwardReport", "not given: %1").arg(book.facts().fact(checked.condition->fact).name) : missingWords(book.facts(), checked));
        }
        for (const Step &step : outcome.steps) {
            if (step.kind == StepKind::MissingFact && step.fact >= 0 && named.insert(step.fact).second)
                all = joined(all, say("AwardReport", "not given: %1").arg(book.facts().fact(step.fact).name));
            else if (step.kind == StepKind::NotInForce && all.isEmpty())
                all = stepWords(book.facts(), outcome.variant->rule, step);
        }
    }
    if (!evaluation.isAmbiguous())
        return all;
    QStringList codes;
    for (const size_t q : evaluation.differing)
        codes << evaluation.rule->questions[q]->code;
    return joined(all, say("AwardReport", "depends on how %1 is read").arg(codes.join(QStringLiteral(", "))));
}

} // namespace heyuan::award
