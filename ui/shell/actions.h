#pragma once

#include "core/base/text.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QWidget;

namespace heyuan {

/// The menus and every command of the window: name, words, keys. What a command does is connected by the window.
class Actions : public QObject
{
    Q_OBJECT
public:
    Actions(QMenuBar *bar, QWidget *window);

    /// The command of this name; it must exist.
    QAction *operator[](QLatin1String name) const { return m_actions.value(name).action; }
    template <class Receiver, class Slot> void on(const char *name, Receiver *receiver, Slot slot)
    {
        connectTo(QLatin1String(name), receiver, std::function<void()>(slot));
    }
    /// Commands that make no sense without a database.
    void setDeskOpen(bool open);
    void retranslate();
    /// All commands with keys, for the list of shortcuts: words and keys.
    std::vector<std::pair<QString, QString>> shortcuts() const;

signals:
    void pageChosen(const QByteArray &page);

private:
    struct Command {
        QAction *action = nullptr;
        Text words;
        bool needsDesk = false;
    };
    QMenu *addMenu(const Text &words);
    QAction *add(QMenu *menu, const char *name, Text words, const QKeySequence &keys = {}, bool needsDesk = false);
    QAction *addChoice(QMenu *menu, QActionGroup *group, const char *name, Text words);
    void makeFile();
    void makeEdit();
    void makeView();
    void makeGo();
    void makeHelp();
    void connectTo(QLatin1String name, QObject *receiver, std::function<void()> slot);
    QMenuBar *m_bar;
    QWidget *m_window;
    QHash<QString, Command> m_actions;
    QStringList m_order;
    std::vector<std::pair<QMenu *, Text>> m_menus;
};

} // namespace heyuan
