#include "core/award/claim_reports.h"
#include "core/award/claim_state.h"
#include "ui/award/award_pages.h"
#include "ui/overview/report_preview.h"
#include "ui/record/record_page.h"

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

} // namespace

Page *makeClaimPage(Desk &desk, QWidget *parent)
{
    RecordPageSetup setup{.recordType = "award_claim",
                          .empty = say("Claim", "Here stand the claims for awards, from the draft to the payment."),
                          .columns = {"beneficiary_id", "rule_id", "claim_year", "amount_fen", "status"},
                          .order = {"claim_year", true},
                          .renderings = {{"evaluation", explanationHtml}},
                          .actions = {{"move", "forward", say("Claim", "Move to"), say("Claim", "Accept the claim, bring it further or return it; not by who prepared it"), {}, moves()},
                                      {"claimPrint", "print", say("Claim", "Print"), say("Claim", "Preview and print the claim, the public notice or the payment list"), {},
                                       {{"claimSheet", "print", say("ClaimReport", "Claim for an award"), say("ClaimReport", "Claim for an award"),
                                         [](qint64 id, RecordPage &page) { preview(award::claimSheet(page.desk().store(), id, page.desk().asOf(), screenLanguage()), page); }},
                                        {"notice", "print", say("ClaimReport", "Public notice of awards"), say("ClaimReport", "Public notice of awards"),
                                         [](qint64, RecordPage &page) { preview(award::noticeReport(page.desk().store(), page.desk().asOf(), screenLanguage()), page); }},
                                        {"paymentList", "print", say("ClaimReport", "Payment list of awards"), say("ClaimReport", "Payment list of awards"),
                                         [](qint64, RecordPage &page) { preview(award::paymentListReport(page.desk().store(), page.desk().asOf(), false, screenLanguage()), page); }}}}}};
    return new RecordPage(desk, std::move(setup), parent);
}

} // namespace heyuan
