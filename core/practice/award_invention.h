#pragma once

#include "core/store/store.h"

#include <QJsonObject>

namespace heyuan::practice {

/// A dozen beneficiaries of several kinds with what is known of them for a year, and some claims on their way
/// (resources/practice_award.json).
Status loadBeneficiaries(Transaction &transaction, const QJsonObject &plan);

} // namespace heyuan::practice
