#pragma once

#include "core/base/language.h"

#include <QDate>
#include <QString>

#include <compare>
#include <optional>
#include <vector>

namespace heyuan {

enum class PeriodKind { Month, Quarter, HalfYear, Year };

/// A reporting period 报告期: a month, quarter, half-year or year. Stored as one integer (code), which sorts by year.
class Period
{
public:
    constexpr Period() = default;
    static Period month(int year, int month) { return {PeriodKind::Month, year, month}; }
    static Period quarter(int year, int quarter) { return {PeriodKind::Quarter, year, quarter}; }
    static Period halfYear(int year, int half) { return {PeriodKind::HalfYear, year, half}; }
    static Period year(int year) { return {PeriodKind::Year, year, 1}; }
    /// The period of `kind` that contains the day.
    static Period containing(QDate day, PeriodKind kind);
    /// From code(); nullopt if no period has that code.
    static std::optional<Period> fromCode(int code);
    /// Reads "2020-05", "2020年5月", "2020Q2", "2020-Q2", "2020H1", "2020", with full-width digits; nullopt otherwise.
    static std::optional<Period> parse(QStringView text);

    PeriodKind kind() const { return m_kind; }
    int year() const { return m_year; }
    int index() const { return m_index; } ///< 1-12, 1-4, 1-2 or 1
    /// year * 100 + 1…12 for months, 21…24 quarters, 31…32 half-years, 40 for the year.
    int code() const;
    int months() const;                   ///< how many months it is long
    QDate first() const;
    QDate last() const;
    bool contains(const Period &other) const { return first() <= other.first() && other.last() <= last(); }
    bool overlaps(const Period &other) const { return first() <= other.last() && other.first() <= last(); }
    Period next(int steps = 1) const;     ///< steps may be negative
    Period sameLastYear() const { return {m_kind, m_year - 1, m_index}; }
    std::vector<Period> monthsOf() const;
    QString toString() const;             ///< "2020-05", "2020-Q2", "2020-H1", "2020": for files
    QString toText(Language language) const; ///< "2020年5月", "May 2020", "2020年二季度", "Q2 2020" …

    friend bool operator==(const Period &, const Period &) = default;
    /// By last day, then the longer one later: a quarter stands after its months.
    friend std::strong_ordering operator<=>(const Period &a, const Period &b);

private:
    constexpr Period(PeriodKind kind, int year, int index) : m_kind(kind), m_year(year), m_index(index) {}
    PeriodKind m_kind = PeriodKind::Month;
    int m_year = 0;
    int m_index = 0;
};

/// The months from the one that contains `from` to the one that contains `to`, both included.
std::vector<Period> monthsBetween(QDate from, QDate to);

/// Dates as the reader writes them: 2020年5月18日 or 18 May 2020.
QString dateInWords(QDate day, Language language);

} // namespace heyuan
