#include "core/programme/reports.h"
#include "ui/overview/overview_page.h"
#include "ui/overview/progress_source.h"
#include "ui/overview/report_preview.h"
#include "ui/overview/rows_dialog.h"

// What leads out of the overview: the rows behind a figure, prints and files.
namespace heyuan {

bool OverviewPage::showOrigin(const Origin &origin)
{
    openRows(origin);
    return true;
}

void OverviewPage::openRows(const Origin &origin)
{
    if (origin.recordType != "measurement") {
        emit desk().originRequested(origin);
        return;
    }
    const ProgrammeProgress *progress = m_source.now();
    const Indicator *indicator = progress ? progress->indicator(origin.indicator) : nullptr;
    const Text what = indicator ? say("Overview", "%1, %2").arg(indicator->name()).arg(areaName(*progress, origin.area))
                                : Text();
    (new RowsDialog(desk(), origin, what, this))->show();
}

bool OverviewPage::print()
{
    const ProgrammeProgress *progress = m_source.now();
    if (!progress)
        return false;
    ProgressReportOptions options = reportOptions(desk());
    options.year = choice().year;
    options.document = m_document;
    previewReport(progressReport(*progress, screenLanguage(), options), desk(), this);
    return true;
}

void OverviewPage::printWall()
{
    ProgressReportOptions options = reportOptions(desk());
    options.year = choice().year;
    options.document = m_document;
    options.paper = Paper::A3Landscape;
    previewReport(wallChart(*m_source.now(), screenLanguage(), options), desk(), this);
}

bool OverviewPage::exportTable()
{
    const ProgrammeProgress *progress = m_source.now();
    if (!progress)
        return false;
    ProgressReportOptions options = reportOptions(desk());
    options.year = choice().year;
    options.document = m_document;
    options.withCharts = false;
    exportReport(progressReport(*progress, screenLanguage(), options), desk(), this);
    return true;
}

} // namespace heyuan
