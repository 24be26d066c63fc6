#pragma once

#include "core/programme/reports.h"
#include "ui/shell/desk.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace heyuan {

class PrintPreview;

/// The pages of a report as they will be printed, with printing and saving beside them.
class ReportPreview : public QDialog
{
    Q_OBJECT
public:
    ReportPreview(const Report &report, Desk &desk, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void print();
    void showPages();
    void retranslate();
    Desk &m_desk;
    PrintPreview *m_preview;
    QLabel *m_pages;
    QPushButton *m_print;
    QPushButton *m_save;
    QPushButton *m_close;
};

/// Footer and marks of a report from this desk, printed now.
ProgressReportOptions reportOptions(const Desk &desk);
/// The same on a report that is made already.
Report marked(Report report, const Desk &desk);
void previewReport(const Report &report, Desk &desk, QWidget *parent);
/// Asks for a file (PDF or spreadsheet) and writes the report; says where it went, or why it did not.
void exportReport(const Report &report, Desk &desk, QWidget *parent);

} // namespace heyuan
