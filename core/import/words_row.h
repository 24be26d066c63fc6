#pragma once

#include "core/base/text.h"

#include <QStringList>

namespace heyuan {

/// Rows that are no data: sums, remarks, signatures; empty if the row is one of data. A name may begin with the same signs
/// (经办人员业务培训班), so a sum is the whole cell, and a remark is followed by a colon or stands where nothing is that a row
/// needs.
Text wordsRow(const QStringList &cells, bool hasNeeded);

} // namespace heyuan
