#pragma once

#include "core/record/record_type.h"

namespace heyuan {

/// That a duty was done: for the day it was due, or, where it has no due day, at all. Its attachments are the evidence.
struct DutyFulfilment {
    qint64 id = 0;
    int version = 0;
    Ref duty;
    QDate dueOn;           ///< the due day it answers; empty: the duty has none
    QDate doneOn;
    QString doneBy;        ///< unit or person
    QString documentNumber;
    QString link;
    QString remark;

    static const Described<DutyFulfilment> &description();
};

} // namespace heyuan
