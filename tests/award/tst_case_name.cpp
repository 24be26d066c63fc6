#include "core/award/case_name.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace heyuan;
using namespace heyuan::award;

// Names of the cases of the self-tests, for readers of both languages.
class TestCaseName : public QObject
{
    Q_OBJECT
private slots:
    void everyShippedNameHasChinese();
    void factsAndSidesAreNamed();
};

void TestCaseName::everyShippedNameHasChinese()
{
    const FactBook *book = FactBook::shipped();
    QVERIFY(book);
    QFile file(QStringLiteral(":/award_case.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int names = 0;
    const QJsonArray rules = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &rule : rules) {
        const QJsonArray cases = rule.toObject()[QLatin1String("cases")].toArray();
        for (const QJsonValue &one : cases) {
            const Text name = caseName(*book, one.toObject()[QLatin1String("name")].toString());
            const bool isEnglish = Text(name).in(Language::Chinese).contains(QRegularExpression(QStringLiteral("[A-Za-z]{4}")));
            QVERIFY2(!isEnglish, qPrintable(name.in(Language::Chinese)));
            ++names;
        }
    }
    QVERIFY(names > 700);
}

void TestCaseName::factsAndSidesAreNamed()
{
    const FactBook &book = *FactBook::shipped();
    const auto english = [&](const char *name) { return caseName(book, QString::fromUtf8(name)).in(Language::English); };
    QCOMPARE(english("annual_online_sales just below 500万元"), u"annual online sales: just below 500万元"_qs);
    QCOMPARE(english("annual_online_sales missing"), u"annual online sales: missing"_qs);
    QCOMPARE(english("not is_ecommerce_operator"), u"not: is an e-commerce operator"_qs);
    QCOMPARE(english("day before"), u"day before"_qs);
    QCOMPARE(english("what a clerk typed"), u"what a clerk typed"_qs);
    QVERIFY(caseName(book, u"on 2020-01-01"_qs).in(Language::English) == u"on 2020-01-01" && caseName(book, u"on a day"_qs).in(Language::English) == u"on a day");
    QCOMPARE(caseName(book, u"day before"_qs).in(Language::Chinese), u"生效前一日"_qs);
}

QTEST_GUILESS_MAIN(TestCaseName)
#include "tst_case_name.moc"
