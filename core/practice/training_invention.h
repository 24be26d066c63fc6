#pragma once

#include "core/indicator/indicator.h"
#include "core/store/store.h"

#include <QJsonObject>

namespace heyuan::practice {

/// Classes, persons and attendances that make up the invented figures of training (resources/practice_training.json), so
/// that the ledger counts what the measurements say. The same file makes the same ledger on every machine.
Status loadTraining(Transaction &transaction, const QJsonObject &plan, const std::vector<Measurement> &measurements);
/// Marks the figures that the ledger makes up as counted.
void markMadeUp(const QJsonObject &plan, std::vector<Measurement> &measurements);

} // namespace heyuan::practice
