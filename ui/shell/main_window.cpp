#include "ui/shell/main_window.h"

#include "core/plan/clause_links.h"
#include "core/store/backup.h"
#include "ui/record/items_in_sight.h"
#include "ui/settings/appearance.h"
#include "ui/shell/actions.h"
#include "ui/shell/desk_view.h"
#include "ui/shell/help_windows.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/navigation.h"
#include "ui/shell/status_bar.h"
#include "ui/start/catalogue_offer.h"
#include "ui/start/start_page.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTimer>

namespace heyuan {

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_actions(new Actions(menuBar(), this)), m_status(new StatusBar(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setCentralWidget(m_stack);
    setStatusBar(m_status);
    setMinimumSize(900, 560);
    connect(m_status, &StatusBar::zoomChosen, this, &MainWindow::setZoom);
    connect(&settings(), &Settings::changed, this, &MainWindow::settingChanged);
    connectActions();
    m_actions->setDeskOpen(false);
    syncActions();
    retranslate();
    resize(1366, 768);
    restoreGeometry(settings().arrangement("window"));
}

MainWindow::~MainWindow() { m_status->follow(nullptr); }

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
    a.on("save", this, [this] { onPage(&Page::save, tr("There is nothing to save on this page.")); });
    a.on("print", this, [this] { onPage(&Page::print, tr("There is nothing to print on this page.")); });
    a.on("export", this, [this] { onPage(&Page::exportTable, tr("There is no table to export on this page.")); });
    a.on("new", this, [this] { onPage(&Page::createNew, tr("Nothing new is entered on this page.")); });
    a.on("find", this, [this] { onPage(&Page::focusSearch, tr("There is nothing to search on this page. Ctrl+K searches everywhere.")); });
    a.on("clause", this, [this] { openClause(); });
    a.on("undo", this, [this] { undo(); });
    a.on("redo", this, [this] { redo(); });
    a.on("chinese", this, [] { settings().set(setting::language, Language::Chinese); });
    a.on("english", this, [] { settings().set(setting::language, Language::English); });
    a.on("otherLanguage", this, [] {
        settings().set(setting::language, screenLanguage() == Language::Chinese ? Language::English : Language::Chinese);
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

StartPage &MainWindow::startPage()
{
    if (!m_start) {
        m_start = new StartPage(m_stack);
        m_stack->addWidget(m_start);
        connect(m_start, &StartPage::openAsked, this, [this](const Location &location, const QString &note) { open(location, note); });
        connect(m_start, &StartPage::returnAsked, this, &MainWindow::showView);
    }
    return *m_start;
}

void MainWindow::showStart()
{
    startPage().setReturnable(m_view);
    startPage().choose(StartPage::Way::Recent);
    m_stack->setCurrentWidget(m_start);
    m_actions->setDeskOpen(false);
}

void MainWindow::showView()
{
    if (!m_view)
        return;
    m_stack->setCurrentWidget(m_view);
    m_actions->setDeskOpen(true);
}

bool MainWindow::open(const Location &location, const QString &note, const QByteArray &page)
{
    if (m_view && addressOf(location) == m_address) {
        showView(); // it is the one that is open
        return true;
    }
    auto opened = openDesk(location, settings().userName());
    if (!opened) {
        if (!m_start || m_stack->currentWidget() != m_start)
            showStart();
        startPage().showError(opened.error());
        if (opened.error().kind == ErrorKind::NotFound)
            settings().forget(addressOf(location));
        return false;
    }
    if (m_view && !mayLeave()) {
        showView();
        return false;
    }
    m_status->follow(nullptr);
    delete m_view;
    m_lock = std::move(opened->lock);
    m_address = addressOf(location);
    m_view = new DeskView(std::move(opened->desk), m_stack);
    m_stack->addWidget(m_view);
    m_status->follow(&m_view->desk());
    connectView();
    settings().remember(m_address);
    showView();
    if (!m_view->openPage(page) && !pageList().empty())
        m_view->openPage(pageList().front().key);
    if (!note.isEmpty())
        m_view->messages().showNote(note);
    updateTitle();
    return true;
}

void MainWindow::connectView()
{
    connect(m_view, &DeskView::pageOpened, this, &MainWindow::updateTitle);
    connect(m_view, &DeskView::unsavedChanged, this, [this] { m_status->setDrafts(int(m_view->unsavedPages().size())); });
    // Not on the way to the first picture: the files of the catalogue are read for it.
    QTimer::singleShot(2000, m_view, [view = m_view] { offerNewerCatalogue(view->desk(), view->messages()); });
    connect(m_view, &DeskView::languageRequested, this, [this] { (*m_actions)[QLatin1String("otherLanguage")]->trigger(); });
}

// The second attempt goes through: what is typed stays as a draft and is there when the page is opened again.
bool MainWindow::mayLeave()
{
    if (!m_view || m_leaveAnyway)
        return true;
    const auto unsaved = m_view->unsavedPages();
    if (unsaved.empty())
        return true;
    m_leaveAnyway = true;
    showView();
    m_view->openPage(unsaved.front()->objectName().toLatin1());
    m_view->messages().showNote(tr("%n page(s) hold entries that are not saved. Save them, or close once more to keep them as drafts.", nullptr, int(unsaved.size())),
                                tr("Save"), [this] {
                                    m_leaveAnyway = false;
                                    for (Page *page : m_view->unsavedPages())
                                        page->save();
                                });
    return false;
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
    const QString name = QStringLiteral("%1/%2-%3.%4").arg(folder, isFile ? QFileInfo(location.file).completeBaseName() : location.database,
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

void MainWindow::setZoom(int percent) { settings().set(setting::zoom, qBound(80, percent, 200)); }

void MainWindow::settingChanged(const QByteArray &key)
{
    if (key == setting::language.key)
        applyLanguage(settings().value(setting::language));
    else if (key == setting::theme.key || key == setting::zoom.key || key == setting::compact.key)
        applyAppearance(settings());
    else if (key == setting::userName.key && m_view)
        m_view->desk().setActor({settings().userName()});
    syncActions();
}

void MainWindow::syncActions()
{
    const auto check = [this](const char *name, bool on) { (*m_actions)[QLatin1String(name)]->setChecked(on); };
    check("chinese", screenLanguage() == Language::Chinese);
    check("english", screenLanguage() == Language::English);
    const ThemeChoice theme = settings().value(setting::theme);
    check("systemTheme", theme == ThemeChoice::System);
    check("lightTheme", theme == ThemeChoice::Light);
    check("darkTheme", theme == ThemeChoice::Dark);
    check("compact", settings().value(setting::compact));
    m_status->setZoom(settings().value(setting::zoom));
}

void MainWindow::updateTitle()
{
    m_leaveAnyway = false;
    const QString program = tr("Heyuan Programme Desk");
    if (!m_view)
        return setWindowTitle(program);
    QString page;
    for (const PageEntry &entry : pageList()) {
        if (entry.key == m_view->currentKey())
            page = entry.title.onScreen();
    }
    setWindowTitle(m_view->desk().isPractice() ? tr("%1 – practice database – %2").arg(page, program)
                                               : tr("%1 – %2 – %3").arg(page, m_view->desk().databaseName(), program));
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    syncActions();
    updateTitle();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setLocale(QLocale());
        retranslate();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeave())
        return event->ignore();
    settings().keepArrangement("window", saveGeometry());
    event->accept();
}

} // namespace heyuan
