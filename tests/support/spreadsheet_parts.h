#pragma once

#include <QByteArray>
#include <QString>

namespace heyuan::test {

/// Packs the parts of a spreadsheet into an archive. `text` holds them one behind the other, divided by lines "%%": the
/// sheet, the shared strings, the styles, the workbook, its relations. A part that is not there, or empty, is a usual one.
bool writeSpreadsheet(const QByteArray &text, const QString &file);

} // namespace heyuan::test
