#include "core/store/backup.h"
#include "core/store/migrator.h"
#include "core/store/verify.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

using namespace heyuan;
using namespace heyuan::test;

class TestBackup : public QObject
{
    Q_OBJECT
private slots:
    void aBackupHoldsEverything();
    void aBackupReplacesTheOldOneOnlyWhenItIsDone();
    void aBackupIsForItsOwnerOnly();
    void aFolderThatIsNotThereIsNamed();
    void restoringKeepsWhatWasThere();
    void restoringKeepsChangesThatOnlyTheJournalHolds();
    void damagedBackupsAreRefused_data();
    void damagedBackupsAreRefused();
    void aBackupOfANewerProgramIsRefused();
    void aMissingBackupIsNamed();
    void aServerIsDumpedAndCanBeRead();
    void aServerThatRefusesLeavesNoFile();

private:
    static Location at(const QString &file)
    {
        Location location;
        location.file = file;
        return location;
    }
    static QByteArray bytesOf(const QString &file)
    {
        QFile f(file);
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }
};

#define OPEN_FILE(name) \
    TestStore name(Engine::Sqlite); \
    QVERIFY2(name.isOpen(), name.why())

void TestBackup::aBackupHoldsEverything()
{
    OPEN_FILE(store);
    const qint64 id = put(*store, area(u"441600"_qs));
    const QString backup = store.place().path(u"backup.db"_qs);
    VERIFY_OK(backUp(*store, backup));
    const auto copy = Store::open(at(backup));
    VERIFY_OK(copy);
    QCOMPARE(stored<Area>(**copy, id).code, u"441600"_qs);
    QVERIFY(verifyDatabase(**copy)->empty());
    QVERIFY2(put(*store, area(u"441602"_qs)), "work goes on in the first one");
    QCOMPARE(*(*copy)->count(Area::description().type()), 1);
}

void TestBackup::aBackupReplacesTheOldOneOnlyWhenItIsDone()
{
    OPEN_FILE(store);
    const QString backup = store.place().path(u"backup.db"_qs);
    VERIFY_OK(backUp(*store, backup));
    QVERIFY(put(*store, area(u"441600"_qs)));
    VERIFY_OK(backUp(*store, backup));
    const QDir folder = QFileInfo(backup).dir();
    QCOMPARE(folder.entryList({u"backup*"_qs}, QDir::Files), QStringList{u"backup.db"_qs});
    const auto copy = Store::open(at(backup));
    VERIFY_OK(copy);
    QCOMPARE(*(*copy)->count(Area::description().type()), 1);
}

void TestBackup::aBackupIsForItsOwnerOnly()
{
    OPEN_FILE(store);
    const QString backup = store.place().path(u"backup.db"_qs);
    VERIFY_OK(backUp(*store, backup));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(backup) & others));
}

void TestBackup::aFolderThatIsNotThereIsNamed()
{
    OPEN_FILE(store);
    const QString backup = store.place().path(u"nowhere/backup.db"_qs);
    const Status done = backUp(*store, backup);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::File);
    QVERIFY(done.error().message.in(Language::English).contains(backup));
}

void TestBackup::restoringKeepsWhatWasThere()
{
    OPEN_FILE(store);
    const QString file = store.place().location().file;
    const QString backup = store.place().path(u"backup.db"_qs);
    QVERIFY(put(*store, area(u"441600"_qs)));
    VERIFY_OK(backUp(*store, backup));
    QVERIFY(put(*store, area(u"441602"_qs)));
    store.close();
    const auto kept = restoreBackup(backup, file);
    VERIFY_OK(kept);
    const auto restored = Store::open(at(file));
    VERIFY_OK(restored);
    QCOMPARE(*(*restored)->count(Area::description().type()), 1);
    const auto before = Store::open(at(*kept));
    VERIFY_OK(before);
    QCOMPARE(*(*before)->count(Area::description().type()), 2);
    QVERIFY2(QFile::exists(backup), "the backup can be used again");
}

// As after a crash: the file and its journal are there, nobody has it open.
void TestBackup::restoringKeepsChangesThatOnlyTheJournalHolds()
{
    OPEN_FILE(store);
    const QString backup = store.place().path(u"backup.db"_qs);
    VERIFY_OK(backUp(*store, backup));
    QVERIFY(put(*store, area(u"441600"_qs)));
    const QString file = store.place().location().file;
    const QString crashed = store.place().path(u"crashed.db"_qs);
    QVERIFY(QFile::copy(file, crashed));
    QVERIFY(QFile::copy(file + u"-wal"_qs, crashed + u"-wal"_qs));
    const auto kept = restoreBackup(backup, crashed);
    VERIFY_OK(kept);
    const auto restored = Store::open(at(crashed));
    VERIFY_OK(restored);
    QCOMPARE(*(*restored)->count(Area::description().type()), 0);
    const auto before = Store::open(at(*kept));
    VERIFY_OK(before);
    QCOMPARE(*(*before)->count(Area::description().type()), 1);
}

void TestBackup::damagedBackupsAreRefused_data()
{
    QTest::addColumn<QString>("damage");
    for (const char *damage : {"empty", "text", "half", "overwritten", "other program"})
        QTest::newRow(damage) << QString::fromLatin1(damage);
}

void TestBackup::damagedBackupsAreRefused()
{
    QFETCH(QString, damage);
    OPEN_FILE(store);
    const qint64 id = put(*store, area(u"441600"_qs));
    const QString file = store.place().location().file;
    const QString backup = store.place().path(u"backup.db"_qs);
    VERIFY_OK(backUp(*store, backup));
    store.close();
    QByteArray bytes = bytesOf(backup);
    if (damage == u"empty")
        bytes.clear();
    else if (damage == u"text")
        bytes = "Dear colleague";
    else if (damage == u"half")
        bytes.truncate(bytes.size() / 2);
    else if (damage == u"overwritten")
        bytes.replace(bytes.size() / 2, 20000, QByteArray(20000, '\x5a'));
    QFile::remove(backup);
    if (damage == u"other program") {
        const auto other = Database::open(at(backup), Database::Access::Create);
        VERIFY_OK(other);
        VERIFY_OK((*other)->execute(u"create table customers (name text)"_qs));
    } else {
        QFile damaged(backup);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(bytes);
    }
    const QByteArray before = bytesOf(file);
    const auto done = restoreBackup(backup, file);
    QVERIFY(!done);
    QVERIFY(!done.error().message.isEmpty());
    QCOMPARE(bytesOf(file), before);
    QCOMPARE(QFileInfo(file).dir().entryList({u"*.part*"_qs, u"*before-restore*"_qs}, QDir::Files), QStringList());
    const auto still = Store::open(at(file));
    VERIFY_OK(still);
    QCOMPARE(stored<Area>(**still, id).code, u"441600"_qs);
}

void TestBackup::aBackupOfANewerProgramIsRefused()
{
    OPEN_FILE(store);
    const QString file = store.place().location().file;
    const QString backup = store.place().path(u"backup.db"_qs);
    VERIFY_OK(backUp(*store, backup));
    store.close();
    {
        const auto newer = Database::open(at(backup));
        VERIFY_OK(newer);
        VERIFY_OK((*newer)->execute(u"insert into schema_version (number, name, applied_at) values (9999, 'later', 0)"_qs));
    }
    const auto done = restoreBackup(backup, file);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::NewerSchema);
    VERIFY_OK(Store::open(at(file)));
}

void TestBackup::aMissingBackupIsNamed()
{
    OPEN_FILE(store);
    const auto done = restoreBackup(u"/nowhere/backup.db"_qs, store.place().path(u"new.db"_qs));
    QVERIFY(!done);
    QVERIFY(done.error().message.in(Language::English).contains(u"/nowhere/backup.db"));
}

void TestBackup::aServerIsDumpedAndCanBeRead()
{
    TestStore store(Engine::Postgresql);
    QVERIFY2(store.isOpen(), store.why());
    QVERIFY(put(*store, area(u"441600"_qs)));
    const QString backup = store.place().path(u"backup.dump"_qs);
    VERIFY_OK(backUp(*store, backup));
    QProcess list;
    list.start(u"pg_restore"_qs, {u"--data-only"_qs, u"-t"_qs, u"area"_qs, u"-f"_qs, u"-"_qs, backup});
    QVERIFY(list.waitForFinished());
    QCOMPARE(list.exitCode(), 0);
    QVERIFY(list.readAllStandardOutput().contains("441600"));
}

void TestBackup::aServerThatRefusesLeavesNoFile()
{
    TestStore store(Engine::Postgresql);
    QVERIFY2(store.isOpen(), store.why());
    const QString backup = store.place().path(u"nowhere/backup.dump"_qs);
    const Status done = backUp(*store, backup);
    QVERIFY(!done);
    QVERIFY2(done.error().message.in(Language::English).contains(u"pg_dump"), sentence(done.error()).constData());
    QVERIFY(!QFile::exists(backup));
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
