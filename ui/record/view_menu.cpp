#include "ui/record/view_menu.h"

#include "ui/record/record_table.h"

#include <QAction>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace heyuan {

namespace {

// A column that is a little wider makes no other view.
QJsonObject withoutWidths(QJsonObject state)
{
    QJsonArray columns;
    for (const QJsonValue &value : state[QStringLiteral("columns")].toArray()) {
        QJsonObject one = value.toObject();
        one.remove(QStringLiteral("width"));
        columns << one;
    }
    state[QStringLiteral("columns")] = columns;
    state.remove(QStringLiteral("filterShown"));
    return state;
}

} // namespace

ViewMenu::ViewMenu(RecordTable &table, QWidget *parent)
    : QWidget(parent), m_table(table), m_button(new QToolButton(this)), m_menu(new QMenu(m_button)), m_name(new QLineEdit(this))
{
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins({});
    box->addWidget(m_button);
    box->addWidget(m_name);
    m_button->setObjectName(QStringLiteral("viewButton"));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);
    m_button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator{image:none}"));
    m_name->setObjectName(QStringLiteral("viewName"));
    m_name->setMaxLength(saved_view::longestName);
    m_name->setMinimumWidth(190);
    m_name->installEventFilter(this);
    m_name->hide();
    const auto key = [this](const char *name, const QKeySequence &keys, auto &&run) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        m_table.addAction(action);
        return action;
    };
    m_saveAs = key("viewSaveAs", Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] { askName(true); });
    m_reset = key("viewReset", Qt::CTRL | Qt::SHIFT | Qt::Key_R, [this] {
        m_current.clear();
        m_table.reset();
        mark();
    });
    m_saveAs->setEnabled(false);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewMenu::build);
    connect(m_name, &QLineEdit::returnPressed, this, &ViewMenu::takeName);
    connect(&m_table, &RecordTable::stateChanged, this, &ViewMenu::mark);
    hide();
}

QString ViewMenu::who() const { return m_table.model().desk().actor().name; }

void ViewMenu::setPage(const QString &page)
{
    m_page = page;
    m_saveAs->setEnabled(true);
    show();
    read();
    const auto first = std::find_if(m_views.begin(), m_views.end(), [](const SavedView &view) { return view.isDefault; });
    if (first != m_views.end())
        choose(first->name);
    mark();
}

bool ViewMenu::tell(const Status &done)
{
    if (!done)
        emit m_table.model().desk().failed(done.error());
    return bool(done);
}

void ViewMenu::read()
{
    auto views = saved_view::all(m_table.model().desk().store(), who(), m_page);
    if (!views)
        return (void)tell(views.error());
    m_views = std::move(*views);
    if (!find(m_current))
        m_current.clear();
}

const SavedView *ViewMenu::find(const QString &name) const
{
    const auto at = std::find_if(m_views.begin(), m_views.end(), [&](const SavedView &view) { return view.name == name; });
    return at == m_views.end() ? nullptr : &*at;
}

bool ViewMenu::isChanged() const
{
    const SavedView *view = find(m_current);
    return view && withoutWidths(view->content) != withoutWidths(m_table.state());
}

void ViewMenu::choose(const QString &name)
{
    const SavedView *view = find(name);
    if (!view)
        return;
    m_current = view->name;
    m_table.setState(QJsonObject(view->content));
    mark();
}

void ViewMenu::build()
{
    read(); // another window of the same person may have saved one
    m_menu->clear();
    for (const SavedView &view : m_views) {
        QString words = view.name;
        words.replace(u'&', QStringLiteral("&&"));
        QAction *action = m_menu->addAction(view.isDefault ? tr("%1 (default)").arg(words) : words);
        action->setCheckable(true);
        action->setChecked(view.name == m_current);
        connect(action, &QAction::triggered, this, [this, name = view.name] { choose(name); });
    }
    if (m_views.empty()) {
        QAction *none = m_menu->addAction(tr("No views saved yet"));
        none->setEnabled(false);
    }
    m_menu->addSeparator();
    if (const SavedView *now = find(m_current)) {
        const SavedView view = *now;
        QAction *update = m_menu->addAction(tr("Save the changes to it"), this, [this, view] {
            keep({view.name, view.isDefault, m_table.state()}, tr("View “%1” saved.").arg(view.name));
        });
        update->setObjectName(QStringLiteral("viewUpdate"));
        update->setEnabled(isChanged());
        m_menu->addAction(tr("Rename …"), this, [this] { askName(false); })->setObjectName(QStringLiteral("viewRename"));
        QAction *standard = m_menu->addAction(tr("Open this page with it"), this, [this, view](bool on) {
            keep({view.name, on, view.content}, on ? tr("The page opens with “%1” from now on.").arg(view.name)
                                                   : tr("The page opens as at first from now on."));
        });
        standard->setObjectName(QStringLiteral("viewDefault"));
        standard->setCheckable(true);
        standard->setChecked(view.isDefault);
        m_menu->addAction(tr("Delete it"), this, &ViewMenu::drop)->setObjectName(QStringLiteral("viewDelete"));
        m_menu->addSeparator();
    }
    m_menu->addAction(m_saveAs);
    m_menu->addAction(m_reset);
}

// No dialog: the name is typed where it will stand.
void ViewMenu::askName(bool forNew)
{
    m_namesNew = forNew;
    m_name->setPlaceholderText(forNew ? tr("Name of the view, then Enter") : tr("New name, then Enter"));
    m_name->setText(forNew ? QString() : m_current);
    m_button->hide();
    m_name->show();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void ViewMenu::takeName()
{
    const QString name = m_name->text().simplified();
    Store &store = m_table.model().desk().store();
    if (m_namesNew) {
        if (const SavedView *taken = find(name)) { // what would be lost is not taken silently
            const SavedView before = *taken;
            if (!tell(saved_view::keep(store, who(), m_page, {name, before.isDefault, m_table.state()})))
                return;
            m_table.model().desk().announce(tr("View “%1” replaced.").arg(name), [this, before] {
                if (tell(saved_view::keep(m_table.model().desk().store(), who(), m_page, before)))
                    read();
            });
        } else if (!tell(saved_view::keep(store, who(), m_page, {name, false, m_table.state()}))) {
            return;
        } else {
            emit m_table.model().desk().said(tr("View “%1” saved.").arg(name));
        }
    } else if (!tell(saved_view::rename(store, who(), m_page, m_current, name))) {
        return;
    }
    m_current = name;
    read();
    m_table.view().setFocus();
    mark();
}

void ViewMenu::keep(SavedView view, const QString &said)
{
    if (!tell(saved_view::keep(m_table.model().desk().store(), who(), m_page, view)))
        return;
    read();
    emit m_table.model().desk().said(said);
    mark();
}

void ViewMenu::drop()
{
    const SavedView *now = find(m_current);
    if (!now)
        return;
    const SavedView view = *now;
    if (!tell(saved_view::drop(m_table.model().desk().store(), who(), m_page, view.name)))
        return;
    read();
    mark();
    m_table.model().desk().announce(tr("View “%1” deleted.").arg(view.name), [this, view] {
        if (tell(saved_view::keep(m_table.model().desk().store(), who(), m_page, view)))
            read();
    });
}

void ViewMenu::mark()
{
    const QString words = m_current.isEmpty() ? tr("View") : isChanged() ? m_current + QStringLiteral(" *") : m_current;
    m_button->setText(fontMetrics().elidedText(words, Qt::ElideRight, 150));
    m_button->setToolTip(m_current.isEmpty() ? tr("Save how the table stands under a name, and come back to it")
                         : isChanged()       ? tr("View “%1”, changed since").arg(m_current)
                                             : tr("View “%1”").arg(m_current));
    m_button->setAccessibleName(m_button->toolTip());
}

void ViewMenu::retranslate()
{
    m_saveAs->setText(tr("Save as a view …"));
    m_reset->setText(tr("Table as at first"));
    m_name->setAccessibleName(tr("Name of the view"));
    mark();
}

bool ViewMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_table.view().setFocus();
        return true;
    }
    if (watched == m_name && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        m_name->hide();
        m_button->show();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace heyuan
