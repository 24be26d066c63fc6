#include "ui/training/training_pages.h"

#include "core/training/class_evidence.h"
#include "core/training/class_lists.h"
#include "core/training/training_class.h"
#include "core/training/training_reports.h"
#include "core/training/verification_sample.h"
#include "ui/attachment/attachments_view.h"
#include "ui/overview/report_preview.h"
#include "ui/record/record_tabs.h"
#include "ui/training/class_checks_view.h"
#include "ui/training/evidence_page.h"
#include "ui/training/training_dashboard_page.h"

namespace heyuan {

namespace {

std::shared_ptr<RecordPageSetup> setup(RecordPageSetup of)
{
    return std::make_shared<RecordPageSetup>(std::move(of));
}

/// Shows a report of the class on paper.
std::function<void(qint64, RecordPage &)> preview(Result<Report> (*make)(Store &, qint64, Language))
{
    return [make](qint64 id, RecordPage &page) {
        auto report = make(page.desk().store(), id, screenLanguage());
        if (!report)
            return emit page.desk().failed(report.error());
        previewReport(marked(std::move(*report), page.desk()), page.desk(), &page);
    };
}

void drawSample(qint64 id, RecordPage &page)
{
    if (const Status drawn = drawCalls(page.desk().store(), page.desk().actor(), id); !drawn)
        return emit page.desk().failed(drawn.error());
    page.desk().announce(say("Training", "The sample is drawn.").onScreen());
}

/// Findings and evidence beside the form of a class.
void prepareClassForm(RecordForm &form, Desk &desk)
{
    auto *evidence = new AttachmentsView(desk, TrainingClass::description().type(), &form);
    form.addTab(evidence, [] { return say("Attachment", "Evidence").onScreen(); });
    QObject::connect(&form, &RecordForm::shown, evidence, &AttachmentsView::show);
    auto *checks = new ClassChecksView(desk, &form);
    form.addTab(checks, [] { return say("Training", "Checks").onScreen(); });
    QObject::connect(&form, &RecordForm::shown, checks, &ClassChecksView::show);
}

Result<Report> callSheet(Store &store, qint64 sample, Language language)
{
    return verificationReport(store, sample, language);
}

} // namespace

Page *makeClassPage(Desk &desk, QWidget *parent)
{
    std::vector<PageTab> kinds{
        RecordPageSetup{.recordType = "training_class",
         .empty = say("Training", "Here stand the training classes, from the plan to the approval."),
         .columns = {"number", "name", "area_id", "starts_on", "attendances", "status"},
         .order = {"starts_on", true},
         .totals = {"planned", "attendances", "cost_fen"},
         .hasTotals = true,
         .prepare = [&desk](RecordForm &form) { prepareClassForm(form, desk); },
         .actions = {{"print", "print", say("Training", "Print"), say("Training", "Preview and print lists and files of the class"), {},
                      {{"signIn", "print", say("Training", "Sign-in sheet"), {}, preview(signInSheet)},
                       {"roster", "print", say("Training", "Roster"), {}, preview(rosterList)},
                       {"certificates", "print", say("Training", "List of certificates"), {}, preview(certificateList)},
                       {"classFile", "print", say("Training", "Class file"), {}, preview(classFile)},
                       {"archiveIndex", "print", say("Training", "Archive index"), {}, preview(classArchiveIndex)}}}},
         .details = {{"class_id", say("Training", "Roster"),
                      setup({.recordType = "attendance",
                             .empty = say("Training", "Nobody stands on the roster yet. Enter persons one by one, or import a list."),
                             .columns = {"trainee_id", "presence", "counting", "certificate"}})},
                     {"class_id", say("Training", "Trainers"),
                      setup({.recordType = "class_trainer",
                             .empty = say("Training", "Here stands who teaches the class."),
                             .columns = {"trainer_id", "subject", "hours"}})}}},
        PageTab(say("Training", "At a glance"), {"training_class", "attendance"}, [](Desk &on, QWidget *in) -> Page * { return new TrainingDashboardPage(on, in); }),
        RecordPageSetup{.recordType = "attendance",
         .empty = say("Training", "Here stand all attendances, each with whether it counts, and if not, why."),
         .columns = {"trainee_id", "class_id", "kind", "area_id", "counts_on", "counting"}},
        RecordPageSetup{.recordType = "job_event",
         .empty = say("Training", "Here stand the events at which persons who were trained meet employers."),
         .columns = {"name", "held_on", "area_id", "enterprises", "offers", "participants", "matched"},
         .order = {"held_on", true},
         .totals = {"enterprises", "offers", "participants", "matched"},
         .hasTotals = true,
         .details = {{"event_id", say("Training", "Matched"),
                      setup({.recordType = "follow_up",
                             .empty = say("Training", "Here stand the persons who were matched at the event."),
                             .columns = {"trainee_id", "kind", "happened_on", "detail"}})}}},
        PageTab(say("Attachment", "Evidence"), {"training_class", "attachment"}, [](Desk &on, QWidget *in) -> Page * { return new EvidencePage(on, in); }),
        RecordPageSetup{.recordType = "verification_sample",
         .empty = say("Training", "Here stand the samples of trainees that are telephoned to verify the ledger."),
         .columns = {"name", "first_day", "last_day", "area_id", "size", "population", "drawn_on"},
         .hasTotals = true,
         .actions = {{"draw", "refresh", say("Training", "Draw"), say("Training", "Draw the calls of the sample with its seed"), drawSample},
                     {"callSheet", "print", say("Training", "Call sheet"), say("Training", "Preview and print the calls, the answers and the error rate"), preview(callSheet)}},
         .details = {{"sample_id", say("Training", "Calls"),
                      setup({.recordType = "verification_call",
                             .empty = say("Training", "Nothing is drawn yet. Save the sample, then press Draw."),
                             .columns = {"position", "attendance_id", "stratum", "result", "called_on"}})}}},
        RecordPageSetup{.recordType = "institution", .empty = say("Training", "Here stand the institutions that train.")},
        RecordPageSetup{.recordType = "trainer", .empty = say("Training", "Here stands who teaches.")}};
    return new RecordTabs(desk, say("Training", "Training"), std::move(kinds), parent);
}

Page *makePersonPage(Desk &desk, QWidget *parent)
{
    return new RecordPage(
        desk,
        {.recordType = "trainee",
         .empty = say("Training", "Here stand the persons who were trained, each of them once."),
         .columns = {"name", "id_number", "sex", "phone", "area_id", "employer"},
         .details = {{"trainee_id", say("Training", "Training"),
                      setup({.recordType = "attendance",
                             .empty = say("Training", "The person was at no class yet."),
                             .columns = {"class_id", "counts_on", "presence", "counting"}})},
                     {"trainee_id", say("Training", "Groups"),
                      setup({.recordType = "trainee_group",
                             .empty = say("Training", "Here stands what the person belongs to, and since when: a registered poor household, veterans …"),
                             .columns = {"group_key", "valid_from", "valid_to", "evidence"}})},
                     {"trainee_id", say("Training", "Follow-up"),
                      setup({.recordType = "follow_up",
                             .empty = say("Training", "Here stands what came of the training: work found, a shop opened, another income."),
                             .columns = {"kind", "happened_on", "class_id", "detail"}})}}},
        parent);
}

} // namespace heyuan
