#pragma once

#include "core/report/chart.h"
#include "core/training/training_summary.h"

// What the ledger says of a year at a glance: sentences and charts made from its counts. How the targets of training
// stand is said by the programme's progress, which reads the same counts.
namespace heyuan {

/// Names of the areas of a year, for its charts.
Result<std::map<qint64, Text>> areaNames(Store &store, const TrainingYear &year);
/// "2020: 143 classes were held, with 12,345 attendances of 6,789 persons …"
Text trainingVerdict(const TrainingYear &year);
BarChart attendancesByMonth(const TrainingYear &year);
BarChart attendancesByGroup(const TrainingYear &year);
BarChart poorShareByArea(const TrainingYear &year, const std::map<qint64, Text> &names);
BarChart costByArea(const TrainingYear &year, const std::map<qint64, Text> &names);

} // namespace heyuan
