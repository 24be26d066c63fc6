#include "core/training/measure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan {

namespace {

QStringList list(const QJsonObject &words, QLatin1String key)
{
    QStringList values;
    for (const QJsonValue &value : words.value(key).toArray())
        values << value.toString();
    return values;
}

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(u',');
}

void addList(MeasureCondition &condition, const QString &column, const QStringList &values)
{
    if (values.isEmpty())
        return;
    condition.sql += QStringLiteral(" and %1 in (%2)").arg(column, marks(values.size()));
    for (const QString &value : values)
        condition.values << value;
}

void addArea(MeasureCondition &condition, const QString &column, const QString &area)
{
    if (area.isEmpty())
        return;
    condition.sql += QStringLiteral(" and %1 in (with recursive below (id) as (select id from area where code = ? union select c.id from area c "
                                    "join below b on c.parent_id = b.id) select id from below)").arg(column);
    condition.values << area;
}

// `alias`: attendances under this name; a second one looks for those of the same person before.
MeasureCondition conditionOf(const TrainingMeasure &measure, const QString &alias, bool onlyCounted = true)
{
    MeasureCondition condition{alias + QStringLiteral(".deleted_at is null"), {}};
    if (onlyCounted)
        condition.sql += QStringLiteral(" and %1.counting = 'counted'").arg(alias);
    addList(condition, alias + QStringLiteral(".kind"), measure.kinds);
    addArea(condition, alias + QStringLiteral(".area_id"), measure.area);
    if (!measure.levels.isEmpty()) {
        condition.sql += QStringLiteral(" and exists (select 1 from training_class l where l.id = %1.class_id").arg(alias);
        addList(condition, QStringLiteral("l.level"), measure.levels);
        condition.sql += u')';
    }
    if (!measure.groups.isEmpty()) {
        condition.sql += QStringLiteral(" and exists (select 1 from trainee_group g where g.trainee_id = %1.trainee_id and g.deleted_at is null "
                                        "and (g.valid_from is null or g.valid_from <= %1.counts_on) and (g.valid_to is null or g.valid_to >= %1.counts_on)").arg(alias);
        addList(condition, QStringLiteral("g.group_key"), measure.groups);
        condition.sql += u')';
    }
    return condition;
}

MeasureCondition classesOf(const TrainingMeasure &measure)
{
    MeasureCondition condition{QStringLiteral("a.deleted_at is null and a.status in ('held', 'closed', 'approved')"), {}};
    addList(condition, QStringLiteral("a.kind"), measure.kinds);
    addList(condition, QStringLiteral("a.level"), measure.levels);
    addArea(condition, QStringLiteral("a.area_id"), measure.area);
    return condition;
}

struct Source {
    QString table;
    QString day;
    MeasureCondition condition;
    QString fresh = QStringLiteral("0"); ///< a column: 1 for a person's first
    QVariantList freshValues = {};
};

Source sourceOf(const TrainingMeasure &measure)
{
    if (measure.count == TrainingMeasure::Count::Classes)
        return {QStringLiteral("training_class"), QStringLiteral("a.starts_on"), classesOf(measure)};
    Source source{QStringLiteral("attendance"), QStringLiteral("a.counts_on"), conditionOf(measure, QStringLiteral("a"))};
    if (measure.count == TrainingMeasure::Count::Persons) {
        const MeasureCondition before = conditionOf(measure, QStringLiteral("b"));
        source.fresh = QStringLiteral("case when exists (select 1 from attendance b where b.trainee_id = a.trainee_id and b.counts_on < a.counts_on and %1) then 0 else 1 end").arg(before.sql);
        source.freshValues = before.values;
    }
    return source;
}

} // namespace

std::optional<TrainingMeasure> TrainingMeasure::parse(const QString &words)
{
    const QJsonObject object = QJsonDocument::fromJson(words.toUtf8()).object();
    if (object.value(QLatin1String("ledger")).toString() != u"training")
        return std::nullopt;
    TrainingMeasure measure;
    const QString count = object.value(QLatin1String("count")).toString();
    if (count == u"persons")
        measure.count = Count::Persons;
    else if (count == u"classes")
        measure.count = Count::Classes;
    else if (count != u"attendances")
        return std::nullopt;
    measure.kinds = list(object, QLatin1String("kinds"));
    measure.levels = list(object, QLatin1String("levels"));
    measure.groups = list(object, QLatin1String("groups"));
    measure.area = object.value(QLatin1String("area")).toString();
    return measure;
}

MeasureCondition attendancesOf(const TrainingMeasure &measure, bool onlyCounted)
{
    return conditionOf(measure, QStringLiteral("a"), onlyCounted);
}

Result<PlaceCount> countAt(Database &database, const TrainingMeasure &measure, const CountPlace &place)
{
    const Source source = sourceOf(measure);
    Query q = database.query(QStringLiteral("select count(*), coalesce(sum(fresh), 0) from (select %1 as fresh from %2 a where a.area_id = ? and %3 between ? and ? and %4) s")
                                 .arg(source.fresh, source.table, source.day, source.condition.sql));
    if (Status s = q.run(source.freshValues
                         + QVariantList{place.area, place.period.first().toString(Qt::ISODate), place.period.last().toString(Qt::ISODate)}
                         + source.condition.values);
        !s)
        return s.error();
    return q.next() ? PlaceCount{q.integer(0), q.integer(1)} : PlaceCount();
}

Result<std::map<CountPlace, PlaceCount>> countEverywhere(Database &database, const TrainingMeasure &measure)
{
    const Source source = sourceOf(measure);
    std::map<CountPlace, PlaceCount> counts;
    Query q = database.query(QStringLiteral("select area_id, month, count(*), sum(fresh) from (select a.area_id, substr(cast(%1 as varchar(10)), 1, 7) as month, %2 as fresh "
                                            "from %3 a where %4) s where month is not null group by area_id, month")
                                 .arg(source.day, source.fresh, source.table, source.condition.sql));
    if (Status s = q.run(source.freshValues + source.condition.values); !s)
        return s.error();
    while (q.next()) {
        if (const auto month = Period::parse(q.text(1)))
            counts[{q.integer(0), *month}] = {q.integer(2), q.integer(3)};
    }
    return counts;
}

} // namespace heyuan
