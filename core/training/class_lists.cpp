#include "core/training/class_lists.h"

#include "core/record/entry.h"
#include "core/report/table_cells.h"
#include "core/training/attendance.h"
#include "core/training/training_report_parts.h"

namespace heyuan {

Result<Report> signInSheet(Store &store, qint64 trainingClass, Language language)
{
    constexpr int emptyRows = 5;
    constexpr int rowsWithoutRoster = 40;
    constexpr double rowMm = 9.5; // room for a signature
    const auto loaded = ClassRoster::load(store, trainingClass);
    if (!loaded)
        return loaded.error();
    const auto &[of, roster] = *loaded;
    Report report = reportOn(of, say("TrainingReport", "Sign-in sheet"), language);
    report.blocks.push_back(Paragraph{say("TrainingReport", "Day: %1    Place: %2    Trainer: ____________________").arg(daysOf(of)).arg(of.place.isEmpty() ? QStringLiteral("____________________") : of.place), false});
    Table table;
    table.rowMm = rowMm;
    table.columns = personColumns();
    table.columns.push_back(tableColumn(Trainee::description().type().field("employer").label, 1.6));
    table.columns.push_back(tableColumn(say("TrainingReport", "Signature"), 1.5));
    int number = 0;
    for (const RosterLine &line : roster) {
        table.rows.push_back(personCells(++number, line.person, language));
        table.rows.back().push_back(personCell("employer", line.person.employer, language));
        table.rows.back().emplace_back();
    }
    const int empty = roster.empty() ? rowsWithoutRoster : emptyRows;
    for (int i = 0; i < empty; ++i) {
        table.rows.push_back({countCell(++number)});
        table.rows.back().resize(table.columns.size());
    }
    report.blocks.push_back(std::move(table));
    return report;
}

Result<Report> rosterList(Store &store, qint64 trainingClass, Language language)
{
    const auto loaded = ClassRoster::load(store, trainingClass);
    if (!loaded)
        return loaded.error();
    const auto &[of, roster] = *loaded;
    Report report = reportOn(of, say("TrainingReport", "Roster"), language);
    report.blocks.push_back(Paragraph{say("TrainingReport", "Day: %1    Place: %2").arg(daysOf(of)).arg(of.place.isEmpty() ? QStringLiteral("—") : of.place), false});
    Table table;
    table.columns = personColumns();
    table.columns.push_back(tableColumn(Trainee::description().type().field("employer").label, 2));
    table.columns.push_back(tableColumn(Attendance::description().type().field("certificate").label, 1.4));
    int number = 0;
    for (const RosterLine &line : roster) {
        table.rows.push_back(personCells(++number, line.person, language));
        table.rows.back().push_back(personCell("employer", line.person.employer, language));
        table.rows.back().push_back(TableCell::of(Text::plain(line.certificate)));
    }
    table.note = say("TrainingReport", "%1 persons on the roster, %2 attendances that count.").arg(qint64(roster.size())).arg(of.attendances);
    report.blocks.push_back(std::move(table));
    return report;
}

Result<Report> certificateList(Store &store, qint64 trainingClass, Language language)
{
    constexpr double rowMm = 9.5; // room for a signature
    const auto loaded = ClassRoster::load(store, trainingClass);
    if (!loaded)
        return loaded.error();
    const auto &[of, roster] = *loaded;
    Report report = reportOn(of, say("TrainingReport", "List of certificates"), language);
    Table table;
    table.rowMm = rowMm;
    table.columns = {tableColumn(say("TrainingReport", "No."), 0.5, true), tableColumn(Trainee::description().type().field("name").label, 1.2),
                     tableColumn(Trainee::description().type().field("id_number").label, 1.9), tableColumn(Attendance::description().type().field("certificate").label, 2),
                     tableColumn(say("TrainingReport", "Received on"), 1.2), tableColumn(say("TrainingReport", "Signature"), 1.5)};
    int number = 0;
    for (const RosterLine &line : roster) {
        if (line.certificate.isEmpty())
            continue;
        table.rows.push_back({countCell(++number), personCell("name", line.person.name, language), personCell("id_number", line.person.idNumber, language), TableCell::of(Text::plain(line.certificate)), {}, {}});
    }
    report.blocks.push_back(Paragraph{number == 0 ? say("TrainingReport", "Nobody on the roster has a certificate. Enter its number with the attendance.")
                                                  : say("TrainingReport", "Certificates: %1. Persons on the roster: %2.").arg(number).arg(qint64(roster.size())), false});
    if (number > 0)
        report.blocks.push_back(std::move(table));
    return report;
}

} // namespace heyuan
