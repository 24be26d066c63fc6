#include "core/sheet/csv_reader.h"
#include "core/sheet/csv_writer.h"

#include <QBuffer>

using namespace heyuan;

namespace {

QList<QStringList> rowsOf(const QByteArray &bytes, std::optional<CsvFormat> format, const CsvLimits &limits)
{
    QList<QStringList> rows;
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return rows;
    CsvReader reader(buffer, std::move(format), limits);
    qint64 last = 0;
    for (QStringList row;;) {
        const auto more = reader.next(row);
        if (!more && more.error().message.isEmpty())
            __builtin_trap();
        if (!more || !*more)
            return rows;
        if (row.isEmpty() || row.size() > limits.columns || reader.line() < last)
            __builtin_trap();
        last = reader.line();
        rows << row;
    }
}

/// What was read can be written, and is read again as it was.
void checkRoundTrip(const QList<QStringList> &rows)
{
    for (const QStringList &row : rows) {
        for (const QString &cell : row) {
            if (!cell.isValidUtf16())
                return;
        }
    }
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return;
    CsvWriter writer(buffer);
    for (const QStringList &row : rows)
        writer.addRow(row);
    if (!writer.flush() || rowsOf(buffer.data(), CsvFormat{"UTF-8", u','}, {}) != rows)
        __builtin_trap();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    // Small limits, so that inputs of a few kilobytes reach them.
    const CsvLimits limits{.rowLength = 2000, .columns = 50};
    checkRoundTrip(rowsOf(bytes, {}, limits));
    for (const char *encoding : {"GB18030", "UTF-16LE", "UTF-8"})
        (void)rowsOf(bytes, CsvFormat{encoding, u';'}, limits);
    return 0;
}
