#pragma once

#include "core/place/area_hierarchy.h"
#include "core/station/station_rule.h"

namespace heyuan {

/// What is wrong with where stations stand (L2), or what cannot be judged, which comes behind.
struct SitingFinding {
    enum class Kind {
        TownCount,     ///< more stations in a town than the rule allows
        VillageCount,  ///< more points in a village
        Distance,      ///< two points too near to each other
        Outside,       ///< coordinates that lie outside the county
        WrongLevel,    ///< a village point that is not in a village, a town station that is not in a town
        NoCoordinates, ///< cannot be judged: the distance rule holds, but it is not known where the point is
        NoResidents,   ///< cannot be judged: more points than one, and nobody knows how many residents
    };
    Kind kind = Kind::TownCount;
    Text sentence = {};
    Text cited = {};            ///< document and clause; empty where no document says so
    qint64 clause = 0;
    qint64 area = 0;
    std::vector<qint64> stations = {};
    Number value = {};          ///< stations counted, or metres
    Number limit = {};
    bool isViolation() const { return kind != Kind::NoCoordinates && kind != Kind::NoResidents; }
};

QByteArray sitingKey(SitingFinding::Kind kind);   ///< stable, for programs
Text sitingKindName(SitingFinding::Kind kind);

struct SitingResult {
    qint64 stations = 0;        ///< that were looked at
    std::vector<SitingFinding> findings;
    bool isCut = false;         ///< more pairs stand too near than can be listed
    static constexpr size_t mostPairs = 10'000;
    qint64 violations() const;
};

/// Holds these stations against the rules; they need not be stored. `area`: only those within it, 0: all.
Result<SitingResult> checkSiting(Store &store, const std::vector<Station> &stations, QDate asOf, qint64 area = 0);
/// The same for the ledger.
Result<SitingResult> checkSiting(Store &store, QDate asOf, qint64 area = 0);

} // namespace heyuan
