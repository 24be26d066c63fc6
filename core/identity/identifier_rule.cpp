#include "core/identity/identifier_rule.h"

#include "core/identity/identifier.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan {

const IdentifierRule &IdentifierRule::shipped()
{
    static const IdentifierRule rule = [] {
        IdentifierRule read;
        QFile file(QStringLiteral(":/identifier_rule.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("identifier_rule.json is not in the program");
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        read.oldestAge = json[QLatin1String("oldest_age")].toInt(read.oldestAge);
        for (const QJsonValue surname : json[QLatin1String("compound_surnames")].toArray())
            read.compoundSurnames << surname.toString();
        const QJsonObject provinces = json[QLatin1String("provinces")].toObject();
        for (auto it = provinces.begin(); it != provinces.end(); ++it)
            read.provinces.emplace(it.key(), Text::of(it.value()[QLatin1String("zh")].toString(), it.value()[QLatin1String("en")].toString()));
        return read;
    }();
    return rule;
}

Text provinceOf(const QString &region)
{
    const auto &provinces = IdentifierRule::shipped().provinces;
    const auto at = provinces.find(region.left(2));
    return at == provinces.end() ? Text() : at->second;
}

} // namespace heyuan
