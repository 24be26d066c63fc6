#pragma once

#include "core/fund/fund_book.h"

namespace heyuan {

/// The money of a year's accounts up to a day; nothing where the year has no account.
Result<std::optional<FundMoney>> moneyOfYear(Store &store, int year, QDate asOf);

} // namespace heyuan
