#include "core/base/money_words.h"
#include "core/base/number.h"
#include "core/base/period.h"
#include "core/base/text.h"

#include <QTest>

using namespace heyuan;

class TestBase : public QObject
{
    Q_OBJECT
private slots:
    void numbersAreReadAsTyped_data();
    void numbersAreReadAsTyped();
    void numbersThatAreNoneAreRefused_data();
    void numbersThatAreNoneAreRefused();
    void quotientsAreRoundedHalfAway();
    void moneyIsReadInItsUnit_data();
    void moneyIsReadInItsUnit();
    void amountsInSentencesAreTheReadersOwn();
    void capitalsAreThoseOfABill_data();
    void capitalsAreThoseOfABill();
    void periodsAreRead_data();
    void periodsAreRead();
    void periodsTileTheYear();
    void textFillsItsMarkersOnce();
};

void TestBase::numbersAreReadAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("raw");
    QTest::newRow("plain") << u"1234.5"_qs << qint64(12345000);
    QTest::newRow("separators") << u"1,234,567.89"_qs << qint64(12345678900);
    QTest::newRow("full width") << u"１２３．５"_qs << qint64(1235000);
    QTest::newRow("negative") << u"-0.0001"_qs << qint64(-1);
    QTest::newRow("spaces around") << u"  42 "_qs << qint64(420000);
}

void TestBase::numbersAreReadAsTyped()
{
    QFETCH(QString, typed);
    QFETCH(qint64, raw);
    const auto number = Number::parse(typed);
    QVERIFY(number.has_value());
    QCOMPARE(number->raw(), raw);
    QCOMPARE(Number::parse(number->toString())->raw(), raw);
    QCOMPARE(Number::parse(number->toText())->raw(), raw);
}

void TestBase::numbersThatAreNoneAreRefused_data()
{
    QTest::addColumn<QString>("typed");
    for (const auto &bad : {u""_qs, u"-"_qs, u"."_qs, u"1."_qs, u"12,34"_qs, u"1,23,456"_qs, u"1.23456"_qs, u"1e5"_qs,
                            u"十"_qs, u"1 2"_qs, u",123"_qs, u"123,"_qs, u"999999999999999"_qs})
        QTest::newRow(qPrintable(bad)) << bad;
}

void TestBase::numbersThatAreNoneAreRefused()
{
    QFETCH(QString, typed);
    QVERIFY(!Number::parse(typed));
}

void TestBase::quotientsAreRoundedHalfAway()
{
    QCOMPARE(Number::ratio(1, 3)->raw(), 3333);
    QCOMPARE(Number::ratio(2, 3)->raw(), 6667);
    QCOMPARE(Number::ratio(-2, 3)->raw(), -6667);
    QVERIFY(!Number::ratio(1, 0));
    QCOMPARE(Number::fromRaw(25000).rounded(), 3);
    QCOMPARE(Number::fromRaw(-25000).rounded(), -3);
    QCOMPARE(Number::fromRaw(12345).toText(2), u"1.23"_qs);
    QCOMPARE(Number(1000000).percent(50), Number(500000));
}

void TestBase::amountsInSentencesAreTheReadersOwn()
{
    const auto words = [](Money money) {
        const Text text = amountInSentence(money);
        return text.in(Language::Chinese) + u'|' + text.in(Language::English);
    };
    QCOMPARE(words(Money::wan(1680)), u"1,680|16,800,000"_qs);
    QCOMPARE(words(Money::fen(1234567)), u"1.234567|12,345.67"_qs);
    QCOMPARE(words(Money::fen(-5000000)), u"-5|-50,000"_qs);
    QCOMPARE(words(Money()), u"0|0"_qs);
}

void TestBase::moneyIsReadInItsUnit_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("fen");
    QTest::newRow("yuan") << u"1,234.50"_qs << qint64(123450);
    QTest::newRow("sign") << u"￥88"_qs << qint64(8800);
    QTest::newRow("wan") << u"1.2万"_qs << qint64(1200000);
    QTest::newRow("wan yuan") << u"2000万元"_qs << qint64(2000000000);
    QTest::newRow("yi") << u"3.5亿元"_qs << qint64(35000000000);
    QTest::newRow("full width") << u"２０元"_qs << qint64(2000);
    QTest::newRow("less than a fen") << u"0.001"_qs << qint64(-1);
    QTest::newRow("not money") << u"约20"_qs << qint64(-1);
}

void TestBase::moneyIsReadInItsUnit()
{
    QFETCH(QString, typed);
    QFETCH(qint64, fen);
    const auto money = Money::parse(typed);
    if (fen < 0) {
        QVERIFY(!money);
        return;
    }
    QVERIFY(money.has_value());
    QCOMPARE(money->fen(), fen);
}

void TestBase::capitalsAreThoseOfABill_data()
{
    QTest::addColumn<qint64>("fen");
    QTest::addColumn<QString>("capitals");
    QTest::newRow("20 wan") << Money::wan(20).fen() << u"贰拾万元整"_qs;
    QTest::newRow("zero") << qint64(0) << u"零元整"_qs;
    QTest::newRow("with jiao and fen") << qint64(123456) << u"壹仟贰佰叁拾肆元伍角陆分"_qs;
    QTest::newRow("inner zeros") << qint64(100050000) << u"壹佰万零伍佰元整"_qs;
    QTest::newRow("zero at the ten thousands may be left out") << qint64(10700053) << u"壹拾万柒仟元伍角叁分"_qs;
    QTest::newRow("fen only after yuan") << qint64(10005) << u"壹佰元零伍分"_qs;
    QTest::newRow("only fen") << qint64(5) << u"伍分"_qs;
    QTest::newRow("yi") << Money::yuan(1000000001).fen() << u"壹拾亿零壹元整"_qs;
}

void TestBase::capitalsAreThoseOfABill()
{
    QFETCH(qint64, fen);
    QFETCH(QString, capitals);
    QCOMPARE(Money::fen(fen).inCapitals(), capitals);
}

void TestBase::periodsAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("code");
    QTest::newRow("month") << u"2020-05"_qs << 202005;
    QTest::newRow("chinese month") << u"2020年5月"_qs << 202005;
    QTest::newRow("full width") << u"２０２０-１１"_qs << 202011;
    QTest::newRow("quarter") << u"2020-Q2"_qs << 202022;
    QTest::newRow("chinese quarter") << u"2020年二季度"_qs << 202022;
    QTest::newRow("half") << u"2020H1"_qs << 202031;
    QTest::newRow("chinese half") << u"2020年下半年"_qs << 202032;
    QTest::newRow("year") << u"2020"_qs << 202040;
    QTest::newRow("month 13") << u"2020-13"_qs << 0;
    QTest::newRow("month 0") << u"2020-00"_qs << 0;
    QTest::newRow("rubbish") << u"去年"_qs << 0;
}

void TestBase::periodsAreRead()
{
    QFETCH(QString, typed);
    QFETCH(int, code);
    const auto period = Period::parse(typed);
    QCOMPARE(period ? period->code() : 0, code);
    if (period) {
        QCOMPARE(Period::fromCode(code), period);
        QCOMPARE(Period::parse(period->toString()), period);
        QCOMPARE(Period::parse(period->toText(Language::Chinese)), period);
    }
}

void TestBase::periodsTileTheYear()
{
    for (const auto kind : {PeriodKind::Month, PeriodKind::Quarter, PeriodKind::HalfYear}) {
        Period p = Period::containing(QDate(2020, 1, 1), kind);
        QDate next(2020, 1, 1);
        for (; p.year() == 2020; p = p.next()) {
            QCOMPARE(p.first(), next);
            next = p.last().addDays(1);
            QVERIFY(Period::year(2020).contains(p));
            QCOMPARE(p.next().next(-1), p);
        }
        QCOMPARE(next, QDate(2021, 1, 1));
    }
    QCOMPARE(Period::month(2020, 2).last(), QDate(2020, 2, 29));
    QVERIFY(Period::month(2020, 6) < Period::quarter(2020, 2));
    QVERIFY(Period::quarter(2020, 2) < Period::month(2020, 7));
}

void TestBase::textFillsItsMarkersOnce()
{
    const Text text = Text("Test", "%1 of %2").arg(u"%2"_qs).arg(u"b"_qs);
    QCOMPARE(text.in(Language::English), u"%2 of b"_qs);
    QCOMPARE(Text::of(u"县"_qs, u"county"_qs).in(Language::Chinese), u"县"_qs);
    QCOMPARE(Text::of(u"县"_qs, QString()).in(Language::English), u"县"_qs);
}

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
