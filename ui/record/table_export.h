#pragma once

#include "core/base/result.h"
#include "core/report/content.h"

class QWidget;

namespace heyuan {

class RecordTable;

/// What a table shows, as the content of a report: the columns shown, every row of the filter, the totals, and the
/// filter in words.
Report reportOf(const RecordTable &table, const QString &title);

/// Asks for a file and writes what the table shows; returns the file's path.
Result<QString> exportShown(const RecordTable &table, const QString &title, QWidget *parent);
/// The same into a file that is named.
Status exportTo(const RecordTable &table, const QString &title, const QString &file);

} // namespace heyuan
