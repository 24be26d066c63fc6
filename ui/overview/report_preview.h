#pragma once

#include "core/programme/reports.h"
#include "ui/shell/desk.h"

class QWidget;

namespace heyuan {

/// Footer and marks of a report from this desk, printed now.
ProgressReportOptions reportOptions(const Desk &desk);
/// Shows the pages as they will be printed; from there they are printed or written as PDF.
void previewReport(const Report &report, QWidget *parent);
/// Asks for a file (.xlsx or .pdf) and writes the report; says where it went, or why it did not.
void exportReport(const Report &report, Desk &desk, QWidget *parent);

} // namespace heyuan
