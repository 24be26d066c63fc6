#pragma once

#include "core/base/language.h"

#include <QString>

#include <compare>
#include <optional>

namespace heyuan {

__extension__ using Int128 = __int128; ///< intermediate products only

/// An exact decimal with four places, in 64 bits (up to 922 trillion): every measured value, share and rate of the
/// desk. No binary floating point comes near it; products and quotients are rounded half away from zero, once.
class Number
{
public:
    static constexpr qint64 scale = 10000;

    constexpr Number() = default;
    constexpr Number(int whole) : m_raw(qint64(whole) * scale) {}
    constexpr Number(qint64 whole) : m_raw(whole * scale) {}
    /// From ten-thousandths, the form in which the store keeps it.
    static constexpr Number fromRaw(qint64 raw) { Number n; n.m_raw = raw; return n; }
    /// Reads "1,234.50", "１２３", "-3.25", "+7"; nothing else and no more than four places. nullopt if it is no number.
    static std::optional<Number> parse(QStringView text);
    /// numerator / denominator; nullopt when the denominator is zero.
    static std::optional<Number> ratio(Number numerator, Number denominator);

    constexpr qint64 raw() const { return m_raw; }
    /// The nearest whole number.
    qint64 rounded() const;
    double toDouble() const { return double(m_raw) / double(scale); } ///< for drawing only
    constexpr bool isWhole() const { return m_raw % scale == 0; }
    constexpr bool isNegative() const { return m_raw < 0; }
    /// Plain text for files: "1234.5", without separators or needless zeros.
    QString toString() const;
    /// Text for readers: separators, exactly `places` decimals (0-4); with fewer than 0, as many as it has.
    QString toText(int places = -1) const;

    Number times(Number factor) const;
    /// This many per cent of the value.
    Number percent(Number share) const { return times(share).dividedBy(100); }
    Number dividedBy(qint64 divisor) const;

    friend constexpr Number operator+(Number a, Number b) { return fromRaw(a.m_raw + b.m_raw); }
    friend constexpr Number operator-(Number a, Number b) { return fromRaw(a.m_raw - b.m_raw); }
    constexpr Number operator-() const { return fromRaw(-m_raw); }
    Number &operator+=(Number b) { m_raw += b.m_raw; return *this; }
    Number &operator-=(Number b) { m_raw -= b.m_raw; return *this; }
    friend constexpr auto operator<=>(Number, Number) = default;

private:
    qint64 m_raw = 0;
};

/// Turns full-width digits, signs and points into the plain ones; the rest of the text is left as it is.
QString withPlainDigits(QStringView text);

} // namespace heyuan
