#include "core/training/counting.h"
#include "core/store/stored_day.h"

namespace heyuan::counting {

namespace {

// Before same-day attendances are told apart: countable ones stand as 'counted'.
const QString &plainCounting()
{
    static const QString sql = QStringLiteral("case when a.presence <> 'present' then 'absent' "
                                              "when c.status in ('held', 'closed', 'approved') then 'counted' else 'not_held' end");
    return sql;
}

} // namespace

Status recount(Database &database, qint64 trainee, const std::function<void(const Moved &)> &see)
{
    struct Row {
        qint64 id = 0;
        Moved moved;
        QString countingBefore;
        QString countingAfter;
        QString kindBefore;
        QString kindAfter;
    };
    std::vector<Row> rows;
    {
        Query q = database.query(QStringLiteral("select a.id, a.class_id, a.counting, a.counts_on, a.area_id, a.kind, %1, coalesce(a.attended_on, c.starts_on), c.area_id, c.kind "
                                                "from attendance a join training_class c on c.id = a.class_id where a.trainee_id = ? and a.deleted_at is null order by a.id")
                                     .arg(plainCounting()));
        if (Status s = q.run({trainee}); !s)
            return s;
        std::set<QDate> days;
        while (q.next()) {
            Row &row = rows.emplace_back();
            row.id = q.integer(0);
            row.moved = {trainee, q.integer(1), q.integer(4), storedDay(q.value(3)), q.integer(8), storedDay(q.value(7))};
            row.countingBefore = q.text(2);
            row.countingAfter = q.text(6);
            row.kindBefore = q.text(5);
            row.kindAfter = q.text(9);
            if (row.countingAfter == u"counted" && !days.insert(row.moved.dayAfter).second)
                row.countingAfter = QStringLiteral("same_day");
        }
    }
    for (const Row &row : rows) {
        if (row.countingBefore == row.countingAfter && row.kindBefore == row.kindAfter && row.moved.areaBefore == row.moved.areaAfter
            && row.moved.dayBefore == row.moved.dayAfter)
            continue;
        Query q = database.query(QStringLiteral("update attendance set counting = ?, counts_on = ?, area_id = ?, kind = ? where id = ?"));
        if (Status s = q.run({row.countingAfter, row.moved.dayAfter.toString(Qt::ISODate), row.moved.areaAfter, row.kindAfter, row.id}); !s)
            return s;
        see(row.moved);
    }
    return {};
}

Status recountAll(Database &database)
{
    QString plain = plainCounting();
    plain.replace(QLatin1String("a."), QLatin1String("attendance."));
    // Only what differs is written: an import may be a small part of a ledger of a million rows.
    if (Status s = database.execute(QStringLiteral("update attendance set counting = %1, counts_on = coalesce(attendance.attended_on, c.starts_on), area_id = c.area_id, kind = c.kind "
                                                   "from training_class c where c.id = attendance.class_id and attendance.deleted_at is null "
                                                   "and (attendance.counting is distinct from %1 or attendance.counts_on is distinct from coalesce(attendance.attended_on, c.starts_on) "
                                                   "or attendance.area_id is distinct from c.area_id or attendance.kind is distinct from c.kind)").arg(plain));
        !s)
        return s;
    return database.execute(QStringLiteral("update attendance set counting = 'same_day' where counting = 'counted' and deleted_at is null and exists "
                                           "(select 1 from attendance b where b.trainee_id = attendance.trainee_id and b.counts_on = attendance.counts_on "
                                           "and b.id < attendance.id and b.counting in ('counted', 'same_day') and b.deleted_at is null)"));
}

Result<qint64> wrong(Database &database)
{
    const auto count = database.scalar(QStringLiteral(
        "select count(*) from (select a.counting as kept, a.counts_on as kept_day, a.area_id as kept_area, a.kind as kept_kind, coalesce(a.attended_on, c.starts_on) as day, c.area_id as area, c.kind as kind, "
        "case when %1 = 'counted' and row_number() over (partition by a.trainee_id, coalesce(a.attended_on, c.starts_on), %1 order by a.id) > 1 then 'same_day' else %1 end as counting "
        "from attendance a join training_class c on c.id = a.class_id where a.deleted_at is null) s "
        "where kept is null or kept <> counting or kept_day is null or kept_day <> day or kept_area is null or kept_area <> area or kept_kind is null or kept_kind <> kind")
                                           .arg(plainCounting()));
    if (!count)
        return count.error();
    return count->toLongLong();
}

} // namespace heyuan::counting
