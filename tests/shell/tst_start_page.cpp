#include "core/store/backup.h"
#include "tests/shell/desk_fixture.h"
#include "ui/settings/appearance.h"
#include "ui/shell/desk_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/start/start_forms.h"
#include "ui/start/start_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace heyuan;

class TestStartPage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void newDatabaseIsMadeAndOpened();
    void existingFileIsNeverOverwritten();
    void emptyNameIsRefused();
    void missingFileIsASentence();
    void foreignFileIsASentence();
    void recentOneOpensWithAClick();
    void unreachableServerIsASentence();
    void backupIsRestored();
    void practiceIsMadeOnceAndOpened();
    void stoppedWorkLeavesNothing();

private:
    StartPage &page() { return m_window->startPage(); }
    QString sentence() { return page().findChild<MessageBar *>()->sentence(); }
    template <class Form> Form *form() { return page().findChild<Form *>(); }
    void send(QWidget *ofForm)
    {
        QTest::mouseClick(ofForm->findChild<QPushButton *>(QStringLiteral("do")), Qt::LeftButton);
    }
    bool waitForDesk()
    {
        return QTest::qWaitFor([this] { return m_window->deskView() != nullptr; }, 60000);
    }
    bool waitForSentence()
    {
        return QTest::qWaitFor([this] { return !sentence().isEmpty(); }, 60000);
    }
    DeskFixture m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestStartPage::init()
{
    QStandardPaths::setTestModeEnabled(true);
    useSettings({});
    settings().set(setting::userName, QStringLiteral("tester"));
    settings().set(setting::theme, ThemeChoice::Light);
    applyAppearance(settings());
    applyLanguage(Language::English);
    m_window = std::make_unique<MainWindow>();
    m_window->showStart();
    m_window->show();
}

void TestStartPage::newDatabaseIsMadeAndOpened()
{
    page().choose(StartPage::Way::New);
    const QString file = m_fixture.path(QStringLiteral("made"));
    form<NewDatabaseForm>()->findChild<QLineEdit *>()->setText(file);
    send(form<NewDatabaseForm>());
    QCOMPARE(page().way(), StartPage::Way::Working);
    QVERIFY(waitForDesk());
    QVERIFY(QFile::exists(file));
    QVERIFY(!QFile::exists(file + QStringLiteral(".making")));
    QVERIFY(m_window->deskView()->desk().city() != 0);
    QCOMPARE(settings().value(setting::recent), QStringList{file});
}

void TestStartPage::existingFileIsNeverOverwritten()
{
    const QString file = m_fixture.path(QStringLiteral("taken"));
    QFile taken(file);
    QVERIFY(taken.open(QIODevice::WriteOnly));
    taken.write("mine");
    taken.close();
    page().choose(StartPage::Way::New);
    form<NewDatabaseForm>()->findChild<QLineEdit *>()->setText(file);
    send(form<NewDatabaseForm>());
    QVERIFY(waitForSentence());
    QVERIFY(sentence().contains(QStringLiteral("taken.heyuan")));
    QCOMPARE(page().way(), StartPage::Way::New); // back in the form, as it was filled
    QVERIFY(taken.open(QIODevice::ReadOnly));
    QCOMPARE(taken.readAll(), QByteArray("mine"));
}

void TestStartPage::emptyNameIsRefused()
{
    page().choose(StartPage::Way::New);
    form<NewDatabaseForm>()->findChild<QLineEdit *>()->clear();
    send(form<NewDatabaseForm>());
    QVERIFY(sentence().contains(QStringLiteral("file name")));
}

void TestStartPage::missingFileIsASentence()
{
    const QString file = m_fixture.path(QStringLiteral("nowhere"));
    settings().remember(file);
    Location location;
    location.file = file;
    page().open(location);
    QVERIFY(sentence().contains(QStringLiteral("nowhere.heyuan")));
    QVERIFY(!m_window->deskView());
    QVERIFY(settings().value(setting::recent).isEmpty()); // it is not offered again
}

void TestStartPage::foreignFileIsASentence()
{
    const QString file = m_fixture.path(QStringLiteral("foreign"));
    QFile foreign(file);
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    foreign.write(QByteArray(8192, 'x'));
    foreign.close();
    Location location;
    location.file = file;
    page().open(location);
    QVERIFY(!sentence().isEmpty());
    QVERIFY(!m_window->deskView());
}

void TestStartPage::recentOneOpensWithAClick()
{
    const Location known = m_fixture.fresh();
    settings().remember(known.file);
    page().choose(StartPage::Way::Recent);
    auto *recent = page().findChild<QListWidget *>(QStringLiteral("recent"));
    QCOMPARE(recent->count(), 1);
    recent->setFocus();
    recent->setCurrentRow(0);
    QTest::keyClick(recent, Qt::Key_Return);
    QVERIFY(m_window->deskView());
    QCOMPARE(m_window->deskView()->desk().store().location().file, known.file);
}

void TestStartPage::unreachableServerIsASentence()
{
    page().choose(StartPage::Way::Server);
    const auto lines = form<ServerForm>()->findChildren<QLineEdit *>();
    lines[0]->setText(QStringLiteral("127.0.0.1"));
    lines[1]->setText(QStringLiteral("１")); // full-width, and nobody listens there
    lines[4]->setText(QStringLiteral("secret word"));
    send(form<ServerForm>());
    QVERIFY(waitForSentence());
    QVERIFY2(!sentence().contains(QStringLiteral("secret word")), qPrintable(sentence()));
    QCOMPARE(page().way(), StartPage::Way::Server);
    QVERIFY(settings().value(setting::recent).isEmpty());
}

void TestStartPage::backupIsRestored()
{
    const QString backup = m_fixture.path(QStringLiteral("backup"));
    {
        auto store = Store::open(m_fixture.fresh());
        QVERIFY(backUp(**store, backup));
    }
    page().choose(StartPage::Way::Restore);
    const auto fields = form<RestoreForm>()->findChildren<FileField *>();
    fields[0]->setFile(backup);
    fields[1]->setFile(m_fixture.path(QStringLiteral("restored")));
    send(form<RestoreForm>());
    QVERIFY(waitForDesk());
    QVERIFY(QFile::exists(m_fixture.path(QStringLiteral("restored"))));
    QVERIFY(!m_window->deskView()->messages().sentence().isEmpty());
}

void TestStartPage::practiceIsMadeOnceAndOpened()
{
    QDir(dataFolder()).removeRecursively();
    page().openPractice();
    QVERIFY(waitForDesk());
    QVERIFY(m_window->deskView()->desk().isPractice());
    QVERIFY(QFile::exists(practiceFile()));
    m_window.reset();
    const QDateTime made = QFileInfo(practiceFile()).birthTime();
    init();
    page().openPractice();
    QVERIFY(waitForDesk());
    QCOMPARE(QFileInfo(practiceFile()).birthTime(), made);
    m_window.reset();
    QDir(dataFolder()).removeRecursively();
}

void TestStartPage::stoppedWorkLeavesNothing()
{
    Location location;
    location.file = m_fixture.path(QStringLiteral("stopped"));
    int calls = 0;
    const Status outcome = makeDatabase(location, FirstContent::Catalogue, QStringLiteral("tester"),
                                        [&](int, const Text &) { return ++calls < 3; });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    const QStringList left = QDir(m_fixture.folder()).entryList({QStringLiteral("stopped*")}, QDir::Files);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
}

QTEST_MAIN(TestStartPage)
#include "tst_start_page.moc"
