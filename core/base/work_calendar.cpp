#include "core/base/work_calendar.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan {

namespace {

void read(const QJsonValue &list, std::set<QDate> &days)
{
    for (const QJsonValue &day : list.toArray())
        days.insert(QDate::fromString(day.toString(), Qt::ISODate));
}

} // namespace

const WorkCalendar &WorkCalendar::shipped()
{
    static const WorkCalendar calendar = [] {
        WorkCalendar made;
        QFile file(QStringLiteral(":/public_holiday.json"));
        const QJsonObject root = QJsonDocument::fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()).object();
        for (const QJsonValue &year : root[QLatin1String("years")].toArray()) {
            made.m_years.insert(year[QLatin1String("year")].toInt());
            read(year[QLatin1String("off")], made.m_off);
            read(year[QLatin1String("worked")], made.m_worked);
        }
        return made;
    }();
    return calendar;
}

bool WorkCalendar::isWorkingDay(QDate day) const
{
    if (m_worked.contains(day))
        return true;
    return day.isValid() && day.dayOfWeek() < Qt::Saturday && !m_off.contains(day);
}

QDate WorkCalendar::lastOf(QDate from, int days) const
{
    QDate day = from;
    for (int left = days; day.isValid(); day = day.addDays(1)) {
        if (isWorkingDay(day) && --left <= 0)
            return day;
    }
    return day;
}

int WorkCalendar::between(QDate from, QDate to) const
{
    int days = 0;
    for (QDate day = from; day.isValid() && day <= to; day = day.addDays(1))
        days += isWorkingDay(day) ? 1 : 0;
    return days;
}

} // namespace heyuan
