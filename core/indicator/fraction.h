#pragma once

#include "core/base/number.h"

#include <numeric>

namespace heyuan {

/// An exact quotient for what several operations need before anything is rounded: (a / b) × 100 keeps every place.
/// Numbers that outgrow 128 bits make it invalid, for good; it never wraps.
class Fraction
{
public:
    Fraction(Number value) : Fraction(value.raw(), Number::scale) {}

    bool isValid() const { return m_isValid; }
    bool isZero() const { return m_above == 0; }

    friend Fraction operator+(const Fraction &a, const Fraction &b) { return added(a, b, 1); }
    friend Fraction operator-(const Fraction &a, const Fraction &b) { return added(a, b, -1); }
    friend Fraction operator*(const Fraction &a, const Fraction &b)
    {
        Int128 above = 0;
        Int128 below = 1;
        const bool isTooLarge = __builtin_mul_overflow(a.m_above, b.m_above, &above)
                                || __builtin_mul_overflow(a.m_below, b.m_below, &below);
        return a.m_isValid && b.m_isValid && !isTooLarge ? Fraction(above, below) : invalid();
    }
    /// Invalid when b is 0.
    friend Fraction operator/(const Fraction &a, const Fraction &b)
    {
        return b.isZero() || !b.m_isValid ? invalid() : a * Fraction(b.m_below, b.m_above);
    }
    Fraction operator-() const { return m_isValid ? Fraction(-m_above, m_below) : invalid(); }

    /// Rounded once, half away from zero; nullopt when invalid or larger than a Number.
    std::optional<Number> rounded() const
    {
        Int128 scaled = 0;
        if (!m_isValid || __builtin_mul_overflow(m_above, Int128(Number::scale), &scaled))
            return std::nullopt;
        const Int128 size = scaled < 0 ? -scaled : scaled;
        Int128 raw = size / m_below;
        raw += size % m_below >= m_below - size % m_below; // half or more, without doubling the rest
        if (raw > Int128(std::numeric_limits<qint64>::max()))
            return std::nullopt;
        return Number::fromRaw(scaled < 0 ? -qint64(raw) : qint64(raw));
    }

private:
    Fraction(Int128 above, Int128 below) : m_above(below < 0 ? -above : above), m_below(below < 0 ? -below : below)
    {
        Int128 a = m_above < 0 ? -m_above : m_above;
        Int128 b = m_below;
        while (b != 0) {
            const Int128 rest = a % b;
            a = b;
            b = rest;
        }
        if (a > 1) {
            m_above /= a;
            m_below /= a;
        }
    }
    static Fraction invalid()
    {
        Fraction none{Number()};
        none.m_isValid = false;
        return none;
    }
    static Fraction added(const Fraction &a, const Fraction &b, int sign)
    {
        Int128 left = 0;
        Int128 right = 0;
        Int128 above = 0;
        Int128 below = 1;
        const bool isTooLarge = __builtin_mul_overflow(a.m_above, b.m_below, &left)
                                || __builtin_mul_overflow(b.m_above, a.m_below * sign, &right)
                                || __builtin_add_overflow(left, right, &above)
                                || __builtin_mul_overflow(a.m_below, b.m_below, &below);
        return a.m_isValid && b.m_isValid && !isTooLarge ? Fraction(above, below) : invalid();
    }

    Int128 m_above = 0;
    Int128 m_below = 1;
    bool m_isValid = true;
};

} // namespace heyuan
