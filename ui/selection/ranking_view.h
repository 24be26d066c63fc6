#pragma once

#include "core/selection/ranking.h"
#include "ui/selection/round_view.h"

class QCheckBox;

namespace heyuan {

/// The order of a round's applicants with means, ties and materials; each leads to its applicant.
class RankingView : public RoundView
{
    Q_OBJECT
public:
    explicit RankingView(Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("Ranking"); }
    QByteArrayList dependsOn() const override { return shownTypes(); }
    static QByteArrayList shownTypes();
    void retranslate() override;

    QTreeWidget &ranking() const { return *m_list; }
    QCheckBox &dropExtremes() const { return *m_drop; }

protected:
    bool read(qint64 round) override;
    void fill() override;
    bool leavesOutExtremes() const override;

private:
    Ranking m_ranking;
    QCheckBox *m_drop;
    QLabel *m_notes;
};

} // namespace heyuan
