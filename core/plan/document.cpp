#include "core/plan/document.h"

#include "core/plan/reading.h"

namespace heyuan {

const RecordType &documentType()
{
    static const RecordType type{
        .name = "document", .label = say("Document", "Document"), .plural = say("Document", "Documents"),
        .fields = {
            plainField("code", FieldType::Text, say("Item", "Code"), {.required = true, .maxLength = 20}),
            plainField("name_zh", FieldType::Text, say("Document", "Title (Chinese)"), {.required = true, .maxLength = 400, .language = Language::Chinese}),
            plainField("name_en", FieldType::Text, say("Document", "Title (English)"), {.maxLength = 600, .language = Language::English}),
            plainField("short_zh", FieldType::Text, say("Document", "Short title (Chinese)"), {.maxLength = 80, .language = Language::Chinese, .inTable = false}),
            plainField("short_en", FieldType::Text, say("Document", "Short title (English)"), {.maxLength = 120, .language = Language::English, .inTable = false}),
            plainField("number", FieldType::Text, say("Document", "Document number"), {.maxLength = 80}),
            plainField("issuer_zh", FieldType::Text, say("Document", "Issued by (Chinese)"), {.maxLength = 200, .language = Language::Chinese}),
            plainField("issuer_en", FieldType::Text, say("Document", "Issued by (English)"), {.maxLength = 300, .language = Language::English}),
            plainField("issued_on", FieldType::Date, say("Document", "Issued on")),
            plainField("status", FieldType::Choice, say("Document", "Status"), {.required = true, .choices = {
                {"draft", say("Document", "Draft for comment")}, {"issued", say("Document", "Issued")}, {"repealed", say("Document", "Repealed")}}}),
            plainField("starts_on", FieldType::Date, say("Document", "Runs from")),
            plainField("ends_on", FieldType::Date, say("Document", "Runs to")),
            plainField("area_id", FieldType::Reference, say("Document", "Area"), {.reference = "area"}),
            plainField("role", FieldType::Choice, say("Document", "Role"), {.choices = {
                {"programme", say("Document", "Programme")}, {"predecessor", say("Document", "Predecessor programme")},
                {"project", say("Document", "Demonstration project")}, {"selection", say("Document", "Selection round")}}}),
            plainField("note_zh", FieldType::LongText, say("Item", "Note (Chinese)"), {.language = Language::Chinese}),
            plainField("note_en", FieldType::LongText, say("Item", "Note (English)"), {.language = Language::English})},
        .title = {"short_zh", "short_en"}, .order = "code"};
    return type;
}

const RecordType &clauseType()
{
    static const RecordType type{
        .name = "clause", .label = say("Clause", "Clause"), .plural = say("Clause", "Clauses"),
        .fields = {
            plainField("code", FieldType::Text, say("Item", "Code"), {.required = true, .maxLength = 60}),
            plainField("document_id", FieldType::Reference, say("Item", "Document"), {.required = true, .reference = "document"}),
            plainField("parent_id", FieldType::Reference, say("Clause", "Part of"), {.reference = "clause", .inTable = false}),
            plainField("position", FieldType::Integer, say("Clause", "Position"), {.required = true, .inTable = false}),
            plainField("kind", FieldType::Text, say("Clause", "Kind"), {.maxLength = 20, .inTable = false}),
            plainField("number", FieldType::Text, say("Clause", "Number as printed"), {.maxLength = 60}),
            plainField("path", FieldType::Text, say("Clause", "Cited as"), {.required = true, .maxLength = 120}),
            plainField("name_zh", FieldType::Text, say("Clause", "Heading (Chinese)"), {.required = true, .maxLength = 400, .language = Language::Chinese}),
            plainField("name_en", FieldType::Text, say("Clause", "Heading (English)"), {.maxLength = 600, .language = Language::English}),
            plainField("text_zh", FieldType::LongText, say("Clause", "Text (Chinese)"), {.language = Language::Chinese}),
            plainField("text_en", FieldType::LongText, say("Clause", "Text (English)"), {.language = Language::English})},
        .title = {"path"}, .order = "position"};
    return type;
}

const RecordType &readingType()
{
    static const RecordType type{
        .name = "reading", .label = say("Reading", "Unclear wording"), .plural = say("Reading", "Unclear wordings"),
        .fields = {
            plainField("code", FieldType::Text, say("Item", "Code"), {.required = true, .maxLength = 60}),
            plainField("question_zh", FieldType::LongText, say("Reading", "Question (Chinese)"), {.required = true, .language = Language::Chinese}),
            plainField("question_en", FieldType::LongText, say("Reading", "Question (English)"), {.language = Language::English}),
            plainField("kind", FieldType::Choice, say("Reading", "Kind"), {.choices = { // as the register of the texts spells them
                {"ambiguous wording", say("Reading", "Ambiguous wording")}, {"contradiction", say("Reading", "Contradiction within the document")},
                {"cross-document", say("Reading", "Contradiction between documents")}, {"arithmetic", say("Reading", "Sum that does not add up")},
                {"numbering", say("Reading", "Wrong numbering")}, {"OCR noise", say("Reading", "Slip of typing or scanning")},
                {"outdated/other", say("Reading", "Outdated, or other")}}}),
            plainField("severity", FieldType::Choice, say("Reading", "Weight"), {.choices = {
                {"high", say("Reading", "High")}, {"medium", say("Reading", "Medium")}, {"low", say("Reading", "Low")}}}),
            plainField("quote", FieldType::Text, say("Item", "Quoted words"), {.maxLength = 2000}),
            plainField("readings", FieldType::LongText, say("Reading", "Possible readings")),
            plainField("handling_zh", FieldType::LongText, say("Reading", "Handling (Chinese)"), {.language = Language::Chinese}),
            plainField("handling_en", FieldType::LongText, say("Reading", "Handling (English)"), {.language = Language::English}),
            plainField("other_document", FieldType::Text, say("Reading", "Other document"), {.maxLength = 20, .inTable = false}),
            plainField("other_clause", FieldType::Text, say("Reading", "Other clause"), {.maxLength = 120, .inTable = false}),
            plainField("other_quote", FieldType::LongText, say("Reading", "Words there")),
            plainField("decided", FieldType::Text, say("Reading", "Decided reading"), {.maxLength = 60}),
            plainField("decided_words", FieldType::LongText, say("Reading", "Own words of the decision")),
            plainField("decided_by", FieldType::Text, say("Reading", "Decided by"), {.maxLength = 120}),
            plainField("decided_on", FieldType::Date, say("Reading", "Decided on")),
            plainField("decided_document", FieldType::Text, say("Reading", "By document"), {.maxLength = 120}),
            plainField("document_id", FieldType::Reference, say("Item", "Document"), {.reference = "document"}),
            plainField("clause_id", FieldType::Reference, say("Item", "Clause"), {.reference = "clause"})},
        .title = {"quote"}, .order = "code",
        .check = objectionsToDecision};
    return type;
}

const RecordType &readingLinkType()
{
    static const RecordType type{
        .name = "reading_link", .label = say("ReadingLink", "Item with unclear wording"), .plural = say("ReadingLink", "Items with unclear wording"),
        .fields = {
            plainField("reading_id", FieldType::Reference, say("Reading", "Unclear wording"), {.required = true, .reference = "reading"}),
            plainField("item_type", FieldType::Text, say("ReadingLink", "Kind of item"), {.required = true, .maxLength = 60}),
            plainField("item_code", FieldType::Text, say("ReadingLink", "Item"), {.required = true, .maxLength = 60})},
        .title = {"item_code"}};
    return type;
}

const RecordType &mentionType()
{
    static const RecordType type{
        .name = "mention", .label = say("Mention", "Further place"), .plural = say("Mention", "Further places"),
        .fields = {
            plainField("item_type", FieldType::Text, say("ReadingLink", "Kind of item"), {.required = true, .maxLength = 60}),
            plainField("item_code", FieldType::Text, say("ReadingLink", "Item"), {.required = true, .maxLength = 60}),
            plainField("clause_id", FieldType::Reference, say("Item", "Clause"), {.required = true, .reference = "clause"}),
            plainField("quote", FieldType::LongText, say("Item", "Quoted words"), {.required = true})},
        .title = {"item_code"}};
    return type;
}

const RecordType &correspondenceType()
{
    static const RecordType type{
        .name = "correspondence", .label = say("Correspondence", "Comparison line"), .plural = say("Correspondence", "Comparison lines"),
        .fields = {
            plainField("code", FieldType::Text, say("Item", "Code"), {.required = true, .maxLength = 60}),
            plainField("subject_zh", FieldType::Text, say("Correspondence", "Subject (Chinese)"), {.required = true, .maxLength = 200, .language = Language::Chinese}),
            plainField("subject_en", FieldType::Text, say("Correspondence", "Subject (English)"), {.maxLength = 300, .language = Language::English}),
            plainField("old_document", FieldType::Text, say("Correspondence", "Earlier plan"), {.required = true, .maxLength = 20}),
            plainField("new_document", FieldType::Text, say("Correspondence", "Later plan"), {.required = true, .maxLength = 20}),
            plainField("item_type", FieldType::Text, say("ReadingLink", "Kind of item"), {.required = true, .maxLength = 60}),
            plainField("old_item", FieldType::Text, say("Correspondence", "Items in the earlier plan"), {.maxLength = 120, .help = say("Correspondence", "Codes of the items; several are separated by 、.")}),
            plainField("new_item", FieldType::Text, say("Correspondence", "Items in the later plan"), {.maxLength = 120, .help = say("Correspondence", "Codes of the items; several are separated by 、.")}),
            plainField("judgement", FieldType::Choice, say("Correspondence", "Judgement"), {.required = true, .choices = {
                {"kept", say("Correspondence", "Kept")}, {"moved", say("Correspondence", "Moved in time")}, {"value", say("Correspondence", "Value changed")},
                {"definition", say("Correspondence", "Definition changed")}, {"dropped", say("Correspondence", "Dropped")}, {"new", say("Correspondence", "New")}}}),
            plainField("remark_zh", FieldType::LongText, say("Correspondence", "Remark (Chinese)"), {.language = Language::Chinese}),
            plainField("remark_en", FieldType::LongText, say("Correspondence", "Remark (English)"), {.language = Language::English})},
        .title = {"subject_zh", "subject_en"}, .order = "code"};
    return type;
}

} // namespace heyuan
