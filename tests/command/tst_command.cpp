// The command line as scripts use it: the whole program, its exit codes, its JSON and its sentences.
#include "core/sheet/xlsx_writer.h"
#include "tests/support/test_store.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QtTest>

using namespace heyuan;

namespace {

struct Outcome {
    int code = -1;
    QByteArray out;
    QString err;
    QJsonArray rows() const
    {
        const QJsonDocument document = QJsonDocument::fromJson(out);
        return document.isArray() ? document.array() : QJsonArray{QStringLiteral("no JSON array")};
    }
};

QJsonObject rowOf(const QJsonArray &rows, const QString &id)
{
    for (const QJsonValue &row : rows) {
        if (row.toObject().value(QLatin1String("id")).toString() == id)
            return row.toObject();
    }
    return {};
}

} // namespace

class CommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void helpAndVersion();
    void wrongUseIsTwo_data();
    void wrongUseIsTwo();
    void whatCannotBeOpenedIsThree();
    void everyKindIsListed_data();
    void everyKindIsListed();
    void targetsCarryTheirTypedFields();
    void tasksCarryTheirUnits();
    void rulesCarryConditionsAndAmounts();
    void budgetsAreInFen();
    void tablesAreAlignedInChinese();
    void optionsStandBeforeOrAfter();
    void anExistingDatabaseIsLeftAlone();
    void checkListsContradictionsAndEndsWithOne();
    void compareHasEveryLine();
    void targetsAreEvaluated();
    void numbersAreCheckedAndNotRepeated();
    void importTakesAFileInBothEncodings();
    void importTakesASpreadsheet();
    void importListsEveryBadCellAndWritesNothing();
    void rostersComeInAndGoOutAgain();
    void dryRunWritesNothing();
    void verifyFindsNothingAndThenATamperedRow();
    void backupAndRestore();
    void reportsAreWritten_data();
    void reportsAreWritten();

private:
    Outcome run(const QStringList &arguments) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    bool write(const QString &name, const QByteArray &content) const;
    QTemporaryDir m_folder;
    QString m_practice;
    QString m_plans;
};

void CommandTest::numbersAreCheckedAndNotRepeated()
{
    const Outcome good = run({QStringLiteral("check"), QStringLiteral("id"), QStringLiteral("11010519491231002x"), QStringLiteral("--json")});
    QCOMPARE(good.code, 0);
    const QJsonObject one = QJsonDocument::fromJson(good.out).array().at(0).toObject();
    QCOMPARE(one[QStringLiteral("value")].toString(), QStringLiteral("**************002X"));
    QCOMPARE(one[QStringLiteral("birth")].toString(), QStringLiteral("1949-12-31"));
    QCOMPARE(one[QStringLiteral("sex")].toString(), QStringLiteral("female"));
    const Outcome bad = run({QStringLiteral("check"), QStringLiteral("id"), QStringLiteral("4.41621E+17"), QStringLiteral("110105194912310021"),
                             QStringLiteral("--json")});
    QCOMPARE(bad.code, 1);
    const QJsonArray rows = QJsonDocument::fromJson(bad.out).array();
    QCOMPARE(rows.at(0)[QStringLiteral("code")].toString(), QStringLiteral("damaged_scientific"));
    QCOMPARE(rows.at(1)[QStringLiteral("code")].toString(), QStringLiteral("check"));
    QVERIFY(!bad.out.contains("1949123"));
    QCOMPARE(run({QStringLiteral("check"), QStringLiteral("credit-code"), QStringLiteral("91330100799655058B")}).code, 0);
    QCOMPARE(run({QStringLiteral("check"), QStringLiteral("passport"), QStringLiteral("1")}).code, 2);
    QCOMPARE(run({QStringLiteral("check"), QStringLiteral("id")}).code, 2);
}

Outcome CommandTest::run(const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("QT_QPA_PLATFORM")); // a server has none
    environment.remove(QStringLiteral("DISPLAY"));
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/../app/heyuan"), arguments);
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

bool CommandTest::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

void CommandTest::initTestCase()
{
    m_practice = path(QStringLiteral("practice.db"));
    const Outcome made = run({QStringLiteral("practice"), QStringLiteral("--db"), m_practice});
    QVERIFY2(made.code == 0, qPrintable(made.err));
    m_plans = path(QStringLiteral("plans.db"));
    QCOMPARE(run({QStringLiteral("init"), QStringLiteral("--db"), m_plans}).code, 0);
}

void CommandTest::helpAndVersion()
{
    const Outcome help = run({QStringLiteral("--help"), QStringLiteral("--lang"), QStringLiteral("en")});
    QCOMPARE(help.code, 0);
    for (const char *command : {"init", "practice", "catalogue", "targets", "measure import", "report", "compare",
                                "check", "verify", "backup", "restore"})
        QVERIFY2(help.out.contains(command), command);
    const Outcome version = run({QStringLiteral("--version")});
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.startsWith("heyuan "));
}

void CommandTest::wrongUseIsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QStringList{} << QStringLiteral("--help");
    QTest::newRow("unknown command") << QStringList{QStringLiteral("fly")} << QStringLiteral("fly");
    QTest::newRow("unknown option") << QStringList{QStringLiteral("check"), QStringLiteral("--fast")}
                                    << QStringLiteral("--fast");
    QTest::newRow("option without value")
        << QStringList{QStringLiteral("verify"), QStringLiteral("--db")} << QStringLiteral("--db");
    QTest::newRow("unknown kind") << QStringList{QStringLiteral("catalogue"), QStringLiteral("dreams")}
                                  << QStringLiteral("dreams");
    QTest::newRow("no kind") << QStringList{QStringLiteral("catalogue")} << QStringLiteral("heyuan catalogue");
    QTest::newRow("no language") << QStringList{QStringLiteral("check"), QStringLiteral("--lang=fr")}
                                 << QStringLiteral("fr");
    QTest::newRow("no date") << QStringList{QStringLiteral("check"), QStringLiteral("--as-of"),
                                            QStringLiteral("2020-13-01")}
                             << QStringLiteral("2020-13-01");
    QTest::newRow("no database") << QStringList{QStringLiteral("targets")} << QStringLiteral("--db");
    QTest::newRow("unknown document") << QStringList{QStringLiteral("compare"), QStringLiteral("001"),
                                                     QStringLiteral("009")}
                                      << QStringLiteral("009");
    QTest::newRow("report without file") << QStringList{QStringLiteral("report"), QStringLiteral("progress"),
                                                        QStringLiteral("--db"), QStringLiteral("x.db")}
                                         << QStringLiteral("--out");
}

void CommandTest::wrongUseIsTwo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    if (!arguments.contains(QStringLiteral("--lang=fr")))
        arguments << QStringLiteral("--lang=en");
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(words), qPrintable(outcome.err));
    QVERIFY(outcome.out.isEmpty());
}

void CommandTest::whatCannotBeOpenedIsThree()
{
    for (const QStringList &arguments :
         {QStringList{QStringLiteral("verify"), QStringLiteral("--db"), path(QStringLiteral("nothing.db"))},
          QStringList{QStringLiteral("measure"), QStringLiteral("import"), path(QStringLiteral("nothing.csv")),
                      QStringLiteral("--db"), m_practice},
          QStringList{QStringLiteral("restore"), path(QStringLiteral("nothing.bak")), QStringLiteral("--db"),
                      path(QStringLiteral("new.db"))}}) {
        const Outcome outcome = run(arguments);
        QVERIFY2(outcome.code == 3, qPrintable(arguments.join(u' ') + outcome.err));
        QVERIFY2(outcome.err.contains(QStringLiteral("nothing.")), qPrintable(outcome.err));
    }
    QVERIFY(write(QStringLiteral("letter.db"), "Dear colleagues, this is no database at all."));
    QCOMPARE(run({QStringLiteral("verify"), QStringLiteral("--db"), path(QStringLiteral("letter.db"))}).code, 3);
}

void CommandTest::everyKindIsListed_data()
{
    QTest::addColumn<int>("least");
    const std::pair<const char *, int> kinds[] = {
        {"documents", 5},    {"clauses", 477},    {"targets", 174}, {"indicators", 159}, {"tasks", 363},
        {"units", 207},      {"areas", 41},       {"rules", 59},    {"funds", 30},       {"budgets", 21},
        {"phases", 14},      {"duties", 172},     {"materials", 6}, {"facts", 44},       {"readings", 175},
        {"constraints", 60}, {"deliverables", 45}};
    for (const auto &[kind, least] : kinds)
        QTest::newRow(kind) << least;
}

void CommandTest::everyKindIsListed()
{
    QFETCH(int, least);
    const QString kind = QString::fromLatin1(QTest::currentDataTag());
    const Outcome outcome = run(
        {QStringLiteral("catalogue"), kind, QStringLiteral("--json"), QStringLiteral("--db"), m_plans});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    const QJsonArray rows = outcome.rows();
    QCOMPARE(rows.size(), least);
    const bool isOfADocument = kind != u"units" && kind != u"areas" && kind != u"documents";
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const QByteArray where = row.value(QLatin1String("id")).toString().toUtf8();
        for (const char *key : {"id", "document", "clause", "clause_id", "quote", "zh", "en"})
            QVERIFY2(row.contains(QLatin1String(key)), where + ' ' + key);
        QVERIFY2(!row.value(QLatin1String("id")).toString().isEmpty()
                     && !row.value(QLatin1String("zh")).toString().isEmpty()
                     && !row.value(QLatin1String("en")).toString().isEmpty(),
                 where);
        if (!isOfADocument)
            continue;
        QVERIFY2(row.value(QLatin1String("document")).toString().size() == 3, where);
        QVERIFY2(row.value(QLatin1String("clause_id"))
                     .toString()
                     .startsWith(row.value(QLatin1String("document")).toString() + u'-'),
                 where);
        QVERIFY2(!row.value(QLatin1String("clause")).toString().isEmpty(), where);
    }
}

void CommandTest::targetsCarryTheirTypedFields()
{
    const QJsonArray rows = run({QStringLiteral("catalogue"), QStringLiteral("targets"), QStringLiteral("--json"),
                                 QStringLiteral("--document"), QStringLiteral("000")})
                                .rows();
    QCOMPARE(rows.size(), 44);
    const QJsonObject volume = rowOf(rows, QStringLiteral("000-T502"));
    QCOMPARE(volume.value(QLatin1String("comparator")).toString(), QStringLiteral(">="));
    QCOMPARE(volume.value(QLatin1String("value")).toInt(), 30);
    QCOMPARE(volume.value(QLatin1String("unit")).toString(), QStringLiteral("亿元"));
    QCOMPARE(volume.value(QLatin1String("due")).toString(), QStringLiteral("2021-12-31"));
    QCOMPARE(volume.value(QLatin1String("scope")).toString(), QStringLiteral("441600"));
    const QJsonObject growth = rowOf(rows, QStringLiteral("000-T07")).value(QLatin1String("base")).toObject();
    QCOMPARE(growth.value(QLatin1String("target")).toString(), QStringLiteral("000-T04"));
    QCOMPARE(growth.value(QLatin1String("indicator")).toString(), QStringLiteral("IND-city-ecommerce-volume"));
    QCOMPARE(growth.value(QLatin1String("period")).toString(), QStringLiteral("2020"));
    QVERIFY(rowOf(rows, QStringLiteral("000-T01"))
                .value(QLatin1String("unclear"))
                .toArray()
                .contains(QStringLiteral("000-Q04")));
}

void CommandTest::tasksCarryTheirUnits()
{
    const QJsonArray rows =
        run({QStringLiteral("catalogue"), QStringLiteral("tasks"), QStringLiteral("--json")}).rows();
    const QJsonObject task = rowOf(rows, QStringLiteral("000-K36"));
    QCOMPARE(task.value(QLatin1String("lead_units")).toArray(), QJsonArray{QStringLiteral("市政府")});
    QCOMPARE(task.value(QLatin1String("lead_unit_ids")).toArray(), QJsonArray{QStringLiteral("unit-hy-government")});
    QVERIFY(task.value(QLatin1String("cooperating_units")).isArray());
}

void CommandTest::rulesCarryConditionsAndAmounts()
{
    const QJsonArray rows =
        run({QStringLiteral("catalogue"), QStringLiteral("rules"), QStringLiteral("--json")}).rows();
    const QJsonObject rule = rowOf(rows, QStringLiteral("000-R01"));
    const QJsonObject amount = rule.value(QLatin1String("amount")).toObject();
    QCOMPARE(amount.value(QLatin1String("form")).toString(), QStringLiteral("tiers"));
    QCOMPARE(amount.value(QLatin1String("tiers")).toArray().size(), 5);
    QCOMPARE(rule.value(QLatin1String("conditions")).toArray().size(), 4);
    QVERIFY(rule.value(QLatin1String("once_only")).toBool());
}

void CommandTest::budgetsAreInFen()
{
    const QJsonArray rows =
        run({QStringLiteral("catalogue"), QStringLiteral("budgets"), QStringLiteral("--json")}).rows();
    const QJsonObject line = rowOf(rows, QStringLiteral("002-B01"));
    QCOMPARE(line.value(QLatin1String("line")).toInt(), 1);
    QCOMPARE(line.value(QLatin1String("total_fen")).toInteger(), 278000000);
    QCOMPARE(line.value(QLatin1String("central_fen")).toInteger(), 203000000);
    QCOMPARE(line.value(QLatin1String("local_fen")).toInteger(), 75000000);
}

void CommandTest::tablesAreAlignedInChinese()
{
    const Outcome outcome = run(
        {QStringLiteral("catalogue"), QStringLiteral("areas"), QStringLiteral("--lang"), QStringLiteral("zh")});
    QCOMPARE(outcome.code, 0);
    const QStringList lines = QString::fromUtf8(outcome.out).split(u'\n', Qt::SkipEmptyParts);
    // The third column begins at the same place on the screen whether a name has two or seven characters.
    QSet<int> places;
    for (const QString &line : lines) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        if (words.size() < 3 || !words[0].startsWith(u"4416"))
            continue;
        int width = 0;
        for (const QChar c : line.left(line.indexOf(words[2], line.indexOf(words[1]) + words[1].size())))
            width += c.unicode() >= 0x2E80 ? 2 : 1;
        places.insert(width);
    }
    QCOMPARE(places.size(), 1);
}

void CommandTest::optionsStandBeforeOrAfter()
{
    const Outcome before = run({QStringLiteral("--json"), QStringLiteral("--db=") + m_practice,
                                QStringLiteral("catalogue"), QStringLiteral("documents")});
    const Outcome after = run({QStringLiteral("catalogue"), QStringLiteral("documents"), QStringLiteral("--db"),
                               m_practice, QStringLiteral("--json")});
    QCOMPARE(before.code, 0);
    QCOMPARE(before.out, after.out);
    QCOMPARE(rowOf(before.rows(), QStringLiteral("000")).value(QLatin1String("status")).toString(),
             QStringLiteral("draft"));
}

void CommandTest::anExistingDatabaseIsLeftAlone()
{
    QFile file(m_practice);
    const qint64 size = file.size();
    for (const char *command : {"init", "practice"}) {
        const Outcome outcome = run({QLatin1String(command), QStringLiteral("--db"), m_practice});
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.err.contains(QStringLiteral("practice.db")));
    }
    QCOMPARE(file.size(), size);
}

void CommandTest::checkListsContradictionsAndEndsWithOne()
{
    const Outcome outcome = run({QStringLiteral("check"), QStringLiteral("--json")});
    QCOMPARE(outcome.code, 1);
    QStringList rules;
    for (const QJsonValue &row : outcome.rows()) {
        if (row.toObject().value(QLatin1String("severity")).toString() == u"fault")
            rules << row.toObject().value(QLatin1String("rule")).toString();
    }
    for (const char *rule : {"text-table", "county-targets", "coverage-areas"})
        QVERIFY2(rules.contains(QLatin1String(rule)), rule);
    // Document 004 agrees with itself.
    QCOMPARE(run({QStringLiteral("check"), QStringLiteral("--document"), QStringLiteral("004")}).code, 0);
}

void CommandTest::compareHasEveryLine()
{
    const Outcome outcome = run(
        {QStringLiteral("compare"), QStringLiteral("001"), QStringLiteral("000"), QStringLiteral("--json")});
    QCOMPARE(outcome.code, 0);
    QSet<QString> judgements;
    for (const QJsonValue &row : outcome.rows())
        judgements.insert(row.toObject().value(QLatin1String("judgement")).toString());
    QCOMPARE(judgements,
             (QSet<QString>{QStringLiteral("kept"), QStringLiteral("moved"), QStringLiteral("value"),
                            QStringLiteral("definition"), QStringLiteral("dropped"), QStringLiteral("new")}));
}

void CommandTest::targetsAreEvaluated()
{
    const Outcome outcome = run({QStringLiteral("targets"), QStringLiteral("--db"), m_practice,
                                 QStringLiteral("--json"), QStringLiteral("--document"), QStringLiteral("000")});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    const QJsonObject target = rowOf(outcome.rows(), QStringLiteral("000-T01"));
    QCOMPARE(target.value(QLatin1String("light")).toString(), QStringLiteral("met"));
    QCOMPARE(target.value(QLatin1String("achieved")).toInt(), 3);
    QSet<QString> lights;
    for (const QJsonValue &row : outcome.rows())
        lights.insert(row.toObject().value(QLatin1String("light")).toString());
    QCOMPARE(lights.size(), 6);
    // On another day the same figures are judged otherwise.
    const Outcome earlier = run({QStringLiteral("targets"), QStringLiteral("--db"), m_practice,
                                 QStringLiteral("--json"), QStringLiteral("--as-of"), QStringLiteral("2019-06-30")});
    QVERIFY(rowOf(earlier.rows(), QStringLiteral("000-T01")).value(QLatin1String("light")).toString() != u"met");
}

void CommandTest::importTakesAFileInBothEncodings()
{
    const QString database = path(QStringLiteral("import.db"));
    QCOMPARE(run({QStringLiteral("init"), QStringLiteral("--db"), database}).code, 0);
    QStringEncoder gb("GB18030");
    QVERIFY(gb.isValid());
    const QString chinese = QStringLiteral("指标,地区,报告期,数值,来源,备注\r\n快递业务量,源城区,2020年1月,\"１２.５\","
                                           "邮政月报,㛃\r\nIND-000-parcels,441621,2020-01,3.25,,\r\n");
    QVERIFY(write(QStringLiteral("gb.csv"), gb.encode(chinese)));
    QVERIFY(write(QStringLiteral("bom.csv"), "\xEF\xBB\xBFIndicator,Area,Period,Value\nIND-000-parcels,Yuancheng,2020-"
                                             "02,\"1,234.5\"\nIND-000-parcels,441621,2020-01,3.25\n"));
    const Outcome first = run({QStringLiteral("measure"), QStringLiteral("import"), path(QStringLiteral("gb.csv")),
                               QStringLiteral("--db"), database, QStringLiteral("--json")});
    QVERIFY2(first.code == 0, qPrintable(first.err + QString::fromUtf8(first.out)));
    QCOMPARE(first.rows().first().toObject().value(QLatin1String("added")).toInt(), 2);
    const Outcome second = run({QStringLiteral("--json"), QStringLiteral("measure"), QStringLiteral("import"),
                                path(QStringLiteral("bom.csv")), QStringLiteral("--db"), database});
    QVERIFY2(second.code == 0, qPrintable(second.err + QString::fromUtf8(second.out)));
    QCOMPARE(second.rows().first().toObject().value(QLatin1String("added")).toInt(), 1);
    QCOMPARE(second.rows().first().toObject().value(QLatin1String("unchanged")).toInt(), 1);
    QCOMPARE(run({QStringLiteral("verify"), QStringLiteral("--db"), database}).code, 0);
}

void CommandTest::importTakesASpreadsheet()
{
    const QString database = path(QStringLiteral("sheet.db"));
    QCOMPARE(run({QStringLiteral("init"), QStringLiteral("--db"), database}).code, 0);
    Sheet sheet;
    sheet.name = QStringLiteral("月报");
    sheet.preface = {QStringLiteral("2020年快递月报"), QStringLiteral("填报单位：市邮政管理局")};
    sheet.columns = {{.title = QStringLiteral("地区")}, {.title = QStringLiteral("指标")}, {.title = QStringLiteral("月份"), .kind = SheetColumn::Kind::Date},
                     {.title = QStringLiteral("数值"), .kind = SheetColumn::Kind::Number}};
    const QString parcels = QStringLiteral("IND-000-parcels");
    sheet.rows = {{QStringLiteral("源城区"), parcels, QDate(2020, 1, 1), *Number::parse(u"12.5")}, {QStringLiteral("紫金县"), parcels, QDate(2020, 1, 1), Number(3)}};
    VERIFY_OK(writeXlsx({sheet}, path(QStringLiteral("good.xlsx"))));
    const Outcome good = run({QStringLiteral("measure"), QStringLiteral("import"), path(QStringLiteral("good.xlsx")), QStringLiteral("--db"), database, QStringLiteral("--json")});
    QVERIFY2(good.code == 0, qPrintable(good.err + QString::fromUtf8(good.out)));
    QCOMPARE(good.rows().first().toObject().value(QLatin1String("added")).toInt(), 2);

    sheet.rows.push_back({QStringLiteral("紫金县"), parcels, QDate(2020, 2, 14), Number(3)}); // a day, not a month
    VERIFY_OK(writeXlsx({sheet}, path(QStringLiteral("bad.xlsx"))));
    const Outcome bad = run({QStringLiteral("measure"), QStringLiteral("import"), path(QStringLiteral("bad.xlsx")), QStringLiteral("--db"), database, QStringLiteral("--json")});
    QCOMPARE(bad.code, 1);
    const QJsonObject fault = bad.rows().first().toObject();
    QVERIFY(fault.value(QLatin1String("line")).toInt() > 5); // the row of the sheet, titles counted
    QCOMPARE(fault.value(QLatin1String("content")).toString(), QStringLiteral("2020-02-14"));

    QVERIFY(write(QStringLiteral("old.xlsx"), QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8)));
    QCOMPARE(run({QStringLiteral("measure"), QStringLiteral("import"), path(QStringLiteral("old.xlsx")), QStringLiteral("--db"), database}).code, 3);
    QCOMPARE(run({QStringLiteral("measure"), QStringLiteral("import"), path(QStringLiteral("nobody.xlsx")), QStringLiteral("--db"), database}).code, 3);
}

void CommandTest::importListsEveryBadCellAndWritesNothing()
{
    const QString database = path(QStringLiteral("bad.db"));
    QCOMPARE(run({QStringLiteral("init"), QStringLiteral("--db"), database}).code, 0);
    QVERIFY(write(QStringLiteral("bad.csv"), "indicator,area,period,value,remark\n"
                                             "IND-000-parcels,441602,2020-01,10,fine\n"
                                             "IND-nothing,441602,2020-01,10,\n"
                                             "IND-000-parcels,\xE4\xBA\x91\xE4\xB8\x8A\xE5\x8E\xBF,2020-15,many,\n"
                                             "IND-000-parcels,441602,2020-01,11,twice\n"
                                             "IND-000-parcels,441621,2020-02,,\n"));
    const Outcome outcome = run({QStringLiteral("measure"), QStringLiteral("import"), path(QStringLiteral("bad.csv")),
                                 QStringLiteral("--db"), database, QStringLiteral("--json"),
                                 QStringLiteral("--lang=en")});
    QCOMPARE(outcome.code, 1);
    QStringList places;
    for (const QJsonValue &value : outcome.rows()) {
        const QJsonObject row = value.toObject();
        places << QStringLiteral("%1 %2 %3")
                      .arg(row.value(QLatin1String("line")).toInt())
                      .arg(row.value(QLatin1String("column")).toString(),
                           row.value(QLatin1String("content")).toString());
        QVERIFY(!row.value(QLatin1String("en")).toString().isEmpty());
    }
    QCOMPARE(places, (QStringList{QStringLiteral("3 indicator IND-nothing"), QStringLiteral("4 area 云上县"),
                                  QStringLiteral("4 period 2020-15"), QStringLiteral("4 value many"),
                                  QStringLiteral("5 period 2020-01"), QStringLiteral("6 value ")}));
    // Nothing was written: the good row of the same file is still new.
    QVERIFY(write(QStringLiteral("good.csv"), "indicator,area,period,value\nIND-000-parcels,441602,2020-01,10\n"));
    const Outcome good = run({QStringLiteral("measure"), QStringLiteral("import"), path(QStringLiteral("good.csv")),
                              QStringLiteral("--db"), database, QStringLiteral("--json")});
    QCOMPARE(good.rows().first().toObject().value(QLatin1String("added")).toInt(), 1);
    // A file without the columns says which one is missing.
    QVERIFY(write(QStringLiteral("headless.csv"), "what,where\n1,2\n"));
    const Outcome headless = run({QStringLiteral("measure"), QStringLiteral("import"),
                                  path(QStringLiteral("headless.csv")), QStringLiteral("--db"), database,
                                  QStringLiteral("--lang=en")});
    QCOMPARE(headless.code, 1);
    QVERIFY2(headless.err.contains(QStringLiteral("Indicator")), qPrintable(headless.err));
}

void CommandTest::dryRunWritesNothing()
{
    QVERIFY(write(QStringLiteral("dry.csv"), "indicator,area,period,value\nIND-000-parcels,441602,2020-11,77\n"));
    for (int i = 0; i < 2; ++i) {
        const Outcome outcome = run({QStringLiteral("measure"), QStringLiteral("import"),
                                     path(QStringLiteral("dry.csv")), QStringLiteral("--db"), m_practice,
                                     QStringLiteral("--dry-run"), QStringLiteral("--json")});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.rows().first().toObject().value(QLatin1String("added")).toInt(), 1);
        QVERIFY(!outcome.rows().first().toObject().value(QLatin1String("written")).toBool());
    }
    // An approved value is corrected by an adjustment, not by an import.
    QVERIFY(write(QStringLiteral("approved.csv"), "indicator,area,period,value\nIND-000-parcels,441602,2019-11,77\n"));
    QCOMPARE(run({QStringLiteral("measure"), QStringLiteral("import"), path(QStringLiteral("approved.csv")),
                  QStringLiteral("--db"), m_practice})
                 .code,
             1);
}

void CommandTest::verifyFindsNothingAndThenATamperedRow()
{
    QCOMPARE(run({QStringLiteral("verify"), QStringLiteral("--db"), m_practice}).code, 0);
    const QString copy = path(QStringLiteral("tampered.db"));
    QCOMPARE(run({QStringLiteral("backup"), copy, QStringLiteral("--db"), m_practice}).code, 0);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
        database.setDatabaseName(copy);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(
            query.exec(QStringLiteral("update measurement set value = value + 10000 where id = (select min(id) from "
                                      "measurement where indicator_id in (select id from indicator where aggregation = "
                                      "'flow') and area_id in (select id from area where level = 'county'))")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
    const Outcome outcome = run({QStringLiteral("verify"), QStringLiteral("--db"), copy, QStringLiteral("--json")});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.rows().size() >= 1);
}

void CommandTest::backupAndRestore()
{
    const QString backup = path(QStringLiteral("copy.bak"));
    const QString target = path(QStringLiteral("restored.db"));
    QCOMPARE(run({QStringLiteral("backup"), backup, QStringLiteral("--db"), m_practice}).code, 0);
    QCOMPARE(run({QStringLiteral("restore"), backup, QStringLiteral("--db"), target}).code, 0);
    QCOMPARE(run({QStringLiteral("verify"), QStringLiteral("--db"), target}).code, 0);
    // A second restore keeps what was there.
    const Outcome again = run({QStringLiteral("restore"), backup, QStringLiteral("--db"), target});
    QCOMPARE(again.code, 0);
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("restored.db.before-restore-*")}).size(), 1);
}

void CommandTest::reportsAreWritten_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("progress pdf") << QStringLiteral("pdf") << QByteArray("%PDF-");
    QTest::newRow("wallchart pdf") << QStringLiteral("pdf") << QByteArray("%PDF-");
    QTest::newRow("wallchart png") << QStringLiteral("png") << QByteArray("\x89PNG");
    QTest::newRow("targets xlsx") << QStringLiteral("xlsx") << QByteArray("PK");
    QTest::newRow("progress svg") << QStringLiteral("svg") << QByteArray("<?xml");
}

void CommandTest::reportsAreWritten()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, beginning);
    const QString kind = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
    const QString file = path(kind + u'.' + ending);
    const Outcome outcome = run({QStringLiteral("report"), kind, QStringLiteral("--db"), m_practice,
                                 QStringLiteral("--out"), file, QStringLiteral("--document"), QStringLiteral("000")});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.size() > 4000);
    QVERIFY(written.read(8).startsWith(beginning));
    // A folder that is not there: a sentence, no half file.
    const Outcome nowhere = run({QStringLiteral("report"), kind, QStringLiteral("--db"), m_practice,
                                 QStringLiteral("--out"), path(QStringLiteral("none/x.") + ending)});
    QCOMPARE(nowhere.code, 3);
    QVERIFY(!nowhere.err.isEmpty());
}

void CommandTest::rostersComeInAndGoOutAgain()
{
    const QString database = path(QStringLiteral("rosters.db"));
    QCOMPARE(run({QStringLiteral("init"), QStringLiteral("--db"), database}).code, 0);
    const auto with = [&](QStringList words) { return run(words << QStringLiteral("--db") << database << QStringLiteral("--json")); };
    QVERIFY(write(QStringLiteral("classes.csv"), "班次编号,班次名称,培训类别,县区,开班日期,状态\nA1,甲班,技能,东源,2020年5月18日,已办\n"));
    QVERIFY(write(QStringLiteral("roster.csv"), "姓名,手机号,培训日期\n张一,13800000001,5月19日\n王二,138000,\n合计,,2\n"));
    QCOMPARE(with({QStringLiteral("import"), QStringLiteral("classes"), path(QStringLiteral("classes.csv"))}).code, 0);
    const QStringList roster{QStringLiteral("import"), QStringLiteral("attendances"), path(QStringLiteral("roster.csv")), QStringLiteral("--class"), QStringLiteral("A1")};
    const Outcome dry = with(roster + QStringList{QStringLiteral("--dry-run")});
    QCOMPARE(dry.code, 1);
    QCOMPARE(dry.rows()[0].toObject().value(QLatin1String("written")).toBool(), false);
    const Outcome taken = with(roster + QStringList{QStringLiteral("--errors"), path(QStringLiteral("faults.xlsx"))});
    const QJsonObject counts = taken.rows()[0].toObject();
    QCOMPARE(counts.value(QLatin1String("added")).toInt(), 1);
    QCOMPARE(counts.value(QLatin1String("refused")).toInt(), 1);
    QCOMPARE(counts.value(QLatin1String("skipped")).toInt(), 1);
    QVERIFY(QFile::exists(path(QStringLiteral("faults.xlsx"))));
    QCOMPARE(with({QStringLiteral("export"), QStringLiteral("attendances"), QStringLiteral("--out"), path(QStringLiteral("all.xlsx")), QStringLiteral("--unmasked")}).code, 0);
    const Outcome again = with({QStringLiteral("import"), QStringLiteral("attendances"), path(QStringLiteral("all.xlsx"))});
    QCOMPARE(again.code, 0);
    QCOMPARE(again.rows()[0].toObject().value(QLatin1String("same")).toInt(), 1);
    QCOMPARE(run({QStringLiteral("report"), QStringLiteral("sign-in"), QStringLiteral("--class"), QStringLiteral("A1"), QStringLiteral("--out"), path(QStringLiteral("sign.pdf")), QStringLiteral("--db"), database}).code, 0);
    QVERIFY(QFileInfo(path(QStringLiteral("sign.pdf"))).size() > 1000);
    QCOMPARE(run({QStringLiteral("report"), QStringLiteral("class"), QStringLiteral("--class"), QStringLiteral("A9"), QStringLiteral("--out"), path(QStringLiteral("no.pdf")), QStringLiteral("--db"), database}).code, 1);
    const QString batch = counts.value(QLatin1String("batch")).toString();
    QCOMPARE(with({QStringLiteral("import"), QStringLiteral("--undo"), batch}).code, 0);
    QCOMPARE(with({QStringLiteral("import"), QStringLiteral("--undo"), batch}).code, 1);
    QCOMPARE(run({QStringLiteral("verify"), QStringLiteral("--db"), database}).code, 0);
}

QTEST_GUILESS_MAIN(CommandTest)
#include "tst_command.moc"
