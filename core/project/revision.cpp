#include "core/project/revision.h"

#include "core/store/preparer.h"

namespace heyuan {

const Described<BudgetRevision> &BudgetRevision::description()
{
    static const Described<BudgetRevision> described(
        {.name = "budget_revision", .label = say("Budget", "Budget revision"), .plural = say("Budget", "Budget revisions"), .title = {"number"}, .order = "decided_on",
         .check = [](const Record &record) { return preparerIssues(BudgetRevision::description().type(), record); },
         .complete = [](Transaction &transaction, Record &record) -> Status {
             rememberPreparer(transaction, BudgetRevision::description().type(), record);
             return {};
         }},
        {field("project_id", say("Project", "Project"), &BudgetRevision::project, {.required = true, .reference = "project"}),
         field("number", say("Phase", "Number"), &BudgetRevision::number, {.required = true, .maxLength = 40}),
         field("document_number", say("Budget", "Document number"), &BudgetRevision::documentNumber, {.required = true, .maxLength = 120, .help = say("Budget", "Of the decision: 惠东府办函〔2020〕21号.")}),
         field("decided_on", say("Budget", "Decided on"), &BudgetRevision::decidedOn, {.required = true}),
         field("reason", say("Budget", "Reason"), &BudgetRevision::reason, {.required = true, .maxLength = 400}),
         field("status", say("Project", "Status"), &BudgetRevision::status, {.readOnly = true, .choices = preparedStatuses()}),
         field("prepared_by", say("Budget", "Prepared by"), &BudgetRevision::preparedBy, {.maxLength = 120, .readOnly = true}),
         field("confirmed_by", say("Budget", "Confirmed by"), &BudgetRevision::confirmedBy, {.maxLength = 120, .readOnly = true}),
         field("override_reason", say("Budget", "Reason for breaking a share"), &BudgetRevision::overrideReason, {.maxLength = 400, .help = say("Budget", "Only where a share rule is broken: who allowed it, and by which document."), .inTable = false}),
         longText("note", say("Item", "Note"), &BudgetRevision::note)});
    return described;
}

const Described<BudgetChange> &BudgetChange::description()
{
    static const Described<BudgetChange> described(
        {.name = "budget_change", .label = say("Budget", "Change of a line"), .plural = say("Budget", "Changes of lines"), .title = {"line_id"}},
        {field("revision_id", say("Budget", "Budget revision"), &BudgetChange::revision, {.required = true, .reference = "budget_revision"}),
         field("line_id", say("Budget", "Budget line"), &BudgetChange::line, {.required = true, .reference = "budget_line"}),
         field("central_fen", say("Constraint", "Central money"), &BudgetChange::central, {.help = say("Budget", "What is added; with a minus what is taken away.")}),
         field("provincial_fen", say("Constraint", "Provincial money"), &BudgetChange::provincial),
         field("local_fen", say("Constraint", "Local money"), &BudgetChange::local),
         longText("note", say("Item", "Note"), &BudgetChange::note)});
    return described;
}

} // namespace heyuan
