#include "core/project/entry.h"

#include "core/project/contract.h"
#include "core/store/entry_kind.h"
#include "core/store/preparer.h"

namespace heyuan {

namespace {

const EntryKinds &kinds()
{
    static const EntryKinds all{{"allocate", "treasury", "cash", false, say("ProjectEntry", "Allocation")},
                                       {"commit", "open", "committed", true, say("ProjectEntry", "Commitment")},
                                       {"release", "committed", "open", true, say("ProjectEntry", "Release")},
                                       {"pay", "cash", "paid", true, say("ProjectEntry", "Payment")},
                                       {"return", "paid", "cash", true, say("ProjectEntry", "Return")},
                                       {"reversal", nullptr, nullptr, false, say("ProjectEntry", "Reversal")}};
    return all;
}

std::vector<Choice> accounts()
{
    return {{"treasury", say("ProjectEntry", "Treasury")}, {"cash", say("ProjectEntry", "Money at hand")}, {"open", say("ProjectEntry", "Open budget")},
            {"committed", say("ProjectEntry", "Committed")}, {"paid", say("ProjectEntry", "Paid")}};
}

std::vector<Issue> entryIssues(const Record &record)
{
    const ProjectEntry row = ProjectEntry::description().read(record);
    std::vector<Issue> issues = preparerIssues(ProjectEntry::description().type(), record);
    if (row.amount && *row.amount <= Money())
        issues.push_back({"amount_fen", say("ProjectEntry", "An entry has an amount above nothing. To take one back, reverse it.")});
    const EntryKind *kind = entryKind(kinds(), row.kind);
    if (kind && kind->belongs && !row.contract)
        issues.push_back({"contract_id", say("ProjectEntry", "%1: choose the contract.").arg(kind->name)});
    if (row.kind == u"pay" && row.invoice.isEmpty())
        issues.push_back({"invoice", say("ProjectEntry", "A payment needs the invoice it pays. Enter its number.")});
    if (row.kind == u"allocate" && row.documentNumber.isEmpty())
        issues.push_back({"document_number", say("ProjectEntry", "An allocation needs the number of the document that allocates it.")});
    if (row.kind == u"reversal" && !row.reverses)
        issues.push_back({"kind", say("ProjectEntry", "An entry is reversed with “Reverse” at the entry itself.")});
    return issues;
}

/// Accounts follow from the kind, the line from the contract.
Status completeEntry(Transaction &transaction, Record &record)
{
    const RecordType &type = ProjectEntry::description().type();
    rememberPreparer(transaction, type, record);
    setAccounts(kinds(), type, record);
    const qint64 contract = type.value(record, "contract_id").toLongLong();
    if (!contract)
        return {};
    const auto row = transaction.store().find(Contract::description().type(), contract);
    if (!row)
        return row.error();
    if (*row) {
        const Contract of = Contract::description().read(**row);
        type.setValue(record, "line_id", of.line.id);
        if (type.value(record, "project_id").isNull())
            type.setValue(record, "project_id", of.project.id);
    }
    return {};
}

Result<Contract> contractOf(Transaction &transaction, qint64 id)
{
    const auto row = transaction.store().find(Contract::description().type(), id);
    if (!row)
        return row.error();
    if (!*row || (*row)->deleted)
        return Error{ErrorKind::NotFound, say("Project", "This row is no longer there. Choose another one.")};
    return Contract::description().read(**row);
}

/// Entries that follow from a contract are its preparer's and its confirmer's.
ProjectEntry entryFor(const Contract &of, const char *kind, FundingSource source, Money amount, QDate on)
{
    ProjectEntry entry;
    entry.project = of.project;
    entry.kind = QString::fromLatin1(kind);
    entry.bookedOn = on;
    entry.source = sourceKey(source);
    entry.amount = amount;
    entry.contract = {of.id};
    entry.status = QStringLiteral("confirmed");
    entry.preparedBy = of.preparedBy;
    entry.confirmedBy = of.confirmedBy;
    return entry;
}

} // namespace

void setEntryAccounts(Record &record)
{
    setAccounts(kinds(), ProjectEntry::description().type(), record);
}

const Described<ProjectEntry> &ProjectEntry::description()
{
    static const Described<ProjectEntry> described(
        {.name = "project_entry", .label = say("ProjectEntry", "Entry"), .plural = say("ProjectEntry", "Entries"), .title = {"kind", "booked_on"}, .order = "booked_on", .check = entryIssues, .complete = completeEntry},
        {field("project_id", say("Project", "Project"), &ProjectEntry::project, {.required = true, .reference = "project"}),
         field("kind", say("ProjectEntry", "Kind of entry"), &ProjectEntry::kind, {.required = true, .choices = choicesOf(kinds())}),
         field("booked_on", say("ProjectEntry", "Booked on"), &ProjectEntry::bookedOn, {.required = true}),
         field("source", say("Constraint", "Source of money"), &ProjectEntry::source, {.required = true, .choices = fundingSourceChoices()}),
         field("amount_fen", say("Fund", "Amount"), &ProjectEntry::amount, {.required = true}),
         field("contract_id", say("Contract", "Contract"), &ProjectEntry::contract, {.reference = "contract"}),
         field("line_id", say("Budget", "Budget line"), &ProjectEntry::line, {.readOnly = true, .reference = "budget_line", .inTable = false}),
         field("milestone_id", say("Contract", "Milestone"), &ProjectEntry::milestone, {.reference = "milestone", .inTable = false}),
         field("from_account", say("ProjectEntry", "From"), &ProjectEntry::from, {.readOnly = true, .choices = accounts()}),
         field("to_account", say("ProjectEntry", "To"), &ProjectEntry::to, {.readOnly = true, .choices = accounts()}),
         field("invoice", say("ProjectEntry", "Invoice"), &ProjectEntry::invoice, {.maxLength = 60}),
         field("document_number", say("Budget", "Document number"), &ProjectEntry::documentNumber, {.maxLength = 120}),
         field("reverses_id", say("ProjectEntry", "Reverses"), &ProjectEntry::reverses, {.readOnly = true, .reference = "project_entry", .inTable = false}),
         field("status", say("Project", "Status"), &ProjectEntry::status, {.readOnly = true, .choices = preparedStatuses()}),
         field("prepared_by", say("Budget", "Prepared by"), &ProjectEntry::preparedBy, {.maxLength = 120, .readOnly = true}),
         field("confirmed_by", say("Budget", "Confirmed by"), &ProjectEntry::confirmedBy, {.maxLength = 120, .readOnly = true}),
         longText("note", say("Item", "Note"), &ProjectEntry::note)});
    return described;
}

Status confirmContract(Transaction &transaction, qint64 id)
{
    if (Status s = confirm(transaction, Contract::description().type(), id); !s)
        return s;
    const auto of = contractOf(transaction, id);
    if (!of)
        return of.error();
    for (const FundingSource source : fundingSources) {
        if (of->amounts()[source] == Money())
            continue;
        const auto made = transaction.insert(entryFor(*of, "commit", source, of->amounts()[source], of->signedOn));
        if (!made)
            return made.error();
    }
    return {};
}

Status closeContract(Transaction &transaction, qint64 id, QDate on)
{
    auto of = contractOf(transaction, id);
    if (!of)
        return of.error();
    if (of->status != u"confirmed")
        return Error{ErrorKind::Denied, say("Contract", "Only a confirmed contract can be closed.")};
    for (const FundingSource source : fundingSources) {
        const auto paid = transaction.database().scalar(
            QStringLiteral("select coalesce(sum(case when to_account = 'paid' then amount_fen when from_account = 'paid' then -amount_fen else 0 end), 0) "
                           "from project_entry where contract_id = ? and source = ? and deleted_at is null and status = 'confirmed'"), {id, sourceKey(source)});
        if (!paid)
            return paid.error();
        const Money left = of->amounts()[source] - Money::fen(paid->toLongLong());
        if (left <= Money())
            continue;
        const auto made = transaction.insert(entryFor(*of, "release", source, left, on));
        if (!made)
            return made.error();
    }
    of->status = QStringLiteral("closed");
    return transaction.update(*of);
}

Result<qint64> reverseEntry(Transaction &transaction, qint64 id, QDate on, const QString &reason)
{
    const auto row = transaction.store().find(ProjectEntry::description().type(), id);
    if (!row)
        return row.error();
    if (!*row || (*row)->deleted)
        return Error{ErrorKind::NotFound, say("Project", "This row is no longer there. Choose another one.")};
    const ProjectEntry of = ProjectEntry::description().read(**row);
    if (of.status != u"confirmed")
        return Error{ErrorKind::Denied, say("ProjectEntry", "A draft is changed or deleted, not reversed.")};
    if (of.kind == u"reversal" || of.kind == u"commit" || of.kind == u"release")
        return Error{ErrorKind::Denied, say("ProjectEntry", "This entry follows from another row and cannot be reversed by itself.")};
    const auto twice = transaction.database().scalar(QStringLiteral("select count(*) from project_entry where reverses_id = ? and deleted_at is null"), {id});
    if (!twice)
        return twice.error();
    if (twice->toLongLong() > 0)
        return Error{ErrorKind::Denied, say("ProjectEntry", "This entry is reversed already.")};
    ProjectEntry back = of;
    back.id = 0;
    back.version = 0;
    back.kind = QStringLiteral("reversal");
    back.bookedOn = on;
    back.reverses = {id};
    std::swap(back.from, back.to);
    back.status = QStringLiteral("draft");
    back.preparedBy = transaction.actor().name;
    back.confirmedBy.clear();
    back.note = reason;
    return transaction.insert(back);
}

} // namespace heyuan
