#include "core/identity/spreadsheet_damage.h"

#include "core/base/number.h"

#include <QRegularExpression>

#include <algorithm>

namespace heyuan {

QString cleanedIdentifier(const QString &typed)
{
    QString text = withPlainDigits(typed).toUpper();
    static const QRegularExpression noise(QStringLiteral("[\\s\\x{200B}-\\x{200F}\\x{FEFF}\\x{202A}-\\x{202E}\\-‐-―−]"));
    text.remove(noise);
    while (!text.isEmpty() && QStringView(u"'‘’`").contains(text.front()))
        text.remove(0, 1);
    return text;
}

bool areDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<IdentifierReading> spreadsheetDamage(const QString &cleaned, int digits)
{
    static const QRegularExpression quantity(QStringLiteral("^\\d(\\.\\d+)?E\\+?\\d{1,2}$"));
    if (quantity.match(cleaned).hasMatch())
        return refusedIdentifier("damaged_scientific",
                                 say("Identifier", "The spreadsheet turned the number into a quantity and lost its last digits. In the source, set the column to text and enter the number again."));
    static const QRegularExpression decimals(QStringLiteral("^\\d+\\.0*$"));
    if (decimals.match(cleaned).hasMatch())
        return refusedIdentifier("damaged_decimals",
                                 say("Identifier", "The spreadsheet kept the number as a quantity. In the source, set the column to text and look whether its last digits are still right."));
    if (digits > 15 && cleaned.size() == digits && QStringView(cleaned).mid(15) == QString(digits - 15, u'0'))
        return refusedIdentifier("damaged_zeros",
                                 say("Identifier", "A spreadsheet keeps fifteen digits only; those behind are zeros here. In the source, set the column to text and enter the number again."));
    return std::nullopt;
}

IdentifierReading refusedIdentifier(const char *fault, const Text &sentence)
{
    IdentifierReading reading;
    reading.fault = fault;
    reading.sentence = sentence;
    return reading;
}

} // namespace heyuan
