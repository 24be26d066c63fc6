#pragma once

#include "core/project/project_book.h"
#include "core/report/chart.h"

namespace heyuan {

/// What a project has to deliver, what contracts promise and what was accepted.
struct DeliverableState {
    qint64 id = 0;
    Text name;
    int line = 0;              ///< budget line; 0: of the project
    QString comparator;
    Number asked;
    std::optional<Number> askedMax;
    QString unit;              ///< as printed
    Text unitName;             ///< the same in both languages
    Number contracted;
    Number accepted;
    std::optional<Number> registered; ///< in the register of assets or the ledger of stations, where project_rule.json says so
    bool isOfStations = false;        ///< `registered` is counted from the ledger of stations
    bool isReachedThere = false;      ///< and is what was reached: nobody accepts a coverage
    Number reached() const { return isReachedThere ? registered.value_or(Number()) : accepted; }
    bool isMet() const;
    /// Met, on course where contracts promise something, not due otherwise.
    Light light() const { return isMet() ? Light::Met : contracted > Number() ? Light::OnCourse : Light::NotDue; }
    /// "at least 123", "10 to 12"; a bare figure where exactly so many are asked for.
    Text askedWords() const;
    bool differsFromRegister() const { return registered && !isReachedThere && *registered != accepted; }
    /// "12 accepted, 10 in the register of assets", or in the ledger of stations.
    Text registerSentence() const;
};
Result<std::vector<DeliverableState>> deliverableStates(Store &store, const Project &project, QDate asOf);

/// A phase or a milestone against its days.
struct StepState {
    enum class Kind { Phase, Milestone };
    Kind kind = Kind::Phase;
    qint64 id = 0;
    Text name;
    QString contract;          ///< number, of a milestone
    QDate plannedFrom;
    QDate plannedTo;
    QDate actualFrom;
    QDate actualTo;
    QString lateCause;
    Light light = Light::NoData;
};
/// Phases in their order, then milestones by the day they are due. Green when done in time, red when late and not done,
/// amber when due soon (project_rule.json) and not begun, or done late.
Result<std::vector<StepState>> projectSteps(Database &database, const Project &project, QDate asOf);
GanttChart ganttOf(const Project &project, const std::vector<StepState> &steps, QDate asOf);

} // namespace heyuan
