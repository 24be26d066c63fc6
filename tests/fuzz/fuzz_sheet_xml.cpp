#include "tests/fuzz/memory_file.h"
#include "tests/fuzz/read_rows.h"
#include "tests/support/spreadsheet_parts.h"

// The parts of a spreadsheet, packed into a sound archive: what checksums would keep changed bytes from.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    heyuan::test::MemoryFile file;
    const QByteArray parts(reinterpret_cast<const char *>(data), qsizetype(size));
    if (heyuan::test::writeSpreadsheet(parts, file.path()))
        heyuan::test::readFile(file.path());
    return 0;
}
