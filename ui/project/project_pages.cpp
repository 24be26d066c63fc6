#include "ui/project/project_pages.h"

#include "core/plan/document.h"
#include "core/project/budget.h"
#include "core/project/contract.h"
#include "core/project/disclosure.h"
#include "core/project/entry.h"
#include "core/project/revision.h"
#include "core/station/asset_reports.h"
#include "core/store/preparer.h"
#include "ui/acceptance/acceptance_pages.h"
#include "ui/attachment/attachments_view.h"
#include "ui/catalogue/catalogue_pages.h"
#include "ui/overview/report_preview.h"
#include "ui/project/project_overview_page.h"
#include "ui/project/revision_shares_view.h"

#include <QInputDialog>

namespace heyuan {

namespace {

using Work = std::function<Status(Transaction &transaction, qint64 id)>;

/// Runs at the one door as the present person, and says what was done.
std::function<void(qint64, RecordPage &)> doing(Work work, const Text &done)
{
    return [work = std::move(work), done](qint64 id, RecordPage &page) {
        const Status written = page.desk().write([&](Transaction &transaction) { return work(transaction, id); });
        if (!written)
            return emit page.desk().failed(written.error());
        page.desk().announce(done.onScreen());
    };
}

/// Whether a budget has provincial lines: elsewhere the column would stand empty.
bool hasProvincialMoney(Desk &desk)
{
    Filter filter;
    filter.conditions = {{"provincial_fen", Condition::Test::Above, qint64(0)}};
    const auto lines = desk.store().count(budgetLineType(), filter);
    return lines && *lines > 0;
}

RowAction confirming(const RecordType &type)
{
    return {"confirm", "save", say("Project", "Confirm"), say("Project", "Confirm what somebody else prepared; from then on it stays as it is"),
            doing([&type](Transaction &transaction, qint64 id) { return confirm(transaction, type, id); }, say("Project", "Confirmed."))};
}

void reverse(qint64 id, RecordPage &page)
{
    bool accepted = false;
    const QString reason = QInputDialog::getText(&page, say("ProjectEntry", "Reverse").onScreen(), say("ProjectEntry", "Reason of the reversal:").onScreen(), QLineEdit::Normal, {}, &accepted).trimmed();
    if (!accepted || reason.isEmpty())
        return;
    const Status written = page.desk().write([&](Transaction &transaction) -> Status {
        const auto made = reverseEntry(transaction, id, page.desk().asOf(), reason);
        return made ? Status() : made.error();
    }, reason);
    if (!written)
        return emit page.desk().failed(written.error());
    page.desk().announce(say("ProjectEntry", "The reversal is drafted. Another person confirms it.").onScreen());
}

std::shared_ptr<RecordPageSetup> setup(RecordPageSetup of)
{
    return std::make_shared<RecordPageSetup>(std::move(of));
}

RecordPageSetup entrySetup()
{
    return {.recordType = "project_entry",
            .empty = say("ProjectEntry", "Here stands every allocation, payment and return. Commitments come with the contracts."),
            .columns = {"booked_on", "kind", "source", "amount_fen", "contract_id", "status", "document_number"},
            .order = {"booked_on", true},
            .hasTotals = true,
            .prepare = {},
            .actions = {confirming(ProjectEntry::description().type()),
                        {"reverse", "undo", say("ProjectEntry", "Reverse"), say("ProjectEntry", "Draft the entry that takes a confirmed one back"), reverse}}};
}

RecordPageSetup contractSetup(Desk &desk)
{
    return {.recordType = "contract",
            .empty = say("Contract", "Here stand the contracts. Confirming one commits its money."),
            .columns = hasProvincialMoney(desk) ? QByteArrayList{"number", "name", "central_fen", "provincial_fen", "local_fen", "status"}
                                                : QByteArrayList{"number", "name", "central_fen", "local_fen", "status"},
            .totals = {"central_fen", "provincial_fen", "local_fen"},
            .hasTotals = true,
            .prepare = [&desk](RecordForm &form) {
                auto *evidence = new AttachmentsView(desk, Contract::description().type(), &form);
                form.addTab(evidence, [] { return say("Attachment", "Evidence").onScreen(); });
                QObject::connect(&form, &RecordForm::shown, evidence, &AttachmentsView::show);
            },
            .actions = {{"confirm", "save", say("Project", "Confirm"), say("Contract", "Confirm a contract that somebody else prepared, and commit its money"), doing(confirmContract, say("Contract", "Confirmed; its money is committed."))},
                        {"close", "close", say("Contract", "Close"), say("Contract", "Close a contract; what was not paid is open again"),
                         doing([&desk](Transaction &transaction, qint64 id) { return closeContract(transaction, id, desk.asOf()); }, say("Contract", "Closed; what was not paid is open again."))}},
            .details = {{"contract_id", say("Contract", "Milestones"),
                         setup({.recordType = "milestone",
                                .empty = say("Contract", "Here stands what is due when, and what was accepted."),
                                .columns = {"number", "name", "due_on", "amount_fen", "accepted_on"}})},
                        {"contract_id", say("ProjectEntry", "Entries"), setup(entrySetup())}}};
}

RecordPageSetup revisionSetup(Desk &desk)
{
    return {.recordType = "budget_revision",
            .empty = say("Budget", "Here stand the revisions of budgets. The lines as the document prints them stay as they are."),
            .columns = {"number", "project_id", "document_number", "decided_on", "reason", "status"},
            .prepare = [&desk](RecordForm &form) {
                auto *shares = new RevisionSharesView(desk, &form);
                form.addTab(shares, [] { return say("Budget", "Shares").onScreen(); });
                QObject::connect(&form, &RecordForm::shown, shares, &RevisionSharesView::show);
            },
            .actions = {confirming(BudgetRevision::description().type())},
            .details = {{"revision_id", say("Budget", "Changes of lines"),
                         setup({.recordType = "budget_change",
                                .empty = say("Budget", "Here stands what the revision adds to each line, or takes from it."),
                                .columns = hasProvincialMoney(desk) ? QByteArrayList{"line_id", "central_fen", "provincial_fen", "local_fen"} : QByteArrayList{"line_id", "central_fen", "local_fen"}})}}};
}

void writeDisclosures(qint64 project, RecordPage &page)
{
    const Status written = page.desk().write([&](Transaction &transaction) { return makeDisclosures(transaction, project); });
    if (!written)
        return emit page.desk().failed(written.error());
    page.desk().announce(say("Disclosure", "Every item to be disclosed has its row.").onScreen());
}

void printDisclosures(qint64 project, RecordPage &page)
{
    auto report = disclosureReport(page.desk().store(), project, page.desk().asOf(), screenLanguage());
    if (!report)
        return emit page.desk().failed(report.error());
    previewReport(marked(std::move(*report), page.desk()), page.desk(), &page);
}

RowAction disclosureAction()
{
    return {"disclosures", "visible", say("Disclosure", "Disclosures"), say("Disclosure", "Write the checklist of what the project has to disclose, or print it"), {},
            {{"writeDisclosures", "add", say("Disclosure", "Write the checklist"), say("Disclosure", "A row for each item that has none yet"), writeDisclosures},
             {"printDisclosures", "print", say("Disclosure", "Disclosure checklist"), say("Disclosure", "Preview and print every item with date, place and link"), printDisclosures}}};
}

void previewAssets(qint64 project, RecordPage &page)
{
    auto report = projectAssetReport(page.desk().store(), project, page.desk().asOf(), screenLanguage());
    if (!report)
        return emit page.desk().failed(report.error());
    previewReport(marked(std::move(*report), page.desk()), page.desk(), &page);
}

RowAction assetAction()
{
    return {"assets", "print", say("Asset", "List of assets"), say("Asset", "Preview and print what the project bought, where it stands and what was disposed of"), previewAssets};
}

RecordPageSetup assetSetup()
{
    return {.recordType = "station_equipment",
            .empty = say("Asset", "Here stands what projects and stations bought: equipment, vehicles, systems. Enter it, or import a list."),
            .columns = {"code", "name", "quantity", "contract_id", "cost_fen", "condition"},
            .order = {"cost_fen", true}, // what projects bought stands before the equipment of stations
            .totals = {"cost_fen", "central_fen", "provincial_fen", "local_fen"},
            .hasTotals = true};
}

RecordDetail assets()
{
    return {"project_id", say("Asset", "Assets"), setup(assetSetup())};
}

RecordDetail disclosures()
{
    return {"project_id", say("Disclosure", "Disclosures"),
            setup({.recordType = "project_disclosure", .empty = say("Disclosure", "Here stands what the project has to disclose. Write the checklist first."), .columns = {"item", "due_on", "disclosed_on", "place"}})};
}

RecordDetail risks()
{
    return {"project_id", say("Risk", "Risks"),
            setup({.recordType = "project_risk", .empty = say("Risk", "Here stands what may go wrong, how likely it is, and what is done about it."), .columns = {"name", "likelihood", "impact", "due_on", "status"}})};
}

} // namespace

Page *makeProjectPage(Desk &desk, QWidget *parent)
{
    std::vector<PageTab> tabs{PageTab(say("Project", "At a glance"), ProjectOverviewPage::shownTypes(), [](Desk &on, QWidget *in) -> Page * { return new ProjectOverviewPage(on, in); }),
                              contractSetup(desk), entrySetup(), revisionSetup(desk),
                              RecordPageSetup{.recordType = "payment_forecast",
                                              .empty = say("Forecast", "Here stands what each project expects to pay, quarter by quarter. A later forecast stands beside the earlier one."),
                                              .columns = {"quarter", "project_id", "made_on", "amount_fen", "remark"}},
                              RecordPageSetup{.recordType = "project", .empty = say("Project", "Here stand the demonstration projects."), .columns = {"name", "area_id", "document_id", "status"}, .actions = {selfEvaluationAction(), disclosureAction(), assetAction()}, .details = {disclosures(), risks(), assets()}},
                              assetSetup(), selfEvaluationTab(desk)};
    for (PageTab &tab : projectPlanTabs())
        tabs.push_back(std::move(tab));
    return new RecordTabs(desk, say("Catalogue", "Demonstration projects"), std::move(tabs), parent);
}

} // namespace heyuan
