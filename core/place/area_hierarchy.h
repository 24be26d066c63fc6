#pragma once

#include "core/place/area.h"
#include "core/store/store.h"

namespace heyuan {

/// Every area with its name, its level, its days and its place in the tree, without notes and marks: there are thousands
/// of villages. In no order.
Result<std::vector<Area>> areasOfTree(Store &store);

/// All areas of a database, read once, for questions about where something lies.
class AreaHierarchy
{
public:
    static Result<AreaHierarchy> load(Store &store);

    const Area *find(qint64 id) const;
    /// The area itself and those it lies in, the nearest first.
    std::vector<const Area *> lineOf(qint64 id) const;
    QStringList codesOf(qint64 id) const;
    /// The area itself or the one of this level it lies in; nullptr if there is none.
    const Area *atLevel(qint64 id, const QString &level) const;
    bool isWithin(qint64 id, qint64 area) const;
    /// Areas of a level within another, in the order of their codes.
    std::vector<const Area *> within(qint64 area, const QString &level) const;
    /// Names from the town down: 龙母镇 大塘村.
    Text placeName(qint64 id) const;

private:
    std::vector<Area> m_areas; ///< in the order of their codes
    QHash<qint64, size_t> m_places;
};

} // namespace heyuan
