#include "app/command/command.h"

#include "core/selection/selection_reports.h"

#include <QJsonObject>

// selection list|ranking, and the reports of a round.
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
        json.append(QJsonObject{{QStringLiteral("round"), round.name}, {QStringLiteral("places"), round.places.value_or(0)}, {QStringLiteral("opens_on"), round.opensOn.toString(Qt::ISODate)},
                                {QStringLiteral("closes_on"), round.closesOn.toString(Qt::ISODate)}, {QStringLiteral("notice_days"), round.daysOfNotice()}});
        table.rows.push_back({round.name, QString::number(round.places.value_or(0)), round.opensOn.toString(Qt::ISODate), round.closesOn.toString(Qt::ISODate)});
    }
    if (session.options().json)
        session.print(json);
    else
        session.print(table);
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
    if (what != u"list" && what != u"ranking")
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
    const auto ranking = rankingOf(store, round->id, session.options().dropExtremes);
    if (!ranking)
        return session.fail(ranking.error());
    printRanking(session, *ranking);
    return Done;
}

} // namespace heyuan::command
