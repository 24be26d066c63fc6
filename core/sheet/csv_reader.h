#pragma once

#include "core/base/result.h"

#include <QStringDecoder>
#include <QStringList>

#include <optional>

class QIODevice;

namespace heyuan {

struct CsvFormat {
    QByteArray encoding;       ///< "UTF-8", "UTF-16LE", "UTF-16BE" or "GB18030"
    QChar separator = u',';    ///< a null character: guessed
};

struct CsvLimits {
    qsizetype rowLength = 1 << 20;  ///< characters
    qsizetype columns = 4096;
};

/// Reads rows from a file made by whatever program: UTF-8 with or without mark, UTF-16, GBK or GB18030; comma,
/// semicolon or tab; quotes, line ends inside quotes, a "sep=" line. One row at a time, in constant memory; a fault is
/// a sentence with the number of the line.
class CsvReader
{
public:
    /// The device is open and at its beginning. What `format` leaves out (an empty encoding, a null separator) is guessed from the first part of the file.
    explicit CsvReader(QIODevice &device, std::optional<CsvFormat> format = {}, CsvLimits limits = {});

    const CsvFormat &format() const { return m_format; }
    /// The next row into `row`; false at the end of the file.
    Result<bool> next(QStringList &row);
    /// The line of the file, from 1, on which the last row began.
    qint64 line() const { return m_rowLine; }

    static QByteArray guessEncoding(const QByteArray &beginning, bool isWhole);
    static QChar guessSeparator(QStringView beginning);

private:
    bool fill();
    Error fault(const Text &sentence) const;
    Error tooManyColumns() const;

    QIODevice &m_device;
    CsvFormat m_format;
    CsvLimits m_limits;
    QByteArray m_beginning;
    std::optional<QStringDecoder> m_decoder;
    QString m_text;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_rowLine = 0;
    bool m_isStart = true;
    bool m_badBytes = false;
    bool m_readFailed = false;
};

} // namespace heyuan
