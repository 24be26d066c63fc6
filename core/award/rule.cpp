#include "core/award/rule.h"

#include "core/store/store.h"

namespace heyuan {

namespace {

Status completeRule(Transaction &, Record &record)
{
    beginAwardRule(record);
    return {};
}

} // namespace

void beginAwardRule(Record &record)
{
    const RecordType &type = awardRuleType();
    if (type.value(record, "amount").toString().trimmed().isEmpty())
        type.setValue(record, "amount", QStringLiteral("{\"form\":\"unwritten\"}"));
}

const std::vector<Choice> &beneficiaryKinds()
{
    static const std::vector<Choice> kinds{
        {"enterprise", say("AwardRule", "Enterprise")},
        {"platform", say("AwardRule", "Trading platform")},
        {"park", say("AwardRule", "Park")},
        {"incubator", say("AwardRule", "Incubation base")},
        {"county_centre", say("AwardRule", "County service centre")},
        {"station", say("AwardRule", "Service station")},
        {"town", say("AwardRule", "Town")},
        {"village", say("AwardRule", "Village")},
        {"county", say("AwardRule", "County")},
        {"training_institution", say("AwardRule", "Training institution")},
        {"person", say("AwardRule", "Person")},
        {"association", say("AwardRule", "Association")},
        {"store", say("AwardRule", "Online shop")},
        {"warehouse", say("AwardRule", "Warehouse")},
        {"project", say("AwardRule", "Project")}};
    return kinds;
}

const RecordType &awardRuleType()
{
    static const RecordType type{
        .name = "award_rule",
        .label = say("AwardRule", "Award rule"),
        .plural = say("AwardRule", "Award rules"),
        .fields =
            withItemFields({plainField("beneficiary", FieldType::Choice, say("AwardRule", "For"),
                                       {.required = true,
                                        .choices = beneficiaryKinds()}),
                            plainField("conditions", FieldType::LongText, say("AwardRule", "Conditions")),
                            plainField("amount", FieldType::LongText, say("AwardRule", "Amount"),
                                       {.required = true, .help = say("AwardRule", "Leave it and the conditions as they are for a new rule: they are written in fields as a draft, in “Rules and versions”, and hold when another person has published it.")}),
                            plainField("once_only", FieldType::Flag, say("AwardRule", "Once only")),
                            plainField("max_years", FieldType::Integer, say("AwardRule", "Years at most")),
                            plainField("stacking", FieldType::LongText, say("AwardRule", "Together with other awards")),
                            plainField("valid_from", FieldType::Date, say("Area", "Valid from"), {.inTable = false}),
                            plainField("valid_to", FieldType::Date, say("Area", "Valid to"), {.inTable = false}),
                            plainField("decided_by", FieldType::Text, say("AwardRule", "Decided by"),
                                       {.maxLength = 200, .inTable = false}),
                            plainField("funding", FieldType::Text, say("AwardRule", "Paid from"), {.maxLength = 300})}),
        .title = {"name_zh", "name_en"},
        .order = "code",
        .complete = completeRule};
    return type;
}

} // namespace heyuan
