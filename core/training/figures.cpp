#include "core/training/figures.h"

namespace heyuan::figures {

namespace {

using Values = std::map<CountPlace, Number>;

Result<std::vector<Measurement>> rowsOf(Transaction &transaction, qint64 indicator, qint64 area)
{
    Filter filter;
    filter.conditions = {{"indicator_id", Condition::Test::Is, indicator}, {"area_id", Condition::Test::Is, area}};
    return transaction.store().all<Measurement>(filter);
}

/// `value`: nothing where the ledger knows nothing of the place.
Status write(Transaction &transaction, const Counted &counted, const CountPlace &place, const Measurement *stored, std::optional<Number> value)
{
    if (stored && stored->approved)
        return {};
    if (!value)
        return stored && stored->counted ? transaction.remove(Measurement::description().type(), stored->id, stored->version) : Status();
    Measurement row = stored ? *stored : Measurement();
    if (stored && row.counted && row.value == *value)
        return {};
    row.indicator = {counted.indicator};
    row.area = {place.area};
    row.period = place.period;
    row.value = *value;
    row.counted = true;
    row.source.clear();
    if (stored)
        return transaction.update(row);
    const auto id = transaction.insert(row);
    return id ? Status() : id.error();
}

const Measurement *rowAt(const std::vector<Measurement> &rows, const Period &period)
{
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const Measurement &row) { return row.period == period; });
    return at == rows.end() ? nullptr : &*at;
}

Status putFlowRight(Transaction &transaction, const Counted &counted, const CountPlace &place, const PlaceCount &count)
{
    const auto rows = rowsOf(transaction, counted.indicator, place.area);
    if (!rows)
        return rows.error();
    const qint64 value = counted.measure.count == TrainingMeasure::Count::Persons ? count.fresh : count.all;
    return write(transaction, counted, place, rowAt(*rows, place.period), count.all > 0 ? std::optional(Number(value)) : std::nullopt);
}

// A stock of persons is the sum of those who were new in each period; what is new in one moves all later ones.
Status putStockRight(Transaction &transaction, const Counted &counted, const CountPlace &place, const PlaceCount &count)
{
    auto rows = rowsOf(transaction, counted.indicator, place.area);
    if (!rows)
        return rows.error();
    std::sort(rows->begin(), rows->end(), [](const Measurement &a, const Measurement &b) { return a.period.first() < b.period.first(); });
    Number before;
    for (const Measurement &row : *rows) {
        if (row.counted && row.period.first() < place.period.first())
            before = row.value;
    }
    const Measurement *own = rowAt(*rows, place.period);
    const Number freshBefore = own && own->counted ? own->value - before : Number();
    const Number step = Number(count.fresh) - freshBefore;
    if (Status s = write(transaction, counted, place, own, count.all > 0 ? std::optional(before + Number(count.fresh)) : std::nullopt); !s)
        return s;
    for (const Measurement &row : *rows) {
        if (row.counted && row.period.first() > place.period.first() && step != Number()) {
            if (Status s = write(transaction, counted, {place.area, row.period}, &row, row.value + step); !s)
                return s;
        }
    }
    return {};
}

/// What every figure of one indicator should be.
Result<Values> valuesOf(Database &database, const Counted &counted)
{
    const auto months = countEverywhere(database, counted.measure);
    if (!months)
        return months.error();
    const bool persons = counted.measure.count == TrainingMeasure::Count::Persons;
    Values values;
    for (const auto &[place, count] : *months)
        values[{place.area, Period::containing(place.period.first(), counted.kind)}] += Number(persons ? count.fresh : count.all);
    if (counted.isStock) {
        const CountPlace *last = nullptr;
        for (auto &[place, value] : values) { // by area and time
            if (last && last->area == place.area)
                value += values[*last];
            last = &place;
        }
    }
    return values;
}

Status putAllRight(Transaction &transaction, const Counted &counted)
{
    const auto values = valuesOf(transaction.database(), counted);
    if (!values)
        return values.error();
    Filter filter;
    filter.conditions = {{"indicator_id", Condition::Test::Is, counted.indicator}};
    const auto rows = transaction.store().all<Measurement>(filter);
    if (!rows)
        return rows.error();
    std::map<CountPlace, const Measurement *> stored;
    for (const Measurement &row : *rows)
        stored[{row.area.id, row.period}] = &row;
    for (const auto &[place, value] : *values) {
        const auto at = stored.find(place);
        if (Status s = write(transaction, counted, place, at == stored.end() ? nullptr : at->second, value); !s)
            return s;
    }
    for (const auto &[place, row] : stored) {
        if (!values->contains(place)) {
            if (Status s = write(transaction, counted, place, row, std::nullopt); !s)
                return s;
        }
    }
    return {};
}

Status takeAwayStrays(Transaction &transaction)
{
    std::vector<std::pair<qint64, int>> strays;
    {
        Query q = transaction.database().query(QStringLiteral("select id, version from measurement where deleted_at is null and counted = 1 and coalesce(approved, 0) = 0 and indicator_id in "
                                                              "(select id from indicator where measure is null or deleted_at is not null)"));
        if (Status s = q.run(); !s)
            return s;
        while (q.next())
            strays.emplace_back(q.integer(0), int(q.integer(1)));
    }
    for (const auto &[id, version] : strays) {
        if (Status s = transaction.remove(Measurement::description().type(), id, version); !s)
            return s;
    }
    return {};
}

} // namespace

Result<std::vector<Counted>> counted(Database &database)
{
    std::vector<Counted> found;
    Query q = database.query(QStringLiteral("select id, measure, aggregation, frequency from indicator where deleted_at is null and measure is not null"));
    if (Status s = q.run(); !s)
        return s.error();
    while (q.next()) {
        if (const auto measure = TrainingMeasure::parse(q.text(1))) {
            Indicator indicator;
            indicator.frequency = q.text(3);
            found.push_back({q.integer(0), *measure, q.text(2) == u"stock", indicator.periodKind()});
        }
    }
    return found;
}

Status putRight(Transaction &transaction, const std::set<std::pair<qint64, QDate>> &places)
{
    const auto all = counted(transaction.database());
    if (!all)
        return all.error();
    for (const Counted &one : *all) {
        std::set<CountPlace> periods;
        for (const auto &[area, day] : places)
            periods.insert({area, Period::containing(day, one.kind)});
        for (const CountPlace &place : periods) {
            const auto count = countAt(transaction.database(), one.measure, place);
            if (!count)
                return count.error();
            const Status s = one.isStock ? putStockRight(transaction, one, place, *count) : putFlowRight(transaction, one, place, *count);
            if (!s)
                return s;
        }
    }
    return {};
}

Status putAllRight(Transaction &transaction)
{
    if (Status s = takeAwayStrays(transaction); !s)
        return s;
    const auto all = counted(transaction.database());
    if (!all)
        return all.error();
    for (const Counted &one : *all) {
        if (Status s = putAllRight(transaction, one); !s)
            return s;
    }
    return {};
}

Result<qint64> wrong(Database &database)
{
    const auto all = counted(database);
    if (!all)
        return all.error();
    qint64 count = 0;
    for (const Counted &one : *all) {
        auto values = valuesOf(database, one);
        if (!values)
            return values.error();
        Query q = database.query(QStringLiteral("select area_id, period, value, coalesce(counted, 0), coalesce(approved, 0) from measurement where deleted_at is null and indicator_id = ?"));
        if (Status s = q.run({one.indicator}); !s)
            return s.error();
        while (q.next()) {
            const auto period = Period::fromCode(int(q.integer(1)));
            const auto at = period ? values->find({q.integer(0), *period}) : values->end();
            if (at == values->end()) {
                count += q.integer(3);
                continue;
            }
            if (at->second.raw() != q.integer(2) || (!q.integer(3) && !q.integer(4)))
                ++count;
            values->erase(at);
        }
        count += qint64(values->size());
    }
    return count;
}

} // namespace heyuan::figures
