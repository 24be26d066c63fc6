#include "ui/acceptance/acceptance_pages.h"

#include "core/acceptance/evidence_export.h"
#include "core/acceptance/self_evaluation.h"
#include "ui/attachment/attachments_view.h"
#include "ui/overview/report_preview.h"

#include <QFileDialog>

namespace heyuan {

namespace {

void writeSheet(qint64 project, RecordPage &page)
{
    const Status written = page.desk().write([&](Transaction &transaction) { return makeSheet(transaction, project); });
    if (!written)
        return emit page.desk().failed(written.error());
    page.desk().announce(say("Acceptance", "Every item of the sheet has its row under “Self-evaluation”.").onScreen());
}

using Make = Result<Report> (*)(Store &, qint64, QDate, Language);

template <Make make> void preview(qint64 project, RecordPage &page)
{
    Desk &desk = page.desk();
    const auto report = make(desk.store(), project, desk.asOf(), screenLanguage());
    if (!report)
        return emit desk.failed(report.error());
    previewReport(marked(*report, desk), desk, &page);
}

void exportFolders(qint64 project, RecordPage &page)
{
    Desk &desk = page.desk();
    const QString folder = QFileDialog::getExistingDirectory(&page, say("Acceptance", "Choose an empty folder for the evidence").onScreen());
    if (folder.isEmpty())
        return;
    const auto done = exportEvidence(desk.store(), project, folder, screenLanguage());
    if (!done)
        return emit desk.failed(done.error());
    desk.announce(say("Acceptance", "%1 files are in %2; %3 items have none.").arg(qint64(done->files)).arg(done->folder).arg(qint64(done->empty)).onScreen());
}

} // namespace

PageTab selfEvaluationTab(Desk &desk)
{
    return RecordPageSetup{.recordType = "evaluation_score",
                           .empty = say("Acceptance", "Here stands what a project gives itself for each item, with the evidence. Write the sheet at the project first."),
                           .columns = {"project_id", "item", "self_score", "evaluator_score", "evaluator", "scored_on"},
                           .prepare = [&desk](RecordForm &form) {
                               auto *evidence = new AttachmentsView(desk, EvaluationScore::description().type(), &form);
                               form.addTab(evidence, [] { return say("Attachment", "Evidence").onScreen(); });
                               QObject::connect(&form, &RecordForm::shown, evidence, &AttachmentsView::show);
                           }};
}

RowAction selfEvaluationAction()
{
    return {"selfEvaluation", "tasks", say("Acceptance", "Self-evaluation"), say("Acceptance", "Write the sheet of the project, print it, or export its evidence"), {},
            {{"writeSheet", "add", say("Acceptance", "Write the sheet"), say("Acceptance", "A row for each item that has none yet"), writeSheet},
             {"printSheet", "print", say("Acceptance", "Self-evaluation sheet"), say("Acceptance", "Preview and print items, points, scores and grade; empty where nothing is scored"), preview<selfEvaluationReport>},
             {"printIndex", "print", say("Acceptance", "Index of evidence"), say("Acceptance", "Preview and print every file by item"), preview<evidenceIndexReport>},
             {"exportEvidence", "export", say("Acceptance", "Export the evidence"), say("Acceptance", "Write the files as folders by item number"), exportFolders}}};
}

} // namespace heyuan
