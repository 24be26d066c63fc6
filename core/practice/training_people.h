#pragma once

#include "core/training/trainee.h"

#include <QJsonObject>

#include <random>

namespace heyuan::practice {

/// Invented persons of one county: some of registered poor households, the others in other groups or none.
class People
{
public:
    People(const QJsonObject &plan, std::mt19937 &dice) : m_plan(plan), m_dice(dice) {}

    /// A new person of the register; `county` is the county's place in the plan, which makes the region of the number.
    Trainee make(qint64 area, int county, bool poor);
    /// What the last person made belongs to.
    const QStringList &groups() const { return m_groups; }

private:
    QString pick(QLatin1String list);
    int roll(int below) { return int(m_dice() % quint32(below)); }
    QJsonObject m_plan;
    std::mt19937 &m_dice;
    QStringList m_groups;
    int m_made = 0;
};

/// The number of a person that does not exist: a region that is none, with the check character of GB 11643-1999.
QString inventedCitizenId(int county, QDate birth, int sequence);

} // namespace heyuan::practice
