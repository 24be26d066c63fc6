#pragma once

#include "core/selection/applicant_budget.h"
#include "ui/selection/round_view.h"

namespace heyuan {

class ChartWidget;

/// The winners' plans against the share rules of a round's document: each share with what is free of it, as rows and as
/// gauges of the county chosen, and what breaks it by which words.
class PlansView : public RoundView
{
    Q_OBJECT
public:
    explicit PlansView(Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("Plans"); }
    QByteArrayList dependsOn() const override { return shownTypes(); }
    static QByteArrayList shownTypes();
    void retranslate() override;

    QTreeWidget &plans() const { return *m_list; }

protected:
    bool read(qint64 round) override;
    void fill() override;

private:
    void addPlan(const PlanShares &plan);
    void showChosen();
    std::vector<PlanShares> m_plans;
    ChartWidget *m_gauges;
    QLabel *m_broken;
};

} // namespace heyuan
