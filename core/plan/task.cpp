#include "core/plan/document.h"

namespace heyuan {

const RecordType &taskType()
{
    static const RecordType type{
        .name = "task", .label = say("Task", "Task"), .plural = say("Task", "Tasks"),
        .fields = withItemFields({
            plainField("content_zh", FieldType::LongText, say("Task", "Content (Chinese)"), {.language = Language::Chinese}),
            plainField("content_en", FieldType::LongText, say("Task", "Content (English)"), {.language = Language::English}),
            plainField("kind", FieldType::Choice, say("Task", "Kind"), {.required = true, .choices = {
                {"action", say("Task", "Action")}, {"measure", say("Task", "Measure")}, {"unit_duty", say("Task", "Duty of a unit")}}}),
            plainField("starts_on", FieldType::Date, say("Task", "Starts"), {.inTable = false}),
            plainField("due", FieldType::Date, say("Task", "Due")),
            plainField("status", FieldType::Choice, say("Task", "Status"), {.choices = {
                {"open", say("Task", "Not begun")}, {"running", say("Task", "Under way")}, {"done", say("Task", "Done")}, {"dropped", say("Task", "Dropped")}}}),
            plainField("progress", FieldType::Integer, say("Task", "Progress"), {.minimum = Number(0), .maximum = Number(100), .unit = Text::plain(QStringLiteral("%"))}),
            plainField("officer", FieldType::Text, say("Task", "Desk officer"), {.maxLength = 120})}),
        .title = {"name_zh", "name_en"}, .order = "code",
        .check = [](const Record &record) -> std::vector<Issue> {
            const RecordType &t = taskType();
            const QDate from = t.value(record, "starts_on").toDate();
            const QDate due = t.value(record, "due").toDate();
            if (from.isValid() && due.isValid() && due < from)
                return {{"due", say("Task", "The due date lies before the start. Correct one of the two.")}};
            return {};
        }};
    return type;
}

const RecordType &taskUnitType()
{
    static const RecordType type{
        .name = "task_unit", .label = say("TaskUnit", "Unit of a task"), .plural = say("TaskUnit", "Units of tasks"),
        .fields = {
            plainField("task_id", FieldType::Reference, say("Task", "Task"), {.required = true, .reference = "task"}),
            plainField("unit_id", FieldType::Reference, say("TaskUnit", "Unit"), {.required = true, .reference = "unit"}),
            plainField("role", FieldType::Choice, say("TaskUnit", "Role"), {.required = true, .choices = {
                {"lead", say("TaskUnit", "Lead unit")}, {"cooperating", say("TaskUnit", "Co-operating unit")}}}),
            plainField("printed_name", FieldType::Text, say("TaskUnit", "Name as printed"), {.maxLength = 200}),
            plainField("position", FieldType::Integer, say("Clause", "Position"), {.inTable = false}),
            plainField("clause_id", FieldType::Reference, say("TaskUnit", "Named in"), {.reference = "clause", .inTable = false})},
        .title = {"printed_name"}};
    return type;
}

const RecordType &taskNoteType()
{
    static const RecordType type{
        .name = "task_note", .label = say("TaskNote", "Progress note"), .plural = say("TaskNote", "Progress notes"),
        .fields = {
            plainField("task_id", FieldType::Reference, say("Task", "Task"), {.required = true, .reference = "task"}),
            plainField("noted_on", FieldType::Date, say("TaskNote", "Date"), {.required = true}),
            plainField("note", FieldType::LongText, say("TaskNote", "What was done"), {.required = true, .maxLength = 4000}),
            plainField("progress", FieldType::Integer, say("Task", "Progress"), {.minimum = Number(0), .maximum = Number(100), .unit = Text::plain(QStringLiteral("%"))})},
        .title = {"noted_on"}, .order = "noted_on"};
    return type;
}

const RecordType &dutyType()
{
    static const RecordType type{
        .name = "duty", .label = say("Duty", "Duty"), .plural = say("Duty", "Duties"),
        .fields = withItemFields({
            plainField("kind", FieldType::Choice, say("Duty", "Kind"), {.required = true, .choices = {
                {"report", say("Duty", "Report")}, {"disclosure", say("Duty", "Disclosure")}, {"meeting", say("Duty", "Meeting")},
                {"inspection", say("Duty", "Inspection")}, {"statistics", say("Duty", "Statistics")}, {"ledger", say("Duty", "Ledger")},
                {"activity", say("Duty", "Activity")}, {"evaluation", say("Duty", "Evaluation")}, {"publicity", say("Duty", "Publicity")}}}),
            plainField("frequency", FieldType::Choice, say("Duty", "How often"), {.required = true, .choices = {
                {"once", say("Duty", "Once")}, {"monthly", say("Duty", "Every month")}, {"quarterly", say("Duty", "Every quarter")},
                {"half_yearly", say("Duty", "Every half-year")}, {"two_quarters", say("Duty", "Every two quarters")}, {"yearly", say("Duty", "Every year")},
                {"continuous", say("Duty", "Continuously")}}}),
            plainField("day", FieldType::Integer, say("Duty", "Day of the month"), {.minimum = Number(1), .maximum = Number(31)}),
            plainField("starts_on", FieldType::Date, say("Task", "Starts"), {.inTable = false}),
            plainField("ends_on", FieldType::Date, say("Duty", "Ends"), {.inTable = false}),
            plainField("due", FieldType::Date, say("Task", "Due")),
            plainField("by_units", FieldType::Text, say("Duty", "By"), {.maxLength = 1000}),
            plainField("to_units", FieldType::Text, say("Duty", "To"), {.maxLength = 600})}),
        .title = {"name_zh", "name_en"}, .order = "code"};
    return type;
}

} // namespace heyuan
