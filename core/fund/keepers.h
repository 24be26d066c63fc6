#pragma once

#include "core/store/store.h"

namespace heyuan {

/// The rules of the funds' books, held at the one door: nobody confirms what he prepared, confirmed entries stay as they
/// are, nothing is promised that is not free or is set aside for something else, unless a named officer let it pass by a
/// document; nothing is paid that was not promised (K2, K3).
void addFundKeepers(Store &store);

} // namespace heyuan
