#pragma once

#include "core/fund/fund_reports.h"
#include "core/store/background.h"
#include "ui/shell/page.h"

class QLabel;
class QToolButton;

namespace heyuan {

class ChartWidget;

/// How the funds stand: the year's money from promise to payment, balance by account, execution by quarter. The money is
/// there at once; what an auditor would write down is looked for beside the window.
class FundOverviewPage : public Page
{
    Q_OBJECT
public:
    explicit FundOverviewPage(Desk &desk, QWidget *parent = nullptr);

    static QByteArrayList shownTypes() { return {"fund_account", "fund_entry", "fund_commitment", "attachment"}; }
    QString title() const override { return tr("Funds at a glance"); }
    QByteArrayList dependsOn() const override { return shownTypes(); }
    void retranslate() override;
    void refresh() override;
    bool print() override;

private:
    void openAccounts();
    void showView();
    /// The entries behind what is chosen in a chart.
    void openEntries(const Result<std::vector<qint64>> &ids);
    Desk &m_desk;
    std::optional<FundView> m_view;
    Background m_findings{this};
    QLabel *m_verdict;
    QToolButton *m_open;
    QToolButton *m_print;
    ChartWidget *m_year;
    ChartWidget *m_quarters;
    ChartWidget *m_areas;
    ChartWidget *m_rules;
    ChartWidget *m_balance;
};

} // namespace heyuan
