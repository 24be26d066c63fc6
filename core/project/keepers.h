#pragma once

#include "core/store/store.h"

namespace heyuan {

/// The rules of a project's books, held at the one door: nobody confirms what he prepared, confirmed rows stay as they
/// are, a contract stays within its line, a payment within its contract and the money at hand, shares and prohibited uses
/// are kept (I3-I6, K2, K3).
void addProjectKeepers(Store &store);

} // namespace heyuan
