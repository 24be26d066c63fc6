#include "core/project/risk.h"

#include "core/place/unit_names.h"
#include "core/project/project.h"
#include "core/project/project_rule.h"
#include "core/report/table_cells.h"

namespace heyuan {

namespace {

const std::vector<Choice> &degrees()
{
    static const std::vector<Choice> all{{"low", say("Risk", "Low")}, {"medium", say("Risk", "Medium")}, {"high", say("Risk", "High")}};
    return all;
}

const std::vector<Choice> &statuses()
{
    static const std::vector<Choice> all{{"open", say("Risk", "Open")}, {"treated", say("Risk", "Measure under way")}, {"occurred", say("Risk", "Has occurred")}, {"closed", say("Risk", "Closed")}};
    return all;
}

int degreeOf(const QString &key)
{
    for (size_t i = 0; i < degrees().size(); ++i) {
        if (key == QLatin1String(degrees()[i].key))
            return int(i);
    }
    return 0;
}

Text nameOf(const std::vector<Choice> &choices, const QString &key)
{
    for (const Choice &choice : choices) {
        if (key == QLatin1String(choice.key))
            return choice.text;
    }
    return {};
}

std::vector<Issue> riskIssues(const Record &record)
{
    const ProjectRisk row = ProjectRisk::description().read(record);
    std::vector<Issue> issues;
    if (row.status == u"closed" && !row.closedOn.isValid())
        issues.push_back({"closed_on", say("Risk", "Enter the day on which the risk was closed.")});
    if (row.status != u"closed" && row.closedOn.isValid())
        issues.push_back({"status", say("Risk", "A risk that was closed on a day is closed. Change its status, or take the day away.")});
    for (const auto &[field, day] : {std::pair("due_on", row.dueOn), {"closed_on", row.closedOn}}) {
        if (day.isValid() && row.foundOn.isValid() && day < row.foundOn)
            issues.push_back({field, say("Risk", "This day lies before the risk was found on %1. Correct one of the two.").arg(row.foundOn.toString(Qt::ISODate))});
    }
    return issues;
}

} // namespace

const Described<ProjectRisk> &ProjectRisk::description()
{
    static const Described<ProjectRisk> described(
        {.name = "project_risk", .label = say("Risk", "Risk"), .plural = say("Risk", "Risks"), .title = {"name"}, .order = "found_on", .check = riskIssues},
        {field("project_id", say("Project", "Project"), &ProjectRisk::project, {.required = true, .reference = "project"}),
         field("name", say("Risk", "Risk"), &ProjectRisk::name, {.required = true, .maxLength = 300}),
         field("likelihood", say("Risk", "Likelihood"), &ProjectRisk::likelihood, {.required = true, .choices = degrees()}),
         field("impact", say("Risk", "Impact"), &ProjectRisk::impact, {.required = true, .choices = degrees()}),
         field("owner_unit", say("Risk", "Unit in charge"), &ProjectRisk::ownerUnit, {.required = true, .maxLength = 160, .reference = "unit"}),
         longText("measure", say("Risk", "What is done about it"), &ProjectRisk::measure, {.required = true, .maxLength = 2000}),
         field("status", say("Project", "Status"), &ProjectRisk::status, {.required = true, .choices = statuses()}),
         field("found_on", say("Risk", "Found on"), &ProjectRisk::foundOn, {.required = true}),
         field("due_on", say("Task", "Due"), &ProjectRisk::dueOn),
         field("closed_on", say("Risk", "Closed on"), &ProjectRisk::closedOn, {.inTable = false}),
         longText("note", say("Item", "Note"), &ProjectRisk::note)});
    return described;
}

bool ProjectRisk::isOpenOn(QDate day) const { return foundOn <= day && (!closedOn.isValid() || closedOn > day); }

Light ProjectRisk::level() const { return ProjectRule::shipped().riskLevels[size_t(degreeOf(likelihood))][size_t(degreeOf(impact))]; }

Result<std::vector<ProjectRisk>> openRisks(Store &store, qint64 project, QDate asOf)
{
    Filter filter;
    filter.conditions = {{"project_id", Condition::Test::Is, project}};
    auto rows = store.all<ProjectRisk>(filter);
    if (!rows)
        return rows.error();
    std::erase_if(*rows, [asOf](const ProjectRisk &one) { return !one.isOpenOn(asOf); });
    const auto units = UnitNames::load(store);
    const auto of = store.find(Project::description().type(), project);
    if (!units || !of)
        return units ? of.error() : units.error();
    for (ProjectRisk &one : *rows)
        one.ownerName = units->inBoth(one.ownerUnit, *of ? Project::description().read(**of).area.id : 0);
    const auto weight = [](const ProjectRisk &one) { return degreeOf(one.likelihood) + degreeOf(one.impact); };
    std::stable_sort(rows->begin(), rows->end(), [&](const ProjectRisk &a, const ProjectRisk &b) { return weight(a) > weight(b); });
    return rows;
}

HeatChart riskMatrix(const std::vector<ProjectRisk> &risks, QDate asOf)
{
    HeatChart chart;
    chart.head.title = riskVerdict(risks, asOf);
    chart.head.subtitle = say("Risk", "Number of open risks: likelihood (rows) against impact");
    const auto &all = degrees();
    for (const Choice &impact : all)
        chart.columns.push_back(say("Risk", "Impact: %1").arg(impact.text));
    for (auto likelihood = all.rbegin(); likelihood != all.rend(); ++likelihood) {
        chart.rows.push_back(say("Risk", "Likelihood: %1").arg(likelihood->text));
        std::vector<HeatCell> cells;
        for (const Choice &impact : all) {
            ProjectRisk example;
            example.likelihood = QString::fromLatin1(likelihood->key);
            example.impact = QString::fromLatin1(impact.key);
            HeatCell cell;
            qint64 count = 0;
            for (const ProjectRisk &one : risks) {
                if (one.likelihood != example.likelihood || one.impact != example.impact)
                    continue;
                cell.tip = ++count == 1 ? Text::plain(one.name) : say("Risk", "%1; %2").arg(cell.tip).arg(one.name);
                cell.row = cell.column = one.id;
            }
            cell.figure = Figure::of(Number(count), {});
            cell.light = example.level();
            cell.isJudged = count > 0;
            cells.push_back(std::move(cell));
        }
        chart.cells.push_back(std::move(cells));
    }
    return chart;
}

Table riskTable(const std::vector<ProjectRisk> &risks, QDate asOf)
{
    const auto words = [](const QString &text) { return TableCell::of(Text::plain(text)); };
    Table table;
    table.title = say("Risk", "Risks");
    table.columns = {tableColumn(say("Risk", "Risk"), 2.4), tableColumn(say("Risk", "Likelihood"), 1.2), tableColumn(say("Risk", "Impact"), 0.9), tableColumn(say("Risk", "Unit in charge"), 1.5), tableColumn(say("Risk", "What is done about it"), 3),
                     tableColumn(say("Task", "Due"), 1), tableColumn(say("Project", "Status"), 1.2)};
    for (const ProjectRisk &one : risks) {
        const Text likelihood = nameOf(degrees(), one.likelihood);
        table.rows.push_back({words(one.name), TableCell::of(say("Risk", "%1 %2").arg(QString(lightMark(one.level()))).arg(likelihood)), TableCell::of(nameOf(degrees(), one.impact)), one.ownerName.isEmpty() ? words(one.ownerUnit) : TableCell::of(one.ownerName), words(one.measure),
                              words(one.dueOn.toString(Qt::ISODate)), TableCell::of(one.isOverdueOn(asOf) ? say("Duty", "Overdue") : nameOf(statuses(), one.status))});
    }
    return table;
}

Text riskVerdict(const std::vector<ProjectRisk> &risks, QDate asOf)
{
    const auto high = qint64(std::count_if(risks.begin(), risks.end(), [](const ProjectRisk &one) { return one.level() == Light::Behind; }));
    const auto overdue = qint64(std::count_if(risks.begin(), risks.end(), [asOf](const ProjectRisk &one) { return one.isOverdueOn(asOf); }));
    return say("Risk", "Risks open: %1, of them high %2; measures overdue %3").arg(qint64(risks.size())).arg(high).arg(overdue);
}

} // namespace heyuan
