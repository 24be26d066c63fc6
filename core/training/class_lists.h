#pragma once

#include "core/report/content.h"
#include "core/store/store.h"

// Lists of one class for the table at the door and for the file. Numbers of persons are masked (H9).
namespace heyuan {

/// Sign-in sheet 签到表: the roster with room to sign, and empty rows for those who come unannounced. Without a roster all
/// rows are empty.
Result<Report> signInSheet(Store &store, qint64 trainingClass, Language language);
/// Who is on the roster 学员名册.
Result<Report> rosterList(Store &store, qint64 trainingClass, Language language);
/// Who received which certificate 证书发放登记表, with room to sign.
Result<Report> certificateList(Store &store, qint64 trainingClass, Language language);

} // namespace heyuan
