#include "core/identity/identifier.h"
#include "core/identity/spreadsheet_damage.h"

namespace heyuan {

namespace {

bool hasLuhn(QStringView digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i].digitValue();
        if (i % 2 == 1)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

} // namespace

IdentifierReading readMobile(const QString &typed)
{
    QString number = cleanedIdentifier(typed);
    if (number.isEmpty())
        return refusedIdentifier("empty", say("Identifier", "No mobile number is given."));
    if (const auto damage = spreadsheetDamage(number, 11))
        return *damage;
    for (const QStringView prefix : {u"+86", u"0086"}) {
        if (number.startsWith(prefix))
            number.remove(0, prefix.size());
    }
    if (number.size() == 13 && number.startsWith(u"86"))
        number.remove(0, 2);
    if (!areDigits(number))
        return refusedIdentifier("characters", say("Identifier", "A mobile number has digits only; other characters stand in this one. Enter one number."));
    if (number.size() != 11)
        return refusedIdentifier("length", say("Identifier", "A mobile number has 11 digits; this one has %1. Ask for the number again.").arg(qint64(number.size())));
    if (number[0] != u'1' || number[1] < u'3')
        return refusedIdentifier("prefix", say("Identifier", "A mobile number begins with 13 to 19. Ask for the number again."));
    IdentifierReading reading;
    reading.value = number;
    return reading;
}

IdentifierReading readBankCard(const QString &typed)
{
    const QString number = cleanedIdentifier(typed);
    if (number.isEmpty())
        return refusedIdentifier("empty", say("Identifier", "No bank card number is given."));
    const bool isWhole = number.size() >= 12 && number.size() <= 19 && areDigits(number) && hasLuhn(number);
    if (!isWhole) {
        if (const auto damage = spreadsheetDamage(number, int(std::max<qsizetype>(number.size(), 16))))
            return *damage;
    }
    if (!areDigits(number))
        return refusedIdentifier("characters", say("Identifier", "A bank card number has digits only; other characters stand in this one. Compare it with the card."));
    if (number.size() < 12 || number.size() > 19)
        return refusedIdentifier("length", say("Identifier", "A bank card number has 12 to 19 digits; this one has %1. Compare it with the card.").arg(qint64(number.size())));
    if (!isWhole)
        return refusedIdentifier("check", say("Identifier", "The check digit of the bank card number does not fit: at least one digit is wrong or two are swapped. Compare it with the card."));
    IdentifierReading reading;
    reading.value = number;
    return reading;
}

} // namespace heyuan
