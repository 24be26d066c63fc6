#pragma once

#include "core/store/store.h"

namespace heyuan {

/// What a reviewer finds at one field of a claim 逐项意见, and what came of it. A claim with a remark that nobody answered
/// is not accepted again.
struct ClaimRemark {
    qint64 id = 0;
    int version = 0;
    Ref claim;
    QString concerns;      ///< a field of the claim, or facts, papers
    QString remark;
    QString madeBy;
    QDate madeOn;
    QString answer;        ///< what was put right, or why it stands
    QDate answeredOn;

    static const Described<ClaimRemark> &description();
    bool isOpen() const { return !answeredOn.isValid(); }
};

namespace award {
Result<std::vector<ClaimRemark>> openRemarks(Store &store, qint64 claim);
Text remarkedField(const ClaimRemark &remark);
/// The remark as it stands at its field.
Text remarkWords(const ClaimRemark &remark);
} // namespace award

} // namespace heyuan
