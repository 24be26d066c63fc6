#include "core/station/asset_limits.h"

namespace heyuan {

namespace {

constexpr std::array partKeys{"central_fen", "provincial_fen", "local_fen"};

Error objection(const char *field, const Text &message) { return {ErrorKind::Invalid, message, {}, {{field, message}}}; }

} // namespace

AssetMoney AssetMoney::of(const StationEquipment &asset)
{
    return {asset.cost.value_or(Money()), {asset.central.value_or(Money()), asset.provincial.value_or(Money()), asset.local.value_or(Money())}};
}

AssetMoney &AssetMoney::operator+=(const AssetMoney &other)
{
    cost += other.cost;
    for (size_t i = 0; i < parts.size(); ++i)
        parts[i] += other.parts[i];
    return *this;
}

AssetMoney &AssetMoney::operator-=(const AssetMoney &other)
{
    cost = cost - other.cost;
    for (size_t i = 0; i < parts.size(); ++i)
        parts[i] = parts[i] - other.parts[i];
    return *this;
}

Result<AssetContract> AssetContract::load(Database &database, qint64 id, qint64 but)
{
    AssetContract contract;
    {
        Query q = database.query(QStringLiteral("select project_id, number, coalesce(central_fen, 0), coalesce(provincial_fen, 0), coalesce(local_fen, 0) from contract where id = ? and deleted_at is null"));
        if (Status s = q.run({id}); !s)
            return s.error();
        if (!q.next())
            return objection("contract_id", say("Project", "This row is no longer there. Choose another one."));
        contract.project = q.integer(0);
        contract.number = q.text(1);
        contract.money = {Money::fen(q.integer(2)), Money::fen(q.integer(3)), Money::fen(q.integer(4))};
    }
    Query q = database.query(QStringLiteral("select coalesce(sum(cost_fen), 0), coalesce(sum(central_fen), 0), coalesce(sum(provincial_fen), 0), coalesce(sum(local_fen), 0) from station_equipment where contract_id = ? and id <> ? and deleted_at is null"));
    if (Status s = q.run({id, but}); !s)
        return s.error();
    if (q.next())
        contract.taken = {Money::fen(q.integer(0)), {Money::fen(q.integer(1)), Money::fen(q.integer(2)), Money::fen(q.integer(3))}};
    return contract;
}

Status AssetContract::follow(Record &asset) const
{
    const RecordType &type = StationEquipment::description().type();
    const StationEquipment row = StationEquipment::description().read(asset);
    if (row.project && row.project.id != project)
        return objection("contract_id", say("Project", "Contract %1 belongs to another project.").arg(number));
    type.setValue(asset, "project_id", project);
    if (!row.cost || row.central || row.provincial || row.local)
        return {};
    if (std::count_if(money.begin(), money.end(), [](Money one) { return one > Money(); }) != 1)
        return {};
    for (size_t i = 0; i < partKeys.size(); ++i) {
        if (money[i] > Money())
            type.setValue(asset, partKeys[i], row.cost->fen());
    }
    return {};
}

Status AssetContract::suffices(const StationEquipment &asset) const
{
    const Money all = money[0] + money[1] + money[2];
    const AssetMoney own = AssetMoney::of(asset);
    const Money cost = taken.cost + own.cost;
    if (cost > all)
        return objection("cost_fen", say("Asset", "The assets of contract %1 would cost %2 yuan; the contract has %3. Check the cost, or the contract.").arg(number).arg(cost.toText(MoneyScale::Yuan)).arg(all.toText(MoneyScale::Yuan)));
    const std::array names{say("Constraint", "Central money"), say("Constraint", "Provincial money"), say("Constraint", "Local money")};
    for (size_t i = 0; i < partKeys.size(); ++i) {
        const Money sum = taken.parts[i] + own.parts[i];
        if (own.parts[i] > Money() && sum > money[i])
            return objection(partKeys[i], say("Asset", "%1: the assets of contract %2 would take %3 yuan; the contract has %4. Choose the right source.").arg(names[i]).arg(number).arg(sum.toText(MoneyScale::Yuan)).arg(money[i].toText(MoneyScale::Yuan)));
    }
    return {};
}

Status assetBelongsTogether(Database &database, const StationEquipment &asset)
{
    if (asset.entry) {
        const auto contract = database.scalar(QStringLiteral("select contract_id from project_entry where id = ? and kind = 'pay'"), {asset.entry.id});
        if (!contract)
            return contract.error();
        if (contract->isNull() || (asset.contract && contract->toLongLong() != asset.contract.id))
            return objection("entry_id", say("Asset", "This is no payment on the asset's contract. Choose the payment that paid it."));
    }
    if (asset.deliverable && asset.project) {
        const auto same = database.scalar(QStringLiteral("select count(*) from deliverable d join project p on p.project = d.project where d.id = ? and p.id = ?"), {asset.deliverable.id, asset.project.id});
        if (!same)
            return same.error();
        if (same->toLongLong() == 0)
            return objection("deliverable_id", say("Asset", "The deliverable belongs to another project. Choose one of this project."));
    }
    return {};
}

} // namespace heyuan
