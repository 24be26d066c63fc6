#pragma once

#include "core/store/store.h"

#include <QJsonObject>

namespace heyuan::practice {

/// Towns and villages of some counties with their residents, and the ledger of service stations there: realistic in
/// size, with a few faults for a clerk to find (resources/practice_station.json).
Status loadStations(Transaction &transaction, const QJsonObject &plan);

} // namespace heyuan::practice
