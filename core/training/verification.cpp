#include "core/training/verification.h"

namespace heyuan {

namespace {

std::vector<Choice> strataChoices()
{
    return {{"area", say("Training", "By area")}, {"kind", say("Training", "By kind of training")}, {"area_kind", say("Training", "By area and kind")}};
}

std::vector<Choice> results()
{
    return {{"pending", say("Training", "Not called yet")}, {"confirmed", say("Training", "Confirmed")},
            {"denied", say("Training", "Says was not there")}, {"wrong_number", say("Training", "Wrong number")},
            {"unreachable", say("Training", "Not reached")}, {"refused", say("Training", "Gives no answer")}};
}

std::vector<Issue> sampleIssues(const Record &record)
{
    const VerificationSample row = VerificationSample::description().read(record);
    if (row.from.isValid() && row.to.isValid() && row.to < row.from)
        return {{"last_day", say("Training", "The last day lies before the first. Check the two days.")}};
    return {};
}

} // namespace

const Described<VerificationSample> &VerificationSample::description()
{
    static const Described<VerificationSample> described(
        {.name = "verification_sample", .label = say("Training", "Verification sample"), .plural = say("Training", "Verification samples"), .title = {"name"}, .check = sampleIssues},
        {field("name", say("Training", "Name"), &VerificationSample::name, {.required = true, .maxLength = 160}),
         field("first_day", say("Training", "First day"), &VerificationSample::from, {.required = true}),
         field("last_day", say("Training", "Last day"), &VerificationSample::to, {.required = true}),
         field("area_id", say("Area", "Area"), &VerificationSample::area, {.reference = "area", .help = say("Training", "Empty: all areas.")}),
         field("strata", say("Training", "Strata"), &VerificationSample::strata, {.required = true, .choices = strataChoices(), .help = say("Training", "Each stratum is sampled in proportion to its attendances.")}),
         field("size", say("Training", "Calls"), &VerificationSample::size, {.required = true, .minimum = Number(1), .maximum = Number(100000)}),
         field("seed", say("Training", "Seed"), &VerificationSample::seed, {.required = true, .minimum = Number(0), .help = say("Training", "The same seed draws the same sample again, so that the evaluators can check it.")}),
         field("population", say("Training", "Drawn from"), &VerificationSample::population, {.readOnly = true, .unit = say("Training", "attendances")}),
         field("drawn_on", say("Training", "Drawn on"), &VerificationSample::drawnOn, {.readOnly = true}),
         longText("note", say("Item", "Note"), &VerificationSample::note)});
    return described;
}

const Described<VerificationCall> &VerificationCall::description()
{
    static const Described<VerificationCall> described(
        {.name = "verification_call", .label = say("Training", "Verification call"), .plural = say("Training", "Verification calls"), .title = {"position"}, .order = "position"},
        {field("sample_id", say("Training", "Verification sample"), &VerificationCall::sample, {.required = true, .readOnly = true, .reference = "verification_sample"}),
         field("position", say("Training", "No."), &VerificationCall::position, {.required = true, .readOnly = true}),
         field("attendance_id", say("Training", "Attendance"), &VerificationCall::attendance, {.required = true, .readOnly = true, .reference = "attendance"}),
         field("stratum", say("Training", "Stratum"), &VerificationCall::stratum, {.maxLength = 80, .readOnly = true}),
         field("result", say("Training", "Answer"), &VerificationCall::result, {.required = true, .choices = results()}),
         field("called_on", say("Training", "Called on"), &VerificationCall::calledOn),
         field("caller", say("Training", "Called by"), &VerificationCall::caller, {.maxLength = 60}),
         longText("note", say("Item", "Note"), &VerificationCall::note)});
    return described;
}

} // namespace heyuan
