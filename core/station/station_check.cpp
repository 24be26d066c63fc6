#include "core/station/station_check.h"

#include "core/station/station.h"

namespace heyuan {

const std::vector<Choice> &checkResults()
{
    static const std::vector<Choice> results{{"ok", say("Station", "In order")}, {"warned", say("Station", "Warned")},
                                             {"rectified", say("Station", "Put right")}, {"removed", say("Station", "To be removed")}};
    return results;
}

namespace {

std::vector<Issue> checkIssues(const Record &record)
{
    const StationCheck row = StationCheck::description().read(record);
    std::vector<Issue> issues;
    if (row.reason.isEmpty() && (row.result == u"warned" || row.result == u"removed"))
        issues.push_back({"reason", say("Station", "Say why the station is warned or removed; its operator has a right to know.")});
    if (row.replacedBy && row.result != u"removed")
        issues.push_back({"replaced_by_id", say("Station", "Only a station that is removed is replaced. Correct the result, or leave the replacement empty.")});
    if (row.replacedBy && row.replacedBy == row.station)
        issues.push_back({"replaced_by_id", say("Station", "A station cannot take its own place. Choose another one.")});
    return issues;
}

std::vector<Issue> subsidyIssues(const Record &record)
{
    const StationSubsidy row = StationSubsidy::description().read(record);
    if (row.validFrom.isValid() && row.validTo.isValid() && row.validTo < row.validFrom)
        return {{"valid_to", say("Station", "The rate ends before it begins. Check the two days.")}};
    return {};
}

} // namespace

const Described<StationCheck> &StationCheck::description()
{
    static const Described<StationCheck> described(
        {.name = "station_check", .label = say("Station", "Check of a station"), .plural = say("Station", "Checks of stations"), .title = {"checked_on"}, .order = "checked_on", .check = checkIssues},
        {field("station_id", say("Station", "Service station"), &StationCheck::station, {.required = true, .reference = "station"}),
         field("checked_on", say("Station", "Checked on"), &StationCheck::checkedOn, {.required = true}),
         field("score", say("Station", "Score"), &StationCheck::score, {.minimum = Number(0), .maximum = Number(100)}),
         field("result", say("Station", "Result"), &StationCheck::result, {.required = true, .choices = checkResults()}),
         field("reason", say("Station", "Reason"), &StationCheck::reason, {.maxLength = 400}),
         field("replaced_by_id", say("Station", "Replaced by"), &StationCheck::replacedBy, {.reference = "station"}),
         longText("note", say("Item", "Note"), &StationCheck::note)});
    return described;
}

const Described<StationSubsidy> &StationSubsidy::description()
{
    static const Described<StationSubsidy> described(
        {.name = "station_subsidy", .label = say("Station", "Operating subsidy"), .plural = say("Station", "Operating subsidies"), .title = {"grade"}, .order = "grade", .check = subsidyIssues},
        {field("grade", say("Station", "Grade"), &StationSubsidy::grade, {.required = true, .choices = stationGrades()}),
         field("kind", say("Station", "Kind of station"), &StationSubsidy::kind, {.choices = stationKinds(), .help = say("Station", "Leave it empty for stations of every kind.")}),
         field("monthly_fen", say("Station", "Subsidy a month"), &StationSubsidy::monthly, {.required = true, .minimum = Number(0)}),
         field("valid_from", say("Area", "Valid from"), &StationSubsidy::validFrom),
         field("valid_to", say("Area", "Valid to"), &StationSubsidy::validTo),
         field("document_id", say("Item", "Document"), &StationSubsidy::document, {.reference = "document"}),
         field("clause_id", say("Item", "Clause"), &StationSubsidy::clause, {.reference = "clause"}),
         longText("note", say("Item", "Note"), &StationSubsidy::note)});
    return described;
}

} // namespace heyuan
