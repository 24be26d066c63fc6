#include "ui/overview/report_preview.h"

#include "core/sheet/xlsx_writer.h"
#include "ui/print/print_file.h"
#include "ui/print/print_layout.h"
#include "ui/print/print_preview.h"
#include "ui/theme/theme.h"

#include <QFileDialog>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace heyuan {

ProgressReportOptions reportOptions(const Desk &desk)
{
    ProgressReportOptions options;
    options.printedAt = QDateTime::currentDateTime();
    options.databaseMark = Text::plain(desk.databaseName());
    options.isPractice = desk.isPractice();
    return options;
}

ReportPreview::ReportPreview(const Report &report, Desk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_preview(new PrintPreview(this)), m_pages(new QLabel(this)),
      m_print(new QPushButton(this)), m_save(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("reportPreview"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1000, 760);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::pageMargin, space::gap, space::pageMargin, space::gap);
    bar->addWidget(m_pages, 1);
    for (QPushButton *button : {m_save, m_print, m_close})
        bar->addWidget(button);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(0);
    box->addWidget(m_preview, 1);
    box->addLayout(bar);
    m_print->setDefault(true);
    connect(m_preview, &PrintPreview::pageChanged, this, [this] { showPages(); });
    connect(m_print, &QPushButton::clicked, this, &ReportPreview::print);
    connect(m_save, &QPushButton::clicked, this, [this] { exportReport(m_preview->layout()->report(), m_desk, this); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    m_preview->setReport(report);
    retranslate();
}

void ReportPreview::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(m_preview->layout()->pageLayout());
    printer.setDocName(fileNameFor(m_preview->layout()->report(), QStringLiteral("pdf")));
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, m_preview->layout()->pageCount());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const bool isRange = printer.printRange() == QPrinter::PageRange;
    const Status printed = printPages(*m_preview->layout(), printer, isRange ? printer.fromPage() - 1 : 0,
                                      isRange ? printer.toPage() - 1 : -1);
    if (!printed)
        emit m_desk.failed(printed.error());
}

void ReportPreview::showPages()
{
    const int count = m_preview->layout() ? m_preview->layout()->pageCount() : 0;
    m_pages->setText(tr("Page %1 of %2").arg(m_preview->currentPage() + 1).arg(count));
}

void ReportPreview::retranslate()
{
    setWindowTitle(tr("Preview"));
    m_print->setText(tr("Print …"));
    m_save->setText(tr("Save as …"));
    m_close->setText(tr("Close"));
    showPages();
}

void ReportPreview::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

Report marked(Report report, const Desk &desk)
{
    const ProgressReportOptions options = reportOptions(desk);
    report.printedAt = options.printedAt;
    report.databaseMark = options.databaseMark;
    report.isPractice = options.isPractice;
    return report;
}

void previewReport(const Report &report, Desk &desk, QWidget *parent)
{
    (new ReportPreview(report, desk, parent))->show();
}

void exportReport(const Report &report, Desk &desk, QWidget *parent)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString file = QFileDialog::getSaveFileName(parent, ReportPreview::tr("Save the report"),
                                                      folder + u'/' + fileNameFor(report, QStringLiteral("pdf")),
                                                      ReportPreview::tr("PDF (*.pdf);;Spreadsheet (*.xlsx)"));
    if (file.isEmpty())
        return;
    const Status written = file.endsWith(u".xlsx", Qt::CaseInsensitive) ? writeXlsx(report, file)
                                                                        : writePdf(report, file);
    if (written)
        desk.announce(ReportPreview::tr("The report is written to %1.").arg(QDir::toNativeSeparators(file)));
    else
        emit desk.failed(written.error());
}

} // namespace heyuan
