#include "core/award/explanation.h"
#include "core/award/wording.h"

namespace heyuan::award {

namespace {

Text yuan(Money money)
{
    return say("Award", "%1 yuan").arg(money.toText(MoneyScale::Yuan));
}

Text percent(qint64 raw)
{
    return Text::plain(Number::fromRaw(raw).toText() + u'%');
}

Text nameOf(const FactBook &book, int fact)
{
    return fact < 0 ? Text() : book.fact(fact).name;
}

Text tierWords(const FactBook &book, const Rule &rule, const Step &step)
{
    const Tier &tier = rule.amount.tiers[size_t(step.a)];
    const AwardFact &fact = book.fact(rule.amount.measure);
    const Text reached = book.words(fact, tier.level ? *tier.level : *tier.from);
    if (rule.amount.form == Form::InterestShare)
        return say("Award", "Tier reached: %1 from %2, of which the cap is %3.")
            .arg(fact.name)
            .arg(reached)
            .arg(yuan(step.money));
    if (tier.level)
        return say("Award", "Tier reached: %1, %2.").arg(reached).arg(yuan(step.money));
    return (tier.isReachedAtFrom ? say("Award", "Highest tier reached: %1 of at least %2, %3.")
                                 : say("Award", "Highest tier reached: %1 of more than %2, %3."))
        .arg(fact.name)
        .arg(reached)
        .arg(yuan(step.money));
}

Text rateWords(const FactBook &book, const Step &step)
{
    const Text quantity = book.words(book.fact(step.fact), step.a);
    if (step.b == 0)
        return say("Award", "%1 × %2 = %3.").arg(yuan(step.money)).arg(quantity).arg(yuan(step.result));
    return say("Award", "%1 × %2 × %3 months = %4.")
        .arg(yuan(step.money))
        .arg(quantity)
        .arg(step.b)
        .arg(yuan(step.result));
}

Text historyWords(const Rule &rule, const Step &step)
{
    switch (step.kind) {
    case StepKind::YearsUsedUp:
        return say("Award", "This would be year %1 of the award; it is given for %2 at most.").arg(step.a).arg(step.b);
    case StepKind::AlreadyAwarded:
        return say("Award", "The award is given once only, and %1 were paid already.").arg(yuan(step.money));
    case StepKind::AwardedThisYear:
        return say("Award", "The award is given once a year, and %1 were paid this year already.")
            .arg(yuan(step.money));
    case StepKind::AwardedByOther:
        return say("Award", "An award was already paid under rule %1; the two are not given together.")
            .arg(rule.notAfter.value(step.fact));
    case StepKind::PaidBefore:
        return say("Award", "Less %1 that were paid before for a lower tier.").arg(yuan(step.money));
    case StepKind::TierNotHigher:
        return say("Award", "%1 were paid before for this tier or a higher one; nothing more is given.")
            .arg(yuan(step.money));
    case StepKind::Deducted:
        return say("Award", "Less %1 that were paid under %2.")
            .arg(yuan(step.money))
            .arg(rule.deducted.join(QStringLiteral(", ")));
    case StepKind::CapPaid:
        return (step.a ? say("Award", "Of the cap of %1 a year, %2 were paid this year; %3 are left.")
                       : say("Award", "Of the cap of %1, %2 were paid before; %3 are left."))
            .arg(yuan(step.money))
            .arg(yuan(Money::fen(step.b)))
            .arg(yuan(step.result));
    default: return {};
    }
}

Text dateRange(const Rule &rule)
{
    const auto day = [](const QDate &date) {
        return date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral("…");
    };
    QDate to = rule.validTo;
    if (rule.yearsAreFixed && rule.maxYears > 0 && rule.validFrom.isValid()) {
        const QDate end = rule.validFrom.addYears(rule.maxYears).addDays(-1);
        to = to.isValid() ? std::min(to, end) : end;
    }
    return say("Award", "%1 to %2").arg(day(rule.validFrom)).arg(day(to));
}

} // namespace

Text stepWords(const FactBook &book, const Rule &rule, const Step &step)
{
    switch (step.kind) {
    case StepKind::NotInForce: return say("Award", "On this date the rule is not in force (%1).").arg(dateRange(rule));
    case StepKind::Fact:
        return say("Award", "Fact: %1 is %2.")
            .arg(nameOf(book, step.fact))
            .arg(book.words(book.fact(step.fact), step.a));
    case StepKind::MissingFact:
        return say("Award", "The amount cannot be reckoned without the fact “%1”.").arg(nameOf(book, step.fact));
    case StepKind::Fixed: return say("Award", "The rule gives a fixed sum of %1.").arg(yuan(step.money));
    case StepKind::TierReached: return tierWords(book, rule, step);
    case StepKind::NoTier: return say("Award", "No tier is reached.");
    case StepKind::TierUnclear:
        return say("Award", "The document leaves open which tier this is; the reading has to be decided.");
    case StepKind::RateTimes: return rateWords(book, step);
    case StepKind::ByMonth:
        return say("Award", "%1 × the areas of %2 months, together %3 = %4.")
            .arg(yuan(step.money))
            .arg(step.b)
            .arg(book.words(book.fact(step.fact), step.a))
            .arg(yuan(step.result));
    case StepKind::AreaUnclear:
        return say(
            "Award",
            "The area changes from month to month; counted for each tenant it cannot be reckoned from these facts.");
    case StepKind::PerDollar:
        return say("Award", "%1 for each US dollar × %2 = %3.")
            .arg(yuan(step.money))
            .arg(book.words(book.fact(step.fact), step.a))
            .arg(yuan(step.result));
    case StepKind::Share:
        return say("Award", "%1 of %2 = %3.").arg(percent(step.a)).arg(yuan(step.money)).arg(yuan(step.result));
    case StepKind::Increase:
        return say("Award", "Increase: %1 less %2 = %3.")
            .arg(yuan(step.money))
            .arg(yuan(Money::fen(step.b)))
            .arg(yuan(step.result));
    case StepKind::Year: return say("Award", "This is year %1 of the award.").arg(step.a);
    case StepKind::Rounded: return say("Award", "The result is rounded to the fen.");
    case StepKind::CapKept: return say("Award", "The cap of %1 is not passed.").arg(yuan(step.money));
    case StepKind::CapReached: return say("Award", "The cap of %1 applies.").arg(yuan(step.money));
    case StepKind::ByPerson:
        return step.money < Money() ? say("Award", "A person decides the amount; the document names no cap.")
                                    : say("Award", "A person decides the amount, at most %1.").arg(yuan(step.money));
    case StepKind::WholeCap:
        return say("Award", "“Not more than” is read as the whole of it: %1.").arg(yuan(step.money));
    case StepKind::Elsewhere: return say("Award", "The amount is laid down elsewhere: %1.").arg(rule.amount.refersTo);
    default: return historyWords(rule, step);
    }
}

} // namespace heyuan::award
