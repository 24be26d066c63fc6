#pragma once

#include "core/duty/duty_book.h"
#include "core/report/content.h"

namespace heyuan {

/// Which duties are meant.
struct DutyChoice {
    qint64 document = 0;   ///< 0: of every document
    QString unit;          ///< as printed; empty: of every unit
    bool holds(const DutyLine &duty) const;
};

std::vector<DutyOccurrence> chosenOf(const std::vector<DutyOccurrence> &occurrences, const DutyChoice &choice);
/// "every month, by the 20th".
Text rhythmInWords(const DutyLine &duty);
/// A month as weeks: Monday first, a cell a day with what is due then.
Table dutyMonthTable(const std::vector<DutyOccurrence> &occurrences, int year, int month);
/// What is overdue, due soon, coming up and done, then the month and the next as a calendar.
Result<Report> dutyReport(Store &store, QDate asOf, const DutyChoice &choice, Language language);

} // namespace heyuan
