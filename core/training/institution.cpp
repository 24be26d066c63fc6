#include "core/training/institution.h"

#include "core/identity/identifier.h"

namespace heyuan {

namespace {

std::vector<Issue> institutionIssues(const Record &record)
{
    const Institution row = Institution::description().read(record);
    std::vector<Issue> issues;
    if (!row.creditCode.isEmpty()) {
        if (const auto code = readCreditCode(row.creditCode); !code.isAccepted())
            issues.push_back({"credit_code", code.sentence});
    }
    return issues;
}

} // namespace

const Described<Institution> &Institution::description()
{
    static const Described<Institution> described(
        {.name = "institution", .label = say("Training", "Training institution"), .plural = say("Training", "Training institutions"), .title = {"name_zh", "name_en"}, .check = institutionIssues},
        {field("name_zh", say("Area", "Name (Chinese)"), &Institution::nameZh, {.required = true, .maxLength = 120, .language = Language::Chinese}),
         field("name_en", say("Area", "Name (English)"), &Institution::nameEn, {.maxLength = 160, .language = Language::English}),
         field("credit_code", say("Training", "Unified credit code"), &Institution::creditCode, {.maxLength = 30, .help = say("Training", "18 characters, as printed on the business licence.")}),
         field("area_id", say("Area", "Area"), &Institution::area, {.reference = "area"}),
         field("contact", say("Training", "Contact person"), &Institution::contact, {.maxLength = 60, .sensitivity = Sensitivity::Personal}),
         field("phone", say("Training", "Telephone"), &Institution::phone, {.maxLength = 30, .sensitivity = Sensitivity::Personal, .mask = Mask::Phone}),
         field("qualification", say("Training", "Qualification"), &Institution::qualification, {.maxLength = 300, .help = say("Training", "Licence to run training, its number and what it covers."), .inTable = false}),
         longText("note", say("Item", "Note"), &Institution::note)});
    return described;
}

const Described<Trainer> &Trainer::description()
{
    static const Described<Trainer> described(
        {.name = "trainer", .label = say("Training", "Trainer"), .plural = say("Training", "Trainers"), .title = {"name"}},
        {field("name", say("Training", "Full name"), &Trainer::name, {.required = true, .maxLength = 60}),
         field("institution_id", say("Training", "Training institution"), &Trainer::institution, {.reference = "institution"}),
         field("title", say("Training", "Professional title"), &Trainer::title, {.maxLength = 80}),
         field("subjects", say("Training", "Subjects"), &Trainer::subjects, {.maxLength = 300}),
         field("phone", say("Training", "Telephone"), &Trainer::phone, {.maxLength = 30, .sensitivity = Sensitivity::Personal, .mask = Mask::Phone}),
         longText("note", say("Item", "Note"), &Trainer::note)});
    return described;
}

} // namespace heyuan
