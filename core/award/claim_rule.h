#pragma once

#include <QDate>

namespace heyuan::award {

/// What the bureau holds claims to beyond the documents: resources/claim_rule.json.
struct ClaimRule {
    int noticeDays = 0;
    bool countsWorkingDays = false;
    int exclusionYears = 0;
    int dropsExtremesFrom = 0;   ///< scores from which on the highest and the lowest are left out; 0: never
    int blankRows = 0;           ///< of a score sheet that is filled in by hand

    static const ClaimRule &shipped();
    /// The last day of a notice that begins on this day.
    QDate noticeEnd(QDate from) const;
    /// Days of a notice that have begun, and those it has in all.
    int noticeDayOn(QDate from, QDate day) const;
};

} // namespace heyuan::award
