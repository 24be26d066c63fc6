#include "core/sheet/csv_reader.h"

#include <QBuffer>

using namespace heyuan;

namespace {

void readText(const QByteArray &bytes, std::optional<CsvFormat> format)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return;
    // Small limits, so that inputs of a few kilobytes reach them.
    const CsvLimits limits{.rowLength = 2000, .columns = 50};
    CsvReader reader(buffer, std::move(format), limits);
    qint64 last = 0;
    for (QStringList row;;) {
        const auto more = reader.next(row);
        if (!more && more.error().message.isEmpty())
            __builtin_trap();
        if (!more || !*more)
            return;
        if (row.isEmpty() || row.size() > limits.columns || reader.line() < last)
            __builtin_trap();
        last = reader.line();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    readText(bytes, {});
    for (const char *encoding : {"GB18030", "UTF-16LE", "UTF-8"})
        readText(bytes, CsvFormat{encoding, u';'});
    return 0;
}
