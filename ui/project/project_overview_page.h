#pragma once

#include "core/project/project_reports.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace heyuan {

class ChartWidget;

/// How one demonstration project stands: its money by line, the shares with their room, its deliverables, its schedule.
class ProjectOverviewPage : public Page
{
    Q_OBJECT
public:
    explicit ProjectOverviewPage(Desk &desk, QWidget *parent = nullptr);

    static QByteArrayList shownTypes();
    QString title() const override { return tr("Project at a glance"); }
    QByteArrayList dependsOn() const override { return shownTypes(); }
    void retranslate() override;
    void refresh() override;
    bool print() override;
    /// To the choice of the project.
    bool focusSearch() override;
    QComboBox &projects() const { return *m_project; }

private:
    using Make = Result<Report> (*)(Store &, qint64, QDate, Language);
    void fillProjects();
    void read();
    void showView();
    void preview(Make make);
    Desk &m_desk;
    std::optional<ProjectView> m_view;
    QLabel *m_verdict;
    QComboBox *m_project;
    QToolButton *m_print;
    ChartWidget *m_shares;
    ChartWidget *m_money;
    ChartWidget *m_deliverables;
    ChartWidget *m_forecast;
    ChartWidget *m_risks;
    ChartWidget *m_schedule;
    QLabel *m_disclosed;
    std::vector<std::pair<QAction *, Text>> m_prints;
};

} // namespace heyuan
