#pragma once

#include "core/identity/identifier.h"

namespace heyuan {

/// Takes away what is not part of a number: spaces, an apostrophe in front (a spreadsheet's mark for text), separators;
/// full-width signs become plain, letters capitals.
QString cleanedIdentifier(const QString &typed);
bool areDigits(QStringView text); ///< 0 to 9 only
/// Whether a spreadsheet kept the number as a quantity and lost its last digits: 4.41621E+17, or zeros behind fifteen
/// digits. `digits`: how many the kind of number has. The reading is a refusal, or nullopt if it is not damaged so.
std::optional<IdentifierReading> spreadsheetDamage(const QString &cleaned, int digits);

IdentifierReading refusedIdentifier(const char *fault, const Text &sentence);

} // namespace heyuan
