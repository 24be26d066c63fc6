#pragma once

#include "core/selection/selection.h"
#include "core/store/store.h"

// The result of a round: who confirms it, what then stays as it is, and how it is opened again.
namespace heyuan {

/// What belongs to a confirmed round stays as it is: Denied, with what to do.
Status heldWithRound(Store &store, qint64 round);
Status heldWithApplicant(Store &store, qint64 applicant);

/// Who allowed a share to be broken that binds: the reason and the number of the document.
struct ShareOverride {
    QString reason;
    QString document;
};
/// As the present person, who neither prepared the round nor entered who is selected. An override is written with it.
Status confirmRound(Transaction &transaction, qint64 round, const ShareOverride &override = {});
/// Makes a confirmed round a draft again, with the reason; an override given for it has to be given anew.
Status reopenRound(Transaction &transaction, qint64 round, const QString &reason);

/// What a change of a round may do to its state, and to a confirmed one.
Status roundMayGo(Transaction &transaction, const Record *before, const Record *after);

} // namespace heyuan
