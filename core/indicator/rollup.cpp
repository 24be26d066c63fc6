#include "core/indicator/rollup.h"

#include "core/indicator/dimension.h"
#include "core/indicator/formula_keeper.h"
#include "core/indicator/stock_rollup.h"
#include "core/place/area.h"

namespace heyuan {

namespace {

using Value = std::optional<qint64>;

Value effective(const Record *row)
{
    if (!row)
        return std::nullopt;
    const Measurement m = Measurement::description().read(*row);
    return (m.value + m.adjusted).raw();
}

struct Place {
    qint64 indicator = 0;
    qint64 area = 0;
    qint64 period = 0;
    static Place of(const Record &row)
    {
        const Measurement m = Measurement::description().read(row);
        return {m.indicator.id, m.area.id, m.period.code()};
    }
    bool operator==(const Place &) const = default;
};

Result<Value> partsOf(Database &database, const Place &place)
{
    Query q = database.query(QStringLiteral("select parts, reported from measurement_rollup where indicator_id = ? and area_id = ? and period = ?"));
    if (Status s = q.run({place.indicator, place.area, place.period}); !s)
        return s.error();
    return q.next() && q.integer(1) > 0 ? Value(q.integer(0)) : Value();
}

/// Is there an entry for just this place, other than the row `except`?
Result<bool> hasOwn(Database &database, const Place &place, qint64 except)
{
    const auto own = database.scalar(QStringLiteral("select 1 from measurement where indicator_id = ? and area_id = ? and period = ? and deleted_at is null and id <> ?"),
                                     {place.indicator, place.area, place.period, except});
    if (!own)
        return own.error();
    return !own->isNull();
}

// The area's effective value went from `before` to `after`: its parent's sum follows, and the parent's parent's, until
// an area has an entry of its own, which stands before the sum.
Status carryUp(Database &database, Place place, Value before, Value after, qint64 except)
{
    while (before != after) {
        const auto parent = database.scalar(QStringLiteral("select parent_id from area where id = ?"), {place.area});
        if (!parent)
            return parent.error();
        if (parent->isNull())
            return {};
        place.area = parent->toLongLong();
        const auto partsBefore = partsOf(database, place);
        if (!partsBefore)
            return partsBefore.error();
        {
            Query q = database.query(QStringLiteral(
                "insert into measurement_rollup (indicator_id, area_id, period, parts, reported) values (?, ?, ?, ?, ?) "
                "on conflict (indicator_id, area_id, period) do update set parts = measurement_rollup.parts + excluded.parts, "
                "reported = measurement_rollup.reported + excluded.reported"));
            if (Status s = q.run({place.indicator, place.area, place.period, after.value_or(0) - before.value_or(0),
                                  int(after.has_value()) - int(before.has_value())}); !s)
                return s;
        }
        const auto own = hasOwn(database, place, except);
        if (!own)
            return own.error();
        if (*own)
            return {};
        const auto partsAfter = partsOf(database, place);
        if (!partsAfter)
            return partsAfter.error();
        before = *partsBefore;
        after = *partsAfter;
    }
    return {};
}

Result<QString> aggregationOf(Database &database, qint64 indicator)
{
    const auto aggregation = database.scalar(QStringLiteral("select aggregation from indicator where id = ?"), {indicator});
    if (!aggregation)
        return aggregation.error();
    return aggregation->toString();
}

/// `row`: the one whose entry goes from `before` to `after` here; it counts by these values only.
Status ownChanged(Database &database, const Place &place, Value before, Value after, qint64 row, qint64 except = 0)
{
    const auto aggregation = aggregationOf(database, place.indicator);
    if (!aggregation)
        return aggregation.error();
    if (*aggregation == u"ratio")
        return {};
    if (*aggregation == u"stock")
        return stock_rollup::changed(database, place.indicator, place.area, int(place.period), before, after, row);
    const auto parts = partsOf(database, place);
    if (!parts)
        return parts.error();
    return carryUp(database, place, before ? before : *parts, after ? after : *parts, except);
}

} // namespace

Status RollupKeeper::changed(Transaction &transaction, const Record *before, const Record *after)
{
    Database &database = transaction.database();
    if (before && after && Place::of(*before) == Place::of(*after))
        return ownChanged(database, Place::of(*after), effective(before), effective(after), after->id);
    if (before) {
        // A row that moves is first taken away: until it is put down again its new place does not count as entered.
        if (Status s = ownChanged(database, Place::of(*before), effective(before), std::nullopt, before->id, before->id); !s)
            return s;
    }
    return after ? ownChanged(database, Place::of(*after), std::nullopt, effective(after), after->id) : Status();
}

Status RollupKeeper::rebuild(Database &database)
{
    if (Status s = database.execute(QStringLiteral("delete from measurement_rollup")); !s)
        return s;
    const QString tree = QStringLiteral("with recursive tree (id, parent_id, depth) as (select id, parent_id, 0 from area where parent_id is null "
                                        "union all select a.id, a.parent_id, t.depth + 1 from area a join tree t on a.parent_id = t.id) ");
    const auto deepest = database.scalar(tree + QStringLiteral("select max(depth) from tree"));
    if (!deepest)
        return deepest.error();
    // From the leaves upwards, so that each level finds the sums of the one below.
    for (int depth = deepest->toInt(); depth > 0; --depth) {
        Query q = database.query(QStringLiteral("insert into measurement_rollup (indicator_id, area_id, period, parts, reported) ") + tree + QStringLiteral(
            "select x.indicator_id, a.parent_id, x.period, cast(sum(x.v) as bigint), count(*) from ("
            " select indicator_id, area_id, period, value + coalesce(adjusted, 0) as v from measurement where deleted_at is null"
            " union all select r.indicator_id, r.area_id, r.period, r.parts from measurement_rollup r where r.reported > 0 and not exists"
            "  (select 1 from measurement m where m.indicator_id = r.indicator_id and m.area_id = r.area_id and m.period = r.period and m.deleted_at is null)"
            ") x join tree a on a.id = x.area_id join indicator i on i.id = x.indicator_id "
            "where a.depth = ? and i.aggregation = 'flow' group by x.indicator_id, a.parent_id, x.period"));
        if (Status s = q.run({depth}); !s)
            return s;
        if (Status s = stock_rollup::rebuild(database, depth); !s)
            return s;
    }
    return {};
}

Result<std::vector<Text>> RollupKeeper::verify(Database &database)
{
    // Rebuilt beside the kept sums in a transaction that is taken back.
    if (Status s = database.execute(dialect::beginWrite(database.engine())); !s)
        return s.error();
    const auto difference = [&]() -> Result<qint64> {
        if (Status s = database.execute(QStringLiteral("create temporary table kept_rollup as select * from measurement_rollup where reported > 0")); !s)
            return s.error();
        if (Status s = rebuild(database); !s)
            return s.error();
        const auto count = database.scalar(QStringLiteral(
            "select (select count(*) from (select * from kept_rollup except select * from measurement_rollup) a)"
            " + (select count(*) from (select * from measurement_rollup except select * from kept_rollup) b)"));
        if (!count)
            return count.error();
        return count->toLongLong();
    }();
    database.forgetStatements();
    (void)database.execute(QStringLiteral("rollback"));
    if (!difference)
        return difference.error();
    if (*difference == 0)
        return std::vector<Text>();
    return std::vector<Text>{say("Verify", "Measurements: places where the kept sums of areas differ from their details: %1.").arg(*difference)};
}

namespace {

/// The sums hang on the tree of areas and on how an indicator goes together; when one of these changes, they are made anew.
class RollupShapeKeeper : public SummaryKeeper
{
public:
    RollupShapeKeeper(const RecordType &type, QByteArray field) : m_type(type), m_field(std::move(field)) {}
    QByteArray recordType() const override { return m_type.name; }
    Status changed(Transaction &transaction, const Record *before, const Record *after) override
    {
        if (!before || !after || m_type.value(*before, m_field).toString() == m_type.value(*after, m_field).toString())
            return {};
        if (m_field == "parent_id") {
            if (Status s = refuseCircle(transaction.database(), after->id); !s)
                return s;
        }
        return RollupKeeper().rebuild(transaction.database());
    }
    Status rebuild(Database &) override { return {}; } // new areas and indicators have no measurements yet
    Result<std::vector<Text>> verify(Database &) override { return std::vector<Text>(); }

private:
    static Status refuseCircle(Database &database, qint64 area)
    {
        const auto again = database.scalar(QStringLiteral(
            "with recursive above (id) as (select parent_id from area where id = ? union select a.parent_id from area a join above b on a.id = b.id) "
            "select count(*) from above where id = ?"), {area, area});
        if (!again)
            return again.error();
        if (again->toInt() == 0)
            return {};
        const Text message = say("Area", "An area cannot belong to itself or to one of its own parts. Choose another area.");
        return Error{ErrorKind::Invalid, message, {}, {{"parent_id", message}}};
    }
    const RecordType &m_type;
    QByteArray m_field;
};

} // namespace

void addRollupKeepers(Store &store)
{
    store.addSummaryKeeper(std::make_unique<RollupKeeper>());
    store.addSummaryKeeper(std::make_unique<RollupShapeKeeper>(Area::description().type(), "parent_id"));
    store.addSummaryKeeper(std::make_unique<RollupShapeKeeper>(Indicator::description().type(), "aggregation"));
    store.addSummaryKeeper(std::make_unique<FormulaKeeper>());
    addDimensionKeepers(store);
}

} // namespace heyuan
