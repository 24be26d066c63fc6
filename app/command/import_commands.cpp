#include "app/command/command.h"

#include "core/import/export.h"
#include "core/import/import.h"
#include "core/import/layout.h"
#include "core/measurement/export.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

// import, export: rows of other people's sheets, and back.
namespace heyuan::command {

namespace {

const char *weightName(ImportFinding::Weight weight)
{
    switch (weight) {
    case ImportFinding::Weight::Note: return "note";
    case ImportFinding::Weight::Skipped: return "skipped";
    case ImportFinding::Weight::Doubtful: return "doubtful";
    case ImportFinding::Weight::Refused: return "refused";
    }
    return "";
}

Text weightWords(ImportFinding::Weight weight)
{
    switch (weight) {
    case ImportFinding::Weight::Note: return say("Import", "note");
    case ImportFinding::Weight::Skipped: return say("Import", "skipped");
    case ImportFinding::Weight::Doubtful: return say("Import", "doubtful");
    case ImportFinding::Weight::Refused: return say("Import", "refused");
    }
    return {};
}

void printJson(Session &session, const ImportResult &result)
{
    QJsonArray columns;
    const ImportKind *kind = importKindNamed(session.options().words[1].toUtf8());
    for (const ColumnMatch &column : result.head.columns)
        columns.append(QJsonObject{{QStringLiteral("head"), column.head},
                                   {QStringLiteral("column"), column.column < 0 ? QString() : QString::fromUtf8(kind->columns[size_t(column.column)].key)},
                                   {QStringLiteral("confidence"), int(column.confidence)}});
    QJsonArray findings;
    for (const ImportFinding &finding : result.findings)
        findings.append(QJsonObject{{QStringLiteral("sheet"), session.options().sheet},
                                    {QStringLiteral("row"), finding.row},
                                    {QStringLiteral("column"), finding.column},
                                    {QStringLiteral("value"), finding.value},
                                    {QStringLiteral("weight"), QLatin1String(weightName(finding.weight))},
                                    {QStringLiteral("code"), QString::fromUtf8(finding.code)},
                                    {QStringLiteral("zh"), finding.sentence.in(Language::Chinese)},
                                    {QStringLiteral("en"), finding.sentence.in(Language::English)}});
    session.print(QJsonArray{QJsonObject{{QStringLiteral("rows"), result.rows},
                                         {QStringLiteral("accepted"), result.accepted()},
                                         {QStringLiteral("added"), result.added},
                                         {QStringLiteral("changed"), result.changed},
                                         {QStringLiteral("same"), result.same},
                                         {QStringLiteral("refused"), result.refused},
                                         {QStringLiteral("doubtful"), result.doubtful},
                                         {QStringLiteral("skipped"), result.skipped},
                                         {QStringLiteral("left_out"), result.leftOut},
                                         {QStringLiteral("written"), result.isWritten},
                                         {QStringLiteral("batch"), QString::number(result.batch)},
                                         {QStringLiteral("columns"), columns},
                                         {QStringLiteral("findings"), findings}}});
}

void printTable(Session &session, const ImportResult &result)
{
    if (result.findings.empty())
        return;
    OutputTable table;
    table.head = {session.in(say("Import", "Line")), session.in(say("Import", "Column")), session.in(say("Import", "Content")),
                  session.in(say("Import", "Weight")), session.in(say("Import", "Reason"))};
    table.isNumber = {true};
    for (const ImportFinding &finding : result.findings)
        table.rows.push_back({QString::number(finding.row), finding.column, finding.value, session.in(weightWords(finding.weight)), session.in(finding.sentence)});
    session.print(table);
}

/// {"head of the file": "column of the kind"}, and "" for a column that is left out.
Result<std::vector<int>> readMap(const QString &name, const ImportKind &kind, const SheetHead &head)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::File, say("Import", "%1 cannot be read.").arg(name), file.errorString()};
    const QJsonObject words = QJsonDocument::fromJson(file.readAll()).object();
    if (words.isEmpty())
        return Error{ErrorKind::Invalid, say("Import", "%1 is no list of columns. Write it as {\"姓名\": \"name\"}.").arg(name)};
    std::vector<int> mapping;
    for (const ColumnMatch &column : head.columns) {
        if (!words.contains(column.head)) {
            mapping.push_back(column.column);
            continue;
        }
        const QString wanted = words.value(column.head).toString();
        const int at = wanted.isEmpty() ? -1 : kind.indexOf(wanted.toUtf8());
        if (!wanted.isEmpty() && at < 0)
            return Error{ErrorKind::Invalid, say("Import", "There is no column “%1” among %2.").arg(wanted).arg(kind.label)};
        mapping.push_back(at);
    }
    return mapping;
}

int undo(Session &session, Store &store)
{
    const auto removed = undoImport(store, session.actor(), session.options().undo.toLongLong());
    if (!removed)
        return session.fail(removed.error());
    session.tell(say("Import", "%1 rows were taken back.").arg(*removed));
    return Done;
}

} // namespace

int runImport(Session &session, const QStringList &words)
{
    const Options &options = session.options();
    if (options.database.isEmpty())
        return session.wrongUse(say("Command", "This command needs a database. Name it with --db FILE or --db postgresql://…"));
    if (options.undo.isEmpty() && words.size() < 2)
        return session.wrongUse(say("Command", "Write: %1").arg(commandNamed(QStringLiteral("import"))->usage));
    if (options.undo.isEmpty() && words.first() == u"measurements")
        return runMeasure(session, {QStringLiteral("import"), words[1]});
    const ImportKind *kind = options.undo.isEmpty() ? importKindNamed(words.first().toUtf8()) : nullptr;
    if (options.undo.isEmpty() && !kind)
        return session.wrongUse(say("Import", "Rows of the kind “%1” cannot be imported.").arg(words.first()));
    const auto store = session.store();
    if (!store)
        return session.fail(store.error());
    if (!options.undo.isEmpty())
        return undo(session, **store);
    ImportRequest request;
    request.kind = kind->key;
    request.file = words[1];
    request.sheet = options.sheet - 1;
    request.takeDoubtful = options.takeDoubtful;
    request.encoding = options.encoding;
    request.choices.only = options.rows;
    if (!options.trainingClass.isEmpty()) {
        const auto found = classNamed(**store, options.trainingClass);
        if (!found)
            return session.fail(found.error());
        request.trainingClass = *found;
    }
    const auto told = [&](qint64 rows) {
        session.progress(say("Import", "%1 rows read …").arg(rows));
        return true;
    };
    if (!options.map.isEmpty()) {
        const auto head = readSheetHead(request);
        if (!head)
            return session.fail(head.error());
        const auto mapping = readMap(options.map, *kind, *head);
        if (!mapping)
            return session.fail(mapping.error());
        request.mapping = *mapping;
    }
    if (options.map.isEmpty()) { // as a file with these heads was understood in the window
        auto head = readSheetHead(request);
        if (!head)
            return session.fail(head.error());
        const auto isKnown = recallLayout(**store, *kind, *head);
        if (!isKnown)
            return session.fail(isKnown.error());
        for (size_t i = 0; *isKnown && i < head->columns.size(); ++i)
            request.mapping.push_back(head->columns[i].column);
    }
    const auto result = options.dryRun ? checkImport(**store, request, told) : heyuan::runImport(**store, session.actor(), request, told);
    if (!result)
        return session.fail(result.error());
    if (options.json)
        printJson(session, *result);
    else
        printTable(session, *result);
    if (!options.errors.isEmpty()) {
        if (Status s = writeErrorSheet(request, *result, options.errors); !s)
            return session.fail(s.error());
    }
    session.tell(say("Import", "%1 rows: %2 new, %3 completed, %4 as stored, %5 refused, %6 doubtful.")
                     .arg(result->rows).arg(result->added).arg(result->changed).arg(result->same).arg(result->refused).arg(result->doubtful));
    if (options.dryRun)
        session.tell(say("Import", "Nothing was written."));
    else if (result->isWritten)
        session.tell(say("Import", "This import can be taken back with: heyuan import --undo %1").arg(QString::number(result->batch)));
    return result->refused + result->doubtful > 0 ? DataFaults : Done;
}

int runExport(Session &session, const QStringList &words)
{
    const Options &options = session.options();
    const QByteArray kind = words.first().toUtf8();
    const bool isNamed = options.out.endsWith(u".xlsx", Qt::CaseInsensitive) || options.out.endsWith(u".csv", Qt::CaseInsensitive);
    const bool areFigures = kind == "measurements"; // they have their own reader and writer
    if ((!areFigures && !importKindNamed(kind)) || !isNamed)
        return session.wrongUse(say("Command", "Write: %1").arg(commandNamed(QStringLiteral("export"))->usage));
    if (options.database.isEmpty())
        return session.wrongUse(say("Command", "This command needs a database. Name it with --db FILE or --db postgresql://…"));
    const auto store = session.store();
    if (!store)
        return session.fail(store.error());
    Actor actor = session.actor();
    actor.reason = session.in(say("Import", "Export to %1").arg(QFileInfo(options.out).fileName()));
    const auto rows = areFigures ? exportMeasurements(**store, options.out, session.language())
                                 : exportRows(**store, actor, kind, options.out, {options.unmasked, session.language()});
    if (!rows)
        return session.fail(rows.error());
    session.tell(say("Import", "%1 rows are written.").arg(*rows));
    if (options.json)
        session.print(QJsonArray{QJsonObject{{QStringLiteral("rows"), *rows}}});
    return Done;
}

} // namespace heyuan::command
