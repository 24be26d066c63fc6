#include "core/fund/year_money.h"

namespace heyuan {

Result<std::optional<FundMoney>> moneyOfYear(Store &store, int year, QDate asOf)
{
    const auto book = FundBook::load(store, asOf);
    if (!book)
        return book.error();
    std::optional<FundMoney> money;
    for (const AccountBook &one : book->accounts) {
        if (one.account.year != year)
            continue;
        if (!money)
            money = FundMoney{};
        *money += one.money;
    }
    return money;
}

} // namespace heyuan
