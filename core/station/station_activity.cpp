#include "core/station/station_activity.h"

#include "core/store/store.h"

namespace heyuan {

namespace {

std::vector<Issue> activityIssues(const Record &record)
{
    const StationActivity row = StationActivity::description().read(record);
    if (row.month.kind() != PeriodKind::Month)
        return {{"month", say("Station", "Activity is reported by month. Enter a month, for instance 2020-05.")}};
    return {};
}

// Said before the index refuses it in words of its own.
Status completeActivity(Transaction &transaction, Record &record)
{
    const StationActivity row = StationActivity::description().read(record);
    const auto there = transaction.database().scalar(
        QStringLiteral("select count(*) from station_activity where station_id = ? and month = ? and id <> ? and deleted_at is null"),
        {row.station.id, qint64(row.month.code()), row.id});
    if (!there)
        return there.error();
    if (there->toLongLong() == 0)
        return {};
    const Text message = say("Station", "The month %1 of this station is reported already. Correct that row instead.").arg(row.month.toString());
    return Error{ErrorKind::Invalid, message, {}, {{"month", message}}};
}

} // namespace

const Described<StationActivity> &StationActivity::description()
{
    static const Described<StationActivity> described(
        {.name = "station_activity", .label = say("Station", "Activity of a month"), .plural = say("Station", "Activity by month"), .title = {"month"}, .order = "month", .check = activityIssues, .complete = completeActivity},
        {field("station_id", say("Station", "Service station"), &StationActivity::station, {.required = true, .reference = "station"}),
         field("month", say("Station", "Month"), &StationActivity::month, {.required = true}),
         field("parcels_in", say("Station", "Parcels handed out"), &StationActivity::parcelsIn, {.minimum = Number(0), .unit = say("Station", "parcels")}),
         field("parcels_out", say("Station", "Parcels sent"), &StationActivity::parcelsOut, {.minimum = Number(0), .unit = say("Station", "parcels")}),
         field("purchases_fen", say("Station", "Online purchases"), &StationActivity::purchases, {.minimum = Number(0)}),
         field("sales_fen", say("Station", "Online sales"), &StationActivity::sales, {.minimum = Number(0)}),
         field("services", say("Station", "Other services"), &StationActivity::services, {.minimum = Number(0), .unit = say("Station", "times")}),
         longText("note", say("Item", "Note"), &StationActivity::note)});
    return described;
}

} // namespace heyuan
