#include "core/training/attendance.h"

#include "core/training/training_class.h"

namespace heyuan {

namespace {

std::vector<Choice> presences()
{
    return {{"present", say("Training", "Present")}, {"absent", say("Training", "Absent")}, {"enrolled", say("Training", "Enrolled")}};
}

std::vector<Choice> countings()
{
    return {{"counted", say("Training", "Counted")},
            {"absent", say("Training", "Not counted: was not there")},
            {"not_held", say("Training", "Not counted: class not held yet")},
            {"same_day", say("Training", "Not counted: counted in another class of that day")}};
}

std::vector<Choice> followUpKinds()
{
    return {{"employed", say("Training", "Found work")}, {"shop_opened", say("Training", "Opened a shop")},
            {"income_change", say("Training", "Income changed")}, {"matched", say("Training", "Matched at an event")}};
}

} // namespace

const Described<Attendance> &Attendance::description()
{
    static const Described<Attendance> described(
        {.name = "attendance", .label = say("Training", "Attendance"), .plural = say("Training", "Attendances"), .title = {"trainee_id"}, .isLarge = true},
        {field("class_id", say("Training", "Training class"), &Attendance::trainingClass, {.required = true, .reference = "training_class"}),
         field("trainee_id", say("Training", "Person"), &Attendance::trainee, {.required = true, .reference = "trainee"}),
         field("presence", say("Training", "Presence"), &Attendance::presence, {.required = true, .choices = presences()}),
         field("attended_on", say("Training", "Attended on"), &Attendance::attendedOn, {.help = say("Training", "Leave it empty if the person was there from the first day."), .inTable = false}),
         field("hours", say("Training", "Hours"), &Attendance::hours, {.minimum = Number(0), .inTable = false}),
         field("score", say("Training", "Result"), &Attendance::score, {.minimum = Number(0), .maximum = Number(100), .inTable = false}),
         field("certificate", say("Training", "Certificate number"), &Attendance::certificate, {.maxLength = 60}),
         longText("note", say("Item", "Note"), &Attendance::note),
         field("counting", say("Training", "Counting"), &Attendance::counting, {.readOnly = true, .choices = countings(), .isKept = true}),
         field("counts_on", say("Training", "Day"), &Attendance::countsOn, {.readOnly = true, .isKept = true}),
         field("area_id", say("Area", "Area"), &Attendance::area, {.readOnly = true, .reference = "area", .isKept = true}),
         field("kind", say("Training", "Kind of training"), &Attendance::kind, {.readOnly = true, .choices = trainingKinds(), .isKept = true})});
    return described;
}

const Described<FollowUp> &FollowUp::description()
{
    static const Described<FollowUp> described(
        {.name = "follow_up", .label = say("Training", "Follow-up"), .plural = say("Training", "Follow-ups"), .title = {"trainee_id", "kind"}},
        {field("trainee_id", say("Training", "Person"), &FollowUp::trainee, {.required = true, .reference = "trainee"}),
         field("kind", say("Training", "Outcome"), &FollowUp::kind, {.required = true, .choices = followUpKinds()}),
         field("happened_on", say("Training", "On"), &FollowUp::happenedOn, {.required = true}),
         field("class_id", say("Training", "Training class"), &FollowUp::trainingClass, {.reference = "training_class"}),
         field("event_id", say("Training", "Job matching event"), &FollowUp::event, {.reference = "job_event"}),
         field("detail", say("Training", "Employer or shop"), &FollowUp::detail, {.maxLength = 200}),
         field("income_before_fen", say("Training", "Monthly income before"), &FollowUp::incomeBefore, {.minimum = Number(0), .inTable = false}),
         field("income_after_fen", say("Training", "Monthly income after"), &FollowUp::incomeAfter, {.minimum = Number(0), .inTable = false}),
         field("source", say("Training", "Source"), &FollowUp::source, {.maxLength = 160, .help = say("Training", "Who asked, how, or which paper says so.")}),
         longText("note", say("Item", "Note"), &FollowUp::note)});
    return described;
}

const Described<JobEvent> &JobEvent::description()
{
    static const Described<JobEvent> described(
        {.name = "job_event", .label = say("Training", "Job matching event"), .plural = say("Training", "Job matching events"), .title = {"name"}, .order = "held_on"},
        {field("name", say("Training", "Name"), &JobEvent::name, {.required = true, .maxLength = 160}),
         field("held_on", say("Training", "Held on"), &JobEvent::heldOn, {.required = true}),
         field("area_id", say("Area", "Area"), &JobEvent::area, {.required = true, .reference = "area"}),
         field("place", say("Training", "Place"), &JobEvent::place, {.maxLength = 160}),
         field("organiser_id", say("Training", "Organiser"), &JobEvent::organiser, {.reference = "unit"}),
         field("enterprises", say("Training", "Enterprises"), &JobEvent::enterprises, {.minimum = Number(0)}),
         field("offers", say("Training", "Jobs offered"), &JobEvent::offers, {.minimum = Number(0)}),
         field("participants", say("Training", "Participants"), &JobEvent::participants, {.minimum = Number(0), .unit = say("Training", "persons")}),
         field("matched", say("Training", "Matched"), &JobEvent::matched, {.minimum = Number(0), .unit = say("Training", "persons")}),
         field("document_id", say("Item", "Document"), &JobEvent::document, {.reference = "document", .inTable = false}),
         longText("note", say("Item", "Note"), &JobEvent::note)});
    return described;
}

} // namespace heyuan
