#include "core/station/asset.h"

#include "core/station/asset_limits.h"
#include "core/store/store.h"

namespace heyuan {

namespace {

std::vector<Choice> kinds()
{
    return {{"equipment", say("Asset", "Equipment")}, {"vehicle", say("Asset", "Vehicle")}, {"system", say("Asset", "Information system")}, {"other", say("Asset", "Other")}};
}

std::vector<Choice> conditions()
{
    return {{"good", say("Station", "In use")}, {"repair", say("Station", "To be repaired")}, {"lost", say("Station", "Lost")},
            {"scrapped", say("Station", "Scrapped")}};
}

std::vector<Choice> disposals()
{
    return {{"scrapped", say("Station", "Scrapped")}, {"transferred", say("Asset", "Transferred")}, {"sold", say("Asset", "Sold")}, {"lost", say("Station", "Lost")}};
}

std::vector<Issue> assetIssues(const Record &record)
{
    const StationEquipment row = StationEquipment::description().read(record);
    std::vector<Issue> issues;
    if (!row.station && !row.project && !row.contract)
        issues.push_back({"station_id", say("Asset", "An asset belongs to a station or to a project. Choose one of them.")});
    if (row.parts() > Money() && row.cost && row.parts() != *row.cost)
        issues.push_back({"cost_fen", say("Asset", "The asset costs %1 yuan, but its parts by source come to %2. Correct one of them.").arg(row.cost->toText(MoneyScale::Yuan)).arg(row.parts().toText(MoneyScale::Yuan))});
    if (row.parts() > Money() && !row.cost)
        issues.push_back({"cost_fen", say("Asset", "Enter what the asset cost; its parts by source are given.")});
    if (row.acceptedOn.isValid() && row.boughtOn.isValid() && row.acceptedOn < row.boughtOn)
        issues.push_back({"accepted_on", say("Asset", "The asset was accepted before it was bought. Check the two days.")});
    const bool isDisposed = row.disposedOn.isValid() || !row.disposal.isEmpty();
    if (isDisposed && !row.disposedOn.isValid())
        issues.push_back({"disposed_on", say("Asset", "Enter the day from which the asset is no longer there.")});
    if (isDisposed && row.disposal.isEmpty())
        issues.push_back({"disposal", say("Asset", "Enter what became of the asset: scrapped, transferred, sold or lost.")});
    if (isDisposed && row.project && row.disposalDocument.isEmpty())
        issues.push_back({"disposal_document", say("Asset", "What a project bought is disposed of with an approval. Enter the number of the document.")});
    if (row.disposedOn.isValid() && row.boughtOn.isValid() && row.disposedOn < row.boughtOn)
        issues.push_back({"disposed_on", say("Asset", "The asset was disposed of before it was bought. Check the two days.")});
    return issues;
}

Error objection(const char *field, const Text &message) { return {ErrorKind::Invalid, message, {}, {{field, message}}}; }

/// Code of the project, "ZC" and a running number; a code of one's own stands once.
Status giveCode(Database &database, Record &record, const StationEquipment &row)
{
    if (!row.code.isEmpty()) {
        const auto other = database.scalar(QStringLiteral("select name from station_equipment where code = ? and id <> ? and deleted_at is null"), {row.code, row.id});
        if (!other)
            return other.error();
        return other->isNull() ? Status() : Status(objection("code", say("Asset", "The code %1 belongs to “%2”. Enter another, or leave it empty to have one given.").arg(row.code).arg(other->toString())));
    }
    if (!row.project)
        return {};
    const auto project = database.scalar(QStringLiteral("select code from project where id = ?"), {row.project.id});
    if (!project)
        return project.error();
    const QString prefix = project->toString() + QStringLiteral("-ZC");
    Query q = database.query(QStringLiteral("select code from station_equipment where project_id = ?"));
    if (Status s = q.run({row.project.id}); !s)
        return s;
    int last = 0;
    while (q.next()) {
        if (q.text(0).startsWith(prefix))
            last = std::max(last, q.text(0).mid(prefix.size()).toInt());
    }
    StationEquipment::description().type().setValue(record, "code", prefix + QStringLiteral("%1").arg(last + 1, 4, 10, QLatin1Char('0')));
    return {};
}

Status completeAsset(Transaction &transaction, Record &record)
{
    Database &database = transaction.database();
    StationEquipment row = StationEquipment::description().read(record);
    if (row.contract) {
        const auto contract = AssetContract::load(database, row.contract.id, row.id);
        if (!contract)
            return contract.error();
        if (Status s = contract->follow(record); !s)
            return s;
        row = StationEquipment::description().read(record);
        if (Status s = contract->suffices(row); !s)
            return s;
    }
    if (Status s = assetBelongsTogether(database, row); !s)
        return s;
    return giveCode(database, record, row);
}

} // namespace

const Described<StationEquipment> &StationEquipment::description()
{
    const FieldOptions part{.minimum = Number(0), .inTable = false};
    static const Described<StationEquipment> described(
        {.name = "station_equipment", .label = say("Asset", "Asset"), .plural = say("Asset", "Assets"), .title = {"name", "serial"}, .check = assetIssues, .complete = completeAsset},
        {field("code", say("Item", "Code"), &StationEquipment::code, {.maxLength = 60, .help = say("Asset", "Given by the desk for an asset of a project when it is left empty.")}),
         field("name", say("Asset", "Name of the asset"), &StationEquipment::name, {.required = true, .maxLength = 120}),
         field("kind", say("Asset", "Kind of asset"), &StationEquipment::kind, {.choices = kinds()}),
         field("quantity", say("Deliverable", "Quantity"), &StationEquipment::quantity, {.minimum = Number(1), .help = say("Asset", "Left empty, it is one.")}),
         field("project_id", say("Project", "Project"), &StationEquipment::project, {.reference = "project"}),
         field("contract_id", say("Contract", "Contract"), &StationEquipment::contract, {.reference = "contract"}),
         field("entry_id", say("ProjectEntry", "Payment"), &StationEquipment::entry, {.reference = "project_entry", .inTable = false}),
         field("deliverable_id", say("Deliverable", "Deliverable"), &StationEquipment::deliverable, {.reference = "deliverable", .help = say("Asset", "The quantity counts for it in the comparison of what was accepted with the register."), .inTable = false}),
         field("serial", say("Station", "Serial number"), &StationEquipment::serial, {.maxLength = 80}),
         field("bought_on", say("Station", "Bought on"), &StationEquipment::boughtOn),
         field("cost_fen", say("Asset", "Cost"), &StationEquipment::cost, {.minimum = Number(0)}),
         field("central_fen", say("Constraint", "Central money"), &StationEquipment::central, part),
         field("provincial_fen", say("Constraint", "Provincial money"), &StationEquipment::provincial, part),
         field("local_fen", say("Constraint", "Local money"), &StationEquipment::local, part),
         field("station_id", say("Station", "Service station"), &StationEquipment::station, {.reference = "station"}),
         field("place", say("Asset", "Where it stands"), &StationEquipment::place, {.maxLength = 200, .help = say("Asset", "Where it stands, if at no station."), .inTable = false}),
         field("keeper", say("Asset", "Keeper"), &StationEquipment::keeper, {.maxLength = 120, .help = say("Asset", "The unit or person that answers for it."), .inTable = false, .sensitivity = Sensitivity::Personal}),
         field("accepted_on", say("Contract", "Accepted on"), &StationEquipment::acceptedOn, {.inTable = false}),
         field("condition", say("Station", "Condition"), &StationEquipment::condition, {.choices = conditions()}),
         field("disposed_on", say("Asset", "Disposed of on"), &StationEquipment::disposedOn, {.inTable = false}),
         field("disposal", say("Asset", "Disposal"), &StationEquipment::disposal, {.choices = disposals(), .inTable = false}),
         field("disposal_document", say("Asset", "Approval of the disposal"), &StationEquipment::disposalDocument, {.maxLength = 120, .inTable = false}),
         longText("note", say("Item", "Note"), &StationEquipment::note)});
    return described;
}

} // namespace heyuan
