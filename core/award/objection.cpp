#include "core/award/objection.h"

namespace heyuan {

namespace {

std::vector<Issue> objectionIssues(const Record &record)
{
    const ClaimObjection row = ClaimObjection::description().read(record);
    std::vector<Issue> issues;
    if (row.outcome == u"open") {
        if (row.answeredOn.isValid())
            issues.push_back({"outcome", say("ClaimObjection", "It was answered. Choose what became of it.")});
        return issues;
    }
    if (!row.answeredOn.isValid())
        issues.push_back({"answered_on", say("ClaimObjection", "Enter the day on which the objection was answered.")});
    if (row.handledBy.isEmpty())
        issues.push_back({"handled_by", say("ClaimObjection", "Enter who looked into the objection.")});
    if (row.answer.isEmpty())
        issues.push_back({"answer", say("ClaimObjection", "Write what was found and answered.")});
    if (row.answeredOn.isValid() && row.answeredOn < row.receivedOn)
        issues.push_back({"answered_on", say("ClaimObjection", "It would be answered before it came in. Check the two days.")});
    return issues;
}

Status completeObjection(Transaction &, Record &record)
{
    const RecordType &type = ClaimObjection::description().type();
    if (type.value(record, "outcome").isNull())
        type.setValue(record, "outcome", QStringLiteral("open"));
    return {};
}

Filter ofClaim(qint64 claim)
{
    Filter filter;
    filter.conditions = {{"claim_id", Condition::Test::Is, claim}};
    return filter;
}

} // namespace

const Described<ClaimObjection> &ClaimObjection::description()
{
    static const Described<ClaimObjection> described(
        {.name = "claim_objection", .label = say("ClaimObjection", "Objection"), .plural = say("ClaimObjection", "Objections"), .title = {"received_on", "objector"}, .order = "received_on", .check = objectionIssues, .complete = completeObjection},
        {field("claim_id", say("Claim", "Claim"), &ClaimObjection::claim, {.required = true, .reference = "award_claim"}),
         field("received_on", say("ClaimObjection", "Received on"), &ClaimObjection::receivedOn, {.required = true}),
         field("objector", say("ClaimObjection", "Raised by"), &ClaimObjection::objector, {.maxLength = 120, .help = say("ClaimObjection", "Left empty if no name was given."), .sensitivity = Sensitivity::Personal}),
         longText("content", say("ClaimObjection", "Objection"), &ClaimObjection::content, {.required = true}),
         field("outcome", say("ClaimObjection", "Outcome"), &ClaimObjection::outcome,
               {.required = true, .choices = {{"open", say("ClaimObjection", "Open")}, {"rejected", say("ClaimObjection", "Not founded")}, {"upheld", say("ClaimObjection", "Founded")}, {"withdrawn", say("ClaimObjection", "Withdrawn")}}}),
         field("answered_on", say("ClaimObjection", "Answered on"), &ClaimObjection::answeredOn),
         field("handled_by", say("ClaimObjection", "Looked into by"), &ClaimObjection::handledBy, {.maxLength = 120}),
         longText("answer", say("ClaimObjection", "Answer"), &ClaimObjection::answer)});
    return described;
}

namespace award {

Result<qint64> openObjections(Store &store, qint64 claim)
{
    Filter filter = ofClaim(claim);
    filter.conditions.push_back({"outcome", Condition::Test::Is, QStringLiteral("open")});
    return store.count(ClaimObjection::description().type(), filter);
}

Result<std::vector<ClaimObjection>> objectionsOf(Store &store, qint64 claim)
{
    return store.all<ClaimObjection>(ofClaim(claim));
}

} // namespace award

} // namespace heyuan
