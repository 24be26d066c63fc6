#include "core/station/asset_reports.h"

#include "core/record/entry.h"
#include "core/report/table_cells.h"
#include "core/station/asset.h"

namespace heyuan {

namespace {

TableCell words(const QString &text) { return TableCell::of(Text::plain(text.isEmpty() ? QStringLiteral("—") : text)); }

TableCell yuan(const std::optional<Money> &amount) { return words(amount ? amount->toText(MoneyScale::Yuan) : QString()); }

/// Numbers of contracts, names of stations: what a reference is called.
Result<std::map<qint64, QString>> namesOf(Database &database, const QString &sql)
{
    std::map<qint64, QString> names;
    Query q = database.query(sql);
    if (Status s = q.run(); !s)
        return s.error();
    while (q.next())
        names[q.integer(0)] = q.text(1);
    return names;
}

class AssetTables
{
public:
    AssetTables(std::map<qint64, QString> contracts, std::map<qint64, QString> stations, Language language) : m_contracts(std::move(contracts)), m_stations(std::move(stations)), m_language(language) {}

    Table there(const std::vector<StationEquipment> &assets) const
    {
        Table table;
        table.title = say("Asset", "Assets that are there");
        table.columns = {label("code", 1.75), label("name", 1.6), label("kind", 0.95), label("quantity", 0.7, true), label("contract_id", 1.2), label("cost_fen", 1.25, true), label("central_fen", 1.25, true), label("local_fen", 1.15, true),
                         column(say("Asset", "Where it stands"), 1.3), label("keeper", 1.2), label("accepted_on", 1.05), label("condition", 1)};
        const bool hasProvincial = std::any_of(assets.begin(), assets.end(), [](const StationEquipment &one) { return one.provincial.has_value(); });
        if (hasProvincial)
            table.columns.insert(table.columns.begin() + 7, label("provincial_fen", 1.1, true));
        qint64 things = 0;
        Money cost, central, provincial, local;
        for (const StationEquipment &one : assets) {
            std::vector<TableCell> row{words(one.code), words(one.serial.isEmpty() ? one.name : QStringLiteral("%1 %2").arg(one.name, one.serial)), shown(one, "kind"), countCell(one.quantity.value_or(1)), words(m_contracts.contains(one.contract.id) ? m_contracts.at(one.contract.id) : QString()),
                                       yuan(one.cost), yuan(one.central), yuan(one.local), words(m_stations.contains(one.station.id) ? m_stations.at(one.station.id) : one.place), shown(one, "keeper"), shown(one, "accepted_on"), shown(one, "condition")};
            if (hasProvincial)
                row.insert(row.begin() + 7, yuan(one.provincial));
            table.rows.push_back(std::move(row));
            things += one.quantity.value_or(1);
            cost += one.cost.value_or(Money());
            central += one.central.value_or(Money());
            provincial += one.provincial.value_or(Money());
            local += one.local.value_or(Money());
        }
        table.totals = {TableCell::of(say("TrainingReport", "Together")), {}, {}, countCell(things), {}, yuan(cost), yuan(central), yuan(local), {}, {}, {}, {}};
        if (hasProvincial)
            table.totals.insert(table.totals.begin() + 7, yuan(provincial));
        return table;
    }

    Table gone(const std::vector<StationEquipment> &assets) const
    {
        Table table;
        table.title = say("Asset", "Assets disposed of");
        table.columns = {label("code", 1.2), label("name", 1.8), label("quantity", 0.6, true), label("cost_fen", 1, true), label("disposal", 0.9), label("disposed_on", 1), label("disposal_document", 2)};
        for (const StationEquipment &one : assets)
            table.rows.push_back({words(one.code), words(one.name), countCell(one.quantity.value_or(1)), yuan(one.cost), shown(one, "disposal"), shown(one, "disposed_on"), words(one.disposalDocument)});
        return table;
    }

private:
    static const RecordType &type() { return StationEquipment::description().type(); }
    static TableColumn column(const Text &title, double weight) { return tableColumn(title, weight); }
    static TableColumn label(const char *key, double weight, bool isNumber = false)
    {
        TableColumn made = tableColumn(type().field(key).label, weight, isNumber);
        if (type().field(key).type == FieldType::Money) {
            made.unit = say("Standing", "yuan");
            made.adds = true;
        }
        return made;
    }
    TableCell shown(const StationEquipment &asset, const char *key) const
    {
        return words(displayValue(type().field(key), type().value(StationEquipment::description().write(asset), key), m_language, MoneyScale::Yuan));
    }
    std::map<qint64, QString> m_contracts;
    std::map<qint64, QString> m_stations;
    Language m_language;
};

} // namespace

Result<Report> projectAssetReport(Store &store, qint64 project, QDate asOf, Language language)
{
    const RecordType &projects = *recordTypeNamed("project");
    const auto row = store.find(projects, project);
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorKind::NotFound, say("Project", "This row is no longer there. Choose another one."), {}, {}};
    auto contracts = namesOf(store.database(), QStringLiteral("select id, number from contract"));
    if (!contracts)
        return contracts.error();
    auto stations = namesOf(store.database(), QStringLiteral("select id, name from station"));
    if (!stations)
        return stations.error();
    Filter ofProject;
    ofProject.conditions = {{"project_id", Condition::Test::Is, project}};
    auto assets = store.all<StationEquipment>(ofProject);
    if (!assets)
        return assets.error();
    std::erase_if(*assets, [&](const StationEquipment &one) { return (one.acceptedOn.isValid() ? one.acceptedOn : one.boughtOn) > asOf; });
    std::stable_sort(assets->begin(), assets->end(), [](const StationEquipment &a, const StationEquipment &b) { return a.code < b.code; });
    std::vector<StationEquipment> there, gone;
    for (StationEquipment &one : *assets)
        (one.isThereOn(asOf) ? there : gone).push_back(std::move(one));
    Report report;
    report.language = language;
    report.title = say("Asset", "Assets of the project");
    report.subtitle = Text::of(projects.value(**row, "name_zh").toString(), projects.value(**row, "name_en").toString());
    report.asOf = asOf;
    report.paper = Paper::A4Landscape;
    report.source = say("Asset", "Register of assets");
    const AssetTables tables(std::move(*contracts), std::move(*stations), language);
    if (there.empty())
        report.blocks.push_back(Paragraph{say("Asset", "The register has no asset of this project on this day.")});
    else
        report.blocks.push_back(tables.there(there));
    if (!gone.empty())
        report.blocks.push_back(tables.gone(gone));
    return report;
}

} // namespace heyuan
