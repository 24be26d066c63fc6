#include "core/base/money_words.h"

namespace heyuan {

Text amountInSentence(Money amount)
{
    QString yuan = amount.toText(MoneyScale::Yuan);
    if (yuan.endsWith(QLatin1String(".00")))
        yuan.chop(3);
    return Text::of(amount.toText(MoneyScale::TenThousand), yuan);
}

} // namespace heyuan
