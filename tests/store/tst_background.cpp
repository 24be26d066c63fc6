#include "core/store/background.h"
#include "tests/support/test_store.h"

#include <QSemaphore>
#include <QThread>

using namespace heyuan;
using namespace heyuan::test;

// Reading beside the window's thread: the last one asked for counts, and nothing is heard of the others.
class TestBackground : public QObject
{
    Q_OBJECT
private slots:
    void readsOnAThreadAndConnectionOfItsOwn_data() { addEngines(); }
    void readsOnAThreadAndConnectionOfItsOwn();
    void onlyTheLastOneIsHeard();
    void nothingIsHeardAfterCancelling();
    void theEndWaitsForTheWork();
    void whatIsThereWithinAFrameIsTakenAtOnce();
    void whatFailedIsHandedOver();
};

void TestBackground::readsOnAThreadAndConnectionOfItsOwn()
{
    OPEN_STORE(store);
    QObject owner;
    Background background(&owner);
    QThread *worker = nullptr;
    QThread *heard = nullptr;
    qint64 migrations = 0;
    background.read<qint64>(
        store->location(),
        [&](Store &own) -> Result<qint64> {
            worker = QThread::currentThread();
            const auto count = own.database().scalar(QStringLiteral("select count(*) from schema_version"));
            return &own.database() == &store->database() ? Result<qint64>(0) : count ? Result<qint64>(count->toLongLong()) : count.error();
        },
        [&](Result<qint64> count) {
            heard = QThread::currentThread();
            migrations = count ? *count : -1;
        });
    QVERIFY(background.isWorking());
    QTRY_VERIFY(!background.isWorking());
    QVERIFY(worker && worker != QThread::currentThread());
    QCOMPARE(heard, QThread::currentThread());
    QVERIFY(migrations > 20);
}

void TestBackground::onlyTheLastOneIsHeard()
{
    QObject owner;
    Background background(&owner);
    QSemaphore go;
    QStringList heard;
    bool wasWanted = true;
    background.start([&](const Background::Asker &asker) {
        go.acquire();
        wasWanted = asker.isWanted();
        asker.tell([&] { heard << QStringLiteral("first"); });
    });
    background.start([&](const Background::Asker &asker) {
        asker.tell([&] { heard << QStringLiteral("second"); });
        asker.tell([&] {
            heard << QStringLiteral("end");
            background.end();
        });
    });
    QTRY_VERIFY(!background.isWorking());
    go.release();
    QTest::qWait(30);
    QCOMPARE(heard, (QStringList{QStringLiteral("second"), QStringLiteral("end")}));
    QVERIFY(!wasWanted);
}

void TestBackground::nothingIsHeardAfterCancelling()
{
    QObject owner;
    Background background(&owner);
    bool isHeard = false;
    QSemaphore told;
    background.start([&](const Background::Asker &asker) {
        asker.tell([&] { isHeard = true; });
        told.release();
    });
    told.acquire(); // it stands in the queue already
    background.cancel();
    QTest::qWait(20);
    QVERIFY(!isHeard && !background.isWorking());
}

void TestBackground::theEndWaitsForTheWork()
{
    QObject owner;
    std::atomic<bool> isOver{false};
    {
        Background background(&owner);
        background.start([&](const Background::Asker &asker) {
            while (asker.isWanted())
                QThread::usleep(100);
            QThread::msleep(20);
            isOver = true;
        });
    }
    QVERIFY(isOver);
}

void TestBackground::whatIsThereWithinAFrameIsTakenAtOnce()
{
    QObject owner;
    Background background(&owner);
    bool isHeard = false;
    QSemaphore told;
    background.start([&](const Background::Asker &asker) {
        asker.tell([&] {
            isHeard = true;
            background.end();
        });
        told.release();
    });
    told.acquire();
    background.catchUp(); // no event loop
    QVERIFY(isHeard && !background.isWorking());
}

void TestBackground::whatFailedIsHandedOver()
{
    TestStore store(Engine::Sqlite);
    QVERIFY(store.isOpen());
    QObject owner;
    Background background(&owner);
    QString why;
    background.read<int>(
        store->location(), [](Store &) -> Result<int> { return Error{ErrorKind::Invalid, Text::plain(QStringLiteral("not so"))}; },
        [&](Result<int> read) { why = read ? QString() : read.error().message.in(Language::English); });
    QTRY_COMPARE(why, QStringLiteral("not so"));
}

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_background.moc"
