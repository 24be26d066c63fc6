#pragma once

#include "core/indicator/dimension.h"

// Shared by the rules of groups and of dimensions; not for other rooms.
namespace heyuan::dimension_rules {

std::unique_ptr<SummaryKeeper> groupKeeper();

inline Error refused(const char *field, const Text &message)
{
    return {ErrorKind::Invalid, message, {}, {{field, message}}};
}

/// The row, unless it is deleted or never was.
template <class R> Result<std::optional<R>> living(Store &store, qint64 id)
{
    const auto row = store.find(R::description().type(), id);
    if (!row)
        return row.error();
    if (!*row || (*row)->deleted)
        return std::optional<R>();
    return std::optional<R>(R::description().read(**row));
}

template <class R> Text namesOf(const std::vector<R> &rows)
{
    std::vector<Text> names;
    for (const R &row : rows)
        names.push_back(row.name());
    return listed(names);
}

Error ratioRefused(const char *field, const Text &ratio);

/// One sentence if the query counts any rows.
Result<std::vector<Text>> faultIfAny(Database &database, const QString &countingSql, const Text &sentence);

} // namespace heyuan::dimension_rules
