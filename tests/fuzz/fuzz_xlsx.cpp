#include "tests/fuzz/memory_file.h"
#include "tests/fuzz/read_rows.h"

// The bytes of a whole file: the archive and what is in it, as somebody sends it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    heyuan::test::MemoryFile file;
    if (file.write(data, size))
        heyuan::test::readFile(file.path());
    return 0;
}
