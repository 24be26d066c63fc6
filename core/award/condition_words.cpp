#include "core/award/explanation.h"

namespace heyuan::award {

namespace {

QString sign(Comparison comparison)
{
    switch (comparison) {
    case Comparison::AtLeast: return QStringLiteral("≥");
    case Comparison::MoreThan: return QStringLiteral(">");
    case Comparison::AtMost: return QStringLiteral("≤");
    case Comparison::LessThan: return QStringLiteral("<");
    case Comparison::Equal: return QStringLiteral("=");
    default: return {};
    }
}

// A figure that has to be above another is not met by being equal.
Text gapWords(const FactBook &book, const AwardCondition &condition, qint64 value)
{
    const AwardFact &fact = book.fact(condition.fact);
    const Text limit = book.words(fact, condition.threshold);
    const bool isHigher = condition.comparison == Comparison::AtLeast || condition.comparison == Comparison::MoreThan;
    const qint64 gap = isHigher ? condition.threshold - value : value - condition.threshold;
    if (condition.comparison == Comparison::Equal)
        return say("Award", "%1 has to be exactly %2").arg(fact.name).arg(limit);
    if (gap == 0)
        return isHigher ? say("Award", "%1 is exactly %2 and has to be more").arg(fact.name).arg(limit)
                        : say("Award", "%1 is exactly %2 and has to be less").arg(fact.name).arg(limit);
    const Text by = book.words(fact, gap);
    if (condition.comparison == Comparison::AtLeast)
        return say("Award", "%1 more of %2").arg(by).arg(fact.name);
    if (condition.comparison == Comparison::MoreThan)
        return say("Award", "more than %1 more of %2").arg(by).arg(fact.name);
    return say("Award", "%1 less of %2").arg(by).arg(fact.name);
}

} // namespace

Text holdsWords(Holds holds)
{
    switch (holds) {
    case Holds::Yes: return say("Award", "met");
    case Holds::No: return say("Award", "not met");
    case Holds::Unknown: return say("Award", "not known");
    case Holds::Unclear: return say("Award", "wording unclear");
    }
    return {};
}

Text thresholdWords(const FactBook &book, const AwardCondition &condition)
{
    const AwardFact &fact = book.fact(condition.fact);
    if (condition.comparison == Comparison::Unclear)
        return say("Award", "%1 (the wording is unclear)")
            .arg(Text::plain(condition.word + book.words(fact, condition.threshold).in(Language::Chinese)));
    if (condition.comparison != Comparison::OneOf)
        return Text::of(sign(condition.comparison) + book.words(fact, condition.threshold).in(Language::Chinese),
                        sign(condition.comparison) + u' '
                            + book.words(fact, condition.threshold).in(Language::English));
    Text all;
    for (const qint64 accepted : condition.accepted) {
        const Text one = book.words(fact, accepted);
        all = all.isEmpty() ? one : say("Award", "%1 or %2").arg(all).arg(one);
    }
    return all;
}

Text valueWords(const FactBook &book, const CheckedCondition &checked)
{
    return checked.value ? book.words(book.fact(checked.condition->fact), *checked.value) : say("Award", "not given");
}

Text missingWords(const FactBook &book, const CheckedCondition &checked)
{
    const AwardCondition &condition = *checked.condition;
    const AwardFact &fact = book.fact(condition.fact);
    switch (checked.holds) {
    case Holds::Yes: return {};
    case Holds::Unknown: return say("Award", "The fact “%1” is not given").arg(fact.name);
    case Holds::Unclear:
        return say("Award", "What “%1” means here has to be decided (%2)")
            .arg(condition.word)
            .arg(condition.unclear.join(QStringLiteral(", ")));
    case Holds::No: break;
    }
    if (condition.comparison == Comparison::OneOf)
        return say("Award", "Needed: %1").arg(condition.words);
    return gapWords(book, condition, *checked.value);
}

} // namespace heyuan::award
