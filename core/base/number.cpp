#include "core/base/number.h"

#include <algorithm>

namespace heyuan {

namespace {

qint64 roundedQuotient(Int128 numerator, Int128 denominator)
{
    if (denominator < 0) {
        numerator = -numerator;
        denominator = -denominator;
    }
    const Int128 half = denominator / 2;
    return qint64(numerator >= 0 ? (numerator + half) / denominator : -((-numerator + half) / denominator));
}

} // namespace

QString withPlainDigits(QStringView text)
{
    QString plain = text.toString();
    const auto isWide = [](QChar c) { return c.unicode() >= 0x3000; };
    if (std::none_of(text.begin(), text.end(), isWide)) // as most numbers are
        return plain;
    for (QChar &c : plain) {
        const char16_t u = c.unicode();
        if (u >= 0xFF01 && u <= 0xFF5E) // the full-width twins of ASCII
            c = QChar(u - 0xFEE0);
        else if (u == 0x3000)
            c = u' ';
    }
    return plain;
}

std::optional<Number> Number::parse(QStringView text)
{
    const QString plain = withPlainDigits(text).trimmed();
    qsizetype i = 0;
    bool negative = false;
    if (i < plain.size() && (plain[i] == u'-' || plain[i] == u'+' || plain[i] == u'−'))
        negative = plain[i++] != u'+';
    qint64 whole = 0;
    int digits = 0;
    int sinceComma = -1;
    for (; i < plain.size() && plain[i] != u'.'; ++i) {
        if (plain[i] == u',') {
            if (digits == 0 || (sinceComma >= 0 && sinceComma != 3) || (sinceComma < 0 && digits > 3))
                return std::nullopt;
            sinceComma = 0;
            continue;
        }
        if (plain[i] < u'0' || plain[i] > u'9' || ++digits > 14)
            return std::nullopt;
        whole = whole * 10 + (plain[i].unicode() - u'0');
        if (sinceComma >= 0)
            ++sinceComma;
    }
    if (sinceComma >= 0 && sinceComma != 3)
        return std::nullopt;
    qint64 fraction = 0;
    int places = 0;
    if (i < plain.size()) {
        for (++i; i < plain.size(); ++i) {
            if (plain[i] < u'0' || plain[i] > u'9' || ++places > 4)
                return std::nullopt;
            fraction = fraction * 10 + (plain[i].unicode() - u'0');
        }
        if (places == 0)
            return std::nullopt;
    }
    if (digits == 0)
        return std::nullopt;
    for (; places < 4; ++places)
        fraction *= 10;
    const qint64 raw = whole * scale + fraction;
    return fromRaw(negative ? -raw : raw);
}

std::optional<Number> Number::ratio(Number numerator, Number denominator)
{
    if (denominator.m_raw == 0)
        return std::nullopt;
    return fromRaw(roundedQuotient(Int128(numerator.m_raw) * scale, denominator.m_raw));
}

qint64 Number::rounded() const { return roundedQuotient(m_raw, scale); }

Number Number::times(Number factor) const
{
    return fromRaw(roundedQuotient(Int128(m_raw) * factor.m_raw, scale));
}

Number Number::dividedBy(qint64 divisor) const { return fromRaw(roundedQuotient(m_raw, divisor)); }

QString Number::toString() const
{
    QString text = toText(-1);
    text.remove(u',');
    return text;
}

QString Number::toText(int places) const
{
    qint64 raw = m_raw;
    if (places >= 0 && places < 4) {
        static constexpr qint64 step[] = {10000, 1000, 100, 10};
        raw = roundedQuotient(raw, step[places]) * step[places];
    }
    const quint64 size = raw < 0 ? quint64(-(raw + 1)) + 1 : quint64(raw);
    QString digits = QString::number(size / quint64(scale));
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u',');
    QString fraction = QString::number(size % quint64(scale)).rightJustified(4, u'0');
    if (places >= 0) {
        fraction.truncate(places);
    } else {
        while (fraction.endsWith(u'0'))
            fraction.chop(1);
    }
    if (!fraction.isEmpty())
        digits += u'.' + fraction;
    return raw < 0 ? u'-' + digits : digits;
}

} // namespace heyuan
