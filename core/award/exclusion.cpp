#include "core/award/exclusion.h"

#include "core/award/claim_rule.h"

namespace heyuan {

namespace {

std::vector<Issue> exclusionIssues(const Record &record)
{
    const BeneficiaryExclusion row = BeneficiaryExclusion::description().read(record);
    std::vector<Issue> issues;
    if (row.until.isValid() && row.until < row.from)
        issues.push_back({"until_on", say("Exclusion", "It would end before it begins. Check the two days.")});
    if (row.kind == u"exclusion" && row.from.isValid() && !row.until.isValid())
        issues.push_back({"until_on", say("Exclusion", "Enter the last day of the exclusion.")});
    if (row.liftedOn.isValid() != !row.liftedBy.isEmpty())
        issues.push_back({"lifted_by", say("Exclusion", "An exclusion is lifted on a day and by a document. Enter both.")});
    return issues;
}

/// An exclusion lasts as long as the bureau's rule says, unless another day is written.
Status completeExclusion(Transaction &, Record &record)
{
    const RecordType &type = BeneficiaryExclusion::description().type();
    const QDate from = type.value(record, "from_on").toDate();
    if (type.value(record, "kind").toString() == u"exclusion" && type.value(record, "until_on").isNull() && from.isValid())
        type.setValue(record, "until_on", from.addYears(award::ClaimRule::shipped().exclusionYears).addDays(-1));
    return {};
}

} // namespace

const Described<BeneficiaryExclusion> &BeneficiaryExclusion::description()
{
    static const Described<BeneficiaryExclusion> described(
        {.name = "beneficiary_exclusion", .label = say("Exclusion", "Exclusion"), .plural = say("Exclusion", "Exclusions and blacklist"), .title = {"kind", "document_number"}, .order = "from_on", .check = exclusionIssues, .complete = completeExclusion},
        {field("beneficiary_id", say("Beneficiary", "Beneficiary"), &BeneficiaryExclusion::beneficiary, {.required = true, .reference = "beneficiary"}),
         field("kind", say("Exclusion", "Kind"), &BeneficiaryExclusion::kind, {.required = true, .choices = {{"exclusion", say("Exclusion", "Excluded from awards")}, {"blacklist", say("Exclusion", "Blacklist")}}}),
         field("from_on", say("Exclusion", "From"), &BeneficiaryExclusion::from, {.required = true}),
         field("until_on", say("Exclusion", "Until"), &BeneficiaryExclusion::until, {.help = say("Exclusion", "Last day. Empty: an exclusion lasts as long as the bureau's rule says, the blacklist until it is lifted.")}),
         field("document_number", say("Budget", "Document number"), &BeneficiaryExclusion::documentNumber, {.required = true, .maxLength = 120}),
         longText("reason", say("Exclusion", "Reason"), &BeneficiaryExclusion::reason, {.required = true}),
         field("claim_id", say("Claim", "Claim"), &BeneficiaryExclusion::claim, {.reference = "award_claim", .inTable = false}),
         field("lifted_on", say("Exclusion", "Lifted on"), &BeneficiaryExclusion::liftedOn, {.inTable = false}),
         field("lifted_by", say("Exclusion", "Lifted by"), &BeneficiaryExclusion::liftedBy, {.maxLength = 200, .help = say("Exclusion", "The document that lifts it."), .inTable = false})});
    return described;
}

bool BeneficiaryExclusion::holdsOn(QDate day) const
{
    return day >= from && (!until.isValid() || day <= until) && (!liftedOn.isValid() || day < liftedOn);
}

namespace award {

Status notExcluded(Store &store, const AwardClaim &claim, QDate day)
{
    Filter filter;
    filter.conditions = {{"beneficiary_id", Condition::Test::Is, claim.beneficiary.id}};
    const auto all = store.all<BeneficiaryExclusion>(filter);
    if (!all)
        return all.error();
    for (const BeneficiaryExclusion &one : *all) {
        if (!one.holdsOn(day) && !one.holdsOn(QDate(claim.year, 12, 31)))
            continue;
        const Text since = Text::plain(one.from.toString(Qt::ISODate));
        if (!one.until.isValid())
            return Error{ErrorKind::Denied, say("Exclusion", "The beneficiary is on the blacklist since %1 by %2. No claim is taken until it is lifted.").arg(since).arg(one.documentNumber), {}, {}};
        return Error{ErrorKind::Denied, say("Exclusion", "The beneficiary is excluded from awards from %1 until %2 by %3. A claim made in this time, or for a year that ended in it, is not taken.")
                                            .arg(since).arg(one.until.toString(Qt::ISODate)).arg(one.documentNumber), {}, {}};
    }
    return {};
}

Result<qint64> excludeAfter(Transaction &transaction, qint64 id)
{
    const auto row = transaction.store().find(AwardClaim::description().type(), id);
    if (!row)
        return row.error();
    const AwardClaim claim = *row ? AwardClaim::description().read(**row) : AwardClaim();
    if (claim.status != u"recovered")
        return Error{ErrorKind::Denied, say("Exclusion", "An exclusion follows an award that was taken back. Bring the claim to “Recovered” first, or enter the exclusion at the beneficiary."), {}, {}};
    Filter filter;
    filter.conditions = {{"claim_id", Condition::Test::Is, id}};
    const auto present = transaction.store().count(BeneficiaryExclusion::description().type(), filter);
    if (!present)
        return present.error();
    if (*present > 0)
        return Error{ErrorKind::Denied, say("Exclusion", "The exclusion after this claim is entered already."), {}, {}};
    BeneficiaryExclusion made;
    made.beneficiary = claim.beneficiary;
    made.kind = QStringLiteral("exclusion");
    made.from = claim.recoveredOn;
    made.documentNumber = claim.recoveryNumber;
    made.reason = transaction.actor().reason.isEmpty() ? claimStatusName(claim.status).in(Language::Chinese) : transaction.actor().reason;
    made.claim = {id};
    return transaction.insert(made);
}

} // namespace award

} // namespace heyuan
