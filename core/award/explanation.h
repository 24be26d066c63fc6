#pragma once

#include "core/award/evaluation.h"

// An evaluation in sentences that need no knowledge of computers.
namespace heyuan::award {

Text verdictWords(Verdict verdict);
Text holdsWords(Holds holds);
/// The threshold with its sign: "≥ 500万元", "yes", "national, provincial or municipal".
Text thresholdWords(const FactBook &book, const AwardCondition &condition);
Text valueWords(const FactBook &book, const CheckedCondition &checked);
/// What is missing to meet the condition ("120,000 yuan more of annual online sales"); empty if it is met.
Text missingWords(const FactBook &book, const CheckedCondition &checked);
Text stepWords(const FactBook &book, const Rule &rule, const Step &step);
/// "100,000.00 yuan (in words: 壹拾万元整)".
Text amountInFull(Money amount);
/// Which readings an outcome of an ambiguous evaluation follows.
Text readingWords(const Evaluation &evaluation, const Outcome &outcome);
/// What comes out, in one sentence.
Text conclusion(const Outcome &outcome);

/// Which version of the rule was applied, by which document, and from when (and until when) it holds.
Text versionWords(const Rule &rule);
/// An unclear word that was read as somebody decided.
struct DecidedReading {
    const Question *question = nullptr;
    Text reading;          ///< as it was read
    Text sentence;         ///< with who decided, when, by which document
};
std::vector<DecidedReading> decidedReadings(const Evaluation &evaluation);

/// Rule, version, conditions, way to the amount, the amount in figures and capitals, open questions, policy with clause and words.
std::vector<Text> explain(const RuleBook &book, const Evaluation &evaluation);
QString inLines(const std::vector<Text> &sentences, Language language);

} // namespace heyuan::award
