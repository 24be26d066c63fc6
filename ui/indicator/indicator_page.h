#pragma once

#include "ui/shell/page.h"

namespace heyuan {

/// The dictionary of indicators and the units they are counted in.
Page *makeIndicatorPage(Desk &desk, QWidget *parent);

} // namespace heyuan
