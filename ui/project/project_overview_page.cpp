#include "ui/project/project_overview_page.h"

#include "ui/chart/chart_grid.h"
#include "ui/chart/chart_widget.h"
#include "ui/overview/report_preview.h"
#include "ui/shell/icons.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace heyuan {

ProjectOverviewPage::ProjectOverviewPage(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_desk(desk), m_verdict(new QLabel(this)), m_project(new QComboBox(this)), m_print(new QToolButton(this)), m_shares(new ChartWidget), m_money(new ChartWidget),
      m_deliverables(new ChartWidget), m_forecast(new ChartWidget), m_risks(new ChartWidget), m_schedule(new ChartWidget), m_disclosed(new QLabel(this))
{
    setObjectName(QStringLiteral("projectOverview"));
    m_verdict->setObjectName(QStringLiteral("projectVerdict"));
    m_verdict->setFont(deskFont(space::pageTitlePoints, true));
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_project->setObjectName(QStringLiteral("project"));
    m_project->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_print->setAutoRaise(true);
    m_print->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_print->setIcon(icon(QStringLiteral("print")));
    m_print->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_print);
    for (const auto &[name, make] : {std::pair(say("ProjectReport", "Project budget"), &budgetReport), {say("ProjectReport", "Execution of the project"), &executionReport}, {say("ProjectReport", "Schedule of the project"), &ganttReport}, {say("Disclosure", "Disclosure checklist"), &disclosureReport}})
        m_prints.emplace_back(menu->addAction(QString(), this, [this, make = make] { preview(make); }), name);
    m_print->setMenu(menu);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(space::gap);
    choice->addWidget(m_project);
    choice->addStretch(1);
    choice->addWidget(m_print);
    auto *grid = new ChartGrid(this);
    grid->add(m_shares, ChartGrid::Column::Left);
    grid->add(m_forecast, ChartGrid::Column::Left);
    grid->add(m_deliverables, ChartGrid::Column::Left);
    grid->add(m_money, ChartGrid::Column::Right);
    grid->add(m_risks, ChartGrid::Column::Right);
    grid->add(m_schedule, ChartGrid::Column::Both);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::pageMargin, space::gap, space::pageMargin, space::gap);
    box->setSpacing(space::gap);
    box->addLayout(choice);
    box->addWidget(m_verdict);
    m_disclosed->setObjectName(QStringLiteral("disclosed"));
    m_disclosed->setWordWrap(true);
    box->addWidget(m_disclosed);
    box->addWidget(grid, 1);
    connect(m_project, &QComboBox::activated, this, &ProjectOverviewPage::read);
    connect(&desk, &Desk::asOfChanged, this, &Page::invalidate);
    // A bar leads to the contracts' line, a share to its rule, a deliverable to itself.
    for (ChartWidget *chart : {m_shares, m_deliverables, m_money, m_forecast, m_risks})
        connect(chart, &ChartWidget::opened, this, [this, chart] { emit m_desk.pageRequested("projects", chart->selectedId()); });
    retranslate();
}

QByteArrayList ProjectOverviewPage::shownTypes()
{
    return {"project", "budget_line", "budget_revision", "budget_change", "contract", "milestone", "project_entry", "policy_constraint", "deliverable", "phase", "payment_forecast", "project_disclosure", "project_risk"};
}

void ProjectOverviewPage::fillProjects()
{
    const auto all = m_desk.store().all<Project>();
    if (!all)
        return emit m_desk.failed(all.error());
    const qint64 chosen = m_project->currentData().toLongLong();
    m_project->clear();
    for (const Project &one : *all)
        m_project->addItem(one.name().onScreen(), one.id);
    m_project->setCurrentIndex(std::max(0, m_project->findData(chosen)));
    m_project->setVisible(m_project->count() > 0);
    m_print->setEnabled(m_project->count() > 0);
}

void ProjectOverviewPage::refresh()
{
    fillProjects();
    read();
}

void ProjectOverviewPage::read()
{
    m_view.reset();
    if (const qint64 project = m_project->currentData().toLongLong()) {
        auto view = ProjectView::load(m_desk.store(), project, m_desk.asOf());
        if (!view)
            return emit m_desk.failed(view.error());
        m_view = std::move(*view);
    }
    showView();
}

void ProjectOverviewPage::showView()
{
    for (ChartWidget *chart : {m_shares, m_money, m_deliverables, m_forecast, m_risks, m_schedule})
        chart->setVisible(m_view.has_value());
    m_disclosed->setVisible(m_view && !m_view->disclosures.items.empty());
    if (!m_view) {
        m_verdict->setText(tr("There is no demonstration project yet. Enter one in the tab of projects, with its budget lines."));
        return;
    }
    m_verdict->setText(m_view->verdict().onScreen());
    m_shares->setVisible(!m_view->shares.empty());
    m_shares->setChart(shareGauges(m_view->shares));
    m_money->setChart(moneyByLine(*m_view));
    m_forecast->setVisible(!m_view->variances.empty());
    m_forecast->setChart(forecastChart(*m_view));
    m_deliverables->setVisible(!m_view->deliverables.empty());
    m_deliverables->setChart(deliverableBullets(*m_view));
    m_disclosed->setText(m_view->disclosures.verdict().onScreen());
    m_risks->setVisible(!m_view->risks.empty());
    m_risks->setChart(riskMatrix(m_view->risks, m_desk.asOf()));
    m_schedule->setVisible(!m_view->steps.empty());
    m_schedule->setChart(ganttOf(m_view->book.project, m_view->steps, m_desk.asOf()));
}

void ProjectOverviewPage::preview(Make make)
{
    const qint64 project = m_project->currentData().toLongLong();
    auto report = make(m_desk.store(), project, m_desk.asOf(), screenLanguage());
    if (!report)
        return emit m_desk.failed(report.error());
    previewReport(marked(std::move(*report), m_desk), m_desk, this);
}

bool ProjectOverviewPage::print()
{
    if (m_project->count() > 0)
        preview(executionReport);
    return m_project->count() > 0;
}

bool ProjectOverviewPage::focusSearch()
{
    m_project->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void ProjectOverviewPage::retranslate()
{
    m_project->setAccessibleName(tr("Project"));
    m_print->setText(tr("Print"));
    m_print->setToolTip(tr("Preview and print budget, execution or schedule"));
    for (const auto &[action, name] : m_prints)
        action->setText(name.onScreen());
    m_shares->setAccessibleName(tr("Shares"));
    m_money->setAccessibleName(tr("Money by budget line"));
    m_deliverables->setAccessibleName(tr("Deliverables"));
    m_forecast->setAccessibleName(tr("Forecast and payments by quarter"));
    m_risks->setAccessibleName(tr("Risks"));
    m_schedule->setAccessibleName(tr("Schedule"));
    if (m_project->count() > 0)
        fillProjects();
    showView();
}

} // namespace heyuan
