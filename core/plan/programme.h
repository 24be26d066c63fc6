#pragma once

#include "core/store/store.h"

namespace heyuan {

/// The action plan that the desk works on: its document and the area it is for; 0 where there is none.
struct Programme {
    qint64 document = 0;
    qint64 area = 0;
};

/// The first document with the role of a programme, in the order of their codes.
Result<Programme> currentProgramme(Store &store);

} // namespace heyuan
