#pragma once

#include "core/indicator/indicator.h"
#include "core/store/store.h"

#include <QJsonObject>

namespace heyuan::practice {

/// Classes, persons and attendances that make up the invented figures of training (resources/practice_training.json), so
/// that the ledger counts what the measurements say. The same file makes the same ledger on every machine.
Status loadTraining(Transaction &transaction, const QJsonObject &plan, const std::vector<Measurement> &measurements);
/// Whether the ledger makes up this figure: it is then marked as counted.
bool isMadeUp(const QJsonObject &plan, const Measurement &measurement);

} // namespace heyuan::practice
