#include "core/award/award_claim.h"

#include "core/award/claim_file.h"
#include "core/award/claim_state.h"

namespace heyuan {

const std::vector<Choice> &claimStatuses()
{
    static const std::vector<Choice> statuses{
        {"draft", say("Claim", "Draft")}, {"accepted", say("Claim", "Accepted")}, {"county_checked", say("Claim", "Checked by the county")}, {"reviewed", say("Claim", "Reviewed")},
        {"decided", say("Claim", "Decided")}, {"notice", say("Claim", "On public notice")}, {"listed", say("Claim", "On the payment list")}, {"paid", say("Claim", "Paid")},
        {"recovered", say("Claim", "Recovered")}, {"refused", say("Claim", "Refused")}};
    return statuses;
}

namespace {

Error refused(Text sentence) { return {ErrorKind::Denied, std::move(sentence), {}, {}}; }

Text statusWords(const QString &status)
{
    for (const Choice &choice : claimStatuses()) {
        if (status == QString::fromUtf8(choice.key))
            return choice.text;
    }
    return Text::plain(status);
}

std::vector<Issue> claimIssues(const Record &record)
{
    const AwardClaim row = AwardClaim::description().read(record);
    std::vector<Issue> issues;
    if (row.amount && *row.amount < Money())
        issues.push_back({"amount_fen", say("Claim", "An award is not below zero. Correct the amount.")});
    if (!row.confirmedBy.isEmpty() && row.confirmedBy == row.preparedBy)
        issues.push_back({"confirmed_by", say("Claim", "%1 prepared this claim and cannot accept it. Another person has to.").arg(row.preparedBy)});
    return issues;
}

Status completeClaim(Transaction &transaction, Record &record)
{
    const RecordType &type = AwardClaim::description().type();
    if (type.value(record, "prepared_by").isNull())
        type.setValue(record, "prepared_by", transaction.actor().name);
    if (type.value(record, "status").isNull())
        type.setValue(record, "status", QStringLiteral("draft"));
    return {};
}

/// Holds at the one door that claims only go the allowed way, and that nothing but their state changes after the draft.
class ClaimKeeper : public SummaryKeeper
{
public:
    QByteArray recordType() const override { return AwardClaim::description().type().name; }
    Status changed(Transaction &transaction, const Record *before, const Record *after) override
    {
        const RecordType &type = AwardClaim::description().type();
        const QString from = before ? type.value(*before, "status").toString() : QString();
        if (!after)
            return from == u"draft" ? Status() : Status(refused(say("Claim", "Only a draft is deleted. Return the claim or refuse it.")));
        const AwardClaim now = AwardClaim::description().read(*after);
        if (!before)
            return now.status == u"draft" ? Status() : Status(refused(say("Claim", "A claim begins as a draft.")));
        if (from != now.status) {
            if (Status s = allowed(transaction, from, now); !s)
                return s;
        }
        if (from == u"draft" || now.status == u"draft")
            return {};
        for (const Field &field : type.fields) {
            static const QByteArrayList open{"status", "note", "decision", "paid_on"};
            if (!open.contains(field.key) && type.value(*before, field.key) != type.value(*after, field.key))
                return refused(say("Claim", "%1: an accepted claim stays as it is. Return it to draft first.").arg(field.label));
        }
        return {};
    }
    Status rebuild(Database &) override { return {}; }
    Result<std::vector<Text>> verify(Database &) override { return std::vector<Text>(); }

private:
    static Status allowed(const Transaction &transaction, const QString &from, const AwardClaim &now)
    {
        const auto &states = award::ClaimStates::shipped();
        const award::ClaimMove *move = states.move(from, now.status);
        if (!move) {
            Text next;
            for (const QString &one : states.next(from))
                next = next.isEmpty() ? statusWords(one) : say("Claim", "%1, %2").arg(next).arg(statusWords(one));
            return refused(next.isEmpty() ? say("Claim", "The claim is “%1” and stays there.").arg(statusWords(from))
                                          : say("Claim", "The claim is “%1”. From there it can only go to: %2.").arg(statusWords(from)).arg(next));
        }
        if (move->byAnother && transaction.actor().name == now.preparedBy)
            return refused(say("Claim", "%1 prepared this claim. Another person has to bring it to “%2”.").arg(now.preparedBy).arg(statusWords(now.status)));
        if (move->withReason && transaction.actor().reason.trimmed().isEmpty())
            return refused(say("Claim", "To bring the claim from “%1” to “%2” a reason is needed. Write it.").arg(statusWords(from)).arg(statusWords(now.status)));
        if (now.status == u"paid" && !now.paidOn.isValid())
            return refused(say("Claim", "Enter the day of payment first."));
        if (now.status == u"decided" && now.decision.isEmpty())
            return refused(say("Claim", "Enter the number of the document that decides first."));
        return {};
    }
};

} // namespace

const Described<AwardClaim> &AwardClaim::description()
{
    static const Described<AwardClaim> described(
        {.name = "award_claim", .label = say("Claim", "Claim"), .plural = say("Claim", "Claims"), .title = {"beneficiary_id", "rule_id"}, .order = "claim_year", .check = claimIssues, .complete = completeClaim},
        {field("beneficiary_id", say("Beneficiary", "Beneficiary"), &AwardClaim::beneficiary, {.required = true, .reference = "beneficiary"}),
         field("rule_id", say("AwardRule", "Award rule"), &AwardClaim::rule, {.required = true, .reference = "award_rule"}),
         field("claim_year", say("Beneficiary", "Year"), &AwardClaim::year, {.required = true, .minimum = Number(2000), .maximum = Number(2100), .help = say("Claim", "The year whose facts the claim rests on.")}),
         field("amount_fen", say("Fund", "Amount"), &AwardClaim::amount, {.help = say("Claim", "Reckoned when the claim is accepted; entered where a person decides it.")}),
         field("status", say("Project", "Status"), &AwardClaim::status, {.readOnly = true, .choices = claimStatuses()}),
         field("decision", say("Claim", "Decision"), &AwardClaim::decision, {.maxLength = 120, .help = say("Claim", "Number of the document that decides.")}),
         field("paid_on", say("Claim", "Paid on"), &AwardClaim::paidOn),
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
    if (isAccepted) {
        claim.confirmedBy = transaction.actor().name;
        if (Status s = award::freeze(transaction.store(), claim); !s)
            return s;
    }
    claim.status = to;
    return transaction.update(claim);
}

void addAwardKeepers(Store &store)
{
    store.addSummaryKeeper(std::make_unique<ClaimKeeper>());
}

} // namespace heyuan
