#pragma once

#include "core/base/figure.h"
#include "core/place/area_hierarchy.h"
#include "core/station/station_check.h"
#include "core/station/station_rule.h"

namespace heyuan {

/// A station somebody has to do something about (L4): at the bottom of the scores, without activity, warned and not put
/// right, or to be removed and still open.
struct StationStanding {
    enum class Kind { ToRemove, Warned, Idle, Bottom };
    Kind kind = Kind::Bottom;
    Station station = {};
    Text place = {};
    std::optional<Number> score = {};
    Text sentence = {};
};

QByteArray standingKey(StationStanding::Kind kind);

/// On a day, the gravest first; a station stands once, with the gravest.
Result<std::vector<StationStanding>> stationStandings(Store &store, QDate asOf, qint64 area = 0);

/// Operating subsidy of a station in a year up to a day: the rates of the months on whose last day it operated. 'No data'
/// where it has no grade, or no rate is on record.
Figure subsidyOf(const Station &station, const std::vector<StationSubsidy> &rates, int year, QDate asOf);

} // namespace heyuan
