#include "app/command/command.h"
#include "app/command/share_json.h"

#include "core/selection/round_state.h"
#include "core/selection/selection_reports.h"

#include <QJsonObject>

// selection list|ranking|plans|confirm|reopen, and the reports of a round.
namespace heyuan::command {

namespace {

QJsonValue jsonNumber(const std::optional<Number> &number) { return number ? QJsonValue(number->toString()) : QJsonValue(); }

QJsonObject bilingual(const Text &text)
{
    return {{QStringLiteral("zh"), text.in(Language::Chinese)}, {QStringLiteral("en"), text.in(Language::English)}};
}

void printRanking(Session &session, const Ranking &ranking)
{
    if (session.options().json) {
        QJsonArray rows;
        for (const RankedApplicant &one : ranking.applicants) {
            QJsonObject row = bilingual(one.county);
            row.insert(QStringLiteral("rank"), one.rank ? QJsonValue(one.rank) : QJsonValue());
            row.insert(QStringLiteral("tied"), one.isTied);
            row.insert(QStringLiteral("city"), bilingual(one.city));
            row.insert(QStringLiteral("status"), one.applicant.status);
            row.insert(QStringLiteral("mean"), jsonNumber(one.mean));
            row.insert(QStringLiteral("counted"), one.counted);
            row.insert(QStringLiteral("conflicts"), one.conflicts);
            row.insert(QStringLiteral("dropped"), QJsonArray{jsonNumber(one.lowest), jsonNumber(one.highest)});
            row.insert(QStringLiteral("materials_complete"), one.complete);
            row.insert(QStringLiteral("materials"), int(ranking.asked.size()));
            rows.append(row);
        }
        return session.print(rows);
    }
    const Table table = rankingTable(ranking);
    OutputTable out;
    for (const TableColumn &column : table.columns) {
        out.head << session.in(column.title);
        out.isNumber.push_back(column.isNumber);
    }
    for (const auto &row : table.rows) {
        QStringList cells;
        for (const TableCell &cell : row)
            cells << (cell.kind == TableCell::Kind::Figure ? cell.figure.toText() : session.in(cell.words));
        out.rows.push_back(cells);
    }
    session.print(out);
    session.tell(ranking.verdict());
    for (const Text &note : ranking.notes)
        session.tell(note);
}

int printRounds(Session &session, Store &store)
{
    const auto rounds = store.all<SelectionRound>();
    if (!rounds)
        return session.fail(rounds.error());
    QJsonArray json;
    OutputTable table;
    table.head = {session.in(say("Selection", "Name of the round")), session.in(say("Selection", "Places")), session.in(say("Selection", "Opens")), session.in(say("Selection", "Closes"))};
    table.isNumber = {false, true};
    for (const SelectionRound &round : *rounds) {
        json.append(QJsonObject{{QStringLiteral("round"), round.name}, {QStringLiteral("status"), round.status}, {QStringLiteral("confirmed_by"), round.confirmedBy}, {QStringLiteral("places"), round.places.value_or(0)}, {QStringLiteral("opens_on"), round.opensOn.toString(Qt::ISODate)},
                                {QStringLiteral("closes_on"), round.closesOn.toString(Qt::ISODate)}, {QStringLiteral("notice_days"), round.daysOfNotice()}, {QStringLiteral("notice_working_days"), round.workingDaysOfNotice()}, {QStringLiteral("notice_counting"), round.noticeCounting}});
        table.rows.push_back({round.name, QString::number(round.places.value_or(0)), round.opensOn.toString(Qt::ISODate), round.closesOn.toString(Qt::ISODate)});
    }
    if (session.options().json)
        session.print(json);
    else
        session.print(table);
    return Done;
}

QJsonObject planJson(const PlanShares &plan)
{
    QJsonObject json = bilingual(plan.county);
    json.insert(QStringLiteral("status"), plan.applicant.status);
    json.insert(QStringLiteral("together"), plan.isOfAll);
    json.insert(QStringLiteral("lines"), int(plan.lines.size()));
    for (const FundingSource source : fundingSources)
        json.insert(sourceKey(source) + QStringLiteral("_fen"), plan.money[source].fen());
    QJsonArray shares;
    for (const ShareState &state : plan.shares) {
        QJsonObject share = shareJson(state);
        share.insert(QStringLiteral("holds"), state.holds && state.percent); // a plan without such money keeps no share
        share.insert(QStringLiteral("bearing"), plan.bearing(state).key());
        share.insert(QStringLiteral("readings"), QJsonArray::fromStringList(plan.bearing(state).readings));
        shares.append(share);
    }
    json.insert(QStringLiteral("shares"), plan.isEntered() ? shares : QJsonArray());
    json.insert(QStringLiteral("broken"), plan.broken());
    return json;
}

int printPlans(Session &session, const std::vector<PlanShares> &plans)
{
    if (session.options().json) {
        QJsonArray json;
        for (const PlanShares &plan : plans)
            json.append(planJson(plan));
        session.print(json);
        return Done;
    }
    OutputTable out;
    out.head = {session.in(say("Selection", "County")), session.in(say("Selection", "Direction")), session.in(say("Selection", "Planned")), session.in(say("Selection", "Share")), session.in(say("ProjectReport", "Asked for")), session.in(say("Selection", "Still free"))};
    out.isNumber = {false, false, true, true, true};
    for (const PlanShares &plan : plans) {
        for (const ShareState &state : plan.isEntered() ? plan.shares : std::vector<ShareState>())
            out.rows.push_back({session.in(plan.county), session.in(state.constraint.subject), state.amount.toText(MoneyScale::TenThousand), state.percent ? state.percent->toText(2) + u'%' : QStringLiteral("—"), askedShare(state.constraint), session.in(state.roomSentence())});
    }
    session.print(out);
    session.tell(verdictOf(plans));
    for (const PlanShares &plan : plans) {
        session.tell(plan.verdict());
        for (const ShareState &state : plan.isEntered() ? plan.shares : std::vector<ShareState>()) {
            if (plan.isBroken(state))
                session.tell(plan.brokenWords(state));
        }
    }
    return Done;
}

/// Two persons as in the window: who confirms is the one who runs the command.
int confirmResult(Session &session, Store &store, const SelectionRound &round)
{
    const Options &options = session.options();
    Actor actor = session.actor();
    actor.reason = options.reason;
    const Status done = store.write(actor, [&](Transaction &t) { return confirmRound(t, round.id, {options.reason, options.document}); });
    if (!done)
        return session.fail(done.error());
    const auto plans = plansOf(store, round);
    if (!plans)
        return session.fail(plans.error());
    session.tell(say("Selection", "The result is confirmed."));
    for (const Text &warning : confirmationWarnings(*plans))
        session.tell(warning);
    return Done;
}

int reopenResult(Session &session, Store &store, const SelectionRound &round)
{
    const Options &options = session.options();
    Actor actor = session.actor();
    actor.reason = options.document.isEmpty() ? options.reason : say("Command", "%1 (%2)").arg(options.reason).arg(options.document).in(session.language());
    const Status done = store.write(actor, [&](Transaction &t) { return reopenRound(t, round.id, options.reason.trimmed().isEmpty() ? QString() : actor.reason); });
    if (!done)
        return session.fail(done.error());
    session.tell(say("Selection", "The round is a draft again; an override of shares has to be given anew."));
    return Done;
}

Result<Report> rankingReport(Session &session, Store &store)
{
    const auto round = roundNamed(store, session.options().round);
    return round ? selectionReport(store, round->id, session.options().dropExtremes, session.asOf(store), session.language()) : round.error();
}

Result<Report> materialsReport(Session &session, Store &store)
{
    const auto round = roundNamed(store, session.options().round);
    return round ? selectionMaterialsReport(store, round->id, session.asOf(store), session.language()) : round.error();
}

} // namespace

std::vector<LedgerReport> selectionLedgerReports()
{
    const Text nameRound = say("Command", "Name the round with --round NAME; heyuan selection list says which there are.");
    return {{QStringLiteral("selection"), &Options::round, nameRound, rankingReport}, {QStringLiteral("selection-materials"), &Options::round, nameRound, materialsReport}};
}

int runSelection(Session &session, const QStringList &words)
{
    const QString what = words.first();
    static const QStringList known{QStringLiteral("list"), QStringLiteral("ranking"), QStringLiteral("plans"), QStringLiteral("confirm"), QStringLiteral("reopen")};
    if (!known.contains(what))
        return session.wrongUse(say("Command", "Write: %1").arg(commandNamed(QStringLiteral("selection"))->usage));
    if (what == u"list" ? words.size() != 1 : words.size() != 2)
        return session.wrongUse(say("Command", "Write: %1").arg(commandNamed(QStringLiteral("selection"))->usage));
    if (session.options().database.isEmpty())
        return session.wrongUse(say("Command", "This command needs a database. Name it with --db FILE or --db postgresql://…"));
    const auto opened = session.store();
    if (!opened)
        return session.fail(opened.error());
    Store &store = **opened;
    if (what == u"list")
        return printRounds(session, store);
    const auto round = roundNamed(store, words[1]);
    if (!round)
        return session.fail(round.error());
    if (what == u"confirm")
        return confirmResult(session, store, *round);
    if (what == u"reopen")
        return reopenResult(session, store, *round);
    if (what == u"plans") {
        const auto plans = plansOf(store, *round);
        return plans ? printPlans(session, *plans) : session.fail(plans.error());
    }
    const auto ranking = rankingOf(store, round->id, session.options().dropExtremes);
    if (!ranking)
        return session.fail(ranking.error());
    printRanking(session, *ranking);
    return Done;
}

} // namespace heyuan::command
