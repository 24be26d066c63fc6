#include "core/award/claim_remark.h"

#include "core/award/award_claim.h"

namespace heyuan {

namespace {

/// The fields that a clerk fills in, by their own names, and what is handed in with them.
std::vector<Choice> remarkedFields()
{
    std::vector<Choice> fields;
    for (const char *key : {"beneficiary_id", "rule_id", "claim_year", "amount_fen", "unit_id", "invoices", "premises", "account_id", "note"})
        fields.push_back({key, AwardClaim::description().type().field(key).label});
    fields.push_back({"facts", say("ClaimRemark", "Facts of the beneficiary")});
    fields.push_back({"papers", say("ClaimRemark", "Papers handed in")});
    return fields;
}

std::vector<Issue> remarkIssues(const Record &record)
{
    const ClaimRemark row = ClaimRemark::description().read(record);
    if (row.answer.isEmpty() != row.isOpen())
        return {row.isOpen() ? Issue{"answered_on", say("ClaimRemark", "Enter the day of the answer.")}
                             : Issue{"answer", say("ClaimRemark", "Write what was put right, or why it stands as it is.")}};
    if (row.answeredOn.isValid() && row.madeOn.isValid() && row.answeredOn < row.madeOn)
        return {{"answered_on", say("ClaimRemark", "It would be answered before it was made. Check the two days.")}};
    return {};
}

Status completeRemark(Transaction &transaction, Record &record)
{
    const RecordType &type = ClaimRemark::description().type();
    if (type.value(record, "made_by").isNull())
        type.setValue(record, "made_by", transaction.actor().name);
    if (type.value(record, "made_on").isNull())
        type.setValue(record, "made_on", transaction.store().now().toLocalTime().date());
    return {};
}

} // namespace

const Described<ClaimRemark> &ClaimRemark::description()
{
    static const Described<ClaimRemark> described(
        {.name = "claim_remark", .label = say("ClaimRemark", "Remark"), .plural = say("ClaimRemark", "Remarks"), .title = {"field_key", "remark"}, .order = "made_on", .check = remarkIssues, .complete = completeRemark},
        {field("claim_id", say("Claim", "Claim"), &ClaimRemark::claim, {.required = true, .reference = "award_claim"}),
         field("field_key", say("ClaimRemark", "Concerns"), &ClaimRemark::concerns, {.required = true, .choices = remarkedFields()}),
         longText("remark", say("ClaimRemark", "Remark"), &ClaimRemark::remark, {.required = true}),
         field("made_by", say("ClaimRemark", "Made by"), &ClaimRemark::madeBy, {.maxLength = 120, .readOnly = true}),
         field("made_on", say("ClaimRemark", "Made on"), &ClaimRemark::madeOn, {.readOnly = true}),
         longText("answer", say("ClaimRemark", "Answer"), &ClaimRemark::answer, {.help = say("ClaimRemark", "What was put right, or why it stands as it is.")}),
         field("answered_on", say("ClaimRemark", "Answered on"), &ClaimRemark::answeredOn)});
    return described;
}

namespace award {

Result<std::vector<ClaimRemark>> openRemarks(Store &store, qint64 claim)
{
    Filter filter;
    filter.conditions = {{"claim_id", Condition::Test::Is, claim}, {"answered_on", Condition::Test::Empty, {}}};
    return store.all<ClaimRemark>(filter);
}

Text remarkedField(const ClaimRemark &remark)
{
    for (const Choice &choice : ClaimRemark::description().type().field("field_key").options.choices) {
        if (remark.concerns == QString::fromUtf8(choice.key))
            return choice.text;
    }
    return Text::plain(remark.concerns);
}

Text remarkWords(const ClaimRemark &remark)
{
    return say("ClaimRemark", "Remark by %1, %2: %3").arg(remark.madeBy).arg(remark.madeOn.toString(Qt::ISODate)).arg(remark.remark);
}

} // namespace award
} // namespace heyuan
