// heyuan award as scripts use it.
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace heyuan::test;

class TestAwardCommand : public QObject
{
    Q_OBJECT

private slots:
    void rulesAreListed();
    void factsAreJudged();
    void unclearWordsShowBothAmounts();
    void aWhatIfIsAnswered();
    void theRulesOfAKindOfBeneficiaryAreTaken();
    void badFactsAreRefusedWithOne();
    void wrongUseIsTwo();
    void theTemplateCanBeFilledIn();
    void anExplanationIsPrinted();
    void theSelfTestsAreGreen();

private:
    Outcome run(const QStringList &arguments) const { return runHeyuan(QStringList{QStringLiteral("award")} + arguments); }
    QString facts(const QByteArray &content) const;
    QTemporaryDir m_folder;
};

QString TestAwardCommand::facts(const QByteArray &content) const
{
    const QString name = m_folder.filePath(QStringLiteral("facts.json"));
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? name : QString();
}

void TestAwardCommand::rulesAreListed()
{
    const Outcome all = run({QStringLiteral("rules"), QStringLiteral("--json")});
    QCOMPARE(all.code, 0);
    QCOMPARE(QJsonDocument::fromJson(all.out).array().size(), 59);
    const Outcome one = run(
        {QStringLiteral("rules"), QStringLiteral("--rule"), QStringLiteral("000-R01"), QStringLiteral("--json")});
    QCOMPARE(one.row()[QStringLiteral("clause")].toString(), QStringLiteral("附件1 二（一）"));
    QCOMPARE(one.row()[QStringLiteral("conditions")].toArray().at(3)[QStringLiteral("threshold")].toInteger(), 5000000);
    const Outcome plan = run(
        {QStringLiteral("rules"), QStringLiteral("--document"), QStringLiteral("001"), QStringLiteral("--json")});
    QCOMPARE(QJsonDocument::fromJson(plan.out).array().size(), 30);
}

void TestAwardCommand::factsAreJudged()
{
    const QString file = facts(
        R"({"facts":{"is_ecommerce_operator":true,"years_in_operation":2,"sales_through_ecommerce_platform":true,"annual_online_sales":12000000}})");
    const Outcome judged = run({QStringLiteral("evaluate"), QStringLiteral("--facts"), file, QStringLiteral("--rule"),
                                QStringLiteral("000-R01"), QStringLiteral("--on"), QStringLiteral("2020-06-30"),
                                QStringLiteral("--json")});
    QVERIFY2(judged.code == 0, qPrintable(judged.err));
    const QJsonObject row = judged.row();
    QCOMPARE(row[QStringLiteral("id")].toString(), QStringLiteral("000-R01"));
    QCOMPARE(row[QStringLiteral("document")].toString(), QStringLiteral("000"));
    QCOMPARE(row[QStringLiteral("eligible")], QJsonValue(true));
    QCOMPARE(row[QStringLiteral("amount_fen")].toInteger(), 20000000);
    QCOMPARE(row[QStringLiteral("ambiguous")], QJsonValue(QJsonArray()));
    const QJsonObject condition = row[QStringLiteral("conditions")].toArray().at(3).toObject();
    QCOMPARE(condition[QStringLiteral("name")].toString(), QStringLiteral("annual_online_sales"));
    QCOMPARE(condition[QStringLiteral("value")].toInteger(), 12000000);
    QCOMPARE(condition[QStringLiteral("threshold")].toInteger(), 5000000);
    QCOMPARE(condition[QStringLiteral("holds")], QJsonValue(true));
    QCOMPARE(condition[QStringLiteral("judged")].toString(), QStringLiteral("met"));
    QVERIFY(!row[QStringLiteral("steps")].toArray().isEmpty());
    QCOMPARE(row[QStringLiteral("version")][QLatin1String("number")].toInt(-1), 0);
    QVERIFY(row[QStringLiteral("version")][QLatin1String("valid_from")].toString().startsWith(u"2019-"));
    QVERIFY(row[QStringLiteral("decided_readings")].toArray().isEmpty());
    QVERIFY(row[QStringLiteral("explanation_zh")].toString().contains(QStringLiteral("贰拾万元整")));
    QVERIFY(row[QStringLiteral("explanation_en")].toString().contains(QStringLiteral("200,000.00 yuan")));
    const Outcome late = run({QStringLiteral("evaluate"), QStringLiteral("--facts"), file, QStringLiteral("--rule"),
                              QStringLiteral("000-R01"), QStringLiteral("--on"), QStringLiteral("2022-01-01"),
                              QStringLiteral("--json")});
    QCOMPARE(late.row()[QStringLiteral("eligible")], QJsonValue(false));
    QCOMPARE(late.row()[QStringLiteral("amount_fen")].toInteger(-1), 0);
    const Outcome words = run({QStringLiteral("evaluate"), QStringLiteral("--facts"), file, QStringLiteral("--rule"),
                               QStringLiteral("000-R01"), QStringLiteral("--on"), QStringLiteral("2020-06-30"),
                               QStringLiteral("--lang"), QStringLiteral("en")});
    QVERIFY(words.out.contains("Highest tier reached"));
}

void TestAwardCommand::unclearWordsShowBothAmounts()
{
    const QString file = facts(
        R"({"date":"2020-06-30","facts":{"is_ecommerce_operator":true,"years_in_operation":2,"sales_through_ecommerce_platform":true,"annual_online_sales":"1亿元"}})");
    const QJsonObject row = run({QStringLiteral("evaluate"), QStringLiteral("--facts"), file, QStringLiteral("--rule"),
                                 QStringLiteral("000-R01"), QStringLiteral("--json")})
                                .row();
    QCOMPARE(row[QStringLiteral("ambiguous")].toArray().size(), 2);
    QVERIFY(row[QStringLiteral("amount_fen")].isNull());
    QMap<QString, qint64> amounts;
    for (const QJsonValue &reading : row[QStringLiteral("ambiguous")].toArray())
        amounts.insert(reading[QStringLiteral("readings")][QStringLiteral("000-Q20")].toString(),
                       reading[QStringLiteral("amount_fen")].toInteger());
    QCOMPARE(amounts, (QMap<QString, qint64>{{QStringLiteral("inclusive"), 100000000},
                                             {QStringLiteral("exclusive"), 50000000}}));
}

void TestAwardCommand::aWhatIfIsAnswered()
{
    const QString file = facts(R"({"year":2019,"readings":{"000-Q20":"inclusive"}})");
    const QJsonObject row = run({QStringLiteral("what-if"), file, QStringLiteral("--json")}).row();
    QCOMPARE(row[QStringLiteral("year")].toInt(), 2019);
    QCOMPARE(row[QStringLiteral("total")][QStringLiteral("claims")].toInt(-1), 0);
    const Outcome words = run({QStringLiteral("what-if"), file, QStringLiteral("--lang"), QStringLiteral("en")});
    QVERIFY2(words.code == 0 && words.out.contains("0 claims, 0 would come to something else"), qPrintable(words.err));
    const Outcome empty = run({QStringLiteral("what-if"), facts(R"({"year":2019})"), QStringLiteral("--lang"), QStringLiteral("en")});
    QVERIFY(empty.code != 0 && empty.err.contains(QStringLiteral("Nothing is asked")));
    QCOMPARE(run({QStringLiteral("what-if")}).code, 2);
    QCOMPARE(run({QStringLiteral("rules"), file}).code, 2);
}

void TestAwardCommand::theRulesOfAKindOfBeneficiaryAreTaken()
{
    const QString file = facts(
        R"({"date":"2020-06-30","beneficiary":"village","facts":{"recognised_as_city_demonstration_village":true}})");
    const Outcome judged = run({QStringLiteral("evaluate"), QStringLiteral("--facts"), file, QStringLiteral("--json")});
    const QJsonArray rows = QJsonDocument::fromJson(judged.out).array();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0)[QStringLiteral("amount_fen")].toInteger(), 5000000);
    QCOMPARE(rows.at(1)[QStringLiteral("eligible")], QJsonValue(false)); // the plan before ran to 2017
}

void TestAwardCommand::badFactsAreRefusedWithOne()
{
    const auto refused = [&](const QByteArray &content, const QString &word) {
        const Outcome outcome = run({QStringLiteral("evaluate"), QStringLiteral("--facts"), facts(content),
                                     QStringLiteral("--json"), QStringLiteral("--lang"), QStringLiteral("en")});
        return outcome.code == 1 && outcome.out.isEmpty() && outcome.err.contains(word);
    };
    QVERIFY(refused(R"({"annual_online_sales":-1})", QStringLiteral("annual_online_sales")));
    QVERIFY(refused(R"({"annual_online_sales":"3万美元"})", QStringLiteral("万美元")));
    QVERIFY(refused(R"({"no_such_fact":1})", QStringLiteral("no_such_fact")));
    QVERIFY(refused(R"({"readings":{"000-Q20":"perhaps"}})", QStringLiteral("inclusive, exclusive")));
    QVERIFY(refused(R"({"awards":[{"rule":"000-R99","date":"2019-01-01","amount":1}]})", QStringLiteral("000-R99")));
    QVERIFY(refused(R"({"beneficiary":"dragon"})", QStringLiteral("“dragon” is no kind of beneficiary")));
    QVERIFY(refused("no json", QStringLiteral("not a JSON object")));
    QCOMPARE(
        run({QStringLiteral("evaluate"), QStringLiteral("--facts"), m_folder.filePath(QStringLiteral("none.json"))})
            .code,
        3);
}

void TestAwardCommand::wrongUseIsTwo()
{
    QCOMPARE(run({}).code, 2);
    QCOMPARE(run({QStringLiteral("judge")}).code, 2);
    QCOMPARE(run({QStringLiteral("evaluate")}).code, 2);
    QCOMPARE(run({QStringLiteral("evaluate"), QStringLiteral("--on"), QStringLiteral("yesterday")}).code, 2);
    QCOMPARE(run({QStringLiteral("rules"), QStringLiteral("--rule"), QStringLiteral("000-R99")}).code, 1);
}

void TestAwardCommand::theTemplateCanBeFilledIn()
{
    const Outcome all = run({QStringLiteral("facts-template")});
    QCOMPARE(all.code, 0);
    QVERIFY(QJsonDocument::fromJson(all.out).object()[QStringLiteral("facts")].toObject().size() > 60);
    const Outcome blank = run({QStringLiteral("facts-template"), QStringLiteral("--rule"), QStringLiteral("000-R12")});
    const QString file = facts(QByteArray(blank.out).replace("\"recognised_as_city_demonstration_town\": null",
                                                             "\"recognised_as_city_demonstration_town\": true"));
    const Outcome judged = run({QStringLiteral("evaluate"), QStringLiteral("--facts"), file, QStringLiteral("--rule"),
                                QStringLiteral("000-R12"), QStringLiteral("--on"), QStringLiteral("2019-01-01"),
                                QStringLiteral("--json")});
    QVERIFY2(judged.code == 0, qPrintable(judged.err));
    QCOMPARE(judged.row()[QStringLiteral("amount_fen")].toInteger(), 10000000);
}

void TestAwardCommand::anExplanationIsPrinted()
{
    const QString database = m_folder.filePath(QStringLiteral("counter.db"));
    QCOMPARE(runHeyuan({QStringLiteral("init"), QStringLiteral("--db"), database}).code, 0);
    const QString known = facts("{\"recognised_as_city_demonstration_town\": true}");
    const QString out = m_folder.filePath(QStringLiteral("explanation.pdf"));
    const QStringList words{QStringLiteral("report"), QStringLiteral("explanation"), QStringLiteral("--db"), database, QStringLiteral("--out"), out};
    const QStringList whole = words + QStringList{QStringLiteral("--facts"), known, QStringLiteral("--rule"), QStringLiteral("000-R12"), QStringLiteral("--as-of"), QStringLiteral("2019-12-31")};
    QCOMPARE(runHeyuan(whole).code, 0);
    QVERIFY(QFileInfo(out).size() > 1000);
    QCOMPARE(runHeyuan(words).code, 2); // no facts
    const Outcome noRule = runHeyuan(words + QStringList{QStringLiteral("--facts"), known});
    QCOMPARE(noRule.code, 1);
    QVERIFY(noRule.err.contains(QStringLiteral("--rule")));
}

void TestAwardCommand::theSelfTestsAreGreen()
{
    const Outcome tested = run({QStringLiteral("test-rules"), QStringLiteral("--json")});
    QCOMPARE(tested.code, 0);
    const QJsonArray rows = QJsonDocument::fromJson(tested.out).array();
    QVERIFY(rows.size() > 800);
    for (const QJsonValue &row : rows)
        QVERIFY(row[QStringLiteral("green")].toBool());
}

QTEST_GUILESS_MAIN(TestAwardCommand)
#include "tst_award_command.moc"
