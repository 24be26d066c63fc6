#include "core/award/rule_units.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan::award {

namespace {

struct PrintedUnit {
    QString zh;
    QString en;
};

std::vector<PrintedUnit> printed(const char *list)
{
    QFile file(QStringLiteral(":/award_fact.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<PrintedUnit> all;
    for (const QJsonValue &one : QJsonDocument::fromJson(file.readAll()).object()[QLatin1String(list)].toArray())
        all.push_back({one[QLatin1String("zh")].toString(), one[QLatin1String("en")].toString()});
    return all;
}

const std::vector<PrintedUnit> &units()
{
    static const auto all = printed("units");
    return all;
}

const std::vector<PrintedUnit> &ratesBy()
{
    static const auto all = printed("rate_units");
    return all;
}

} // namespace

QStringList unitsOf(const FactBook &book, const AwardFact &fact)
{
    QStringList own;
    for (const PrintedUnit &unit : units()) {
        if (!fact.unit.isEmpty() && book.threshold(fact, QStringLiteral("1"), unit.zh))
            own << unit.zh;
    }
    return own;
}

QStringList rateUnits()
{
    QStringList all;
    for (const PrintedUnit &unit : ratesBy())
        all << unit.zh;
    return all;
}

Text unitText(const QString &unit)
{
    for (const auto *list : {&units(), &ratesBy()}) {
        for (const PrintedUnit &one : *list) {
            if (one.zh == unit)
                return Text::of(one.zh, one.en);
        }
    }
    return Text::plain(unit);
}

} // namespace heyuan::award
