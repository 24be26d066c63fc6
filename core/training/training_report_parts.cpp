#include "core/training/training_report_parts.h"

#include "core/record/entry.h"
#include "core/report/table_cells.h"

namespace heyuan {

Result<TrainingClass> classOf(Store &store, qint64 id)
{
    const auto row = store.find(TrainingClass::description().type(), id);
    if (!row)
        return row.error();
    if (!*row || (*row)->deleted)
        return Error{ErrorKind::NotFound, say("TrainingReport", "This training class is no longer in the ledger. Choose another one.")};
    return TrainingClass::description().read(**row);
}

Result<ClassRoster> ClassRoster::load(Store &store, qint64 trainingClass)
{
    const auto of = classOf(store, trainingClass);
    if (!of)
        return of.error();
    ClassRoster roster{*of, {}};
    Query q = store.database().query(QStringLiteral("select t.name, t.sex, t.id_number, t.phone, t.employer, a.counting, a.certificate from attendance a join trainee t on t.id = a.trainee_id where a.class_id = ? and a.deleted_at is null order by a.id"));
    if (Status s = q.run({trainingClass}); !s)
        return s.error();
    while (q.next()) {
        RosterLine &line = roster.lines.emplace_back();
        line.person.name = q.text(0);
        line.person.sex = q.text(1);
        line.person.idNumber = q.text(2);
        line.person.phone = q.text(3);
        line.person.employer = q.text(4);
        line.counting = q.text(5);
        line.certificate = q.text(6);
    }
    return roster;
}

TableCell personCell(const char *field, const QString &value, Language language)
{
    return TableCell::of(Text::plain(displayValue(Trainee::description().type().field(field), value.isEmpty() ? QVariant() : QVariant(value), language)));
}

Result<Text> nameOf(Store &store, const char *table, qint64 id)
{
    if (!id)
        return Text();
    Query q = store.database().query(QStringLiteral("select name_zh, name_en from %1 where id = ?").arg(QLatin1String(table)));
    if (Status s = q.run({id}); !s)
        return s.error();
    return q.next() ? Text::of(q.text(0), q.text(1)) : Text();
}

Text daysOf(const TrainingClass &of)
{
    const QString first = of.startsOn.toString(Qt::ISODate);
    return of.lastDay() == of.startsOn ? Text::plain(first) : say("TrainingReport", "%1 to %2").arg(first).arg(of.lastDay().toString(Qt::ISODate));
}

Report reportOn(const TrainingClass &of, const Text &title, Language language)
{
    Report report;
    report.language = language;
    report.title = title;
    report.subtitle = say("TrainingReport", "%1 %2").arg(of.number).arg(of.name);
    report.source = say("TrainingReport", "Training ledger");
    return report;
}

std::vector<TableColumn> personColumns()
{
    const RecordType &type = Trainee::description().type();
    return {tableColumn(say("TrainingReport", "No."), 0.5, true), tableColumn(type.field("name").label, 1.1), tableColumn(type.field("sex").label, 0.6),
            tableColumn(type.field("id_number").label, 1.9), tableColumn(type.field("phone").label, 1.3)};
}

std::vector<TableCell> personCells(int number, const Trainee &person, Language language)
{
    return {countCell(number), personCell("name", person.name, language), personCell("sex", person.sex, language),
            personCell("id_number", person.idNumber, language), personCell("phone", person.phone, language)};
}

} // namespace heyuan
