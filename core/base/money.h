#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace heyuan {

/// The unit in which a column or a page shows money. One unit a column, named in its header.
enum class MoneyScale { Yuan, TenThousand, HundredMillion };

/// An amount of money: a 64-bit count of fen. Exact; it is added and compared, never multiplied by a floating number.
class Money
{
public:
    constexpr Money() = default;
    static constexpr Money fen(qint64 fen) { Money m; m.m_fen = fen; return m; }
    static constexpr Money yuan(qint64 yuan) { return fen(yuan * 100); }
    static constexpr Money wan(qint64 wan) { return fen(wan * 1000000); }
    /// Reads "1,234.50", "￥1234", "1.2万", "2000万元", "3亿元" and full-width digits; a bare number counts in `unit`.
    static std::optional<Money> parse(QStringView text, MoneyScale unit = MoneyScale::Yuan);

    constexpr qint64 fen() const { return m_fen; }
    /// With separators, in `unit`: two decimals for yuan, as many as needed (at most six) for 万元 and 亿元.
    QString toText(MoneyScale unit) const;
    /// 大写, as bills of account write it: 贰拾万元整.
    QString inCapitals() const;

    friend constexpr Money operator+(Money a, Money b) { return fen(a.m_fen + b.m_fen); }
    friend constexpr Money operator-(Money a, Money b) { return fen(a.m_fen - b.m_fen); }
    Money &operator+=(Money b) { m_fen += b.m_fen; return *this; }
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    qint64 m_fen = 0;
};

} // namespace heyuan
