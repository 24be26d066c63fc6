#include "core/identity/identifier.h"
#include "core/identity/spreadsheet_damage.h"

#include <array>

namespace heyuan {

namespace {

// GB 32100-2015, table 2: digits and capitals without I, O, S, V, Z; the position is the value.
constexpr QStringView signs = u"0123456789ABCDEFGHJKLMNPQRTUWXY";

/// GB 32100-2015, 4.2: MOD 31 with weights 3^(i-1).
QChar checkCharacter(QStringView first17)
{
    int sum = 0;
    int weight = 1;
    for (const QChar sign : first17) {
        sum += int(signs.indexOf(sign)) * weight;
        weight = weight * 3 % 31;
    }
    return signs[(31 - sum % 31) % 31];
}

/// GB 11714-1997: MOD 11 over the eight characters of an organisation code.
QChar organisationCheck(QStringView first8)
{
    constexpr std::array weights{3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (qsizetype i = 0; i < 8; ++i) {
        const QChar c = first8[i];
        sum += (c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10) * weights[size_t(i)];
    }
    const int check = (11 - sum % 11) % 11;
    return check == 10 ? QChar(u'X') : QChar(u'0' + check);
}

} // namespace

IdentifierReading readCreditCode(const QString &typed)
{
    const QString code = cleanedIdentifier(typed);
    if (code.isEmpty())
        return refusedIdentifier("empty", say("Identifier", "No unified credit code is given."));
    const bool hasSigns = std::all_of(code.begin(), code.end(), [](QChar c) { return signs.contains(c); });
    const bool isWhole = code.size() == 18 && hasSigns && checkCharacter(QStringView(code).first(17)) == code[17];
    if (!isWhole) {
        if (const auto damage = spreadsheetDamage(code, 18))
            return *damage;
    }
    if (code.size() != 18)
        return refusedIdentifier("length", say("Identifier", "A unified credit code has 18 characters; this one has %1. Compare it with the licence.").arg(qint64(code.size())));
    if (!hasSigns)
        return refusedIdentifier("characters", say("Identifier", "A unified credit code has digits and capital letters without I, O, S, V and Z; another character stands in this one. Compare it with the licence."));
    if (!isWhole)
        return refusedIdentifier("check", say("Identifier", "The check character of the unified credit code does not fit: at least one character is wrong or two are swapped. Compare it with the licence."));
    IdentifierReading reading;
    reading.value = code;
    reading.region = code.mid(2, 6);
    if (organisationCheck(QStringView(code).mid(8, 8)) != code[16]) {
        reading.isDoubtful = true;
        reading.notes.push_back(say("Identifier", "The organisation code inside the unified credit code does not fit its own check character. Compare it with the licence."));
    }
    return reading;
}

} // namespace heyuan
