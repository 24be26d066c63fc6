#include "core/practice/training_people.h"

#include <QJsonArray>

namespace heyuan::practice {

QString inventedCitizenId(int county, QDate birth, int sequence)
{
    const QString body = QStringLiteral("44169%1%2%3").arg(1 + county % 9).arg(birth.toString(QStringLiteral("yyyyMMdd"))).arg(sequence % 1000, 3, 10, QLatin1Char('0'));
    static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += body[i].digitValue() * weights[i];
    return body + QLatin1Char("10X98765432"[sum % 11]);
}

QString People::pick(QLatin1String list)
{
    const QJsonArray values = m_plan.value(list).toArray();
    return values.at(roll(int(values.size()))).toString();
}

Trainee People::make(qint64 area, int county, bool poor)
{
    ++m_made;
    Trainee person;
    person.name = pick(QLatin1String("surnames")) + pick(QLatin1String("given"));
    // Every number is another one: birth dates run on with the persons, the sequence with the dates.
    const QDate birth = QDate(1958, 1, 1).addDays((m_made * 37) % 16000);
    const bool isWoman = roll(100) < 56;
    const int sequence = 2 * ((m_made / 16000 * 61 + roll(400)) % 499) + (isWoman ? 0 : 1);
    person.idNumber = inventedCitizenId(county, birth, sequence);
    person.bornOn = birth;
    person.sex = isWoman ? QStringLiteral("female") : QStringLiteral("male");
    person.phone = QStringLiteral("140%1").arg(m_made, 8, 10, QLatin1Char('0')); // of machines, not of persons
    person.area = {area};
    person.address = pick(QLatin1String("villages"));
    person.employer = pick(QLatin1String("employers"));
    static const char *educations[] = {"primary", "middle", "middle", "high", "high", "college", "university"};
    person.education = QLatin1String(educations[roll(7)]);
    m_groups.clear();
    if (poor)
        m_groups << QStringLiteral("poor");
    if (birth.year() >= 1985 && roll(3) == 0)
        m_groups << QStringLiteral("rural_youth");
    else if (isWoman && roll(4) == 0)
        m_groups << QStringLiteral("rural_woman");
    else if (!isWoman && roll(14) == 0)
        m_groups << QStringLiteral("veteran");
    if (roll(60) == 0)
        m_groups << QStringLiteral("disabled");
    return person;
}

} // namespace heyuan::practice
