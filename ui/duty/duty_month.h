#pragma once

#include "core/duty/duty_book.h"

#include <QWidget>

class QLabel;
class QTableWidget;
class QToolButton;

namespace heyuan {

/// A month as weeks, Monday first, with what is due on each day.
class DutyMonth : public QWidget
{
    Q_OBJECT
public:
    explicit DutyMonth(QWidget *parent = nullptr);

    Period month() const { return m_month; }
    void setMonth(const Period &month);
    void setOccurrences(std::vector<DutyOccurrence> occurrences, QDate asOf);
    void retranslate();
    QTableWidget &days() const { return *m_days; }

signals:
    void monthChanged(const heyuan::Period &month);
    void chosen(qint64 duty, QDate due);

private:
    void fill();
    Period m_month;
    QDate m_asOf;
    std::vector<DutyOccurrence> m_occurrences;
    QLabel *m_head;
    QToolButton *m_back;
    QToolButton *m_forward;
    QToolButton *m_today;
    QTableWidget *m_days;
};

} // namespace heyuan
