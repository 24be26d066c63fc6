#include "core/award/reading_effect.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace heyuan::award {

namespace {

using Printed = QHash<QString, const Rule *>;

template <class Value>
bool choose(Value &value, const QString &key, std::initializer_list<std::pair<const char *, Value>> choices)
{
    for (const auto &[name, chosen] : choices) {
        if (key == QLatin1String(name)) {
            value = chosen;
            return true;
        }
    }
    return false;
}

// A word is read one way wherever the rule uses it: in its conditions and its tiers.
bool compare(Rule &rule, const QJsonObject &words)
{
    for (auto word = words.begin(); word != words.end(); ++word) {
        const auto comparison = comparisonNamed(word.value().toString());
        if (!comparison || *comparison == Comparison::Unclear)
            return false;
        for (AwardCondition &condition : rule.conditions) {
            if (condition.word == word.key())
                condition.comparison = *comparison;
        }
        for (Tier &tier : rule.amount.tiers) {
            if (tier.word == word.key()) {
                tier.isReachedAtFrom = *comparison == Comparison::AtLeast;
                tier.isClear = true;
            }
        }
    }
    return true;
}

bool hasCondition(const Rule &rule, int fact)
{
    return std::any_of(rule.conditions.begin(), rule.conditions.end(),
                       [&](const AwardCondition &c) { return c.fact == fact; });
}

bool requireAs(Rule &rule, const QJsonObject &effect, const FactBook &book, const Printed &printed)
{
    const Rule *other = printed.value(effect[QLatin1String("rule")].toString());
    if (!other)
        return false;
    for (const QJsonValue &field : effect[QLatin1String("fields")].toArray()) {
        const int fact = book.indexOf(field.toString());
        const auto found = std::find_if(other->conditions.begin(), other->conditions.end(),
                                        [&](const AwardCondition &c) { return c.fact == fact; });
        if (found == other->conditions.end())
            return false;
        if (!hasCondition(rule, fact))
            rule.conditions.push_back(*found);
    }
    return true;
}

bool replace(Rule &rule, const QJsonObject &effect, const FactBook &book)
{
    const int fact = book.indexOf(effect[QLatin1String("field")].toString());
    const auto with = readCondition(rule.id, book, effect[QLatin1String("with")].toObject());
    for (AwardCondition &condition : rule.conditions) {
        if (condition.fact == fact && with)
            condition = *with;
    }
    return fact >= 0 && with;
}

bool apply(Rule &rule, const QJsonObject &effect, const FactBook &book, const Printed &printed)
{
    const QString what = effect[QLatin1String("do")].toString();
    const QString how = effect[QLatin1String("how")].toString();
    Amount &amount = rule.amount;
    const auto rules = [&] { return effect[QLatin1String("rules")].toVariant().toStringList(); };
    if (what == u"compare")
        return compare(rule, effect[QLatin1String("words")].toObject());
    if (what == u"require") {
        const auto condition = readCondition(rule.id, book, effect[QLatin1String("condition")].toObject());
        if (condition)
            rule.conditions.push_back(*condition);
        return bool(condition);
    }
    if (what == u"require_as")
        return requireAs(rule, effect, book, printed);
    if (what == u"replace")
        return replace(rule, effect, book);
    if (what == u"drop") {
        const int fact = book.indexOf(effect[QLatin1String("field")].toString());
        std::erase_if(rule.conditions, [&](const AwardCondition &c) { return c.fact == fact; });
        return fact >= 0;
    }
    if (what == u"of") {
        amount.of = book.indexOf(effect[QLatin1String("fact")].toString());
        return amount.of >= 0;
    }
    if (what == u"deduct") {
        rule.deducted = rules();
        return true;
    }
    if (what == u"not_after") {
        rule.notAfter = rules();
        return true;
    }
    if (what == u"full" || what == u"by_person") {
        (what == u"full" ? amount.isFull : amount.isByPerson) = true;
        return true;
    }
    if (what == u"years") {
        rule.yearsAreFixed = how == u"fixed";
        return how == u"fixed" || how == u"each";
    }
    if (what == u"repeat")
        return choose(rule.repeat, how,
                      {{"never", Repeat::Never},
                       {"year", Repeat::OnceAYear},
                       {"difference", Repeat::Difference},
                       {"tier", Repeat::HigherTier}});
    if (what == u"cap_per")
        return choose(amount.capPer, effect[QLatin1String("per")].toString(),
                      {{"award", CapPer::Award}, {"year", CapPer::Year}, {"beneficiary", CapPer::Beneficiary}});
    if (what == u"area")
        return choose(amount.area, how,
                      {{"fixed", AreaCount::Fixed}, {"monthly", AreaCount::Monthly}, {"tenant", AreaCount::Tenant}});
    if (what == u"below_tiers")
        return choose(
            amount.below, how,
            {{"no_cap", BelowTiers::NoCap}, {"nothing", BelowTiers::Nothing}, {"lowest", BelowTiers::LowestCap}});
    if (what == u"increase")
        return choose(amount.over, effect[QLatin1String("over")].toString(),
                      {{"previous", Over::Previous}, {"first", Over::First}});
    if (what == u"shared_bound")
        return choose(amount.shared, effect[QLatin1String("to")].toString(),
                      {{"higher", SharedBound::Higher}, {"lower", SharedBound::Lower}});
    return false;
}

} // namespace

bool Question::hasEffect() const
{
    return std::any_of(choices.begin(), choices.end(), [](const ReadingChoice &c) { return !c.effects.isEmpty(); });
}

const ReadingChoice *Question::choice(const QString &key) const
{
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&](const ReadingChoice &c) { return c.key == key; });
    return found == choices.end() ? nullptr : &*found;
}

Result<ReadingEffects> loadReadingEffects(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return Error{ErrorKind::Invalid,
                     say("Award", "The file of readings (award_reading.json) cannot be read: it is not a JSON array. "
                                  "Restore the file that came with the program.")};
    ReadingEffects effects;
    for (const QJsonValue &value : document.array()) {
        const QJsonObject readings = value[QLatin1String("readings")].toObject();
        for (auto reading = readings.begin(); reading != readings.end(); ++reading)
            effects[value[QLatin1String("id")].toString()].insert(reading.key(), reading.value().toArray());
    }
    return effects;
}

Status applyReading(Rule &rule, const QJsonArray &effects, const FactBook &book, const Printed &printed)
{
    for (const QJsonValue &value : effects) {
        const QJsonObject effect = value.toObject();
        const QJsonArray only = effect[QLatin1String("only")].toArray();
        if (!only.isEmpty() && !only.contains(rule.id))
            continue;
        if (!apply(rule, effect, book, printed))
            return Error{ErrorKind::Invalid,
                         say("Award", "A reading of the award rule %1 cannot be applied: “%2” is not understood. "
                                      "Correct award_reading.json or restore the file that came with the program.")
                             .arg(rule.id)
                             .arg(effect[QLatin1String("do")].toString())};
    }
    return {};
}

} // namespace heyuan::award
