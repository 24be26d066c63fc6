#include "core/summary_keepers.h"
#include "core/store/verify.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

using namespace heyuan;
using namespace heyuan::test;

namespace {

constexpr int batch = 3;

// The program that is killed: it saves measurements three at a time and says so after each commit.
int writeUntilKilled(const QStringList &arguments)
{
    Location location = *Location::parse(arguments.at(0));
    location.schema = arguments.at(1);
    auto store = Store::open(location);
    if (!store)
        return 1;
    addSummaryKeepers(**store);
    const qint64 indicator = arguments.at(2).toLongLong();
    const qint64 area = arguments.at(3).toLongLong();
    for (Period period = Period::month(arguments.at(4).toInt(), 1);;) {
        std::array<qint64, batch> ids{};
        const Status saved = (*store)->write(clerk(), [&](Transaction &t) -> Status {
            for (qint64 &id : ids) {
                const auto made = t.insert(measurement(indicator, area, period, 1));
                if (!made)
                    return made.error();
                id = *made;
                period = period.next();
            }
            return {};
        });
        if (!saved) {
            complain(saved.error());
            return 2;
        }
        std::printf("%lld %lld %lld\n", static_cast<long long>(ids[0]), static_cast<long long>(ids[1]),
                    static_cast<long long>(ids[2]));
        std::fflush(stdout);
    }
}

} // namespace

class TestCrash : public QObject
{
    Q_OBJECT
private slots:
    void whatWasConfirmedSurvivesKilling_data() { addEngines(); }
    void whatWasConfirmedSurvivesKilling();
};

void TestCrash::whatWasConfirmedSurvivesKilling()
{
    OPEN_STORE(store);
    const qint64 city = put(*store, area(u"441600"_qs, u"city"_qs));
    const qint64 county = put(*store, area(u"441602"_qs, u"county"_qs, city));
    const qint64 indicator = put(*store, test::indicator(u"T01"_qs));
    QVERIFY(county && indicator);
    const Location &location = store.place().location();
    const QString address = engine == Engine::Sqlite ? location.file : qEnvironmentVariable("HEYUAN_TEST_POSTGRESQL");
    QList<qint64> confirmed;
    constexpr int rounds = 8;
    for (int round = 0; round < rounds; ++round) {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QCoreApplication::applicationFilePath(),
                     {u"--write"_qs, address, location.schema, QString::number(indicator), QString::number(county),
                      QString::number(2000 + 20 * round)});
        QVERIFY(writer.waitForStarted());
        // Killed after another number of commits each time, wherever it is then.
        const int enough = 1 + round * 7;
        QList<QByteArray> lines;
        while (lines.size() < enough) {
            QVERIFY2(writer.canReadLine() || writer.waitForReadyRead(20000), "the writer says nothing any more");
            while (writer.canReadLine())
                lines << writer.readLine();
        }
        writer.kill();
        QVERIFY(writer.waitForFinished());
        while (writer.canReadLine())
            lines << writer.readLine();
        for (const QByteArray &line : lines) {
            if (!line.endsWith('\n'))
                continue;
            for (const QByteArray &id : line.trimmed().split(' '))
                confirmed << id.toLongLong();
        }
    }
    const auto after = store.another();
    QVERIFY(after);
    const auto faults = verifyDatabase(*after);
    VERIFY_OK(faults);
    QVERIFY2(faults->empty(), faults->empty() ? "" : qPrintable(faults->front().in(Language::English)));
    for (const qint64 id : confirmed)
        QVERIFY2(stored<Measurement>(*after, id).value == Number(1), "a confirmed row is lost");
    const qint64 rows = *after->count(Measurement::description().type());
    QVERIFY(rows >= confirmed.size());
    QVERIFY2(rows - confirmed.size() <= rounds * batch, "only the last change of each writer may be unconfirmed");
    QVERIFY2(rows % batch == 0, "a change is there whole or not at all");
    QVERIFY2(put(*after, area(u"441621"_qs)), "work goes on");
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == u"--write")
        return writeUntilKilled(application.arguments().mid(2));
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash.moc"
