#include "core/training/training_summary.h"

#include "core/base/memory.h"
#include "core/training/trainee.h"
#include "core/training/training_class.h"

namespace heyuan {

namespace {

QVariantList daysOf(int year)
{
    return {QDate(year, 1, 1).toString(Qt::ISODate), QDate(year, 12, 31).toString(Qt::ISODate)};
}

/// `group`: a column of both tables, or '' for all together.
Result<std::map<QString, TrainingCount>> countBy(Database &database, const QString &group, int year)
{
    std::map<QString, TrainingCount> counts;
    {
        Query q = database.query(QStringLiteral("select cast(%1 as varchar(40)), sum(case when status in ('held', 'closed', 'approved') then 1 else 0 end), coalesce(sum(planned), 0), "
                                                "coalesce(sum(case when status in ('held', 'closed', 'approved') then cost_fen else 0 end), 0) "
                                                "from training_class a where deleted_at is null and starts_on between ? and ? group by 1").arg(group));
        if (Status s = q.run(daysOf(year)); !s)
            return s.error();
        while (q.next()) {
            TrainingCount &count = counts[q.text(0)];
            count.classes = q.integer(1);
            count.planned = q.integer(2);
            count.cost = Money::fen(q.integer(3));
        }
    }
    Query q = database.query(QStringLiteral("select cast(%1 as varchar(40)), count(*), count(distinct trainee_id), "
                                            "sum(case when exists (select 1 from trainee_group g where g.trainee_id = a.trainee_id and g.deleted_at is null and g.group_key = 'poor' "
                                            "and (g.valid_from is null or g.valid_from <= a.counts_on) and (g.valid_to is null or g.valid_to >= a.counts_on)) then 1 else 0 end) "
                                            "from attendance a where deleted_at is null and counting = 'counted' and counts_on between ? and ? group by 1").arg(group));
    if (Status s = q.run(daysOf(year)); !s)
        return s.error();
    while (q.next()) {
        TrainingCount &count = counts[q.text(0)];
        count.attendances = q.integer(1);
        count.persons = q.integer(2);
        count.poor = q.integer(3);
    }
    return counts;
}

} // namespace

std::optional<Money> TrainingCount::costPerAttendance() const
{
    if (attendances == 0)
        return std::nullopt;
    return Money::fen((cost.fen() + attendances / 2) / attendances);
}

std::optional<Number> poorShare(const TrainingCount &count)
{
    return Number::ratio(Number(count.poor * 100), Number(count.attendances));
}

Result<std::vector<int>> trainingYears(Store &store)
{
    std::vector<int> years;
    const auto first = store.database().scalar(QStringLiteral("select min(starts_on) from training_class where deleted_at is null"));
    const auto last = store.database().scalar(QStringLiteral("select max(starts_on) from training_class where deleted_at is null"));
    if (!first || !last)
        return first ? last.error() : first.error();
    for (int year = last->toString().left(4).toInt(), until = first->toString().left(4).toInt(); year >= until && year > 0; --year)
        years.push_back(year);
    return years;
}

Result<TrainingYear> trainingYear(Store &store, int year)
{
    Database &database = store.database();
    TrainingYear found;
    found.year = year;
    const auto all = countBy(database, QStringLiteral("''"), year);
    if (!all)
        return all.error();
    if (!all->empty())
        found.all = all->begin()->second;
    const auto byArea = countBy(database, QStringLiteral("a.area_id"), year);
    if (!byArea)
        return byArea.error();
    {
        Query q = database.query(QStringLiteral("select id from area where deleted_at is null order by code"));
        if (Status s = q.run(); !s)
            return s.error();
        while (q.next()) {
            if (const auto at = byArea->find(q.text(0)); at != byArea->end())
                found.areas.emplace_back(q.integer(0), at->second);
        }
    }
    const auto byKind = countBy(database, QStringLiteral("a.kind"), year);
    if (!byKind)
        return byKind.error();
    for (const Choice &kind : trainingKinds()) {
        if (const auto at = byKind->find(QString::fromUtf8(kind.key)); at != byKind->end())
            found.kinds.emplace_back(at->first, at->second);
    }
    {
        Query q = database.query(QStringLiteral("select g.group_key, count(distinct a.id), count(distinct a.trainee_id) from attendance a join trainee_group g on g.trainee_id = a.trainee_id and g.deleted_at is null "
                                                "and (g.valid_from is null or g.valid_from <= a.counts_on) and (g.valid_to is null or g.valid_to >= a.counts_on) "
                                                "where a.deleted_at is null and a.counting = 'counted' and a.counts_on between ? and ? group by g.group_key"));
        if (Status s = q.run(daysOf(year)); !s)
            return s.error();
        std::map<QString, TrainingCount> counts;
        while (q.next()) {
            counts[q.text(0)].attendances = q.integer(1);
            counts[q.text(0)].persons = q.integer(2);
        }
        for (const Choice &group : traineeGroups()) {
            if (const auto at = counts.find(QString::fromUtf8(group.key)); at != counts.end())
                found.groups.emplace_back(at->first, at->second);
        }
    }
    Query q = database.query(QStringLiteral("select substr(cast(counts_on as varchar(10)), 6, 2), count(*) from attendance where deleted_at is null and counting = 'counted' and counts_on between ? and ? group by 1"));
    if (Status s = q.run(daysOf(year)); !s)
        return s.error();
    while (q.next()) {
        if (const int month = q.text(0).toInt(); month >= 1 && month <= 12)
            found.months[size_t(month - 1)] = q.integer(1);
    }
    if (found.all.attendances > 50'000)
        giveBackMemory(); // telling the persons apart took tens of megabytes
    return found;
}

} // namespace heyuan
