#include "ui/shell/actions.h"

#include "ui/shell/icons.h"
#include "ui/shell/page.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace heyuan {

Actions::Actions(QMenuBar *bar, QWidget *window) : QObject(window), m_bar(bar), m_window(window)
{
    makeFile();
    makeEdit();
    makeView();
    makeGo();
    makeHelp();
    retranslate();
}

QMenu *Actions::addMenu(const Text &words)
{
    QMenu *menu = m_bar->addMenu(QString());
    m_menus.emplace_back(menu, words);
    return menu;
}

QAction *Actions::add(QMenu *menu, const char *name, Text words, const QKeySequence &keys, bool needsDesk)
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    action->setIcon(icon(QLatin1String(name)));
    m_actions.insert(QLatin1String(name), {action, std::move(words), needsDesk});
    m_order << QLatin1String(name);
    return action;
}

QAction *Actions::addChoice(QMenu *menu, QActionGroup *group, const char *name, Text words)
{
    QAction *action = add(menu, name, std::move(words));
    action->setCheckable(true);
    group->addAction(action);
    return action;
}

void Actions::makeFile()
{
    QMenu *menu = addMenu(say("Menu", "&File"));
    add(menu, "newDatabase", say("Menu", "&New database …"), Qt::CTRL | Qt::SHIFT | Qt::Key_N)
        ->setIcon(icon(QStringLiteral("new")));
    add(menu, "open", say("Menu", "&Open database …"), QKeySequence::Open);
    add(menu, "server", say("Menu", "&Connect to a server …"));
    menu->addSeparator();
    add(menu, "backup", say("Menu", "&Back up now …"), {}, true);
    add(menu, "restore", say("Menu", "&Restore a backup …"));
    menu->addSeparator();
    add(menu, "save", say("Menu", "&Save"), QKeySequence::Save, true);
    add(menu, "print", say("Menu", "&Print …"), QKeySequence::Print, true);
    add(menu, "export", say("Menu", "&Export the table …"), Qt::CTRL | Qt::Key_E, true);
    menu->addSeparator();
    add(menu, "quit", say("Menu", "&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q))->setMenuRole(QAction::QuitRole);
}

void Actions::makeEdit()
{
    QMenu *menu = addMenu(say("Menu", "&Edit"));
    add(menu, "new", say("Menu", "&New entry"), QKeySequence::New, true);
    add(menu, "find", say("Menu", "&Find on this page"), QKeySequence::Find, true)
        ->setIcon(icon(QStringLiteral("filter")));
    menu->addSeparator();
    add(menu, "undo", say("Menu", "&Undo"), QKeySequence::Undo);
    add(menu, "redo", say("Menu", "&Redo"), QKeySequence::Redo);
}

void Actions::makeView()
{
    QMenu *menu = addMenu(say("Menu", "&View"));
    auto *languages = new QActionGroup(this);
    // The two languages are named in themselves, so that a reader of either finds his own.
    addChoice(menu, languages, "chinese", Text::plain(QStringLiteral("中文(&Z)")));
    addChoice(menu, languages, "english", Text::plain(QStringLiteral("&English")));
    add(menu, "otherLanguage", say("Menu", "&Switch language"), Qt::CTRL | Qt::SHIFT | Qt::Key_L)
        ->setIcon(icon(QStringLiteral("language")));
    menu->addSeparator();
    auto *themes = new QActionGroup(this);
    addChoice(menu, themes, "systemTheme", say("Menu", "Colours of the s&ystem"));
    addChoice(menu, themes, "lightTheme", say("Menu", "&Light"));
    addChoice(menu, themes, "darkTheme", say("Menu", "&Dark"));
    menu->addSeparator();
    add(menu, "larger", say("Menu", "L&arger"), QKeySequence(Qt::CTRL | Qt::Key_Plus))
        ->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    add(menu, "smaller", say("Menu", "S&maller"), QKeySequence(Qt::CTRL | Qt::Key_Minus));
    add(menu, "normalSize", say("Menu", "&Normal size"), QKeySequence(Qt::CTRL | Qt::Key_0));
    menu->addSeparator();
    add(menu, "compact", say("Menu", "&Compact rows"))->setCheckable(true);
    add(menu, "fold", say("Menu", "&Fold the navigation"), Qt::CTRL | Qt::Key_B, true);
}

void Actions::makeGo()
{
    QMenu *menu = addMenu(say("Menu", "&Go"));
    add(menu, "search", say("Menu", "&Search or go to …"), Qt::CTRL | Qt::Key_K, true);
    add(menu, "clause", say("Menu", "&Clause of this row"), Qt::Key_F4, true)
        ->setIcon(icon(QStringLiteral("documents")));
    add(menu, "back", say("Menu", "&Back"), QKeySequence(Qt::ALT | Qt::Key_Left), true);
    add(menu, "forward", say("Menu", "For&ward"), QKeySequence(Qt::ALT | Qt::Key_Right), true);
    menu->addSeparator();
    int number = 0;
    for (const PageEntry &entry : pageList()) {
        ++number;
        const QKeySequence keys = number <= 9    ? QKeySequence(int(Qt::ALT) + int(Qt::Key_0) + number)
                                  : number == 10 ? QKeySequence(Qt::ALT | Qt::Key_0)
                                                 : QKeySequence();
        QAction *action = add(menu, ("page:" + entry.key).constData(), entry.title, keys, true);
        action->setIcon(icon(entry.icon));
        connect(action, &QAction::triggered, this, [this, key = entry.key] { emit pageChosen(key); });
    }
}

void Actions::makeHelp()
{
    QMenu *menu = addMenu(say("Menu", "&Help"));
    add(menu, "help", say("Menu", "&Keyboard shortcuts"), QKeySequence::HelpContents);
    add(menu, "about", say("Menu", "&About this program"))->setMenuRole(QAction::AboutRole);
}

void Actions::connectTo(QLatin1String name, QObject *receiver, std::function<void()> slot)
{
    QAction *action = (*this)[name];
    Q_ASSERT(action);
    connect(action, &QAction::triggered, receiver, [slot = std::move(slot)] { slot(); });
}

void Actions::setDeskOpen(bool open)
{
    for (const Command &command : std::as_const(m_actions)) {
        if (command.needsDesk)
            command.action->setEnabled(open);
    }
}

void Actions::retranslate()
{
    for (const auto &[menu, words] : m_menus)
        menu->setTitle(words.onScreen());
    for (const Command &command : std::as_const(m_actions))
        command.action->setText(command.words.onScreen());
}

std::vector<std::pair<QString, QString>> Actions::shortcuts() const
{
    static const QRegularExpression chineseMnemonic(QStringLiteral("\\(&.\\)"));
    std::vector<std::pair<QString, QString>> all;
    for (const QString &name : m_order) {
        const QAction *action = m_actions.value(name).action;
        if (action->shortcut().isEmpty())
            continue;
        QString words = action->text();
        words.remove(chineseMnemonic).remove(u'&').remove(QStringLiteral(" …"));
        all.emplace_back(words, action->shortcut().toString(QKeySequence::NativeText));
    }
    return all;
}

} // namespace heyuan
