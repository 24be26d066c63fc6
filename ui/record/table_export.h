#pragma once

#include "core/base/result.h"
#include "core/report/content.h"

#include <functional>

class QWidget;

namespace heyuan {

class RecordTable;

/// Rows written and rows in all; false: stop.
using ExportProgress = std::function<bool(int done, int all)>;

/// What a table shows, as the content of a report: the columns shown, every row of the filter, the totals, and the
/// filter in words.
Report reportOf(const RecordTable &table, const QString &title);

/// Asks for a file (a spreadsheet, or comma-separated) and writes what the table shows; returns the file's path.
Result<QString> exportShown(const RecordTable &table, const QString &title, QWidget *parent);
/// The same into a file that is named; its ending says the form.
Status exportTo(const RecordTable &table, const QString &title, const QString &file,
                const ExportProgress &progress = {});

} // namespace heyuan
