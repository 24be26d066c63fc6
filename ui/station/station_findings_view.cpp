#include "ui/station/station_findings_view.h"

#include "core/station/station_reports.h"
#include "ui/record/quiet_delegate.h"
#include "ui/record/record_columns.h"
#include "ui/shell/icons.h"
#include "ui/station/coverage_view.h"
#include "ui/theme/head_view.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QTreeWidget>

namespace heyuan {

StationFindingsView::StationFindingsView(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_verdict(new QLabel(this)), m_print(new QToolButton(this)), m_sitingList(new QTreeWidget(this)), m_whole(new QLabel(this)), m_standingHead(new QLabel(this)), m_standingList(new QTreeWidget(this))
{
    m_verdict->setFont(deskFont(space::groupHeadPoints, true));
    m_verdict->setWordWrap(true);
    m_standingHead->setFont(deskFont(space::groupHeadPoints, true));
    m_print->setObjectName(QStringLiteral("print"));
    m_print->setAutoRaise(true);
    m_print->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_print->setIcon(icon(QStringLiteral("print")));
    HeadView::putOn(*m_sitingList);
    m_sitingList->setObjectName(QStringLiteral("siting"));
    HeadView::putOn(*m_standingList);
    m_standingList->setObjectName(QStringLiteral("standing"));
    for (QTreeWidget *list : {m_sitingList, m_standingList}) {
        list->setRootIsDecorated(false);
        list->setItemDelegate(new QuietDelegate(list));
        list->setAlternatingRowColors(true);
        list->setFrameShape(QFrame::NoFrame);
        list->setUniformRowHeights(true);
        list->setTabKeyNavigation(false);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->header()->setStretchLastSection(false);
        connect(list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) { emit this->desk().pageRequested("stations", item->data(0, Qt::UserRole).toLongLong()); });
    }
    auto *top = new QHBoxLayout;
    top->addWidget(m_verdict, 1);
    top->addWidget(m_print, 0, Qt::AlignTop);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::pageMargin, space::gap, space::pageMargin, space::gap);
    box->setSpacing(space::gap);
    box->addLayout(top);
    box->addWidget(m_sitingList, 3);
    box->addWidget(m_whole);
    box->addWidget(m_standingHead);
    box->addWidget(m_standingList, 2);
    m_whole->setObjectName(QStringLiteral("whole"));
    m_whole->setWordWrap(true);
    m_whole->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A line shows the beginning of a sentence; the whole of it stands below.
    connect(m_sitingList, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        const QString clause = item ? item->text(2) : QString();
        m_whole->setText(!item ? QString() : clause.isEmpty() ? item->text(1) : tr("%1 (%2)").arg(item->text(1), clause));
    });
    connect(m_print, &QToolButton::clicked, this, &StationFindingsView::print);
    StationFindingsView::retranslate();
}

QByteArrayList StationFindingsView::dependsOn() const
{
    return {"station", "station_check", "station_activity", "area", "fact", "policy_constraint", "reading"};
}

Result<StationFindingsView::Reading> StationFindingsView::readAll(Store &store, QDate asOf)
{
    auto siting = checkSiting(store, asOf);
    if (!siting)
        return siting.error();
    auto standings = stationStandings(store, asOf);
    if (!standings)
        return standings.error();
    return Reading{std::move(*siting), std::move(*standings)};
}

void StationFindingsView::refresh()
{
    if (!m_isRead)
        m_verdict->setText(tr("Holding the stations against the rules …"));
    m_reading.read<Reading>(desk().store().location(), [asOf = desk().asOf()](Store &store) { return readAll(store, asOf); }, [this](Result<Reading> read) { take(std::move(read)); });
    m_reading.catchUp();
}

void StationFindingsView::take(Result<Reading> read)
{
    m_isRead = bool(read);
    if (!read)
        return m_verdict->setText(read.error().message.onScreen());
    m_siting = std::move(read->siting);
    m_standings = std::move(read->standings);
    fill();
}

void StationFindingsView::fill()
{
    if (!m_isRead)
        return;
    const Palette &colours = coloursOf(*this);
    const qint64 violations = m_siting.violations();
    m_verdict->setText(violations == 0 ? tr("%1 stations were held against the siting rules; none is violated.").arg(m_siting.stations)
                                       : tr("%1 stations were held against the siting rules: %2 violations.").arg(m_siting.stations).arg(violations));
    m_sitingList->clear();
    for (const SitingFinding &finding : m_siting.findings) {
        auto *item = new QTreeWidgetItem(m_sitingList, {sitingKindName(finding.kind).onScreen(), finding.sentence.onScreen(), finding.cited.onScreen()});
        item->setData(0, Qt::UserRole, finding.stations.empty() ? qint64(0) : finding.stations.front());
        item->setForeground(0, colours.lightText(finding.isViolation() ? Light::Behind : Light::AtRisk));
        item->setToolTip(1, finding.sentence.onScreen());
        item->setToolTip(2, finding.cited.onScreen());
    }
    m_sitingList->setCurrentItem(m_sitingList->topLevelItem(0));
    m_standingList->clear();
    for (const StationStanding &one : m_standings) {
        auto *item = new QTreeWidgetItem(m_standingList, {one.station.name, one.place.onScreen(), one.score ? one.score->toText() : QStringLiteral("—"), one.sentence.onScreen()});
        item->setData(0, Qt::UserRole, one.station.id);
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(3, one.sentence.onScreen());
    }
    m_standingHead->setText(tr("%n station(s) need attention: to be removed, warned, idle, or at the bottom of the scores", nullptr, int(m_standings.size())));
}

void StationFindingsView::retranslate()
{
    m_print->setText(tr("Report"));
    m_print->setToolTip(tr("Preview and print the findings (Ctrl+P)"));
    m_sitingList->setHeaderLabels({tr("Rule"), tr("Finding"), tr("Clause")});
    m_sitingList->setAccessibleName(tr("Findings about siting"));
    m_standingList->setHeaderLabels({tr("Service station"), tr("Place"), tr("Score"), tr("Finding")});
    m_standingList->setAccessibleName(tr("Stations that need attention"));
    const auto share = [](QTreeWidget *list, int wide) {
        for (int column = 0; column < list->columnCount(); ++column)
            list->header()->setSectionResizeMode(column, column == wide ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    };
    share(m_sitingList, 1);
    m_sitingList->header()->setSectionResizeMode(2, QHeaderView::Interactive);
    m_sitingList->header()->resizeSection(2, 220);
    share(m_standingList, 3);
    fill();
}

bool StationFindingsView::print()
{
    if (!m_isRead)
        return false;
    previewStationReport(stationFindingsReport(desk().store(), desk().asOf(), 0, screenLanguage()), desk(), this);
    return true;
}

bool StationFindingsView::focusSearch()
{
    m_sitingList->setFocus(Qt::ShortcutFocusReason);
    return true;
}

} // namespace heyuan
