#pragma once

#include "core/base/figure.h"
#include "core/report/content.h"
#include "core/store/store.h"

// Tasks with their units: who leads, who co-operates, how each stands.
namespace heyuan {

/// The stated rule for a task's light; from resources/task_light_rule.json, shown in tooltips, printed in legends.
struct TaskLightRule {
    int warnDays = 30;  ///< so many days before the due date an unfinished task is at risk
    int lagPoints = 20; ///< so far below an even pace it is at risk earlier
    Text inWords() const;
    static Result<TaskLightRule> load();
};

struct TaskUnit {
    qint64 unit = 0;
    QString printedName;
};

struct TaskState {
    Record task;
    std::vector<TaskUnit> lead;
    std::vector<TaskUnit> cooperating;
    Light light = Light::NoData;
    Text why; ///< one sentence for the light
    bool ledBy(qint64 unit) const;
    bool supportedBy(qint64 unit) const;
};

/// Computed, never typed: by status, due date and progress at the as-of date. Without a due date a task is judged by
/// its status only.
std::pair<Light, Text> taskLight(const Record &task, QDate asOf, const TaskLightRule &rule);

/// All tasks with their units, in the order of their codes.
Result<std::vector<TaskState>> taskStates(Store &store, QDate asOf, const TaskLightRule &rule);

/// Adds a progress note and brings the task's progress and status up to it, in one transaction.
Status addTaskNote(Store &store, const Actor &actor, const Record &task, QDate day, const QString &note,
                   std::optional<int> progress);

/// The responsibility matrix of one document: units down, actions across, who leads and who co-operates. A3 landscape.
Result<Report> responsibilityMatrix(Store &store, qint64 document, Language language);

} // namespace heyuan
