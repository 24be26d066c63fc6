#pragma once

#include "core/measurement/entry.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

namespace heyuan::test {

/// A city with three counties, units of measure and one indicator of each kind, in March 2021.
struct Measured {
    explicit Measured(Store &s) : store(s)
    {
        s.now = [] { return QDateTime(QDate(2021, 3, 10), QTime(9, 0), Qt::UTC); };
        for (const auto &[zh, en, decimals] : {std::tuple("人次", "attendances", 0), std::tuple("家", "enterprises", 0),
                                               std::tuple("万元", "RMB 10,000", 4), std::tuple("%", "%", 2)}) {
            MeasureUnit unit;
            unit.zh = QString::fromUtf8(zh);
            unit.en = QString::fromUtf8(en);
            unit.base = unit.zh;
            unit.decimals = decimals;
            put(s, unit);
        }
        city = put(s, area(QStringLiteral("1"), QStringLiteral("city")));
        for (const char *code : {"11", "12", "13"})
            counties.push_back(put(s, area(QString::fromLatin1(code), QStringLiteral("county"), city)));
        flow = put(s, indicator(QStringLiteral("F")));
        Indicator of = indicator(QStringLiteral("S"), QStringLiteral("stock"));
        of.unit = QStringLiteral("家");
        of.frequency = QStringLiteral("quarter");
        stock = put(s, of);
        denominator = put(s, indicator(QStringLiteral("D")));
        of = indicator(QStringLiteral("R"), QStringLiteral("ratio"));
        of.unit = QStringLiteral("%");
        of.numerator = Ref{flow};
        of.denominator = Ref{denominator};
        ratio = put(s, of);
    }

    CellKey key(qint64 which, int county, const Period &period) const
    {
        return {which, county < 0 ? city : counties[size_t(county)], period};
    }
    EntryOutcome enter(const CellKey &cell, const QString &text)
    {
        const auto outcome = setValues(store, clerk(), {{cell, text}}, Taking::TheGoodOnes);
        if (!outcome)
            complain(outcome.error());
        return outcome ? *outcome : EntryOutcome();
    }
    std::optional<EntryGrid> grid(GridQuestion question) const
    {
        auto made = EntryGrid::load(store, question, SwingRule{});
        if (!made)
            complain(made.error());
        return made ? std::optional(std::move(*made)) : std::nullopt;
    }
    /// The sheet of one indicator through 2020.
    std::optional<EntryGrid> sheet(qint64 which) const
    {
        return grid({.indicator = which, .area = city, .year = 2020});
    }
    static const GridCell &cell(const EntryGrid &grid, const CellKey &key)
    {
        const auto at = grid.find(key);
        if (!at)
            qFatal("there is no such cell");
        return grid.at(at->first, at->second);
    }

    Store &store;
    qint64 city = 0;
    std::vector<qint64> counties;
    qint64 flow = 0;
    qint64 stock = 0;
    qint64 ratio = 0;
    qint64 denominator = 0;
};

} // namespace heyuan::test
