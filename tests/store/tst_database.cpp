#include "core/store/migrator.h"
#include "tests/support/test_store.h"

#include <QFile>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace heyuan;
using namespace heyuan::test;

namespace {

QByteArray bytesOf(const QString &file)
{
    QFile f(file);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

void fill(const QString &file, const QByteArray &bytes)
{
    QFile f(file);
    QVERIFY(f.open(QIODevice::WriteOnly));
    QCOMPARE(f.write(bytes), bytes.size());
}

Location fileAt(const QString &path)
{
    Location location;
    location.file = path;
    return location;
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT
private slots:
    void addressesAreRead();
    void incompleteAddressesAreRefused_data();
    void incompleteAddressesAreRefused();
    void thePasswordIsNeverShown();
    void sessionsAreSafe();
    void aMissingFileIsNamed();
    void aTextFileIsLeftAsItIs();
    void aDamagedFileIsLeftAsItIs();
    void aSecondConnectionLeavesTheLocksOfTheFirst();
    void aFolderIsNoDatabase();
    void anotherProgramsDatabaseIsLeftAsItIs_data() { addEngines(); }
    void anotherProgramsDatabaseIsLeftAsItIs();
    void anEmptyDatabaseIsNotTakenForOurs_data() { addEngines(); }
    void anEmptyDatabaseIsNotTakenForOurs();
    void aReadOnlyFolderIsNamed();
    void aMissingFolderIsNamed();
    void aServerThatIsNotThereIsNamed();
    void aWrongPasswordIsRefusedWithoutSayingIt();
    void aServerThatGoesAwayIsNamed();
    void aWrongStatementSaysWhy_data() { addEngines(); }
    void aWrongStatementSaysWhy();
    void aStatementThatFailedOnceCanSucceedLater_data() { addEngines(); }
    void aStatementThatFailedOnceCanSucceedLater();

private:
    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
};

/// Opening fails with a sentence that holds `words` and names the database.
#define REFUSED(location, kind_, words)                                                                                \
    do {                                                                                                               \
        const auto opened_ = Store::open(location);                                                                    \
        QVERIFY(!opened_);                                                                                             \
        QCOMPARE(opened_.error().kind, kind_);                                                                         \
        const QString said_ = opened_.error().message.in(Language::English);                                           \
        QVERIFY2(said_.contains(QLatin1String(words)), qPrintable(said_));                                             \
        QVERIFY2(said_.contains((location).description()), qPrintable(said_));                                         \
    } while (false)

void TestDatabase::addressesAreRead()
{
    const auto server = Location::parse(u"postgresql://anna:se%40cret@db.example:5433/heyuan"_qs);
    VERIFY_OK(server);
    QCOMPARE(server->engine, Engine::Postgresql);
    QCOMPARE(server->host, u"db.example"_qs);
    QCOMPARE(server->port, 5433);
    QCOMPARE(server->user, u"anna"_qs);
    QCOMPARE(server->password, u"se@cret"_qs);
    QCOMPARE(server->database, u"heyuan"_qs);
    const auto file = Location::parse(u"/home/王芳/2020 年.db"_qs);
    VERIFY_OK(file);
    QCOMPARE(file->engine, Engine::Sqlite);
    QCOMPARE(file->file, u"/home/王芳/2020 年.db"_qs);
}

void TestDatabase::incompleteAddressesAreRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("nothing") << u"  "_qs;
    QTest::newRow("no host") << u"postgresql:///heyuan"_qs;
    QTest::newRow("no database") << u"postgresql://db.example"_qs;
    QTest::newRow("no database after the stroke") << u"postgresql://db.example/"_qs;
    QTest::newRow("port that is none") << u"postgresql://db.example:port/heyuan"_qs;
}

void TestDatabase::incompleteAddressesAreRefused()
{
    QFETCH(QString, address);
    const auto location = Location::parse(address);
    QVERIFY(!location);
    QCOMPARE(location.error().kind, ErrorKind::Invalid);
}

void TestDatabase::thePasswordIsNeverShown()
{
    const auto location = Location::parse(u"postgresql://anna:sesame@127.0.0.1:1/heyuan"_qs);
    VERIFY_OK(location);
    QVERIFY(!location->description().contains(u"sesame"));
    const auto opened = Store::open(*location);
    QVERIFY(!opened);
    QVERIFY(!QString::fromUtf8(sentence(opened.error())).contains(u"sesame"));
}

void TestDatabase::sessionsAreSafe()
{
    const auto database = Database::open(fileAt(path("session.db")), Database::Access::Create);
    VERIFY_OK(database);
    const auto pragma = [&](const char *name) {
        return (*database)->scalar(QStringLiteral("pragma ") + QLatin1String(name));
    };
    QCOMPARE(pragma("foreign_keys")->toInt(), 1);
    QCOMPARE(pragma("journal_mode")->toString(), u"wal"_qs);
    QCOMPARE(pragma("synchronous")->toInt(), 2);
    QCOMPARE(pragma("trusted_schema")->toInt(), 0);
    QCOMPARE(pragma("cell_size_check")->toInt(), 1);
}

void TestDatabase::aMissingFileIsNamed()
{
    const Location location = fileAt(path("nowhere.db"));
    REFUSED(location, ErrorKind::Unavailable, "There is no database at");
    QVERIFY(!QFile::exists(location.file));
}

void TestDatabase::aTextFileIsLeftAsItIs()
{
    const Location location = fileAt(path("letter.txt"));
    fill(location.file, "Dear colleague, the return of May is late.\n");
    const QByteArray before = bytesOf(location.file);
    REFUSED(location, ErrorKind::Unavailable, "is not a database of this program");
    QCOMPARE(bytesOf(location.file), before);
    QVERIFY(!QFile::exists(location.file + QStringLiteral("-wal")));
}

void TestDatabase::aDamagedFileIsLeftAsItIs()
{
    const Location location = fileAt(path("damaged.db"));
    {
        const auto store = Store::open(location, Store::Mode::Create);
        VERIFY_OK(store);
    }
    QByteArray bytes = bytesOf(location.file);
    QVERIFY(bytes.size() > 8192);
    bytes.replace(100, 8000, QByteArray(8000, '\x5a')); // the head stays, the first pages are gone
    fill(location.file, bytes);
    REFUSED(location, ErrorKind::Unavailable, "damaged");
    QCOMPARE(bytesOf(location.file), bytes);
}

void TestDatabase::aFolderIsNoDatabase()
{
    REFUSED(fileAt(m_folder.path()), ErrorKind::Unavailable, "is a folder");
}

void TestDatabase::anotherProgramsDatabaseIsLeftAsItIs()
{
    QFETCH(Engine, engine);
    TestPlace place(engine);
    QVERIFY2(place.isReady(), place.why());
    {
        const auto database = Database::open(place.location(), Database::Access::Create);
        VERIFY_OK(database);
        VERIFY_OK((*database)->execute(u"create table customers (name varchar(20))"_qs));
        if (engine == Engine::Sqlite)
            VERIFY_OK((*database)->execute(u"pragma journal_mode = delete"_qs));
    }
    const QByteArray before = engine == Engine::Sqlite ? bytesOf(place.location().file) : QByteArray();
    REFUSED(place.location(), ErrorKind::Unavailable, "is not a database of this program");
    const auto created = Store::open(place.location(), Store::Mode::Create);
    QVERIFY2(!created, "a database of another program must not be filled with our tables");
    if (engine == Engine::Sqlite)
        QCOMPARE(bytesOf(place.location().file), before);
}

void TestDatabase::anEmptyDatabaseIsNotTakenForOurs()
{
    QFETCH(Engine, engine);
    TestPlace place(engine);
    QVERIFY2(place.isReady(), place.why());
    if (engine == Engine::Sqlite)
        fill(place.location().file, {});
    REFUSED(place.location(), ErrorKind::Unavailable, "holds no programme yet");
}

void TestDatabase::aReadOnlyFolderIsNamed()
{
    if (geteuid() == 0) {
        // Rights do not bind root; a file system that is read-only for everybody does.
        Location location = fileAt(u"/proc/heyuan.db"_qs);
        const auto opened = Store::open(location, Store::Mode::Create);
        QVERIFY(!opened);
        QVERIFY2(opened.error()
                     .message.in(Language::English)
                     .contains(u"Check that the folder exists and that you may write there"),
                 sentence(opened.error()).constData());
        return;
    }
    const QString folder = path("locked");
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    const auto opened = Store::open(fileAt(folder + QStringLiteral("/new.db")), Store::Mode::Create);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.in(Language::English).contains(u"you may write there"),
             sentence(opened.error()).constData());
}

void TestDatabase::aMissingFolderIsNamed()
{
    const Location location = fileAt(path("no/such/folder/new.db"));
    const auto opened = Store::open(location, Store::Mode::Create);
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.in(Language::English).contains(u"Check that the folder exists"),
             sentence(opened.error()).constData());
    QVERIFY(opened.error().message.in(Language::English).contains(location.file));
}

void TestDatabase::aServerThatIsNotThereIsNamed()
{
    Location location;
    location.engine = Engine::Postgresql;
    location.host = u"127.0.0.1"_qs;
    location.port = 1; // nobody answers there
    location.database = u"heyuan"_qs;
    location.user = u"anna"_qs;
    REFUSED(location, ErrorKind::Unavailable, "does not answer or refuses the connection");
}

void TestDatabase::aWrongPasswordIsRefusedWithoutSayingIt()
{
    TestPlace place(Engine::Postgresql);
    QVERIFY2(place.isReady(), place.why());
    Location location = place.location();
    location.password = u"open-sesame"_qs;
    REFUSED(location, ErrorKind::Unavailable, "Check address, user and password");
    const auto opened = Store::open(location);
    QVERIFY(!sentence(opened.error()).contains("open-sesame"));
}

void TestDatabase::aServerThatGoesAwayIsNamed()
{
    TestStore store(Engine::Postgresql);
    QVERIFY2(store.isOpen(), store.why());
    const auto other = store.another();
    QVERIFY(other);
    const auto session = store->database().scalar(u"select pg_backend_pid()"_qs);
    VERIFY_OK(session);
    VERIFY_OK(other->database().scalar(u"select pg_terminate_backend(?)"_qs, {*session}));
    for (int attempt = 0; attempt < 2; ++attempt) { // the first hears of the end, the second finds no connection
        const Status written = store->write({u"王芳"_qs}, [](Transaction &t) { return t.setInfo(u"a"_qs, u"b"_qs); });
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Unavailable);
        QVERIFY2(written.error().message.in(Language::English).contains(u"connection to the server"),
                 sentence(written.error()).constData());
    }
}

void TestDatabase::aWrongStatementSaysWhy()
{
    OPEN_STORE(store);
    Query query = store->database().query(u"select something from nowhere"_qs);
    const Status done = query.run();
    QVERIFY(!done);
    QVERIFY2(done.error().detail.contains(u"nowhere"), sentence(done.error()).constData());
}

void TestDatabase::aStatementThatFailedOnceCanSucceedLater()
{
    OPEN_STORE(store);
    const QString sql = u"select count(*) from late_table where id > ?"_qs;
    QVERIFY(!store->database().scalar(sql, {0}));
    VERIFY_OK(store->database().execute(u"create table late_table (id integer)"_qs));
    VERIFY_OK(store->database().scalar(sql, {0}));
}

// What another program sees of the locks that this one holds: without them it would take itself for the last one, and put
// the write-ahead log away under our feet.
void TestDatabase::aSecondConnectionLeavesTheLocksOfTheFirst()
{
    TestStore store(Engine::Sqlite);
    QVERIFY(store.isOpen());
    const QByteArray file = QFile::encodeName(store.place().location().file);
    const auto isHeld = [&] {
        const pid_t child = fork();
        if (child == 0) {
            const int handle = ::open(file.constData(), O_RDWR);
            struct flock asked = {};
            asked.l_type = F_WRLCK;
            asked.l_whence = SEEK_SET;
            asked.l_start = 0x40000002; // SQLite's shared bytes
            asked.l_len = 510;
            _exit(handle >= 0 && fcntl(handle, F_GETLK, &asked) == 0 && asked.l_type != F_UNLCK ? 1 : 0);
        }
        int status = 0;
        return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 1;
    };
    QVERIFY(isHeld());
    {
        const auto second = Database::open(store.place().location(), Database::Access::ReadWrite);
        VERIFY_OK(second);
        QVERIFY(isHeld());
    }
    QVERIFY(isHeld());
    // Nor does a file that was open before and is no database any more slip through.
    const QString text = store.place().path(QStringLiteral("text.db"));
    fill(text, "words, not rows of a database");
    QVERIFY(!Database::open(fileAt(text), Database::Access::ReadWrite));
    QVERIFY(!Database::open(fileAt(text), Database::Access::ReadWrite));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
