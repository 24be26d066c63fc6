#include "core/indicator/stock_rollup.h"

#include "core/base/period.h"

#include <map>

namespace heyuan::stock_rollup {

namespace {

/// What an area has, by period in order of time: its own entry, else the sum of its parts.
using Course = std::map<Period, qint64>;

struct Sum {
    qint64 parts = 0;
    qint64 reported = 0;
    bool operator==(const Sum &) const = default;
};
using Sums = std::map<Period, Sum>;

std::optional<qint64> lastUpTo(const Course &course, const Period &period)
{
    const auto behind = course.upper_bound(period);
    return behind == course.begin() ? std::nullopt : std::optional(std::prev(behind)->second);
}

Result<Course> entriesOf(Database &database, qint64 indicator, qint64 area, qint64 except)
{
    Course course;
    Query q = database.query(QStringLiteral("select period, value + coalesce(adjusted, 0) from measurement where indicator_id = ? and area_id = ? and deleted_at is null and id <> ?"));
    if (Status s = q.run({indicator, area, except}); !s)
        return s.error();
    while (q.next()) {
        if (const auto period = Period::fromCode(int(q.integer(0))))
            course[*period] = q.integer(1);
    }
    return course;
}

Result<Sums> sumsOf(Database &database, qint64 indicator, qint64 area)
{
    Sums sums;
    Query q = database.query(QStringLiteral("select period, parts, reported from measurement_rollup where indicator_id = ? and area_id = ? and reported > 0"));
    if (Status s = q.run({indicator, area}); !s)
        return s.error();
    while (q.next()) {
        if (const auto period = Period::fromCode(int(q.integer(0))))
            sums[*period] = {q.integer(1), q.integer(2)};
    }
    return sums;
}

Course over(const Sums &sums, Course entries)
{
    for (const auto &[period, sum] : sums)
        entries.try_emplace(period, sum.parts); // the own entry stands before the sum
    return entries;
}

/// One part went from one course to another.
Sums follow(Sums sums, const Course &before, const Course &after)
{
    for (const auto &[period, value] : after) {
        if (before.contains(period))
            continue;
        const auto [at, isNew] = sums.try_emplace(period);
        if (isNew && at != sums.begin())
            at->second.parts = std::prev(at)->second.parts; // nobody reported between
        ++at->second.reported;
    }
    for (auto &[period, sum] : sums)
        sum.parts += lastUpTo(after, period).value_or(0) - lastUpTo(before, period).value_or(0);
    for (const auto &[period, value] : before) {
        if (!after.contains(period) && --sums[period].reported <= 0)
            sums.erase(period);
    }
    return sums;
}

Status write(Database &database, qint64 indicator, qint64 area, const Sums &before, const Sums &after)
{
    for (const auto &[period, sum] : before) {
        if (after.contains(period))
            continue;
        Query q = database.query(QStringLiteral("delete from measurement_rollup where indicator_id = ? and area_id = ? and period = ?"));
        if (Status s = q.run({indicator, area, period.code()}); !s)
            return s;
    }
    for (const auto &[period, sum] : after) {
        const auto known = before.find(period);
        if (known != before.end() && known->second == sum)
            continue;
        Query q = database.query(QStringLiteral("insert into measurement_rollup (indicator_id, area_id, period, parts, reported) values (?, ?, ?, ?, ?) "
                                                "on conflict (indicator_id, area_id, period) do update set parts = excluded.parts, reported = excluded.reported"));
        if (Status s = q.run({indicator, area, period.code(), sum.parts, sum.reported}); !s)
            return s;
    }
    return {};
}

} // namespace

Status changed(Database &database, qint64 indicator, qint64 area, int period, std::optional<qint64> before,
               std::optional<qint64> after, qint64 row)
{
    const auto at = Period::fromCode(period);
    if (!at)
        return {};
    const auto entries = entriesOf(database, indicator, area, row);
    if (!entries)
        return entries.error();
    const auto sums = sumsOf(database, indicator, area);
    if (!sums)
        return sums.error();
    const auto with = [&](std::optional<qint64> value) {
        Course own = *entries;
        if (value)
            own[*at] = *value;
        return over(*sums, std::move(own));
    };
    Course courseBefore = with(before);
    Course courseAfter = with(after);
    while (courseBefore != courseAfter) {
        const auto parent = database.scalar(QStringLiteral("select parent_id from area where id = ?"), {area});
        if (!parent)
            return parent.error();
        if (parent->isNull())
            return {};
        area = parent->toLongLong();
        const auto kept = sumsOf(database, indicator, area);
        if (!kept)
            return kept.error();
        const auto own = entriesOf(database, indicator, area, row);
        if (!own)
            return own.error();
        const Sums anew = follow(*kept, courseBefore, courseAfter);
        if (Status s = write(database, indicator, area, *kept, anew); !s)
            return s;
        courseBefore = over(*kept, *own);
        courseAfter = over(anew, *own);
    }
    return {};
}

Status rebuild(Database &database, int depth)
{
    // The order of Period: by the last month, a longer period behind a shorter one that ends with it.
    const QString order = QStringLiteral("(period / 100) * 10000 + case when period % 100 <= 12 then (period % 100) * 100 + 1 "
                                         "when period % 100 <= 24 then (period % 100 - 20) * 300 + 3 "
                                         "when period % 100 <= 32 then (period % 100 - 30) * 600 + 6 else 1212 end");
    Query q = database.query(
        QStringLiteral(
            "insert into measurement_rollup (indicator_id, area_id, period, parts, reported) "
            "with recursive tree (id, parent_id, depth) as (select id, parent_id, 0 from area where parent_id is null "
            " union all select a.id, a.parent_id, t.depth + 1 from area a join tree t on a.parent_id = t.id), "
            "effective (indicator_id, area_id, period, v) as ("
            " select indicator_id, area_id, period, value + coalesce(adjusted, 0) from measurement where deleted_at is null"
            " union all select r.indicator_id, r.area_id, r.period, r.parts from measurement_rollup r where r.reported > 0 and not exists"
            "  (select 1 from measurement m where m.indicator_id = r.indicator_id and m.area_id = r.area_id and m.period = r.period and m.deleted_at is null)), "
            "step (indicator_id, parent_id, period, place, d) as ("
            " select x.indicator_id, a.parent_id, x.period, %1,"
            "  x.v - coalesce(lag(x.v) over (partition by x.indicator_id, x.area_id order by %1), 0)"
            " from effective x join tree a on a.id = x.area_id join indicator i on i.id = x.indicator_id"
            " where a.depth = ? and i.aggregation = 'stock') "
            "select indicator_id, parent_id, period, cast(sum(sum(d)) over (partition by indicator_id, parent_id order by place) as bigint), count(*) "
            "from step group by indicator_id, parent_id, period, place")
            .arg(order));
    return q.run({depth});
}

} // namespace heyuan::stock_rollup
