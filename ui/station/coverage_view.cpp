#include "ui/station/coverage_view.h"

#include "core/station/station_map.h"
#include "core/station/station_reports.h"
#include "ui/chart/chart_widget.h"
#include "ui/record/quiet_delegate.h"
#include "ui/record/record_columns.h"
#include "ui/shell/icons.h"
#include "ui/theme/head_view.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>

namespace heyuan {

namespace {

QTreeWidget *list(const char *name, int columns, QWidget *parent)
{
    auto *made = new QTreeWidget(parent);
    HeadView::putOn(*made);
    made->setObjectName(QLatin1String(name));
    made->setColumnCount(columns);
    made->setRootIsDecorated(false);
    made->setItemDelegate(new QuietDelegate(made));
    made->setUniformRowHeights(true);
    made->setAlternatingRowColors(true);
    made->setFrameShape(QFrame::NoFrame);
    made->setTabKeyNavigation(false);
    made->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    made->header()->setStretchLastSection(false);
    return made;
}

/// "96 / 315 (30.5%)": never a share of a whole that is not known.
QString words(const CoveragePart &part)
{
    const QString count = QStringLiteral("%1 / %2").arg(part.covered).arg(part.all.toText());
    return part.share.isKnown() ? QStringLiteral("%1 (%2%)").arg(count, part.share.toText()) : count;
}

} // namespace

CoverageView::CoverageView(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_verdict(new QLabel(this)), m_area(new QComboBox(this)), m_print(new QToolButton(this)), m_counties(list("coverage", 5, this)), m_notes(new QLabel(this)),
      m_chart(new ChartWidget(this)), m_map(new ChartWidget(this)), m_head(new QLabel(this)), m_which(new QComboBox(this)), m_uncovered(list("uncovered", 5, this))
{
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setFont(deskFont(space::groupHeadPoints, true));
    m_verdict->setWordWrap(true);
    m_area->setObjectName(QStringLiteral("area"));
    m_area->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_print->setObjectName(QStringLiteral("print"));
    m_print->setAutoRaise(true);
    m_print->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_print->setIcon(icon(QStringLiteral("print")));
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setWordWrap(true);
    m_notes->setFont(deskFont(space::smallPoints));
    m_head->setFont(deskFont(space::groupHeadPoints, true));
    m_counties->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_counties->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_counties->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_uncovered->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_uncovered->header()->setSectionResizeMode(4, QHeaderView::Stretch);
    m_chart->setObjectName(QStringLiteral("coverageChart"));
    m_map->setObjectName(QStringLiteral("stationMap"));
    auto *top = new QHBoxLayout;
    top->setSpacing(space::gap);
    top->addWidget(m_verdict, 1);
    top->addWidget(m_area, 0, Qt::AlignTop);
    top->addWidget(m_print, 0, Qt::AlignTop);

    auto *left = new QWidget;
    auto *leftBox = new QVBoxLayout(left);
    leftBox->setContentsMargins(0, 0, space::gap, 0);
    leftBox->setSpacing(space::gap);
    leftBox->addWidget(m_counties);
    leftBox->addWidget(m_notes);
    leftBox->addWidget(m_chart);
    leftBox->addWidget(m_map);
    leftBox->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(left);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *right = new QWidget;
    auto *rightBox = new QVBoxLayout(right);
    rightBox->setContentsMargins({});
    rightBox->setSpacing(space::gap);
    auto *line = new QHBoxLayout;
    line->addWidget(m_head, 1);
    line->addWidget(m_which);
    rightBox->addLayout(line);
    rightBox->addWidget(m_uncovered, 1);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(scroll);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::pageMargin);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::pageMargin, space::gap, space::pageMargin, space::gap);
    box->setSpacing(space::gap);
    box->addLayout(top);
    box->addWidget(splitter, 1);

    connect(m_area, &QComboBox::activated, this, &CoverageView::invalidate);
    connect(m_which, &QComboBox::activated, this, &CoverageView::fillUncovered);
    connect(m_print, &QToolButton::clicked, this, &CoverageView::print);
    connect(m_chart, &ChartWidget::opened, &desk, &Desk::originRequested);
    connect(m_map, &ChartWidget::opened, this, [this] { emit this->desk().pageRequested("stations", m_map->selectedId()); });
    connect(&desk, &Desk::areaChanged, this, [this](qint64 area) {
        const int at = m_area->findData(area);
        if (at >= 0)
            m_area->setCurrentIndex(at);
    });
    connect(m_counties, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const int at = m_area->findData(item->data(0, Qt::UserRole));
        if (at < 0)
            return;
        m_area->setCurrentIndex(at);
        invalidate();
    });
    connect(m_uncovered, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) { emit this->desk().pageRequested("areas", item->data(0, Qt::UserRole).toLongLong()); });
    CoverageView::retranslate();
}

QByteArrayList CoverageView::dependsOn() const { return {"station", "area", "fact"}; }

/// The city and its counties, and other counties that have stations.
Result<CoverageView::Reading> CoverageView::readAll(Store &store, std::vector<qint64> areas, qint64 chosen, QDate asOf)
{
    const auto tree = AreaHierarchy::load(store);
    if (!tree)
        return tree.error();
    const auto stations = store.all<Station>();
    if (!stations)
        return stations.error();
    for (const Station &station : *stations) {
        const Area *county = tree->atLevel(station.area.id, QStringLiteral("county"));
        if (county && std::find(areas.begin(), areas.end(), county->id) == areas.end())
            areas.push_back(county->id);
    }
    Reading read{std::move(areas), {}, {}};
    if (read.areas.empty())
        return read;
    const bool isThere = std::find(read.areas.begin(), read.areas.end(), chosen) != read.areas.end();
    auto coverage = stationCoverage(store, asOf, isThere ? chosen : read.areas.front());
    if (!coverage)
        return coverage.error();
    read.coverage = std::move(*coverage);
    if (auto map = stationMap(store, asOf, read.coverage.whole.area))
        read.map = std::move(*map);
    return read;
}

void CoverageView::fillAreas()
{
    m_area->clear();
    for (const qint64 area : m_areas)
        m_area->addItem(desk().titleOf("area", area), area);
    m_area->setCurrentIndex(std::max(0, m_area->findData(m_coverage.whole.area)));
}

void CoverageView::refresh()
{
    std::vector<qint64> areas;
    if (desk().city())
        areas.push_back(desk().city());
    areas.insert(areas.end(), desk().counties().begin(), desk().counties().end());
    if (!m_isRead)
        m_verdict->setText(tr("Reading the stations …"));
    m_reading.read<Reading>(desk().store().location(), [areas, chosen = m_area->count() ? m_area->currentData().toLongLong() : desk().area(), asOf = desk().asOf()](Store &store) { return readAll(store, areas, chosen, asOf); },
                            [this](Result<Reading> read) { take(std::move(read)); });
    m_reading.catchUp();
}

void CoverageView::take(Result<Reading> read)
{
    m_isRead = false;
    if (!read)
        return m_verdict->setText(read.error().message.onScreen());
    m_areas = std::move(read->areas);
    m_coverage = std::move(read->coverage);
    m_stations = std::move(read->map);
    fillAreas();
    if (m_areas.empty())
        return m_verdict->setText(tr("There are no areas yet. Load the plan documents, or enter areas first."));
    m_isRead = true;
    fill();
}

void CoverageView::fill()
{
    if (!m_isRead)
        return;
    const AreaCoverage &whole = m_coverage.whole;
    m_verdict->setText(tr("%1 on %2: %3 stations operate; towns %4, villages %5, poor villages %6")
                           .arg(whole.name.onScreen(), m_coverage.asOf.toString(Qt::ISODate)).arg(whole.stations)
                           .arg(words(whole.towns), words(whole.villages), words(whole.poorVillages)));
    m_counties->clear();
    const auto add = [this](const AreaCoverage &area, bool isStrong) {
        auto *item = new QTreeWidgetItem(m_counties, {area.name.onScreen(), QString::number(area.stations), words(area.towns), words(area.villages), words(area.poorVillages)});
        item->setData(0, Qt::UserRole, area.area);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        int column = 2;
        for (const CoveragePart *part : {&area.towns, &area.villages, &area.poorVillages}) {
            if (!part->share.isKnown())
                item->setToolTip(column, part->share.why.onScreen());
            item->setTextAlignment(column++, Qt::AlignRight | Qt::AlignVCenter);
        }
        if (isStrong)
            item->setFont(0, deskFont(space::bodyPoints, true));
    };
    add(whole, true);
    for (const AreaCoverage &county : m_coverage.counties)
        add(county, false);
    // As high as its rows: the chart has the rest.
    m_counties->setFixedHeight(m_counties->header()->sizeHint().height() + m_counties->sizeHintForRow(0) * m_counties->topLevelItemCount() + space::grid);
    QStringList notes;
    for (const Text &note : m_coverage.notes)
        notes << note.onScreen();
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    m_chart->setChart(coverageChart(m_coverage));
    m_map->setVisible(m_stations && !m_stations->points.empty());
    if (m_stations)
        m_map->setChart(*m_stations);
    fillUncovered();
}

void CoverageView::fillUncovered()
{
    m_uncovered->clear();
    const Which which = Which(m_which->currentIndex());
    QList<QTreeWidgetItem *> items;
    for (const Uncovered &one : m_coverage.uncovered) {
        if ((which == Which::Poor && !one.isPoor) || (which == Which::Towns && !one.isTown) || (which == Which::Villages && one.isTown))
            continue;
        auto *item = new QTreeWidgetItem({one.county.onScreen(), (one.isTown ? one.name : one.town).onScreen(), one.isTown ? QString() : one.name.onScreen(), one.isPoor ? tr("poor") : QString(),
                                          one.state.isEmpty() ? tr("none yet") : one.state.onScreen()});
        item->setData(0, Qt::UserRole, one.area);
        items << item;
    }
    m_uncovered->addTopLevelItems(items);
    m_head->setText(tr("%n place(s) without a station that operates", nullptr, int(items.size())));
}

void CoverageView::retranslate()
{
    m_print->setText(tr("Report"));
    m_print->setToolTip(tr("Preview and print the coverage and who lacks a station (Ctrl+P)"));
    m_area->setAccessibleName(tr("Area"));
    m_map->setAccessibleName(tr("Map of the stations"));
    m_counties->setHeaderLabels({tr("Area"), tr("Stations"), tr("Towns"), tr("Villages"), tr("Poor villages")});
    m_counties->setAccessibleName(tr("Coverage by county"));
    m_uncovered->setHeaderLabels({tr("County"), tr("Town"), tr("Village"), tr("Poor"), tr("Status")});
    m_uncovered->setAccessibleName(tr("Places without a station that operates"));
    const int which = std::max(0, m_which->currentIndex());
    m_which->clear();
    m_which->addItems({tr("All"), tr("Poor villages"), tr("Towns"), tr("Villages")});
    m_which->setCurrentIndex(which);
    m_which->setAccessibleName(tr("Which places are listed"));
    if (!m_isRead)
        return;
    fillAreas();
    fill();
}

bool CoverageView::print()
{
    if (!m_isRead)
        return false;
    previewStationReport(coverageReport(desk().store(), m_coverage.asOf, m_coverage.whole.area, screenLanguage()), desk(), this);
    return true;
}

bool CoverageView::focusSearch()
{
    m_uncovered->setFocus(Qt::ShortcutFocusReason);
    return true;
}

} // namespace heyuan
