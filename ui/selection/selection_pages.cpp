#include "ui/selection/selection_pages.h"

#include "core/selection/applicant_budget.h"
#include "core/selection/selection_reports.h"
#include "ui/attachment/attachments_view.h"
#include "ui/overview/report_preview.h"
#include "ui/selection/held_notice.h"
#include "ui/selection/plans_view.h"
#include "ui/selection/ranking_view.h"

#include <QInputDialog>

namespace heyuan {

namespace {

std::shared_ptr<RecordPageSetup> setup(RecordPageSetup of)
{
    return std::make_shared<RecordPageSetup>(std::move(of));
}

void previewMaterials(qint64 round, RecordPage &page)
{
    Desk &desk = page.desk();
    const auto report = selectionMaterialsReport(desk.store(), round, desk.asOf(), screenLanguage());
    if (!report)
        return emit desk.failed(report.error());
    previewReport(marked(*report, desk), desk, &page);
}

void completeChecklist(qint64 applicant, RecordPage &page)
{
    const Status written = page.desk().write([&](Transaction &transaction) { return makeChecklist(transaction, applicant); });
    if (!written)
        return emit page.desk().failed(written.error());
    page.desk().announce(say("Selection", "The checklist has every material and point of the document.").onScreen());
}

void confirmResult(qint64 round, RecordPage &page)
{
    const Status written = page.desk().write([&](Transaction &transaction) { return confirmRound(transaction, round); });
    if (!written)
        return emit page.desk().failed(written.error());
    qint64 warnings = 0;
    if (const auto row = page.desk().store().find(SelectionRound::description().type(), round); row && *row) {
        if (const auto plans = plansOf(page.desk().store(), SelectionRound::description().read(**row))) {
            warnings = qint64(confirmationWarnings(*plans).size());
        }
    }
    // One line has no room for what the plans break; the tab beside says it.
    page.desk().announce((warnings == 0 ? say("Selection", "The result is confirmed.") : say("Selection", "The result is confirmed. The plans of the winners have shares that do not hold or are not entered: %1. See “Plans”.").arg(warnings)).onScreen());
}

void reopen(qint64 round, RecordPage &page)
{
    bool accepted = false;
    const QString reason = QInputDialog::getText(&page, say("Selection", "Reopen the round").onScreen(), say("Selection", "Why is the confirmed result taken back?").onScreen(), QLineEdit::Normal, {}, &accepted).trimmed();
    if (!accepted)
        return;
    const Status written = page.desk().write([&](Transaction &transaction) { return reopenRound(transaction, round, reason); }, reason);
    if (!written)
        return emit page.desk().failed(written.error());
    page.desk().announce(say("Selection", "The round is a draft again; an override of shares has to be given anew.").onScreen());
}

/// Fields of a confirmed round, and of what belongs to it, can be read only.
std::function<void(RecordForm &)> heldBy(Desk &desk, const RecordType &type, const QByteArray &field)
{
    return [&desk, &type, field](RecordForm &form) { HeldNotice::putOn(form, desk, type, field); };
}

RecordPageSetup materialSetup(Desk &desk)
{
    return {.recordType = "material_check",
            .empty = say("Selection", "Here stands each material the document asks for, and each point it has to cover. “Complete the checklist” writes those that are missing."),
            .columns = {"material_id", "point", "subject_zh", "subject_en", "is_there", "checked_on"},
            .order = {"material_id", false},
            .prepare = [&desk](RecordForm &form) {
                auto *evidence = new AttachmentsView(desk, MaterialCheck::description().type(), &form);
                form.addTab(evidence, [] { return say("Attachment", "Evidence").onScreen(); });
                QObject::connect(&form, &RecordForm::shown, evidence, &AttachmentsView::show);
                HeldNotice::putOn(form, desk, MaterialCheck::description().type(), "applicant_id");
            }};
}

} // namespace

Page *makeSelectionPage(Desk &desk, QWidget *parent)
{
    std::vector<PageTab> tabs{
        RecordPageSetup{.recordType = "applicant",
                        .empty = say("Selection", "Here stand the counties that apply, with their materials and the experts' scores. Enter a round first."),
                        .columns = {"round_id", "area_id", "city_id", "status", "recommended_by", "recommended_on"},
                        .prepare = heldBy(desk, Applicant::description().type(), "round_id"),
                        .actions = {{"checklist", "tasks", say("Selection", "Complete the checklist"), say("Selection", "Write the materials and points of the document that the checklist lacks"), completeChecklist}},
                        .details = {{"applicant_id", say("Selection", "Materials"), setup(materialSetup(desk))},
                                    {"applicant_id", say("Selection", "Scores"),
                                     setup({.recordType = "expert_score",
                                            .empty = say("Selection", "Here stands what each expert gives the applicant, and who has to stand aside."),
                                            .columns = {"expert", "score", "has_conflict", "scored_on"},
                                            .prepare = heldBy(desk, ExpertScore::description().type(), "applicant_id")})},
                                    {"applicant_id", say("Selection", "Plan"),
                                     setup({.recordType = "applicant_budget_line",
                                            .empty = say("Selection", "Here stands the budget of the county's plan, line by line with its direction. The share rules of the document are held against it."),
                                            .columns = {"line", "class", "item", "provincial_fen", "local_fen"},
                                            .totals = {"central_fen", "provincial_fen", "local_fen"},
                                            .hasTotals = true,
                                            .prepare = heldBy(desk, ApplicantBudgetLine::description().type(), "applicant_id")})}}},
        PageTab(say("Selection", "Ranking"), RankingView::shownTypes(), [](Desk &on, QWidget *in) -> Page * { return new RankingView(on, in); }),
        PageTab(say("Selection", "Plans"), PlansView::shownTypes(), [](Desk &on, QWidget *in) -> Page * { return new PlansView(on, in); }),
        RecordPageSetup{.recordType = "selection_round",
                        .empty = say("Selection", "Here stand the rounds in which demonstration counties are selected. Places and recommendations come from the document."),
                        .columns = {"name", "places", "per_city", "closes_on", "notice_to", "status"},
                        .prepare = heldBy(desk, SelectionRound::description().type(), "id"),
                        .actions = {{"confirm", "save", say("Project", "Confirm"), say("Selection", "Confirm the result that somebody else entered; applicants, scores and plans then stay as they are"), confirmResult},
                                    {"reopen", "undo", say("Selection", "Reopen"), say("Selection", "Take a confirmed result back, with the reason; applicants, scores and plans can be changed then"), reopen},
                                    {"materials", "print", say("Selection", "Checklist of materials"), say("Selection", "Preview and print the materials of every applicant; an empty sheet where nobody applies yet"), previewMaterials}}}};
    return new RecordTabs(desk, say("Selection", "Selection of demonstration counties"), std::move(tabs), parent);
}

} // namespace heyuan
