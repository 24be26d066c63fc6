#include "core/place/area.h"
#include "core/plan/document.h"
#include "core/task/task_board.h"

namespace heyuan {

Result<Report> responsibilityMatrix(Store &store, qint64 document, Language language)
{
    const auto plan = store.find(documentType(), document);
    if (!plan)
        return plan.error();
    if (!*plan)
        return Error{ErrorKind::NotFound, say("TaskMatrix", "The document is no longer there. Choose another.")};
    auto states = taskStates(store, QDate(), {});
    if (!states)
        return states.error();
    const RecordType &type = taskType();
    std::vector<const TaskState *> tasks;
    std::vector<qint64> units; // in the order in which the document names them
    for (const TaskState &state : *states) {
        if (type.value(state.task, "document_id").toLongLong() != document
            || type.value(state.task, "kind").toString() != u"action"
            || (state.lead.empty() && state.cooperating.empty()))
            continue;
        tasks.push_back(&state);
        for (const auto *group : {&state.lead, &state.cooperating}) {
            for (const TaskUnit &unit : *group) {
                if (std::find(units.begin(), units.end(), unit.unit) == units.end())
                    units.push_back(unit.unit);
            }
        }
    }
    std::map<qint64, Text> names;
    const auto known = store.all<Unit>();
    if (!known)
        return known.error();
    for (const Unit &unit : *known)
        names[unit.id] = unit.name();

    Table table;
    // Units stand down and tasks across: there are more units than actions, and their names are long.
    table.columns.push_back({say("TaskMatrix", "Unit"), {}, 3.2, false});
    for (size_t i = 0; i < tasks.size(); ++i)
        table.columns.push_back({Text::of(type.value(tasks[i]->task, "name_zh").toString(),
                                          type.value(tasks[i]->task, "name_en").toString()),
                                 {},
                                 1,
                                 false});
    // Marks instead of words: the whole has to stand on one sheet.
    const Text leads = Text::plain(QStringLiteral("●"));
    const Text cooperates = Text::plain(QStringLiteral("○"));
    for (const qint64 unit : units) {
        std::vector<TableCell> row{TableCell::of(names[unit])};
        for (const TaskState *task : tasks)
            row.push_back(TableCell::of(task->ledBy(unit) ? leads : task->supportedBy(unit) ? cooperates : Text()));
        table.rows.push_back(std::move(row));
    }
    table.note = say("TaskMatrix", "● leads   ○ co-operates");
    Report report;
    report.title = say("TaskMatrix", "Responsibility matrix");
    report.subtitle = Text::of(documentType().value(**plan, "name_zh").toString(),
                               documentType().value(**plan, "name_en").toString());
    report.language = language;
    report.paper = Paper::A3Landscape;
    report.printedAt = QDateTime::currentDateTime();
    report.source = report.subtitle;
    report.isPractice = store.info(QStringLiteral("practice")) == u"1";
    report.blocks.push_back(table);
    return report;
}

} // namespace heyuan
