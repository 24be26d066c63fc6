#include "core/catalogue/reader.h"

#include "core/award/rule.h"
#include "core/fund/commitment.h"
#include "core/indicator/indicator.h"
#include "core/place/area.h"
#include "core/plan/document.h"
#include "core/plan/target.h"
#include "core/project/budget.h"
#include "core/project/project.h"

namespace heyuan::catalogue {

namespace {

// These become rows of their own (mentions, reading links, units of tasks).
const QStringList linked{QStringLiteral("quotes"), QStringLiteral("unclear")};

} // namespace

const std::vector<Source> &sharedSources()
{
    static const std::vector<Source> sources{
        {QStringLiteral("measures.json"), &MeasureUnit::description().type()},
        {QStringLiteral("areas.json"), &Area::description().type()},
        {QStringLiteral("units/*.json"), &Unit::description().type()},
        {QStringLiteral("documents.json"), &documentType()}};
    return sources;
}

const std::vector<Source> &documentSources()
{
    static const std::vector<Source> sources{
        {QStringLiteral("clauses.json"), &clauseType()},
        // The short title and the note of a reading say no more than its question.
        {QStringLiteral("readings.json"),
         &readingType(),
         {},
         linked
             + QStringList{QStringLiteral("zh"), QStringLiteral("en"), QStringLiteral("note_zh"),
                           QStringLiteral("note_en")}},
        {QStringLiteral("indicators.json"), &Indicator::description().type(), {}, linked},
        // A fact asked of each county has one row a county once the counties supply it.
        {QStringLiteral("facts.json"),
         &Fact::description().type(),
         {{QStringLiteral("year"), "as_of"}},
         linked + QStringList{QStringLiteral("per")}},
        {QStringLiteral("targets.json"), &Target::description().type(), {}, linked},
        // The quantity of a task is the value of the target beside it.
        {QStringLiteral("tasks.json"),
         &taskType(),
         {},
         linked
             + QStringList{QStringLiteral("lead_units"), QStringLiteral("cooperating_units"),
                           QStringLiteral("inherited_from"), QStringLiteral("quantity"), QStringLiteral("unit")}},
        {QStringLiteral("duties.json"),
         &dutyType(),
         {},
         linked + QStringList{QStringLiteral("inherited_from"), QStringLiteral("count")}},
        {QStringLiteral("rules.json"),
         &awardRuleType(),
         {{QStringLiteral("purpose_zh"), "note_zh"}, {QStringLiteral("purpose_en"), "note_en"}},
         linked},
        {QStringLiteral("funds.json"), &fundCommitmentType(), {}, linked},
        {QStringLiteral("projects.json"), &Project::description().type(), {}, linked},
        {QStringLiteral("budgets.json"), &budgetLineType(), {}, linked},
        {QStringLiteral("deliverables.json"), &deliverableType(), {}, linked},
        {QStringLiteral("phases.json"), &phaseType(), {}, linked},
        {QStringLiteral("materials.json"), &materialType(), {}, linked},
        {QStringLiteral("constraints.json"),
         &policyConstraintType(),
         {{QStringLiteral("programme"), "project"}},
         linked + QStringList{QStringLiteral("base_zh"), QStringLiteral("base_en")}},
    };
    return sources;
}

const Source &comparisonSource()
{
    static const Source source{QStringLiteral("comparison.json"), &correspondenceType()};
    return source;
}

} // namespace heyuan::catalogue
