#include "app/command/command.h"

#include "core/measurement/import.h"

#include <QFileInfo>
#include <QJsonObject>

// measure import.
namespace heyuan::command {

namespace {

void printFaults(Session &session, const std::vector<ImportFault> &faults)
{
    QJsonArray json;
    OutputTable table;
    table.head = {session.in(say("Import", "Line")), session.in(say("Import", "Column")),
                  session.in(say("Import", "Content")), session.in(say("Import", "Reason"))};
    table.isNumber = {true};
    for (const ImportFault &fault : faults) {
        table.rows.push_back({QString::number(fault.line), fault.column, fault.content, session.in(fault.reason)});
        json.append(QJsonObject{{QStringLiteral("line"), fault.line},
                                {QStringLiteral("column"), fault.column},
                                {QStringLiteral("content"), fault.content},
                                {QStringLiteral("zh"), fault.reason.in(Language::Chinese)},
                                {QStringLiteral("en"), fault.reason.in(Language::English)}});
    }
    if (session.options().json)
        session.print(json);
    else
        session.print(table);
}

} // namespace

int runMeasure(Session &session, const QStringList &words)
{
    if (words.first() != u"import")
        return session.wrongUse(say("Command", "Write: %1").arg(commandNamed(QStringLiteral("measure"))->usage));
    if (session.options().database.isEmpty())
        return session.wrongUse(
            say("Command", "This command needs a database. Name it with --db FILE or --db postgresql://…"));
    const auto store = session.store();
    if (!store)
        return session.fail(store.error());
    const QString file = words[1];
    const auto source = openRows(file);
    if (!source)
        return session.fail(source.error());
    const auto tellRows = [&](qint64 rows) {
        session.progress(say("Import", "%1 rows read …").arg(rows));
        return true;
    };
    const auto import = readMeasurements(**store, **source, tellRows);
    if (!import)
        return session.fail(import.error());
    if (!import->faults.empty()) {
        printFaults(session, import->faults);
        session.complain(say("Import", "%1 rows were read; %2 cells have to be corrected. Nothing was written.")
                             .arg(import->rows).arg(qint64(import->faults.size())));
        return DataFaults;
    }
    if (!session.options().dryRun) {
        Actor actor = session.actor();
        actor.reason = session.in(say("Import", "Import of %1").arg(QFileInfo(file).fileName()));
        const Status written = writeMeasurements(**store, actor, *import, [&](qint64 rows) {
            session.progress(say("Import", "%1 rows written …").arg(rows));
            return true;
        });
        if (!written)
            return session.fail(written.error());
    }
    if (session.options().json)
        session.print(QJsonArray{QJsonObject{{QStringLiteral("rows"), import->rows},
                                             {QStringLiteral("added"), qint64(import->added.size())},
                                             {QStringLiteral("changed"), qint64(import->changed.size())},
                                             {QStringLiteral("unchanged"), import->unchanged},
                                             {QStringLiteral("written"), !session.options().dryRun}}});
    session.tell(session.options().dryRun
                     ? say("Import", "%1 rows are in order: %2 new, %3 changed, %4 as stored. Nothing was written.")
                           .arg(import->rows)
                           .arg(qint64(import->added.size()))
                           .arg(qint64(import->changed.size()))
                           .arg(import->unchanged)
                     : say("Import", "%1 rows are taken: %2 new, %3 changed, %4 as stored.")
                           .arg(import->rows)
                           .arg(qint64(import->added.size()))
                           .arg(qint64(import->changed.size()))
                           .arg(import->unchanged));
    return Done;
}

} // namespace heyuan::command
