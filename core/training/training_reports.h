#pragma once

#include "core/report/content.h"
#include "core/store/store.h"

namespace heyuan {

/// Sign-in sheet 签到表 of a class: its roster with room to sign, and empty rows for those who come unannounced. Without a
/// roster all rows are empty. Numbers of persons are masked (H9).
Result<Report> signInSheet(Store &store, qint64 trainingClass, Language language);
/// The class in full: facts, trainers, roster with what counts, findings and the reasons with which warnings passed.
Result<Report> classFile(Store &store, qint64 trainingClass, Language language);
/// A year of training by county and kind, with attendances by month; 人次 and 人数 side by side (H3).
Result<Report> trainingYearReport(Store &store, int year, Language language);

} // namespace heyuan
