#pragma once

#include "ui/shell/page.h"

namespace heyuan {

/// The counter with the register of beneficiaries beside it.
Page *makeCounterPage(Desk &desk, QWidget *parent);

/// The rules: as issued, with their versions and self-tests, and what another rule would do.
Page *makeRulePage(Desk &desk, QWidget *parent);

/// The register of claims.
Page *makeClaimPage(Desk &desk, QWidget *parent);

} // namespace heyuan
