#pragma once

#include "ui/start/new_database.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace heyuan {

class ChoiceButton;
class MessageBar;
class NewDatabaseForm;
class RestoreForm;
class ServerForm;

/// What is shown while no database is open: the ways to begin at the left; the recent databases, the form of the way
/// chosen, or how far long work is at the right. Errors are sentences in the page.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    enum class Way { Recent, New, Server, Restore, Working };
    explicit StartPage(QWidget *parent = nullptr);

    void choose(Way way);
    Way way() const;
    void openPractice();
    void browse();                       ///< looks for a file and opens it
    void open(const Location &location); ///< migrates first if need be
    void showError(const Error &error);
    void setReturnable(bool returnable); ///< a database is open to go back to

signals:
    /// Open this; if that fails the window calls showError(). `note` is said once it is open.
    void openAsked(const heyuan::Location &location, const QString &note);
    void returnAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillRecent();
    void openRecent();
    void make(const Location &location, FirstContent content);
    void restore(const QString &backup, const QString &target);
    /// Runs the task with progress in the page, then `next` if it went well.
    void work(LongWork::Task task, std::function<void()> next);
    QLabel *m_title;
    QLabel *m_subtitle;
    MessageBar *m_messages;
    ChoiceButton *m_choices[5];
    QPushButton *m_return;
    QStackedWidget *m_side;
    QLabel *m_recentHead;
    QListWidget *m_recent;
    QLabel *m_recentNone;
    NewDatabaseForm *m_new;
    ServerForm *m_server;
    RestoreForm *m_restore;
    QLabel *m_doing;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    Text m_doingText;
    Way m_before = Way::Recent;
    LongWork m_work;
    std::function<void()> m_next;
};

} // namespace heyuan
