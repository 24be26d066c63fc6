#include "core/selection/selection_rule.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan {

const SelectionRule &SelectionRule::shipped()
{
    static const SelectionRule rule = [] {
        QFile file(QStringLiteral(":/selection_rule.json"));
        const QJsonObject given = QJsonDocument::fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()).object();
        const QJsonObject notice = given.value(QLatin1String("notice")).toObject();
        SelectionRule read;
        for (const QJsonValue &code : notice.value(QLatin1String("duties")).toArray())
            read.noticeDuties << code.toString();
        for (const QJsonValue &word : notice.value(QLatin1String("working_words")).toArray())
            read.workingWords << word.toString();
        read.counting = notice.value(QLatin1String("counting")).toString();
        for (const auto &[name, into] : {std::pair("share_readings", &read.shareReadings), std::pair("total_readings", &read.totalReadings)}) {
            const QJsonObject readings = given.value(QLatin1String(name)).toObject();
            for (auto it = readings.begin(); it != readings.end(); ++it) {
                for (const QJsonValue &key : it->toArray())
                    (*into)[it.key()] << key.toString();
            }
        }
        Q_ASSERT(read.counting == u"calendar" || read.counting == u"working");
        return read;
    }();
    return rule;
}

} // namespace heyuan
