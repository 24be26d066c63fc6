#pragma once

#include "ui/record/record_tabs.h"

namespace heyuan {

// The pages of the training ledger.
Page *makeClassPage(Desk &desk, QWidget *parent);   ///< classes with roster and trainers; job events, institutions, trainers
Page *makePersonPage(Desk &desk, QWidget *parent);  ///< the register, each person with groups, attendances and what came of them

} // namespace heyuan
