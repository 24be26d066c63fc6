#include "ui/overview/report_preview.h"

#include "core/sheet/xlsx_writer.h"
#include "ui/print/print_file.h"
#include "ui/print/print_layout.h"

#include <QFileDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace heyuan {

ProgressReportOptions reportOptions(const Desk &desk)
{
    ProgressReportOptions options;
    options.printedAt = QDateTime::currentDateTime();
    options.databaseMark = Text::plain(desk.databaseName());
    options.isPractice = desk.isPractice();
    return options;
}

void previewReport(const Report &report, QWidget *parent)
{
    auto layout = std::make_shared<PrintLayout>(report);
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(layout->pageLayout());
    printer->setDocName(fileNameFor(report, QString()));
    auto *preview = new QPrintPreviewDialog(printer.get(), parent);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setWindowTitle(report.title.onScreen());
    QObject::connect(preview, &QPrintPreviewDialog::paintRequested, preview, [layout, printer](QPrinter *on) {
        (void)printPages(*layout, *on);
    });
    preview->resize(1000, 760);
    preview->open();
}

void exportReport(const Report &report, Desk &desk, QWidget *parent)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString file = QFileDialog::getSaveFileName(parent, QObject::tr("Export the report"),
                                                      folder + u'/' + fileNameFor(report, QStringLiteral("xlsx")),
                                                      QObject::tr("Spreadsheet (*.xlsx);;PDF (*.pdf)"));
    if (file.isEmpty())
        return;
    const Status written = file.endsWith(u".pdf", Qt::CaseInsensitive) ? writePdf(report, file) : writeXlsx(report, file);
    if (written)
        emit desk.said(QObject::tr("The report is written to %1.").arg(QDir::toNativeSeparators(file)));
    else
        emit desk.failed(written.error());
}

} // namespace heyuan
