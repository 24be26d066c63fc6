#include "core/identity/identifier.h"
#include "core/identity/identifier_rule.h"
#include "core/identity/spreadsheet_damage.h"

#include <algorithm>
#include <array>

namespace heyuan {

namespace {

/// GB 11643-1999, ISO 7064 MOD 11-2.
QChar checkCharacter(QStringView first17)
{
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (qsizetype i = 0; i < 17; ++i)
        sum += (first17[i].unicode() - u'0') * weights[size_t(i)];
    return QStringView(u"10X98765432")[sum % 11];
}

int numberAt(QStringView digits, qsizetype from, qsizetype count)
{
    int number = 0;
    for (const QChar digit : digits.mid(from, count))
        number = number * 10 + (digit.unicode() - u'0');
    return number;
}

IdentifierReading read(const QString &typed, QDate today)
{
    QString number = cleanedIdentifier(typed);
    if (number.isEmpty())
        return refusedIdentifier("empty", say("Identifier", "No ID number is given."));
    const bool isOld = number.size() == 15 && areDigits(number);
    // One number in eleven that ends in 000 is whole all the same: its check character says so.
    const bool isWhole = number.size() == 18 && areDigits(QStringView(number).first(17)) && checkCharacter(QStringView(number).first(17)) == number[17];
    if (!isWhole) {
        if (const auto damage = spreadsheetDamage(number, 18))
            return *damage;
    }
    IdentifierReading reading;
    if (isOld) {
        number.insert(6, QStringLiteral("19"));
        number += checkCharacter(number);
        reading.notes.push_back(say("Identifier", "An ID number of the first generation with 15 digits; it was made into 18."));
    }
    if (number.size() != 18)
        return refusedIdentifier("length", say("Identifier", "An ID number has 18 characters; this one has %1. Compare it with the card.").arg(qint64(number.size())));
    if (!areDigits(QStringView(number).first(17)) || !(number[17].isDigit() || number[17] == u'X'))
        return refusedIdentifier("characters", say("Identifier", "An ID number has 17 digits and a digit or an X at its end; other characters stand in this one. Compare it with the card."));
    reading.region = number.left(6);
    if (provinceOf(reading.region).isEmpty())
        return refusedIdentifier("region", say("Identifier", "There is no province with the number %1, with which this ID number begins. Compare it with the card.").arg(number.left(2)));
    reading.birth = QDate(numberAt(number, 6, 4), numberAt(number, 10, 2), numberAt(number, 12, 2));
    if (!reading.birth.isValid())
        return refusedIdentifier("birth_date", say("Identifier", "The digits 7 to 14 of the ID number are no date. Compare them with the card."));
    if (reading.birth > today || reading.birth.addYears(IdentifierRule::shipped().oldestAge) < today)
        return refusedIdentifier("birth_date", say("Identifier", "The date of birth in the ID number cannot be that of a living person. Compare it with the card."));
    if (checkCharacter(QStringView(number).first(17)) != number[17])
        return refusedIdentifier("check", say("Identifier", "The check character of the ID number does not fit: at least one digit is wrong or two are swapped. Compare it with the card."));
    reading.value = number;
    reading.sex = number[16].digitValue() % 2 == 1 ? Sex::Male : Sex::Female;
    if (!isOld && QStringView(number).mid(15) == u"000") {
        reading.isDoubtful = true;
        reading.notes.push_back(say("Identifier", "The ID number ends in three zeros. It can be right, but a spreadsheet may have lost its last digits; compare it with the card."));
    }
    return reading;
}

} // namespace

IdentifierReading readCitizenId(const QString &typed, QDate today)
{
    // Whoever takes a row looks at its number several times in a row: when it is read, completed and checked.
    static thread_local QString lastTyped;
    static thread_local QDate lastToday;
    static thread_local IdentifierReading last;
    if (typed.isEmpty() || lastToday != today || lastTyped != typed) {
        last = read(typed, today);
        lastTyped = typed;
        lastToday = today;
    }
    return last;
}

std::optional<int> ageOn(QDate birth, QDate day)
{
    if (!birth.isValid() || day < birth)
        return std::nullopt;
    const bool hadBirthday = day.month() > birth.month() || (day.month() == birth.month() && day.day() >= birth.day());
    return day.year() - birth.year() - (hadBirthday ? 0 : 1);
}

Text sexDisagreement(const IdentifierReading &citizenId, Sex entered)
{
    if (!citizenId.sex || *citizenId.sex == entered)
        return {};
    return entered == Sex::Male ? say("Identifier", "“Male” is entered, but the ID number is that of a woman. Compare both with the card.")
                                : say("Identifier", "“Female” is entered, but the ID number is that of a man. Compare both with the card.");
}

} // namespace heyuan
