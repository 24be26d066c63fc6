#include "core/project/contract.h"

#include "core/identity/identifier.h"
#include "core/store/preparer.h"

namespace heyuan {

namespace {

std::vector<Issue> contractIssues(const Record &record)
{
    const Contract row = Contract::description().read(record);
    std::vector<Issue> issues = preparerIssues(Contract::description().type(), record);
    if (row.amounts().total() <= Money())
        issues.push_back({"central_fen", say("Contract", "The contract has no amount. Enter how much of it is central, provincial and local money.")});
    if (row.endsOn.isValid() && row.startsOn.isValid() && row.endsOn < row.startsOn)
        issues.push_back({"ends_on", say("Contract", "The contract ends before it starts. Check the two days.")});
    if (!row.creditCode.isEmpty()) {
        if (const auto code = readCreditCode(row.creditCode); !code.isAccepted())
            issues.push_back({"credit_code", code.sentence});
    }
    return issues;
}

std::vector<Issue> milestoneIssues(const Record &record)
{
    const Milestone row = Milestone::description().read(record);
    std::vector<Issue> issues;
    if (row.acceptedOn.isValid() && row.acceptanceDocument.isEmpty())
        issues.push_back({"acceptance_document", say("Contract", "What was accepted needs the record of acceptance. Enter its number.")});
    if (row.accepted && !row.acceptedOn.isValid())
        issues.push_back({"accepted_on", say("Contract", "Enter the day on which it was accepted.")});
    if (row.quantity && !row.deliverable)
        issues.push_back({"deliverable_id", say("Contract", "Choose the deliverable of which this is a quantity.")});
    return issues;
}

} // namespace

const Described<Contract> &Contract::description()
{
    const FieldOptions amount{.minimum = Number(0)};
    static const Described<Contract> described(
        {.name = "contract", .label = say("Contract", "Contract"), .plural = say("Contract", "Contracts"), .title = {"number", "name"}, .order = "number", .check = contractIssues,
         .complete = [](Transaction &transaction, Record &record) -> Status {
             rememberPreparer(transaction, Contract::description().type(), record);
             return {};
         }},
        {field("project_id", say("Project", "Project"), &Contract::project, {.required = true, .reference = "project"}),
         field("number", say("Contract", "Contract number"), &Contract::number, {.required = true, .maxLength = 60}),
         field("name", say("Contract", "Subject"), &Contract::name, {.required = true, .maxLength = 200}),
         field("line_id", say("Budget", "Budget line"), &Contract::line, {.required = true, .reference = "budget_line"}),
         field("contractor", say("Contract", "Contractor"), &Contract::contractor, {.required = true, .maxLength = 160}),
         field("credit_code", say("Training", "Unified credit code"), &Contract::creditCode, {.maxLength = 30, .inTable = false}),
         field("use_id", say("Contract", "Use"), &Contract::use, {.reference = "policy_constraint", .help = say("Contract", "Which permitted or prohibited use of the plan this is. A prohibited one is refused for the money it is prohibited for.")}),
         field("central_fen", say("Constraint", "Central money"), &Contract::central, amount),
         field("provincial_fen", say("Constraint", "Provincial money"), &Contract::provincial, amount),
         field("local_fen", say("Constraint", "Local money"), &Contract::local, amount),
         field("signed_on", say("Contract", "Signed on"), &Contract::signedOn, {.required = true}),
         field("starts_on", say("Task", "Starts"), &Contract::startsOn, {.inTable = false}),
         field("ends_on", say("Duty", "Ends"), &Contract::endsOn),
         field("status", say("Project", "Status"), &Contract::status, {.readOnly = true, .choices = {{"draft", say("Project", "Draft")}, {"confirmed", say("Project", "Confirmed")}, {"closed", say("Project", "Closed")}}}),
         field("prepared_by", say("Budget", "Prepared by"), &Contract::preparedBy, {.maxLength = 120, .readOnly = true, .inTable = false}),
         field("confirmed_by", say("Budget", "Confirmed by"), &Contract::confirmedBy, {.maxLength = 120, .readOnly = true, .inTable = false}),
         longText("note", say("Item", "Note"), &Contract::note)});
    return described;
}

const Described<Milestone> &Milestone::description()
{
    static const Described<Milestone> described(
        {.name = "milestone", .label = say("Contract", "Milestone"), .plural = say("Contract", "Milestones"), .title = {"name"}, .order = "number", .check = milestoneIssues},
        {field("contract_id", say("Contract", "Contract"), &Milestone::contract, {.required = true, .reference = "contract"}),
         field("number", say("Phase", "Number"), &Milestone::number, {.required = true, .minimum = Number(1)}),
         field("name", say("Contract", "Milestone"), &Milestone::name, {.required = true, .maxLength = 200}),
         field("due_on", say("Task", "Due"), &Milestone::dueOn),
         field("amount_fen", say("Contract", "Falls due"), &Milestone::amount, {.minimum = Number(0)}),
         field("deliverable_id", say("Deliverable", "Deliverable"), &Milestone::deliverable, {.reference = "deliverable", .inTable = false}),
         field("quantity", say("Deliverable", "Quantity"), &Milestone::quantity, {.minimum = Number(0), .inTable = false}),
         field("accepted_on", say("Contract", "Accepted on"), &Milestone::acceptedOn),
         field("accepted", say("Contract", "Quantity accepted"), &Milestone::accepted, {.minimum = Number(0)}),
         field("acceptance_document", say("Contract", "Record of acceptance"), &Milestone::acceptanceDocument, {.maxLength = 120}),
         longText("note", say("Item", "Note"), &Milestone::note)});
    return described;
}

} // namespace heyuan
