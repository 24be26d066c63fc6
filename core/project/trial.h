#pragma once

#include "core/project/limits.h"

#include <map>

namespace heyuan {

/// Entries and contracts held against the books of their projects one after another, without writing: each counts for
/// those that follow, so that rows of one file are counted together. What is refused does not count.
class ProjectTrial
{
public:
    explicit ProjectTrial(Store &store) : m_store(store) {}
    /// Whether this kind of record is tried at all.
    static bool judges(const RecordType &type);
    /// `before` is the stored row that `after` would change, if there is one. Denied with the sentence, or what failed.
    Status take(const RecordType &type, const Record *before, Record after);

private:
    Result<ProjectBook *> bookOf(qint64 project);
    Status takeEntry(const Record *before, const Record &after);
    Status takeContract(const Record *before, const Record &after);
    Store &m_store;
    std::map<qint64, ProjectBook> m_books;
    qint64 m_new = 0; ///< contracts without an identity yet are told apart by one below nothing
};

} // namespace heyuan
