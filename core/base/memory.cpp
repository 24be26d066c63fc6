#include "core/base/memory.h"

#include <QtGlobal>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace heyuan {

void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(1 << 20);
#endif
}

} // namespace heyuan
