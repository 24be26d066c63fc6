#pragma once

#include "core/record/record_type.h"

namespace heyuan {

/// A thing that was bought 资产: the equipment of a station, or what a project's money bought, wherever it stands. One row
/// may be several things of a kind.
struct StationEquipment {
    qint64 id = 0;
    int version = 0;
    QString code;          ///< of the asset; given by the desk for those of a project
    QString name;
    QString kind;          ///< equipment, vehicle, system, other
    std::optional<int> quantity; ///< empty: one
    Ref project;
    Ref contract;
    Ref entry;             ///< the payment
    Ref deliverable;       ///< of which it is so many
    QString serial;
    QDate boughtOn;
    std::optional<Money> cost;
    std::optional<Money> central;  ///< parts of the cost by source
    std::optional<Money> provincial;
    std::optional<Money> local;
    Ref station;
    QString place;         ///< where it stands, if at no station
    QString keeper;        ///< unit or person that answers for it
    QDate acceptedOn;
    QString condition;     ///< good, repair, lost, scrapped
    QDate disposedOn;
    QString disposal;      ///< scrapped, transferred, sold, lost
    QString disposalDocument; ///< that approved it
    QString note;

    static const Described<StationEquipment> &description();
    Money parts() const { return central.value_or(Money()) + provincial.value_or(Money()) + local.value_or(Money()); }
    bool isThereOn(QDate day) const { return !disposedOn.isValid() || disposedOn > day; }
};

} // namespace heyuan
