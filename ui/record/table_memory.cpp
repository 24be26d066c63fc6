#include "ui/record/record_page.h"
#include "ui/settings/settings.h"

namespace heyuan {

TableMemory tableMemory()
{
    return {[](const QByteArray &key) { return settings().arrangement("table/" + key); },
            [](const QByteArray &key, const QByteArray &state) { settings().keepArrangement("table/" + key, state); }};
}

} // namespace heyuan
