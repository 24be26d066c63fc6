#include "core/award/fact.h"
#include "core/award/wording.h"

// Values of facts: read from what somebody wrote, and put into words.
namespace heyuan::award {

namespace {

// Both currencies count hundredths.
qint64 countOf(FactType type)
{
    return type == FactType::Number ? Number::scale : 100;
}

// A JSON number is binary; fifteen digits give back the decimal that was written.
QString written(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

/// A decimal as a whole count; nullopt if it is no number, too long, or finer than the count.
std::optional<qint64> counted(QStringView figure, Number factor, qint64 count)
{
    const auto number = Number::parse(figure);
    if (!number)
        return std::nullopt;
    const Int128 product = Int128(number->raw()) * (factor.raw() / Number::scale) * count;
    if (product % Number::scale != 0)
        return std::nullopt;
    const Int128 whole = product / Number::scale;
    constexpr Int128 limit = 4000000000000000000LL;
    return whole > limit || whole < -limit ? std::nullopt : std::optional(qint64(whole));
}

Text describe(const AwardFact &fact)
{
    QStringList keys;
    for (const FactChoice &choice : fact.choices)
        keys << choice.key;
    switch (fact.type) {
    case FactType::Flag: return say("Award", "Write true or false.");
    case FactType::Choice: return say("Award", "Write one of: %1.").arg(keys.join(QStringLiteral(", ")));
    case FactType::Area: return say("Award", "Write the six digits of the area's code in quotes.");
    case FactType::Money:
        return say("Award",
                   "Write yuan as a number, or an amount in quotes with its unit 元, 万元 or 亿元, to the fen.");
    case FactType::Dollars:
        return say(
            "Award",
            "Write US dollars as a number, or an amount in quotes with its unit 美元, 万美元 or 亿美元, to the cent.");
    case FactType::Number: break;
    }
    return say("Award", "Write a number in %1, with at most four decimals.").arg(fact.unit);
}

} // namespace

Error FactBook::refused(const AwardFact &fact, const QString &given, const Text &why) const
{
    return {
        ErrorKind::Invalid,
        say("Award", "The fact %1 (%2) cannot be “%3”. %4").arg(fact.key).arg(fact.name).arg(given.left(60)).arg(why),
        {},
        {}};
}

std::optional<qint64> FactBook::threshold(const AwardFact &fact, const QJsonValue &value, const QString &printed) const
{
    if (fact.type == FactType::Flag)
        return value.isBool() ? std::optional<qint64>(value.toBool()) : std::nullopt;
    if (fact.type == FactType::Choice || fact.type == FactType::Area) {
        const auto read = this->read(fact, value);
        return read ? std::optional(*read) : std::nullopt;
    }
    const Unit *unit = this->unit(printed.isEmpty() ? fact.unit : printed);
    if (!unit || unit->type != fact.type || unit->of != fact.unit)
        return std::nullopt;
    return counted(written(value), unit->factor, countOf(fact.type));
}

Result<qint64> FactBook::readQuantity(const AwardFact &fact, const QJsonValue &value) const
{
    const QString given = written(value);
    if (!value.isDouble() && !value.isString())
        return refused(fact, value.isBool() ? QVariant(value.toBool()).toString() : given, describe(fact));
    QString figure = withPlainDigits(given).simplified().remove(u' ');
    const Unit *own = unit(fact.unit);
    const Unit *found = nullptr;
    for (const Unit &unit : m_units) { // the longest that fits: 万美元 before 元
        if (figure.endsWith(unit.printed) && (!found || unit.printed.size() > found->printed.size()))
            found = &unit;
    }
    if (found)
        figure.chop(found->printed.size());
    else
        found = own;
    if (!own || !found)
        return refused(fact, given, describe(fact));
    if (found->of != own->of || found->type != own->type)
        return refused(fact, given,
                       say("Award", "It is counted in %1, not in %2. %3")
                           .arg(own->printed)
                           .arg(found->printed)
                           .arg(describe(fact)));
    const auto count = counted(figure, found->factor, countOf(fact.type));
    if (!count)
        return refused(fact, given, describe(fact));
    if (*count < 0)
        return refused(fact, given, say("Award", "It cannot be below zero. Look it up and write it again."));
    if (fact.most > 0 && *count > fact.most)
        return refused(fact, given,
                       say("Award", "It is more than can be (at most %1). Look whether the unit is right.")
                           .arg(words(fact, fact.most)));
    return *count;
}

Result<qint64> FactBook::read(const AwardFact &fact, const QJsonValue &value) const
{
    const QString given = value.isBool() ? (value.toBool() ? QStringLiteral("true") : QStringLiteral("false"))
                                         : written(value);
    switch (fact.type) {
    case FactType::Flag:
        if (value.isBool())
            return qint64(value.toBool());
        return refused(fact, given, describe(fact));
    case FactType::Choice:
        for (size_t i = 0; i < fact.choices.size(); ++i) {
            if (value.isString() && fact.choices[i].key == value.toString())
                return qint64(i);
        }
        return refused(fact, given, describe(fact));
    case FactType::Area: {
        bool isNumber = false;
        const qint64 code = value.toString().toLongLong(&isNumber);
        if (value.isString() && value.toString().size() == 6 && isNumber && code > 0)
            return code;
        return refused(fact, given, describe(fact));
    }
    default: return readQuantity(fact, value);
    }
}

Text FactBook::unitName(const AwardFact &fact) const
{
    const Unit *own = unit(fact.unit);
    return own ? own->name : Text::plain(fact.unit);
}

Text FactBook::words(const AwardFact &fact, qint64 value) const
{
    switch (fact.type) {
    case FactType::Flag: return value ? say("Award", "yes") : say("Award", "no");
    case FactType::Choice: return fact.choices[size_t(value)].name;
    case FactType::Area:
        for (const FactChoice &area : fact.choices) {
            if (area.key == QString::number(value))
                return area.name;
        }
        return Text::plain(QString::number(value));
    case FactType::Money: return moneyWords(Money::fen(value));
    case FactType::Dollars: {
        QString dollars = Money::fen(value).toText(MoneyScale::Yuan);
        if (dollars.endsWith(QLatin1String(".00")))
            dollars.chop(3);
        const bool whole = value != 0 && value % Money::wan(1).fen() == 0;
        return say("Award", "%1 US dollars")
            .arg(Text::of(whole ? Money::fen(value).toText(MoneyScale::TenThousand) + QStringLiteral("万") : dollars,
                          dollars));
    }
    case FactType::Number: break;
    }
    const QString figure = Number::fromRaw(value).toText();
    const Unit *own = unit(fact.unit);
    if (fact.unit == u"%")
        return Text::plain(figure + u'%');
    return Text::of(figure + fact.unit,
                    own ? figure + u' ' + (value == Number::scale ? own->single : own->name).in(Language::English)
                        : figure);
}

} // namespace heyuan::award
