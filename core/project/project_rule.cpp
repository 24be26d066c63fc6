#include "core/project/project_rule.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan {

const ProjectRule &ProjectRule::shipped()
{
    static const ProjectRule rule = [] {
        QFile file(QStringLiteral(":/project_rule.json"));
        const QJsonObject data = QJsonDocument::fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()).object();
        ProjectRule read{data.value(QStringLiteral("variance_percent")).toInt(), data.value(QStringLiteral("soon_days")).toInt(), {}, {}, {}};
        for (const QJsonValue &unit : data.value(QStringLiteral("asset_units")).toArray())
            read.assetUnits << unit.toString();
        for (const QJsonValue &value : data.value(QStringLiteral("station_deliverables")).toArray()) {
            const auto word = [&value](const char *key) { return value[QLatin1String(key)].toString(); };
            StationDeliverable one{word("key"), {}, word("kind"), word("grade"), word("marked_by"), word("of"), value[QLatin1String("is_acceptance")].toBool()};
            for (const QJsonValue &name : value[QLatin1String("names")].toArray())
                one.names << name.toString();
            read.stationDeliverables.push_back(std::move(one));
        }
        const QJsonArray rows = data.value(QStringLiteral("risk_levels")).toArray();
        for (size_t i = 0; i < read.riskLevels.size(); ++i) {
            for (size_t j = 0; j < read.riskLevels[i].size(); ++j) {
                const QString level = rows.at(qsizetype(i)).toArray().at(qsizetype(j)).toString();
                read.riskLevels[i][j] = level == u"high" ? Light::Behind : level == u"medium" ? Light::AtRisk : Light::OnCourse;
            }
        }
        Q_ASSERT(read.variancePercent > 0 && read.soonDays > 0);
        return read;
    }();
    return rule;
}

const StationDeliverable *ProjectRule::stationDeliverable(const QString &name) const
{
    const auto at = std::find_if(stationDeliverables.begin(), stationDeliverables.end(), [&](const StationDeliverable &one) { return one.names.contains(name.trimmed()); });
    return at == stationDeliverables.end() ? nullptr : &*at;
}

} // namespace heyuan
