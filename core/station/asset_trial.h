#pragma once

#include "core/station/asset_limits.h"
#include "core/store/row_trial.h"

#include <map>
#include <set>

namespace heyuan {

/// Assets held against their contracts before they are written.
class AssetTrial : public RowTrial
{
public:
    explicit AssetTrial(Store &store) : m_store(store) {}
    bool judges(const RecordType &type) const override { return &type == &StationEquipment::description().type(); }
    Status take(const RecordType &type, const Record *before, Record after) override;

private:
    Result<AssetContract *> contractOf(qint64 id);
    Store &m_store;
    std::map<qint64, AssetContract> m_contracts;
    std::set<QString> m_codes; ///< given by the file itself
};

} // namespace heyuan
