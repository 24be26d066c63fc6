#include "core/award/explanation.h"

#include "core/award/wording.h"

namespace heyuan::award {

namespace {

Text citation(const Rule &rule)
{
    return say("Award", "Ground: %1, %2, rule %3: “%4”")
        .arg(rule.documentName)
        .arg(rule.clause)
        .arg(rule.id)
        .arg(rule.quote);
}

void addOutcome(std::vector<Text> &all, const RuleBook &book, const Outcome &outcome)
{
    const Rule &rule = outcome.variant->rule;
    for (const CheckedCondition &checked : outcome.conditions) {
        const Text missing = missingWords(book.facts(), checked);
        const Text line = say("Award", "Condition: %1. Required %2, found %3: %4.")
                              .arg(checked.condition->words)
                              .arg(thresholdWords(book.facts(), *checked.condition))
                              .arg(valueWords(book.facts(), checked))
                              .arg(holdsWords(checked.holds));
        all.push_back(missing.isEmpty() ? line : say("Award", "%1 Missing: %2.").arg(line).arg(missing));
    }
    for (const Step &step : outcome.steps)
        all.push_back(stepWords(book.facts(), rule, step));
    all.push_back(conclusion(outcome));
}

/// Words of a sentence inside another one: without their own full stop.
Text withoutStop(const Text &words)
{
    const auto chopped = [](QString text) {
        if (text.endsWith(u'。') || text.endsWith(u'.'))
            text.chop(1);
        return text;
    };
    return Text::of(chopped(words.in(Language::Chinese)), chopped(words.in(Language::English)));
}

} // namespace

Text verdictWords(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Eligible: return say("Award", "eligible");
    case Verdict::NotEligible: return say("Award", "not eligible");
    case Verdict::Undecided: return say("Award", "undecided");
    }
    return {};
}

Text amountInFull(Money amount)
{
    return say("Award", "%1 yuan (in capitals: %2)").arg(amount.toText(MoneyScale::Yuan)).arg(amount.inCapitals());
}

Text readingWords(const Evaluation &evaluation, const Outcome &outcome)
{
    Text all;
    for (const size_t q : evaluation.differing) {
        const Question &question = *evaluation.rule->questions[q];
        const ReadingChoice &choice = question.choices[size_t(outcome.variant->choices[q])];
        const Text one = say("Award", "%1 read as “%2”").arg(question.code).arg(withoutStop(choice.words));
        all = all.isEmpty() ? one : say("Award", "%1; %2").arg(all).arg(one);
    }
    return all;
}

Text conclusion(const Outcome &outcome)
{
    if (outcome.verdict == Verdict::NotEligible)
        return say("Award", "Result: not eligible, nothing is given.");
    if (outcome.verdict == Verdict::Undecided)
        return say("Award", "Result: undecided until what is missing is known.");
    if (outcome.amount)
        return say("Award", "Result: eligible, amount %1.").arg(amountInFull(*outcome.amount));
    if (outcome.steps.back().kind == StepKind::Elsewhere)
        return say("Award", "Result: eligible; the other regulation decides what is given.");
    const Money cap = outcome.steps.back().money;
    return cap < Money()
               ? say("Award", "Result: eligible; a person decides the amount.")
               : say("Award", "Result: eligible; a person decides the amount, at most %1.").arg(amountInFull(cap));
}

Text versionWords(const Rule &rule)
{
    const Text which = rule.version == 0 ? say("Award", "the rule as issued") : rule.basis.isEmpty() ? say("Award", "version %1 of the rule").arg(rule.version)
                                                                              : say("Award", "version %1 of the rule, published by %2").arg(rule.version).arg(rule.basis);
    const Text from = rule.validFrom.isValid() ? say("Award", "valid from %1").arg(rule.validFrom.toString(Qt::ISODate)) : say("Award", "valid from the day of its document");
    if (!rule.validTo.isValid())
        return say("Award", "Applied: %1, %2.").arg(which).arg(from);
    return say("Award", "Applied: %1, %2 to %3.").arg(which).arg(from).arg(rule.validTo.toString(Qt::ISODate));
}

std::vector<DecidedReading> decidedReadings(const Evaluation &evaluation)
{
    std::vector<DecidedReading> all;
    const auto add = [&all](const Question &question, Text reading) {
        if (!question.decidedWords.isEmpty())
            reading = Text::plain(question.decidedWords);
        const Text unknown = Text::plain(QStringLiteral("—"));
        const auto known = [&unknown](const QString &words) { return words.isEmpty() ? unknown : Text::plain(words); };
        all.push_back({&question, reading, say("Award", "Reading decided, %1: %2 Read as “%3”; decided by %4 on %5, document %6.")
                                               .arg(question.code).arg(question.words).arg(withoutStop(reading)).arg(known(question.decidedBy)).arg(known(question.decidedOn)).arg(known(question.decidedDocument))});
    };
    const auto &questions = evaluation.rule->questions;
    for (size_t q = 0; q < questions.size() && !evaluation.outcomes.empty(); ++q) {
        const Question &question = *questions[q];
        const Variant *variant = evaluation.outcomes.front().variant;
        if (question.decided.isEmpty() || !variant || q >= variant->choices.size())
            continue;
        // A question of this one reckoning (a what-if, a file of facts) may have been read otherwise: that decided nothing.
        const ReadingChoice &used = question.choices[size_t(variant->choices[q])];
        if (used.key == question.decided)
            add(question, used.words);
    }
    for (const Question *question : evaluation.rule->remarks) {
        if (question->decided.isEmpty())
            continue;
        const ReadingChoice *choice = question->choice(question->decided);
        add(*question, choice ? choice->words : Text::plain(question->decided));
    }
    return all;
}

std::vector<Text> explain(const RuleBook &book, const Evaluation &evaluation)
{
    const Rule &rule = evaluation.rule->printed;
    std::vector<Text> all{say("Award", "Rule %1: %2. Judged for %3.")
                              .arg(rule.id)
                              .arg(rule.name)
                              .arg(evaluation.date.toString(Qt::ISODate)),
                          versionWords(rule)};
    if (evaluation.isAmbiguous()) {
        all.push_back(say("Award", "The wording is unclear, and the readings come to different results:"));
        for (const Outcome &outcome : evaluation.outcomes)
            all.push_back(say("Award", "If %1: %2").arg(readingWords(evaluation, outcome)).arg(conclusion(outcome)));
    }
    for (const Outcome &outcome : evaluation.outcomes) {
        if (evaluation.isAmbiguous())
            all.push_back(say("Award", "Reckoned with %1:").arg(readingWords(evaluation, outcome)));
        addOutcome(all, book, outcome);
    }
    if (const QString with = stackingWords(rule.stacking, Language::English); !with.isEmpty())
        all.push_back(Text::of(stackingWords(rule.stacking, Language::Chinese), with));
    for (const DecidedReading &one : decidedReadings(evaluation))
        all.push_back(one.sentence);
    for (const Question *question : evaluation.rule->remarks) {
        if (question->decided.isEmpty())
            all.push_back(
                say("Award", "Open question %1 for the person deciding: %2").arg(question->code).arg(question->words));
    }
    all.push_back(citation(rule));
    return all;
}

QString inLines(const std::vector<Text> &sentences, Language language)
{
    QStringList lines;
    for (const Text &sentence : sentences)
        lines << sentence.in(language);
    return lines.join(u'\n');
}

} // namespace heyuan::award
