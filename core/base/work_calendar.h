#pragma once

#include <QDate>

#include <set>

namespace heyuan {

/// Working days of China: weekends, public holidays and the days worked instead (resources/public_holiday.json).
class WorkCalendar
{
public:
    static const WorkCalendar &shipped();

    bool isWorkingDay(QDate day) const;
    /// Whether the holidays of this year are known; else only weekends are days off.
    bool isKnown(int year) const { return m_years.contains(year); }
    /// The last of `days` working days, the first of which is `from` or the next working day after it.
    QDate lastOf(QDate from, int days) const;
    /// Working days from one day to another, both counted; 0 if the second lies before the first.
    int between(QDate from, QDate to) const;

private:
    std::set<int> m_years;
    std::set<QDate> m_off;
    std::set<QDate> m_worked;
};

} // namespace heyuan
