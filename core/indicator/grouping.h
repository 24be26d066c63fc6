#pragma once

#include "core/indicator/dimension.h"

// Breaking an indicator down in one step, and the names that its groups get.
namespace heyuan {

struct GroupName {
    QString zh;
    QString en;
    qint64 id = 0; ///< of the indicator; 0: it gets one when it is written
};

/// A new dimension of an indicator with its groups, as a person types it.
struct NewGrouping {
    Dimension dimension;
    std::vector<GroupName> groups;
};

/// Makes the dimension and one indicator a group. Each is counted, supplied and defined like its whole, in the order
/// given. Returns the dimension's id. Issues name their line: "groups/2/name_en" is the third group's English name.
Result<qint64> addGrouping(Transaction &transaction, const NewGrouping &grouping);

/// Deletes a dimension with its groups.
Status removeGrouping(Transaction &transaction, qint64 dimension);

/// "Attendances: women", so that a group is clear wherever indicators are listed.
GroupName fullName(const Indicator &whole, const GroupName &group);
/// The group's part of such a name, for places where the whole stands above; the full name if it was renamed.
Text shortName(const Indicator &whole, const Indicator &group);

} // namespace heyuan
