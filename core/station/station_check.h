#pragma once

#include "core/record/record_type.h"

namespace heyuan {

/// A check of a station with what came of it: warned, put right, or removed and replaced.
struct StationCheck {
    qint64 id = 0;
    int version = 0;
    Ref station;
    QDate checkedOn;
    std::optional<Number> score;
    QString result;        ///< ok, warned, rectified, removed
    QString reason;
    Ref replacedBy;        ///< the station that takes its place
    QString note;

    static const Described<StationCheck> &description();
};

/// Operating subsidy of a station by its grade: a rate of this office, with the document that sets it.
struct StationSubsidy {
    qint64 id = 0;
    int version = 0;
    QString grade;
    QString kind;          ///< empty: stations of every kind
    Money monthly;
    QDate validFrom;       ///< empty: always
    QDate validTo;         ///< empty: until further notice
    Ref document;
    Ref clause;
    QString note;

    static const Described<StationSubsidy> &description();
};

const std::vector<Choice> &checkResults();

} // namespace heyuan
