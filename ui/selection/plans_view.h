#pragma once

#include "core/selection/applicant_budget.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QToolButton;
class QTreeWidget;

namespace heyuan {

class ChartWidget;

/// The winners' plans against the share rules of a round's document: each share with what is free of it, as rows and as
/// gauges of the county chosen, and what breaks it by which words.
class PlansView : public Page
{
    Q_OBJECT
public:
    explicit PlansView(Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("Plans"); }
    QByteArrayList dependsOn() const override { return shownTypes(); }
    static QByteArrayList shownTypes();
    void retranslate() override;
    void refresh() override;
    bool print() override;
    bool focusSearch() override;

    QTreeWidget &plans() const { return *m_list; }
    QComboBox &rounds() const { return *m_round; }

private:
    void readRounds();
    void fill();
    void addPlan(const PlanShares &plan);
    void showChosen();
    std::vector<PlanShares> m_plans;
    bool m_isRead = false;
    QLabel *m_verdict;
    QComboBox *m_round;
    QToolButton *m_print;
    QTreeWidget *m_list;
    ChartWidget *m_gauges;
    QLabel *m_broken;
};

} // namespace heyuan
