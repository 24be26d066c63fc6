#pragma once

#include "ui/shell/page.h"

namespace heyuan {

/// Demonstration projects: how each stands, its contracts, its books, its revisions, and what the plans say.
Page *makeProjectPage(Desk &desk, QWidget *parent);

} // namespace heyuan
