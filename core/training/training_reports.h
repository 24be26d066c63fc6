#pragma once

#include "core/report/content.h"
#include "core/store/store.h"

namespace heyuan {

/// The class in full: facts, trainers, roster with what counts, findings and the reasons with which warnings passed.
Result<Report> classFile(Store &store, qint64 trainingClass, Language language);
/// A year of training by county and kind, with attendances by month; 人次 and 人数 side by side (H3).
Result<Report> trainingYearReport(Store &store, int year, Language language);

} // namespace heyuan
