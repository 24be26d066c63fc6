#include "ui/shell/page.h"

namespace heyuan {

const std::vector<PageEntry> &pageList()
{
    static const std::vector<PageEntry> pages{
    };
    return pages;
}

} // namespace heyuan
