#include "core/place/area.h"

namespace heyuan {

namespace {

std::vector<Choice> levels()
{
    return {{"state", say("Area", "State")}, {"province", say("Area", "Province")}, {"city", say("Area", "City")},
            {"county", say("Area", "County or district")}, {"town", say("Area", "Town")}, {"village", say("Area", "Village")},
            {"enterprise", say("Area", "Enterprise")}};
}

} // namespace

const Described<Area> &Area::description()
{
    static const Described<Area> described(
        {.name = "area", .label = say("Area", "Area"), .plural = say("Area", "Areas"), .title = {"name_zh", "name_en"}, .order = "code"},
        {field("code", say("Area", "Code"), &Area::code, {.required = true, .maxLength = 20,
               .help = say("Area", "The code of GB/T 2260, or one of this office where the area has none.")}),
         field("name_zh", say("Area", "Name (Chinese)"), &Area::nameZh, {.required = true, .maxLength = 120, .language = Language::Chinese}),
         field("name_en", say("Area", "Name (English)"), &Area::nameEn, {.maxLength = 160, .language = Language::English}),
         field("level", say("Area", "Level"), &Area::level, {.required = true, .choices = levels()}),
         field("parent_id", say("Area", "Belongs to"), &Area::parent, {.reference = "area"}),
         field("official_code", say("Area", "Has an official code"), &Area::officialCode, {.inTable = false}),
         field("zone", say("Area", "Functional zone"), &Area::zone),
         field("valid_from", say("Area", "Valid from"), &Area::validFrom, {.inTable = false}),
         field("valid_to", say("Area", "Valid to"), &Area::validTo, {.inTable = false}),
         longText("note_zh", say("Item", "Note (Chinese)"), &Area::noteZh, {.language = Language::Chinese}),
         longText("note_en", say("Item", "Note (English)"), &Area::noteEn, {.language = Language::English})});
    return described;
}

const Described<Unit> &Unit::description()
{
    static const Described<Unit> described(
        {.name = "unit", .label = say("Unit", "Organisation unit"), .plural = say("Unit", "Organisation units"), .title = {"name_zh", "name_en"}, .order = "code"},
        {field("code", say("Item", "Code"), &Unit::code, {.required = true, .maxLength = 60}),
         field("name_zh", say("Item", "Name (Chinese)"), &Unit::nameZh, {.required = true, .maxLength = 120, .language = Language::Chinese}),
         field("name_en", say("Item", "Name (English)"), &Unit::nameEn, {.maxLength = 200, .language = Language::English}),
         field("aliases", say("Unit", "Also printed as"), &Unit::aliases, {.maxLength = 600, .help = say("Unit", "Other names and abbreviations, separated by ；. Plans and imported sheets are read with them.")}),
         field("area_id", say("Unit", "Area"), &Unit::area, {.reference = "area"}),
         field("level", say("Area", "Level"), &Unit::level, {.choices = levels()}),
         field("successor_id", say("Unit", "Succeeded by"), &Unit::successor, {.reference = "unit"}),
         field("valid_from", say("Area", "Valid from"), &Unit::validFrom, {.inTable = false}),
         field("valid_to", say("Area", "Valid to"), &Unit::validTo),
         longText("note_zh", say("Item", "Note (Chinese)"), &Unit::noteZh, {.language = Language::Chinese}),
         longText("note_en", say("Item", "Note (English)"), &Unit::noteEn, {.language = Language::English})});
    return described;
}

const Described<Fact> &Fact::description()
{
    static const Described<Fact> described(
        {.name = "fact", .label = say("Fact", "Fact"), .plural = say("Fact", "Facts"), .title = {"name_zh", "name_en"}, .order = "code"},
        {field("code", say("Item", "Code"), &Fact::code, {.required = true, .maxLength = 60}),
         field("name_zh", say("Item", "Name (Chinese)"), &Fact::nameZh, {.required = true, .maxLength = 400, .language = Language::Chinese}),
         field("name_en", say("Item", "Name (English)"), &Fact::nameEn, {.maxLength = 600, .language = Language::English}),
         field("key", say("Fact", "Kind of fact"), &Fact::key, {.required = true, .maxLength = 80}),
         field("area_id", say("Fact", "Area"), &Fact::area, {.reference = "area"}),
         field("value", say("Fact", "Value"), &Fact::value, {.help = say("Fact", "Leave it empty while it is not known; an empty fact is shown as missing, never as 0.")}),
         field("unit", say("Fact", "Unit"), &Fact::unit, {.maxLength = 20}),
         field("as_of", say("Fact", "As of"), &Fact::asOf),
         field("supplier_zh", say("Fact", "Supplied by (Chinese)"), &Fact::supplierZh, {.maxLength = 300, .language = Language::Chinese}),
         field("supplier_en", say("Fact", "Supplied by (English)"), &Fact::supplierEn, {.maxLength = 300, .language = Language::English}),
         field("document_id", say("Item", "Document"), &Fact::document, {.reference = "document"}),
         field("clause_id", say("Item", "Clause"), &Fact::clause, {.reference = "clause"}),
         longText("quote", say("Item", "Quoted words"), &Fact::quote),
         longText("note_zh", say("Item", "Note (Chinese)"), &Fact::noteZh, {.language = Language::Chinese}),
         longText("note_en", say("Item", "Note (English)"), &Fact::noteEn, {.language = Language::English})});
    return described;
}

} // namespace heyuan
