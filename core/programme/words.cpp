#include "core/programme/words.h"

#include <algorithm>

namespace heyuan::programme {

Text dayText(QDate day)
{
    return Text::of(dateInWords(day, Language::Chinese), dateInWords(day, Language::English));
}

Text listed(const std::vector<Text> &items, size_t most)
{
    Text list;
    const size_t shown = std::min(items.size(), most);
    for (size_t i = 0; i < shown; ++i)
        list = i == 0 ? items[i] : say("Words", "%1, %2").arg(list).arg(items[i]);
    if (items.size() > shown)
        list = say("Words", "%1 and %2 more").arg(list).arg(qint64(items.size() - shown));
    return list;
}

Text amount(Number value, const Text &unit, int places)
{
    const QString number = value.toText(places);
    if (unit.isEmpty())
        return Text::plain(number);
    if (unit.in(Language::Chinese) == QLatin1String("%"))
        return say("Words", "%1%").arg(number);
    return say("Words", "%1 %2").arg(number).arg(unit);
}

} // namespace heyuan::programme
