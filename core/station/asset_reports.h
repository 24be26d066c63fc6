#pragma once

#include "core/report/content.h"
#include "core/store/store.h"

namespace heyuan {

/// The assets of a project up to a day: what is there, then what was disposed of with its approval, with sums by source.
Result<Report> projectAssetReport(Store &store, qint64 project, QDate asOf, Language language);

} // namespace heyuan
