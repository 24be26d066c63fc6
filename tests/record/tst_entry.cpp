#include "core/record/entry.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

using namespace heyuan;
using namespace heyuan::test;

Q_DECLARE_METATYPE(heyuan::FieldType)

namespace {

Field fieldOf(FieldType type)
{
    FieldOptions options;
    if (type == FieldType::Choice)
        options.choices = {{"flow", Text::of(u"流量"_qs, u"Flow"_qs)}, {"stock", Text::of(u"存量"_qs, u"Stock"_qs)}};
    return plainField("value", type, Text::of(u"数值"_qs, u"Value"_qs), options);
}

} // namespace

class TestEntry : public QObject
{
    Q_OBJECT
private slots:
    void typedTextBecomesAValue_data();
    void typedTextBecomesAValue();
    void nonsenseIsRefusedWithFieldAndText_data();
    void nonsenseIsRefusedWithFieldAndText();
    void moneyCountsInTheUnitOfItsColumn();
    void datesAreReadAsOfficesWriteThem_data();
    void datesAreReadAsOfficesWriteThem();
    void datesThatAreNoneAreRefused_data();
    void datesThatAreNoneAreRefused();
    void choicesAreReadInBothLanguages();
    void readersSeeTheirLanguage();
    void filesAreReadBack_data();
    void filesAreReadBack();
    void requiredFieldsAreAskedFor();
    void limitsAreNamed_data();
    void limitsAreNamed();
    void lengthsAreNamed();
    void rulesOverSeveralFieldsAreAsked();
};

void TestEntry::typedTextBecomesAValue_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QVariant>("value");
    using T = FieldType;
    QTest::newRow("empty") << T::Number << u""_qs << QVariant();
    QTest::newRow("only spaces, also wide ones") << T::Text << u" \u3000\t "_qs << QVariant();
    QTest::newRow("text") << T::Text << u"  河源市\t商务局\r\n"_qs << QVariant(u"河源市 商务局"_qs);
    QTest::newRow("invisible characters of a pasted cell") << T::Text << u"\u200B河源\u200B"_qs << QVariant(u"河源"_qs);
    QTest::newRow("long text keeps its lines") << T::LongText << u"一\n  二 \n"_qs << QVariant(u"一\n  二"_qs);
    QTest::newRow("whole number") << T::Integer << u"1,234"_qs << QVariant(qint64(1234));
    QTest::newRow("whole number, full width") << T::Integer << u"１２３"_qs << QVariant(qint64(123));
    QTest::newRow("negative whole number") << T::Integer << u"-5"_qs << QVariant(qint64(-5));
    QTest::newRow("number") << T::Number << u"12.34"_qs << QVariant(qint64(123400));
    QTest::newRow("number, full width") << T::Number << u"－１２．３４"_qs << QVariant(qint64(-123400));
    QTest::newRow("per cent") << T::Number << u"33.3%"_qs << QVariant(qint64(333000));
    QTest::newRow("per cent, full width") << T::Number << u"５０％"_qs << QVariant(qint64(500000));
    QTest::newRow("zero is a value") << T::Number << u"0"_qs << QVariant(qint64(0));
    QTest::newRow("month") << T::Period << u"2020-05"_qs << QVariant(qint64(Period::month(2020, 5).code()));
    QTest::newRow("month in words") << T::Period << u"２０２０年５月"_qs << QVariant(qint64(Period::month(2020, 5).code()));
    QTest::newRow("quarter") << T::Period << u"2020Q2"_qs << QVariant(qint64(Period::quarter(2020, 2).code()));
    QTest::newRow("date") << T::Date << u"2020年5月18日"_qs << QVariant(QDate(2020, 5, 18));
    QTest::newRow("yes") << T::Flag << u"是"_qs << QVariant(qint64(1));
    QTest::newRow("tick") << T::Flag << u"√"_qs << QVariant(qint64(1));
    QTest::newRow("no") << T::Flag << u"No"_qs << QVariant(qint64(0));
    QTest::newRow("wide digit as a flag") << T::Flag << u"１"_qs << QVariant(qint64(1));
}

void TestEntry::typedTextBecomesAValue()
{
    QFETCH(FieldType, type);
    QFETCH(QString, typed);
    QFETCH(QVariant, value);
    const auto parsed = parseValue(fieldOf(type), typed);
    VERIFY_OK(parsed);
    QCOMPARE(parsed->isNull(), value.isNull());
    QCOMPARE(parsed->toString(), value.toString());
    if (!value.isNull())
        QCOMPARE(parsed->typeId(), value.typeId());
}

void TestEntry::nonsenseIsRefusedWithFieldAndText_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QString>("typed");
    using T = FieldType;
    QTest::newRow("letters as number") << T::Number << u"abc"_qs;
    QTest::newRow("five decimals") << T::Number << u"1.23456"_qs;
    QTest::newRow("two points") << T::Number << u"1.2.3"_qs;
    QTest::newRow("fraction as whole number") << T::Integer << u"1.5"_qs;
    QTest::newRow("too large") << T::Number << u"99999999999999999999"_qs;
    QTest::newRow("money") << T::Money << u"两百"_qs;
    QTest::newRow("half a fen") << T::Money << u"0.005元"_qs;
    QTest::newRow("thirteenth month") << T::Period << u"2020-13"_qs;
    QTest::newRow("no date") << T::Date << u"2020-02-30"_qs;
    QTest::newRow("neither yes nor no") << T::Flag << u"也许"_qs;
    QTest::newRow("no choice") << T::Choice << u"河源"_qs;
    QTest::newRow("reference") << T::Reference << u"河源"_qs;
}

void TestEntry::nonsenseIsRefusedWithFieldAndText()
{
    QFETCH(FieldType, type);
    QFETCH(QString, typed);
    const auto parsed = parseValue(fieldOf(type), typed);
    QVERIFY2(!parsed, qPrintable(parsed ? parsed->toString() : QString()));
    QCOMPARE(parsed.error().kind, ErrorKind::Invalid);
    QCOMPARE(parsed.error().issues.size(), size_t(1));
    QCOMPARE(parsed.error().issues.front().field, QByteArray("value"));
    const QString said = parsed.error().message.in(Language::English);
    QVERIFY2(said.contains(u"Value") && said.contains(typed), qPrintable(said));
}

void TestEntry::moneyCountsInTheUnitOfItsColumn()
{
    const Field money = fieldOf(FieldType::Money);
    QCOMPARE(parseValue(money, u"20"_qs, MoneyScale::TenThousand)->toLongLong(), 20000000);
    QCOMPARE(parseValue(money, u"２０"_qs, MoneyScale::Yuan)->toLongLong(), 2000);
    QCOMPARE(parseValue(money, u"1.5亿元"_qs, MoneyScale::Yuan)->toLongLong(), 15000000000);
    QCOMPARE(displayValue(money, qint64(20000000), Language::Chinese, MoneyScale::TenThousand), u"20"_qs);
    QCOMPARE(displayValue(money, qint64(20000000), Language::English, MoneyScale::Yuan), u"200,000.00"_qs);
}

void TestEntry::datesAreReadAsOfficesWriteThem_data()
{
    QTest::addColumn<QString>("typed");
    for (const QStringView typed : std::initializer_list<QStringView>{u"2020-05-18", u"2020-5-18", u"2020.5.18", u"2020/05/18", u"20200518", u"2020年5月18日", u"2020年05月18",
                                  u"２０２０－０５－１８", u"２０２０年５月１８日", u" 2020 年 5 月 18 日 "})
        QTest::newRow(typed.toUtf8().constData()) << typed.toString();
}

void TestEntry::datesAreReadAsOfficesWriteThem()
{
    QFETCH(QString, typed);
    QCOMPARE(parseDate(typed), QDate(2020, 5, 18));
}

void TestEntry::datesThatAreNoneAreRefused_data()
{
    QTest::addColumn<QString>("typed");
    for (const QStringView typed : std::initializer_list<QStringView>{u"", u"2020", u"2020-05", u"2020-13-01", u"2020-02-30", u"2019-02-29", u"18-05-2020", u"1820-01-01", u"2201-01-01",
                                  u"202005180", u"43969", u"2020-05-18 09:00"})
        QTest::newRow(typed.toUtf8().constData()) << typed.toString();
}

void TestEntry::datesThatAreNoneAreRefused()
{
    QFETCH(QString, typed);
    QVERIFY(!parseDate(typed).isValid());
}

void TestEntry::choicesAreReadInBothLanguages()
{
    const Field choice = fieldOf(FieldType::Choice);
    for (const QString &typed : {u"stock"_qs, u"STOCK"_qs, u"存量"_qs, u" Stock "_qs})
        QCOMPARE(parseValue(choice, typed)->toString(), u"stock"_qs);
}

void TestEntry::readersSeeTheirLanguage()
{
    const Field choice = fieldOf(FieldType::Choice);
    QCOMPARE(displayValue(choice, u"stock"_qs, Language::Chinese), u"存量"_qs);
    QCOMPARE(displayValue(choice, u"stock"_qs, Language::English), u"Stock"_qs);
    QCOMPARE(displayValue(choice, u"gone"_qs, Language::English), u"gone"_qs);
    QCOMPARE(displayValue(fieldOf(FieldType::Number), QVariant(), Language::English), QString());
    QCOMPARE(displayValue(fieldOf(FieldType::Number), qint64(12345678900), Language::English), u"1,234,567.89"_qs);
    QCOMPARE(displayValue(fieldOf(FieldType::Date), QDate(2020, 5, 18), Language::Chinese), u"2020-05-18"_qs);
    QCOMPARE(displayValue(fieldOf(FieldType::Period), qint64(Period::month(2020, 5).code()), Language::Chinese), u"2020年5月"_qs);
    QCOMPARE(displayValue(fieldOf(FieldType::Flag), qint64(0), Language::English), u"No"_qs);
}

void TestEntry::filesAreReadBack_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QVariant>("value");
    using T = FieldType;
    QTest::newRow("nothing") << T::Number << QVariant();
    QTest::newRow("text") << T::Text << QVariant(u"河源, \"a\""_qs);
    QTest::newRow("whole number") << T::Integer << QVariant(qint64(-1234567));
    QTest::newRow("number") << T::Number << QVariant(qint64(-12345678901));
    QTest::newRow("money") << T::Money << QVariant(qint64(123456789));
    QTest::newRow("negative money") << T::Money << QVariant(qint64(-5));
    QTest::newRow("date") << T::Date << QVariant(QDate(2020, 5, 18));
    QTest::newRow("half-year") << T::Period << QVariant(qint64(Period::halfYear(2020, 2).code()));
    QTest::newRow("flag") << T::Flag << QVariant(qint64(1));
    QTest::newRow("choice") << T::Choice << QVariant(u"stock"_qs);
}

void TestEntry::filesAreReadBack()
{
    QFETCH(FieldType, type);
    QFETCH(QVariant, value);
    const Field field = fieldOf(type);
    for (const MoneyScale unit : {MoneyScale::Yuan, MoneyScale::TenThousand}) {
        const auto back = parseValue(field, fileValue(field, value), unit);
        VERIFY_OK(back);
        QCOMPARE(back->isNull(), value.isNull());
        QCOMPARE(back->toString(), value.toString());
    }
}

void TestEntry::requiredFieldsAreAskedFor()
{
    const RecordType &type = Measurement::description().type();
    QByteArrayList asked;
    for (const Issue &issue : objections(type, type.blank())) {
        asked << issue.field;
        QVERIFY(issue.message.in(Language::English).contains(u"is missing"));
    }
    QCOMPARE(asked, (QByteArrayList{"indicator_id", "area_id", "period", "value"}));
    QVERIFY(objections(type, Measurement::description().write(measurement(1, 1, Period::year(2020), 0))).empty());
}

void TestEntry::limitsAreNamed_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<bool>("fits");
    QTest::newRow("number below") << FieldType::Number << qint64(9999) << false;
    QTest::newRow("number at the lower end") << FieldType::Number << qint64(10000) << true;
    QTest::newRow("number at the upper end") << FieldType::Number << qint64(1000000) << true;
    QTest::newRow("number above") << FieldType::Number << qint64(1000001) << false;
    QTest::newRow("whole number below") << FieldType::Integer << qint64(0) << false;
    QTest::newRow("whole number above") << FieldType::Integer << qint64(101) << false;
    QTest::newRow("money counts in yuan: below") << FieldType::Money << qint64(99) << false;
    QTest::newRow("money counts in yuan: fits") << FieldType::Money << qint64(10000) << true;
    QTest::newRow("money counts in yuan: above") << FieldType::Money << qint64(10001) << false;
}

void TestEntry::limitsAreNamed()
{
    QFETCH(FieldType, type);
    QFETCH(qint64, value);
    QFETCH(bool, fits);
    RecordType record{.name = "thing", .fields = {plainField("value", type, Text::of(u"数值"_qs, u"Value"_qs), {.minimum = Number(1), .maximum = Number(100)})}};
    Record row = record.blank();
    row.values[0] = value;
    const auto issues = objections(record, row);
    QCOMPARE(issues.empty(), fits);
    if (!fits) {
        const QString said = issues.front().message.in(Language::English);
        QVERIFY2(said.contains(u"at least 1.") || said.contains(u"at most 100."), qPrintable(said));
    }
}

void TestEntry::lengthsAreNamed()
{
    Area row = area(QString(21, u'4'));
    const auto issues = objections(Area::description().type(), Area::description().write(row));
    QCOMPARE(issues.size(), size_t(1));
    QCOMPARE(issues.front().field, QByteArray("code"));
    QVERIFY(issues.front().message.in(Language::English).contains(u"21 characters; at most 20"));
}

void TestEntry::rulesOverSeveralFieldsAreAsked()
{
    const RecordType &type = *recordTypeNamed("budget_line");
    Record row = type.blank();
    type.setValue(row, "code", u"002-B01"_qs);
    type.setValue(row, "name_zh", u"项目"_qs);
    type.setValue(row, "line", qint64(1));
    type.setValue(row, "total_fen", qint64(300));
    type.setValue(row, "central_fen", qint64(200));
    type.setValue(row, "local_fen", qint64(100));
    QVERIFY(objections(type, row).empty());
    type.setValue(row, "local_fen", qint64(101));
    QCOMPARE(objections(type, row).size(), size_t(1));
    QCOMPARE(objections(type, row).front().field, QByteArray("total_fen"));
}

QTEST_GUILESS_MAIN(TestEntry)
#include "tst_entry.moc"
