#include "ui/record/record_page.h"

namespace heyuan {

TableMemory tableMemory() { return {}; }

} // namespace heyuan
