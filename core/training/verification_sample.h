#pragma once

#include "core/report/content.h"
#include "core/store/store.h"
#include "core/training/sampling.h"

namespace heyuan {

/// Draws the calls of a sample (H7) from the attendances that count in its days and area, stratified by what it names, with
/// its seed. Strata are named by codes, so that the language does not change the draw. Refused if it has calls already: a
/// sample is drawn once.
Status drawCalls(Store &store, const Actor &actor, qint64 sample);

/// What the calls of a sample, or of one of its strata, brought.
struct VerificationOutcome {
    QString stratum = {};      ///< empty: all
    qint64 calls = 0;
    qint64 confirmed = 0;
    qint64 denied = 0;
    qint64 wrongNumber = 0;
    qint64 unreachable = 0;
    qint64 refused = 0;
    qint64 pending = 0;

    /// Those who could say something about the attendance: confirmed, denied, and numbers that are not the person's.
    qint64 answered() const { return confirmed + denied + wrongNumber; }
    /// An attendance that is denied, or whose number is another's, cannot be defended.
    qint64 errors() const { return denied + wrongNumber; }
    sampling::Interval interval() const { return sampling::wilson(errors(), answered()); }
};

/// The whole first, then the strata by name.
Result<std::vector<VerificationOutcome>> outcomesOf(Store &store, qint64 sample);

/// The call sheet with what was answered, and the error rate with its interval. Telephones in full only if asked for: who
/// calls needs them; the caller of this function keeps that on record.
Result<Report> verificationReport(Store &store, qint64 sample, Language language, bool isUnmasked = false);

} // namespace heyuan
