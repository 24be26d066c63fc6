#pragma once

#include "core/station/station.h"
#include "core/store/store.h"

namespace heyuan {

/// A figure of a siting rule with the words that cite it.
struct RuleFigure {
    Number value;
    Text cited;            ///< document and clause
    qint64 clause = 0;
};

/// The siting rules of an area; what its documents do not rule is empty.
struct SitingRule {
    std::optional<RuleFigure> townMost;     ///< stations a town
    std::optional<RuleFigure> villageMost;  ///< points a village
    std::optional<RuleFigure> extraPer;     ///< residents for one more
    Number extraFrom;                       ///< more residents than these
    Number extraPoints = 1;
    std::optional<RuleFigure> metresApart;  ///< between village points
    QString extraReading;                   ///< how the wordings are read (readings.json)
    QString distanceReading;

    /// Points a village of so many residents may have.
    qint64 pointsFor(Number residents) const;
    bool isTooNear(qint64 metres) const;
    bool asksSameVillageOnly() const;
};

/// resources/station_rule.json with the figures of this database's constraints.
class StationRules
{
public:
    static Result<StationRules> load(Store &store);
    /// By the codes of an area and those it lies in, the nearest first.
    const SitingRule &of(const QStringList &areaCodes) const;
    /// West, south, east, north; the nearest known.
    struct Box { QString area; Coordinate southWest; Coordinate northEast; };
    const Box *boxOf(const QStringList &areaCodes) const;
    /// Key of the facts that hold this: residents, poor_village, towns, villages, poor_villages.
    QString factKey(const char *what) const { return m_facts.value(QLatin1String(what)); }
    int bottomPercent = 0;
    int idleMonths = 0;

private:
    std::map<QString, SitingRule> m_rules; ///< by code of the area; "" for all others
    std::map<QString, Box> m_boxes;
    QHash<QString, QString> m_facts;
};

} // namespace heyuan
