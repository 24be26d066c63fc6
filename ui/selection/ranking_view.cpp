#include "ui/selection/ranking_view.h"

#include "core/selection/selection_reports.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTreeWidget>

namespace heyuan {

RankingView::RankingView(Desk &desk, QWidget *parent)
    : RoundView(desk, 8, 1, parent), m_drop(new QCheckBox(this)), m_notes(new QLabel(this))
{
    m_drop->setObjectName(QStringLiteral("dropExtremes"));
    m_list->setObjectName(QStringLiteral("ranking"));
    m_list->setRootIsDecorated(false);
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setWordWrap(true);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_choose->insertWidget(1, m_drop);
    m_box->addWidget(m_notes);
    connect(m_drop, &QCheckBox::toggled, this, &RankingView::invalidate);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) { emit this->desk().pageRequested("selection", item->data(0, Qt::UserRole).toLongLong()); });
    RankingView::retranslate();
}

QByteArrayList RankingView::shownTypes()
{
    return {"selection_round", "applicant", "expert_score", "material_check", "material", "policy_constraint", "area"};
}

bool RankingView::read(qint64 round)
{
    m_notes->clear();
    auto ranking = rankingOf(desk().store(), round, m_drop->isChecked());
    if (!ranking) {
        m_verdict->setText(ranking.error().message.onScreen());
        return false;
    }
    m_ranking = std::move(*ranking);
    return true;
}

bool RankingView::leavesOutExtremes() const { return m_drop->isChecked(); }

void RankingView::fill()
{
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
    m_drop->setText(tr("Without highest and lowest score"));
    m_drop->setToolTip(tr("Leaves out the highest and the lowest score of every county, where each has at least three"));
    m_list->setHeaderLabels({tr("Rank"), tr("County"), tr("City"), tr("Mean"), tr("Scores counted"), tr("Conflicts"), tr("Materials"), tr("Status")});
    m_list->setAccessibleName(tr("Ranking of the applicants"));
    RoundView::retranslate();
}

} // namespace heyuan
