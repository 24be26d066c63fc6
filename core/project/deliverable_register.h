#pragma once

#include "core/project/project.h"
#include "core/store/store.h"

namespace heyuan {

/// What the ledger of stations says of a deliverable: how many stations of a kind operate in the project's area on a day,
/// or how many of its places they serve, in per cent. Which deliverables are counted so is project_rule.json.
class StationRegister
{
public:
    static Result<StationRegister> load(Store &store, const Project &project, QDate asOf);

    /// By a key of project_rule.json; nothing where the ledger, or the number of places, says nothing.
    std::optional<Number> count(const QString &key) const;

private:
    std::map<QString, Number> m_counts;
};

} // namespace heyuan
