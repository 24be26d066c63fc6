#include "ui/record/record_page.h"

#include "ui/overview/report_preview.h"
#include "ui/record/table_export.h"
#include "ui/settings/settings.h"
#include "ui/shell/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QLineEdit>
#include <QSplitter>
#include <QTemporaryDir>

namespace heyuan {

RecordPage::RecordPage(Desk &desk, RecordPageSetup setup, QWidget *parent)
    : Page(desk, parent), m_setup(std::move(setup)), m_type(*recordTypeNamed(m_setup.recordType))
{
    setObjectName(QStringLiteral("page_") + QString::fromUtf8(m_type.name));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::pageMargin, space::gap, space::pageMargin, space::gap);
    box->setSpacing(space::gap);
    auto *bar = new QWidget(this);
    auto *tools = new QHBoxLayout(bar);
    tools->setContentsMargins({});
    tools->setSpacing(space::grid);
    m_title = new QLabel(bar);
    m_title->setFont(deskFont(space::pageTitlePoints, true));
    tools->addWidget(m_title);
    tools->addStretch(1);
    m_new = button("new", "add", bar);
    m_change = button("change", "duties", bar);
    m_delete = button("delete", "remove", bar);
    m_undo = button("undo", "undo", bar);
    m_restore = button("restore", "restore", bar);
    m_deleted = button("deleted", "visible", bar);
    m_deleted->setCheckable(true);
    m_import = button("import", "import", bar);
    m_import->setVisible(canImport());
    setAcceptDrops(canImport());
    m_export = button("export", "export", bar);
    for (QToolButton *one : {m_new, m_change, m_delete})
        tools->addWidget(one);
    for (const RowAction &action : m_setup.actions) {
        m_actions.push_back(button(action.name, action.image, bar));
        tools->addWidget(m_actions.back());
        offer(action, *m_actions.back());
    }
    for (QToolButton *one : {m_undo, m_restore, m_deleted, m_import, m_export})
        tools->addWidget(one);
    box->addWidget(bar);

    m_noteBar = new QFrame(this);
    m_noteBar->setAutoFillBackground(true);
    auto *line = new QHBoxLayout(m_noteBar);
    line->setContentsMargins(10, 4, 4, 4);
    m_note = new QLabel(m_noteBar);
    m_note->setObjectName(QStringLiteral("pageNote"));
    m_note->setTextFormat(Qt::RichText);
    m_note->setWordWrap(true);
    auto *close = new QToolButton(m_noteBar);
    close->setText(QStringLiteral("×"));
    close->setAutoRaise(true);
    line->addWidget(m_note, 1);
    line->addWidget(close);
    m_noteBar->hide();
    box->addWidget(m_noteBar);
    connect(close, &QToolButton::clicked, m_noteBar, &QWidget::hide);
    connect(m_note, &QLabel::linkActivated, this, [this](const QString &link) {
        m_noteBar->hide();
        if (link == u"all")
            m_table->setFixed(m_setup.fixed);
        else if (const qint64 id = link.toLongLong())
            select(id);
        else
            createNew();
    });

    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_table = new RecordTable(desk, m_type, m_splitter);
    m_form = new RecordForm(desk, m_type, m_splitter);
    m_form->setMinimumWidth(320);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_form);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({760, 460});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::pageMargin);
    box->addWidget(m_splitter, 1);

    const QByteArray place = "split/" + m_type.name;
    if (const QByteArray kept = settings().arrangement(place); !kept.isEmpty())
        m_splitter->restoreState(kept);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this, place] { settings().keepArrangement(place, m_splitter->saveState()); });

    if (!m_setup.order.isDefault())
        m_table->setFirstOrder(m_setup.order);
    if (!m_setup.columns.isEmpty())
        m_table->setFirstColumns(m_setup.columns);
    m_table->setMemory(tableMemory(), desk.actor().name.toUtf8() + '/' + m_type.name);
    m_table->setEmptyText(m_setup.empty);
    if (m_setup.hasTotals || m_setup.counts)
        m_table->model().setTotals(m_setup.totals, m_setup.counts);
    if (!m_setup.fixed.conditions.empty())
        m_table->setFixed(m_setup.fixed);
    for (const auto &[key, rendering] : m_setup.renderings)
        m_form->setRendering(key, rendering);

    m_table->setViews(QString::fromUtf8(m_setup.views.isEmpty() ? m_type.name : m_setup.views));
    m_table->offerChanges();

    buildDetails();
    if (m_setup.prepare)
        m_setup.prepare(*m_form);
    connect(m_table, &RecordTable::currentChanged, this, [this](qint64 id) {
        showDetailsOf(id);
        if (id)
            m_form->showRecord(id);
        else if (!m_form->isModified())
            m_form->showNothing();
        updateButtons();
    });
    connect(m_table, &RecordTable::selectionChanged, this, [this] {
        updateButtons();
        const auto [rows, sum] = m_table->selectionSum();
        this->desk().showSelection(rows, sum);
    });
    connect(m_table, &RecordTable::opened, m_form, &RecordForm::focusFirst);
    connect(m_table, &RecordTable::firstStepAsked, this, &RecordPage::createNew);
    connect(m_table, &RecordTable::changeAsked, this, &RecordPage::changeSelected);
    connect(m_change, &QToolButton::clicked, this, &RecordPage::changeSelected);
    connect(m_table, &RecordTable::deleteAsked, this, &RecordPage::deleteSelected);
    connect(m_form, &RecordForm::saved, this, &RecordPage::noteSaved);
    connect(m_form, &RecordForm::modifiedChanged, this, &Page::unsavedEntryChanged);
    connect(m_new, &QToolButton::clicked, this, &RecordPage::createNew);
    connect(m_delete, &QToolButton::clicked, this, &RecordPage::deleteSelected);
    connect(m_restore, &QToolButton::clicked, this, &RecordPage::restoreSelected);
    connect(m_undo, &QToolButton::clicked, this, &RecordPage::undo);
    connect(m_import, &QToolButton::clicked, this, [this] { importFile(); });
    connect(m_export, &QToolButton::clicked, this, &RecordPage::exportTable);
    connect(m_deleted, &QToolButton::toggled, this, [this](bool on) {
        m_table->setDeletedShown(on);
        updateButtons();
    });
    retranslate();
}

RecordPage::~RecordPage() = default;

void RecordPage::buildDetails()
{
    for (const RecordDetail &detail : m_setup.details) {
        detail.setup->views = detail.setup->recordType + '/' + detail.field;
        auto *page = new RecordPage(desk(), *detail.setup, m_form);
        page->setTitleShown(false);
        page->setStacked();
        m_form->addTab(page, [title = detail.title] { return title.onScreen(); });
        connect(page, &Page::unsavedEntryChanged, this, &Page::unsavedEntryChanged);
        m_details.push_back(page);
    }
    connect(m_form, &RecordForm::saved, this, [this](qint64 id) { showDetailsOf(id); });
}

void RecordPage::showDetailsOf(qint64 id)
{
    for (size_t i = 0; i < m_details.size(); ++i) {
        Filter filter = m_setup.details[i].setup->fixed;
        filter.conditions.push_back({m_setup.details[i].field, Condition::Test::Is, id});
        m_details[i]->setFixed(filter);
    }
}

QToolButton *RecordPage::button(const char *name, const char *image, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(QLatin1String(name));
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setAutoRaise(true);
    made->setIcon(icon(QLatin1String(image)));
    made->setIconSize({16, 16});
    return made;
}

void RecordPage::offer(const RowAction &action, QToolButton &at)
{
    const auto runs = [this](const RowAction &one) { return [this, run = one.run] { run(m_table->selectedIds().front(), *this); }; };
    if (action.choices.empty()) {
        connect(&at, &QToolButton::clicked, this, runs(action));
        return;
    }
    auto *menu = new QMenu(&at);
    for (const RowAction &choice : action.choices) {
        QAction *entry = menu->addAction(icon(QLatin1String(choice.image)), {}, this, runs(choice));
        entry->setObjectName(QLatin1String(choice.name));
    }
    at.setMenu(menu);
    at.setPopupMode(QToolButton::InstantPopup);
}

QString RecordPage::title() const { return (m_setup.title.isEmpty() ? m_type.plural : m_setup.title).onScreen(); }

void RecordPage::retranslate()
{
    m_title->setText(title());
    const auto label = [](QToolButton *one, const QString &text, const QString &help) {
        one->setText(text);
        one->setToolTip(help);
    };
    label(m_new, tr("New"), tr("New row (Ctrl+N)"));
    label(m_change, tr("Change"), tr("Set fields of all chosen rows at once (Ctrl+Shift+E)"));
    label(m_delete, tr("Delete"), tr("Delete the selected rows (Del); they can be brought back"));
    label(m_undo, tr("Undo"), tr("Take the last step back (Ctrl+Z)"));
    label(m_restore, tr("Restore"), tr("Bring the selected rows back"));
    label(m_deleted, tr("Deleted rows"), tr("Show what was deleted"));
    label(m_import, tr("Import"), tr("Read a spreadsheet or list; a file can be dropped here, a copied table pasted (Ctrl+V)"));
    label(m_export, tr("Export"), tr("Save what the table shows as a spreadsheet"));
    for (size_t i = 0; i < m_actions.size(); ++i) {
        const RowAction &action = m_setup.actions[i];
        label(m_actions[i], action.label.onScreen(), action.help.onScreen());
        for (size_t entry = 0; entry < action.choices.size(); ++entry)
            m_actions[i]->menu()->actions()[qsizetype(entry)]->setText(action.choices[entry].label.onScreen());
    }
    updateButtons();
}

void RecordPage::refresh()
{
    // The table follows every change by itself; here only the first look at the page begins.
    if (!std::exchange(m_first, false))
        return;
    if (const Record *first = m_table->model().recordAt(0); first && m_table->currentId() == 0)
        m_table->selectId(first->id);
    offerDrafts();
}

void RecordPage::setFixed(const Filter &fixed)
{
    // A tab nobody looks at reads no rows while somebody goes down the table beside it.
    m_setup.fixed = fixed;
    m_isFixedLater = !isVisible();
    if (!m_isFixedLater)
        m_table->setFixed(fixed);
}

void RecordPage::showEvent(QShowEvent *event)
{
    if (std::exchange(m_isFixedLater, false))
        m_table->setFixed(m_setup.fixed);
    Page::showEvent(event);
}

void RecordPage::setStacked()
{
    m_splitter->setOrientation(Qt::Vertical);
    m_splitter->setSizes({240, 320});
}

bool RecordPage::showOrigin(const Origin &origin)
{
    if (origin.recordType != m_type.name || origin.ids.empty())
        return false;
    m_deleted->setChecked(false);
    if (m_type.isLarge) { // among a million rows a selection would not be seen
        Filter only = m_setup.fixed;
        QVariantList ids;
        for (const qint64 id : origin.ids)
            ids << id;
        only.conditions.push_back({"id", Condition::Test::OneOf, ids});
        m_table->setFixed(only);
        m_first = false;
        note(tr("Only the %1 rows behind the figure are shown.").arg(Number(qint64(origin.ids.size())).toText(0)).toHtmlEscaped()
             + QStringLiteral(" <a href=\"all\">%1</a>").arg(tr("Show all rows").toHtmlEscaped()));
        return true;
    }
    select(origin.ids.front());
    m_table->selectIds(origin.ids);
    return true;
}

void RecordPage::setTitleShown(bool shown) { m_title->setVisible(shown); }

void RecordPage::select(qint64 id)
{
    m_first = false;
    if (m_deleted->isChecked() && m_table->model().rowOf(id) < 0)
        m_deleted->setChecked(false);
    if (!m_table->selectId(id))
        m_form->showRecord(id);
}

bool RecordPage::focusSearch()
{
    m_table->focusSearch();
    return true;
}

bool RecordPage::createNew()
{
    for (RecordPage *detail : m_details) {
        if (detail->isVisible() && detail->isAncestorOf(focusWidget()))
            return detail->createNew();
    }
    m_deleted->setChecked(false);
    Record record = m_type.blank();
    for (const Condition &condition : m_setup.fixed.conditions) {
        if (condition.test == Condition::Test::Is && m_type.indexOf(condition.field) >= 0)
            m_type.setValue(record, condition.field, condition.value);
    }
    if (m_setup.begin)
        m_setup.begin(record);
    m_table->view().clearSelection();
    m_table->view().setCurrentIndex({});
    m_form->showNew(record);
    m_form->focusFirst();
    return true;
}

bool RecordPage::save()
{
    for (RecordPage *detail : m_details) {
        if (detail->isVisible() && detail->hasUnsavedEntry())
            return detail->save();
    }
    return m_form->save();
}

bool RecordPage::hasUnsavedEntry() const
{
    return m_form->isModified() || std::any_of(m_details.begin(), m_details.end(), [](const RecordPage *detail) { return detail->hasUnsavedEntry(); });
}

bool RecordPage::exportTable()
{
    const auto written = exportShown(*m_table, title(), this);
    if (!written) {
        if (written.error().kind != ErrorKind::Cancelled)
            emit desk().failed(written.error());
        return true;
    }
    desk().announce(tr("Exported to %1.").arg(*written));
    return true;
}

bool RecordPage::print()
{
    previewReport(reportOf(*m_table, title()), desk(), this);
    return true;
}

void RecordPage::note(const QString &html)
{
    const Palette &colours = coloursOf(*this);
    QPalette own = palette();
    own.setColor(QPalette::Window, colours.surfaceRaised);
    own.setColor(QPalette::Link, colours.accentText);
    m_noteBar->setPalette(own);
    m_note->setText(html);
    m_noteBar->show();
}

// A new row that was half typed when the program ended has no place in the table; it is offered here.
void RecordPage::offerDrafts()
{
    const auto drafts = draft::left(desk().store(), desk().actor().name, m_type.name);
    if (!drafts || drafts->empty())
        return;
    QStringList links;
    for (const Draft &draft : *drafts) {
        const qint64 id = draft.form.section(u'/', 1).toLongLong();
        links << QStringLiteral("<a href=\"%1\">%2</a>")
                     .arg(QString::number(id),
                          (id ? desk().titleOf(m_type.name, id) : tr("a new row")).toHtmlEscaped());
        if (links.size() == 5)
            break;
    }
    note(QStringLiteral("%1 %2").arg(tr("Typed and not saved the last time:").toHtmlEscaped(),
                                     links.join(QStringLiteral(" · "))));
}

void RecordPage::updateButtons()
{
    const bool deleted = m_deleted->isChecked();
    const bool selected = m_table->view().selectionModel()->hasSelection();
    const bool many = m_table->hasManySelected();
    m_change->setVisible(!deleted && many);
    m_delete->setVisible(!deleted);
    m_delete->setEnabled(selected);
    m_restore->setVisible(deleted);
    m_restore->setEnabled(selected);
    for (QToolButton *action : m_actions) {
        action->setVisible(!deleted);
        action->setEnabled(selected && !many && m_table->selectedIds().size() == 1);
    }
    m_undo->setEnabled(canUndo());
    m_undo->setToolTip(canUndo() ? tr("Take back: %1 (Ctrl+Z)").arg(m_steps.back().name.onScreen())
                                 : tr("Take the last step back (Ctrl+Z)"));
}

// The window's menu asks the page through the functions above; the keys work here too where there is no menu.
void RecordPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Save))
        save();
    else if (event->matches(QKeySequence::New))
        createNew();
    else if (event->matches(QKeySequence::Find))
        focusSearch();
    else if (event->matches(QKeySequence::Undo))
        undo();
    else if (event->matches(QKeySequence::Paste) && pasteTable())
        event->accept();
    else
        Page::keyPressEvent(event);
}

} // namespace heyuan
