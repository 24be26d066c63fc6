#include "app/command/command.h"

#include "core/import/import.h"
#include "core/project/project_reports.h"
#include "core/station/standing.h"
#include "core/station/station_reports.h"

#include <QJsonObject>

// stations list|check|coverage, and the reports of the ledger.
namespace heyuan::command {

namespace {

QString dayText(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); }

QJsonValue jsonFigure(const Figure &figure)
{
    if (!figure.isKnown())
        return {};
    return figure.value.isWhole() ? QJsonValue(figure.value.raw() / Number::scale) : QJsonValue(figure.value.toString());
}

/// Figures of money are in yuan; files hold fen, as everywhere.
qint64 fenOf(Number yuan) { return yuan.raw() / (Number::scale / 100); }

QJsonObject bilingual(const Text &text)
{
    return {{QStringLiteral("zh"), text.in(Language::Chinese)}, {QStringLiteral("en"), text.in(Language::English)}};
}

/// The area of --area by its code, or that of --project; without them 0, or the programme's where one is needed.
Result<qint64> areaOf(Session &session, Store &store, bool isNeeded)
{
    const QString &code = session.options().area;
    if (code.isEmpty() && !session.options().project.isEmpty()) {
        const auto project = projectNamed(store, session.options().project);
        return project ? Result<qint64>(project->area.id) : project.error();
    }
    if (code.isEmpty())
        return isNeeded ? programmeArea(store) : Result<qint64>(0);
    Filter filter;
    filter.conditions = {{"code", Condition::Test::Is, code}};
    const auto rows = store.all<Area>(filter);
    if (!rows)
        return rows.error();
    if (rows->empty())
        return Error{ErrorKind::NotFound, say("Command", "There is no area with the code %1. heyuan catalogue areas lists them.").arg(code)};
    return rows->front().id;
}

int list(Session &session, Store &store, qint64 area)
{
    const auto tree = AreaHierarchy::load(store);
    if (!tree)
        return session.fail(tree.error());
    const auto stations = store.all<Station>();
    if (!stations)
        return session.fail(stations.error());
    const auto rates = store.all<StationSubsidy>();
    if (!rates)
        return session.fail(rates.error());
    const QDate asOf = session.asOf(store);
    QJsonArray rows;
    OutputTable table;
    table.head = {session.in(say("Item", "Code")), session.in(say("Station", "Name of the station")), session.in(say("Station", "Kind of station")), session.in(say("Station", "Place")),
                  session.in(say("Station", "Operating since")), session.in(say("Station", "Last score"))};
    table.isNumber = {false, false, false, false, false, true};
    for (const Station &station : *stations) {
        if (area && !tree->isWithin(station.area.id, area))
            continue;
        const Figure subsidy = subsidyOf(station, *rates, asOf.year(), asOf);
        const Area *place = tree->find(station.area.id);
        rows.append(QJsonObject{{QStringLiteral("id"), station.code},
                                {QStringLiteral("name"), station.name},
                                {QStringLiteral("kind"), station.kind},
                                {QStringLiteral("status"), station.status},
                                {QStringLiteral("operates"), station.operatesOn(asOf)},
                                {QStringLiteral("area_id"), place ? QJsonValue(place->code) : QJsonValue()},
                                {QStringLiteral("longitude"), station.longitude ? QJsonValue(station.longitude->toString()) : QJsonValue()},
                                {QStringLiteral("latitude"), station.latitude ? QJsonValue(station.latitude->toString()) : QJsonValue()},
                                {QStringLiteral("grade"), station.grade},
                                {QStringLiteral("opened_on"), dayText(station.openedOn)},
                                {QStringLiteral("closed_on"), dayText(station.closedOn)},
                                {QStringLiteral("standing"), station.standing},
                                {QStringLiteral("score"), station.lastScore ? QJsonValue(station.lastScore->toString()) : QJsonValue()},
                                {QStringLiteral("subsidy_fen"), subsidy.isKnown() ? QJsonValue(fenOf(subsidy.value)) : QJsonValue()}});
        table.rows.push_back({station.code, station.name, session.in(choiceText(stationKinds(), station.kind)), session.in(tree->placeName(station.area.id)), dayText(station.openedOn),
                              station.lastScore ? station.lastScore->toText() : QString()});
    }
    if (session.options().json)
        session.print(rows);
    else
        session.print(table);
    return Done;
}

int showSiting(Session &session, const SitingResult &siting, const std::vector<Station> &stations, const std::vector<StationStanding> &standings)
{
    QHash<qint64, QString> names;
    for (const Station &station : stations)
        names.insert(station.id, station.code.isEmpty() ? station.name : station.code);
    QJsonArray rows;
    OutputTable table;
    table.head = {session.in(say("Siting", "Rule")), session.in(say("Siting", "Finding")), session.in(say("Item", "Clause"))};
    for (const SitingFinding &finding : siting.findings) {
        QJsonArray ids;
        for (const qint64 id : finding.stations)
            ids.append(names.value(id));
        QJsonObject row = bilingual(finding.sentence);
        row.insert(QStringLiteral("rule"), QString::fromLatin1(sitingKey(finding.kind)));
        row.insert(QStringLiteral("violation"), finding.isViolation());
        row.insert(QStringLiteral("clause"), session.in(finding.cited));
        row.insert(QStringLiteral("stations"), ids);
        row.insert(QStringLiteral("value"), finding.value.toString());
        row.insert(QStringLiteral("limit"), finding.limit.toString());
        rows.append(row);
        table.rows.push_back({session.in(sitingKindName(finding.kind)), session.in(finding.sentence), session.in(finding.cited)});
    }
    for (const StationStanding &one : standings) {
        QJsonObject row = bilingual(one.sentence);
        row.insert(QStringLiteral("rule"), QString::fromLatin1(standingKey(one.kind)));
        row.insert(QStringLiteral("violation"), false);
        row.insert(QStringLiteral("stations"), QJsonArray{one.station.code});
        rows.append(row);
        table.rows.push_back({session.in(say("Siting", "Attention")), say("Command", "%1: %2").arg(one.station.name).arg(one.sentence).in(session.language()), QString()});
    }
    if (session.options().json)
        session.print(rows);
    else
        session.print(table);
    if (siting.isCut)
        session.complain(say("Siting", "More than %1 pairs stand too near to each other; the rest is not listed.").arg(qint64(SitingResult::mostPairs)));
    session.tell(say("StationReport", "%1 stations were looked at; %2 violations.").arg(siting.stations).arg(siting.violations()));
    return siting.violations() > 0 ? DataFaults : Done;
}

int check(Session &session, Store &store, qint64 area)
{
    const QDate asOf = session.asOf(store);
    const auto stations = store.all<Station>();
    if (!stations)
        return session.fail(stations.error());
    const auto siting = checkSiting(store, *stations, asOf, area);
    if (!siting)
        return session.fail(siting.error());
    const auto standings = stationStandings(store, asOf, area);
    if (!standings)
        return session.fail(standings.error());
    return showSiting(session, *siting, *stations, *standings);
}

/// The stations of the file beside those of the ledger, held against the rules; nothing is written.
int checkFile(Session &session, Store &store, const QString &file, qint64 area)
{
    const auto ledger = store.all<Station>();
    if (!ledger)
        return session.fail(ledger.error());
    std::map<qint64, Station> stations;
    for (const Station &station : *ledger)
        stations.emplace(station.id, station);
    std::set<qint64> ofFile;
    qint64 next = 0;
    ImportRequest request;
    request.file = file;
    request.kind = "stations";
    request.sheet = session.options().sheet - 1;
    const auto read = checkImport(store, request, {}, [&](qint64, const Record &record) {
        Station station = Station::description().read(record);
        station.id = station.id ? station.id : --next;
        ofFile.insert(station.id);
        stations.insert_or_assign(station.id, station);
    });
    if (!read)
        return session.fail(read.error());
    for (const ImportFinding &finding : read->findings) {
        if (finding.weight == ImportFinding::Weight::Refused || finding.weight == ImportFinding::Weight::Doubtful)
            session.complain(say("Import", "Row %1: %2").arg(finding.row).arg(finding.sentence));
    }
    std::vector<Station> all;
    for (const auto &[id, station] : stations)
        all.push_back(station);
    auto siting = checkSiting(store, all, session.asOf(store), area);
    if (!siting)
        return session.fail(siting.error());
    // What was wrong before and is not the file's doing is not its finding.
    std::erase_if(siting->findings, [&](const SitingFinding &finding) {
        return std::none_of(finding.stations.begin(), finding.stations.end(), [&](qint64 id) { return ofFile.contains(id); });
    });
    siting->stations = qint64(ofFile.size());
    const int code = showSiting(session, *siting, all, {});
    session.tell(say("Import", "Nothing was written."));
    return read->refused + read->doubtful > 0 ? int(DataFaults) : code;
}

QJsonObject jsonPart(const CoveragePart &part)
{
    QJsonObject object{{QStringLiteral("covered"), part.covered}, {QStringLiteral("all"), jsonFigure(part.all)}, {QStringLiteral("share"), jsonFigure(part.share)}};
    if (!part.share.isKnown()) {
        object.insert(QStringLiteral("why_zh"), part.share.why.in(Language::Chinese));
        object.insert(QStringLiteral("why_en"), part.share.why.in(Language::English));
    }
    return object;
}

int coverage(Session &session, Store &store, qint64 area)
{
    const auto found = stationCoverage(store, session.asOf(store), area);
    if (!found)
        return session.fail(found.error());
    std::vector<const AreaCoverage *> areas{&found->whole};
    for (const AreaCoverage &county : found->counties)
        areas.push_back(&county);
    if (session.options().json) {
        const auto tree = AreaHierarchy::load(store);
        if (!tree)
            return session.fail(tree.error());
        QJsonArray rows;
        for (const AreaCoverage *one : areas) {
            QJsonObject row = bilingual(one->name);
            row.insert(QStringLiteral("id"), tree->find(one->area)->code);
            row.insert(QStringLiteral("stations"), one->stations);
            row.insert(QStringLiteral("towns"), jsonPart(one->towns));
            row.insert(QStringLiteral("villages"), jsonPart(one->villages));
            row.insert(QStringLiteral("poor_villages"), jsonPart(one->poorVillages));
            QJsonArray missing;
            for (const Uncovered &place : found->uncovered) {
                if (tree->isWithin(place.area, one->area))
                    missing.append(QJsonObject{{QStringLiteral("id"), tree->find(place.area)->code}, {QStringLiteral("zh"), place.name.in(Language::Chinese)}, {QStringLiteral("en"), place.name.in(Language::English)}, {QStringLiteral("town"), place.isTown}, {QStringLiteral("poor"), place.isPoor}});
            }
            row.insert(QStringLiteral("missing"), missing);
            rows.append(row);
        }
        session.print(rows);
        return Done;
    }
    OutputTable table;
    table.head = {session.in(say("Area", "Area")), session.in(say("StationReport", "Stations"))};
    table.isNumber = {false, true};
    for (const Text &title : {say("StationReport", "Towns"), say("StationReport", "Villages"), say("StationReport", "Poor villages")}) {
        table.head << session.in(title) << session.in(say("StationReport", "Of")) << QStringLiteral("%");
        table.isNumber.insert(table.isNumber.end(), 3, true);
    }
    for (const AreaCoverage *one : areas) {
        QStringList cells{session.in(one->name), QString::number(one->stations)};
        for (const CoveragePart *part : {&one->towns, &one->villages, &one->poorVillages})
            cells << QString::number(part->covered) << part->all.toText() << part->share.toText();
        table.rows.push_back(cells);
    }
    session.print(table);
    for (const Text &note : found->notes)
        session.tell(note);
    session.tell(say("Coverage", "%1 places of the list still lack a station that operates; heyuan report coverage lists them.").arg(qint64(found->uncovered.size())));
    return Done;
}

Result<qint64> stationNamed(Store &store, const QString &code)
{
    for (const char *field : {"code", "name"}) {
        Filter filter;
        filter.conditions = {{field, Condition::Test::Is, code}};
        const auto rows = store.all<Station>(filter);
        if (!rows)
            return rows.error();
        if (!rows->empty())
            return rows->front().id;
    }
    return Error{ErrorKind::NotFound, say("Command", "There is no service station with the code or name %1. heyuan stations list shows them.").arg(code)};
}

using AreaReport = Result<Report> (*)(Store &, QDate, qint64, Language);

template <AreaReport make, bool needsArea = false> Result<Report> ofArea(Session &session, Store &store)
{
    const auto area = areaOf(session, store, needsArea);
    return area ? make(store, session.asOf(store), *area, session.language()) : area.error();
}

Result<Report> cardReport(Session &session, Store &store)
{
    const auto id = stationNamed(store, session.options().station);
    return id ? stationCard(store, *id, session.asOf(store), session.language()) : id.error();
}

} // namespace

int runStations(Session &session, const QStringList &words)
{
    const QString what = words.first();
    if (words.size() == 2 ? what != u"check" : what != u"list" && what != u"check" && what != u"coverage")
        return session.wrongUse(say("Command", "Write: %1").arg(commandNamed(QStringLiteral("stations"))->usage));
    const auto opened = session.store();
    if (!opened)
        return session.fail(opened.error());
    Store &store = **opened;
    const auto area = areaOf(session, store, what == u"coverage");
    if (!area)
        return session.fail(area.error());
    if (what == u"list")
        return list(session, store, *area);
    if (what == u"coverage")
        return coverage(session, store, *area);
    return words.size() == 2 ? checkFile(session, store, words[1], *area) : check(session, store, *area);
}

std::vector<LedgerReport> stationLedgerReports()
{
    return {{.name = QStringLiteral("stations"), .make = ofArea<stationListReport>},
            {QStringLiteral("station-card"), &Options::station, say("Command", "Name the station with --station CODE."), cardReport},
            {.name = QStringLiteral("station-findings"), .make = ofArea<stationFindingsReport>},
            {.name = QStringLiteral("assets"), .make = ofArea<assetReport>},
            {.name = QStringLiteral("coverage"), .make = ofArea<coverageReport, true>}};
}

} // namespace heyuan::command
