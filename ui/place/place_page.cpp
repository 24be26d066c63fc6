#include "ui/place/place_page.h"

#include "core/place/area.h"
#include "ui/place/user_page.h"
#include "ui/shell/icons.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace heyuan {

PlacePage::PlacePage(Desk &desk, QWidget *parent) : Page(desk, parent)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::pageMargin, space::gap, space::pageMargin, 0);
    top->setSpacing(space::pageMargin);
    m_head = new QLabel(this);
    m_head->setFont(deskFont(space::pageTitlePoints, true));
    m_bar = new QTabBar(this);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    for (int tab = 0; tab < 3; ++tab)
        m_bar->addTab({});
    top->addWidget(m_head);
    top->addWidget(m_bar, 1);
    const auto button = [&](const char *image) {
        auto *made = new QToolButton(this);
        made->setAutoRaise(true);
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        made->setIcon(icon(QLatin1String(image)));
        made->setIconSize({16, 16});
        top->addWidget(made);
        return made;
    };
    m_new = button("add");
    m_delete = button("remove");
    box->addLayout(top);

    m_stack = new QStackedWidget(this);
    auto *areas = new QWidget(m_stack);
    auto *areasBox = new QVBoxLayout(areas);
    areasBox->setContentsMargins(space::pageMargin, space::gap, space::pageMargin, space::gap);
    m_note = new QLabel(areas);
    m_note->setTextFormat(Qt::RichText);
    m_note->setWordWrap(true);
    m_note->hide();
    areasBox->addWidget(m_note);
    auto *splitter = new QSplitter(Qt::Horizontal, areas);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::pageMargin);
    m_tree = new AreaTree(desk, splitter);
    m_form = new RecordForm(desk, Area::description().type(), splitter);
    m_facts = new RecordPage(desk,
                             {.recordType = "fact",
                              .empty = say("Place", "Here stand dated facts of the area, such as its residents or its "
                                                    "villages. Indicators are divided by them."),
                              .columns = {"name", "value", "unit", "as_of", "supplier"}},
                             m_form);
    m_facts->setTitleShown(false);
    m_facts->setStacked();
    m_form->addTab(m_facts, [] { return tr("Facts"); });
    splitter->addWidget(m_tree);
    splitter->addWidget(m_form);
    splitter->setSizes({320, 900});
    splitter->setStretchFactor(1, 1);
    areasBox->addWidget(splitter, 1);
    m_stack->addWidget(areas);
    m_units =
        new RecordPage(desk,
                       {.recordType = "unit",
                        .empty = say("Place", "Here stand the bureaus and offices that lead tasks and supply figures."),
                        .columns = {"code", "name", "aliases", "area_id", "level", "valid_to"}},
                       m_stack);
    m_units->setTitleShown(false);
    m_stack->addWidget(m_units);
    m_users = makeUserPage(desk, m_stack);
    m_users->setTitleShown(false);
    m_stack->addWidget(m_users);
    box->addWidget(m_stack, 1);

    connect(m_bar, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        m_new->setVisible(tab == 0);
        m_delete->setVisible(tab == 0);
        if (RecordPage *page = table())
            page->refresh();
    });
    connect(m_tree, &AreaTree::currentChanged, this, &PlacePage::showArea);
    connect(m_form, &RecordForm::saved, m_tree, [this](qint64 id) {
        m_tree->reload();
        m_tree->select(id);
    });
    connect(m_form, &RecordForm::modifiedChanged, this, &Page::unsavedEntryChanged);
    connect(m_facts, &Page::unsavedEntryChanged, this, &Page::unsavedEntryChanged);
    connect(m_units, &Page::unsavedEntryChanged, this, &Page::unsavedEntryChanged);
    connect(m_users, &Page::unsavedEntryChanged, this, &Page::unsavedEntryChanged);
    connect(m_new, &QToolButton::clicked, this, &PlacePage::createNew);
    connect(m_delete, &QToolButton::clicked, this, &PlacePage::deleteArea);
    connect(m_note, &QLabel::linkActivated, this, [this] {
        const Status done = this->desk().write(
            [this](Transaction &tx) { return tx.restore(Area::description().type(), m_deletedArea); });
        if (!done)
            return m_note->setText(done.error().message.onScreen().toHtmlEscaped());
        m_note->hide();
        m_tree->reload();
        m_tree->select(m_deletedArea);
    });
    retranslate();
}

void PlacePage::showArea(qint64 id)
{
    if (!id)
        return;
    m_form->showRecord(id);
    Filter filter;
    filter.conditions.push_back({"area_id", Condition::Test::Is, id});
    m_facts->setFixed(filter);
}

RecordPage *PlacePage::table() const
{
    return m_bar->currentIndex() == 1 ? m_units : m_bar->currentIndex() == 2 ? m_users : nullptr;
}

void PlacePage::setTitleShown(bool shown) { m_head->setVisible(shown); }

void PlacePage::refresh()
{
    m_tree->reload();
    if (!m_tree->currentId())
        m_tree->select(desk().area());
}

void PlacePage::select(qint64 id)
{
    const auto area = desk().store().find(Area::description().type(), id);
    if (area && *area) {
        m_bar->setCurrentIndex(0);
        refresh();
        m_tree->select(id);
        return;
    }
    const auto fact = desk().store().find(Fact::description().type(), id);
    if (fact && *fact) {
        m_bar->setCurrentIndex(0);
        refresh();
        m_tree->select(Fact::description().read(**fact).area.id);
        m_form->showTab(m_facts);
        m_facts->select(id);
        return;
    }
    const auto user = desk().store().find(*recordTypeNamed("desk_user"), id);
    m_bar->setCurrentIndex(user && *user ? 2 : 1);
    table()->select(id);
}

bool PlacePage::focusSearch()
{
    if (RecordPage *page = table())
        return page->focusSearch();
    m_tree->search().setFocus();
    m_tree->search().selectAll();
    return true;
}

bool PlacePage::createNew()
{
    if (RecordPage *page = table())
        return page->createNew();
    if (m_facts->isAncestorOf(focusWidget()))
        return m_facts->createNew();
    const RecordType &type = Area::description().type();
    Record record = type.blank();
    if (m_tree->currentId()) // inside the area that is looked at
        type.setValue(record, "parent_id", m_tree->currentId());
    m_form->showNew(record);
    m_form->focusFirst();
    return true;
}

bool PlacePage::deleteArea()
{
    const qint64 id = m_tree->currentId();
    const RecordType &type = Area::description().type();
    const auto stored = desk().store().find(type, id);
    if (!stored || !*stored)
        return false;
    Filter inside;
    inside.conditions.push_back({"parent_id", Condition::Test::Is, id});
    const auto parts = desk().store().count(type, inside);
    m_note->show();
    if (parts && *parts > 0) {
        m_note->setText(tr("%1 has %2 areas inside it and was not deleted. Move or delete those first.")
                            .arg(desk().titleOf("area", id), QString::number(*parts)).toHtmlEscaped());
        return true;
    }
    const QString name = desk().titleOf("area", id);
    const Status done = desk().write([&](Transaction &tx) { return tx.remove(type, id, (*stored)->version); });
    if (!done) {
        m_note->setText(done.error().message.onScreen().toHtmlEscaped());
        return true;
    }
    m_deletedArea = id;
    m_note->setText(
        QStringLiteral("%1 <a href=\"undo\">%2</a>").arg(tr("Deleted: %1.").arg(name).toHtmlEscaped(), tr("Undo")));
    m_form->showNothing();
    m_tree->reload();
    return true;
}

bool PlacePage::save()
{
    if (RecordPage *page = table())
        return page->save();
    return m_facts->hasUnsavedEntry() ? m_facts->save() : m_form->save();
}

bool PlacePage::exportTable() { return m_bar->currentIndex() == 1 ? m_units->exportTable() : m_facts->exportTable(); }

bool PlacePage::hasUnsavedEntry() const
{
    return m_form->isModified() || m_facts->hasUnsavedEntry() || m_units->hasUnsavedEntry() || m_users->hasUnsavedEntry();
}

void PlacePage::retranslate()
{
    m_head->setText(title());
    m_bar->setTabText(0, tr("Areas"));
    m_bar->setTabText(1, tr("Units"));
    m_bar->setTabText(2, tr("Users"));
    m_new->setText(tr("New area"));
    m_new->setToolTip(tr("A new area inside the one chosen (Ctrl+N)"));
    m_delete->setText(tr("Delete"));
    m_delete->setToolTip(tr("Delete the area chosen; it can be brought back"));
    m_tree->retranslate();
}

} // namespace heyuan
