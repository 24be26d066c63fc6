#pragma once

#include "core/store/store.h"

namespace heyuan {

/// What must hold in a round at every commit: a county applies once, no city recommends more than its quota, no more are
/// selected than there are places, and nobody is recommended after the round has closed. A new applicant gets the
/// checklist of the document. What belongs to a confirmed round stays as it is.
void addSelectionKeepers(Store &store);

} // namespace heyuan
