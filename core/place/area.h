#pragma once

#include "core/record/record_type.h"

namespace heyuan {

/// An administrative area 行政区划: province, city, county or zone, town, village; dated, in a tree.
struct Area {
    qint64 id = 0;
    int version = 0;
    QString code;          ///< GB/T 2260 where there is one
    QString nameZh;
    QString nameEn;
    QString level;         ///< province, city, county, town, village
    Ref parent;
    bool officialCode = true;
    bool zone = false;     ///< a functional zone (新区, 高新区) counted among the counties
    QDate validFrom;
    QDate validTo;
    QString noteZh;
    QString noteEn;

    static const Described<Area> &description();
    Text name() const { return Text::of(nameZh, nameEn); }
};

/// An organisation unit 单位 with its printed variants.
struct Unit {
    qint64 id = 0;
    int version = 0;
    QString code;
    QString nameZh;
    QString nameEn;
    QString aliases;       ///< printed variants, separated by ；
    Ref area;
    QString level;
    Ref successor;
    QDate validFrom;
    QDate validTo;
    QString noteZh;
    QString noteEn;

    static const Described<Unit> &description();
    Text name() const { return Text::of(nameZh, nameEn); }
};

/// A dated fact about an area (population, registered poor able to work, number of villages): a denominator. Without a
/// value it is known to be missing, and who must supply it.
struct Fact {
    qint64 id = 0;
    int version = 0;
    QString code;
    QString nameZh;
    QString nameEn;
    QString key;
    Ref area;
    std::optional<Number> value;
    QString unit;
    QDate asOf;
    QString supplierZh;
    QString supplierEn;
    Ref document;
    Ref clause;
    QString quote;
    QString noteZh;
    QString noteEn;

    static const Described<Fact> &description();
    Text name() const { return Text::of(nameZh, nameEn); }
    Text supplier() const { return Text::of(supplierZh, supplierEn); }
};

} // namespace heyuan
