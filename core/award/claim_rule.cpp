#include "core/award/claim_rule.h"

#include "core/base/work_calendar.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan::award {

const ClaimRule &ClaimRule::shipped()
{
    static const ClaimRule rule = [] {
        QFile file(QStringLiteral(":/claim_rule.json"));
        const QJsonObject root = QJsonDocument::fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()).object();
        const QJsonObject notice = root[QLatin1String("notice")].toObject(), panel = root[QLatin1String("panel")].toObject();
        ClaimRule read;
        read.noticeDays = notice[QLatin1String("days")].toInt();
        read.countsWorkingDays = notice[QLatin1String("counting")].toString() == u"working";
        read.exclusionYears = root[QLatin1String("exclusion_years")].toInt();
        read.dropsExtremesFrom = panel[QLatin1String("drops_extremes_from")].toInt();
        read.blankRows = panel[QLatin1String("blank_rows")].toInt();
        return read;
    }();
    return rule;
}

QDate ClaimRule::noticeEnd(QDate from) const
{
    return countsWorkingDays ? WorkCalendar::shipped().lastOf(from, noticeDays) : from.addDays(noticeDays - 1);
}

int ClaimRule::noticeDayOn(QDate from, QDate day) const
{
    if (!from.isValid() || day < from)
        return 0;
    const int days = countsWorkingDays ? WorkCalendar::shipped().between(from, day) : int(from.daysTo(day)) + 1;
    return std::min(days, noticeDays);
}

} // namespace heyuan::award
