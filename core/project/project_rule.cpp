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
        ProjectRule read{data.value(QStringLiteral("variance_percent")).toInt(), data.value(QStringLiteral("soon_days")).toInt(), {}, {}};
        for (const QJsonValue &unit : data.value(QStringLiteral("asset_units")).toArray())
            read.assetUnits << unit.toString();
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

} // namespace heyuan
