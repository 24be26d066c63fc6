#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

class QTextBrowser;

namespace heyuan {

/// The claims that may be the same award as the one shown: what is the same, and why that matters; each opens the other.
class ClaimDuplicates : public QWidget
{
    Q_OBJECT
public:
    ClaimDuplicates(Desk &desk, QWidget *parent);
    void show(qint64 claim);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    Desk &m_desk;
    qint64 m_claim = 0;
    bool m_isStale = true;
    QTextBrowser *m_text;
};

} // namespace heyuan
