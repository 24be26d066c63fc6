#include "core/award/rule_units.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan::award {

namespace {

QStringList printed(const char *list)
{
    QFile file(QStringLiteral(":/award_fact.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList all;
    for (const QJsonValue &one : QJsonDocument::fromJson(file.readAll()).object()[QLatin1String(list)].toArray())
        all << one[QLatin1String("zh")].toString();
    return all;
}

} // namespace

QStringList unitsOf(const FactBook &book, const AwardFact &fact)
{
    static const QStringList all = printed("units");
    QStringList own;
    for (const QString &unit : all) {
        if (!fact.unit.isEmpty() && book.threshold(fact, QStringLiteral("1"), unit))
            own << unit;
    }
    return own;
}

QStringList rateUnits()
{
    static const QStringList all = printed("rate_units");
    return all;
}

} // namespace heyuan::award
