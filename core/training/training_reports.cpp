#include "core/training/training_reports.h"

#include "core/place/area.h"
#include "core/record/entry.h"
#include "core/report/table_cells.h"
#include "core/training/class_checks.h"
#include "core/training/training_report_parts.h"
#include "core/training/training_summary.h"

namespace heyuan {

namespace {

TableCell money(const std::optional<Money> &amount)
{
    return TableCell::of(amount ? Text::plain(amount->toText(MoneyScale::Yuan)) : Text::plain(QStringLiteral("—")));
}

Text poorShareWords(const TrainingCount &count)
{
    const auto share = poorShare(count);
    return share ? Text::plain(share->toText(1) + u'%') : Text::plain(QStringLiteral("—"));
}

std::vector<TableCell> countRow(const Text &name, const TrainingCount &count)
{
    return {TableCell::of(name), countCell(count.classes), countCell(count.attendances), countCell(count.persons), TableCell::of(poorShareWords(count)), money(count.cost), money(count.costPerAttendance())};
}

Table countTable(const Text &title, const Text &first, std::vector<std::vector<TableCell>> rows, const TrainingCount &all)
{
    Table table;
    table.title = title;
    table.columns = {tableColumn(first, 2.4), tableColumn(say("TrainingReport", "Classes held"), 1, true), tableColumn(say("TrainingReport", "Attendances"), 1.1, true), tableColumn(say("TrainingReport", "Persons"), 1, true),
                     tableColumn(say("TrainingReport", "Poor households’ share"), 1.2, true), tableColumn(say("TrainingReport", "Cost (yuan)"), 1.6, true), tableColumn(say("TrainingReport", "Cost per attendance (yuan)"), 1.4, true)};
    table.rows = std::move(rows);
    table.totals = countRow(say("TrainingReport", "Together"), all);
    return table;
}

} // namespace

Result<Report> classFile(Store &store, qint64 trainingClass, Language language)
{
    const auto loaded = ClassRoster::load(store, trainingClass);
    if (!loaded)
        return loaded.error();
    const auto &[of, roster] = *loaded;
    const auto findings = checkClass(store, trainingClass);
    if (!findings)
        return findings.error();
    Report report = reportOn(of, say("TrainingReport", "Class file"), language);
    const RecordType &type = TrainingClass::description().type();
    const Record record = TrainingClass::description().write(of);
    Table facts;
    facts.title = say("TrainingReport", "The class");
    facts.columns = {tableColumn(say("TrainingReport", "Item"), 1), tableColumn(say("TrainingReport", "Entry"), 3)};
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const Field &field = type.fields[i];
        const QVariant value = field.options.isKept ? type.value(record, field.key) : record.values[i];
        if (value.isNull())
            continue;
        if (field.type == FieldType::Reference) {
            const auto name = nameOf(store, field.options.reference.constData(), value.toLongLong());
            if (!name)
                return name.error();
            facts.rows.push_back({TableCell::of(field.label), TableCell::of(*name)});
            continue;
        }
        const QString words = field.type == FieldType::Money ? say("TrainingReport", "%1 yuan").arg(Money::fen(value.toLongLong()).toText(MoneyScale::Yuan)).in(language) : displayValue(field, value, language);
        facts.rows.push_back({TableCell::of(field.label), TableCell::of(Text::plain(words))});
    }
    report.blocks.push_back(std::move(facts));
    Table table;
    table.title = say("TrainingReport", "Roster");
    table.columns = personColumns();
    table.columns.push_back(tableColumn(say("Training", "Counting"), 1.8));
    int number = 0;
    const Field &counting = recordTypeNamed("attendance")->field("counting");
    for (const RosterLine &line : roster) {
        table.rows.push_back(personCells(++number, line.person, language));
        table.rows.back().push_back(TableCell::of(Text::plain(displayValue(counting, line.counting, language))));
    }
    table.note = say("TrainingReport", "%1 persons on the roster, %2 attendances that count.").arg(qint64(roster.size())).arg(of.attendances);
    report.blocks.push_back(std::move(table));
    report.blocks.push_back(Heading{2, say("TrainingReport", "Findings")});
    if (findings->empty())
        report.blocks.push_back(Paragraph{say("TrainingReport", "The checks found nothing."), false});
    for (const ClassFinding &finding : *findings)
        report.blocks.push_back(Paragraph{finding.isOpen() ? finding.sentence : say("TrainingReport", "%1 Passed because: %2").arg(finding.sentence).arg(finding.waived), false});
    return report;
}

Result<Report> trainingYearReport(Store &store, int year, Language language)
{
    const auto found = trainingYear(store, year);
    if (!found)
        return found.error();
    Report report;
    report.language = language;
    report.title = say("TrainingReport", "Training in %1").arg(QString::number(year));
    report.source = say("TrainingReport", "Training ledger");
    report.blocks.push_back(Paragraph{say("TrainingReport", "%1 classes were held, with %2 attendances of %3 persons. A person who came several times is several attendances and one person.")
                                          .arg(found->all.classes).arg(Number(found->all.attendances).toText(0)).arg(Number(found->all.persons).toText(0)), false});
    BarChart chart;
    chart.head.title = say("TrainingReport", "Attendances by month");
    chart.unit = say("Training", "attendances");
    chart.series.push_back({say("TrainingReport", "Attendances"), {}, false});
    for (int month = 1; month <= 12; ++month) {
        chart.categories.push_back(Text::plain(QString::number(month)));
        chart.series.front().values.push_back(Figure::of(Number(found->months[size_t(month - 1)]), chart.unit));
    }
    report.blocks.push_back(ChartBlock{chart, 62});
    std::vector<std::vector<TableCell>> areas;
    for (const auto &[area, count] : found->areas) {
        const auto name = nameOf(store, "area", area);
        if (!name)
            return name.error();
        areas.push_back(countRow(*name, count));
    }
    report.blocks.push_back(countTable(say("TrainingReport", "By county and zone"), say("Area", "Area"), std::move(areas), found->all));
    std::vector<std::vector<TableCell>> kinds;
    for (const auto &[key, count] : found->kinds) {
        const auto &choices = trainingKinds();
        const auto kind = std::find_if(choices.begin(), choices.end(), [key = key](const Choice &choice) { return QString::fromUtf8(choice.key) == key; });
        kinds.push_back(countRow(kind->text, count));
    }
    Table groups;
    groups.title = say("TrainingReport", "By group of persons");
    groups.columns = {tableColumn(say("Training", "Group"), 2.4), tableColumn(say("TrainingReport", "Attendances"), 1, true), tableColumn(say("TrainingReport", "Persons"), 1, true)};
    for (const auto &[key, count] : found->groups) {
        const auto &choices = traineeGroups();
        const auto group = std::find_if(choices.begin(), choices.end(), [key = key](const Choice &choice) { return QString::fromUtf8(choice.key) == key; });
        groups.rows.push_back({TableCell::of(group->text), countCell(count.attendances), countCell(count.persons)});
    }
    groups.note = say("TrainingReport", "Who belongs to two groups counts in both.");
    Table byKind = countTable(say("TrainingReport", "By kind of training"), say("Training", "Kind of training"), std::move(kinds), found->all);
    byKind.note = say("TrainingReport", "Persons of several rows do not add up: who was trained in two counties or two kinds is one person of the whole.");
    report.blocks.push_back(std::move(byKind));
    if (!groups.rows.empty())
        report.blocks.push_back(std::move(groups));
    return report;
}

} // namespace heyuan
