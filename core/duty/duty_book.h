#pragma once

#include "core/base/figure.h"
#include "core/duty/fulfilment.h"
#include "core/store/store.h"

namespace heyuan {

enum class DutyState { Overdue, DueSoon, Upcoming, Done, DoneLate };

Text dutyStateName(DutyState state);
/// Shape and colour of a state; its word is its own.
Light dutyStateLight(DutyState state);

/// A duty of the documents with the days on which it is due.
struct DutyLine {
    qint64 id = 0;
    QString code;
    Text name;
    QString kind;
    QString frequency;
    QString byUnits;       ///< as printed, joined by 、
    Text byNames;          ///< the same in both languages
    Text toNames;
    qint64 document = 0;
    Text documentName;
    qint64 clause = 0;
    Text cited;            ///< document and clause
    int dayOfMonth = 0;    ///< 0: the last day of the period
    QDate from;            ///< the first day the duty holds: its own, or that of its document
    QDate to;
    QDate once;            ///< the one day of a duty that does not recur

    bool hasDueDays() const;
    /// Due days from the first of these to the last, both included; invalid: without that bound.
    std::vector<QDate> dueDays(QDate first, QDate last) const;
    bool isDueOn(QDate day) const;
    QStringList units() const;
};

/// One due day of a duty and what became of it.
struct DutyOccurrence {
    const DutyLine *duty = nullptr;
    QDate due;
    DutyState state = DutyState::Upcoming;
    const DutyFulfilment *done = nullptr;
};

/// Every duty with its fulfilments. Plain values: what is due on a day follows from it without the store. Occurrences
/// point into the book.
class DutyBook
{
public:
    /// 0: of every document.
    static Result<DutyBook> load(Store &store, qint64 document = 0);

    const std::vector<DutyLine> &duties() const { return m_duties; }
    const DutyLine *find(qint64 duty) const;
    const DutyFulfilment *answerTo(qint64 duty, QDate dueOn) const;
    /// When a duty was last done up to the day; invalid: never.
    QDate lastDone(qint64 duty, QDate asOf) const;
    /// Due between the two days, as it stands at the as-of date: later fulfilments are not known yet. Earliest first.
    std::vector<DutyOccurrence> occurrences(QDate asOf, QDate first, QDate last) const;
    /// What a desk looks at: everything overdue, what comes, and what was done of late.
    std::vector<DutyOccurrence> around(QDate asOf) const;
    /// The first day on which anything is due; invalid if nothing is.
    QDate firstDay() const;

private:
    std::vector<DutyLine> m_duties;
    std::map<qint64, std::vector<DutyFulfilment>> m_fulfilments; ///< by duty
};

/// "3 overdue, 5 due within 14 days, 2 done late of 20 done".
Text dutyVerdict(const std::vector<DutyOccurrence> &occurrences, QDate asOf);

} // namespace heyuan
