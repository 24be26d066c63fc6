#include "core/training/behind.h"

#include "core/training/measure.h"

namespace heyuan {

Result<std::vector<qint64>> attendancesBehind(Store &store, const Measurement &figure)
{
    std::vector<qint64> ids;
    const auto row = store.find(Indicator::description().type(), figure.indicator.id);
    if (!row)
        return row.error();
    const auto measure = *row ? TrainingMeasure::parse(Indicator::description().read(**row).measure) : std::nullopt;
    if (!measure)
        return ids;
    const MeasureCondition condition = attendancesOf(*measure, false);
    Query q = store.database().query(QStringLiteral("select a.id from attendance a where a.area_id = ? and a.counts_on between ? and ? and %1 order by a.counts_on, a.id").arg(condition.sql));
    if (Status s = q.run(QVariantList{figure.area.id, figure.period.first().toString(Qt::ISODate), figure.period.last().toString(Qt::ISODate)} + condition.values); !s)
        return s.error();
    while (q.next())
        ids.push_back(q.integer(0));
    return ids;
}

} // namespace heyuan
