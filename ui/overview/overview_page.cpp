#include "core/plan/programme.h"
#include "ui/overview/overview_page.h"

#include "ui/chart/chart_widget.h"
#include "ui/overview/line_list.h"
#include "ui/overview/progress_source.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

namespace heyuan {

namespace {

constexpr int daysAhead = 30;

/// A stack that is as high as the page it shows, so that a table and a map of other proportions take their own room.
class CountyStack : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;
    QSize sizeHint() const override
    {
        return currentWidget() ? currentWidget()->sizeHint() : QStackedWidget::sizeHint();
    }
    QSize minimumSizeHint() const override { return currentWidget() ? currentWidget()->minimumSizeHint() : QSize(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        return currentWidget() ? currentWidget()->heightForWidth(width) : -1;
    }
};

} // namespace

OverviewPage::OverviewPage(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_source(ProgressSource::of(desk)), m_verdict(new QLabel(this)), m_state(new QLabel(this)),
      m_year(new QComboBox(this)), m_principal(new QToolButton(this)), m_printButton(new QToolButton(this)),
      m_wallButton(new QToolButton(this)), m_scroll(new QScrollArea(this)), m_body(new QWidget),
      m_box(new QHBoxLayout(m_body)), m_bullets(new ChartWidget), m_heat(new ChartWidget), m_map(new ChartWidget),
      m_trend(new ChartWidget), m_counties(new CountyStack), m_asTable(new QToolButton), m_asMap(new QToolButton),
      m_due(new LineList(3)), m_missing(new LineList(2))
{
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setFont(deskFont(space::pageTitlePoints, true));
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setObjectName(QStringLiteral("state"));
    m_year->setObjectName(QStringLiteral("year"));
    m_principal->setObjectName(QStringLiteral("principal"));
    m_principal->setCheckable(true);
    m_principal->setChecked(true);
    for (QToolButton *button : {m_principal, m_printButton, m_wallButton, m_asTable, m_asMap})
        button->setAutoRaise(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::gap);
    top->addWidget(m_verdict, 1);
    for (QWidget *one : std::initializer_list<QWidget *>{m_year, m_principal, m_printButton, m_wallButton})
        top->addWidget(one, 0, Qt::AlignTop);

    m_asTable->setCheckable(true);
    m_asMap->setCheckable(true);
    m_asTable->setChecked(true);
    auto *views = new QButtonGroup(this);
    views->addButton(m_asTable, int(View::Table));
    views->addButton(m_asMap, int(View::Map));
    auto *viewBar = new QWidget;
    auto *viewBox = new QHBoxLayout(viewBar);
    viewBox->setContentsMargins({});
    viewBox->setSpacing(0);
    viewBox->addWidget(m_asTable);
    viewBox->addWidget(m_asMap);
    m_counties->addWidget(m_heat);
    m_counties->addWidget(m_map);
    m_countySection = section(m_countyHead, m_counties, viewBar);
    m_due->setWideColumn(1);
    m_missing->setWideColumn(0);
    m_dueSection = section(m_dueHead, m_due);
    m_missingSection = section(m_missingHead, m_missing);
    m_bullets->setObjectName(QStringLiteral("bullets"));
    m_heat->setObjectName(QStringLiteral("heat"));
    m_map->setObjectName(QStringLiteral("map"));
    m_trend->setObjectName(QStringLiteral("trend"));
    m_due->setObjectName(QStringLiteral("due"));
    m_missing->setObjectName(QStringLiteral("missing"));

    m_box->setContentsMargins({});
    m_box->setSpacing(3 * space::gap);
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::pageMargin, space::gap, space::pageMargin, space::gap);
    box->setSpacing(space::gap);
    box->addLayout(top);
    box->addWidget(m_state);
    box->addWidget(m_scroll, 1);

    connect(views, &QButtonGroup::idClicked, this, [this](int view) {
        m_counties->setCurrentIndex(view);
        m_counties->updateGeometry();
        showTarget();
    });
    connect(m_year, &QComboBox::activated, this, [this] {
        m_yearChosen = true;
        showProgress();
    });
    connect(m_principal, &QToolButton::clicked, this, &OverviewPage::showProgress);
    connect(m_printButton, &QToolButton::clicked, this, &OverviewPage::print);
    connect(m_wallButton, &QToolButton::clicked, this, &OverviewPage::printWall);
    connect(m_bullets, &ChartWidget::selected, this, &OverviewPage::choose);
    connect(m_heat, &ChartWidget::cellSelected, this, [this](qint64 county, qint64 target) {
        m_trendArea = county;
        choose(target);
    });
    connect(m_map, &ChartWidget::selected, this, [this](qint64 county) {
        m_trendArea = county;
        showTarget();
    });
    for (ChartWidget *chart : {m_bullets, m_heat, m_map, m_trend}) {
        connect(chart, &ChartWidget::opened, this, &OverviewPage::openRows);
        connect(chart, &ChartWidget::saveFailed, this, [this](const QString &sentence) {
            m_state->setText(sentence);
            m_state->show();
        });
    }
    for (LineList *list : {m_due, m_missing}) {
        connect(list, &LineList::opened, this, [this](const QByteArray &type, qint64 id) {
            emit this->desk().pageRequested(type == "task" ? "tasks" : type == "duty" ? "duties" : "targets", id);
        });
    }
    connect(&m_source, &ProgressSource::changed, this, &Page::invalidate);
    connect(&m_source, &ProgressSource::computing, this, [this] {
        m_state->setText(tr("Computing the figures …"));
        m_state->show();
    });
    arrange();
    OverviewPage::retranslate();
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

// The source follows the records itself and says when there is something new to show.
QByteArrayList OverviewPage::dependsOn() const
{
    return {};
}

QWidget *OverviewPage::section(QLabel *&head, QWidget *content, QWidget *beside)
{
    auto *whole = new QWidget;
    auto *box = new QVBoxLayout(whole);
    box->setContentsMargins({});
    box->setSpacing(space::grid);
    head = new QLabel;
    head->setFont(deskFont(space::groupHeadPoints, true));
    head->setBuddy(content);
    auto *line = new QHBoxLayout;
    line->addWidget(head, 1);
    if (beside)
        line->addWidget(beside);
    box->addLayout(line);
    box->addWidget(content);
    return whole;
}

void OverviewPage::retranslate()
{
    m_principal->setText(tr("Principal only"));
    m_principal->setToolTip(tr("Show the principal targets only, or all of them"));
    m_printButton->setText(tr("Report"));
    m_printButton->setToolTip(tr("Preview and print the progress report (Ctrl+P)"));
    m_wallButton->setText(tr("Wall chart"));
    m_wallButton->setToolTip(tr("Preview and print one sheet for the meeting room"));
    m_asTable->setText(tr("Table"));
    m_asMap->setText(tr("Map"));
    m_countyHead->setText(tr("Counties"));
    m_dueHead->setText(tr("Due within %1 days, and overdue").arg(daysAhead));
    m_year->setToolTip(tr("Year in which the targets are due"));
    m_year->setAccessibleName(m_year->toolTip());
    m_verdict->setAccessibleName(tr("Verdict"));
    m_due->setAccessibleName(m_dueHead->text());
    showProgress();
}

bool OverviewPage::isBusy() const { return m_source.isComputing(); }

bool OverviewPage::isComputing() const { return m_source.isComputing(); }

void OverviewPage::refresh()
{
    const auto programme = currentProgramme(desk().store());
    m_document = programme ? programme->document : 0;
    if (m_source.isComputing()) {
        m_source.catchUp();
        if (!m_source.isComputing())
            return; // it has said so, and is shown
    }
    showProgress();
}

void OverviewPage::fillYears()
{
    const ProgrammeProgress *progress = m_source.now();
    const int chosen = m_yearChosen ? m_year->currentData().toInt() : progress->currentYear(m_document);
    m_year->clear();
    for (const int year : progress->years(m_document))
        m_year->addItem(year == 0 ? tr("Without a date") : QString::number(year), year);
    m_year->addItem(tr("All years"), -1);
    m_year->setCurrentIndex(std::max(0, m_year->findData(chosen)));
}

ProgrammeProgress::Choice OverviewPage::choice() const
{
    return {.year = m_year->currentIndex() < 0 ? -1 : m_year->currentData().toInt(),
            .principalOnly = m_principal->isChecked(),
            .area = desk().area() == desk().city() ? 0 : desk().area(),
            .document = m_document};
}

void OverviewPage::showProgress()
{
    const ProgrammeProgress *progress = m_source.now();
    m_state->setVisible(m_source.isComputing());
    m_state->setText(tr("Computing the figures …"));
    m_body->setVisible(progress);
    m_printButton->setEnabled(progress);
    m_wallButton->setEnabled(progress);
    if (!progress) {
        m_verdict->setText(QString());
        if (!m_source.isComputing()) {
            m_state->setText(tr("The figures cannot be read. The line above says why."));
            m_state->show();
        }
        return;
    }
    fillYears();
    ProgrammeProgress::Choice all = choice();
    all.principalOnly = false;
    m_verdict->setText(progress->verdictLine(all).onScreen());
    // A year without principal targets shows what it has.
    const bool hasPrincipal =
        !progress->chosen({.year = all.year, .principalOnly = true, .area = all.area, .document = all.document})
             .empty();
    m_principal->setEnabled(hasPrincipal);
    ProgrammeProgress::Choice listed = choice();
    listed.principalOnly = listed.principalOnly && hasPrincipal;
    const auto targets = progress->chosen(listed);
    if (std::none_of(targets.begin(), targets.end(),
                     [this](const TargetProgress *t) { return t->target.id == m_target; }))
        m_target = targets.empty() ? 0 : targets.front()->target.id;
    BulletChart bullets = progress->bullets(listed);
    bullets.head.title = listed.principalOnly ? progress->verdictLine(listed) : say("Overview", "Targets, worst first");
    bullets.head.source = {};
    m_bullets->setChart(bullets);
    HeatChart heat = progress->heat(all);
    heat.head.source = {};
    m_heat->setChart(heat);
    showTarget();
    showLists();
}

void OverviewPage::showTarget()
{
    const ProgrammeProgress *progress = m_source.now();
    if (!progress)
        return;
    const qint64 area = m_trendArea ? m_trendArea : desk().area();
    TrendChart trend = progress->trend(m_target, area);
    trend.head.source = {};
    m_trend->setChart(trend);
    if (m_counties->currentWidget() == m_map) {
        MapChart map = progress->map(m_target);
        map.head.source = {};
        m_map->setChart(map);
        m_map->select(m_trendArea);
    }
    m_bullets->select(m_target);
}

void OverviewPage::showLists()
{
    const ProgrammeProgress &progress = *m_source.now();
    const Language language = screenLanguage();
    std::vector<LineList::Line> due;
    for (const DueItem &item : progress.dueWithin(daysAhead, m_document)) {
        due.push_back({{item.due.toString(Qt::ISODate), item.name.in(language),
                        item.isOverdue ? tr("overdue") : item.who.in(language)},
                       item.recordType,
                       item.id,
                       item.isOverdue,
                       item.name.in(language)});
    }
    if (due.empty())
        due.push_back({{QString(), tr("Nothing is due or overdue."), QString()}, {}, 0, false, {}});
    m_due->setLines(due);
    std::vector<LineList::Line> missing;
    for (const MissingItem &item : progress.missing(m_document)) {
        missing.push_back({{item.what.in(language), item.supplier.in(language)},
                           "target",
                           item.targets.front(),
                           false,
                           item.what.in(language)});
    }
    const size_t count = missing.size();
    if (missing.empty())
        missing.push_back({{tr("Nothing is missing."), QString()}, {}, 0, false, {}});
    m_missing->setLines(missing);
    m_missingHead->setText(tr("Missing, and who must supply it (%1)").arg(count));
    m_missing->setAccessibleName(m_missingHead->text());
}

void OverviewPage::choose(qint64 target)
{
    if (target == 0)
        return;
    if (sender() == m_bullets)
        m_trendArea = 0;
    m_target = target;
    showTarget();
}

void OverviewPage::select(qint64 target)
{
    const ProgrammeProgress *progress = m_source.now();
    if (const TargetProgress *t = progress ? progress->find(target) : nullptr) {
        const int index = m_year->findData(t->year());
        if (index >= 0) {
            m_year->setCurrentIndex(index);
            m_yearChosen = true;
        }
        if (!t->target.principal)
            m_principal->setChecked(false);
    }
    m_target = target;
    showProgress();
}

// Two columns on a small screen, three on a wide one; each as long as its content.
void OverviewPage::arrange()
{
    using Widgets = std::vector<QWidget *>;
    const int columns = width() >= 1500 ? 3 : width() >= 800 ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    m_missing->setMostRows(columns == 3 ? 22 : 9);
    while (QLayoutItem *old = m_box->takeAt(0)) {
        if (QLayout *column = old->layout()) {
            while (QLayoutItem *item = column->takeAt(0))
                delete item;
        }
        delete old;
    }
    const auto add = [this](const Widgets &widgets, int stretch) {
        auto *column = new QVBoxLayout;
        column->setSpacing(2 * space::gap);
        for (QWidget *widget : widgets)
            column->addWidget(widget);
        column->addStretch(1);
        m_box->addLayout(column, stretch);
    };
    if (columns == 3) {
        add({m_bullets, m_trend}, 11);
        add({m_countySection}, 10);
        add({m_dueSection, m_missingSection}, 9);
    } else if (columns == 2) {
        add({m_bullets, m_trend}, 1);
        add({m_countySection, m_dueSection, m_missingSection}, 1);
    } else {
        add({m_bullets, m_trend, m_countySection, m_dueSection, m_missingSection}, 1);
    }
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void OverviewPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_verdict->setFont(deskFont(space::pageTitlePoints, true));
}

} // namespace heyuan
