#include "ui/selection/plans_view.h"

#include "core/base/money_words.h"
#include "core/project/project_reports.h"
#include "core/selection/selection_reports.h"
#include "ui/chart/chart_grid.h"
#include "ui/chart/chart_widget.h"
#include "ui/record/record_columns.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace heyuan {

PlansView::PlansView(Desk &desk, QWidget *parent)
    : RoundView(desk, 6, 0, parent), m_gauges(new ChartWidget), m_broken(new QLabel(this))
{
    m_list->setObjectName(QStringLiteral("plans"));
    m_list->header()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_broken->setObjectName(QStringLiteral("brokenShares"));
    m_broken->setWordWrap(true);
    m_broken->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *grid = new ChartGrid(this);
    grid->add(m_gauges, ChartGrid::Column::Both);
    m_box->addWidget(m_broken);
    m_box->addWidget(grid, 1);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PlansView::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) { 
        if (const qint64 id = item->data(0, Qt::UserRole).toLongLong()) // the winners together are no row
            emit this->desk().pageRequested(item->data(0, Qt::UserRole + 1).toByteArray(), id);
    });
    connect(m_gauges, &ChartWidget::opened, this, [this] { emit this->desk().pageRequested("projects", m_gauges->selectedId()); });
    PlansView::retranslate();
}

QByteArrayList PlansView::shownTypes()
{
    return {"selection_round", "applicant", "applicant_budget_line", "policy_constraint", "reading", "area"};
}

bool PlansView::read(qint64 round)
{
    m_plans.clear();
    const auto row = desk().store().find(SelectionRound::description().type(), round);
    auto plans = row && *row ? plansOf(desk().store(), SelectionRound::description().read(**row)) : row ? Result<std::vector<PlanShares>>(std::vector<PlanShares>()) : row.error();
    if (!plans) {
        emit desk().failed(plans.error());
        return false;
    }
    m_plans = std::move(*plans);
    return true;
}

void PlansView::addPlan(const PlanShares &plan)
{
    auto *county = new QTreeWidgetItem(m_list, {plan.verdict().onScreen(), plan.isEntered() ? plan.money[FundingSource::Provincial].toText(MoneyScale::TenThousand) : QStringLiteral("—")});
    county->setData(0, Qt::UserRole, plan.applicant.id);
    county->setData(0, Qt::UserRole + 1, QByteArray("selection"));
    QFont bold = county->font(0);
    bold.setBold(true);
    county->setFont(0, bold);
    county->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    if (!plan.isEntered())
        return;
    for (const ShareState &state : plan.shares) {
        const auto weight = plan.bearing(state).weight;
        const Light light = !plan.isBroken(state) ? Light::Met : weight == ShareBearing::Weight::Binds ? Light::Behind : Light::AtRisk;
        const QString words = !plan.isBroken(state) ? tr("holds") : weight == ShareBearing::Weight::Binds ? tr("broken") : weight == ShareBearing::Weight::Undecided ? tr("undecided") : tr("guide only");
        auto *row = new QTreeWidgetItem(county, {state.constraint.head().onScreen(), state.amount.toText(MoneyScale::TenThousand), state.percent ? state.percent->toText(2) + u'%' : QStringLiteral("—"),
                                                 askedShare(state.constraint), state.roomSentence().onScreen(), lightMark(light) + u' ' + words});
        row->setData(0, Qt::UserRole, state.constraint.id);
        row->setData(0, Qt::UserRole + 1, QByteArray("projects"));
        row->setToolTip(0, plan.brokenWords(state).onScreen());
        row->setForeground(5, coloursOf(*this).lightText(light));
        for (const int column : {1, 2})
            row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        row->setTextAlignment(3, Qt::AlignCenter);
    }
    county->setExpanded(true);
}

void PlansView::fill()
{
    const QSignalBlocker quiet(m_list);
    const auto *was = m_list->currentItem();
    const int chosen = was ? m_list->indexOfTopLevelItem(was->parent() ? was->parent() : const_cast<QTreeWidgetItem *>(was)) : 0;
    m_list->clear();
    m_verdict->setText(verdictOf(m_plans).onScreen());
    for (const PlanShares &plan : m_plans)
        addPlan(plan);
    for (int column = 1; column < m_list->columnCount(); ++column) {
        m_list->resizeColumnToContents(column);
        m_list->header()->resizeSection(column, m_list->header()->sectionSize(column) + 2 * space::gap);
    }
    m_list->setCurrentItem(m_list->topLevelItem(std::clamp(chosen, 0, std::max(0, m_list->topLevelItemCount() - 1))));
    showChosen();
}

void PlansView::showChosen()
{
    QTreeWidgetItem *item = m_list->currentItem();
    const int at = item ? m_list->indexOfTopLevelItem(item->parent() ? item->parent() : item) : -1;
    const PlanShares *plan = at >= 0 && at < int(m_plans.size()) ? &m_plans[size_t(at)] : nullptr;
    m_gauges->setVisible(plan && plan->isEntered() && !plan->shares.empty());
    QStringList lines;
    if (plan && plan->isEntered()) {
        for (const ShareState &state : plan->shares) {
            if (plan->isBroken(state))
                lines << plan->brokenWords(state).onScreen();
        }
        if (plan->elsewhere() > Money())
            lines << say("Selection", "Lines of which no share rule speaks: RMB %1.").arg(amountInSentence(plan->elsewhere())).onScreen();
        BulletChart gauges = shareGauges(plan->shares);
        gauges.head.title = plan->verdict();
        m_gauges->setChart(gauges);
    } else if (plan) {
        lines << tr("Enter the lines of the plan under “Applicants”, tab “Plan”, or import them from a spreadsheet.");
    }
    m_broken->setText(lines.join(u'\n'));
    m_broken->setVisible(!lines.isEmpty());
}

void PlansView::retranslate()
{
    m_list->setHeaderLabels({tr("County and direction"), tr("Planned (RMB 10,000)"), tr("Share"), tr("Asked for"), tr("Still free"), tr("State")});
    for (const int column : {1, 2})
        m_list->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_list->headerItem()->setTextAlignment(3, Qt::AlignCenter);
    m_list->setAccessibleName(tr("Plans against the share rules"));
    m_gauges->setAccessibleName(tr("Shares of the plan"));
    RoundView::retranslate();
}

} // namespace heyuan
