#include "core/award/beneficiary.h"
#include "core/award/beneficiary_claim.h"
#include "core/award/claim_reports.h"
#include "core/award/claim_rule.h"
#include "core/award/explanation.h"
#include "core/award/fact.h"
#include "core/award/rule.h"
#include "core/place/area.h"
#include "core/report/table_cells.h"
#include "core/store/change_log.h"

#include <QJsonDocument>
#include <QJsonObject>

// The paper with which a beneficiary leaves the counter.
namespace heyuan::award {

namespace {

/// The day on which a claim was last accepted, from the change log; none if it never was.
Result<QDate> acceptedOn(Store &store, qint64 claim)
{
    const auto history = change_log::historyOf(store, "award_claim", claim);
    if (!history)
        return history.error();
    for (const ChangeEntry &entry : *history) {
        const QJsonObject status = QJsonDocument::fromJson(entry.changes).object()[QLatin1String("status")].toObject();
        if (status[QLatin1String("new")].toString() == u"accepted")
            return entry.at.toLocalTime().date();
    }
    return QDate();
}

Result<Table> factsOf(Store &store, const AwardClaim &claim)
{
    Filter filter;
    filter.conditions = {{"beneficiary_id", Condition::Test::Is, claim.beneficiary.id}, {"fact_year", Condition::Test::Is, claim.year}};
    const auto facts = store.all<BeneficiaryFact>(filter);
    if (!facts)
        return facts.error();
    Table table;
    table.columns = {tableColumn(say("AcceptanceNote", "Fact"), 3), tableColumn(say("AcceptanceNote", "As entered"), 1.6), tableColumn(say("AcceptanceNote", "Paper that shows it"), 2.4)};
    const FactBook *book = FactBook::shipped();
    for (const BeneficiaryFact &one : *facts) {
        const int at = book ? book->indexOf(one.fact) : -1;
        Text name = Text::plain(one.fact);
        Text value = Text::plain(one.value);
        if (at >= 0) {
            name = book->fact(at).name;
            Claim read = emptyClaim(*book);
            if (setWritten(read, *book, one.fact, one.value) && read.value(at))
                value = book->words(book->fact(at), *read.value(at));
        }
        table.rows.push_back({TableCell::of(name), TableCell::of(value), TableCell::of(Text::plain(one.evidence.isEmpty() ? QStringLiteral("—") : one.evidence))});
    }
    return table;
}

} // namespace

Result<Report> acceptanceNote(Store &store, qint64 id, QDate asOf, Language language)
{
    const auto stored = store.find(AwardClaim::description().type(), id);
    if (!stored)
        return stored.error();
    if (!*stored || (*stored)->deleted)
        return Error{ErrorKind::NotFound, say("Project", "This row is no longer there. Choose another one."), {}, {}};
    const AwardClaim claim = AwardClaim::description().read(**stored);
    if (claim.status == u"draft" || claim.status == u"refused")
        return Error{ErrorKind::Invalid, say("AcceptanceNote", "The claim is “%1”: a note of acceptance is given for an accepted claim only. Accept it first.").arg(claimStatusName(claim.status)), {}, {}};
    const auto beneficiary = store.find(Beneficiary::description().type(), claim.beneficiary.id);
    const auto rule = store.find(awardRuleType(), claim.rule.id);
    const auto unit = store.find(Unit::description().type(), claim.unit.id);
    const auto day = acceptedOn(store, id);
    auto facts = factsOf(store, claim);
    for (const Error *fault : {beneficiary ? nullptr : &beneficiary.error(), rule ? nullptr : &rule.error(), unit ? nullptr : &unit.error(), day ? nullptr : &day.error(), facts ? nullptr : &facts.error()}) {
        if (fault)
            return *fault;
    }
    Report report;
    report.language = language;
    report.title = say("AcceptanceNote", "Note of acceptance");
    report.asOf = asOf;
    report.source = say("ClaimReport", "Register of claims");
    Table entries;
    entries.columns = {tableColumn(say("ClaimReport", "Field"), 1), tableColumn(say("ClaimReport", "Entry"), 3)};
    if (*beneficiary) {
        const Beneficiary who = Beneficiary::description().read(**beneficiary);
        report.subtitle = who.name();
        addEntry(entries, say("Beneficiary", "Beneficiary"), who.name());
        addEntry(entries, say("Beneficiary", "Unified credit code"), Text::plain(who.creditCode));
    }
    if (*rule) {
        const auto of = [&](const char *key) { return awardRuleType().value(**rule, key).toString(); };
        addEntry(entries, say("AwardRule", "Award rule"), say("ClaimReport", "%1 %2").arg(of("code")).arg(Text::of(of("name_zh"), of("name_en"))));
    }
    addEntry(entries, say("Beneficiary", "Year"), Text::plain(QString::number(claim.year)));
    addEntry(entries, say("AcceptanceNote", "Reckoned on acceptance"), claim.amount ? amountInFull(claim.cutFrom.value_or(*claim.amount)) : Text());
    addEntry(entries, say("Claim", "Received by"), *unit ? Unit::description().read(**unit).name() : Text());
    addEntry(entries, say("Claim", "Accepted by"), Text::plain(claim.confirmedBy));
    addEntry(entries, say("AcceptanceNote", "Accepted on"), Text::plain(day->toString(Qt::ISODate)));
    report.blocks.push_back(std::move(entries));
    report.blocks.push_back(Heading{2, say("AcceptanceNote", "Facts and papers handed in")});
    if (facts->rows.empty())
        report.blocks.push_back(Paragraph{say("AcceptanceNote", "No fact of this year is entered.")});
    else
        report.blocks.push_back(*std::move(facts));
    report.blocks.push_back(Heading{2, say("AcceptanceNote", "What comes next")});
    const ClaimRule &shipped = ClaimRule::shipped();
    report.blocks.push_back(Paragraph{say("AcceptanceNote", "The county checks the papers; the city reviews the claim, with a site visit and a panel where needed, and decides.")});
    report.blocks.push_back(Paragraph{(shipped.countsWorkingDays ? say("AcceptanceNote", "A decided award is on public notice for %1 working days; it is paid to the account in the register when no objection is open.")
                                                                  : say("AcceptanceNote", "A decided award is on public notice for %1 days; it is paid to the account in the register when no objection is open.")).arg(qint64(shipped.noticeDays))});
    report.blocks.push_back(Paragraph{say("AcceptanceNote", "This note confirms that the claim was received. The amount is what the entered facts come to; it is no decision.")});
    report.blocks.push_back(Paragraph{say("AcceptanceNote", "Handled by: ____________    Day: ____________    (Seal)")});
    return report;
}

} // namespace heyuan::award
