#include "core/plan/programme.h"

#include "core/plan/document.h"

namespace heyuan {

Result<Programme> currentProgramme(Store &store)
{
    const RecordType &type = documentType();
    Filter filter;
    filter.conditions.push_back({"role", Condition::Test::Is, QStringLiteral("programme")});
    const auto documents = store.select(type, filter);
    if (!documents)
        return documents.error();
    if (documents->empty())
        return Programme();
    return Programme{documents->front().id, type.value(documents->front(), "area_id").toLongLong()};
}

} // namespace heyuan
