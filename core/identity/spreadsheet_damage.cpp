#include "core/identity/spreadsheet_damage.h"

#include "core/base/number.h"

#include <QRegularExpression>

#include <algorithm>

namespace heyuan {

namespace {

/// Spaces, marks that are not seen, and all kinds of hyphen.
bool isNoise(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x09 && u <= 0x0D) || u == u' ' || u == u'-' || (u >= 0x200B && u <= 0x2015)
        || (u >= 0x202A && u <= 0x202E) || u == 0x2212 || u == 0xFEFF;
}

} // namespace

QString cleanedIdentifier(const QString &typed)
{
    const auto isClean = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z'); };
    if (std::all_of(typed.begin(), typed.end(), isClean)) // as nearly all are
        return typed;
    QString text = withPlainDigits(typed).toUpper();
    text.removeIf(isNoise);
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
    const bool isPlain = areDigits(cleaned); // as nearly all are
    static const QRegularExpression quantity(QStringLiteral("^\\d(\\.\\d+)?E\\+?\\d{1,2}$"));
    if (!isPlain && quantity.match(cleaned).hasMatch())
        return refusedIdentifier("damaged_scientific",
                                 say("Identifier", "The spreadsheet turned the number into a quantity and lost its last digits. In the source, set the column to text and enter the number again."));
    static const QRegularExpression decimals(QStringLiteral("^\\d+\\.0*$"));
    if (!isPlain && decimals.match(cleaned).hasMatch())
        return refusedIdentifier("damaged_decimals",
                                 say("Identifier", "The spreadsheet kept the number as a quantity. In the source, set the column to text and look whether its last digits are still right."));
    if (digits > 15 && cleaned.size() == digits && std::all_of(cleaned.begin() + 15, cleaned.end(), [](QChar c) { return c == u'0'; }))
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
