#include "core/award/fact.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan::award {

namespace {

Error broken(const QString &entry)
{
    return {ErrorKind::Invalid,
            say("Award", "The file of facts (award_fact.json) has a fault at “%1”. Correct it or restore "
                         "the file that came with the program.")
                .arg(entry)};
}

Text both(const QJsonObject &object)
{
    return Text::of(object[QLatin1String("zh")].toString(), object[QLatin1String("en")].toString());
}

std::optional<FactType> typeNamed(const QString &name)
{
    static const QHash<QString, FactType> types{
        {QStringLiteral("flag"), FactType::Flag},     {QStringLiteral("number"), FactType::Number},
        {QStringLiteral("money"), FactType::Money},   {QStringLiteral("dollars"), FactType::Dollars},
        {QStringLiteral("choice"), FactType::Choice}, {QStringLiteral("area"), FactType::Area}};
    const auto found = types.find(name);
    return found == types.end() ? std::nullopt : std::optional(*found);
}

} // namespace

Result<FactBook> FactBook::load(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return broken(QStringLiteral("{}"));
    FactBook book;
    const QJsonObject root = document.object();
    for (auto add : {&FactBook::addUnits, &FactBook::addFacts, &FactBook::addAmounts, &FactBook::addGroups,
                     &FactBook::addRelations}) {
        if (Status s = (book.*add)(root); !s)
            return s.error();
    }
    return book;
}

const FactBook *FactBook::shipped()
{
    static const std::optional<FactBook> book = []() -> std::optional<FactBook> {
        QFile file(QStringLiteral(":/award_fact.json"));
        if (!file.open(QIODevice::ReadOnly))
            return std::nullopt;
        auto read = load(file.readAll());
        return read ? std::optional(*std::move(read)) : std::nullopt;
    }();
    return book ? &*book : nullptr;
}

Status FactBook::addUnits(const QJsonObject &root)
{
    for (const QJsonValue &value : root[QLatin1String("units")].toArray()) {
        const QJsonObject unit = value.toObject();
        const QString printed = unit[QLatin1String("zh")].toString();
        const auto type = typeNamed(unit[QLatin1String("type")].toString());
        const auto factor = Number::parse(unit[QLatin1String("factor")].toString());
        if (printed.isEmpty() || !type || !factor || *factor <= Number(0))
            return broken(printed);
        const QString one = unit[QLatin1String("one")].toString();
        const Text single = one.isEmpty() ? both(unit) : Text::of(printed, one);
        m_units.push_back({printed, both(unit), single, *type, unit[QLatin1String("of")].toString(), *factor});
    }
    for (const QJsonValue &value : root[QLatin1String("rate_units")].toArray())
        m_monthly.insert(value[QLatin1String("zh")].toString(), value[QLatin1String("per")].toString() == u"month");
    return {};
}

Status FactBook::addFacts(const QJsonObject &root)
{
    for (const QJsonValue &value : root[QLatin1String("facts")].toArray()) {
        const QJsonObject object = value.toObject();
        AwardFact fact;
        fact.key = object[QLatin1String("key")].toString();
        const auto type = typeNamed(object[QLatin1String("type")].toString());
        if (fact.key.isEmpty() || m_indexes.contains(fact.key) || !type)
            return broken(fact.key);
        fact.type = *type;
        fact.name = both(object);
        fact.unit = object[QLatin1String("unit")].toString();
        fact.byMonth = object[QLatin1String("by_month")].toBool();
        for (const QJsonValue &choice : object[QLatin1String("choices")].toArray())
            fact.choices.push_back({choice[QLatin1String("key")].toString(), both(choice.toObject())});
        const bool isQuantity = fact.type == FactType::Number || fact.type == FactType::Money
                                || fact.type == FactType::Dollars;
        if (isQuantity) {
            const auto most = readQuantity(fact, object[QLatin1String("max")]);
            if (!most || *most <= 0)
                return broken(fact.key);
            fact.most = *most;
        }
        if (fact.name.isEmpty() || (fact.type == FactType::Choice && fact.choices.empty()))
            return broken(fact.key);
        m_indexes.insert(fact.key, int(m_facts.size()));
        m_facts.push_back(std::move(fact));
    }
    return {};
}

// Nothing named is in order; a name has to be that of a fact.
bool FactBook::isNamed(const QJsonObject &object, const char *key, int &index) const
{
    const QString fact = object[QLatin1String(key)].toString();
    index = indexOf(fact);
    return fact.isEmpty() || index >= 0;
}

Status FactBook::addAmounts(const QJsonObject &root)
{
    for (const QJsonValue &value : root[QLatin1String("amounts")].toArray()) {
        const QJsonObject object = value.toObject();
        AmountFacts facts;
        if (!isNamed(object, "of", facts.of) || !isNamed(object, "previous", facts.previous)
            || !isNamed(object, "first", facts.first))
            return broken(object[QLatin1String("rule")].toString());
        m_amounts.insert(object[QLatin1String("rule")].toString(), facts);
    }
    m_monthsAYear = root[QLatin1String("months_a_year")].toInt();
    if (!isNamed(root, "award_year", m_awardYear) || !isNamed(root, "months", m_months) || m_awardYear < 0
        || m_months < 0 || m_monthsAYear < 1)
        return broken(QStringLiteral("award_year"));
    return {};
}

Status FactBook::addGroups(const QJsonObject &root)
{
    int last = -1;
    for (const QJsonValue &value : root[QLatin1String("groups")].toArray()) {
        FactGroup group;
        group.name = both(value.toObject());
        if (!isNamed(value.toObject(), "first", group.first) || group.first <= last || group.name.isEmpty())
            return broken(value[QLatin1String("first")].toString());
        last = group.first;
        m_groups.push_back(std::move(group));
    }
    for (const QJsonValue &value : root[QLatin1String("register")].toArray()) {
        RegisteredFact one;
        if (!isNamed(value.toObject(), "fact", one.fact) || one.fact < 0)
            return broken(value[QLatin1String("fact")].toString());
        one.from = value[QLatin1String("from")].toString().toUtf8();
        one.is = value[QLatin1String("is")].toString().toLongLong();
        m_registered.push_back(std::move(one));
    }
    return {};
}

Status FactBook::addRelations(const QJsonObject &root)
{
    for (const QJsonValue &value : root[QLatin1String("checks")].toArray()) {
        FactCheck check;
        const QJsonObject object = value.toObject();
        if (!isNamed(object, "fact", check.fact) || !isNamed(object, "at_most", check.atMost)
            || !isNamed(object, "not_with", check.notWith) || check.fact < 0)
            return broken(object[QLatin1String("fact")].toString());
        m_checks.push_back(check);
    }
    for (const QJsonValue &value : root[QLatin1String("implied")].toArray()) {
        FactImplication implication;
        const QJsonObject object = value.toObject();
        if (!isNamed(object, "if", implication.fact) || !isNamed(object, "then", implication.implied)
            || implication.fact < 0 || implication.implied < 0)
            return broken(object[QLatin1String("if")].toString());
        const auto is = read(fact(implication.fact), object[QLatin1String("is")]);
        const auto be = read(fact(implication.implied), object[QLatin1String("be")]);
        if (!is || !be)
            return broken(object[QLatin1String("if")].toString());
        implication.value = *is;
        implication.impliedValue = *be;
        m_implications.push_back(implication);
    }
    return {};
}

const FactBook::Unit *FactBook::unit(const QString &printed) const
{
    for (const Unit &unit : m_units) {
        if (unit.printed == printed)
            return &unit;
    }
    return nullptr;
}

std::optional<bool> FactBook::isMonthly(const QString &rateUnit) const
{
    const auto found = m_monthly.find(rateUnit);
    return found == m_monthly.end() ? std::nullopt : std::optional(*found);
}

} // namespace heyuan::award
