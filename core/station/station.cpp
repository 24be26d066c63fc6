#include "core/station/station.h"

#include "core/station/station_check.h"
#include "core/store/store.h"

namespace heyuan {

const std::vector<Choice> &stationKinds()
{
    static const std::vector<Choice> kinds{{"county_centre", say("Station", "County centre")},
                                           {"town_station", say("Station", "Town station")},
                                           {"village_point", say("Station", "Village point")}};
    return kinds;
}

const std::vector<Choice> &stationGrades()
{
    static const std::vector<Choice> grades{
        {"model", say("Station", "Model")}, {"standard", say("Station", "Standard")}, {"basic", say("Station", "Basic")}};
    return grades;
}

Text choiceText(const std::vector<Choice> &choices, const QString &key)
{
    for (const Choice &choice : choices) {
        if (key == QString::fromUtf8(choice.key))
            return choice.text;
    }
    return {};
}

namespace {

std::vector<Choice> statuses()
{
    return {{"building", say("Station", "Being built")}, {"operating", say("Station", "Operating")},
            {"suspended", say("Station", "Suspended")}, {"removed", say("Station", "Removed")}};
}

std::vector<Issue> stationIssues(const Record &record)
{
    const Station row = Station::description().read(record);
    std::vector<Issue> issues;
    const bool isClosed = row.status == u"suspended" || row.status == u"removed";
    if (row.status == u"operating" && !row.openedOn.isValid())
        issues.push_back({"opened_on", say("Station", "A station that operates has opened on some day. Enter the day.")});
    if (isClosed && !row.closedOn.isValid())
        issues.push_back({"closed_on", say("Station", "Enter the first day on which the station no longer operated.")});
    if (!isClosed && row.closedOn.isValid())
        issues.push_back({"closed_on", say("Station", "The station has a closing day but is neither suspended nor removed. Correct the status or the day.")});
    if (row.openedOn.isValid() && row.closedOn.isValid() && row.closedOn < row.openedOn)
        issues.push_back({"closed_on", say("Station", "The station closes before it opens. Check the two days.")});
    if (row.longitude.has_value() != row.latitude.has_value())
        issues.push_back({row.longitude ? "latitude" : "longitude", say("Station", "Longitude and latitude belong together. Enter both or neither.")});
    return issues;
}

Status refuseCodeOfAnother(Transaction &transaction, const Station &row)
{
    const auto other = transaction.database().scalar(QStringLiteral("select name from station where code = ? and id <> ? and deleted_at is null"), {row.code, row.id});
    if (!other)
        return other.error();
    if (other->isNull())
        return {};
    const Text message = say("Station", "The code %1 belongs to %2. Enter another, or leave it empty to have one given.").arg(row.code).arg(other->toString());
    return Error{ErrorKind::Invalid, message, {}, {{"code", message}}};
}

/// Code of the area, letter of the kind, running number: 441622-X01.
Status completeStation(Transaction &transaction, Record &record)
{
    const Station row = Station::description().read(record);
    if (!row.code.isEmpty())
        return refuseCodeOfAnother(transaction, row);
    if (!row.area || row.kind.isEmpty())
        return {};
    const auto code = transaction.database().scalar(QStringLiteral("select code from area where id = ?"), {row.area.id});
    if (!code)
        return code.error();
    const QChar letter = row.kind == u"county_centre" ? u'X' : row.kind == u"town_station" ? u'Z' : u'C';
    const QString prefix = QStringLiteral("%1-%2").arg(code->toString(), letter);
    Query q = transaction.database().query(QStringLiteral("select code from station where code like ? and deleted_at is null"));
    if (Status s = q.run({prefix + u'%'}); !s)
        return s;
    int last = 0;
    while (q.next())
        last = std::max(last, q.text(0).mid(prefix.size()).toInt()); // codes of another form count as 0
    Station::description().type().setValue(record, "code", prefix + QStringLiteral("%1").arg(last + 1, 2, 10, QLatin1Char('0')));
    return {};
}

} // namespace

const Described<Station> &Station::description()
{
    static const Described<Station> described(
        {.name = "station", .label = say("Station", "Service station"), .plural = say("Station", "Service stations"), .title = {"code", "name"}, .order = "code", .check = stationIssues, .complete = completeStation},
        {field("code", say("Item", "Code"), &Station::code, {.maxLength = 40, .help = say("Station", "Given by the desk when it is left empty: area, kind and a running number.")}),
         field("name", say("Station", "Name of the station"), &Station::name, {.required = true, .maxLength = 160}),
         field("kind", say("Station", "Kind of station"), &Station::kind, {.required = true, .choices = stationKinds()}),
         field("status", say("Station", "Status"), &Station::status, {.required = true, .choices = statuses()}),
         field("area_id", say("Station", "Place"), &Station::area, {.required = true, .reference = "area", .help = say("Station", "The village of a village point, the town of a town station, the county of a centre.")}),
         field("address", say("Station", "Address"), &Station::address, {.maxLength = 200, .inTable = false}),
         field("longitude", say("Station", "Longitude"), &Station::longitude, {.minimum = Number(-180), .maximum = Number(180), .unit = say("Station", "°E"), .places = 4, .help = say("Station", "Degrees with four decimals, exact to about ten metres."), .inTable = false}),
         field("latitude", say("Station", "Latitude"), &Station::latitude, {.minimum = Number(-90), .maximum = Number(90), .unit = say("Station", "°N"), .places = 4, .inTable = false}),
         field("operator", say("Station", "Operator"), &Station::operatedBy, {.maxLength = 120}),
         field("contact", say("Training", "Contact person"), &Station::contact, {.maxLength = 60, .inTable = false, .sensitivity = Sensitivity::Personal}),
         field("phone", say("Training", "Telephone"), &Station::phone, {.maxLength = 30, .inTable = false, .sensitivity = Sensitivity::Personal, .mask = Mask::Phone}),
         field("plaque", say("Station", "Plaque number"), &Station::plaque, {.maxLength = 60, .inTable = false}),
         field("grade", say("Station", "Grade"), &Station::grade, {.choices = stationGrades(), .help = say("Station", "The operating subsidy goes by it.")}),
         field("opened_on", say("Station", "Operating since"), &Station::openedOn),
         field("closed_on", say("Station", "Closed since"), &Station::closedOn, {.help = say("Station", "The first day on which it no longer operates: suspended or removed."), .inTable = false}),
         field("services", say("Station", "Services"), &Station::services, {.maxLength = 400, .help = say("Station", "What it does: parcels, online purchases and sales, tickets, payments, finance …"), .inTable = false}),
         field("standing", say("Station", "Last check"), &Station::standing, {.readOnly = true, .choices = checkResults(), .isKept = true}),
         field("last_score", say("Station", "Last score"), &Station::lastScore, {.readOnly = true, .isKept = true}),
         field("checked_on", say("Station", "Checked on"), &Station::checkedOn, {.readOnly = true, .inTable = false, .isKept = true}),
         longText("note", say("Item", "Note"), &Station::note)});
    return described;
}

std::optional<Coordinate> Station::coordinate() const
{
    return longitude && latitude ? std::optional<Coordinate>({*longitude, *latitude}) : std::nullopt;
}

bool Station::operatesOn(QDate day) const
{
    return openedOn.isValid() && openedOn <= day && (!closedOn.isValid() || day < closedOn);
}

bool Station::standsOn(QDate day) const
{
    return status != u"removed" || !closedOn.isValid() || day < closedOn;
}

} // namespace heyuan
