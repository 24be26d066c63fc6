#include "ui/selection/ranking_view.h"

#include "core/selection/selection_reports.h"
#include "ui/overview/report_preview.h"
#include "ui/record/quiet_delegate.h"
#include "ui/shell/icons.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QTreeWidget>

namespace heyuan {

RankingView::RankingView(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_verdict(new QLabel(this)), m_round(new QComboBox(this)), m_drop(new QCheckBox(this)), m_print(new QToolButton(this)), m_list(new QTreeWidget(this)), m_notes(new QLabel(this))
{
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setFont(deskFont(space::groupHeadPoints, true));
    m_verdict->setWordWrap(true);
    m_round->setObjectName(QStringLiteral("round"));
    m_round->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_drop->setObjectName(QStringLiteral("dropExtremes"));
    m_print->setObjectName(QStringLiteral("print"));
    m_print->setAutoRaise(true);
    m_print->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_print->setIcon(icon(QStringLiteral("print")));
    m_list->setObjectName(QStringLiteral("ranking"));
    m_list->setColumnCount(8);
    m_list->setRootIsDecorated(false);
    m_list->setItemDelegate(new QuietDelegate(m_list));
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setWordWrap(true);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *choose = new QHBoxLayout;
    choose->setSpacing(space::gap);
    choose->addWidget(m_round);
    choose->addWidget(m_drop);
    choose->addStretch(1);
    choose->addWidget(m_print);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::pageMargin, space::gap, space::pageMargin, space::gap);
    box->setSpacing(space::gap);
    box->addLayout(choose);
    box->addWidget(m_verdict);
    box->addWidget(m_list, 1);
    box->addWidget(m_notes);

    connect(m_round, &QComboBox::activated, this, &RankingView::invalidate);
    connect(m_drop, &QCheckBox::toggled, this, &RankingView::invalidate);
    connect(m_print, &QToolButton::clicked, this, &RankingView::print);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) { emit this->desk().pageRequested("selection", item->data(0, Qt::UserRole).toLongLong()); });
    RankingView::retranslate();
}

QByteArrayList RankingView::shownTypes()
{
    return {"selection_round", "applicant", "expert_score", "material_check", "material", "policy_constraint", "area"};
}

void RankingView::readRounds()
{
    const qint64 chosen = m_round->currentData().toLongLong();
    m_round->clear();
    for (const auto &[id, name] : desk().choicesOf("selection_round"))
        m_round->addItem(name, id);
    m_round->setCurrentIndex(std::max(0, m_round->findData(chosen)));
}

void RankingView::refresh()
{
    readRounds();
    m_isRead = false;
    m_list->clear();
    m_notes->clear();
    if (m_round->count() == 0)
        return m_verdict->setText(tr("There is no selection round yet. Enter one under “Selection rounds”."));
    auto ranking = rankingOf(desk().store(), m_round->currentData().toLongLong(), m_drop->isChecked());
    if (!ranking)
        return m_verdict->setText(ranking.error().message.onScreen());
    m_ranking = std::move(*ranking);
    m_isRead = true;
    fill();
}

void RankingView::fill()
{
    if (!m_isRead)
        return;
    m_verdict->setText(m_ranking.verdict().onScreen());
    m_list->clear();
    for (const RankedApplicant &one : m_ranking.applicants) {
        const QString none = QStringLiteral("—");
        const QString rank = one.rank == 0 ? none : one.isTied ? tr("%1 (tie)").arg(one.rank) : QString::number(one.rank);
        auto *item = new QTreeWidgetItem(m_list, {rank, one.county.onScreen(), one.city.onScreen(), one.mean ? one.mean->toText(2) : none, QString::number(one.counted), QString::number(one.conflicts),
                                                  QStringLiteral("%1/%2").arg(one.complete).arg(m_ranking.asked.size()), applicantStatusName(one.applicant.status).onScreen()});
        item->setData(0, Qt::UserRole, one.applicant.id);
        for (const int column : {0, 3, 4, 5, 6})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        if (one.lowest && one.highest)
            item->setToolTip(3, tr("Left out: lowest %1, highest %2").arg(one.lowest->toText(), one.highest->toText()));
    }
    QStringList notes;
    for (const Text &note : m_ranking.notes)
        notes << note.onScreen();
    notes << noticeSentence(m_ranking, desk().asOf()).onScreen();
    m_notes->setText(notes.join(u'\n'));
}

void RankingView::retranslate()
{
    m_round->setAccessibleName(tr("Selection round"));
    m_drop->setText(tr("Without highest and lowest score"));
    m_drop->setToolTip(tr("Leaves out the highest and the lowest score of every county, where each has at least three"));
    m_print->setText(tr("Report"));
    m_print->setToolTip(tr("Preview and print the ranking (Ctrl+P)"));
    m_list->setHeaderLabels({tr("Rank"), tr("County"), tr("City"), tr("Mean"), tr("Scores counted"), tr("Conflicts"), tr("Materials"), tr("Status")});
    m_list->setAccessibleName(tr("Ranking of the applicants"));
    if (m_isRead)
        fill();
    else if (m_round->count() == 0)
        m_verdict->setText(tr("There is no selection round yet. Enter one under “Selection rounds”."));
}

bool RankingView::print()
{
    if (!m_isRead)
        return false;
    const auto report = selectionReport(desk().store(), m_ranking.round.id, m_drop->isChecked(), desk().asOf(), screenLanguage());
    if (!report)
        emit desk().failed(report.error());
    else
        previewReport(marked(*report, desk()), desk(), this);
    return true;
}

bool RankingView::focusSearch()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    return true;
}

} // namespace heyuan
