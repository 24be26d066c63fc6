#include "core/project/project.h"

namespace heyuan {

QString sourceKey(FundingSource source)
{
    return QString::fromUtf8(fundingSourceChoices()[size_t(source)].key);
}

std::optional<FundingSource> sourceFromKey(const QString &key)
{
    for (const FundingSource source : fundingSources) {
        if (sourceKey(source) == key)
            return source;
    }
    return std::nullopt;
}

const std::vector<Choice> &fundingSourceChoices()
{
    static const std::vector<Choice> choices{{"central", say("Constraint", "Central money")},
                                             {"provincial", say("Constraint", "Provincial money")},
                                             {"local", say("Constraint", "Local money")}};
    return choices;
}

Text sourceName(FundingSource source) { return fundingSourceChoices()[size_t(source)].text; }

SourceMoney &SourceMoney::operator+=(const SourceMoney &other)
{
    for (size_t i = 0; i < amounts.size(); ++i)
        amounts[i] += other.amounts[i];
    return *this;
}

SourceMoney operator-(const SourceMoney &a, const SourceMoney &b)
{
    SourceMoney difference;
    for (size_t i = 0; i < a.amounts.size(); ++i)
        difference.amounts[i] = a.amounts[i] - b.amounts[i];
    return difference;
}

const Described<Project> &Project::description()
{
    static const Described<Project> described(
        {.name = "project", .label = say("Project", "Demonstration project"), .plural = say("Project", "Demonstration projects"), .title = {"name_zh", "name_en"}, .order = "code",
         .check = [](const Record &record) -> std::vector<Issue> {
             const Project row = Project::description().read(record);
             if (row.startsOn.isValid() && row.endsOn.isValid() && row.endsOn < row.startsOn)
                 return {{"ends_on", say("Project", "The project ends before it starts. Check the two days.")}};
             return {};
         }},
        {field("code", say("Item", "Code"), &Project::code, {.required = true, .maxLength = 60}),
         field("name_zh", say("Item", "Name (Chinese)"), &Project::nameZh, {.required = true, .maxLength = 400, .language = Language::Chinese}),
         field("name_en", say("Item", "Name (English)"), &Project::nameEn, {.maxLength = 600, .language = Language::English}),
         field("project", say("Project", "Key"), &Project::key, {.required = true, .maxLength = 60, .help = say("Project", "Short name by which budget lines, phases and deliverables name the project: place and year.")}),
         field("area_id", say("Area", "Area"), &Project::area, {.required = true, .reference = "area"}),
         field("starts_on", say("Task", "Starts"), &Project::startsOn),
         field("ends_on", say("Duty", "Ends"), &Project::endsOn),
         field("status", say("Project", "Status"), &Project::status,
               {.choices = {{"preparing", say("Project", "In preparation")}, {"running", say("Project", "Under way")}, {"accepted", say("Project", "Accepted")}, {"closed", say("Project", "Closed")}}}),
         field("document_id", say("Item", "Document"), &Project::document, {.reference = "document"}),
         field("clause_id", say("Item", "Clause"), &Project::clause, {.reference = "clause"}),
         longText("quote", say("Item", "Quoted words"), &Project::quote),
         longText("note_zh", say("Item", "Note (Chinese)"), &Project::noteZh),
         longText("note_en", say("Item", "Note (English)"), &Project::noteEn)});
    return described;
}

} // namespace heyuan
