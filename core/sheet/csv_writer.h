#pragma once

#include "core/sheet/sheet.h"

#include <QStringEncoder>

#include <span>

class QIODevice;

namespace heyuan {

enum class CsvEncoding { Utf8, Gb18030 }; ///< UTF-8 is written with its mark, so that Excel and WPS know it

/// Writes comma-separated rows that Excel and WPS open by double click: CRLF, quotes where needed. Words that a
/// spreadsheet would run as a formula get an apostrophe before them; CsvReader takes it away again.
class CsvWriter
{
public:
    explicit CsvWriter(QIODevice &device, CsvEncoding encoding = CsvEncoding::Utf8);
    bool addRow(std::span<const SheetCell> cells);   ///< false: the device refused
    bool addRow(const QStringList &cells);
    bool flush();

private:
    void append(QStringView text);
    QIODevice &m_device;
    QStringEncoder m_encoder;
    QString m_pending;
};

/// True for words that begin like a formula, also in full width; plain numbers such as -3.5 do not.
bool looksLikeFormula(QStringView text);

/// The head and the rows; preface, totals and notes are for spreadsheets that people read. All or nothing.
Status writeCsv(const Sheet &sheet, const QString &path, CsvEncoding encoding = CsvEncoding::Utf8);

} // namespace heyuan
