#pragma once

#include "core/award/evaluation.h"
#include "ui/theme/theme.h"

#include <QIcon>

namespace heyuan {

/// A verdict is shown like a light: colour, shape and word together.
Light verdictLight(award::Verdict verdict);
QIcon verdictIcon(award::Verdict verdict, const Palette &colours);

} // namespace heyuan
