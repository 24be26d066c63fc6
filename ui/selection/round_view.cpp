#include "ui/selection/round_view.h"

#include "core/selection/selection_reports.h"
#include "ui/overview/report_preview.h"
#include "ui/record/quiet_delegate.h"
#include "ui/shell/icons.h"
#include "ui/theme/head_view.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QTreeWidget>

namespace heyuan {

RoundView::RoundView(Desk &desk, int columns, int wideColumn, QWidget *parent)
    : Page(desk, parent), m_verdict(new QLabel(this)), m_choose(new QHBoxLayout), m_list(new QTreeWidget(this)),
      m_box(new QVBoxLayout(this)), m_round(new QComboBox(this)), m_print(new QToolButton(this))
{
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setFont(deskFont(space::groupHeadPoints, true));
    m_verdict->setWordWrap(true);
    m_round->setObjectName(QStringLiteral("round"));
    m_round->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_print->setObjectName(QStringLiteral("print"));
    m_print->setAutoRaise(true);
    m_print->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_print->setIcon(icon(QStringLiteral("print")));
    HeadView::putOn(*m_list);
    m_list->setColumnCount(columns);
    m_list->setItemDelegate(new QuietDelegate(m_list));
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(wideColumn, QHeaderView::Stretch);
    m_choose->setSpacing(space::gap);
    m_choose->addWidget(m_round);
    m_choose->addStretch(1);
    m_choose->addWidget(m_print);
    m_box->setContentsMargins(space::pageMargin, space::gap, space::pageMargin, space::gap);
    m_box->setSpacing(space::gap);
    m_box->addLayout(m_choose);
    m_box->addWidget(m_verdict);
    m_box->addWidget(m_list, 1);

    connect(m_round, &QComboBox::activated, this, &RoundView::invalidate);
    connect(m_print, &QToolButton::clicked, this, &RoundView::print);
}

void RoundView::readRounds()
{
    const qint64 chosen = m_round->currentData().toLongLong();
    m_round->clear();
    for (const auto &[id, name] : desk().choicesOf("selection_round"))
        m_round->addItem(name, id);
    m_round->setCurrentIndex(std::max(0, m_round->findData(chosen)));
}

void RoundView::refresh()
{
    readRounds();
    m_isRead = m_round->count() > 0 && read(m_round->currentData().toLongLong());
    if (!m_isRead)
        m_list->clear();
    if (m_round->count() == 0)
        m_verdict->setText(tr("There is no selection round yet. Enter one under “Selection rounds”."));
    else if (m_isRead)
        fill();
}

void RoundView::retranslate()
{
    m_round->setAccessibleName(tr("Selection round"));
    m_print->setText(tr("Report"));
    m_print->setToolTip(tr("Preview and print the ranking with the plans against their shares (Ctrl+P)"));
    if (m_isRead)
        fill();
    else if (m_round->count() == 0)
        m_verdict->setText(tr("There is no selection round yet. Enter one under “Selection rounds”."));
}

bool RoundView::print()
{
    if (!m_isRead)
        return false;
    const auto report = selectionReport(desk().store(), m_round->currentData().toLongLong(), leavesOutExtremes(), desk().asOf(),
                                        screenLanguage());
    if (!report)
        emit desk().failed(report.error());
    else
        previewReport(marked(*report, desk()), desk(), this);
    return true;
}

bool RoundView::focusSearch()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    return true;
}

} // namespace heyuan
