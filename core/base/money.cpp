#include "core/base/money.h"

#include "core/base/number.h"

namespace heyuan {

namespace {

qint64 fenPer(MoneyScale unit)
{
    switch (unit) {
    case MoneyScale::Yuan: return 100;
    case MoneyScale::TenThousand: return 1000000;
    case MoneyScale::HundredMillion: return 10000000000;
    }
    return 100;
}

} // namespace

std::optional<Money> Money::parse(QStringView text, MoneyScale unit)
{
    QString plain = withPlainDigits(text).simplified();
    plain.remove(u' ');
    for (const QChar mark : {QChar(u'¥'), QChar(u'￥'), QChar(u'$')}) {
        if (mark != u'$' && plain.startsWith(mark))
            plain.remove(0, 1);
    }
    qint64 per = fenPer(unit);
    if (plain.endsWith(u'元')) {
        plain.chop(1);
        per = 100;
    }
    if (plain.endsWith(u'万')) {
        plain.chop(1);
        per = fenPer(MoneyScale::TenThousand);
    } else if (plain.endsWith(u'亿')) {
        plain.chop(1);
        per = fenPer(MoneyScale::HundredMillion);
    }
    // Up to ten decimals of 亿元 are whole fen; Number carries only four, so the digits are read here.
    const qsizetype point = plain.indexOf(u'.');
    const auto whole = Number::parse(point < 0 ? QStringView(plain) : QStringView(plain).left(point));
    if (!whole || !whole->isWhole())
        return std::nullopt;
    Int128 fenCount = Int128(whole->raw() / Number::scale) * per;
    if (point >= 0) {
        const QStringView decimals = QStringView(plain).mid(point + 1);
        if (decimals.isEmpty() || decimals.size() > 10)
            return std::nullopt;
        qint64 worth = per;
        for (const QChar c : decimals) {
            if (c < u'0' || c > u'9' || (worth % 10 != 0 && c != u'0'))
                return std::nullopt; // less than a fen
            worth /= 10;
            fenCount += (plain.startsWith(u'-') ? -1 : 1) * Int128(c.unicode() - u'0') * worth;
        }
    }
    if (fenCount > 9000000000000000000LL || fenCount < -9000000000000000000LL)
        return std::nullopt;
    return fen(qint64(fenCount));
}

QString Money::toText(MoneyScale unit) const
{
    const qint64 per = fenPer(unit);
    const quint64 size = m_fen < 0 ? quint64(-(m_fen + 1)) + 1 : quint64(m_fen);
    QString digits = QString::number(size / quint64(per));
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u',');
    const int places = unit == MoneyScale::Yuan ? 2 : unit == MoneyScale::TenThousand ? 6 : 10;
    QString fraction = QString::number(size % quint64(per)).rightJustified(places, u'0');
    if (unit != MoneyScale::Yuan) {
        while (fraction.endsWith(u'0'))
            fraction.chop(1);
    }
    if (!fraction.isEmpty())
        digits += u'.' + fraction;
    return m_fen < 0 ? u'-' + digits : digits;
}

QString Money::inCapitals() const
{
    static const QString figures = QStringLiteral("零壹贰叁肆伍陆柒捌玖");
    static const QString small[] = {QString(), QStringLiteral("拾"), QStringLiteral("佰"), QStringLiteral("仟")};
    static const QString large[] = {QString(), QStringLiteral("万"), QStringLiteral("亿"), QStringLiteral("万亿")};
    const quint64 size = m_fen < 0 ? quint64(-(m_fen + 1)) + 1 : quint64(m_fen);
    quint64 yuan = size / 100;
    const int jiao = int(size / 10 % 10);
    const int cents = int(size % 10);
    QString text;
    bool zeroPending = false;
    for (int group = 3; group >= 0; --group) {
        quint64 unit = 1;
        for (int i = 0; i < group; ++i)
            unit *= 10000;
        const int part = int(yuan / unit % 10000);
        if (part == 0) {
            zeroPending = zeroPending || !text.isEmpty();
            continue;
        }
        for (int place = 3, step = 1000; place >= 0; --place, step /= 10) {
            const int figure = part / step % 10;
            if (figure == 0) {
                zeroPending = zeroPending || !text.isEmpty();
                continue;
            }
            if (zeroPending)
                text += figures[0];
            zeroPending = false;
            text += figures[figure] + small[place];
        }
        text += large[group];
        zeroPending = false;
    }
    if (!text.isEmpty())
        text += QStringLiteral("元");
    if (jiao == 0 && cents == 0)
        text = text.isEmpty() ? QStringLiteral("零元整") : text + QStringLiteral("整");
    else {
        if (jiao > 0)
            text += figures[jiao] + QStringLiteral("角");
        else if (!text.isEmpty())
            text += figures[0];
        text += cents > 0 ? figures[cents] + QStringLiteral("分") : QStringLiteral("整");
    }
    return m_fen < 0 ? QStringLiteral("负") + text : text;
}

} // namespace heyuan
