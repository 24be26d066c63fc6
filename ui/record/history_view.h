#pragma once

#include "core/record/record_type.h"

#include <QTreeWidget>

namespace heyuan {

class Desk;

/// Who changed a row, when, and what it said before and after.
class HistoryView : public QTreeWidget
{
    Q_OBJECT
public:
    HistoryView(Desk &desk, const RecordType &type, QWidget *parent = nullptr);
    void show(qint64 id);
    void retranslate();

private:
    QString words(const Field &field, const QString &stored) const;
    Desk &m_desk;
    const RecordType &m_type;
    qint64 m_id = 0;
};

} // namespace heyuan
