#include "core/project/project_rule.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan {

const ProjectRule &ProjectRule::shipped()
{
    static const ProjectRule rule = [] {
        QFile file(QStringLiteral(":/project_rule.json"));
        const QJsonObject data = QJsonDocument::fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()).object();
        ProjectRule read{data.value(QStringLiteral("variance_percent")).toInt(), data.value(QStringLiteral("soon_days")).toInt()};
        Q_ASSERT(read.variancePercent > 0 && read.soonDays > 0);
        return read;
    }();
    return rule;
}

} // namespace heyuan
