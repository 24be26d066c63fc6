#include "core/station/measure.h"

#include "core/place/area_facts.h"
#include "core/place/area_hierarchy.h"
#include "core/station/station.h"
#include "core/station/station_rule.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan {

std::optional<StationMeasure> StationMeasure::parse(const QString &words)
{
    const QJsonObject object = QJsonDocument::fromJson(words.toUtf8()).object();
    if (object.value(QLatin1String("ledger")).toString() != u"station")
        return std::nullopt;
    StationMeasure measure;
    const QString count = object.value(QLatin1String("count")).toString();
    if (count == u"towns")
        measure.count = Count::Towns;
    else if (count == u"poor_villages")
        measure.count = Count::PoorVillages;
    else if (count != u"villages")
        return std::nullopt;
    measure.area = object.value(QLatin1String("area")).toString();
    return measure;
}

namespace station_figures {

namespace {

using Place = std::pair<qint64, Period>;

struct Counted {
    Indicator indicator;
    StationMeasure measure;
};

Result<std::vector<Counted>> countedIndicators(Store &store)
{
    Filter filter;
    filter.conditions = {{"measure", Condition::Test::NotEmpty, {}}};
    const auto all = store.all<Indicator>(filter);
    if (!all)
        return all.error();
    std::vector<Counted> counted;
    for (const Indicator &one : *all) {
        if (const auto measure = StationMeasure::parse(one.measure))
            counted.push_back({one, *measure});
    }
    return counted;
}

/// The ledger as far as it counts: who is served from when to when.
class Ledger
{
public:
    static Result<Ledger> load(Store &store)
    {
        Ledger ledger;
        auto tree = AreaHierarchy::load(store);
        if (!tree)
            return tree.error();
        ledger.m_tree = std::move(*tree);
        auto stations = store.all<Station>();
        if (!stations)
            return stations.error();
        ledger.m_stations = std::move(*stations);
        const auto rules = StationRules::load(store);
        if (!rules)
            return rules.error();
        // A village is poor or is not; when it became so does not change what it was counted as.
        const auto poor = areaFacts(store, rules->factKey("poor_village"), QDate(9999, 12, 31));
        if (!poor)
            return poor.error();
        for (auto fact = poor->byArea.constBegin(); fact != poor->byArea.constEnd(); ++fact) {
            if (fact->value && *fact->value > Number(0))
                ledger.m_poor.insert(fact.key());
        }
        return ledger;
    }

    std::map<Place, Number> valuesOf(const Counted &counted) const
    {
        std::map<qint64, std::vector<const Station *>> byCounty;
        for (const Station &station : m_stations) {
            const Area *county = m_tree.atLevel(station.area.id, QStringLiteral("county"));
            if (county && (counted.measure.area.isEmpty() || county->code == counted.measure.area) && counts(station, counted.measure.count))
                byCounty[county->id].push_back(&station);
        }
        std::map<Place, Number> values;
        for (const auto &[county, stations] : byCounty) {
            std::set<Period> periods;
            for (const Station *station : stations) {
                for (const QDate day : {station->openedOn, station->closedOn}) {
                    if (day.isValid())
                        periods.insert(Period::containing(day, counted.indicator.periodKind()));
                }
            }
            for (const Period &period : periods) {
                std::set<qint64> served;
                for (const Station *station : stations) {
                    if (station->operatesOn(period.last()))
                        served.insert(station->area.id);
                }
                values[{county, period}] = Number(qint64(served.size()));
            }
        }
        return values;
    }

private:
    bool counts(const Station &station, StationMeasure::Count count) const
    {
        const Area *area = m_tree.find(station.area.id);
        if (!area)
            return false;
        if (count == StationMeasure::Count::Towns)
            return station.kind == u"town_station" && area->level == u"town";
        return station.kind == u"village_point" && area->level == u"village" && (count == StationMeasure::Count::Villages || m_poor.contains(area->id));
    }

    AreaHierarchy m_tree;
    std::vector<Station> m_stations;
    std::set<qint64> m_poor;
};

Result<std::vector<Measurement>> rowsOf(Store &store, qint64 indicator)
{
    Filter filter;
    filter.conditions = {{"indicator_id", Condition::Test::Is, indicator}};
    return store.all<Measurement>(filter);
}

Status write(Transaction &transaction, qint64 indicator, const Place &place, Number value, const Measurement *stored)
{
    if (stored && (stored->approved || (stored->counted && stored->value == value)))
        return {};
    Measurement row = stored ? *stored : Measurement();
    row.indicator = {indicator};
    row.area = {place.first};
    row.period = place.second;
    row.value = value;
    row.counted = true;
    row.source.clear();
    if (stored)
        return transaction.update(row);
    const auto id = transaction.insert(row);
    return id ? Status() : id.error();
}

} // namespace

Status putRight(Transaction &transaction)
{
    Store &store = transaction.store();
    const auto all = countedIndicators(store);
    if (!all || all->empty())
        return all ? Status() : Status(all.error());
    const auto ledger = Ledger::load(store);
    if (!ledger)
        return ledger.error();
    for (const Counted &counted : *all) {
        const auto values = ledger->valuesOf(counted);
        const auto rows = rowsOf(store, counted.indicator.id);
        if (!rows)
            return rows.error();
        std::map<Place, const Measurement *> stored;
        for (const Measurement &row : *rows)
            stored[{row.area.id, row.period}] = &row;
        for (const auto &[place, value] : values) {
            const auto at = stored.find(place);
            if (Status s = write(transaction, counted.indicator.id, place, value, at == stored.end() ? nullptr : at->second); !s)
                return s;
        }
        for (const auto &[place, row] : stored) {
            if (values.contains(place) || !row->counted || row->approved)
                continue;
            if (Status s = transaction.remove(Measurement::description().type(), row->id, row->version); !s)
                return s;
        }
    }
    return {};
}

Result<qint64> wrong(Store &store)
{
    const auto all = countedIndicators(store);
    if (!all)
        return all.error();
    qint64 count = 0;
    if (all->empty())
        return count;
    const auto ledger = Ledger::load(store);
    if (!ledger)
        return ledger.error();
    for (const Counted &counted : *all) {
        auto values = ledger->valuesOf(counted);
        const auto rows = rowsOf(store, counted.indicator.id);
        if (!rows)
            return rows.error();
        for (const Measurement &row : *rows) {
            const auto at = values.find({row.area.id, row.period});
            if (at == values.end()) {
                count += row.counted ? 1 : 0;
                continue;
            }
            if (at->second != row.value || (!row.counted && !row.approved))
                ++count;
            values.erase(at);
        }
        count += qint64(values.size());
    }
    return count;
}

Result<bool> isCountedHere(Database &database, qint64 indicator)
{
    const auto words = database.scalar(QStringLiteral("select measure from indicator where id = ?"), {indicator});
    return words ? Result<bool>(StationMeasure::parse(words->toString()).has_value()) : Result<bool>(words.error());
}

} // namespace station_figures
} // namespace heyuan
