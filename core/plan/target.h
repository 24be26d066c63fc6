#pragma once

#include "core/indicator/evaluation.h"
#include "core/record/record_type.h"

namespace heyuan {

/// A target 目标 as a plan document sets it.
struct Target {
    qint64 id = 0;
    int version = 0;
    QString code;
    QString nameZh;
    QString nameEn;
    Ref indicator;
    QString kind;              ///< quantity, growth, share, coverage, yesno
    QString comparator;        ///< >= > = <= < range yes
    std::optional<Number> value;
    std::optional<Number> valueMax;
    QString unit;              ///< as printed
    QDate startsOn;
    QDate due;
    Ref area;
    QString per;               ///< "" or county, town, village: each has to reach it
    QString counting;          ///< total, year, month
    Ref baseIndicator;
    QString baseFact;
    QString basePeriod;        ///< "2018" or a date
    Ref baseTarget;
    bool principal = false;
    bool sharesLocked = false; ///< the breakdown is approved
    Ref document;
    Ref clause;
    QString quote;
    QString noteZh;
    QString noteEn;

    static const Described<Target> &description();
    Text name() const { return Text::of(nameZh, nameEn); }
    TargetKind targetKind() const;
    Comparator comparatorKind() const;
};

/// One county's part of a target (A4).
struct TargetShare {
    qint64 id = 0;
    int version = 0;
    Ref target;
    Ref area;
    QString method;            ///< equal, weight, hand
    std::optional<Number> weight;
    Number value;

    static const Described<TargetShare> &description();
};

} // namespace heyuan
