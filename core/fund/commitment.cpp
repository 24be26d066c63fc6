#include "core/fund/commitment.h"

namespace heyuan {

std::vector<Choice> fundLevels()
{
    return {{"city", say("Fund", "City level")}, {"city_wide", say("Fund", "City and counties together")}, {"county", say("Fund", "County")},
            {"central", say("Fund", "Central")}, {"provincial", say("Fund", "Provincial")}};
}

const RecordType &fundCommitmentType()
{
    static const RecordType type{
        .name = "fund_commitment", .label = say("Fund", "Commitment of funds"), .plural = say("Fund", "Commitments of funds"),
        .fields = withItemFields({
            plainField("kind", FieldType::Choice, say("Fund", "Kind"), {.required = true, .choices = {
                {"commitment", say("Fund", "Commitment")}, {"earmark", say("Fund", "Earmark")}, {"ceiling", say("Fund", "Ceiling")}}}),
            plainField("fund_zh", FieldType::Text, say("Fund", "Fund (Chinese)"), {.maxLength = 200, .language = Language::Chinese}),
            plainField("fund_en", FieldType::Text, say("Fund", "Fund (English)"), {.maxLength = 300, .language = Language::English}),
            plainField("year", FieldType::Integer, say("Fund", "Year"), {.required = true, .minimum = Number(2000), .maximum = Number(2100)}),
            plainField("comparator", FieldType::Text, say("Fund", "Comparison"), {.maxLength = 8}),
            plainField("amount_fen", FieldType::Money, say("Fund", "Amount"), {.required = true, .minimum = Number(0)}),
            plainField("level", FieldType::Choice, say("Fund", "Paid by"), {.choices = fundLevels()}),
            plainField("per", FieldType::Text, say("Fund", "For each"), {.maxLength = 40}),
            plainField("purpose_zh", FieldType::LongText, say("Fund", "Purpose (Chinese)"), {.language = Language::Chinese}),
            plainField("purpose_en", FieldType::LongText, say("Fund", "Purpose (English)"), {.language = Language::English})}),
        .title = {"name_zh", "name_en"}, .order = "code"};
    return type;
}

} // namespace heyuan
