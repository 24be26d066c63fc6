#pragma once

#include "core/store/store.h"
#include "core/training/training_class.h"

#include <QJsonObject>

namespace heyuan::practice {

/// Files as evidence of the classes held, with a few of them missing (resources/practice_training.json, "evidence").
Status loadEvidence(Transaction &transaction, const QJsonObject &plan, const std::vector<TrainingClass> &classes, const QString &what);

} // namespace heyuan::practice
