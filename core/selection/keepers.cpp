#include "core/selection/keepers.h"

#include "core/place/area.h"
#include "core/selection/applicant_budget.h"
#include "core/selection/checklist.h"
#include "core/selection/quota.h"
#include "core/selection/round_state.h"

namespace heyuan {

namespace {

Error refused(const char *field, const Text &sentence)
{
    return {ErrorKind::Denied, sentence, {}, {{field, sentence}}};
}

/// " (document, clause: “words”)", or that the office set the number itself.
Text basis(const std::optional<Quota> &quota, qint64 limit, const QString &departure)
{
    if (quota && quota->value.rounded() == limit)
        return say("Selection", "%1: “%2”").arg(quota->cited).arg(quota->quote);
    return departure.isEmpty() ? say("Selection", "as the round says") : say("Selection", "as the round says: %1").arg(departure);
}

/// Takes a round and holds its applicants against it.
Status holdTo(Transaction &transaction, const SelectionRound &round, qint64 city)
{
    Filter filter;
    filter.conditions = {{"round_id", Condition::Test::Is, round.id}};
    const auto applicants = transaction.store().all<Applicant>(filter);
    if (!applicants)
        return applicants.error();
    const auto quotas = quotasOf(transaction.database(), round.document.id);
    if (!quotas)
        return quotas.error();
    std::map<qint64, qint64> ofCity;
    qint64 selected = 0;
    for (const Applicant &one : *applicants) {
        selected += one.status == u"selected" ? 1 : 0;
        if (one.isRecommendation())
            ++ofCity[one.city.id];
    }
    for (const auto &[id, count] : ofCity) {
        if ((city && id != city) || !round.perCity || count <= *round.perCity)
            continue;
        const auto row = transaction.store().find(Area::description().type(), id);
        if (!row)
            return row.error();
        const Text name = *row ? Area::description().read(**row).name() : Text();
        return refused("status", say("Selection", "%1 would have %2 recommendations in “%3”; a city may make %4 (%5). Leave this county at “Applied”, or take another one back.")
                                     .arg(name).arg(count).arg(round.name).arg(qint64(*round.perCity)).arg(basis(quotas->city, *round.perCity, round.departure)));
    }
    if (round.places && selected > *round.places)
        return refused("status", say("Selection", "“%1” has %2 places; %3 counties would be selected (%4). Take one of them back first.")
                                     .arg(round.name).arg(qint64(*round.places)).arg(selected).arg(basis(quotas->province, *round.places, round.departure)));
    return {};
}

class ApplicantKeeper : public SummaryKeeper
{
public:
    QByteArray recordType() const override { return Applicant::description().type().name; }
    Status changed(Transaction &transaction, const Record *before, const Record *after) override
    {
        const auto &type = Applicant::description();
        for (const Record *row : {before, after}) {
            if (!row)
                continue;
            if (Status s = heldWithRound(transaction.store(), type.read(*row).round.id); !s)
                return s;
        }
        if (!after)
            return {};
        const Applicant row = Applicant::description().read(*after);
        const auto stored = transaction.store().find(SelectionRound::description().type(), row.round.id);
        if (!stored)
            return stored.error();
        if (!*stored || (*stored)->deleted)
            return refused("round_id", say("Selection", "The round is no longer there. Choose another one."));
        const SelectionRound round = SelectionRound::description().read(**stored);
        if (row.isRanked() && round.closesOn.isValid() && row.recommendedOn > round.closesOn)
            return refused("recommended_on", say("Selection", "The recommendation came in on %1; the round closed on %2, and what comes later counts as given up. Refuse the applicant, or correct the day.")
                                                 .arg(row.recommendedOn.toString(Qt::ISODate)).arg(round.closesOn.toString(Qt::ISODate)));
        if (Status s = holdTo(transaction, round, row.city.id); !s)
            return s;
        return before ? Status() : makeChecklist(transaction, row.id);
    }
    Status rebuild(Database &) override { return {}; }
    Result<std::vector<Text>> verify(Database &database) override
    {
        std::vector<Text> faults;
        Query q = database.query(QStringLiteral("select r.name, r.places, count(*) from applicant a join selection_round r on r.id = a.round_id "
                                                "where a.deleted_at is null and r.deleted_at is null and a.status = 'selected' group by r.id, r.name, r.places having count(*) > r.places"));
        if (Status s = q.run(); !s)
            return s.error();
        while (q.next())
            faults.push_back(say("Verify", "“%1” has %2 places and %3 selected counties.").arg(q.text(0)).arg(q.integer(1)).arg(q.integer(2)));
        return faults;
    }
};

/// A round that is made smaller has to hold what is in it.
class RoundKeeper : public SummaryKeeper
{
public:
    QByteArray recordType() const override { return SelectionRound::description().type().name; }
    Status changed(Transaction &transaction, const Record *before, const Record *after) override
    {
        if (Status s = roundMayGo(transaction, before, after); !s)
            return s;
        if (after)
            return before ? holdTo(transaction, SelectionRound::description().read(*after), 0) : Status();
        const auto rows = transaction.database().scalar(QStringLiteral("select count(*) from applicant where round_id = ? and deleted_at is null"), {before->id});
        if (!rows)
            return rows.error();
        return rows->toLongLong() == 0 ? Status() : Status(Error{ErrorKind::Denied, say("Selection", "The round has applicants and stays. Delete them first if the round was a mistake."), {}, {}});
    }
    Status rebuild(Database &) override { return {}; }
    Result<std::vector<Text>> verify(Database &) override { return std::vector<Text>(); }
};

/// Scores, materials and plans of a confirmed round are as confirmed as its result.
template <class R> class PartKeeper : public SummaryKeeper
{
public:
    QByteArray recordType() const override { return R::description().type().name; }
    Status changed(Transaction &transaction, const Record *before, const Record *after) override
    {
        for (const Record *row : {before, after}) {
            if (!row)
                continue;
            if (Status s = heldWithApplicant(transaction.store(), R::description().read(*row).applicant.id); !s)
                return s;
        }
        return {};
    }
    Status rebuild(Database &) override { return {}; }
    Result<std::vector<Text>> verify(Database &) override { return std::vector<Text>(); }
};

} // namespace

void addSelectionKeepers(Store &store)
{
    store.addSummaryKeeper(std::make_unique<PartKeeper<ExpertScore>>());
    store.addSummaryKeeper(std::make_unique<PartKeeper<MaterialCheck>>());
    store.addSummaryKeeper(std::make_unique<PartKeeper<ApplicantBudgetLine>>());
    store.addSummaryKeeper(std::make_unique<ApplicantKeeper>());
    store.addSummaryKeeper(std::make_unique<RoundKeeper>());
}

} // namespace heyuan
