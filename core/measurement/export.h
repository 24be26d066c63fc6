#pragma once

#include "core/store/store.h"

namespace heyuan {

/// Writes all measurements, .xlsx or .csv by the name's ending, in the order of indicator, area and period, and headed so
/// that readMeasurements() takes the file without a change. Adjustments and units stand beside the reported values and
/// are not read again. Returns how many rows.
Result<qint64> exportMeasurements(Store &store, const QString &path, Language language);

} // namespace heyuan
