#include "core/task/task_board.h"

#include "core/plan/document.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace heyuan {

Result<TaskLightRule> TaskLightRule::load()
{
    QFile file(QStringLiteral(":/task_light_rule.json"));
    const QJsonObject json = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                                            : QJsonObject();
    TaskLightRule rule;
    rule.warnDays = json.value(QLatin1String("warn_days")).toInt(-1);
    rule.lagPoints = json.value(QLatin1String("lag_points")).toInt(-1);
    if (rule.warnDays < 0 || rule.lagPoints < 0)
        return Error{ErrorKind::Internal,
                     say("TaskLight", "The rule for the lights of tasks cannot be read. Install the program again.")};
    return rule;
}

Text TaskLightRule::inWords() const
{
    return say("TaskLight",
               "Done is met. A task that is not done is behind after its due date, at risk within %1 days before it, "
               "or when its progress lies more than %2 percentage points below an even pace; else it is on course. "
               "A task without a due date is judged by its status only.")
        .arg(warnDays)
        .arg(lagPoints);
}

bool TaskState::ledBy(qint64 unit) const
{
    return std::any_of(lead.begin(), lead.end(), [&](const TaskUnit &u) { return u.unit == unit; });
}

bool TaskState::supportedBy(qint64 unit) const
{
    return std::any_of(cooperating.begin(), cooperating.end(), [&](const TaskUnit &u) { return u.unit == unit; });
}

std::pair<Light, Text> taskLight(const Record &task, QDate asOf, const TaskLightRule &rule)
{
    const RecordType &type = taskType();
    const QString status = type.value(task, "status").toString();
    const QDate from = type.value(task, "starts_on").toDate();
    const QDate due = type.value(task, "due").toDate();
    const QVariant progress = type.value(task, "progress");
    if (status == u"done")
        return {Light::Met, say("TaskLight", "Done.")};
    if (status == u"dropped")
        return {Light::NotDue, say("TaskLight", "Dropped; it is not judged.")};
    if (due.isValid() && asOf > due)
        return {Light::Behind, say("TaskLight", "Due on %1 and not done.").arg(due.toString(Qt::ISODate))};
    if (from.isValid() && asOf < from)
        return {Light::NotDue, say("TaskLight", "Begins on %1.").arg(from.toString(Qt::ISODate))};
    if (status.isEmpty() && progress.isNull())
        return {Light::NoData, say("TaskLight", "Neither status nor progress has been reported.")};
    if (!due.isValid())
        return {status == u"running" ? Light::OnCourse : Light::NotDue,
                say("TaskLight", "The document names no due date; judged by status only.")};
    if (asOf.daysTo(due) <= rule.warnDays)
        return {Light::AtRisk, say("TaskLight", "Due on %1 and not done yet.").arg(due.toString(Qt::ISODate))};
    if (from.isValid() && !progress.isNull()) {
        const qint64 pace = from.daysTo(asOf) * 100 / std::max<qint64>(1, from.daysTo(due));
        if (progress.toLongLong() + rule.lagPoints < pace)
            return {Light::AtRisk,
                    say("TaskLight", "%1 % done; an even pace would be %2 %.").arg(progress.toLongLong()).arg(pace)};
    }
    return {Light::OnCourse, say("TaskLight", "Under way, due on %1.").arg(due.toString(Qt::ISODate))};
}

Result<std::vector<TaskState>> taskStates(Store &store, QDate asOf, const TaskLightRule &rule)
{
    auto tasks = store.select(taskType());
    if (!tasks)
        return tasks.error();
    auto links = store.select(taskUnitType(), {}, QStringLiteral("task_id, role, position, id"));
    if (!links)
        return links.error();
    std::vector<TaskState> states;
    std::map<qint64, size_t> at;
    for (Record &task : *tasks) {
        auto [light, why] = taskLight(task, asOf, rule);
        at[task.id] = states.size();
        states.push_back({std::move(task), {}, {}, light, why});
    }
    const RecordType &type = taskUnitType();
    for (const Record &link : *links) {
        const auto found = at.find(type.value(link, "task_id").toLongLong());
        if (found == at.end())
            continue;
        TaskState &state = states[found->second];
        auto &units = type.value(link, "role").toString() == u"lead" ? state.lead : state.cooperating;
        units.push_back({type.value(link, "unit_id").toLongLong(), type.value(link, "printed_name").toString()});
    }
    return states;
}

Status addTaskNote(Store &store, const Actor &actor, const Record &task, QDate day, const QString &note,
                   std::optional<int> progress)
{
    return store.write(actor, [&](Transaction &tx) -> Status {
        const RecordType &noteType = taskNoteType();
        Record row = noteType.blank();
        noteType.setValue(row, "task_id", task.id);
        noteType.setValue(row, "noted_on", day.isValid() ? QVariant(day) : QVariant());
        noteType.setValue(row, "note", note.trimmed().isEmpty() ? QVariant() : QVariant(note.trimmed()));
        noteType.setValue(row, "progress", progress ? QVariant(qint64(*progress)) : QVariant());
        if (auto id = tx.insert(noteType, row); !id)
            return id.error();
        if (!progress)
            return {};
        const RecordType &type = taskType();
        Record changed = task;
        type.setValue(changed, "progress", qint64(*progress));
        if (type.value(task, "status").toString() != u"dropped")
            type.setValue(changed, "status",
                          *progress >= 100 ? QStringLiteral("done")
                          : *progress > 0  ? QStringLiteral("running")
                                           : QStringLiteral("open"));
        return tx.update(type, changed);
    });
}

} // namespace heyuan
