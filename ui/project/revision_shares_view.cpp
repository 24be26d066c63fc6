#include "ui/project/revision_shares_view.h"

#include "core/project/project_reports.h"
#include "ui/chart/chart_widget.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace heyuan {

RevisionSharesView::RevisionSharesView(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_summary(new QLabel(this)), m_gauges(new ChartWidget(this))
{
    setObjectName(QStringLiteral("revisionShares"));
    m_summary->setWordWrap(true);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, space::gap, 0, 0);
    box->setSpacing(space::gap);
    box->addWidget(m_summary);
    box->addWidget(m_gauges);
    box->addStretch(1);
    connect(&desk, &Desk::recordsChanged, this, [this](const ChangeSet &changes) {
        for (const char *type : {"budget_revision", "budget_change", "budget_line", "policy_constraint"}) {
            if (changes.touches(type))
                return show(m_revision);
        }
    });
}

void RevisionSharesView::show(qint64 revision)
{
    m_revision = revision;
    m_isStale = true;
    if (isVisible())
        refresh();
}

void RevisionSharesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void RevisionSharesView::refresh()
{
    m_isStale = false;
    const auto states = sharesWithRevision(m_desk.store().database(), m_revision);
    m_gauges->setVisible(states && !states->empty());
    if (!states) {
        m_summary->setText(states.error().message.onScreen());
        return;
    }
    if (states->empty()) {
        m_summary->setText(m_revision ? tr("The plan of this project prescribes no shares.") : tr("Save the revision first; then its lines can be entered."));
        return;
    }
    QStringList lines;
    for (const ShareState &state : *states)
        lines << state.sentence().onScreen();
    m_summary->setText(lines.join(u'\n'));
    m_gauges->setChart(shareGauges(*states));
}

void RevisionSharesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_isStale)
        refresh();
}

} // namespace heyuan
