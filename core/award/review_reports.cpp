#include "core/award/beneficiary.h"
#include "core/award/claim_reports.h"
#include "core/award/claim_rule.h"
#include "core/award/explanation.h"
#include "core/award/objection.h"
#include "core/award/review.h"
#include "core/award/rule.h"
#include "core/place/area.h"
#include "core/report/table_cells.h"

// The review of a claim on paper.
namespace heyuan::award {

namespace {

Text choiceName(const RecordType &type, QByteArrayView field, const QString &key)
{
    for (const Choice &choice : type.field(field).options.choices) {
        if (key == QString::fromUtf8(choice.key))
            return choice.text;
    }
    return Text::plain(key);
}

TableCell words(const QString &text) { return TableCell::of(Text::plain(text)); }
TableCell dayCell(QDate day) { return words(day.toString(Qt::ISODate)); }

Table visitTable(const std::vector<ClaimVisit> &visits)
{
    Table table;
    table.columns = {tableColumn(say("ClaimVisit", "Visited on"), 1), tableColumn(say("ClaimVisit", "Visited by"), 1.6), tableColumn(say("ClaimVisit", "Place"), 1.4), tableColumn(say("ClaimVisit", "Result"), 1), tableColumn(say("ClaimVisit", "What was found"), 3)};
    for (const ClaimVisit &one : visits)
        table.rows.push_back({dayCell(one.visitedOn), words(one.visitors), words(one.place), TableCell::of(choiceName(ClaimVisit::description().type(), "result", one.result)), words(one.found)});
    return table;
}

Table scoreTable(const ClaimPanel &panel, int blankRows)
{
    constexpr double writtenMm = 11; // room for a pen
    Table table;
    table.columns = {tableColumn(say("ClaimReport", "No."), 0.5, true), tableColumn(say("ClaimScore", "Reviewer"), 1.3), tableColumn(say("ClaimScore", "Works at"), 2), tableColumn(say("ReviewSheet", "Score (0–100)"), 0.9, true),
                     tableColumn(say("ReviewSheet", "Stands back because"), 1.8), tableColumn(say("ClaimScore", "Opinion"), 2), tableColumn(say("ReviewSheet", "Signature"), 1.2)};
    for (int i = 1; i <= blankRows; ++i) {
        table.rows.push_back({countCell(i)});
        table.rows.back().resize(table.columns.size(), TableCell::of(Text()));
    }
    if (blankRows > 0)
        table.rowMm = writtenMm;
    qint64 number = 0;
    for (const ClaimScore &one : blankRows > 0 ? std::vector<ClaimScore>() : panel.scores)
        table.rows.push_back({countCell(++number), words(one.reviewer), words(one.workplace), one.score ? TableCell::of(Figure::of(*one.score, {}, 1)) : words(QStringLiteral("—")), words(one.conflictReason), words(one.note), TableCell::of(Text())});
    return table;
}

Text meanWords(const ClaimPanel &panel)
{
    if (!panel.mean.mean)
        return say("ReviewSheet", "No score counts yet.");
    const auto number = [](Number value, int places) { return Text::plain(value.toText(places)); };
    const Text mean = say("ReviewSheet", "Mean of %1 scores: %2.").arg(qint64(panel.mean.counted)).arg(number(*panel.mean.mean, 2));
    if (panel.mean.lowest)
        return say("ReviewSheet", "%1 The highest (%2) and the lowest (%3) are left out.").arg(mean).arg(number(*panel.mean.highest, 1)).arg(number(*panel.mean.lowest, 1));
    return mean;
}

Text ruleOfMean()
{
    const int from = ClaimRule::shipped().dropsExtremesFrom;
    return from > 0 ? say("ReviewSheet", "The mean of the scores counts; from %1 scores on, the highest and the lowest are left out. Nobody scores a case of his own unit, or one that he prepared or accepted.").arg(qint64(from))
                    : say("ReviewSheet", "The mean of the scores counts. Nobody scores a case of his own unit, or one that he prepared or accepted.");
}

} // namespace

Result<Report> reviewSheet(Store &store, qint64 id, QDate asOf, bool isBlank, Language language)
{
    const auto stored = store.find(AwardClaim::description().type(), id);
    if (!stored)
        return stored.error();
    if (!*stored || (*stored)->deleted)
        return Error{ErrorKind::NotFound, say("Project", "This row is no longer there. Choose another one."), {}, {}};
    const AwardClaim claim = AwardClaim::description().read(**stored);
    const auto beneficiary = store.find(Beneficiary::description().type(), claim.beneficiary.id);
    const auto rule = store.find(awardRuleType(), claim.rule.id);
    const auto unit = store.find(Unit::description().type(), claim.unit.id);
    const auto panel = panelOf(store, id);
    const auto visits = visitsOf(store, id);
    const auto objections = objectionsOf(store, id);
    for (const Error *fault : {beneficiary ? nullptr : &beneficiary.error(), rule ? nullptr : &rule.error(), unit ? nullptr : &unit.error(), panel ? nullptr : &panel.error(), visits ? nullptr : &visits.error(), objections ? nullptr : &objections.error()}) {
        if (fault)
            return *fault;
    }
    Report report;
    report.language = language;
    report.paper = Paper::A4Landscape;
    report.title = say("ReviewSheet", "Review sheet of an award claim");
    if (*beneficiary)
        report.subtitle = Beneficiary::description().read(**beneficiary).name();
    report.asOf = asOf;
    report.source = say("ClaimReport", "Register of claims");
    Table facts;
    facts.columns = {tableColumn(say("ClaimReport", "Field"), 1), tableColumn(say("ClaimReport", "Entry"), 4)};
    const auto add = [&facts](const Text &name, const Text &value) { addEntry(facts, name, value); };
    if (*rule) {
        const auto of = [&](const char *key) { return awardRuleType().value(**rule, key).toString(); };
        add(say("AwardRule", "Award rule"), say("ClaimReport", "%1 %2").arg(of("code")).arg(Text::of(of("name_zh"), of("name_en"))));
    }
    add(say("Beneficiary", "Year"), Text::plain(QString::number(claim.year)));
    add(say("ClaimReport", "Amount"), claim.amount ? amountInFull(*claim.amount) : Text());
    add(say("Claim", "Received by"), *unit ? Unit::description().read(**unit).name() : Text());
    add(say("Claim", "Premises"), Text::plain(claim.premises));
    report.blocks.push_back(std::move(facts));
    report.blocks.push_back(Heading{2, say("ClaimVisit", "Site visits")});
    if (visits->empty())
        report.blocks.push_back(Paragraph{say("ReviewSheet", "No site visit is recorded.")});
    else
        report.blocks.push_back(visitTable(*visits));
    report.blocks.push_back(Heading{2, say("ReviewSheet", "Scores of the panel")});
    report.blocks.push_back(scoreTable(*panel, isBlank ? ClaimRule::shipped().blankRows : 0));
    report.blocks.push_back(Paragraph{isBlank ? say("ReviewSheet", "Mean: ____________    Day: ____________    Head of the panel: ____________") : meanWords(*panel)});
    report.blocks.push_back(Paragraph{ruleOfMean(), true});
    if (!objections->empty()) {
        Table table;
        table.columns = {tableColumn(say("ClaimObjection", "Received on"), 1), tableColumn(say("ClaimObjection", "Objection"), 3), tableColumn(say("ClaimObjection", "Outcome"), 1), tableColumn(say("ClaimObjection", "Answer"), 3)};
        for (const ClaimObjection &one : *objections)
            table.rows.push_back({dayCell(one.receivedOn), words(one.content), TableCell::of(choiceName(ClaimObjection::description().type(), "outcome", one.outcome)), words(one.answer)});
        report.blocks.push_back(Heading{2, say("ClaimObjection", "Objections")});
        report.blocks.push_back(std::move(table));
    }
    return report;
}

} // namespace heyuan::award
