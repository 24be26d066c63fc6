#include "ui/fund/fund_pages.h"

#include "core/fund/entry.h"
#include "core/fund/reconcile.h"
#include "core/store/preparer.h"
#include "ui/attachment/attachments_view.h"
#include "ui/catalogue/catalogue_pages.h"
#include "ui/fund/fund_overview_page.h"
#include "ui/overview/report_pane.h"

#include <QInputDialog>

namespace heyuan {

namespace {

void confirmEntry(qint64 id, RecordPage &page)
{
    const Status written = page.desk().write([&](Transaction &transaction) { return confirm(transaction, FundEntry::description().type(), id); });
    if (!written)
        return emit page.desk().failed(written.error());
    page.desk().announce(say("Project", "Confirmed.").onScreen());
}

void reverseEntryOf(qint64 id, RecordPage &page)
{
    bool accepted = false;
    const QString reason = QInputDialog::getText(&page, say("ProjectEntry", "Reverse").onScreen(), say("ProjectEntry", "Reason of the reversal:").onScreen(), QLineEdit::Normal, {}, &accepted).trimmed();
    if (!accepted || reason.isEmpty())
        return;
    const Status written = page.desk().write([&](Transaction &transaction) -> Status {
        const auto made = reverseFundEntry(transaction, id, page.desk().asOf(), reason);
        return made ? Status() : made.error();
    }, reason);
    if (!written)
        return emit page.desk().failed(written.error());
    page.desk().announce(say("ProjectEntry", "The reversal is drafted. Another person confirms it.").onScreen());
}

RecordPageSetup entrySetup(Desk &desk)
{
    // Amounts of different kinds, and their reversals, add up to nothing that means anything.
    return {.recordType = "fund_entry",
            .empty = say("FundEntry", "Here stands every allocation, commitment, payment and return of the funds."),
            .columns = {"booked_on", "account_id", "kind", "amount_fen", "document_number", "claim", "status"},
            .order = {"booked_on", true},
            .hasTotals = true,
            .prepare = [&desk](RecordForm &form) {
                auto *evidence = new AttachmentsView(desk, FundEntry::description().type(), &form);
                form.addTab(evidence, [] { return say("Attachment", "Evidence").onScreen(); });
                QObject::connect(&form, &RecordForm::shown, evidence, &AttachmentsView::show);
            },
            .actions = {{"confirm", "save", say("Project", "Confirm"), say("Project", "Confirm what somebody else prepared; from then on it stays as it is"), confirmEntry},
                        {"reverse", "undo", say("ProjectEntry", "Reverse"), say("ProjectEntry", "Draft the entry that takes a confirmed one back"), reverseEntryOf}}};
}

RecordPageSetup accountSetup(Desk &desk)
{
    return {.recordType = "fund_account",
            .empty = say("FundAccount", "Here stand the fund accounts. “Year accounts” on the first tab opens them from what the documents promise."),
            .columns = {"name", "year", "level", "commitment_id", "area_id", "code"},
            .details = {{"account_id", say("FundEntry", "Entries of funds"), std::make_shared<RecordPageSetup>(entrySetup(desk))}}};
}

ReportPaneSetup reconciliation()
{
    return {.name = "reconciliation", .title = say("Reconcile", "Reconciliation"), .printHelp = say("Reconcile", "Preview and print what agrees with the treasury and what does not"), .types = {"treasury_payment", "fund_entry"},
            .make = [](Desk &desk, int) { return reconcileReport(desk.store(), desk.asOf(), screenLanguage()); }};
}

} // namespace

Page *makeFundPage(Desk &desk, QWidget *parent)
{
    std::vector<PageTab> tabs{PageTab(say("Fund", "At a glance"), FundOverviewPage::shownTypes(), [](Desk &on, QWidget *in) -> Page * { return new FundOverviewPage(on, in); }),
                              accountSetup(desk), entrySetup(desk), fundCommitmentSetup(),
                              PageTab(RecordPageSetup{.recordType = "treasury_payment",
                                                      .empty = say("TreasuryPayment", "Here stands what the bank or the treasury paid, by its files. Import one; the next tab holds it against the books."),
                                                      .columns = {"paid_on", "payee", "amount_fen", "document_number", "serial"},
                                                      .order = {"paid_on", true}}),
                              PageTab(reconciliation().title, reconciliation().types, [](Desk &on, QWidget *in) -> Page * { return new ReportPane(on, reconciliation(), in); })};
    return new RecordTabs(desk, say("Page", "Funds"), std::move(tabs), parent);
}

} // namespace heyuan
