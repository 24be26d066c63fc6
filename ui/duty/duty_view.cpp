#include "ui/duty/duty_view.h"

#include "ui/attachment/attachments_view.h"
#include "ui/duty/duty_month.h"
#include "ui/overview/report_preview.h"
#include "ui/record/quiet_delegate.h"
#include "ui/shell/icons.h"
#include "ui/theme/head_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QTreeWidget>

namespace heyuan {

namespace {

enum Column { Due, State, Name, By, DoneOn, Columns };
constexpr int dutyRole = Qt::UserRole;
constexpr int dueRole = Qt::UserRole + 1;

} // namespace

void addFulfilmentEvidence(Desk &desk, RecordForm &form)
{
    auto *evidence = new AttachmentsView(desk, DutyFulfilment::description().type(), &form);
    form.addTab(evidence, [] { return say("Attachment", "Evidence").onScreen(); });
    QObject::connect(&form, &RecordForm::shown, evidence, &AttachmentsView::show);
}

DutyView::DutyView(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_verdict(new QLabel(this)), m_document(new QComboBox(this)), m_unit(new QComboBox(this)), m_which(new QTabBar(this)), m_print(new QToolButton(this)), m_export(new QToolButton(this)),
      m_stack(new QStackedWidget), m_list(new QTreeWidget), m_month(new DutyMonth), m_form(new RecordForm(desk, DutyFulfilment::description().type()))
{
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setFont(deskFont(space::groupHeadPoints, true));
    m_verdict->setWordWrap(true);
    m_document->setObjectName(QStringLiteral("document"));
    m_unit->setObjectName(QStringLiteral("unit"));
    m_document->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(14);
    m_which->setObjectName(QStringLiteral("which"));
    m_which->setDrawBase(false);
    m_which->addTab({});
    m_which->addTab({});
    for (const auto &[button, name, image] : {std::tuple(m_print, "print", "print"), {m_export, "export", "export"}}) {
        button->setObjectName(QLatin1String(name));
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(icon(QLatin1String(image)));
    }
    HeadView::putOn(*m_list);
    m_list->setObjectName(QStringLiteral("dueDays"));
    m_list->setColumnCount(Columns);
    m_list->setItemDelegate(new QuietDelegate(m_list));
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(By, QHeaderView::Interactive);
    m_list->header()->resizeSection(By, 150);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_month);
    addFulfilmentEvidence(desk, *m_form);
    m_form->setMinimumWidth(300);

    auto *choices = new QHBoxLayout;
    choices->setSpacing(space::gap);
    choices->addWidget(m_which);
    choices->addWidget(m_document);
    choices->addWidget(m_unit);
    choices->addStretch(1);
    choices->addWidget(m_print);
    choices->addWidget(m_export);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_form);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({820, 330});
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::pageMargin);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::pageMargin, space::gap, space::pageMargin, space::gap);
    box->setSpacing(space::gap);
    box->addLayout(choices);
    box->addWidget(m_verdict);
    box->addWidget(splitter, 1);

    connect(m_which, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_document, &QComboBox::activated, this, [this] { fillChoices(); fill(); });
    connect(m_unit, &QComboBox::activated, this, &DutyView::fill);
    connect(m_print, &QToolButton::clicked, this, &DutyView::print);
    connect(m_export, &QToolButton::clicked, this, &DutyView::exportTable);
    connect(&desk, &Desk::asOfChanged, this, [this](QDate asOf) {
        m_month->setMonth(Period::containing(asOf, PeriodKind::Month));
        invalidate();
    });
    connect(m_month, &DutyMonth::monthChanged, this, &DutyView::fill);
    connect(m_month, &DutyMonth::chosen, this, &DutyView::choose);
    connect(m_form, &RecordForm::modifiedChanged, this, &Page::unsavedEntryChanged);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item && item->parent())
            choose(item->data(0, dutyRole).toLongLong(), item->data(0, dueRole).toDate());
    });
    connect(m_list, &QTreeWidget::itemActivated, m_form, &RecordForm::focusFirst);
    m_month->setMonth(Period::containing(desk.asOf(), PeriodKind::Month));
    DutyView::retranslate();
}

DutyChoice DutyView::choice() const { return {m_document->currentData().toLongLong(), m_unit->currentData().toString()}; }

/// The documents that have duties, and the units of the document chosen.
void DutyView::fillChoices()
{
    const DutyChoice chosen = choice();
    m_document->clear();
    m_document->addItem(tr("All documents"), qint64(0));
    QStringList units;
    for (const DutyLine &duty : m_book.duties()) {
        if (m_document->findData(duty.document) < 0)
            m_document->addItem(duty.documentName.onScreen(), duty.document);
        if (duty.hasDueDays() && (chosen.document == 0 || duty.document == chosen.document))
            units << duty.units();
    }
    m_document->setCurrentIndex(std::max(0, m_document->findData(chosen.document)));
    units.removeDuplicates();
    m_unit->clear();
    m_unit->addItem(tr("All units"), QString());
    for (const QString &unit : units)
        m_unit->addItem(unit, unit);
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(chosen.unit)));
}

void DutyView::refresh()
{
    m_isRead = false;
    auto book = DutyBook::load(desk().store());
    if (!book)
        return m_verdict->setText(book.error().message.onScreen());
    m_book = std::move(*book);
    m_isRead = true;
    fillChoices();
    fill();
}

void DutyView::fill()
{
    if (!m_isRead)
        return;
    const QDate asOf = desk().asOf();
    const auto all = chosenOf(m_book.around(asOf), choice());
    const Palette &colours = coloursOf(*this);
    m_verdict->setText(dutyVerdict(all, asOf).onScreen());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QTreeWidgetItem *current = nullptr;
    for (const DutyState state : {DutyState::Overdue, DutyState::DueSoon, DutyState::Upcoming, DutyState::DoneLate, DutyState::Done}) {
        QList<QTreeWidgetItem *> rows;
        for (const DutyOccurrence &one : all) {
            if (one.state != state)
                continue;
            auto *item = new QTreeWidgetItem;
            item->setText(Due, one.due.toString(Qt::ISODate));
            item->setText(State, QString(lightMark(dutyStateLight(state))) + u' ' + dutyStateName(state).onScreen());
            item->setForeground(State, colours.lightText(dutyStateLight(state)));
            item->setText(Name, one.duty->name.onScreen());
            item->setToolTip(Name, one.duty->name.onScreen() + u'\n' + rhythmInWords(*one.duty).onScreen() + u'\n' + one.duty->cited.onScreen());
            item->setText(By, one.duty->byNames.onScreen());
            item->setToolTip(By, one.duty->byNames.onScreen());
            item->setText(DoneOn, one.done ? one.done->doneOn.toString(Qt::ISODate) : QString());
            item->setData(0, dutyRole, one.duty->id);
            item->setData(0, dueRole, one.due);
            if (std::pair(one.duty->id, one.due) == m_chosen)
                current = item;
            rows << item;
        }
        if (rows.isEmpty())
            continue;
        auto *group = new QTreeWidgetItem(m_list, {say("Duty", "%1 (%2)").arg(dutyStateName(state)).arg(qint64(rows.size())).onScreen()});
        group->setFirstColumnSpanned(true);
        group->setFont(0, deskFont(space::bodyPoints, true));
        group->addChildren(rows);
        group->setExpanded(true);
    }
    if (current)
        m_list->setCurrentItem(current);
    const Period month = m_month->month();
    m_month->setOccurrences(chosenOf(m_book.occurrences(asOf, month.first(), month.last()), choice()), asOf);
    if (m_chosen.first && !m_form->isModified())
        choose(m_chosen.first, m_chosen.second);
}

/// Its record if it was done; otherwise a new one for this day.
void DutyView::choose(qint64 duty, QDate due)
{
    m_chosen = {duty, due};
    if (const DutyFulfilment *done = m_book.answerTo(duty, due)) {
        if (m_form->id() != done->id)
            m_form->showRecord(done->id);
        return;
    }
    const RecordType &type = DutyFulfilment::description().type();
    Record record = type.blank();
    type.setValue(record, "duty_id", duty);
    type.setValue(record, "due_on", due);
    m_form->showNew(record);
}

Result<Report> DutyView::report() const
{
    return dutyReport(desk().store(), desk().asOf(), choice(), screenLanguage());
}

bool DutyView::print()
{
    auto made = report();
    if (made)
        previewReport(marked(std::move(*made), desk()), desk(), this);
    else
        emit desk().failed(made.error());
    return true;
}

bool DutyView::exportTable()
{
    auto made = report();
    if (made)
        exportReport(marked(std::move(*made), desk()), desk(), this);
    else
        emit desk().failed(made.error());
    return true;
}

bool DutyView::save() { return m_form->isModified() && m_form->save(); }

bool DutyView::focusSearch()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void DutyView::retranslate()
{
    m_which->setTabText(0, tr("List"));
    m_which->setTabText(1, tr("Calendar"));
    m_which->setAccessibleName(tr("List or calendar"));
    m_document->setAccessibleName(tr("Document"));
    m_unit->setAccessibleName(tr("Unit"));
    m_print->setText(tr("Print"));
    m_print->setToolTip(tr("Preview and print what is due, with the calendar of two months (Ctrl+P)"));
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("Write what is due as a spreadsheet or PDF"));
    m_list->setHeaderLabels({tr("Due"), tr("Status"), tr("Duty"), tr("By"), tr("Done on")});
    m_list->setAccessibleName(tr("Due days of duties"));
    m_month->retranslate();
    m_form->retranslate();
    if (m_isRead) {
        fillChoices();
        fill();
    }
}

} // namespace heyuan
