#include "core/station/standing.h"

namespace heyuan {

namespace {

using Kind = StationStanding::Kind;

/// The newest check of each station by a day.
Result<std::map<qint64, StationCheck>> lastChecks(Store &store, QDate asOf)
{
    Filter filter;
    filter.conditions = {{"checked_on", Condition::Test::AtMost, asOf}};
    auto rows = store.all<StationCheck>(filter);
    if (!rows)
        return rows.error();
    std::sort(rows->begin(), rows->end(), [](const StationCheck &a, const StationCheck &b) { return std::pair(a.checkedOn, a.id) < std::pair(b.checkedOn, b.id); });
    std::map<qint64, StationCheck> last;
    for (const StationCheck &row : *rows)
        last.insert_or_assign(row.station.id, row);
    return last;
}

/// The last month with some activity, by station.
Result<std::map<qint64, Period>> lastMonths(Store &store, QDate asOf)
{
    Query q = store.database().query(QStringLiteral(
        "select station_id, max(month) from station_activity where deleted_at is null and month <= ? "
        "and coalesce(parcels_in, 0) + coalesce(parcels_out, 0) + coalesce(purchases_fen, 0) + coalesce(sales_fen, 0) + coalesce(services, 0) > 0 group by station_id"));
    if (Status s = q.run({qint64(Period::containing(asOf, PeriodKind::Month).code())}); !s)
        return s.error();
    std::map<qint64, Period> months;
    while (q.next())
        months[q.integer(0)] = Period::fromCode(int(q.integer(1))).value_or(Period());
    return months;
}

/// The highest score that still belongs to the bottom; scores that are equal belong to it together.
std::optional<Number> bottomScore(std::vector<Number> scores, int percent)
{
    const size_t count = scores.size() * size_t(percent) / 100;
    if (count == 0)
        return {};
    std::sort(scores.begin(), scores.end());
    return scores[count - 1];
}

} // namespace

QByteArray standingKey(Kind kind)
{
    static constexpr const char *keys[] = {"to_remove", "warned", "idle", "bottom"};
    return keys[int(kind)];
}

Result<std::vector<StationStanding>> stationStandings(Store &store, QDate asOf, qint64 area)
{
    const auto rules = StationRules::load(store);
    if (!rules)
        return rules.error();
    const auto tree = AreaHierarchy::load(store);
    if (!tree)
        return tree.error();
    const auto stations = store.all<Station>();
    if (!stations)
        return stations.error();
    const auto checks = lastChecks(store, asOf);
    if (!checks)
        return checks.error();
    const auto months = lastMonths(store, asOf);
    if (!months)
        return months.error();
    std::vector<const Station *> open;
    std::vector<Number> scores;
    for (const Station &station : *stations) {
        if (!station.operatesOn(asOf) || (area && !tree->isWithin(station.area.id, area)))
            continue;
        open.push_back(&station);
        if (const auto check = checks->find(station.id); check != checks->end() && check->second.score)
            scores.push_back(*check->second.score);
    }
    const auto bottom = bottomScore(scores, rules->bottomPercent);
    const Period thisMonth = Period::containing(asOf, PeriodKind::Month);
    const Period idleFrom = thisMonth.next(-rules->idleMonths); // the month that runs is not over
    std::vector<StationStanding> found;
    for (const Station *station : open) {
        StationStanding one{Kind::Bottom, *station, tree->placeName(station->area.id)};
        const auto check = checks->find(station->id);
        const StationCheck *last = check == checks->end() ? nullptr : &check->second;
        if (last)
            one.score = last->score;
        const auto month = months->find(station->id);
        const bool isIdle = station->openedOn < idleFrom.first() && (month == months->end() || month->second < idleFrom);
        if (last && last->result == u"removed") {
            one.kind = Kind::ToRemove;
            one.sentence = say("Standing", "Was to be removed on %1 and still operates: %2").arg(last->checkedOn.toString(Qt::ISODate)).arg(last->reason);
        } else if (last && last->result == u"warned") {
            one.kind = Kind::Warned;
            one.sentence = say("Standing", "Warned on %1 and not put right since: %2").arg(last->checkedOn.toString(Qt::ISODate)).arg(last->reason);
        } else if (isIdle) {
            one.kind = Kind::Idle;
            one.sentence = month == months->end() ? say("Standing", "No activity has been reported since it opened on %1.").arg(station->openedOn.toString(Qt::ISODate))
                                                  : say("Standing", "No activity has been reported since %1.").arg(month->second.toString());
        } else if (bottom && one.score && *one.score <= *bottom) {
            one.sentence = say("Standing", "Its score of %1 is among the lowest %2 %.").arg(one.score->toText()).arg(rules->bottomPercent);
        } else {
            continue;
        }
        found.push_back(std::move(one));
    }
    std::stable_sort(found.begin(), found.end(), [](const StationStanding &a, const StationStanding &b) {
        return std::tuple(int(a.kind), a.score.value_or(Number(0))) < std::tuple(int(b.kind), b.score.value_or(Number(0)));
    });
    return found;
}

Figure subsidyOf(const Station &station, const std::vector<StationSubsidy> &rates, int year, QDate asOf)
{
    if (station.grade.isEmpty())
        return Figure::missing(say("Standing", "The station has no grade; the subsidy goes by it."));
    Money sum;
    Figure figure = Figure::of({}, say("Standing", "yuan"), 2);
    figure.origin.recordType = QByteArrayLiteral("station_subsidy");
    for (const Period &month : Period::year(year).monthsOf()) {
        if (month.last() > asOf || !station.operatesOn(month.last()))
            continue;
        const StationSubsidy *rate = nullptr;
        for (const StationSubsidy &one : rates) {
            const bool holds = one.grade == station.grade && (one.kind.isEmpty() || one.kind == station.kind)
                && (!one.validFrom.isValid() || one.validFrom <= month.last()) && (!one.validTo.isValid() || month.last() <= one.validTo);
            if (holds && (!rate || (rate->kind.isEmpty() && !one.kind.isEmpty()))) // a rate of its kind goes before a general one
                rate = &one;
        }
        if (!rate)
            return Figure::missing(say("Standing", "No subsidy of the grade “%1” is on record for %2.").arg(choiceText(stationGrades(), station.grade)).arg(month.toString()));
        sum += rate->monthly;
        if (figure.origin.ids.empty() || figure.origin.ids.back() != rate->id)
            figure.origin.ids.push_back(rate->id);
    }
    figure.value = Number::fromRaw(sum.fen() * (Number::scale / 100));
    figure.asOf = asOf;
    return figure;
}

} // namespace heyuan
