#pragma once

#include "ui/shell/page.h"

namespace heyuan {

/// What is due as list and calendar, the duties of the documents, and what was done of them.
Page *makeDutyPage(Desk &desk, QWidget *parent);

} // namespace heyuan
