#include "core/award/review.h"

#include "core/award/beneficiary.h"
#include "core/award/claim_rule.h"
#include "core/place/area.h"

namespace heyuan {

namespace {

Error denied(Text sentence) { return {ErrorKind::Denied, std::move(sentence), {}, {}}; }

std::vector<Issue> scoreIssues(const Record &record)
{
    const ClaimScore row = ClaimScore::description().read(record);
    std::vector<Issue> issues;
    if (row.hasConflict && row.score)
        issues.push_back({"score", say("ClaimScore", "Who has a conflict of interest gives no score. Leave it empty.")});
    if (row.hasConflict && row.conflictReason.isEmpty())
        issues.push_back({"conflict_reason", say("ClaimScore", "Write what the conflict of interest is.")});
    return issues;
}

Status completeScore(Transaction &transaction, Record &record)
{
    const RecordType &type = ClaimScore::description().type();
    if (!type.value(record, "score").isNull() && type.value(record, "scored_on").isNull())
        type.setValue(record, "scored_on", transaction.store().now().toLocalTime().date());
    return {};
}

Filter ofClaim(qint64 claim)
{
    Filter filter;
    filter.conditions = {{"claim_id", Condition::Test::Is, claim}};
    return filter;
}

/// Names are compared without blanks and brackets of either width.
QString compared(const QString &name)
{
    QString plain = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    plain.remove(u' ').remove(u'(').remove(u')');
    return plain;
}

} // namespace

const Described<ClaimScore> &ClaimScore::description()
{
    static const Described<ClaimScore> described(
        {.name = "claim_score", .label = say("ClaimScore", "Score of a claim"), .plural = say("ClaimScore", "Scores of claims"), .title = {"reviewer", "score"}, .order = "reviewer", .check = scoreIssues, .complete = completeScore},
        {field("claim_id", say("Claim", "Claim"), &ClaimScore::claim, {.required = true, .reference = "award_claim"}),
         field("reviewer", say("ClaimScore", "Reviewer"), &ClaimScore::reviewer, {.required = true, .maxLength = 60}),
         field("workplace", say("ClaimScore", "Works at"), &ClaimScore::workplace, {.required = true, .maxLength = 160, .help = say("ClaimScore", "Nobody scores a case of his own unit.")}),
         field("score", say("ClaimScore", "Score"), &ClaimScore::score, {.minimum = Number(0), .maximum = Number(100), .places = 1}),
         field("has_conflict", say("ClaimScore", "Conflict of interest"), &ClaimScore::hasConflict, {.help = say("ClaimScore", "The reviewer stands back and gives no score.")}),
         field("conflict_reason", say("ClaimScore", "What the conflict is"), &ClaimScore::conflictReason, {.maxLength = 300, .inTable = false}),
         field("scored_on", say("ClaimScore", "Scored on"), &ClaimScore::scoredOn),
         longText("note", say("ClaimScore", "Opinion"), &ClaimScore::note)});
    return described;
}

const Described<ClaimVisit> &ClaimVisit::description()
{
    static const Described<ClaimVisit> described(
        {.name = "claim_visit", .label = say("ClaimVisit", "Site visit"), .plural = say("ClaimVisit", "Site visits"), .title = {"visited_on", "result"}, .order = "visited_on"},
        {field("claim_id", say("Claim", "Claim"), &ClaimVisit::claim, {.required = true, .reference = "award_claim"}),
         field("visited_on", say("ClaimVisit", "Visited on"), &ClaimVisit::visitedOn, {.required = true}),
         field("visitors", say("ClaimVisit", "Visited by"), &ClaimVisit::visitors, {.required = true, .maxLength = 200, .help = say("ClaimVisit", "At least two persons, divided by “、”.")}),
         field("place", say("ClaimVisit", "Place"), &ClaimVisit::place, {.maxLength = 200}),
         field("result", say("ClaimVisit", "Result"), &ClaimVisit::result,
               {.required = true, .choices = {{"confirmed", say("ClaimVisit", "As claimed")}, {"differs", say("ClaimVisit", "Differs in part")}, {"refuted", say("ClaimVisit", "Not as claimed")}}}),
         longText("found", say("ClaimVisit", "What was found"), &ClaimVisit::found, {.required = true}),
         longText("note", say("Item", "Note"), &ClaimVisit::note)});
    return described;
}

namespace award {

namespace {

PanelMean meanOf(const std::vector<ClaimScore> &scores)
{
    std::vector<Number> points;
    for (const ClaimScore &one : scores) {
        if (one.counts())
            points.push_back(*one.score);
    }
    const int from = ClaimRule::shipped().dropsExtremesFrom;
    const bool drops = from > 0 && int(points.size()) >= from;
    return PanelMean::of(std::move(points), drops);
}

class ScoreKeeper : public SummaryKeeper
{
public:
    QByteArray recordType() const override { return ClaimScore::description().type().name; }
    Status changed(Transaction &transaction, const Record *before, const Record *after) override
    {
        const ClaimScore row = ClaimScore::description().read(after ? *after : *before);
        const auto stored = transaction.store().find(AwardClaim::description().type(), row.claim.id);
        if (!stored)
            return stored.error();
        const AwardClaim claim = *stored ? AwardClaim::description().read(**stored) : AwardClaim();
        if (claim.status != u"accepted" && claim.status != u"county_checked")
            return denied(say("ClaimScore", "The claim is “%1”. Scores are given and changed while it is accepted or checked by the county.").arg(claimStatusName(claim.status)));
        if (!after)
            return {};
        Filter filter = ofClaim(row.claim.id);
        filter.conditions.push_back({"reviewer", Condition::Test::Is, row.reviewer});
        const auto same = transaction.store().count(ClaimScore::description().type(), filter);
        if (!same)
            return same.error();
        if (*same > 1)
            return denied(say("ClaimScore", "%1 has scored this claim already. Change that score.").arg(row.reviewer));
        if (row.hasConflict)
            return {};
        const auto conflict = conflictOf(transaction.store(), claim, row.reviewer, row.workplace);
        if (!conflict)
            return conflict.error();
        return conflict->isEmpty() ? Status() : Status(denied(say("ClaimScore", "%1 cannot score this claim: %2. Mark the conflict of interest, or ask another reviewer.").arg(row.reviewer).arg(*conflict)));
    }
    Status rebuild(Database &) override { return {}; }
    Result<std::vector<Text>> verify(Database &) override { return std::vector<Text>(); }
};

} // namespace

Result<ClaimPanel> panelOf(Store &store, qint64 claim)
{
    auto scores = store.all<ClaimScore>(ofClaim(claim));
    if (!scores)
        return scores.error();
    ClaimPanel panel;
    panel.scores = std::move(*scores);
    panel.conflicts = int(std::count_if(panel.scores.begin(), panel.scores.end(), [](const ClaimScore &one) { return one.hasConflict; }));
    panel.mean = meanOf(panel.scores);
    return panel;
}

Result<std::map<qint64, PanelMean>> panelMeans(Store &store, int year)
{
    const RecordType &type = ClaimScore::description().type();
    Query q = store.database().query(QStringLiteral("select %1 from claim_score where deleted_at is null and claim_id in (select id from award_claim where claim_year = ? and deleted_at is null) order by id").arg(columnList(type)));
    if (Status s = q.run({qint64(year)}); !s)
        return s.error();
    std::map<qint64, std::vector<ClaimScore>> scores;
    while (q.next()) {
        ClaimScore one = ClaimScore::description().read(readRow(type, q));
        scores[one.claim.id].push_back(std::move(one));
    }
    std::map<qint64, PanelMean> means;
    for (const auto &[claim, of] : scores)
        means[claim] = meanOf(of);
    return means;
}

Result<std::vector<ClaimVisit>> visitsOf(Store &store, qint64 claim)
{
    return store.all<ClaimVisit>(ofClaim(claim));
}

Result<Text> conflictOf(Store &store, const AwardClaim &claim, const QString &reviewer, const QString &workplace)
{
    const auto row = store.find(Beneficiary::description().type(), claim.beneficiary.id);
    const auto unit = store.find(Unit::description().type(), claim.unit.id);
    if (!row || !unit)
        return row ? unit.error() : row.error();
    const Beneficiary beneficiary = *row ? Beneficiary::description().read(**row) : Beneficiary();
    const QString who = compared(reviewer), where = compared(workplace);
    if (!where.isEmpty() && (where == compared(beneficiary.nameZh) || where == compared(beneficiary.nameEn)))
        return say("ClaimScore", "the claim is that of the reviewer's own unit");
    if (*unit) {
        const Unit of = Unit::description().read(**unit);
        QStringList names{of.nameZh, of.nameEn};
        names << of.aliases.split(u'；', Qt::SkipEmptyParts);
        if (std::any_of(names.begin(), names.end(), [&](const QString &name) { return !name.isEmpty() && compared(name) == where; }))
            return say("ClaimScore", "the reviewer's own unit received and checked the claim");
    }
    if (who == compared(beneficiary.legalPerson) || who == compared(beneficiary.nameZh))
        return say("ClaimScore", "the reviewer speaks for the beneficiary");
    if (who == compared(claim.preparedBy) || who == compared(claim.confirmedBy))
        return say("ClaimScore", "the reviewer prepared or accepted the claim");
    return Text();
}

std::unique_ptr<SummaryKeeper> makeScoreKeeper() { return std::make_unique<ScoreKeeper>(); }

} // namespace award

} // namespace heyuan
