#include "core/station/asset_trial.h"

namespace heyuan {

Result<AssetContract *> AssetTrial::contractOf(qint64 id)
{
    auto at = m_contracts.find(id);
    if (at == m_contracts.end()) {
        auto contract = AssetContract::load(m_store.database(), id);
        if (!contract)
            return contract.error();
        at = m_contracts.emplace(id, std::move(*contract)).first;
    }
    return &at->second;
}

Status AssetTrial::take(const RecordType &, const Record *before, Record after)
{
    const auto &description = StationEquipment::description();
    const StationEquipment was = before ? description.read(*before) : StationEquipment();
    StationEquipment row = description.read(after);
    if (!row.code.isEmpty() && row.code != was.code && m_codes.contains(row.code)) {
        const Text twice = say("Asset", "The code %1 stands further up in the file already. Enter another, or leave it empty to have one given.").arg(row.code);
        return Error{ErrorKind::Invalid, twice, {}, {{"code", twice}}};
    }
    AssetContract *contract = nullptr;
    if (row.contract) {
        const auto of = contractOf(row.contract.id);
        if (!of)
            return of.error();
        contract = *of;
        if (Status s = contract->follow(after); !s)
            return s;
        row = description.read(after);
    }
    if (Status s = assetBelongsTogether(m_store.database(), row); !s)
        return s;
    // What the stored row took is free again, wherever it goes now.
    AssetContract *left = nullptr;
    if (was.contract) {
        const auto of = contractOf(was.contract.id);
        if (!of)
            return of.error();
        left = *of;
        left->taken -= AssetMoney::of(was);
    }
    const Status fits = contract ? contract->suffices(row) : Status();
    if (!fits) {
        if (left)
            left->taken += AssetMoney::of(was);
        return fits;
    }
    if (contract)
        contract->taken += AssetMoney::of(row);
    if (!row.code.isEmpty())
        m_codes.insert(row.code);
    return {};
}

} // namespace heyuan
