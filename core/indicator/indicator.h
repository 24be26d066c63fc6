#pragma once

#include "core/indicator/series.h"
#include "core/record/record_type.h"

namespace heyuan {

/// What is counted 指标: definition, unit, frequency, how values go together, who supplies them.
struct Indicator {
    qint64 id = 0;
    int version = 0;
    QString code;
    QString nameZh;
    QString nameEn;
    QString definitionZh;
    QString definitionEn;
    QString unit;              ///< of measure_unit; values are entered in it
    QString frequency;         ///< month, quarter, half_year, year
    QString aggregation;       ///< flow, stock, ratio
    QString direction;         ///< up, down
    Ref numerator;             ///< of a ratio
    QString numeratorFact;
    Ref denominator;
    QString denominatorFact;
    Ref dimension;             ///< of a group 分组: what it is one part of
    QString formula;           ///< computed from other indicators (formula.h); empty: it is reported
    QString measure;           ///< counted from a ledger (measure.h); empty: it is entered
    QString sourceZh;
    QString sourceEn;
    Ref document;
    Ref clause;
    QString quote;
    QString noteZh;
    QString noteEn;

    static const Described<Indicator> &description();
    Text name() const { return Text::of(nameZh, nameEn); }
    Aggregation aggregationKind() const;
    PeriodKind periodKind() const;
};

/// One measured value 实绩 of an indicator in an area and a period.
struct Measurement {
    qint64 id = 0;
    int version = 0;
    Ref indicator;
    Ref area;
    Period period;
    Number value;
    Number adjusted;           ///< sum of the adjustments; the effective value is value + adjusted
    QString source;
    QString remark;
    bool approved = false;     ///< from then on only adjustments change it
    bool counted = false;      ///< a ledger's own count: changed there and nowhere else

    static const Described<Measurement> &description();
};

/// A correction of an approved value: an entry of its own, with reason and document; history is not rewritten (B8).
struct Adjustment {
    qint64 id = 0;
    int version = 0;
    Ref measurement;
    Number amount;             ///< added to the value
    QString reason;
    QString documentNumber;
    QDate decidedOn;

    static const Described<Adjustment> &description();
};

/// A unit of measure with its scale: 亿元 is 100,000,000 元.
struct MeasureUnit {
    qint64 id = 0;
    int version = 0;
    QString zh;
    QString en;
    QString base;
    Number factor = 1;
    int decimals = 0;

    static const Described<MeasureUnit> &description();
};

} // namespace heyuan
