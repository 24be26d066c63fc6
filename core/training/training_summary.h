#pragma once

#include "core/store/store.h"

namespace heyuan {

/// What the ledger holds for some classes: 人次 and 人数 are two kinds of figure and stand side by side.
struct TrainingCount {
    qint64 classes = 0;       ///< held
    qint64 planned = 0;       ///< planned attendances of all classes, held or not
    qint64 attendances = 0;   ///< 人次 that count
    qint64 persons = 0;       ///< 人数: each once
    qint64 poor = 0;          ///< attendances of registered poor households
    Money cost = {};          ///< of the classes held
    /// Nothing without attendances.
    std::optional<Money> costPerAttendance() const;
};

/// One year of training, by area of the class, by kind and by month. Sums of persons are not sums of their parts: who was
/// trained in two counties is one person of the city.
struct TrainingYear {
    int year = 0;
    TrainingCount all;
    std::vector<std::pair<qint64, TrainingCount>> areas;     ///< by area, in the order of their codes
    std::vector<std::pair<QString, TrainingCount>> kinds;    ///< by kind of training, in their own order
    std::vector<std::pair<QString, TrainingCount>> groups;   ///< attendances and persons by group of persons, in the groups' order; who is in two counts in both
    std::array<qint64, 12> months{};                         ///< attendances
};

Result<TrainingYear> trainingYear(Store &store, int year);
/// Years in which classes begin, the latest first.
Result<std::vector<int>> trainingYears(Store &store);
/// Attendances of registered poor households, per cent of all; nothing without attendances.
std::optional<Number> poorShare(const TrainingCount &count);

} // namespace heyuan
