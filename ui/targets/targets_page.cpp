#include "ui/targets/targets_page.h"

#include "core/plan/programme.h"

#include "core/programme/reports.h"
#include "ui/overview/progress_source.h"
#include "ui/overview/report_preview.h"
#include "ui/overview/rows_dialog.h"
#include "ui/record/record_columns.h"
#include "ui/targets/breakdown_editor.h"
#include "ui/targets/target_detail.h"
#include "ui/targets/target_model.h"
#include "ui/theme/head_view.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace heyuan {

namespace {

constexpr Light lights[] = {Light::Behind, Light::AtRisk, Light::OnCourse, Light::Met, Light::NotDue, Light::NoData};
constexpr int everyYear = -1;

} // namespace

TargetsPage::TargetsPage(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_source(ProgressSource::of(desk)), m_model(new TargetModel(this)),
      m_filter(new TargetFilter(this)), m_search(new QLineEdit(this)), m_document(new QComboBox(this)),
      m_year(new QComboBox(this)), m_light(new QComboBox(this)), m_new(new QToolButton(this)),
      m_printButton(new QToolButton(this)), m_count(new QLabel(this)), m_table(new QTableView),
      m_splitter(new QSplitter(this)), m_detail(new TargetDetail(desk))
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(260);
    m_document->setObjectName(QStringLiteral("documentFilter"));
    m_year->setObjectName(QStringLiteral("yearFilter"));
    m_light->setObjectName(QStringLiteral("lightFilter"));
    m_document->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_document->setMaximumWidth(220);
    for (QToolButton *button : {m_new, m_printButton})
        button->setAutoRaise(true);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::gap);
    bar->addWidget(m_search, 1);
    for (QComboBox *box : {m_document, m_year, m_light})
        bar->addWidget(box);
    bar->addWidget(m_count);
    bar->addStretch(1);
    bar->addWidget(m_new);
    bar->addWidget(m_printButton);

    m_filter->setSourceModel(m_model);
    HeadView::putOn(*m_table);
    m_table->setObjectName(QStringLiteral("targets"));
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(TargetModel::DueColumn, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(space::row);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setMinimumSectionSize(40);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 4);
    m_splitter->setChildrenCollapsible(false);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::pageMargin, space::gap, space::pageMargin, space::gap);
    box->setSpacing(space::gap);
    box->addLayout(bar);
    box->addWidget(m_splitter, 1);

    connect(m_search, &QLineEdit::textChanged, this, &TargetsPage::applyFilter);
    for (QComboBox *filter : {m_document, m_year, m_light})
        connect(filter, &QComboBox::activated, this, &TargetsPage::applyFilter);
    connect(m_new, &QToolButton::clicked, this, &TargetsPage::createNew);
    connect(m_printButton, &QToolButton::clicked, this, &TargetsPage::print);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (const qint64 id = current.data(TargetModel::IdRole).toLongLong())
                    m_detail->showTarget(m_source.held(), id);
            });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const TargetProgress *t = m_source.now() ? m_source.now()->find(index.data(TargetModel::IdRole).toLongLong())
                                                 : nullptr;
        if (t)
            showOrigin(t->county(county()) ? t->county(county())->value.origin : t->value.origin);
    });
    connect(m_detail, &TargetDetail::unsavedEntryChanged, this, &Page::unsavedEntryChanged);
    connect(m_detail, &TargetDetail::saved, this, [this](qint64 id) { m_wanted = id; });
    connect(&m_source, &ProgressSource::changed, this, &Page::invalidate);
    connect(&m_source, &ProgressSource::computing, this, &TargetsPage::updateCount);
    m_table->viewport()->installEventFilter(this);
    recolour();
    TargetsPage::retranslate();
}

QString TargetsPage::title() const
{
    return tr("Targets");
}
QByteArrayList TargetsPage::dependsOn() const
{
    return {};
}

qint64 TargetsPage::county() const
{
    return desk().area() == desk().city() ? 0 : desk().area();
}

ProgrammeProgress::Choice TargetsPage::choice() const
{
    return {.year = m_year->currentIndex() < 0 ? everyYear : m_year->currentData().toInt(),
            .principalOnly = false,
            .area = county(),
            .document = m_document->currentData().toLongLong()};
}

bool TargetsPage::isBusy() const { return m_source.isComputing(); }

void TargetsPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search targets (Ctrl+F)"));
    m_new->setText(tr("New target"));
    m_printButton->setText(tr("Target sheet"));
    m_printButton->setToolTip(tr("Preview and print one page about the selected target (Ctrl+P)"));
    m_search->setAccessibleName(tr("Search targets"));
    m_table->setAccessibleName(tr("Targets"));
    m_document->setAccessibleName(tr("Document"));
    m_year->setAccessibleName(tr("Due in"));
    m_light->setAccessibleName(tr("Light"));
    m_model->retranslate();
    m_detail->retranslate();
    fillFilters();
    updateCount();
}

void TargetsPage::fillFilters()
{
    const QVariant document = m_document->currentData();
    const QVariant year = m_year->currentData();
    const QVariant light = m_light->currentData();
    m_document->clear();
    m_document->addItem(tr("All documents"), 0);
    m_year->clear();
    m_year->addItem(tr("All years"), everyYear);
    m_light->clear();
    m_light->addItem(tr("All lights"));
    for (const Light one : lights)
        m_light->addItem(lightMark(one) + (u' ' + lightName(one).onScreen()), int(one));
    if (const ProgrammeProgress *progress = m_source.now()) {
        for (const TargetProgress &t : progress->targets()) {
            if (t.target.document && m_document->findData(t.target.document.id) < 0)
                m_document->addItem(t.document.onScreen(), t.target.document.id);
        }
        for (const int one : progress->years())
            m_year->addItem(one == 0 ? tr("Without a date") : QString::number(one), one);
    }
    m_document->setCurrentIndex(std::max(0, m_document->findData(document)));
    m_year->setCurrentIndex(std::max(0, year.isValid() ? m_year->findData(year) : 0));
    m_light->setCurrentIndex(std::max(0, light.isValid() ? m_light->findData(light) : 0));
}

bool TargetsPage::isComputing() const { return m_source.isComputing(); }

void TargetsPage::refresh()
{
    if (m_source.isComputing()) {
        m_source.catchUp();
        if (!m_source.isComputing())
            return; // it has said so, and is shown
    }
    showProgress();
}

void TargetsPage::showProgress()
{
    const ProgrammeProgress *progress = m_source.now();
    m_model->showProgress(m_source.held(), county(), coloursOf(*this));
    fillFilters();
    if (progress && !m_filled) {
        m_filled = true;
        // The programme's own plan first: it is what the desk is about.
        const auto programme = currentProgramme(desk().store());
        if (programme && programme->document)
            m_document->setCurrentIndex(std::max(0, m_document->findData(programme->document)));
    }
    applyFilter();
    const qint64 wanted = m_wanted ? m_wanted : m_detail->target();
    m_wanted = 0;
    if (progress && progress->find(wanted))
        select(wanted);
    else if (progress && m_filter->rowCount() > 0 && !m_detail->hasUnsavedEntry())
        m_table->setCurrentIndex(m_filter->index(0, 0));
    m_detail->showTarget(m_source.held(), m_detail->target());
}

void TargetsPage::applyFilter()
{
    const QVariant light = m_light->currentData();
    m_filter->set(choice(), light.isValid() ? std::optional(Light(light.toInt())) : std::nullopt,
                  m_search->text().trimmed());
    updateCount();
    arrangeColumns();
}

void TargetsPage::updateCount()
{
    m_count->setText(m_source.now() && !m_source.isComputing() ? tr("%n target(s)", nullptr, m_filter->rowCount())
                                                               : tr("Computing the figures …"));
}

// While the figures are computed, the target asked for.
qint64 TargetsPage::currentItem() const
{
    return m_wanted ? m_wanted : m_table->currentIndex().data(TargetModel::IdRole).toLongLong();
}

void TargetsPage::select(qint64 target)
{
    const ProgrammeProgress *progress = m_source.now();
    if (!progress || !progress->find(target)) {
        m_wanted = target;
        return;
    }
    QModelIndex index = m_filter->mapFromSource(m_model->index(m_model->rowOf(target), 0));
    if (!index.isValid()) { // hidden by a filter: the link goes before it
        m_search->clear();
        m_document->setCurrentIndex(0);
        m_year->setCurrentIndex(0);
        m_light->setCurrentIndex(0);
        applyFilter();
        index = m_filter->mapFromSource(m_model->index(m_model->rowOf(target), 0));
    }
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

bool TargetsPage::showOrigin(const Origin &origin)
{
    if (origin.recordType == "target" && !origin.ids.empty()) {
        select(origin.ids.front());
        return true;
    }
    const ProgrammeProgress *progress = m_source.now();
    const Indicator *indicator = progress ? progress->indicator(origin.indicator) : nullptr;
    if (!indicator)
        return false;
    (new RowsDialog(desk(), origin,
                    say("Overview", "%1, %2").arg(indicator->name()).arg(areaName(*progress, origin.area)), this))
        ->show();
    return true;
}

bool TargetsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

bool TargetsPage::createNew()
{
    m_table->clearSelection();
    m_detail->showNew();
    return true;
}

bool TargetsPage::save()
{
    return m_detail->save();
}
bool TargetsPage::hasUnsavedEntry() const
{
    return m_detail->hasUnsavedEntry();
}

bool TargetsPage::print()
{
    const ProgrammeProgress *progress = m_source.now();
    if (!progress || !progress->find(m_detail->target()))
        return false;
    previewReport(targetReport(*progress, m_detail->target(), screenLanguage(), reportOptions(desk())), desk(), this);
    return true;
}

bool TargetsPage::exportTable()
{
    const ProgrammeProgress *progress = m_source.now();
    if (!progress)
        return false;
    ProgressReportOptions options = reportOptions(desk());
    options.year = choice().year;
    options.document = choice().document;
    options.withCharts = false;
    exportReport(progressReport(*progress, screenLanguage(), options), desk(), this);
    return true;
}

// The columns that fit are shown, the most telling first; the name takes what is left.
void TargetsPage::arrangeColumns()
{
    if (m_arranging)
        return;
    m_arranging = true;
    static constexpr int inOrder[] = {
        TargetModel::LightColumn,    TargetModel::ShareColumn, TargetModel::DueColumn,     TargetModel::AchievedColumn,
        TargetModel::RequiredColumn, TargetModel::AskedColumn, TargetModel::DocumentColumn};
    const bool isOneDocument = m_document->currentData().toLongLong() != 0;
    const QFontMetrics metrics(m_table->font());
    const int name = metrics.height() * 12;
    int left = m_table->viewport()->width() - name;
    QHeaderView *header = m_table->horizontalHeader();
    for (const int column : inOrder) {
        int wanted = metrics.horizontalAdvance(m_filter->headerData(column, Qt::Horizontal).toString())
                     + 5 * space::gap;
        for (int row = 0; row < m_filter->rowCount(); ++row) {
            const QModelIndex index = m_filter->index(row, column);
            const int icon = column == TargetModel::LightColumn ? 3 * space::gap : 0;
            wanted = std::max(wanted, metrics.horizontalAdvance(index.data().toString()) + 2 * space::gap + icon);
        }
        wanted = std::min(wanted, 200);
        const bool fits = wanted <= left && !(column == TargetModel::DocumentColumn && isOneDocument);
        header->setSectionHidden(column, !fits);
        if (fits) {
            header->resizeSection(column, wanted);
            left -= wanted;
        }
    }
    header->resizeSection(TargetModel::NameColumn, name + left);
    m_arranging = false;
}

bool TargetsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        arrangeColumns();
    return Page::eventFilter(watched, event);
}

void TargetsPage::recolour()
{
    const Palette &colours = coloursOf(*this);
    QPalette own = m_table->palette();
    own.setColor(QPalette::Highlight, colours.selection);
    own.setColor(QPalette::HighlightedText, colours.text);
    m_table->setPalette(own);
    m_model->showProgress(m_source.held(), county(), colours);
}

void TargetsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

} // namespace heyuan
