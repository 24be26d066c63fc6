#include "core/station/station_reports.h"

#include "core/record/entry.h"
#include "core/report/table_cells.h"
#include "core/station/asset.h"
#include "core/station/standing.h"
#include "core/station/station_activity.h"
#include "core/station/station_map.h"

namespace heyuan {

namespace {

Report begin(const Text &title, const Text &subtitle, QDate asOf, Language language, Paper paper = Paper::A4Portrait)
{
    Report report;
    report.language = language;
    report.title = title;
    report.subtitle = subtitle;
    report.asOf = asOf;
    report.paper = paper;
    report.source = say("Coverage", "Ledger of service stations");
    return report;
}

TableCell words(const QString &text)
{
    return TableCell::of(Text::plain(text.isEmpty() ? QStringLiteral("—") : text));
}

TableCell dayCell(QDate day) { return words(day.isValid() ? day.toString(Qt::ISODate) : QString()); }

TableCell number(const std::optional<int> &value) { return value ? countCell(*value) : words({}); }

TableCell yuan(const std::optional<Money> &amount) { return words(amount ? amount->toText(MoneyScale::Yuan) : QString()); }

/// Masked, as everywhere.
TableCell shown(const RecordType &type, const Record &record, const char *key, Language language)
{
    return words(displayValue(type.field(key), type.value(record, key), language, MoneyScale::Yuan));
}

template <class R> Result<std::vector<R>> rowsOf(Store &store, qint64 station)
{
    Filter filter;
    filter.conditions = {{"station_id", Condition::Test::Is, station}};
    return store.all<R>(filter);
}

Table facts(const Station &station, const AreaHierarchy &tree, Language language)
{
    const RecordType &type = Station::description().type();
    const Record record = Station::description().write(station);
    Table table;
    table.columns = {tableColumn(say("TrainingReport", "Item"), 1), tableColumn(say("TrainingReport", "Entry"), 3)};
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const Field &field = type.fields[i];
        if (record.values[i].isNull())
            continue;
        const bool isPlace = field.key == "area_id";
        table.rows.push_back({TableCell::of(field.label), isPlace ? TableCell::of(tree.placeName(station.area.id)) : words(displayValue(field, record.values[i], language))});
    }
    return table;
}

Table equipmentTable(const std::vector<StationEquipment> &rows, Language language)
{
    const RecordType &type = StationEquipment::description().type();
    Table table;
    table.title = say("StationReport", "Equipment");
    for (const char *key : {"name", "serial", "bought_on", "cost_fen", "condition"})
        table.columns.push_back(tableColumn(type.field(key).label, key == std::string_view("name") ? 1.6 : 1.2, type.field(key).type == FieldType::Money));
    table.columns[3].unit = say("Standing", "yuan");
    Money sum;
    for (const StationEquipment &row : rows) {
        const Record record = StationEquipment::description().write(row);
        table.rows.push_back({shown(type, record, "name", language), shown(type, record, "serial", language), dayCell(row.boughtOn), yuan(row.cost), shown(type, record, "condition", language)});
        sum += row.cost.value_or(Money());
    }
    table.totals = {TableCell::of(say("TrainingReport", "Together")), {}, {}, words(sum.toText(MoneyScale::Yuan)), {}};
    return table;
}

Table activityTable(std::vector<StationActivity> rows, QDate asOf)
{
    const RecordType &type = StationActivity::description().type();
    Table table;
    table.title = say("StationReport", "Activity of the last twelve months");
    for (const char *key : {"month", "parcels_in", "parcels_out", "purchases_fen", "sales_fen", "services"})
        table.columns.push_back(tableColumn(type.field(key).label, 1, key != std::string_view("month")));
    table.columns[3].unit = table.columns[4].unit = say("Standing", "yuan");
    std::sort(rows.begin(), rows.end(), [](const StationActivity &a, const StationActivity &b) { return a.month > b.month; });
    const QDate from = asOf.addYears(-1);
    for (const StationActivity &row : rows) {
        if (row.month.first() <= asOf && row.month.first() > from)
            table.rows.push_back({words(row.month.toString()), number(row.parcelsIn), number(row.parcelsOut), yuan(row.purchases), yuan(row.sales), number(row.services)});
    }
    return table;
}

Result<Table> checkTable(Store &store, std::vector<StationCheck> rows, Language language)
{
    const RecordType &type = StationCheck::description().type();
    Table table;
    table.title = say("StationReport", "Checks and what came of them");
    table.columns = {tableColumn(type.field("checked_on").label, 1), tableColumn(type.field("score").label, 0.7, true), tableColumn(type.field("result").label, 1),
                     tableColumn(type.field("reason").label, 2.6), tableColumn(type.field("replaced_by_id").label, 1.6)};
    std::sort(rows.begin(), rows.end(), [](const StationCheck &a, const StationCheck &b) { return std::pair(a.checkedOn, a.id) < std::pair(b.checkedOn, b.id); });
    for (const StationCheck &row : rows) {
        QString successor;
        if (row.replacedBy) {
            const auto other = store.find(Station::description().type(), row.replacedBy.id);
            if (!other)
                return other.error();
            if (*other)
                successor = Station::description().read(**other).name;
        }
        const Record record = StationCheck::description().write(row);
        table.rows.push_back({dayCell(row.checkedOn), shown(type, record, "score", language), shown(type, record, "result", language), words(row.reason), words(successor)});
    }
    return table;
}

Text areaName(const AreaHierarchy &tree, qint64 area)
{
    const Area *found = tree.find(area);
    return found ? found->name() : say("StationReport", "All areas");
}

std::vector<TableCell> coverageRow(const AreaCoverage &area)
{
    std::vector<TableCell> cells{TableCell::of(area.name), countCell(area.stations)};
    for (const CoveragePart *part : {&area.towns, &area.villages, &area.poorVillages}) {
        cells.push_back(countCell(part->covered));
        cells.push_back(TableCell::of(part->all));
        cells.push_back(TableCell::of(part->share));
    }
    return cells;
}

} // namespace

Result<Report> stationCard(Store &store, qint64 id, QDate asOf, Language language)
{
    const auto row = store.find(Station::description().type(), id);
    if (!row)
        return row.error();
    if (!*row || (*row)->deleted)
        return Error{ErrorKind::NotFound, say("StationReport", "This station is no longer in the ledger. Choose another one.")};
    const Station station = Station::description().read(**row);
    const auto tree = AreaHierarchy::load(store);
    if (!tree)
        return tree.error();
    const auto equipment = rowsOf<StationEquipment>(store, id);
    if (!equipment)
        return equipment.error();
    const auto activity = rowsOf<StationActivity>(store, id);
    if (!activity)
        return activity.error();
    const auto checks = rowsOf<StationCheck>(store, id);
    if (!checks)
        return checks.error();
    auto checked = checkTable(store, *checks, language);
    if (!checked)
        return checked.error();
    const auto rates = store.all<StationSubsidy>();
    if (!rates)
        return rates.error();
    Report report = begin(say("StationReport", "Station card"), say("TrainingReport", "%1 %2").arg(station.code).arg(station.name), asOf, language);
    Table table = facts(station, *tree, language);
    const Figure subsidy = subsidyOf(station, *rates, asOf.year(), asOf);
    table.rows.push_back({TableCell::of(say("StationReport", "Operating subsidy %1 up to the day").arg(QString::number(asOf.year()))),
                          TableCell::of(subsidy.isKnown() ? say("TrainingReport", "%1 yuan").arg(subsidy.toText()) : subsidy.why)});
    report.blocks.push_back(std::move(table));
    report.blocks.push_back(equipmentTable(*equipment, language));
    report.blocks.push_back(activityTable(*activity, asOf));
    report.blocks.push_back(std::move(*checked));
    return report;
}

Result<Report> stationListReport(Store &store, QDate asOf, qint64 area, Language language)
{
    const auto tree = AreaHierarchy::load(store);
    if (!tree)
        return tree.error();
    auto stations = store.all<Station>();
    if (!stations)
        return stations.error();
    const auto rates = store.all<StationSubsidy>();
    if (!rates)
        return rates.error();
    const RecordType &type = Station::description().type();
    Report report = begin(say("StationReport", "Service stations"), areaName(*tree, area), asOf, language, Paper::A4Landscape);
    Table table;
    table.columns = {tableColumn(say("TrainingReport", "No."), 0.5, true), tableColumn(type.field("code").label, 1.7), tableColumn(type.field("name").label, 2.4),
                     tableColumn(type.field("kind").label, 1), tableColumn(type.field("area_id").label, 1.7), tableColumn(type.field("operator").label, 1.5),
                     tableColumn(type.field("phone").label, 1.2), tableColumn(type.field("status").label, 0.9), tableColumn(type.field("opened_on").label, 1.1),
                     tableColumn(type.field("last_score").label, 0.8, true), tableColumn(say("StationReport", "Subsidy of the year"), 1.1, true)};
    table.columns.back().unit = say("Standing", "yuan");
    qint64 operating = 0;
    Number paid;
    for (const Station &station : *stations) {
        if (area && !tree->isWithin(station.area.id, area))
            continue;
        operating += station.operatesOn(asOf) ? 1 : 0;
        const Record record = Station::description().write(station);
        const Figure subsidy = subsidyOf(station, *rates, asOf.year(), asOf);
        paid += subsidy.isKnown() ? subsidy.value : Number();
        table.rows.push_back({countCell(qint64(table.rows.size()) + 1), words(station.code), words(station.name), shown(type, record, "kind", language),
                              TableCell::of(tree->placeName(station.area.id)), words(station.operatedBy), shown(type, record, "phone", language),
                              shown(type, record, "status", language), dayCell(station.openedOn), shown(type, record, "last_score", language), TableCell::of(subsidy)});
    }
    table.note = say("StationReport", "%1 stations, %2 of them operate on the day; subsidy on record together %3 yuan.").arg(qint64(table.rows.size())).arg(operating).arg(paid.toText(2));
    report.blocks.push_back(std::move(table));
    return report;
}

Result<Report> assetReport(Store &store, QDate asOf, qint64 area, Language language)
{
    const auto tree = AreaHierarchy::load(store);
    if (!tree)
        return tree.error();
    const auto stations = store.all<Station>();
    if (!stations)
        return stations.error();
    const auto equipment = store.all<StationEquipment>();
    if (!equipment)
        return equipment.error();
    std::map<qint64, std::vector<const StationEquipment *>> byStation;
    for (const StationEquipment &one : *equipment) {
        if (!one.boughtOn.isValid() || one.boughtOn <= asOf)
            byStation[one.station.id].push_back(&one);
    }
    const RecordType &type = StationEquipment::description().type();
    Report report = begin(say("StationReport", "Assets of the stations"), areaName(*tree, area), asOf, language, Paper::A4Landscape);
    Table table;
    table.columns = {tableColumn(say("TrainingReport", "No."), 0.5, true), tableColumn(say("Station", "Service station"), 2.4), tableColumn(Station::description().type().field("area_id").label, 1.8), tableColumn(type.field("name").label, 1.6),
                     tableColumn(type.field("serial").label, 1.6), tableColumn(type.field("bought_on").label, 1.1), tableColumn(type.field("cost_fen").label, 1, true), tableColumn(type.field("condition").label, 1), tableColumn(type.field("note").label, 1.6)};
    table.columns[6].unit = say("Standing", "yuan");
    table.columns[6].adds = true;
    Money together;
    for (const Station &station : *stations) {
        if (area && !tree->isWithin(station.area.id, area))
            continue;
        for (const StationEquipment *one : byStation[station.id]) {
            const Record record = StationEquipment::description().write(*one);
            together += one->cost.value_or(Money());
            table.rows.push_back({countCell(qint64(table.rows.size()) + 1), words(station.name), TableCell::of(tree->placeName(station.area.id)), words(one->name), words(one->serial), dayCell(one->boughtOn), yuan(one->cost),
                                  shown(type, record, "condition", language), words(one->note)});
        }
    }
    table.totals = {{}, TableCell::of(say("TrainingReport", "Together")), {}, {}, {}, {}, yuan(together), {}, {}};
    report.blocks.push_back(std::move(table));
    return report;
}

Result<Report> coverageReport(Store &store, QDate asOf, qint64 area, Language language)
{
    const auto coverage = stationCoverage(store, asOf, area);
    if (!coverage)
        return coverage.error();
    Report report = begin(say("StationReport", "Coverage by service stations"), coverage->whole.name, asOf, language);
    constexpr double headMm = 32, countyMm = 12;
    report.blocks.push_back(ChartBlock{coverageChart(*coverage), headMm + countyMm * double(std::max<size_t>(2, coverage->counties.size()))});
    auto map = stationMap(store, asOf, area);
    if (!map)
        return map.error();
    constexpr double mapMm = 88; // fits below the chart of eight counties
    if (!map->points.empty())
        report.blocks.push_back(ChartBlock{std::move(*map), mapMm});
    Table table;
    table.title = say("StationReport", "Coverage by county");
    table.columns = {tableColumn(say("Area", "Area"), 1.8), tableColumn(say("StationReport", "Stations"), 0.9, true)};
    for (const Text &title : {say("StationReport", "Towns"), say("StationReport", "Villages"), say("StationReport", "Poor villages")}) {
        table.columns.push_back(tableColumn(title, 1, true));
        table.columns.push_back(tableColumn(say("StationReport", "Of"), 0.8, true));
        table.columns.push_back(tableColumn(say("StationReport", "Share"), 0.9, true));
        table.columns.back().unit = Text::plain(QStringLiteral("%"));
    }
    for (const AreaCoverage &county : coverage->counties)
        table.rows.push_back(coverageRow(county));
    if (coverage->counties.empty())
        table.rows.push_back(coverageRow(coverage->whole));
    else
        table.totals = coverageRow(coverage->whole);
    report.blocks.push_back(std::move(table));
    for (const Text &note : coverage->notes)
        report.blocks.push_back(Paragraph{note, true});
    Table missing;
    missing.title = say("StationReport", "Still without a station that operates");
    missing.columns = {tableColumn(say("TrainingReport", "No."), 0.5, true), tableColumn(say("StationReport", "County"), 1.2), tableColumn(say("Area", "Town"), 1.4),
                       tableColumn(say("Area", "Village"), 1.6), tableColumn(say("StationReport", "Poor village"), 0.8), tableColumn(say("Station", "Status"), 1.6)};
    for (const Uncovered &one : coverage->uncovered)
        missing.rows.push_back({countCell(qint64(missing.rows.size()) + 1), TableCell::of(one.county), TableCell::of(one.isTown ? one.name : one.town),
                                one.isTown ? words({}) : TableCell::of(one.name), words(one.isPoor ? QStringLiteral("√") : QString()),
                                one.state.isEmpty() ? TableCell::of(say("StationReport", "none yet")) : TableCell::of(one.state)});
    report.blocks.push_back(std::move(missing));
    return report;
}

Result<Report> stationFindingsReport(Store &store, QDate asOf, qint64 area, Language language)
{
    const auto tree = AreaHierarchy::load(store);
    if (!tree)
        return tree.error();
    const auto siting = checkSiting(store, asOf, area);
    if (!siting)
        return siting.error();
    const auto standings = stationStandings(store, asOf, area);
    if (!standings)
        return standings.error();
    Report report = begin(say("StationReport", "Findings about service stations"), areaName(*tree, area), asOf, language);
    Table table;
    table.title = say("StationReport", "Siting");
    table.columns = {tableColumn(say("Siting", "Rule"), 1), tableColumn(say("Siting", "Finding"), 3.6), tableColumn(say("Item", "Clause"), 1.6)};
    for (const SitingFinding &finding : siting->findings)
        table.rows.push_back({TableCell::of(sitingKindName(finding.kind)), TableCell::of(finding.sentence), finding.cited.isEmpty() ? words({}) : TableCell::of(finding.cited)});
    table.note = say("StationReport", "%1 stations were looked at; %2 violations.").arg(siting->stations).arg(siting->violations());
    report.blocks.push_back(std::move(table));
    Table needs;
    needs.title = say("StationReport", "Stations that need attention");
    needs.columns = {tableColumn(say("Station", "Service station"), 1.6), tableColumn(say("Station", "Place"), 1.4), tableColumn(say("Station", "Score"), 0.6, true), tableColumn(say("Siting", "Finding"), 3)};
    for (const StationStanding &one : *standings)
        needs.rows.push_back({words(one.station.name), TableCell::of(one.place), words(one.score ? one.score->toText() : QString()), TableCell::of(one.sentence)});
    report.blocks.push_back(std::move(needs));
    return report;
}

} // namespace heyuan
