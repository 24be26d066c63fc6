#pragma once

#include "core/store/store.h"

namespace heyuan {

/// Rows of a large table whose name or number begins so, for choosing one while typing: by the fields of the title and
/// by masked numbers (a citizen ID, a telephone), at most `most` of each. Found by index. A row that is named by others (a
/// claim by its beneficiary and rule) is found by words in their names and by its own number.
Result<std::vector<Record>> rowsStartingWith(Store &store, const RecordType &type, const QString &typed, int most);

} // namespace heyuan
