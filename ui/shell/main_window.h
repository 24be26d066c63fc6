#pragma once

#include "ui/start/opening.h"

#include <QMainWindow>

class QStackedWidget;

namespace heyuan {

class Actions;
class DeskView;
class Page;
class StartPage;
class StatusBar;

/// The window: menus, status bar, and either the start page or the open desk. It shows pages from a list and knows no
/// feature.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a database and its first page; on failure the start page says why.
    bool open(const Location &location, const QString &note = {}, const QByteArray &page = {}) { return open(location, note, page, {}, {}); }
    /// The same; an older database is brought up to date by this function at once instead of on the start page, and what came
    /// of opening it already is taken.
    bool open(const Location &location, const QString &note, const QByteArray &page,
              const std::function<bool(const Location &)> &bringUpToDate, std::optional<Result<OpenDesk>> already);
    /// The desk shown, for tests and pictures; nullptr on the start page.
    DeskView *deskView() const { return m_view; }
    StartPage &startPage();
    Actions &actions() const { return *m_actions; }
    void showStart();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectActions();
    void connectView();
    void showView();
    bool mayLeave();
    void onPage(bool (Page::*command)(), const QString &otherwise);
    void backUpNow();
    void openClause();
    void undo();
    void redo();
    void setZoom(int percent);
    void settingChanged(const QByteArray &key);
    void syncActions();
    void updateTitle();
    void retranslate();
    Actions *m_actions;
    StatusBar *m_status;
    QStackedWidget *m_stack;
    StartPage *m_start = nullptr;
    DeskView *m_view = nullptr;
    std::unique_ptr<QLockFile> m_lock;
    QString m_address;
    bool m_leaveAnyway = false;
};

} // namespace heyuan
