#pragma once

#include "core/store/bulk_many.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace heyuan {

class Desk;
class LongWork;

/// Changes very many rows beside the window, over a connection of its own: says how far it is and can be cancelled, after
/// which nothing is changed. The pages hear of the change when it is written.
class BulkRun : public QDialog
{
    Q_OBJECT
public:
    using Task = std::function<Status(Store &store, const Actor &actor, const bulk::RowsDone &goOn)>;

    BulkRun(Desk &desk, const QString &title, qint64 rows, const QString &reason, Task task, QWidget *parent);
    void reject() override; ///< cancels; the dialog goes when the work has ended

signals:
    void ended(const heyuan::Status &outcome);

private:
    Desk &m_desk;
    LongWork *m_work;
    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace heyuan
