#include "core/award/claim_facts.h"

#include "core/award/beneficiary.h"
#include "core/award/beneficiary_claim.h"
#include "core/award/rule.h"
#include "core/report/table_cells.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan::award {

namespace {

/// What a claim was accepted with; before that, what is entered now.
Result<WrittenFacts> factsOf(Store &store, const AwardClaim &claim)
{
    const QJsonObject frozen = QJsonDocument::fromJson(claim.evaluation.toUtf8()).object();
    if (!frozen.contains(QLatin1String("facts")))
        return writtenFacts(store, claim.beneficiary.id, claim.year);
    WrittenFacts written;
    const QJsonObject facts = frozen[QLatin1String("facts")].toObject();
    for (auto at = facts.begin(); at != facts.end(); ++at)
        written[at.key()] = at.value().toString();
    return written;
}

Text valueWords(const FactBook &book, int fact, const QString &written)
{
    Claim read = emptyClaim(book);
    if (setWritten(read, book, book.fact(fact).key, written)) {
        if (const auto value = read.value(fact))
            return book.words(book.fact(fact), *value);
    }
    return Text::plain(written);
}

} // namespace

Result<std::map<QString, QString>> evidenceOf(Store &store, qint64 beneficiary, int year)
{
    Filter filter;
    filter.conditions = {{"beneficiary_id", Condition::Test::Is, beneficiary}, {"fact_year", Condition::Test::Is, year}};
    const auto facts = store.all<BeneficiaryFact>(filter);
    if (!facts)
        return facts.error();
    std::map<QString, QString> papers;
    for (const BeneficiaryFact &one : *facts) {
        if (!one.evidence.isEmpty())
            papers[one.fact] = one.evidence;
    }
    return papers;
}

Result<Table> claimFactTable(Store &store, const RuleBook &book, const AwardClaim &claim)
{
    const auto rule = store.find(awardRuleType(), claim.rule.id);
    const auto written = factsOf(store, claim);
    const auto papers = evidenceOf(store, claim.beneficiary.id, claim.year);
    if (!rule || !written || !papers)
        return !rule ? rule.error() : !written ? written.error() : papers.error();
    Table table;
    table.columns = {tableColumn(say("AcceptanceNote", "Fact"), 3), tableColumn(say("AcceptanceNote", "As entered"), 1.6), tableColumn(say("AcceptanceNote", "Paper that shows it"), 2.4)};
    const JudgedRule *judged = *rule ? book.rule(awardRuleType().value(**rule, "code").toString()) : nullptr;
    if (!judged)
        return table;
    for (const int fact : award::factsOf(book.facts(), *judged)) {
        const AwardFact &of = book.facts().fact(fact);
        const auto value = written->find(of.key);
        if (value == written->end())
            continue;
        const auto paper = papers->find(of.key);
        table.rows.push_back({TableCell::of(of.name), TableCell::of(valueWords(book.facts(), fact, value->second)), TableCell::of(Text::plain(paper == papers->end() ? QStringLiteral("—") : paper->second))});
    }
    return table;
}

} // namespace heyuan::award
