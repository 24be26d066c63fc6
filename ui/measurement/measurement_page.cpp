#include "ui/measurement/measurement_page.h"

#include "core/plan/document.h"
#include "ui/measurement/cell_mark.h"
#include "ui/measurement/cell_strip.h"
#include "ui/measurement/entry_grid_model.h"
#include "ui/measurement/entry_grid_view.h"
#include "ui/measurement/refusal_list.h"
#include "ui/measurement/refused_keeper.h"
#include "ui/record/choice_box.h"
#include "ui/settings/appearance.h"
#include "ui/shell/icons.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace heyuan {

MeasurementPage::MeasurementPage(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_model(new EntryGridModel(this)), m_entry(new SheetEntry(desk, *m_model, this)),
      m_keeper(new RefusedKeeper(desk, *m_model, this)), m_view(new EntryGridView(*m_model, *m_entry, this)),
      m_strip(new CellStrip(desk, *m_model, this)), m_refusals(new RefusalList(*m_model, *m_entry, this)),
      m_layout(new QComboBox(this)), m_document(new ChoiceBox(this)), m_indicator(new ChoiceBox(this)),
      m_area(new ChoiceBox(this)), m_year(new QSpinBox(this)), m_period(new QComboBox(this)), m_unit(new QLabel(this)),
      m_empty(new QLabel(this)), m_legend(new MarkLegend(this))
{
    setObjectName(QStringLiteral("measurementPage"));
    m_question.year = desk.asOf().year();
    m_question.period = Period::containing(desk.asOf(), PeriodKind::Month);
    build();
    retranslate();
}

MeasurementPage::~MeasurementPage()
{
    m_keeper->finish();
}

QToolButton *MeasurementPage::button(const char *name, const char *image)
{
    auto *made = new QToolButton(this);
    made->setObjectName(QLatin1String(name));
    made->setAutoRaise(true);
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (image)
        made->setIcon(icon(QLatin1String(image)));
    made->setIconSize({16, 16});
    made->setFocusPolicy(Qt::TabFocus); // a click leaves the place in the sheet
    return made;
}

void MeasurementPage::build()
{
    m_layout->setObjectName(QStringLiteral("sheetLayout"));
    m_document->setObjectName(QStringLiteral("sheetDocument"));
    m_indicator->setObjectName(QStringLiteral("sheetIndicator"));
    m_area->setObjectName(QStringLiteral("sheetArea"));
    m_year->setObjectName(QStringLiteral("sheetYear"));
    m_period->setObjectName(QStringLiteral("sheetPeriod"));
    for (const GridLayout layout :
         {GridLayout::AreasByPeriods, GridLayout::GroupsByPeriods, GridLayout::IndicatorsByPeriods,
          GridLayout::IndicatorsByAreas})
        m_layout->addItem(QString(), int(layout));
    m_year->setRange(1990, 2100);
    m_year->setKeyboardTracking(false);
    m_document->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_document->setMinimumWidth(zoomed(190));
    m_document->setMaximumWidth(zoomed(260));
    m_unit->setObjectName(QStringLiteral("sheetUnit"));
    m_indicator->setMinimumWidth(zoomed(200));
    m_indicator->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_area->setMinimumWidth(zoomed(120));
    m_previous = button("previousSheet", "back");
    m_next = button("nextSheet", "forward");
    for (QToolButton *one : {m_previous, m_next})
        one->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_previous->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    m_next->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    m_quarters = button("quarters", nullptr);
    m_quarters->setCheckable(true);
    m_transposed = button("transposed", nullptr);
    m_transposed->setCheckable(true);
    m_undo = button("undo", "undo");
    m_redo = button("redo", "redo");
    m_approve = button("approve", nullptr);
    m_export = button("export", "export");
    for (QToolButton *one : {m_undo, m_redo})
        one->setToolButtonStyle(Qt::ToolButtonIconOnly);

    auto *choosers = new QHBoxLayout;
    choosers->setSpacing(space::gap);
    for (QWidget *one : std::initializer_list<QWidget *>{m_layout, m_document, m_indicator, m_unit, m_area})
        choosers->addWidget(one);
    choosers->addWidget(m_previous);
    choosers->addWidget(m_next);
    choosers->addWidget(m_year);
    choosers->addWidget(m_period);
    choosers->addStretch(0);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(space::grid);
    for (QToolButton *one : {m_undo, m_redo, m_approve, m_quarters, m_transposed, m_export})
        tools->addWidget(one);
    tools->addStretch(1);

    m_approveBar = new QFrame(this);
    m_approveBar->setObjectName(QStringLiteral("approveBar"));
    m_approveBar->setAutoFillBackground(true);
    m_approveBar->setBackgroundRole(QPalette::AlternateBase);
    m_approveText = new QLabel(m_approveBar);
    m_approveText->setWordWrap(true);
    m_approveYes = new QPushButton(m_approveBar);
    m_approveYes->setObjectName(QStringLiteral("approveYes"));
    m_approveNo = new QPushButton(m_approveBar);
    auto *bar = new QHBoxLayout(m_approveBar);
    bar->setContentsMargins(space::gap, space::grid, space::gap, space::grid);
    bar->addWidget(m_approveText, 1);
    bar->addWidget(m_approveYes);
    bar->addWidget(m_approveNo);
    m_approveBar->hide();

    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_strip->setFixedWidth(zoomed(256));
    auto *sheet = new QVBoxLayout;
    sheet->setSpacing(space::grid);
    sheet->addWidget(m_view, 1);
    sheet->addWidget(m_empty, 1);
    sheet->addWidget(m_refusals);
    sheet->addWidget(m_legend);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addLayout(sheet, 1);
    middle->addWidget(m_strip);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::pageMargin, space::gap, space::pageMargin, space::gap);
    box->setSpacing(space::gap);
    box->addLayout(choosers);
    box->addLayout(tools);
    box->addWidget(m_approveBar);
    box->addLayout(middle, 1);
    setFocusProxy(m_view);
    connect(&desk(), &Desk::areaChanged, this, &MeasurementPage::followArea);

    for (QComboBox *one : std::initializer_list<QComboBox *>{m_layout, m_period})
        connect(one, &QComboBox::activated, this, &MeasurementPage::readChoices);
    for (ChoiceBox *one : {m_document, m_indicator, m_area})
        connect(one, &ChoiceBox::chosenByHand, this, &MeasurementPage::readChoices);
    connect(m_year, &QSpinBox::valueChanged, this, &MeasurementPage::readChoices);
    for (QToolButton *one : {m_quarters, m_transposed})
        connect(one, &QToolButton::clicked, this, &MeasurementPage::readChoices);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_undo, &QToolButton::clicked, this, &MeasurementPage::undo);
    connect(m_redo, &QToolButton::clicked, this, &MeasurementPage::redo);
    connect(m_export, &QToolButton::clicked, this, &MeasurementPage::exportTable);
    connect(m_approve, &QToolButton::clicked, this, &MeasurementPage::askToApprove);
    connect(m_approveYes, &QPushButton::clicked, this, &MeasurementPage::approveAsked);
    connect(m_approveNo, &QPushButton::clicked, m_approveBar, &QWidget::hide);
    connect(m_model, &EntryGridModel::typed, this, [this](const QModelIndex &index, const QString &text) {
        const CellKey key = m_model->cellAt(index)->key;
        m_entry->enter({{key, text}}, say("EntryStep", "entry in “%1”").arg(m_model->grid()->nameOf(key)));
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { m_strip->showCell(m_view->currentIndex()); });
    connect(m_model, &EntryGridModel::refusedChanged, this, &Page::unsavedEntryChanged);
    connect(m_entry, &SheetEntry::historyChanged, this, &MeasurementPage::updateButtons);
    connect(m_view, &EntryGridView::currentMoved, m_strip, &CellStrip::showCell);
    connect(m_view, &EntryGridView::selectionMoved, this, &MeasurementPage::updateSelection);
    connect(m_view, &EntryGridView::lockedTyped, this, [this](const QModelIndex &index) {
        emit this->desk().said(index.data(Qt::ToolTipRole).toString().section(u'\n', 0, 0));
    });
    connect(m_refusals, &RefusalList::cellAsked, this, [this](const CellKey &key) {
        if (const QModelIndex at = m_model->indexOf(key); at.isValid()) {
            m_view->setCurrentIndex(at);
            m_view->setFocus();
        }
    });
}

void MeasurementPage::retranslate()
{
    m_layout->setItemText(0, tr("One indicator: areas by month"));
    m_layout->setItemText(1, tr("One indicator: groups by month"));
    m_layout->setItemText(2, tr("One area: indicators by month"));
    m_layout->setItemText(3, tr("One period: indicators by area"));
    const auto label = [](QToolButton *one, const QString &text, const QString &help) {
        one->setText(text);
        one->setToolTip(help);
        one->setAccessibleName(text);
    };
    label(m_previous, tr("Previous sheet"), tr("The previous indicator, area or period (Ctrl+Page Up)"));
    label(m_next, tr("Next sheet"), tr("The next indicator, area or period (Ctrl+Page Down)"));
    label(m_quarters, tr("Quarters"), tr("Show quarters and half-years between the months"));
    label(m_transposed, tr("Swap rows and columns"), tr("What stands in rows stands in columns"));
    label(m_approve, tr("Approve…"),
          tr("Lock what is entered in the selection, or in the period of the selected cell"));
    label(m_export, tr("Export"), tr("Save the sheet as a spreadsheet"));
    // Setting a text takes the shortcut away.
    m_previous->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    m_next->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    m_layout->setAccessibleName(tr("What stands in rows and columns"));
    m_document->setAccessibleName(tr("Document"));
    m_indicator->setAccessibleName(tr("Indicator"));
    m_area->setAccessibleName(tr("Area"));
    m_year->setAccessibleName(tr("Year"));
    m_period->setAccessibleName(tr("Period"));
    m_view->setAccessibleName(tr("Measurements"));
    m_approveYes->setText(tr("Approve"));
    m_approveNo->setText(tr("Cancel"));
    m_approveBar->hide();
    if (m_model->grid())
        fillChoices();
    tellWhyEmpty();
    m_model->retranslate();
    m_strip->retranslate();
    m_refusals->retranslate();
    m_legend->retranslate();
    m_view->fitColumns();
    updateButtons();
}

QByteArrayList MeasurementPage::dependsOn() const
{
    return {"measurement", "adjustment", "indicator", "area", "measure_unit", "document", "target", "target_share", "dimension"};
}

} // namespace heyuan
