#include "ui/start/start_page.h"

#include "core/store/backup.h"
#include "ui/settings/appearance.h"
#include "ui/shell/message_bar.h"
#include "ui/start/choice_button.h"
#include "ui/start/opening.h"
#include "ui/start/start_forms.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace heyuan {

namespace {

enum Choice { Practice, NewOne, OpenFile, Connect, Restore };
constexpr int addressRole = Qt::UserRole;

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    return column;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_subtitle(new QLabel(this)), m_messages(new MessageBar(this)),
      m_return(new QPushButton(this)), m_side(new QStackedWidget(this)), m_recentHead(new QLabel),
      m_recent(new QListWidget), m_recentNone(new QLabel), m_new(new NewDatabaseForm), m_server(new ServerForm),
      m_restore(new RestoreForm), m_doing(new QLabel), m_bar(new QProgressBar), m_stop(new QPushButton)
{
    setObjectName(QStringLiteral("startPage"));
    m_title->setFont(deskFont(2 * space::bodyPoints, true));
    m_recentHead->setFont(deskFont(space::groupHeadPoints, true));
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    const char *icons[] = {"practice", "new", "open", "server", "restore"};
    for (size_t i = 0; i < std::size(m_choices); ++i) {
        m_choices[i] = new ChoiceButton(QLatin1String(icons[i]), this);
        m_choices[i]->setObjectName(QLatin1String(icons[i]));
    }
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setObjectName(QStringLiteral("recent"));
    m_recent->setWordWrap(true);
    m_recent->viewport()->setAutoFillBackground(false);
    m_recentNone->setWordWrap(true);
    m_recentNone->setForegroundRole(QPalette::PlaceholderText);
    m_doing->setWordWrap(true);

    auto *recent = new QWidget;
    auto *recentColumn = columnOf(recent);
    recentColumn->addWidget(m_recentHead);
    recentColumn->addWidget(m_recentNone);
    recentColumn->addWidget(m_recent, 100);
    recentColumn->addStretch(1);
    auto *working = new QWidget;
    auto *workingColumn = columnOf(working);
    workingColumn->addWidget(m_doing);
    workingColumn->addWidget(m_bar);
    workingColumn->addWidget(m_stop, 0, Qt::AlignLeft);
    workingColumn->addStretch();
    for (QWidget *side : {recent, static_cast<QWidget *>(m_new), static_cast<QWidget *>(m_server),
                          static_cast<QWidget *>(m_restore), working})
        m_side->addWidget(side);

    auto *choices = new QVBoxLayout;
    choices->setSpacing(space::grid);
    for (ChoiceButton *choice : m_choices)
        choices->addWidget(choice);
    choices->addSpacing(space::pageMargin);
    choices->addWidget(m_return, 0, Qt::AlignLeft);
    choices->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(3 * space::pageMargin);
    columns->addLayout(choices, 5);
    columns->addWidget(m_side, 6);
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(zoomed(1040));
    auto *middleColumn = columnOf(middle);
    middleColumn->addStretch(1);
    middleColumn->addWidget(m_title);
    middleColumn->addWidget(m_subtitle);
    middleColumn->addSpacing(2 * space::pageMargin);
    middleColumn->addLayout(columns, 4);
    middleColumn->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(2 * space::pageMargin, space::pageMargin, 2 * space::pageMargin, space::pageMargin);
    row->addStretch(1);
    row->addWidget(middle, 100);
    row->addStretch(1);
    auto *page = columnOf(this);
    page->setSpacing(0);
    page->addWidget(m_messages);
    page->addLayout(row, 1);
    m_return->hide();

    connect(m_choices[Practice], &QAbstractButton::clicked, this, &StartPage::openPractice);
    connect(m_choices[NewOne], &QAbstractButton::clicked, this, [this] { choose(Way::New); });
    connect(m_choices[OpenFile], &QAbstractButton::clicked, this, &StartPage::browse);
    connect(m_choices[Connect], &QAbstractButton::clicked, this, [this] { choose(Way::Server); });
    connect(m_choices[Restore], &QAbstractButton::clicked, this, [this] { choose(Way::Restore); });
    connect(m_return, &QPushButton::clicked, this, &StartPage::returnAsked);
    connect(m_recent, &QListWidget::itemActivated, this, &StartPage::openRecent);
    connect(m_recent, &QListWidget::itemClicked, this, &StartPage::openRecent);
    connect(m_new, &NewDatabaseForm::asked, this, &StartPage::make);
    connect(m_server, &ServerForm::asked, this, [this](const Location &location, bool isNew) {
        isNew ? make(location, FirstContent::Catalogue) : open(location);
    });
    connect(m_restore, &RestoreForm::asked, this, &StartPage::restore);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_work.cancel(); });
    connect(&m_work, &LongWork::progressed, this, [this](int percent, const Text &doing) {
        m_doingText = doing;
        m_doing->setText(doing.onScreen());
        m_bar->setRange(0, percent < 0 ? 0 : 100);
        m_bar->setValue(percent);
    });
    connect(&m_work, &LongWork::finished, this, [this](const Status &outcome) {
        choose(m_before);
        if (outcome)
            m_next();
        else
            showError(outcome.error());
    });
    connect(&settings(), &Settings::changed, this, [this](const QByteArray &key) {
        if (key == setting::recent.key)
            fillRecent();
    });
    choose(Way::Recent);
    retranslate();
}

StartPage::Way StartPage::way() const
{
    return Way(m_side->currentIndex());
}

void StartPage::choose(Way way)
{
    m_side->setCurrentIndex(int(way));
    const bool working = way == Way::Working;
    for (ChoiceButton *choice : m_choices) {
        choice->setChecked(false);
        choice->setEnabled(!working);
    }
    m_return->setEnabled(!working);
    switch (way) {
    case Way::New:
        m_choices[NewOne]->setChecked(true);
        m_new->begin();
        break;
    case Way::Server:
        m_choices[Connect]->setChecked(true);
        m_server->begin();
        break;
    case Way::Restore:
        m_choices[Restore]->setChecked(true);
        m_restore->begin();
        break;
    case Way::Recent:
        fillRecent();
        m_choices[Practice]->setFocus();
        break;
    case Way::Working: break;
    }
}

void StartPage::openPractice()
{
    Location location;
    location.file = practiceFile();
    if (QFileInfo::exists(location.file))
        return open(location);
    choose(Way::Recent);
    make(location, FirstContent::Practice);
}

void StartPage::browse()
{
    m_choices[OpenFile]->setChecked(false);
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a database"), dataFolder(),
                                                      tr("Databases (*.heyuan *.db *.sqlite);;All files (*)"));
    if (file.isEmpty())
        return;
    Location location;
    location.file = file;
    open(location);
}

void StartPage::open(const Location &location)
{
    m_messages->hide();
    if (!needsMigration(location)) {
        emit openAsked(location, {});
        return;
    }
    work([location](const LongWork::Progress &progress) { return migrateDatabase(location, progress); },
         [this, location] {
             emit openAsked(
                 location,
                 tr("The database was brought up to date; a copy of it as it was is kept in the folder \"backups\"."));
         });
}

void StartPage::make(const Location &location, FirstContent content)
{
    if (location.engine == Engine::Sqlite && location.file.isEmpty())
        return showError({ErrorKind::Invalid, say("Opening", "The new database needs a file name.")});
    const QString user = settings().userName();
    work([=](const LongWork::Progress &progress) { return makeDatabase(location, content, user, progress); },
         [this, location] { emit openAsked(location, tr("The database is ready.")); });
}

void StartPage::restore(const QString &backup, const QString &target)
{
    if (backup.isEmpty() || target.isEmpty())
        return showError(
            {ErrorKind::Invalid, say("Opening", "Choose the backup and the place where it shall be restored.")});
    Location location;
    location.file = target;
    auto kept = std::make_shared<QString>();
    work(
        [=](const LongWork::Progress &progress) -> Status {
            progress(-1, say("Opening", "The backup is checked and put in its place …"));
            auto lock = lockDatabase(location); // never under the feet of a program that has it open
            if (!lock)
                return lock.error();
            auto restored = restoreBackup(backup, target);
            if (!restored)
                return restored.error();
            *kept = *restored;
            return {};
        },
        [=, this] {
            emit openAsked(location,
                           kept->isEmpty()
                               ? tr("The backup is restored.")
                               : tr("The backup is restored. The database that was there is kept as %1.").arg(*kept));
        });
}

void StartPage::work(LongWork::Task task, std::function<void()> next)
{
    m_messages->hide();
    m_before = way();
    m_next = std::move(next);
    m_doingText = {};
    m_doing->clear();
    m_bar->setRange(0, 0);
    choose(Way::Working);
    m_stop->setFocus();
    m_work.start(std::move(task));
}

void StartPage::showError(const Error &error)
{
    m_messages->showError(error);
}

void StartPage::setReturnable(bool returnable)
{
    m_return->setVisible(returnable);
}

void StartPage::openRecent()
{
    const QListWidgetItem *item = m_recent->currentItem();
    if (!item || m_work.isRunning())
        return;
    const QString address = item->data(addressRole).toString();
    const auto location = Location::parse(address);
    if (!location)
        return showError(location.error());
    if (location->engine == Engine::Sqlite)
        return open(*location);
    m_server->fill(*location); // the password is never kept
    choose(Way::Server);
}

void StartPage::fillRecent()
{
    m_recent->clear();
    for (const QString &address : settings().value(setting::recent)) {
        const bool server = address.startsWith(QStringLiteral("postgresql://"));
        const QFileInfo file(address);
        auto *item = new QListWidgetItem(
            server ? address
                   : QStringLiteral("%1\n%2").arg(file.fileName(), QDir::toNativeSeparators(file.absolutePath())),
            m_recent);
        item->setData(addressRole, address);
    }
    m_recent->setVisible(m_recent->count() > 0);
    m_recentNone->setVisible(m_recent->count() == 0);
}

void StartPage::retranslate()
{
    m_title->setText(tr("Heyuan Programme Desk"));
    m_subtitle->setText(tr("From the plan's words to targets, figures, lights and reports"));
    m_choices[Practice]->setWords(tr("&Practise"), tr("The whole desk with invented figures; nothing can go wrong"));
    m_choices[NewOne]->setWords(tr("&New database"), tr("One file on this computer or a shared disk"));
    m_choices[OpenFile]->setWords(tr("&Open a database"), tr("A file that exists already"));
    m_choices[Connect]->setWords(tr("&Connect to a server"), tr("Several people work at the same time"));
    m_choices[Restore]->setWords(tr("&Restore a backup"), tr("What was there is kept beside it"));
    m_return->setText(tr("Back to the open database"));
    m_recentHead->setText(tr("Recent"));
    m_recent->setAccessibleName(tr("Recent databases"));
    m_recentNone->setText(tr("Databases you have opened are listed here. To look round first, choose \"Practise\"."));
    m_bar->setAccessibleName(tr("Progress"));
    m_stop->setText(tr("Stop"));
    m_doing->setText(m_doingText.isEmpty() ? QString() : m_doingText.onScreen());
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace heyuan
