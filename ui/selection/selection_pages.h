#pragma once

#include "ui/record/record_tabs.h"

namespace heyuan {

/// Selection of demonstration counties: applicants with materials and scores, the ranking, the rounds.
Page *makeSelectionPage(Desk &desk, QWidget *parent);

} // namespace heyuan
