#include "core/place/area_facts.h"

#include "core/place/area.h"

namespace heyuan {

Result<AreaFacts> areaFacts(Store &store, const QString &key, QDate asOf)
{
    Filter filter;
    filter.conditions = {{"key", Condition::Test::Is, key}};
    auto rows = store.all<Fact>(filter);
    if (!rows)
        return rows.error();
    // A value goes before a row that only says that it is missing; of several values the newest counts, undated ones first.
    std::stable_sort(rows->begin(), rows->end(), [](const Fact &a, const Fact &b) {
        return std::pair(a.value.has_value(), a.asOf.isValid() ? a.asOf.toJulianDay() : 0) < std::pair(b.value.has_value(), b.asOf.isValid() ? b.asOf.toJulianDay() : 0);
    });
    AreaFacts facts;
    for (const Fact &row : *rows) {
        if (!row.asOf.isValid() || row.asOf <= asOf)
            facts.byArea.insert(row.area.id, {row.value, row.supplier(), row.id});
    }
    return facts;
}

} // namespace heyuan
