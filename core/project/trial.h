#pragma once

#include "core/project/limits.h"
#include "core/store/row_trial.h"

#include <map>

namespace heyuan {

/// Entries and contracts held against the books of their projects before they are written.
class ProjectTrial : public RowTrial
{
public:
    explicit ProjectTrial(Store &store) : m_store(store) {}
    bool judges(const RecordType &type) const override;
    Status take(const RecordType &type, const Record *before, Record after) override;

private:
    Result<ProjectBook *> bookOf(qint64 project);
    Status takeEntry(const Record *before, const Record &after);
    Status takeContract(const Record *before, const Record &after);
    Store &m_store;
    std::map<qint64, ProjectBook> m_books;
    qint64 m_new = 0; ///< contracts without an identity yet are told apart by one below nothing
};

} // namespace heyuan
