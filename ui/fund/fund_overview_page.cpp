#include "ui/fund/fund_overview_page.h"

#include "core/plan/document.h"
#include "ui/chart/chart_grid.h"
#include "ui/chart/chart_widget.h"
#include "ui/overview/report_preview.h"
#include "ui/shell/icons.h"
#include "ui/theme/theme.h"

#include <QInputDialog>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace heyuan {

FundOverviewPage::FundOverviewPage(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_desk(desk), m_verdict(new QLabel(this)), m_open(new QToolButton(this)), m_print(new QToolButton(this)), m_year(new ChartWidget), m_quarters(new ChartWidget), m_areas(new ChartWidget), m_rules(new ChartWidget), m_balance(new ChartWidget)
{
    setObjectName(QStringLiteral("fundOverview"));
    m_verdict->setObjectName(QStringLiteral("fundVerdict"));
    m_verdict->setFont(deskFont(space::pageTitlePoints, true));
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_open->setObjectName(QStringLiteral("openYear"));
    for (const auto &[button, image] : {std::pair(m_open, "add"), {m_print, "print"}}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(icon(QString::fromLatin1(image)));
    }
    connect(m_open, &QToolButton::clicked, this, &FundOverviewPage::openAccounts);
    connect(m_print, &QToolButton::clicked, this, &FundOverviewPage::print);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::gap);
    head->addWidget(m_verdict, 1);
    head->addWidget(m_open, 0, Qt::AlignTop);
    head->addWidget(m_print, 0, Qt::AlignTop);
    auto *grid = new ChartGrid(this);
    grid->add(m_year, ChartGrid::Column::Left);
    grid->add(m_quarters, ChartGrid::Column::Right);
    grid->add(m_balance, ChartGrid::Column::Both);
    grid->add(m_areas, ChartGrid::Column::Left);
    grid->add(m_rules, ChartGrid::Column::Right);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::pageMargin, space::gap, space::pageMargin, space::gap);
    box->setSpacing(space::gap);
    box->addLayout(head);
    box->addWidget(grid, 1);
    connect(&desk, &Desk::asOfChanged, this, &Page::invalidate);
    connect(m_balance, &ChartWidget::opened, this, [this] { emit m_desk.pageRequested("funds", m_balance->selectedId()); });
    const auto opens = [this](ChartWidget *chart, Result<std::vector<qint64>> (*entries)(Store &, const FundView &, qint64)) {
        connect(chart, &ChartWidget::opened, this, [this, chart, entries] {
            if (m_view) // a reading that failed leaves the charts of the one before
                openEntries(entries(m_desk.store(), *m_view, chart->selectedId()));
        });
    };
    opens(m_year, waterfallEntries);
    opens(m_areas, areaEntries);
    opens(m_rules, ruleEntries);
    retranslate();
}

void FundOverviewPage::refresh()
{
    m_view.reset();
    m_findings.cancel();
    auto view = FundView::loadMoney(m_desk.store(), m_desk.asOf());
    if (!view)
        return emit m_desk.failed(view.error());
    m_view = std::move(*view);
    showView();
    m_findings.read<FundView::Findings>(m_desk.store().location(), [book = m_view->book](Store &store) { return FundView::loadFindings(store, book); }, [this](Result<FundView::Findings> found) {
        if (!found)
            return emit m_desk.failed(found.error());
        m_view->findings = std::move(*found);
        m_verdict->setText(m_view->verdict().onScreen());
    });
    m_findings.catchUp();
}

void FundOverviewPage::openEntries(const Result<std::vector<qint64>> &ids)
{
    if (!ids)
        return emit m_desk.failed(ids.error());
    if (ids->empty())
        return;
    Origin origin;
    origin.recordType = FundEntry::description().type().name;
    origin.ids = *ids;
    emit m_desk.originRequested(origin);
}

void FundOverviewPage::showView()
{
    const bool hasAccounts = m_view && !m_view->book.accounts.empty();
    for (ChartWidget *chart : {m_year, m_quarters, m_areas, m_rules, m_balance})
        chart->setVisible(hasAccounts);
    m_print->setEnabled(hasAccounts);
    if (!hasAccounts) {
        m_verdict->setText(tr("There is no fund account yet. “Year accounts” opens those of a year from what the documents promise."));
        return;
    }
    m_verdict->setText(m_view->verdict().onScreen());
    m_year->setChart(waterfallChart(*m_view));
    m_quarters->setVisible(!m_view->quarters.empty());
    m_quarters->setChart(quarterChart(*m_view));
    m_balance->setChart(balanceChart(*m_view));
    m_areas->setChart(areaChart(*m_view));
    m_rules->setVisible(!m_view->rules.empty());
    m_rules->setChart(ruleChart(*m_view));
}

void FundOverviewPage::openAccounts()
{
    bool accepted = false;
    const int year = QInputDialog::getInt(this, tr("Year accounts"), tr("Year of the accounts:"), m_desk.asOf().year(), 2000, 2100, 1, &accepted);
    if (!accepted)
        return;
    const auto documents = documentsPromising(m_desk.store(), year);
    if (!documents)
        return emit m_desk.failed(documents.error());
    qint64 document = 0;
    if (documents->size() > 1) {
        // A document of another place, or of a demonstration project, need not be this bureau's money.
        QStringList names{tr("All documents")};
        for (const Record &one : *documents)
            names << Text::of(documentType().value(one, "short_zh").toString(), documentType().value(one, "short_en").toString()).onScreen();
        const QString chosen = QInputDialog::getItem(this, tr("Year accounts"), tr("Money promised by:"), names, 1, false, &accepted);
        if (!accepted)
            return;
        if (const auto at = names.indexOf(chosen); at > 0)
            document = (*documents)[size_t(at - 1)].id;
    }
    int made = 0;
    const Status written = m_desk.write([&](Transaction &transaction) -> Status {
        const auto number = makeFundAccounts(transaction, year, document);
        made = number ? *number : 0;
        return number ? Status() : number.error();
    });
    if (!written)
        return emit m_desk.failed(written.error());
    m_desk.announce(say("FundAccount", "Accounts opened: %1.").arg(qint64(made)).onScreen());
}

bool FundOverviewPage::print()
{
    auto report = fundReport(m_desk.store(), m_desk.asOf(), screenLanguage());
    if (!report) {
        emit m_desk.failed(report.error());
        return true;
    }
    previewReport(marked(std::move(*report), m_desk), m_desk, this);
    return true;
}

void FundOverviewPage::retranslate()
{
    m_open->setText(tr("Year accounts"));
    m_open->setToolTip(tr("Open the accounts of a year from what the documents promise"));
    m_print->setText(tr("Print"));
    m_print->setToolTip(tr("Preview and print the execution of the funds"));
    m_year->setAccessibleName(tr("Money of the year"));
    m_quarters->setAccessibleName(tr("Execution by quarter"));
    m_balance->setAccessibleName(tr("Balance by account"));
    m_areas->setAccessibleName(tr("Promised and paid by area"));
    m_rules->setAccessibleName(tr("Decided and paid by award rule"));
    if (m_view)
        showView();
}

} // namespace heyuan
