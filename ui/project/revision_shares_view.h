#pragma once

#include "core/project/share.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QLabel;

namespace heyuan {

class ChartWidget;

/// The shares that the plan prescribes, as they would stand with the revision beside it: live, while its lines are entered.
class RevisionSharesView : public QWidget
{
    Q_OBJECT
public:
    RevisionSharesView(Desk &desk, QWidget *parent);
    void show(qint64 revision);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    Desk &m_desk;
    qint64 m_revision = 0;
    bool m_isStale = true;
    QLabel *m_summary;
    ChartWidget *m_gauges;
};

} // namespace heyuan
