#include "ui/theme/font_list.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <dlfcn.h>
#endif

namespace heyuan {

std::jthread readFontsBeside()
{
#ifdef Q_OS_LINUX
    // The library that Qt uses and has loaded; it may be asked from several threads, and reads its list once.
    if (const auto read = reinterpret_cast<int (*)()>(dlsym(RTLD_DEFAULT, "FcInit")))
        return std::jthread([read] { read(); });
#endif
    return {};
}

} // namespace heyuan
