#pragma once

#include "core/record/record_type.h"

namespace heyuan {

/// What a station did in a month. What it did not report is empty, not 0.
struct StationActivity {
    qint64 id = 0;
    int version = 0;
    Ref station;
    Period month;
    std::optional<int> parcelsIn;
    std::optional<int> parcelsOut;
    std::optional<Money> purchases; ///< bought online for villagers
    std::optional<Money> sales;     ///< sold online for villagers
    std::optional<int> services;    ///< payments, tickets and other services
    QString note;

    static const Described<StationActivity> &description();
};

} // namespace heyuan
