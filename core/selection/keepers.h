#pragma once

#include "core/store/store.h"

namespace heyuan {

/// What must hold in a round at every commit: a county applies once, no city recommends more than its quota, no more are
/// selected than there are places, and nobody is recommended after the round has closed. A new applicant gets the
/// checklist of the document.
/// Confirms the result of a round as the present person; refused to whoever prepared the round or chose a winner. From then
/// on round, applicants and scores stay as they are.
Status confirmRound(Transaction &transaction, qint64 round);
void addSelectionKeepers(Store &store);

} // namespace heyuan
