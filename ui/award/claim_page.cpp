#include "core/award/claim_remark.h"
#include "core/award/claim_reports.h"
#include "core/award/claim_state.h"
#include "core/award/claim_sum.h"
#include "core/award/duplicate.h"
#include "core/award/exclusion.h"
#include "core/award/shortfall.h"
#include "ui/award/award_pages.h"
#include "ui/award/claim_duplicates.h"
#include "ui/award/claim_steps.h"
#include "ui/award/round_steps.h"
#include "ui/overview/report_pane.h"
#include "ui/overview/report_preview.h"
#include "ui/record/record_tabs.h"

#include <QInputDialog>

namespace heyuan {

namespace {

Text statusText(const QString &status)
{
    for (const Choice &choice : claimStatuses()) {
        if (status == QString::fromUtf8(choice.key))
            return choice.text;
    }
    return {};
}

/// Asks for the reason where the move wants one; the door refuses what is not allowed, with the moves that are.
void move(qint64 id, const QString &to, RecordPage &page)
{
    const RecordType &type = AwardClaim::description().type();
    const auto row = page.desk().store().find(type, id);
    if (!row)
        return emit page.desk().failed(row.error());
    const QString from = *row ? type.value(**row, "status").toString() : QString();
    const award::ClaimMove *allowed = award::ClaimStates::shipped().move(from, to);
    QString reason;
    if (allowed && allowed->withReason) {
        bool accepted = false;
        reason = QInputDialog::getText(&page, say("Claim", "Move to").onScreen(), say("Claim", "Reason:").onScreen(), QLineEdit::Normal, {}, &accepted).trimmed();
        if (!accepted || reason.isEmpty())
            return;
    }
    const Status written = page.desk().write([&](Transaction &transaction) { return moveClaim(transaction, id, to); }, reason);
    if (!written)
        return emit page.desk().failed(written.error());
    page.desk().announce(say("Claim", "The claim is now “%1”.").arg(statusText(to)).onScreen());
}

void preview(Result<Report> report, RecordPage &page)
{
    if (!report)
        return emit page.desk().failed(report.error());
    previewReport(marked(std::move(*report), page.desk()), page.desk(), &page);
}

void previewFullList(qint64, RecordPage &page)
{
    if (const Status noted = page.desk().write(award::noteAccountsShown); !noted)
        return emit page.desk().failed(noted.error());
    preview(award::paymentListReport(page.desk().store(), page.desk().asOf(), true, screenLanguage()), page);
}

/// Of the year of the claim that is chosen.
Result<Report> decisionsBeside(qint64 id, Desk &desk)
{
    const auto stored = desk.store().find(AwardClaim::description().type(), id);
    const auto year = stored && *stored ? Result<int>(AwardClaim::description().read(**stored).year) : award::yearOfDecided(desk.store());
    return year ? award::decisionList(desk.store(), *year, desk.asOf(), screenLanguage()) : Result<Report>(year.error());
}

std::vector<RowAction> moves()
{
    std::vector<RowAction> all;
    for (const Choice &status : claimStatuses()) {
        const QString to = QString::fromUtf8(status.key);
        all.push_back({status.key.constData(), "forward", status.text, status.text, [to](qint64 id, RecordPage &page) { move(id, to, page); }});
    }
    return all;
}

/// What was reckoned, as sentences and not as it is stored.
QString explanationHtml(const QString &stored, Language language)
{
    return award::frozenExplanation(stored, language).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

void exclude(qint64 id, RecordPage &page)
{
    bool accepted = false;
    const QString reason = QInputDialog::getText(&page, say("Exclusion", "Exclude").onScreen(), say("Exclusion", "What was found (stands in the exclusion):").onScreen(), QLineEdit::Normal, {}, &accepted).trimmed();
    if (!accepted || reason.isEmpty())
        return;
    const Status written = page.desk().write([&](Transaction &transaction) -> Status {
        const auto made = award::excludeAfter(transaction, id);
        return made ? Status() : made.error();
    }, reason);
    if (!written)
        return emit page.desk().failed(written.error());
    page.desk().announce(say("Exclusion", "The beneficiary is excluded; the tab “Exclusions and blacklist” shows until when.").onScreen());
}

std::shared_ptr<RecordPageSetup> scores()
{
    return std::make_shared<RecordPageSetup>(RecordPageSetup{.recordType = "claim_score", .empty = say("ClaimScore", "Here stand the scores of the panel. Who has a conflict of interest is entered without a score."),
                                                             .columns = {"reviewer", "workplace", "score", "has_conflict", "scored_on"}});
}

std::shared_ptr<RecordPageSetup> visits()
{
    return std::make_shared<RecordPageSetup>(RecordPageSetup{.recordType = "claim_visit", .empty = say("ClaimVisit", "Here stands who visited the place, when, and what was found."), .columns = {"visited_on", "visitors", "result", "found"}});
}

std::shared_ptr<RecordPageSetup> remarks()
{
    return std::make_shared<RecordPageSetup>(RecordPageSetup{.recordType = "claim_remark", .empty = say("ClaimRemark", "Here stand remarks at single fields of the claim. Enter them, then return the claim to draft; each is answered before the claim is accepted again."),
                                                             .columns = {"field_key", "remark", "made_by", "made_on", "answered_on"}});
}

/// What a reviewer found stands at the field it concerns, until it is answered.
void showRemarks(RecordForm &form, Desk &desk)
{
    const auto show = [&form, &desk](qint64 claim) {
        const auto open = claim ? award::openRemarks(desk.store(), claim) : Result<std::vector<ClaimRemark>>(std::vector<ClaimRemark>());
        if (!open)
            return emit desk.failed(open.error());
        std::map<QByteArray, QStringList> byField;
        for (const ClaimRemark &one : *open)
            byField[one.concerns.toUtf8()] << award::remarkWords(one).onScreen();
        for (const Choice &field : ClaimRemark::description().type().field("field_key").options.choices) {
            if (FieldRow *row = form.row(field.key))
                row->setIssue(byField[field.key].join(u'\n'));
        }
        if (FieldRow *row = form.row("status")) // also for what concerns no field of the form
            row->setIssue(open->empty() ? QString() : say("ClaimRemark", "Remarks that wait for an answer: %1. See “Remarks”.").arg(qint64(open->size())).onScreen());
    };
    QObject::connect(&form, &RecordForm::shown, &form, show);
    QObject::connect(&desk, &Desk::recordsChanged, &form, [&form, show](const ChangeSet &changes) {
        if (changes.touches("claim_remark"))
            show(form.id());
    });
}

RecordPageSetup objections()
{
    return {.recordType = "claim_objection", .empty = say("ClaimObjection", "Here stand the objections against awards on public notice. An open one keeps its claim from the payment list."),
            .columns = {"received_on", "claim_id", "content", "outcome", "answered_on"}, .order = {"received_on", true}};
}

RecordPageSetup exclusions()
{
    return {.recordType = "beneficiary_exclusion", .empty = say("Exclusion", "Here stands who may have no award for a time, and by which document."),
            .columns = {"beneficiary_id", "kind", "from_on", "until_on", "document_number"}, .order = {"from_on", true}};
}

RowAction sheet(const char *name, const Text &label, bool isBlank)
{
    return {name, "print", label, label, [isBlank](qint64 id, RecordPage &page) { preview(award::reviewSheet(page.desk().store(), id, page.desk().asOf(), isBlank, screenLanguage()), page); }};
}

RecordPageSetup claims(Desk &desk)
{
    return {.recordType = "award_claim",
                          .empty = say("Claim", "Here stand the claims for awards, from the draft to the payment."),
                          .columns = {"beneficiary_id", "rule_id", "amount_fen", "status", "payment_state"},
                          .order = {"claim_year", true},
                          .renderings = {{"evaluation", explanationHtml}},
                          .prepare = [&desk](RecordForm &form) {
                              showRemarks(form, desk);
                              auto *others = new ClaimDuplicates(desk, &form);
                              form.addTab(others, [] { return say("Duplicate", "Duplicates").onScreen(); });
                              QObject::connect(&form, &RecordForm::shown, others, &ClaimDuplicates::show);
                          },
                          .actions = {{"move", "forward", say("Claim", "Move to"), say("Claim", "Accept the claim, bring it further or return it; not by who prepared it"), {}, moves()},
                                      {"claimPrint", "print", say("Claim", "Print"), say("Claim", "Preview and print the claim, the public notice or the payment list"), {},
                                       {{"claimSheet", "print", say("ClaimReport", "Claim for an award"), say("ClaimReport", "Claim for an award"),
                                         [](qint64 id, RecordPage &page) { preview(award::claimSheet(page.desk().store(), id, page.desk().asOf(), screenLanguage()), page); }},
                                        {"acceptanceNote", "print", say("AcceptanceNote", "Note of acceptance"), say("AcceptanceNote", "Note of acceptance"),
                                         [](qint64 id, RecordPage &page) { preview(award::acceptanceNote(page.desk().store(), id, page.desk().asOf(), screenLanguage()), page); }},
                                        {"decisionList", "print", say("ClaimReport", "List of decisions"), say("ClaimReport", "List of decisions"),
                                         [](qint64 id, RecordPage &page) { preview(decisionsBeside(id, page.desk()), page); }},
                                        {"notice", "print", say("ClaimReport", "Public notice of awards"), say("ClaimReport", "Public notice of awards"),
                                         [](qint64, RecordPage &page) { preview(award::noticeReport(page.desk().store(), page.desk().asOf(), screenLanguage()), page); }},
                                        {"paymentList", "print", say("ClaimReport", "Payment list of awards"), say("ClaimReport", "Payment list of awards"),
                                         [](qint64, RecordPage &page) { preview(award::paymentListReport(page.desk().store(), page.desk().asOf(), false, screenLanguage()), page); }},
                                        {"paymentListFull", "print", say("ClaimReport", "Payment list with full account numbers"), say("ClaimReport", "For the finance bureau; who asked for it is kept on record"), previewFullList},
                          sheet("reviewSheet", say("ReviewSheet", "Review sheet of the panel"), false), sheet("blankSheet", say("ReviewSheet", "Review sheet to fill in by hand"), true)}},
                        {"parts", "funds", say("Claim", "Parts"), say("Claim", "Pay or take back a part of the award"), {},
                         {{"payInPart", "forward", say("Claim", "Pay in part…"), say("Claim", "Pay in part…"), payInPart}, {"recoverInPart", "undo", say("Claim", "Recover in part…"), say("Claim", "Recover in part…"), recoverInPart}}},
                        {"exclude", "remove", say("Exclusion", "Exclude"), say("Exclusion", "Exclude the beneficiary of an award that was taken back; the order of recovery is the document"), exclude}},
            .details = {{"claim_id", say("Claim", "Payments"), std::make_shared<RecordPageSetup>(claimPayments())}, {"claim_id", say("ClaimScore", "Scores"), scores()}, {"claim_id", say("ClaimVisit", "Site visits"), visits()}, {"claim_id", say("ClaimRemark", "Remarks"), remarks()}, {"claim_id", say("ClaimObjection", "Objections"), std::make_shared<RecordPageSetup>(objections())}}};
}

ReportPaneSetup board()
{
    return {.name = "claimBoard", .title = say("ClaimBoard", "At a glance"), .printHelp = say("ClaimBoard", "Preview and print the claims by rule and state"), .types = {"award_claim", "award_rule"},
            .year = award::lastClaimYear, .make = [](Desk &desk, int year) { return award::claimBoard(desk.store(), year, desk.asOf(), screenLanguage()); }};
}

ReportPaneSetup shortfall()
{
    return {.name = "shortfall", .title = say("Shortfall", "Shortfall"), .printHelp = say("Shortfall", "Preview and print the claims against the free balance"), .types = {"award_claim", "claim_score", "fund_entry", "fund_account", "beneficiary"},
            .year = award::yearOfUndecided, .make = [](Desk &desk, int year) { return award::shortfallReport(desk.store(), year, desk.asOf(), screenLanguage()); },
            .actions = {{"decideRound", "awards", say("Shortfall", "Decide the round…"), say("Shortfall", "Decide all claims of the round by rank or pro rata, by one document; not by who prepared one of them"), decideRound},
                        {"undoRound", "undo", say("Shortfall", "Take the decision back…"), say("Shortfall", "Bring the claims that were decided so back to the review, as long as none of them is paid"), undoRound}}};
}

ReportPaneSetup duplicates()
{
    return {.name = "duplicates", .title = say("Duplicate", "Duplicates"), .printHelp = say("Duplicate", "Preview and print the claims that may be one award twice"), .types = {"award_claim", "award_rule", "beneficiary"},
            .year = award::lastClaimYear, .read = award::duplicateReport};
}

PageTab paneTab(const ReportPaneSetup &setup)
{
    return PageTab(setup.title, setup.types, [setup](Desk &on, QWidget *in) -> Page * { return new ReportPane(on, setup, in); });
}

} // namespace

Page *makeClaimPage(Desk &desk, QWidget *parent)
{
    std::vector<PageTab> tabs{PageTab(claims(desk)), paneTab(board()), paneTab(duplicates()), paneTab(shortfall()), PageTab(objections()), PageTab(exclusions())};
    return new RecordTabs(desk, say("Page", "Award claims"), std::move(tabs), parent);
}

} // namespace heyuan
