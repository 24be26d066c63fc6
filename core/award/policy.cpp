#include "core/award/policy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace heyuan::award {

namespace {

Error broken(const QString &rule, const QString &word)
{
    return {ErrorKind::Invalid, say("Award", "The award rule %1 cannot be computed: “%2” is not understood. Correct "
                                             "the rule, or add the fact to award_fact.json.")
                                    .arg(rule)
                                    .arg(word)};
}

QString text(const QJsonObject &object, const char *key)
{
    return object[QLatin1String(key)].toString();
}

Text both(const QJsonObject &object, const QString &stem)
{
    return Text::of(object[stem + QStringLiteral("zh")].toString(), object[stem + QStringLiteral("en")].toString());
}

QStringList strings(const QJsonValue &value)
{
    QStringList all;
    for (const QJsonValue &one : value.toArray())
        all << one.toString();
    return all;
}

std::optional<Number> number(const QJsonValue &value)
{
    return value.isDouble() ? Number::parse(QString::number(value.toDouble(), 'g', 15))
                            : Number::parse(value.toString());
}

std::optional<Form> formNamed(const QString &name)
{
    static const QHash<QString, Form> forms{{QStringLiteral("fixed"), Form::Fixed},
                                            {QStringLiteral("tiers"), Form::Tiers},
                                            {QStringLiteral("rate"), Form::Rate},
                                            {QStringLiteral("share"), Form::Share},
                                            {QStringLiteral("per_currency"), Form::PerCurrency},
                                            {QStringLiteral("interest_share"), Form::InterestShare},
                                            {QStringLiteral("contribution_share"), Form::ContributionShare},
                                            {QStringLiteral("up_to"), Form::UpTo},
                                            {QStringLiteral("reference"), Form::Reference}};
    const auto found = forms.find(name);
    return found == forms.end() ? std::nullopt : std::optional(*found);
}

Status readTiers(Amount &amount, const QString &rule, const FactBook &book, const QJsonObject &form,
                 const char *key)
{
    if (amount.measure < 0)
        return broken(rule, QStringLiteral("measure"));
    const AwardFact &fact = book.fact(amount.measure);
    for (const QJsonValue &value : form[QLatin1String("tiers")].toArray()) {
        const QJsonObject object = value.toObject();
        Tier tier;
        tier.word = text(object, "word");
        tier.money = Money::fen(object[QLatin1String(key)].toInteger(-1));
        const QString unit = text(object, "unit");
        for (const auto &[name, bound] : {std::pair{QStringLiteral("from"), &tier.from},
                                          {QStringLiteral("to"), &tier.to},
                                          {QStringLiteral("level"), &tier.level}}) {
            if (object.contains(name)) {
                *bound = book.threshold(fact, object[name], unit);
                if (!*bound)
                    return broken(rule, name);
            }
        }
        if (tier.money < Money() || (!tier.from && !tier.level))
            return broken(rule, QStringLiteral("tiers"));
        amount.tiers.push_back(tier);
    }
    std::stable_sort(amount.tiers.begin(), amount.tiers.end(),
                     [](const Tier &a, const Tier &b) { return a.from < b.from; });
    return amount.tiers.empty() ? Status(broken(rule, QStringLiteral("tiers"))) : Status();
}

void readCap(Amount &amount, const QJsonObject &object)
{
    if (object.contains(QLatin1String("cap_fen")))
        amount.cap = Money::fen(object[QLatin1String("cap_fen")].toInteger());
    const QString per = text(object, "cap_per");
    amount.capPer = per == u"year" ? CapPer::Year : per == u"beneficiary" ? CapPer::Beneficiary : CapPer::Award;
}

/// The facts that are multiplied or choose the tier, and whether they count what the form needs.
Status readBase(Amount &amount, const QString &rule, const FactBook &book, const QJsonObject &object)
{
    const auto facts = book.amountFacts(rule);
    const QString named = object.contains(QLatin1String("of")) ? text(object, "of") : text(object, "basis");
    amount.of = named.isEmpty() ? facts.of : book.indexOf(named);
    amount.previous = facts.previous;
    amount.first = facts.first;
    amount.measure = book.indexOf(text(object, amount.form == Form::InterestShare ? "field" : "measure"));
    std::optional<FactType> needed;
    if (amount.form == Form::Rate)
        needed = FactType::Number;
    else if (amount.form == Form::PerCurrency)
        needed = FactType::Dollars;
    else if (amount.form == Form::Share || amount.form == Form::InterestShare || amount.form == Form::ContributionShare)
        needed = FactType::Money;
    if (needed && (amount.of < 0 || book.fact(amount.of).type != *needed))
        return broken(rule, named.isEmpty() ? QStringLiteral("of") : named);
    return {};
}

Status readMoney(Amount &amount, const QString &rule, const QJsonObject &object, const char *key)
{
    amount.money = Money::fen(object[QLatin1String(key)].toInteger());
    return amount.money > Money() ? Status() : Status(broken(rule, QString::fromLatin1(key)));
}

Status readPercent(Amount &amount, const QString &rule, const QJsonObject &object)
{
    const QJsonObject first = object[QLatin1String("first_year")].toObject();
    const auto percent = number(first.isEmpty() ? object[QLatin1String("percent")] : first[QLatin1String("percent")]);
    const auto increase = first.isEmpty() ? percent
                                          : number(object[QLatin1String("increase")][QLatin1String("percent")]);
    const auto isShare = [](const std::optional<Number> &n) { return n && *n > Number(0) && *n <= Number(100); };
    if (!isShare(percent) || !isShare(increase))
        return broken(rule, QStringLiteral("percent"));
    amount.percent = *percent;
    amount.increasePercent = *increase;
    return {};
}

Status readRate(Amount &amount, const QString &rule, const FactBook &book, const QJsonObject &object)
{
    const auto monthly = book.isMonthly(text(object, "rate_unit"));
    if (!monthly)
        return broken(rule, text(object, "rate_unit"));
    amount.isMonthly = *monthly || text(object, "per") == u"month";
    amount.months = object[QLatin1String("months")].toInt(amount.isMonthly ? book.monthsAYear() : 0);
    return readMoney(amount, rule, object, "rate_fen");
}

} // namespace

std::optional<Comparison> comparisonNamed(const QString &sign)
{
    static const QHash<QString, Comparison> signs{
        {QStringLiteral(">="), Comparison::AtLeast}, {QStringLiteral(">"), Comparison::MoreThan},
        {QStringLiteral("<="), Comparison::AtMost},  {QStringLiteral("<"), Comparison::LessThan},
        {QStringLiteral("="), Comparison::Equal},    {QStringLiteral("is"), Comparison::OneOf},
        {QStringLiteral("in"), Comparison::OneOf},   {QStringLiteral("unclear"), Comparison::Unclear}};
    const auto found = signs.find(sign);
    return found == signs.end() ? std::nullopt : std::optional(*found);
}

Result<AwardCondition> readCondition(const QString &rule, const FactBook &book, const QJsonObject &object)
{
    AwardCondition condition;
    condition.fact = book.indexOf(text(object, "field"));
    const auto comparison = comparisonNamed(text(object, "comparison"));
    if (condition.fact < 0 || !comparison)
        return broken(rule, condition.fact < 0 ? text(object, "field") : text(object, "comparison"));
    condition.comparison = *comparison;
    condition.word = text(object, "word");
    condition.words = both(object, {});
    condition.unclear = strings(object[QLatin1String("unclear")]);
    const AwardFact &fact = book.fact(condition.fact);
    const QJsonValue value = object[QLatin1String("value")];
    // A condition without a value asks that the thing is so.
    const QJsonArray values = value.isArray() ? value.toArray()
                                              : QJsonArray{value.isUndefined() ? QJsonValue(true) : value};
    for (const QJsonValue &one : values) {
        const auto raw = book.threshold(fact, one, text(object, "unit"));
        if (!raw)
            return broken(rule, text(object, "field"));
        condition.accepted.push_back(*raw);
    }
    if (condition.accepted.empty())
        return broken(rule, text(object, "field"));
    condition.threshold = condition.accepted.front();
    return condition;
}

Status readConditions(Rule &rule, const FactBook &book, const QString &json)
{
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        auto condition = readCondition(rule.id, book, value.toObject());
        if (!condition)
            return condition.error();
        rule.conditions.push_back(*std::move(condition));
    }
    return {};
}

Status readAmount(Rule &rule, const FactBook &book, const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    Amount &amount = rule.amount;
    rule.isWritten = text(object, "form") != u"unwritten";
    if (!rule.isWritten)
        return {};
    const auto form = formNamed(text(object, "form"));
    if (!form)
        return broken(rule.id, text(object, "form"));
    amount.form = *form;
    readCap(amount, object);
    amount.isYearly = text(object, "per") == u"year";
    amount.refersTo = Text::of(text(object, "refers_to"), text(object, "refers_to_en"));
    if (Status s = readBase(amount, rule.id, book, object); !s)
        return s;
    switch (amount.form) {
    case Form::Fixed: return readMoney(amount, rule.id, object, "amount_fen");
    case Form::PerCurrency: return readMoney(amount, rule.id, object, "rate_fen");
    case Form::Rate: return readRate(amount, rule.id, book, object);
    case Form::Tiers: return readTiers(amount, rule.id, book, object, "amount_fen");
    case Form::Share:
    case Form::ContributionShare: return readPercent(amount, rule.id, object);
    case Form::InterestShare: {
        const Status percent = readPercent(amount, rule.id, object);
        return percent ? readTiers(amount, rule.id, book, object, "cap_fen") : percent;
    }
    case Form::UpTo:
    case Form::Reference: break;
    }
    return {};
}

} // namespace heyuan::award
