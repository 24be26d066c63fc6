#include "ui/training/training_dashboard_page.h"

#include "core/training/training_dashboard.h"
#include "core/training/training_reports.h"
#include "ui/chart/chart_grid.h"
#include "ui/chart/chart_widget.h"
#include "ui/overview/progress_source.h"
#include "ui/overview/report_preview.h"
#include "ui/shell/icons.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace heyuan {

TrainingDashboardPage::TrainingDashboardPage(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_desk(desk), m_source(ProgressSource::of(desk)), m_verdict(new QLabel(this)), m_state(new QLabel(this)), m_year(new QComboBox(this)), m_print(new QToolButton(this)),
      m_grid(new ChartGrid(this)), m_bullets(new ChartWidget), m_trend(new ChartWidget), m_ranking(new ChartWidget)
{
    setObjectName(QStringLiteral("trainingDashboard"));
    m_verdict->setObjectName(QStringLiteral("trainingVerdict"));
    m_verdict->setFont(deskFont(space::pageTitlePoints, true));
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_print->setAutoRaise(true);
    m_print->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_print->setIcon(icon(QStringLiteral("print")));
    auto *top = new QHBoxLayout;
    top->setSpacing(space::gap);
    top->addWidget(m_verdict, 1);
    top->addWidget(m_year, 0, Qt::AlignTop);
    top->addWidget(m_print, 0, Qt::AlignTop);
    for (int i = 0; i < 4; ++i)
        m_ledger.push_back(new ChartWidget);
    m_grid->add(m_bullets, ChartGrid::Column::Left);
    m_grid->add(m_trend, ChartGrid::Column::Right);
    m_grid->add(m_ranking, ChartGrid::Column::Right);
    for (size_t i = 0; i < m_ledger.size(); ++i)
        m_grid->add(m_ledger[i], i % 2 == 0 ? ChartGrid::Column::Left : ChartGrid::Column::Right);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::pageMargin, space::gap, space::pageMargin, space::gap);
    box->setSpacing(space::gap);
    box->addLayout(top);
    box->addWidget(m_state);
    box->addWidget(m_grid, 1);
    m_state->hide();

    connect(m_year, &QComboBox::activated, this, &TrainingDashboardPage::count);
    connect(m_print, &QToolButton::clicked, this, &TrainingDashboardPage::print);
    connect(m_bullets, &ChartWidget::selected, this, [this](qint64 target) {
        m_target = target;
        showTarget();
    });
    std::vector<ChartWidget *> all{m_bullets, m_trend, m_ranking};
    all.insert(all.end(), m_ledger.begin(), m_ledger.end());
    for (ChartWidget *chart : all) {
        connect(chart, &ChartWidget::opened, this, [this](const Origin &origin) { emit m_desk.originRequested(origin); });
        connect(chart, &ChartWidget::saveFailed, this, [this](const QString &sentence) {
            m_state->setText(sentence);
            m_state->show();
        });
    }
    connect(&m_source, &ProgressSource::changed, this, &TrainingDashboardPage::showTargets);
    connect(&desk, &Desk::areaChanged, this, &TrainingDashboardPage::showTarget);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &TrainingDashboardPage::take);
    retranslate();
}

TrainingDashboardPage::~TrainingDashboardPage()
{
    m_watcher.disconnect();
    m_watcher.waitForFinished();
}

void TrainingDashboardPage::fillYears()
{
    const auto years = trainingYears(m_desk.store());
    if (!years)
        return emit m_desk.failed(years.error());
    const int chosen = m_year->count() > 0 ? m_year->currentData().toInt() : m_desk.asOf().year();
    m_year->clear();
    for (const int year : *years)
        m_year->addItem(QString::number(year), year);
    m_year->setVisible(m_year->count() > 0);
    // Without classes in the year of the as-of date the latest year says more than an empty page.
    m_year->setCurrentIndex(std::max(0, m_year->findData(chosen)));
}

void TrainingDashboardPage::refresh()
{
    fillYears();
    m_source.catchUp();
    showTargets();
    count();
}

void TrainingDashboardPage::count()
{
    if (m_watcher.isRunning()) {
        m_isStale = true;
        return;
    }
    const int year = m_year->count() > 0 ? m_year->currentData().toInt() : m_desk.asOf().year();
    if (!m_counted)
        m_verdict->setText(tr("Counting the ledger …"));
    m_watcher.setFuture(QtConcurrent::run([year, location = m_desk.store().location()] {
        auto counted = std::make_shared<Counted>(Counted{TrainingYear{}, {}});
        const auto store = Store::open(location, Store::Mode::Current);
        counted->year = store ? trainingYear(**store, year) : Result<TrainingYear>(store.error());
        if (counted->year) {
            if (auto names = areaNames(**store, *counted->year))
                counted->names = std::move(*names);
            else
                counted->year = names.error();
        }
        return counted;
    }));
}

void TrainingDashboardPage::take()
{
    m_counted = m_watcher.result();
    showCharts();
    if (std::exchange(m_isStale, false))
        count();
}

void TrainingDashboardPage::showCharts()
{
    if (!m_counted)
        return;
    if (!m_counted->year) {
        m_verdict->setText(m_counted->year.error().message.onScreen());
        return;
    }
    const TrainingYear &year = *m_counted->year;
    m_verdict->setText(trainingVerdict(year).onScreen());
    m_ledger[0]->setChart(attendancesByMonth(year));
    m_ledger[1]->setChart(attendancesByGroup(year));
    m_ledger[2]->setChart(poorShareByArea(year, m_counted->names));
    m_ledger[3]->setChart(costByArea(year, m_counted->names));
}

void TrainingDashboardPage::showTargets()
{
    const ProgrammeProgress *progress = m_source.now();
    if (!progress)
        return;
    ProgrammeProgress::Choice every;
    BulletChart chart = progress->bullets(every);
    const auto isCounted = [&](const Bullet &bullet) {
        const TargetProgress *target = progress->find(bullet.id);
        return target && !target->indicator.measure.isEmpty();
    };
    std::erase_if(chart.bullets, [&](const Bullet &bullet) { return !isCounted(bullet); });
    chart.head.title = say("TrainingChart", "Targets that the training ledger counts, worst first");
    if (!progress->find(m_target) && !chart.bullets.empty())
        m_target = chart.bullets.front().id;
    m_bullets->setVisible(!chart.bullets.empty());
    m_bullets->setChart(chart);
    showTarget();
}

void TrainingDashboardPage::showTarget()
{
    const ProgrammeProgress *progress = m_source.now();
    const TargetProgress *target = progress ? progress->find(m_target) : nullptr;
    m_trend->setVisible(target != nullptr);
    m_ranking->setVisible(target && !target->counties.empty());
    if (!target)
        return;
    m_bullets->select(m_target);
    m_trend->setChart(progress->trend(m_target, target->county(m_desk.area()) ? m_desk.area() : 0));
    if (!target->counties.empty())
        m_ranking->setChart(progress->ranking(m_target));
}

bool TrainingDashboardPage::print()
{
    const int year = m_counted && m_counted->year ? m_counted->year->year : m_desk.asOf().year();
    auto report = trainingYearReport(m_desk.store(), year, screenLanguage());
    if (!report) {
        emit m_desk.failed(report.error());
        return true;
    }
    previewReport(marked(std::move(*report), m_desk), m_desk, this);
    return true;
}

void TrainingDashboardPage::retranslate()
{
    m_year->setAccessibleName(tr("Year"));
    m_print->setText(tr("Print"));
    m_print->setToolTip(tr("Preview and print the year by county, kind of training and group of persons"));
    m_bullets->setAccessibleName(tr("Targets of training"));
    showCharts();
    showTargets();
}

} // namespace heyuan
