#include "core/award/award_claim.h"

#include "core/award/claim_file.h"
#include "core/award/claim_state.h"
#include "core/award/claim_way.h"

namespace heyuan {

const std::vector<Choice> &claimStatuses()
{
    static const std::vector<Choice> statuses{
        {"draft", say("Claim", "Draft")}, {"accepted", say("Claim", "Accepted")}, {"county_checked", say("Claim", "Checked by the county")}, {"reviewed", say("Claim", "Reviewed")},
        {"decided", say("Claim", "Decided")}, {"notice", say("Claim", "On public notice")}, {"listed", say("Claim", "On the payment list")}, {"paid", say("Claim", "Paid")},
        {"recovered", say("Claim", "Recovered")}, {"refused", say("Claim", "Refused")}};
    return statuses;
}

const std::vector<Choice> &paymentStates()
{
    static const std::vector<Choice> states{{"part", say("Claim", "Partly paid")}, {"paid", say("Claim", "Paid")}, {"part_recovered", say("Claim", "Partly recovered")}, {"recovered", say("Claim", "Recovered")}};
    return states;
}

namespace {

std::vector<Choice> cutMethods() { return {{"rank", say("Shortfall", "By rank")}, {"pro_rata", say("Shortfall", "Pro rata")}}; }

std::vector<Issue> claimIssues(const Record &record)
{
    const AwardClaim row = AwardClaim::description().read(record);
    std::vector<Issue> issues;
    if (row.amount && *row.amount < Money())
        issues.push_back({"amount_fen", say("Claim", "An award is not below zero. Correct the amount.")});
    if (!row.confirmedBy.isEmpty() && row.confirmedBy == row.preparedBy)
        issues.push_back({"confirmed_by", say("Claim", "%1 prepared this claim and cannot accept it. Another person has to.").arg(row.preparedBy)});
    const bool any = !row.overrideReason.isEmpty() || !row.overrideBy.isEmpty() || !row.overrideDocument.isEmpty();
    if (any && (row.overrideReason.isEmpty() || row.overrideBy.isEmpty() || row.overrideDocument.isEmpty()))
        issues.push_back({"override_reason", say("Claim", "To pass the limit of the fund, enter why, who decided, and by which document.")});
    if (any && row.overrideBy == row.preparedBy)
        issues.push_back({"override_by", say("FundEntry", "%1 prepared this and cannot let it pass the limit. Name the officer who decided.").arg(row.preparedBy)});
    return issues;
}

Status completeClaim(Transaction &transaction, Record &record)
{
    const RecordType &type = AwardClaim::description().type();
    if (type.value(record, "prepared_by").isNull())
        type.setValue(record, "prepared_by", transaction.actor().name);
    if (type.value(record, "status").isNull())
        type.setValue(record, "status", QStringLiteral("draft"));
    AwardClaim claim = AwardClaim::description().read(record);
    if (Status s = award::completeWay(transaction, claim); !s)
        return s;
    const Record completed = AwardClaim::description().write(claim);
    for (const char *key : {"premises", "account_id", "decided_on", "notice_from", "notice_to", "recovered_on"})
        type.setValue(record, key, type.value(completed, key));
    return {};
}

} // namespace

Text claimStatusName(const QString &status)
{
    for (const Choice &choice : claimStatuses()) {
        if (status == QString::fromUtf8(choice.key))
            return choice.text;
    }
    return Text::plain(status);
}

const Described<AwardClaim> &AwardClaim::description()
{
    static const Described<AwardClaim> described(
        {.name = "award_claim", .label = say("Claim", "Claim"), .plural = say("Claim", "Claims"), .title = {"beneficiary_id", "rule_id"}, .isLarge = true, .check = claimIssues, .complete = completeClaim},
        {field("beneficiary_id", say("Beneficiary", "Beneficiary"), &AwardClaim::beneficiary, {.required = true, .reference = "beneficiary"}),
         field("rule_id", say("AwardRule", "Award rule"), &AwardClaim::rule, {.required = true, .reference = "award_rule"}),
         field("claim_year", say("Beneficiary", "Year"), &AwardClaim::year, {.required = true, .minimum = Number(2000), .maximum = Number(2100), .help = say("Claim", "The year whose facts the claim rests on.")}),
         field("amount_fen", say("Fund", "Amount"), &AwardClaim::amount, {.help = say("Claim", "Reckoned when the claim is accepted; entered where a person decides it.")}),
         field("status", say("Project", "Status"), &AwardClaim::status, {.readOnly = true, .choices = claimStatuses()}),
         field("unit_id", say("Claim", "Received by"), &AwardClaim::unit, {.reference = "unit", .help = say("Claim", "The unit that receives and checks the claim. Its people do not score it."), .inTable = false}),
         field("invoices", say("Claim", "Invoices"), &AwardClaim::invoices, {.maxLength = 400, .help = say("Claim", "Numbers of the invoices the claim rests on, divided by “;”. The same invoice is not taken twice."), .inTable = false}),
         field("premises", say("Claim", "Premises"), &AwardClaim::premises, {.maxLength = 200, .help = say("Claim", "Building and rooms the claim is made for, as in the lease. The same place is not supported twice."), .inTable = false}),
         field("account_id", say("FundAccount", "Fund account"), &AwardClaim::account, {.reference = "fund_account", .help = say("Claim", "Where the money comes from. Left empty, the account of the rule's document and the claim's year is taken when the claim is decided."), .inTable = false}),
         field("decision", say("Claim", "Decision"), &AwardClaim::decision, {.maxLength = 120, .help = say("Claim", "Number of the document that decides.")}),
         field("decided_on", say("Claim", "Decided on"), &AwardClaim::decidedOn, {.inTable = false}),
         field("override_reason", say("FundEntry", "Limit passed because"), &AwardClaim::overrideReason,
               {.maxLength = 400, .help = say("Claim", "Only where the award passes what is free in the fund: why, who decided, by which document."), .inTable = false}),
         field("override_by", say("Claim", "Limit passed by"), &AwardClaim::overrideBy, {.maxLength = 120, .inTable = false}),
         field("override_document", say("FundEntry", "Document of the decision"), &AwardClaim::overrideDocument, {.maxLength = 120, .inTable = false}),
         field("notice_from", say("Claim", "Notice from"), &AwardClaim::noticeFrom, {.help = say("Claim", "First day of the public notice. Left empty, it is the day on which the claim is moved there."), .inTable = false}),
         field("notice_to", say("Claim", "Notice to"), &AwardClaim::noticeTo, {.readOnly = true, .inTable = false}),
         field("paid_on", say("Claim", "Paid on"), &AwardClaim::paidOn),
         field("payment_number", say("Claim", "Payment document"), &AwardClaim::paymentNumber, {.maxLength = 120, .help = say("Claim", "Number of the voucher by which it is paid; empty: that of the decision."), .inTable = false}),
         field("recovered_on", say("Claim", "Recovered on"), &AwardClaim::recoveredOn, {.inTable = false}),
         field("recovery_number", say("Claim", "Order of recovery"), &AwardClaim::recoveryNumber, {.maxLength = 120, .help = say("Claim", "Number of the document that takes the award back."), .inTable = false}),
         field("payment_state", say("Claim", "Payment"), &AwardClaim::payment, {.readOnly = true, .choices = paymentStates(), .isKept = true}),
         field("paid_fen", say("Claim", "Paid so far"), &AwardClaim::paid, {.readOnly = true, .help = say("Claim", "The sum of its payments; whatever came back is not taken off."), .inTable = false, .isKept = true}),
         field("recovered_fen", say("Claim", "Recovered so far"), &AwardClaim::recovered, {.readOnly = true, .inTable = false, .isKept = true}),
         field("cut_from_fen", say("Claim", "Asked before the cut"), &AwardClaim::cutFrom, {.readOnly = true, .help = say("Claim", "What the rule gives, where the fund did not suffice for all claims and the decision gives less."), .inTable = false}),
         field("cut_method", say("Claim", "Cut"), &AwardClaim::cutMethod, {.readOnly = true, .choices = cutMethods(), .inTable = false}),
         field("cut_reason", say("Claim", "Reason of the cut"), &AwardClaim::cutReason, {.maxLength = 400, .readOnly = true, .inTable = false}),
         field("prepared_by", say("Budget", "Prepared by"), &AwardClaim::preparedBy, {.maxLength = 120, .readOnly = true}),
         field("confirmed_by", say("Claim", "Accepted by"), &AwardClaim::confirmedBy, {.maxLength = 120, .readOnly = true}),
         longText("evaluation", say("Claim", "What was reckoned"), &AwardClaim::evaluation, {.readOnly = true}),
         longText("note", say("Item", "Note"), &AwardClaim::note)});
    return described;
}

Status moveClaim(Transaction &transaction, qint64 id, const QString &to)
{
    const auto row = transaction.store().find(AwardClaim::description().type(), id);
    if (!row)
        return row.error();
    if (!*row || (*row)->deleted)
        return Error{ErrorKind::NotFound, say("Project", "This row is no longer there. Choose another one.")};
    AwardClaim claim = AwardClaim::description().read(**row);
    const bool isAccepted = claim.status == u"draft" && to == u"accepted";
    if (to == u"draft") {
        claim.confirmedBy.clear();
        claim.evaluation.clear();
    }
    // The notice begins anew when the claim comes back to it; the day of its decision is that of the next one.
    if ((award::ClaimStates::shipped().awarded.contains(claim.status) || claim.status == u"refused") && (to == u"draft" || to == u"reviewed")) {
        claim.noticeFrom = claim.noticeTo = {};
        claim.decidedOn = {};
    }
    // Without its decision a claim asks for all again.
    if (claim.cutFrom && (to == u"draft" || to == u"reviewed")) {
        claim.amount = std::exchange(claim.cutFrom, std::nullopt);
        claim.cutMethod.clear();
        claim.cutReason.clear();
    }
    if (isAccepted) {
        claim.confirmedBy = transaction.actor().name;
        if (Status s = award::freeze(transaction.store(), claim); !s)
            return s;
    }
    claim.status = to;
    return transaction.update(claim);
}

} // namespace heyuan
