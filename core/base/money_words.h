#pragma once

#include "core/base/money.h"
#include "core/base/text.h"

namespace heyuan {

/// An amount for the middle of a sentence. Chinese readers count in 万元, which the sentence says after it; English ones
/// in yuan, and the sentence says RMB before it. Exact in both; whole yuan are written without fen.
Text amountInSentence(Money amount);

} // namespace heyuan
