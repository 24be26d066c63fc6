#pragma once

#include "core/store/store.h"

namespace heyuan {

/// Rows of some kinds held against what is stored, one after another and without writing: each counts for those that follow,
/// so that the rows of one file are counted together. What is refused does not count.
class RowTrial
{
public:
    virtual ~RowTrial() = default;
    /// Whether this kind of record is tried at all.
    virtual bool judges(const RecordType &type) const = 0;
    /// `before` is the stored row that `after` would change, if there is one. Denied or Invalid with the sentence, or what failed.
    virtual Status take(const RecordType &type, const Record *before, Record after) = 0;
};

} // namespace heyuan
