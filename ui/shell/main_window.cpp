#include "ui/shell/main_window.h"

#include "ui/overview/progress_source.h"
#include "ui/settings/appearance.h"
#include "ui/shell/actions.h"
#include "ui/shell/desk_view.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/status_bar.h"
#include "ui/start/catalogue_offer.h"
#include "ui/start/start_page.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTimer>

namespace heyuan {

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_actions(new Actions(menuBar(), this)), m_status(new StatusBar(this)),
      m_stack(new QStackedWidget(this))
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

MainWindow::~MainWindow()
{
    m_status->follow(nullptr);
}

StartPage &MainWindow::startPage()
{
    if (!m_start) {
        m_start = new StartPage(m_stack);
        m_stack->addWidget(m_start);
        connect(m_start, &StartPage::openAsked, this,
                [this](const Location &location, const QString &note) { open(location, note); });
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

bool MainWindow::open(const Location &location, const QString &note, const QByteArray &page,
                      const std::function<bool(const Location &)> &bringUpToDate, std::optional<Result<OpenDesk>> already)
{
    if (m_view && addressOf(location) == m_address) {
        showView(); // it is the one that is open
        return true;
    }
    auto opened = already ? std::move(*already) : openDesk(location, settings().userName());
    if (!opened && opened.error().kind == ErrorKind::OlderSchema && bringUpToDate) {
        if (!bringUpToDate(location))
            return false;
        opened = openDesk(location, settings().userName());
    }
    if (!opened && opened.error().kind == ErrorKind::OlderSchema) {
        showStart();
        startPage().open(location); // shows how far it is, and comes back here
        return false;
    }
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
    const QByteArray first = page.isEmpty() && !pageList().empty() ? pageList().front().key : page;
    if (first == "overview" || first == "targets")
        ProgressSource::of(*opened->desk); // computes beside us while the window is built
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
    connect(m_view, &DeskView::unsavedChanged, this,
            [this] { m_status->setDrafts(int(m_view->unsavedPages().size())); });
    // Not on the way to the first picture.
    QTimer::singleShot(2000, m_view, [view = m_view] { (void)offerNewerCatalogue(view->desk(), view->messages()); });
    connect(m_view, &DeskView::languageRequested, this,
            [this] { (*m_actions)[QLatin1String("otherLanguage")]->trigger(); });
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
    m_view->messages().showNote(
        tr("%n page(s) hold entries that are not saved. Save them, or close once more to keep them as drafts.", nullptr,
           int(unsaved.size())),
        tr("Save"), [this] {
            m_leaveAnyway = false;
            for (Page *page : m_view->unsavedPages())
                page->save();
        });
    return false;
}

void MainWindow::setZoom(int percent)
{
    settings().set(setting::zoom, qBound(80, percent, 200));
}

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
    if (m_view->desk().isPractice())
        setWindowTitle(tr("%1 – practice database – %2").arg(page, program));
    else
        setWindowTitle(QStringLiteral("%1 – %2 – %3").arg(page, m_view->desk().databaseName(), program));
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
