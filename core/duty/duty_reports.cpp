#include "core/duty/duty_reports.h"

#include "core/duty/duty_rule.h"
#include "core/plan/document.h"
#include "core/report/table_cells.h"

namespace heyuan {

namespace {

TableCell words(const QString &text) { return TableCell::of(Text::plain(text)); }

TableCell names(const Text &units) { return units.isEmpty() ? words({}) : TableCell::of(units); }

Table tableOf(const std::vector<DutyOccurrence> &all, DutyState state)
{
    const bool isDone = state == DutyState::Done || state == DutyState::DoneLate;
    Table table;
    table.columns = {tableColumn(say("Task", "Due"), 0.9), tableColumn(say("Duty", "Duty"), 3), tableColumn(say("Duty", "How often"), 1.2), tableColumn(say("Duty", "By"), 1.8), tableColumn(say("Item", "Clause"), 1.8)};
    if (isDone) {
        table.columns.push_back(tableColumn(say("Duty", "Done on"), 0.9));
        table.columns.push_back(tableColumn(say("Document", "Document number"), 1.4));
    } else {
        table.columns.push_back(tableColumn(say("Duty", "To"), 1.4));
    }
    for (const DutyOccurrence &one : all) {
        if (one.state != state)
            continue;
        table.rows.push_back({words(one.due.toString(Qt::ISODate)), TableCell::of(one.duty->name), TableCell::of(rhythmInWords(*one.duty)), names(one.duty->byNames), TableCell::of(one.duty->cited)});
        if (isDone) {
            table.rows.back().push_back(words(one.done->doneOn.toString(Qt::ISODate)));
            table.rows.back().push_back(words(one.done->documentNumber));
        } else {
            table.rows.back().push_back(names(one.duty->toNames));
        }
    }
    return table;
}

Text weekday(int day)
{
    static const Text names[] = {say("Duty", "Mon"), say("Duty", "Tue"), say("Duty", "Wed"), say("Duty", "Thu"), say("Duty", "Fri"), say("Duty", "Sat"), say("Duty", "Sun")};
    return names[day - 1];
}

/// Both languages at once, since a cell is put into words when it is read.
Text joined(const std::vector<Text> &lines)
{
    QStringList zh, en;
    for (const Text &line : lines) {
        zh << line.in(Language::Chinese);
        en << line.in(Language::English);
    }
    return Text::of(zh.join(u'\n'), en.join(u'\n'));
}

} // namespace

bool DutyChoice::holds(const DutyLine &duty) const
{
    return (document == 0 || duty.document == document) && (unit.isEmpty() || duty.units().contains(unit));
}

std::vector<DutyOccurrence> chosenOf(const std::vector<DutyOccurrence> &occurrences, const DutyChoice &choice)
{
    std::vector<DutyOccurrence> chosen;
    std::copy_if(occurrences.begin(), occurrences.end(), std::back_inserter(chosen), [&](const DutyOccurrence &one) { return choice.holds(*one.duty); });
    return chosen;
}

Text rhythmInWords(const DutyLine &duty)
{
    Text often;
    for (const Choice &choice : dutyType().field("frequency").options.choices) {
        if (duty.frequency == QLatin1String(choice.key))
            often = choice.text;
    }
    return duty.dayOfMonth == 0 ? often : say("Duty", "%1, by day %2").arg(often).arg(qint64(duty.dayOfMonth));
}

Table dutyMonthTable(const std::vector<DutyOccurrence> &occurrences, int year, int month)
{
    constexpr int days = 7;
    const Period of = Period::month(year, month);
    Table table;
    table.title = Text::of(of.toText(Language::Chinese), of.toText(Language::English));
    for (int day = 1; day <= days; ++day)
        table.columns.push_back(tableColumn(weekday(day), 1));
    for (QDate monday = of.first().addDays(1 - of.first().dayOfWeek()); monday <= of.last(); monday = monday.addDays(days)) {
        std::vector<TableCell> week;
        for (QDate day = monday; day < monday.addDays(days); day = day.addDays(1)) {
            if (day.month() != month) {
                week.push_back(words({}));
                continue;
            }
            std::vector<Text> lines{Text::plain(QString::number(day.day()))};
            for (const DutyOccurrence &one : occurrences) {
                if (one.due == day)
                    lines.push_back(say("Duty", "%1 %2").arg(QString(lightMark(dutyStateLight(one.state)))).arg(one.duty->name));
            }
            week.push_back(TableCell::of(joined(lines)));
            week.back().strong = lines.size() > 1;
        }
        table.rows.push_back(std::move(week));
    }
    table.isEven = true;
    table.rowMm = 14; // room to write a note by hand
    return table;
}

Result<Report> dutyReport(Store &store, QDate asOf, const DutyChoice &choice, Language language)
{
    const auto book = DutyBook::load(store, choice.document);
    if (!book)
        return book.error();
    const auto all = chosenOf(book->around(asOf), choice);
    Report report;
    report.title = say("Duty", "Duties: what is due");
    report.subtitle = choice.unit.isEmpty() ? Text() : Text::plain(choice.unit);
    if (choice.document) {
        const auto named = std::find_if(book->duties().begin(), book->duties().end(), [&](const DutyLine &one) { return one.document == choice.document; });
        if (named != book->duties().end())
            report.subtitle = choice.unit.isEmpty() ? named->documentName : say("Station", "%1, %2").arg(named->documentName).arg(choice.unit);
    }
    report.language = language;
    report.paper = Paper::A4Landscape;
    report.asOf = asOf;
    report.source = say("Duty", "Duties of the plan documents and their fulfilments");
    report.blocks.push_back(Paragraph{dutyVerdict(all, asOf)});
    for (const DutyState state : {DutyState::Overdue, DutyState::DueSoon, DutyState::Upcoming, DutyState::DoneLate, DutyState::Done}) {
        Table table = tableOf(all, state);
        if (table.rows.empty())
            continue;
        report.blocks.push_back(Heading{2, say("Duty", "%1 (%2)").arg(dutyStateName(state)).arg(qint64(table.rows.size()))});
        report.blocks.push_back(std::move(table));
    }
    report.blocks.push_back(PageBreak{});
    const Period now = Period::containing(asOf, PeriodKind::Month);
    for (const Period &month : {now, now.next()})
        report.blocks.push_back(dutyMonthTable(chosenOf(book->occurrences(asOf, month.first(), month.last()), choice), month.year(), month.index()));
    report.blocks.push_back(Paragraph{DutyRule::shipped().source, true});
    return report;
}

} // namespace heyuan
