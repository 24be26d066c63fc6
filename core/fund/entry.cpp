#include "core/fund/entry.h"

#include "core/fund/all_of.h"
#include "core/store/entry_kind.h"
#include "core/store/preparer.h"

namespace heyuan {

namespace {

const EntryKinds &kinds()
{
    static const EntryKinds all{{"allocate", "treasury", "free", false, say("ProjectEntry", "Allocation")},
                                       {"commit", "free", "committed", false, say("ProjectEntry", "Commitment")},
                                       {"release", "committed", "free", true, say("ProjectEntry", "Release")},
                                       {"pay", "committed", "paid", true, say("ProjectEntry", "Payment")},
                                       {"return", "paid", "free", true, say("ProjectEntry", "Return")},
                                       {"adjust", "treasury", "free", false, say("FundEntry", "Adjustment")},
                                       {"reversal", nullptr, nullptr, false, say("ProjectEntry", "Reversal")}};
    return all;
}

std::vector<Choice> places()
{
    return {{"treasury", say("ProjectEntry", "Treasury")}, {"free", say("FundEntry", "Free money")}, {"committed", say("ProjectEntry", "Committed")}, {"paid", say("ProjectEntry", "Paid")}};
}

void checkOverride(const FundEntry &row, std::vector<Issue> &issues)
{
    const bool any = !row.overrideReason.isEmpty() || !row.overrideBy.isEmpty() || !row.overrideDocument.isEmpty();
    if (any && row.overrideReason.isEmpty())
        issues.push_back({"override_reason", say("FundEntry", "Say why the limit may be passed.")});
    if (any && row.overrideBy.isEmpty())
        issues.push_back({"override_by", say("FundEntry", "Name the officer who lets the limit be passed.")});
    if (any && row.overrideDocument.isEmpty())
        issues.push_back({"override_document", say("FundEntry", "Enter the number of the document that lets the limit be passed.")});
    if (!row.overrideBy.isEmpty() && row.overrideBy == row.preparedBy)
        issues.push_back({"override_by", say("FundEntry", "%1 prepared this and cannot let it pass the limit. Name the officer who decided.").arg(row.preparedBy)});
}

std::vector<Issue> entryIssues(const Record &record)
{
    const FundEntry row = FundEntry::description().read(record);
    std::vector<Issue> issues = preparerIssues(FundEntry::description().type(), record);
    const bool mayTake = row.kind == u"adjust" || row.kind == u"reversal";
    if (row.amount && (mayTake ? *row.amount == Money() : *row.amount <= Money()))
        issues.push_back({"amount_fen", say("ProjectEntry", "An entry has an amount above nothing. To take one back, reverse it.")});
    const EntryKind *kind = entryKind(kinds(), row.kind);
    if (kind && kind->belongs && !row.settles)
        issues.push_back({"settles_id", say("FundEntry", "%1: choose the commitment it belongs to.").arg(kind->name)});
    if (kind && kind->from && !kind->belongs && row.settles)
        issues.push_back({"settles_id", say("FundEntry", "%1: it belongs to no earlier commitment. Leave this empty.").arg(kind->name)});
    if (row.kind == u"reversal" && !row.reverses)
        issues.push_back({"kind", say("ProjectEntry", "An entry is reversed with “Reverse” at the entry itself.")});
    if (row.dueOn.isValid() && row.bookedOn.isValid() && row.dueOn < row.bookedOn)
        issues.push_back({"due_on", say("FundEntry", "It would be due before it was booked. Check the two days.")});
    checkOverride(row, issues);
    return issues;
}

/// Places follow from the kind; purpose, area and claim from the commitment that is settled.
Status completeEntry(Transaction &transaction, Record &record)
{
    const RecordType &type = FundEntry::description().type();
    rememberPreparer(transaction, type, record);
    setAccounts(kinds(), type, record);
    const qint64 settled = type.value(record, "settles_id").toLongLong();
    if (settled) {
        const auto row = transaction.store().find(type, settled);
        if (!row)
            return row.error();
        if (*row) {
            type.setValue(record, "earmark_id", type.value(**row, "earmark_id"));
            for (const char *key : {"area_id", "claim"}) {
                if (type.value(record, key).isNull())
                    type.setValue(record, key, type.value(**row, key));
            }
        }
    }
    if (type.value(record, "area_id").isNull()) {
        const auto account = transaction.store().find(FundAccount::description().type(), type.value(record, "account_id").toLongLong());
        if (!account)
            return account.error();
        if (*account)
            type.setValue(record, "area_id", FundAccount::description().type().value(**account, "area_id"));
    }
    return {};
}

} // namespace

const Described<FundEntry> &FundEntry::description()
{
    static const Described<FundEntry> described(
        {.name = "fund_entry", .label = say("FundEntry", "Entry of a fund"), .plural = say("FundEntry", "Entries of funds"), .title = {"kind", "booked_on", "document_number"}, .order = "booked_on", .check = entryIssues, .complete = completeEntry},
        {field("account_id", say("FundAccount", "Fund account"), &FundEntry::account, {.required = true, .reference = "fund_account"}),
         field("kind", say("ProjectEntry", "Kind of entry"), &FundEntry::kind, {.required = true, .choices = choicesOf(kinds())}),
         field("booked_on", say("ProjectEntry", "Booked on"), &FundEntry::bookedOn, {.required = true}),
         field("amount_fen", say("Fund", "Amount"), &FundEntry::amount, {.required = true}),
         field("document_number", say("Budget", "Document number"), &FundEntry::documentNumber, {.required = true, .maxLength = 120}),
         field("settles_id", say("FundEntry", "Commitment settled"), &FundEntry::settles,
               {.reference = "fund_entry", .help = say("FundEntry", "A payment, a release and a return name the commitment that they settle."), .inTable = false}),
         field("earmark_id", say("FundEntry", "Set aside for"), &FundEntry::earmark,
               {.reference = "fund_commitment", .help = say("FundEntry", "What the document sets the money aside for. Empty: the other uses of the fund.")}),
         field("area_id", say("Area", "Area"), &FundEntry::area, {.reference = "area"}),
         field("claim", say("FundEntry", "Claim"), &FundEntry::claim, {.maxLength = 200, .help = say("FundEntry", "For what or whom: number of the claim, name of the work.")}),
         field("claim_id", say("FundEntry", "Award claim"), &FundEntry::ofClaim,
               {.readOnly = true, .reference = "award_claim", .help = say("FundEntry", "The claim whose decision, payment or recovery made this entry."), .inTable = false}),
         field("payee", say("FundEntry", "Payee"), &FundEntry::payee, {.maxLength = 200, .inTable = false}),
         field("payee_account", say("FundEntry", "Account of the payee"), &FundEntry::payeeAccount, {.maxLength = 40, .inTable = false, .sensitivity = Sensitivity::Personal, .mask = Mask::Account}),
         field("due_on", say("FundEntry", "To be paid by"), &FundEntry::dueOn),
         field("from_account", say("ProjectEntry", "From"), &FundEntry::from, {.readOnly = true, .choices = places(), .inTable = false}),
         field("to_account", say("ProjectEntry", "To"), &FundEntry::to, {.readOnly = true, .choices = places(), .inTable = false}),
         field("reverses_id", say("ProjectEntry", "Reverses"), &FundEntry::reverses, {.readOnly = true, .reference = "fund_entry", .inTable = false}),
         field("override_reason", say("FundEntry", "Limit passed because"), &FundEntry::overrideReason,
               {.maxLength = 400, .help = say("FundEntry", "Only where an entry passes what is free or set aside: why, who decided, by which document."), .inTable = false}),
         field("override_by", say("FundEntry", "Decided by"), &FundEntry::overrideBy, {.maxLength = 120, .inTable = false}),
         field("override_document", say("FundEntry", "Document of the decision"), &FundEntry::overrideDocument, {.maxLength = 120, .inTable = false}),
         field("status", say("Project", "Status"), &FundEntry::status, {.readOnly = true, .choices = preparedStatuses()}),
         field("prepared_by", say("Budget", "Prepared by"), &FundEntry::preparedBy, {.maxLength = 120, .readOnly = true}),
         field("confirmed_by", say("Budget", "Confirmed by"), &FundEntry::confirmedBy, {.maxLength = 120, .readOnly = true}),
         longText("note", say("Item", "Note"), &FundEntry::note)});
    return described;
}

Money FundEntry::moved(QStringView place) const
{
    const Money much = amount.value_or(Money());
    return to == place ? much : from == place ? Money() - much : Money();
}

Money FundEntry::moved(QStringView origin, QStringView target) const
{
    const Money much = amount.value_or(Money());
    return from == origin && to == target ? much : from == target && to == origin ? Money() - much : Money();
}

Text fundEntryKindName(const QString &kind)
{
    const EntryKind *one = entryKind(kinds(), kind);
    return one ? one->name : Text();
}

Result<qint64> reverseFundEntry(Transaction &transaction, qint64 id, QDate on, const QString &reason)
{
    const auto row = transaction.store().find(FundEntry::description().type(), id);
    if (!row)
        return row.error();
    if (!*row || (*row)->deleted)
        return Error{ErrorKind::NotFound, say("Project", "This row is no longer there. Choose another one.")};
    const FundEntry of = FundEntry::description().read(**row);
    if (!of.isConfirmed())
        return Error{ErrorKind::Denied, say("ProjectEntry", "A draft is changed or deleted, not reversed.")};
    if (of.kind == u"reversal")
        return Error{ErrorKind::Denied, say("FundEntry", "A reversal is not reversed. Book the right entry anew.")};
    const auto twice = transaction.store().count(FundEntry::description().type(), allOf({{"reverses_id", Condition::Test::Is, id}}));
    if (!twice)
        return twice.error();
    if (*twice > 0)
        return Error{ErrorKind::Denied, say("ProjectEntry", "This entry is reversed already.")};
    FundEntry back = of;
    back.id = 0;
    back.version = 0;
    back.kind = QStringLiteral("reversal");
    back.bookedOn = std::max(on, of.bookedOn);
    back.dueOn = {};
    back.reverses = {id};
    if (of.kind == u"commit")
        back.settles = {id};
    std::swap(back.from, back.to);
    back.overrideReason.clear();
    back.overrideBy.clear();
    back.overrideDocument.clear();
    back.status = QStringLiteral("draft");
    back.preparedBy = transaction.actor().name;
    back.confirmedBy.clear();
    back.note = reason;
    return transaction.insert(back);
}

} // namespace heyuan
