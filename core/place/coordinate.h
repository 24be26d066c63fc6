#pragma once

#include "core/base/number.h"

#include <QStringView>

#include <array>

namespace heyuan {

/// A place on the earth in degrees; four decimals, about ten metres.
struct Coordinate {
    Number longitude; ///< east
    Number latitude;  ///< north

    friend bool operator==(const Coordinate &, const Coordinate &) = default;
};

/// Great-circle distance on a sphere of the earth's mean radius, to the metre.
qint64 metresBetween(const Coordinate &a, const Coordinate &b);
/// Position in metres from the middle of the earth, for finding neighbours; chords are never longer than the way over ground.
std::array<double, 3> inSpace(const Coordinate &of);

/// Degrees as files write them: 115.2573, 东经115.257312°, 115°15′26″, E115°15.4'. More than four decimals are rounded.
/// nullopt if it is none of these.
std::optional<Number> readDegrees(QStringView text);

} // namespace heyuan
