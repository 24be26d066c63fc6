#include "ui/shell/main_window.h"

#include "core/plan/clause_links.h"
#include "core/store/backup.h"
#include "ui/record/items_in_sight.h"
#include "ui/settings/settings.h"
#include "ui/shell/actions.h"
#include "ui/shell/desk_view.h"
#include "ui/shell/help_windows.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/navigation.h"
#include "ui/start/start_page.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

// What the menus do. How the window opens, shows and leaves a database is in main_window.cpp.
namespace heyuan {

void MainWindow::connectActions()
{
    Actions &a = *m_actions;
    const auto begin = [this](StartPage::Way way) {
        showStart();
        startPage().choose(way);
    };
    a.on("newDatabase", this, [=] { begin(StartPage::Way::New); });
    a.on("server", this, [=] { begin(StartPage::Way::Server); });
    a.on("restore", this, [=] { begin(StartPage::Way::Restore); });
    a.on("open", this, [this] {
        showStart();
        startPage().browse();
    });
    a.on("backup", this, [this] { backUpNow(); });
    a.on("quit", this, [this] { close(); });
    a.on("save", this, [this] {
        Page *page = m_view ? m_view->currentPage() : nullptr;
        // What was refused is still unsaved, and the form has said why.
        if (page && !page->save() && !page->hasUnsavedEntry())
            m_view->messages().showNote(tr("There is nothing to save on this page."));
    });
    a.on("print", this, [this] { onPage(&Page::print, tr("There is nothing to print on this page.")); });
    a.on("export", this, [this] { onPage(&Page::exportTable, tr("There is no table to export on this page.")); });
    a.on("new", this, [this] { onPage(&Page::createNew, tr("Nothing new is entered on this page.")); });
    a.on("find", this, [this] {
        onPage(&Page::focusSearch, tr("There is nothing to search on this page. Ctrl+K searches everywhere."));
    });
    a.on("clause", this, [this] { openClause(); });
    a.on("undo", this, [this] { undo(); });
    a.on("redo", this, [this] { redo(); });
    a.on("chinese", this, [] { settings().set(setting::language, Language::Chinese); });
    a.on("english", this, [] { settings().set(setting::language, Language::English); });
    a.on("otherLanguage", this, [] {
        settings().set(setting::language,
                       screenLanguage() == Language::Chinese ? Language::English : Language::Chinese);
    });
    a.on("systemTheme", this, [] { settings().set(setting::theme, ThemeChoice::System); });
    a.on("lightTheme", this, [] { settings().set(setting::theme, ThemeChoice::Light); });
    a.on("darkTheme", this, [] { settings().set(setting::theme, ThemeChoice::Dark); });
    a.on("larger", this, [this] { setZoom(settings().value(setting::zoom) + 10); });
    a.on("smaller", this, [this] { setZoom(settings().value(setting::zoom) - 10); });
    a.on("normalSize", this, [this] { setZoom(100); });
    a.on("compact", this, [] { settings().set(setting::compact, !settings().value(setting::compact)); });
    a.on("fold", this, [this] { m_view->navigation().setFolded(!m_view->navigation().isFolded()); });
    a.on("search", this, [this] { m_view->openSearch(); });
    a.on("back", this, [this] { m_view->goBack(); });
    a.on("forward", this, [this] { m_view->goForward(); });
    a.on("help", this, [this] { showShortcuts(*m_actions, this); });
    a.on("about", this, [this] { showAbout(this); });
    connect(m_actions, &Actions::pageChosen, this, [this](const QByteArray &key) {
        showView();
        m_view->openPage(key);
    });
}

void MainWindow::onPage(bool (Page::*command)(), const QString &otherwise)
{
    Page *page = m_view ? m_view->currentPage() : nullptr;
    if (page && !(page->*command)())
        m_view->messages().showNote(otherwise);
}

void MainWindow::openClause()
{
    Page *page = m_view ? m_view->currentPage() : nullptr;
    if (!page)
        return;
    std::vector<qint64> items = itemsInSight(*page);
    if (const qint64 item = page->currentItem())
        items.insert(items.begin(), item);
    for (const qint64 item : items) {
        const auto place = placeOfItem(m_view->desk().store(), item);
        if (!place)
            return m_view->messages().showError(place.error());
        if (*place) {
            m_view->openPage("documents", item);
            return;
        }
    }
    m_view->messages().showNote(items.empty() ? tr("Choose a row first; F4 then opens the clause it stands in.")
                                              : tr("This row does not say in which clause it stands."));
}

void MainWindow::backUpNow()
{
    QString folder = settings().value(setting::backupFolder);
    const Location &location = m_view->desk().store().location();
    const bool isFile = location.engine == Engine::Sqlite;
    if (folder.isEmpty())
        folder = (isFile ? QFileInfo(location.file).absolutePath() : dataFolder()) + QStringLiteral("/backups");
    QDir().mkpath(folder);
    const QString name = QStringLiteral("%1/%2-%3.%4")
                             .arg(folder, isFile ? QFileInfo(location.file).completeBaseName() : location.database,
                                  QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmm")),
                                  isFile ? QStringLiteral("heyuan") : QStringLiteral("dump"));
    const QString file = QFileDialog::getSaveFileName(this, tr("Back up to"), name);
    if (file.isEmpty())
        return;
    const Status outcome = backUp(m_view->desk().store(), file);
    if (outcome)
        m_view->messages().showNote(tr("The backup %1 is written and checked.").arg(QDir::toNativeSeparators(file)));
    else
        m_view->messages().showError(outcome.error());
}

void MainWindow::undo()
{
    // A text field takes back its own typing first; then the message line, then the page.
    QWidget *focus = QApplication::focusWidget();
    if (focus && focus->property("undoAvailable").toBool() && QMetaObject::invokeMethod(focus, "undo"))
        return;
    if (m_view && !m_view->messages().runAction() && m_view->currentPage())
        m_view->currentPage()->undo();
}

void MainWindow::redo()
{
    QWidget *focus = QApplication::focusWidget();
    if (focus && focus->property("redoAvailable").toBool() && QMetaObject::invokeMethod(focus, "redo"))
        return;
    if (m_view && m_view->currentPage())
        m_view->currentPage()->redo();
}

} // namespace heyuan
