#pragma once

#include "core/store/store.h"

namespace heyuan {

/// An objection 异议 against an award on public notice, and what became of it.
struct ClaimObjection {
    qint64 id = 0;
    int version = 0;
    Ref claim;
    QDate receivedOn;
    QString objector;      ///< empty: did not give a name
    QString content;
    QString outcome;       ///< open, rejected, upheld, withdrawn
    QDate answeredOn;
    QString handledBy;
    QString answer;

    static const Described<ClaimObjection> &description();
};

namespace award {
/// Objections of a claim that nobody has answered yet.
Result<qint64> openObjections(Store &store, qint64 claim);
Result<std::vector<ClaimObjection>> objectionsOf(Store &store, qint64 claim);
} // namespace award

} // namespace heyuan
