#pragma once

#include "core/base/result.h"

#include <QTemporaryDir>

namespace heyuan {

/// Old and foreign spreadsheets (.xls, .et, .ods) are made into .xlsx by a program that is installed, in a folder of their
/// own and within a time limit. Other files are given back as they are.
Result<QString> asModernSheet(const QString &file, const QTemporaryDir &folder);

} // namespace heyuan
