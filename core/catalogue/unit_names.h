#pragma once

#include "core/record/record_type.h"

namespace heyuan {

/// Finds the organisation unit behind a printed name: its full name or one of its printed variants. A name that stands
/// for several units (市政府) means the one of the document's own area.
class UnitNames
{
public:
    explicit UnitNames(const std::vector<Record> &units);

    /// The unit's id; an error that names the printed words when no unit, or more than one, is meant.
    Result<qint64> find(const QString &printed, qint64 area) const;

private:
    struct Named { qint64 unit; qint64 area; };
    QMultiHash<QString, Named> m_names;
};

} // namespace heyuan
