#pragma once

#include "core/selection/ranking.h"
#include "ui/shell/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QToolButton;
class QTreeWidget;

namespace heyuan {

/// The order of a round's applicants with means, ties and materials; each leads to its applicant.
class RankingView : public Page
{
    Q_OBJECT
public:
    explicit RankingView(Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("Ranking"); }
    QByteArrayList dependsOn() const override { return shownTypes(); }
    static QByteArrayList shownTypes();
    void retranslate() override;
    void refresh() override;
    bool print() override;
    bool focusSearch() override;

    QTreeWidget &ranking() const { return *m_list; }
    QCheckBox &dropExtremes() const { return *m_drop; }
    QComboBox &rounds() const { return *m_round; }

private:
    void readRounds();
    void fill();
    Ranking m_ranking;
    bool m_isRead = false;
    QLabel *m_verdict;
    QComboBox *m_round;
    QCheckBox *m_drop;
    QToolButton *m_print;
    QTreeWidget *m_list;
    QLabel *m_notes;
};

} // namespace heyuan
