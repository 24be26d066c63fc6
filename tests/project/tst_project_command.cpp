// heyuan project as scripts use it, on the practice data.
#include "tests/support/program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace heyuan::test;

class TestProjectCommand : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void projectsAreListed();
    void linesHaveTheirMoney();
    void sharesSayTheirRoom();
    void deliverablesAreCounted();
    void stationsAreThoseOfItsCounty();
    void aChangeIsTriedWithoutWriting();
    void badInputIsASentence_data();
    void badInputIsASentence();
    void reportsAreWritten();

private:
    Outcome run(QStringList arguments) const { return runHeyuan(arguments << QStringLiteral("--db") << m_database << QStringLiteral("--lang") << QStringLiteral("en")); }
    Outcome project(QStringList arguments) const { return run(QStringList{QStringLiteral("project")} + arguments << QStringLiteral("--json")); }
    QString write(const QByteArray &json) const
    {
        QFile file(m_folder.filePath(QStringLiteral("change.json")));
        return file.open(QIODevice::WriteOnly) && file.write(json) == json.size() ? file.fileName() : QString();
    }
    QTemporaryDir m_folder;
    QString m_database;
};

void TestProjectCommand::initTestCase()
{
    m_database = m_folder.filePath(QStringLiteral("p.db"));
    QCOMPARE(run({QStringLiteral("practice")}).code, 0);
}

void TestProjectCommand::projectsAreListed()
{
    const Outcome list = project({QStringLiteral("list")});
    QCOMPARE(list.code, 0);
    QCOMPARE(list.rows().size(), 2);
    QCOMPARE(list.row()[QStringLiteral("project")].toString(), QStringLiteral("huidong-2019"));
}

void TestProjectCommand::linesHaveTheirMoney()
{
    const QJsonObject all = project({QStringLiteral("balance"), QStringLiteral("huidong-2019"), QStringLiteral("--as-of"), QStringLiteral("2020-10-31")}).row();
    QCOMPARE(all[QStringLiteral("lines")].toArray().size(), 13);
    QCOMPARE(all[QStringLiteral("original")][QStringLiteral("central_fen")].toInteger(), 1500'000'000LL); // document 002: 1,500 万元
    QCOMPARE(all[QStringLiteral("original")][QStringLiteral("local_fen")].toInteger(), 180'000'000LL);
    qint64 committed = 0;
    for (const QJsonValue &line : all[QStringLiteral("lines")].toArray())
        committed += line[QStringLiteral("committed")][QStringLiteral("total_fen")].toInteger();
    QVERIFY(committed > 0);
    QCOMPARE(all[QStringLiteral("committed")][QStringLiteral("total_fen")].toInteger(), committed);
    QCOMPARE(all[QStringLiteral("cash")][QStringLiteral("central_fen")].toInteger(), all[QStringLiteral("allocated")][QStringLiteral("central_fen")].toInteger() - all[QStringLiteral("paid")][QStringLiteral("central_fen")].toInteger());
    // Before anything was signed there is only the plan.
    const QJsonObject early = project({QStringLiteral("balance"), QStringLiteral("huidong-2019"), QStringLiteral("--as-of"), QStringLiteral("2019-09-01")}).row();
    QCOMPARE(early[QStringLiteral("committed")][QStringLiteral("total_fen")].toInteger(), 0);
    QCOMPARE(early[QStringLiteral("allocated")][QStringLiteral("total_fen")].toInteger(), 0);
}

void TestProjectCommand::sharesSayTheirRoom()
{
    const Outcome shares = project({QStringLiteral("constraints"), QStringLiteral("huidong-2019")});
    QCOMPARE(shares.code, 0);
    QCOMPARE(shares.row()[QStringLiteral("code")].toString(), QStringLiteral("002-C01"));
    QCOMPARE(shares.row()[QStringLiteral("room_fen")].toInteger(), 73'000'000LL); // 823 of 1,500; 750 are asked for
    QVERIFY(shares.row()[QStringLiteral("holds")].toBool());
}

void TestProjectCommand::deliverablesAreCounted()
{
    const QJsonArray all = project({QStringLiteral("deliverables"), QStringLiteral("huidong-2019"), QStringLiteral("--as-of"), QStringLiteral("2020-10-31")}).rows();
    QCOMPARE(all.size(), 25);
    bool found = false;
    for (const QJsonValue &one : all) {
        if (one[QStringLiteral("zh")].toString() != QStringLiteral("村级电商服务点"))
            continue;
        found = true;
        QCOMPARE(one[QStringLiteral("asked")].toString(), QStringLiteral("123"));
        QCOMPARE(one[QStringLiteral("contracted")].toString(), QStringLiteral("123"));
        QCOMPARE(one[QStringLiteral("accepted")].toString(), QStringLiteral("58"));
        QVERIFY(!one[QStringLiteral("met")].toBool());
    }
    QVERIFY(found);
    const QJsonArray list = project({QStringLiteral("list")}).rows();
    QCOMPARE(list.first()[QStringLiteral("starts_on")].toString(), QStringLiteral("2019-01-01")); // as its phases say
}

void TestProjectCommand::stationsAreThoseOfItsCounty()
{
    const QJsonArray stations = project({QStringLiteral("stations"), QStringLiteral("huidong-2019")}).rows();
    QVERIFY(stations.size() > 50);
    for (const QJsonValue &one : stations)
        QVERIFY(one[QStringLiteral("id")].toString().startsWith(QStringLiteral("441323")));
    QCOMPARE(project({QStringLiteral("coverage"), QStringLiteral("huidong-2019")}).row()[QStringLiteral("id")].toString(), QStringLiteral("441323"));
}

void TestProjectCommand::aChangeIsTriedWithoutWriting()
{
    // 73 万元 may leave rural circulation (line 8 has 200), one fen more may not.
    const auto tried = [&](qint64 fen) {
        return project({QStringLiteral("what-if"), write(QStringLiteral("{\"project\": \"huidong-2019\", \"changes\": [{\"line\": 8, \"central_fen\": -%1}, {\"line\": 10, \"central_fen\": %1}]}").arg(fen).toUtf8())});
    };
    const Outcome limit = tried(73'000'000);
    QVERIFY2(limit.row()[QStringLiteral("possible")].toBool(), limit.out.constData());
    QCOMPARE(limit.code, 0);
    const Outcome over = tried(73'000'001);
    QCOMPARE(over.code, 1);
    QVERIFY(!over.row()[QStringLiteral("possible")].toBool());
    QVERIFY(over.row()[QStringLiteral("refusals")].toArray().first()[QStringLiteral("zh")].toString().contains(QStringLiteral("不低于50%")));
    const QJsonObject after = project({QStringLiteral("budget"), QStringLiteral("huidong-2019"), QStringLiteral("--as-of"), QStringLiteral("2020-10-31")}).row();
    QCOMPARE(after[QStringLiteral("lines")].toArray().at(7)[QStringLiteral("current")][QStringLiteral("central_fen")].toInteger(), 200'000'000LL);
}

void TestProjectCommand::badInputIsASentence_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("says");
    const QStringList whatIf{QStringLiteral("what-if")};
    QTest::newRow("no such project") << QStringList{QStringLiteral("budget"), QStringLiteral("nowhere")} << QByteArray() << QStringLiteral("puning-2019");
    QTest::newRow("no such word") << QStringList{QStringLiteral("dance")} << QByteArray() << QStringLiteral("heyuan project");
    QTest::newRow("no JSON") << whatIf << QByteArray("line 1") << QStringLiteral("JSON");
    QTest::newRow("no changes") << whatIf << QByteArray("{\"project\": \"huidong-2019\"}") << QStringLiteral("no changes");
    QTest::newRow("no such line") << whatIf << QByteArray("{\"project\": \"huidong-2019\", \"changes\": [{\"line\": 99}]}") << QStringLiteral("99");
    QTest::newRow("no whole fen") << whatIf << QByteArray("{\"project\": \"huidong-2019\", \"changes\": [{\"line\": 1, \"central_fen\": 0.5}]}") << QStringLiteral("whole number");
    QTest::newRow("no such source") << whatIf << QByteArray("{\"project\": \"huidong-2019\", \"changes\": [{\"line\": 1, \"foreign_fen\": 5}]}") << QStringLiteral("foreign_fen");
}

void TestProjectCommand::badInputIsASentence()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, file);
    QFETCH(QString, says);
    if (!file.isEmpty())
        words << write(file);
    const Outcome outcome = project(words);
    QVERIFY2(outcome.code > 0, outcome.out.constData());
    QVERIFY2(outcome.err.contains(says), qPrintable(outcome.err));
}

void TestProjectCommand::reportsAreWritten()
{
    for (const char *kind : {"budget", "execution", "gantt"}) {
        const QString out = m_folder.filePath(QLatin1String(kind) + QStringLiteral(".pdf"));
        QCOMPARE(run({QStringLiteral("report"), QLatin1String(kind), QStringLiteral("--project"), QStringLiteral("huidong-2019"), QStringLiteral("--out"), out}).code, 0);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
    }
    QCOMPARE(run({QStringLiteral("report"), QStringLiteral("budget"), QStringLiteral("--out"), m_folder.filePath(QStringLiteral("x.pdf"))}).code, 2); // no project named
}

QTEST_GUILESS_MAIN(TestProjectCommand)
#include "tst_project_command.moc"
