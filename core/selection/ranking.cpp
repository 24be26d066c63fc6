#include "core/selection/ranking.h"

#include "core/base/panel_mean.h"
#include "core/place/area_hierarchy.h"

namespace heyuan {

namespace {

constexpr int leastForDropping = 3; // with fewer, nothing or one score would be left between the extremes

/// Which mean is higher, exactly: sums over counts, crosswise.
std::strong_ordering byMean(const RankedApplicant &a, const RankedApplicant &b)
{
    return Int128(a.sum.raw()) * b.counted <=> Int128(b.sum.raw()) * a.counted;
}

bool hasMean(const RankedApplicant &one) { return one.applicant.isRanked() && one.counted > 0; }

void reckon(RankedApplicant &one, bool dropsExtremes)
{
    std::vector<Number> points;
    for (const ExpertScore &score : one.scores) {
        one.conflicts += score.hasConflict ? 1 : 0;
        if (score.counts())
            points.push_back(*score.score);
    }
    const PanelMean panel = PanelMean::of(std::move(points), dropsExtremes);
    one.lowest = panel.lowest;
    one.highest = panel.highest;
    one.sum = panel.sum;
    one.counted = panel.counted;
    one.mean = panel.mean;
}

/// Equal means share a rank, and the next one counts those before it: 1, 2, 2, 4.
void giveRanks(std::vector<RankedApplicant> &applicants)
{
    for (size_t i = 0; i < applicants.size() && hasMean(applicants[i]); ++i) {
        const bool isEqual = i > 0 && byMean(applicants[i - 1], applicants[i]) == 0;
        applicants[i].rank = isEqual ? applicants[i - 1].rank : int(i) + 1;
        if (isEqual)
            applicants[i].isTied = applicants[i - 1].isTied = true;
    }
}

void addNotes(Ranking &ranking, bool wantsDropping)
{
    auto &notes = ranking.notes;
    if (wantsDropping && !ranking.dropsExtremes)
        notes.push_back(say("Selection", "Not every ranked county has %1 scores that count, so no highest and lowest score was left out.").arg(qint64(leastForDropping)));
    const int places = ranking.round.places.value_or(0);
    const auto &all = ranking.applicants;
    if (places > 0 && size_t(places) < all.size() && hasMean(all[size_t(places)]) && all[size_t(places)].rank == all[size_t(places) - 1].rank)
        notes.push_back(say("Selection", "The last place is tied: more counties reach rank %1 than there are places. The document names no rule for it; the meeting decides.").arg(qint64(all[size_t(places)].rank)));
    for (const RankedApplicant &one : all) {
        if (one.applicant.isRanked() && one.counted == 0)
            notes.push_back(say("Selection", "%1 has no score that counts and is not ranked.").arg(one.county));
        if ((one.applicant.status == u"shortlisted" || one.applicant.status == u"selected") && one.complete < int(ranking.asked.size()))
            notes.push_back(say("Selection", "%1 stands at “%2” with %3 of %4 materials complete.").arg(one.county).arg(applicantStatusName(one.applicant.status)).arg(qint64(one.complete)).arg(qint64(ranking.asked.size())));
        const bool isBehind = one.applicant.status == u"selected" && places > 0 && one.rank > places;
        if (isBehind)
            notes.push_back(say("Selection", "%1 is selected at rank %2, behind the %3 places.").arg(one.county).arg(qint64(one.rank)).arg(qint64(places)));
    }
}

} // namespace

qint64 Ranking::selected() const
{
    return std::count_if(applicants.begin(), applicants.end(), [](const RankedApplicant &one) { return one.applicant.status == u"selected"; });
}

Text Ranking::verdict() const
{
    const auto ranked = std::count_if(applicants.begin(), applicants.end(), [](const RankedApplicant &one) { return one.rank > 0; });
    return say("Selection", "%1: %2 applicants, %3 ranked; %4 places, %5 selected.").arg(round.name).arg(qint64(applicants.size())).arg(qint64(ranked)).arg(qint64(round.places.value_or(0))).arg(selected());
}

Result<Ranking> rankingOf(Store &store, qint64 id, bool dropExtremes)
{
    const auto row = store.find(SelectionRound::description().type(), id);
    if (!row)
        return row.error();
    if (!*row || (*row)->deleted)
        return Error{ErrorKind::NotFound, say("Selection", "The round is no longer there. Choose another one."), {}, {}};
    Ranking ranking;
    ranking.round = SelectionRound::description().read(**row);
    auto quotas = quotasOf(store.database(), ranking.round.document.id);
    if (!quotas)
        return quotas.error();
    ranking.quotas = std::move(*quotas);
    auto asked = askedMaterials(store.database(), ranking.round.document.id);
    if (!asked)
        return asked.error();
    ranking.asked = std::move(*asked);
    auto lists = checklistsOf(store, ranking.round, ranking.asked);
    if (!lists)
        return lists.error();
    ranking.checklists = std::move(*lists);
    const auto tree = AreaHierarchy::load(store);
    if (!tree)
        return tree.error();
    Filter ofRound;
    ofRound.conditions = {{"round_id", Condition::Test::Is, id}};
    const auto applicants = store.all<Applicant>(ofRound);
    if (!applicants)
        return applicants.error();
    const auto scores = store.all<ExpertScore>();
    if (!scores)
        return scores.error();
    const auto nameOf = [&](qint64 area) {
        const Area *of = tree->find(area);
        return of ? of->name() : Text::plain(QStringLiteral("—"));
    };
    for (const Applicant &applicant : *applicants) {
        RankedApplicant one;
        one.applicant = applicant;
        one.county = nameOf(applicant.area.id);
        one.city = nameOf(applicant.city.id);
        std::copy_if(scores->begin(), scores->end(), std::back_inserter(one.scores), [&](const ExpertScore &score) { return score.applicant.id == applicant.id; });
        std::sort(one.scores.begin(), one.scores.end(), [](const ExpertScore &a, const ExpertScore &b) { return a.id < b.id; });
        one.complete = completeOf(ranking.checklists[applicant.id]);
        ranking.applicants.push_back(std::move(one));
    }
    ranking.dropsExtremes = dropExtremes && std::all_of(ranking.applicants.begin(), ranking.applicants.end(), [](const RankedApplicant &one) {
        const auto counted = std::count_if(one.scores.begin(), one.scores.end(), [](const ExpertScore &score) { return score.counts(); });
        return !one.applicant.isRanked() || counted == 0 || counted >= leastForDropping;
    });
    for (RankedApplicant &one : ranking.applicants)
        reckon(one, ranking.dropsExtremes);
    std::stable_sort(ranking.applicants.begin(), ranking.applicants.end(), [](const RankedApplicant &a, const RankedApplicant &b) {
        if (hasMean(a) != hasMean(b))
            return hasMean(a);
        if (hasMean(a))
            return byMean(a, b) > 0;
        return a.applicant.isRanked() && !b.applicant.isRanked();
    });
    giveRanks(ranking.applicants);
    addNotes(ranking, dropExtremes);
    return ranking;
}

Result<SelectionRound> roundNamed(Store &store, const QString &name)
{
    const auto rounds = store.all<SelectionRound>();
    if (!rounds)
        return rounds.error();
    QStringList names;
    for (const SelectionRound &round : *rounds) {
        if (round.name == name)
            return round;
        names << round.name;
    }
    return Error{ErrorKind::NotFound, names.isEmpty() ? say("Selection", "There is no selection round yet. Enter one first.")
                                                      : say("Selection", "There is no selection round “%1”. There are: %2.").arg(name).arg(names.join(QStringLiteral(", "))), {}, {}};
}

} // namespace heyuan
