#pragma once

#include "core/base/result.h"

#include <QByteArrayList>
#include <QStringList>

#include <memory>

namespace heyuan {

/// Rows of text from somebody's file, one at a time, whatever kind of file it is.
class RowSource
{
public:
    virtual ~RowSource() = default;
    /// The next row into `row`; false at the end.
    virtual Result<bool> next(QStringList &row) = 0;
    /// Where the last row stands for the reader: the line of a text file or the row of a sheet, from 1.
    virtual qint64 line() const = 0;
    /// How the bytes of a text file are read: "UTF-8", "GB18030" …; empty for a spreadsheet.
    virtual QByteArray encoding() const { return {}; }
    /// The last row is hidden in the spreadsheet, by hand or by a filter.
    virtual bool isHidden() const { return false; }
    /// Days without a format are counted from 1904 in this file, not from 1900.
    virtual bool countsFrom1904() const { return false; }
};

/// Looks at the content, not at the name: a spreadsheet (.xlsx, the sheet of this number, from 0) or a text file
/// (comma, semicolon, tab). Old and protected spreadsheets and web pages with a spreadsheet's name are refused with
/// what to do.
/// `encoding`: of a text file, if somebody knows better than the guess.
Result<std::unique_ptr<RowSource>> openRows(const QString &file, int sheet = 0, const QByteArray &encoding = {});
/// Encodings that can be asked for, as they are written.
const QByteArrayList &textEncodings();

} // namespace heyuan
