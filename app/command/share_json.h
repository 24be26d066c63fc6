#pragma once

#include "core/project/share.h"

#include <QJsonObject>

namespace heyuan::command {

/// A share as all commands write it: of a project's budget, of its contracts, of an applicant's plan.
QJsonObject shareJson(const ShareState &state);

} // namespace heyuan::command
