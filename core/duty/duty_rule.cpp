#include "core/duty/duty_rule.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan {

const DutyRule &DutyRule::shipped()
{
    static const DutyRule rule = [] {
        QFile file(QStringLiteral(":/duty_rule.json"));
        const QJsonObject data = QJsonDocument::fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()).object();
        DutyRule read;
        const QJsonObject months = data.value(QLatin1String("months")).toObject();
        for (auto one = months.begin(); one != months.end(); ++one) {
            for (const PeriodKind kind : {PeriodKind::Month, PeriodKind::Quarter, PeriodKind::HalfYear, PeriodKind::Year}) {
                if (Period::containing(QDate(2000, 1, 1), kind).months() == one.value().toInt())
                    read.rhythms.insert(one.key(), kind);
            }
        }
        read.soonDays = data.value(QLatin1String("due_soon_days")).toInt();
        read.aheadDays = data.value(QLatin1String("ahead_days")).toInt();
        read.doneDays = data.value(QLatin1String("done_days")).toInt();
        read.source = Text::of(data.value(QLatin1String("source_zh")).toString(), data.value(QLatin1String("source_en")).toString());
        Q_ASSERT(read.rhythms.size() == months.size() && read.soonDays > 0 && read.aheadDays > 0);
        return read;
    }();
    return rule;
}

} // namespace heyuan
