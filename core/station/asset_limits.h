#pragma once

#include "core/station/asset.h"
#include "core/store/store.h"

// What the register of assets refuses, in sentences with the figures: asked when an asset is written, and before by a trial.
namespace heyuan {

/// What assets cost, and how much of it they say is central, provincial and local money.
struct AssetMoney {
    Money cost;
    std::array<Money, 3> parts{};

    static AssetMoney of(const StationEquipment &asset);
    AssetMoney &operator+=(const AssetMoney &other);
    AssetMoney &operator-=(const AssetMoney &other);
};

/// A contract as its assets see it: the money it has, and what others have taken of it.
struct AssetContract {
    qint64 project = 0;
    QString number;
    std::array<Money, 3> money{};
    AssetMoney taken;

    /// With all its assets but this one.
    static Result<AssetContract> load(Database &database, qint64 contract, qint64 but = 0);
    /// Gives the asset the contract's project, and its source where the contract has money of one only; otherwise somebody
    /// has to say. Refused where the asset names another project.
    Status follow(Record &asset) const;
    /// All assets of the contract cost no more than it, from each source.
    Status suffices(const StationEquipment &asset) const;
};

/// Payment and deliverable are those of the same project and contract.
Status assetBelongsTogether(Database &database, const StationEquipment &asset);

} // namespace heyuan
