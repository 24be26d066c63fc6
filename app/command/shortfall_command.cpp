#include "app/command/command.h"

#include "core/award/shortfall_apply.h"

#include <QJsonObject>

// The undecided claims of a year against what is free, and the decision of such a round.
namespace heyuan::command {

using namespace award;

namespace {

Result<int> yearAsked(Session &session, Store &store)
{
    return session.options().year ? Result<int>(session.options().year) : yearOfUndecided(store);
}

QJsonObject json(const Shortfall &one)
{
    QJsonArray claims, notes;
    for (const ShortfallClaim &claim : one.claims)
        claims.append(QJsonObject{{QStringLiteral("claim"), QString::number(claim.claim.id)},
                                  {QStringLiteral("rule"), claim.rule},
                                  {QStringLiteral("zh"), claim.beneficiary.in(Language::Chinese)},
                                  {QStringLiteral("en"), claim.beneficiary.in(Language::English)},
                                  {QStringLiteral("status"), claim.claim.status},
                                  {QStringLiteral("rank"), claim.rank ? QJsonValue(claim.rank) : QJsonValue()},
                                  {QStringLiteral("mean"), claim.panel.mean ? QJsonValue(claim.panel.mean->toString()) : QJsonValue()},
                                  {QStringLiteral("asked_fen"), claim.asked.fen()},
                                  {QStringLiteral("by_rank_fen"), claim.byRank.amount.fen()},
                                  {QStringLiteral("pro_rata_fen"), claim.proRata.amount.fen()},
                                  {QStringLiteral("extra_fen"), claim.proRata.hasExtraFen}});
    for (const Text &note : one.notes)
        notes.append(QJsonObject{{QStringLiteral("zh"), note.in(Language::Chinese)}, {QStringLiteral("en"), note.in(Language::English)}});
    return {{QStringLiteral("account"), one.account.code},
            {QStringLiteral("year"), one.year},
            {QStringLiteral("free_fen"), one.free.fen()},
            {QStringLiteral("asked_fen"), one.asked.fen()},
            {QStringLiteral("short"), one.isShort()},
            {QStringLiteral("by_rank_fen"), one.byRank().fen()},
            {QStringLiteral("pro_rata_fen"), one.proRata().fen()},
            {QStringLiteral("claims"), claims},
            {QStringLiteral("notes"), notes}};
}

/// The account whose round is decided: the one named, or the only one that is short.
Result<Shortfall> roundOf(const Session &session, const std::vector<Shortfall> &all)
{
    std::vector<Shortfall> fitting;
    for (const Shortfall &one : all) {
        if (session.options().account.isEmpty() ? one.isShort() : one.account.code == session.options().account)
            fitting.push_back(one);
    }
    if (fitting.size() == 1)
        return fitting.front();
    if (fitting.empty())
        return Error{ErrorKind::NotFound, say("Command", "No such account is short of money. heyuan fund shortfall --json lists the accounts and what is asked of them."), {}, {}};
    return Error{ErrorKind::Invalid, say("Command", "Several accounts are short of money. Name one with --account CODE."), {}, {}};
}

int applyRound(Session &session, Store &store, int year)
{
    const Options &options = session.options();
    if (options.document.isEmpty() || options.reason.isEmpty() || options.method.isEmpty())
        return session.wrongUse(say("Command", "Write: heyuan fund shortfall --apply --method rank|pro-rata --document NUMBER --reason WORDS --db FILE [--refuse-rest] [--year 2019] [--account CODE]"));
    const auto all = shortfallsOf(store, year);
    if (!all)
        return session.fail(all.error());
    const auto round = roundOf(session, *all);
    if (!round)
        return session.fail(round.error());
    CutRequest request{year, round->account.id, options.method == u"rank" ? CutMethod::ByRank : CutMethod::ProRata, options.document, options.reason, round->free, round->asked, options.refuseRest};
    Actor actor = session.actor();
    actor.reason = options.reason;
    CutOutcome outcome;
    const Status written = store.write(actor, [&](Transaction &transaction) -> Status {
        const auto made = applyShortfall(transaction, request);
        outcome = made ? *made : CutOutcome();
        return made ? Status() : made.error();
    });
    if (!written)
        return session.fail(written.error());
    session.tell(say("Shortfall", "Decided: %1 claims at %2 yuan by %3; waiting without an award: %4; refused: %5.").arg(qint64(outcome.decided)).arg(outcome.sum.toText(MoneyScale::Yuan)).arg(options.document).arg(qint64(outcome.without)).arg(qint64(outcome.refused)));
    if (options.json)
        session.print(QJsonArray{QJsonObject{{QStringLiteral("decided"), outcome.decided}, {QStringLiteral("without"), outcome.without}, {QStringLiteral("refused"), outcome.refused}, {QStringLiteral("sum_fen"), outcome.sum.fen()}, {QStringLiteral("account"), round->account.code}}});
    return Done;
}

int undoRound(Session &session, Store &store, int year)
{
    const Options &options = session.options();
    if (options.reason.isEmpty() || options.year == 0)
        return session.wrongUse(say("Command", "Write: heyuan fund shortfall --undo NUMBER --year 2019 --reason WORDS --db FILE"));
    const auto accounts = store.all<FundAccount>();
    if (!accounts)
        return session.fail(accounts.error());
    Actor actor = session.actor();
    actor.reason = options.reason;
    int undone = 0;
    const Status written = store.write(actor, [&](Transaction &transaction) -> Status {
        for (const FundAccount &account : *accounts) {
            const auto documents = cutDocuments(store, year, account.id);
            if (!documents)
                return documents.error();
            if (!documents->contains(options.undo) || (!options.account.isEmpty() && options.account != account.code))
                continue;
            const auto made = undoShortfall(transaction, year, account.id, options.undo);
            if (!made)
                return made.error();
            undone += *made;
        }
        return undone ? Status() : Error{ErrorKind::NotFound, say("Shortfall", "No claim of %1 was cut by %2. Look at the number of the document.").arg(QString::number(year)).arg(options.undo), {}, {}};
    });
    if (!written)
        return session.fail(written.error());
    session.tell(say("Shortfall", "Claims brought back to the review at what they asked for: %1.").arg(qint64(undone)));
    if (options.json)
        session.print(QJsonArray{QJsonObject{{QStringLiteral("undone"), undone}}});
    return Done;
}

} // namespace

int showShortfall(Session &session, Store &store)
{
    const auto year = yearAsked(session, store);
    if (!year)
        return session.fail(year.error());
    if (session.options().apply)
        return applyRound(session, store, *year);
    if (!session.options().undo.isEmpty())
        return undoRound(session, store, *year);
    const auto all = shortfallsOf(store, *year);
    if (!all)
        return session.fail(all.error());
    QJsonArray rows;
    for (const Shortfall &one : *all) {
        rows.append(json(one));
        session.tell(one.verdict());
        if (!session.options().json)
            printTable(session, shortfallTable(one));
        for (const Text &note : one.notes)
            session.tell(note);
    }
    if (session.options().json)
        session.print(rows);
    else if (all->empty())
        session.tell(say("Shortfall", "No accepted claim of %1 waits for its decision.").arg(QString::number(*year)));
    return Done;
}

} // namespace heyuan::command
