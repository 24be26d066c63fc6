#pragma once

#include "core/project/project.h"
#include "core/report/content.h"
#include "core/store/store.h"

namespace heyuan {

/// What may go wrong with a project, and what is done about it.
struct ProjectRisk {
    qint64 id = 0;
    int version = 0;
    Ref project;
    QString name;
    QString likelihood;    ///< low, medium, high
    QString impact;        ///< low, medium, high
    QString ownerUnit;
    Text ownerName;        ///< the same in both languages; filled by openRisks, not stored
    QString measure;
    QString status;        ///< open, treated, occurred, closed
    QDate foundOn;
    QDate dueOn;           ///< until when the measure has to work
    QDate closedOn;
    QString note;

    static const Described<ProjectRisk> &description();
    bool isOpenOn(QDate day) const;
    bool isOverdueOn(QDate day) const { return isOpenOn(day) && dueOn.isValid() && dueOn < day; }
    /// By the matrix of project_rule.json: green, amber or red.
    Light level() const;
};

/// Open on the day, the worst first.
Result<std::vector<ProjectRisk>> openRisks(Store &store, qint64 project, QDate asOf);
/// Likelihood against impact, with the number of open risks in each cell.
HeatChart riskMatrix(const std::vector<ProjectRisk> &risks, QDate asOf);
Table riskTable(const std::vector<ProjectRisk> &risks, QDate asOf);
/// "Risks open: 4, of them high 1; measures overdue 1."
Text riskVerdict(const std::vector<ProjectRisk> &risks, QDate asOf);

} // namespace heyuan
