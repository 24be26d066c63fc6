#include "core/identity/identifier.h"

#include <QtTest>

using namespace heyuan;

namespace {

const QDate today(2020, 10, 31);

/// An ID number with the right check character, computed another way than the program does: the sum of all 18 weighted
/// values is 1 modulo 11 (ISO 7064).
QString withCheck(const QString &first17)
{
    for (const QChar last : QStringView(u"0123456789X")) {
        int sum = last == u'X' ? 10 : last.digitValue();
        int weight = 1;
        for (qsizetype i = 16; i >= 0; --i) {
            weight = weight * 2 % 11;
            sum += first17[i].digitValue() * weight;
        }
        if (sum % 11 == 1)
            return first17 + last;
    }
    return {};
}

} // namespace

class TestIdentifier : public QObject
{
    Q_OBJECT
private slots:
    void citizenIds_data();
    void citizenIds();
    void anIdSaysBirthSexAndRegion();
    void theDayOfLookingCounts();
    void oldNumbersBecomeNewOnes();
    void everyWrongDigitAndEverySwapIsFound();
    void threeZerosThatFitAreDoubtful();
    void creditCodes_data();
    void creditCodes();
    void everyWrongSignOfACreditCodeIsFound();
    void mobiles_data();
    void mobiles();
    void bankCards_data();
    void bankCards();
    void agesCountBirthdays();
    void sexIsHeldAgainstTheField();
    void masksShowWhatIsAllowed();
    void sentencesNeverRepeatTheNumber();
};

void TestIdentifier::citizenIds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("value");
    const QString woman = withCheck(QStringLiteral("44169919850518002"));
    const QString withX = QStringLiteral("11010519491231002X"); // the example of GB 11643-1999
    QTest::newRow("whole") << woman << QByteArray() << woman;
    QTest::newRow("example of the standard") << withX << QByteArray() << withX;
    QTest::newRow("small x") << QStringLiteral("11010519491231002x") << QByteArray() << withX;
    QTest::newRow("full-width") << QStringLiteral("１１０１０５１９４９１２３１００２Ｘ") << QByteArray() << withX;
    QTest::newRow("apostrophe in front") << QStringLiteral("'11010519491231002X") << QByteArray() << withX;
    QTest::newRow("spaces and a zero-width sign") << QStringLiteral(" 110105 19491231 002X\u200b") << QByteArray() << withX;
    QTest::newRow("nothing") << QStringLiteral("  ") << QByteArray("empty") << QString();
    QTest::newRow("scientific") << QStringLiteral("4.41621E+17") << QByteArray("damaged_scientific") << QString();
    QTest::newRow("scientific, small e") << QStringLiteral("4.41699198505180e+17") << QByteArray("damaged_scientific") << QString();
    QTest::newRow("decimals") << QStringLiteral("441699198505180000.00") << QByteArray("damaged_decimals") << QString();
    QTest::newRow("fifteen digits and zeros") << QStringLiteral("441699198505180000") << QByteArray("damaged_zeros") << QString();
    QTest::newRow("too short") << woman.chopped(1) << QByteArray("length") << QString();
    QTest::newRow("two numbers in one cell") << woman + u'/' + woman << QByteArray("length") << QString();
    QTest::newRow("letters") << QStringLiteral("4416991985O5180021") << QByteArray("characters") << QString();
    QTest::newRow("X in the middle") << QStringLiteral("44169919850518X021") << QByteArray("characters") << QString();
    QTest::newRow("no such province") << withCheck(QStringLiteral("99169919850518002")) << QByteArray("region") << QString();
    QTest::newRow("30 February") << withCheck(QStringLiteral("44169919850230002")) << QByteArray("birth_date") << QString();
    QTest::newRow("born tomorrow") << withCheck(QStringLiteral("44169920201101002")) << QByteArray("birth_date") << QString();
    QTest::newRow("born in 1850") << withCheck(QStringLiteral("44169918500518002")) << QByteArray("birth_date") << QString();
    QTest::newRow("check") << QStringLiteral("110105194912310021") << QByteArray("check") << QString();
}

void TestIdentifier::citizenIds()
{
    QFETCH(QString, typed);
    const IdentifierReading reading = readCitizenId(typed, today);
    QTEST(reading.fault, "fault");
    QTEST(reading.value, "value");
    QCOMPARE(reading.sentence.isEmpty(), reading.isAccepted());
}

void TestIdentifier::theDayOfLookingCounts()
{
    const QString child = withCheck(QStringLiteral("44169920200518001"));
    QVERIFY(readCitizenId(child, today).isAccepted());
    QVERIFY(!readCitizenId(child, QDate(2020, 5, 17)).isAccepted());
    QVERIFY(readCitizenId(child, today).isAccepted());
    QVERIFY(!readCitizenId(QString(), today).isAccepted());
    QVERIFY(readCitizenId(child, QDate(2020, 5, 18)).isAccepted());
}

void TestIdentifier::anIdSaysBirthSexAndRegion()
{
    const IdentifierReading woman = readCitizenId(QStringLiteral("11010519491231002X"), today);
    QCOMPARE(woman.birth, QDate(1949, 12, 31));
    QCOMPARE(woman.sex, std::optional(Sex::Female));
    QCOMPARE(woman.region, QStringLiteral("110105"));
    QCOMPARE(provinceOf(woman.region).in(Language::English), QStringLiteral("Beijing"));
    QCOMPARE(readCitizenId(withCheck(QStringLiteral("44169919850518001")), today).sex, std::optional(Sex::Male));
}

void TestIdentifier::oldNumbersBecomeNewOnes()
{
    const IdentifierReading reading = readCitizenId(QStringLiteral("110105491231002"), today);
    QCOMPARE(reading.value, QStringLiteral("11010519491231002X"));
    QCOMPARE(reading.notes.size(), size_t(1));
    QVERIFY(!reading.isDoubtful);
    QVERIFY(!readCitizenId(QStringLiteral("110105491331002"), today).isAccepted()); // month 13
}

void TestIdentifier::everyWrongDigitAndEverySwapIsFound()
{
    const QString good = withCheck(QStringLiteral("44169919850518002"));
    for (qsizetype i = 0; i < good.size(); ++i) {
        for (const QChar other : QStringView(u"0123456789")) {
            QString wrong = good;
            wrong[i] = other;
            QVERIFY2(wrong == good || !readCitizenId(wrong, today).isAccepted(), qPrintable(wrong));
        }
        if (i + 1 < good.size() && good[i] != good[i + 1]) {
            QString swapped = good;
            std::swap(swapped[i], swapped[i + 1]);
            QVERIFY2(!readCitizenId(swapped, today).isAccepted(), qPrintable(swapped));
        }
    }
}

void TestIdentifier::threeZerosThatFitAreDoubtful()
{
    for (int region = 441600; region < 441699; ++region) {
        const QString number = withCheck(QString::number(region) + QStringLiteral("19850518200"));
        if (!number.endsWith(u"000"))
            continue;
        const IdentifierReading reading = readCitizenId(number, today);
        QVERIFY(reading.isAccepted() && reading.isDoubtful && !reading.notes.empty());
        return;
    }
    QFAIL("no number was found");
}

void TestIdentifier::creditCodes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("fault");
    // Printed in public registers: Alibaba (China) Network Technology, Huawei Technologies.
    QTest::newRow("Alibaba") << QStringLiteral("91330100799655058B") << QByteArray();
    QTest::newRow("Huawei, small letters") << QStringLiteral("914403001922038216") << QByteArray();
    QTest::newRow("spaces") << QStringLiteral("9133 0100 7996 5505 8b") << QByteArray();
    QTest::newRow("letter O for zero") << QStringLiteral("9133O100799655058B") << QByteArray("characters");
    QTest::newRow("short") << QStringLiteral("91330100799655058") << QByteArray("length");
    QTest::newRow("old registration number") << QStringLiteral("330100400008788") << QByteArray("length");
    QTest::newRow("check") << QStringLiteral("91330100799655058C") << QByteArray("check");
    QTest::newRow("scientific") << QStringLiteral("9.14403E+17") << QByteArray("damaged_scientific");
    QTest::newRow("zeros") << QStringLiteral("914403001922038000") << QByteArray("damaged_zeros");
}

void TestIdentifier::creditCodes()
{
    QFETCH(QString, typed);
    const IdentifierReading reading = readCreditCode(typed);
    QTEST(reading.fault, "fault");
    QVERIFY(!reading.isAccepted() || (reading.value.size() == 18 && !reading.isDoubtful));
}

void TestIdentifier::everyWrongSignOfACreditCodeIsFound()
{
    const QString good = QStringLiteral("91330100799655058B");
    for (qsizetype i = 0; i < good.size(); ++i) {
        for (const QChar other : QStringView(u"0123456789ABCDEFGHJKLMNPQRTUWXY")) {
            QString wrong = good;
            wrong[i] = other;
            QVERIFY2(wrong == good || !readCreditCode(wrong).isAccepted(), qPrintable(wrong));
        }
    }
}

void TestIdentifier::mobiles_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("value");
    const QString number = QStringLiteral("13800000001");
    QTest::newRow("plain") << number << QByteArray() << number;
    QTest::newRow("with the country") << QStringLiteral("+86 138-0000-0001") << QByteArray() << number;
    QTest::newRow("86 in front") << QStringLiteral("8613800000001") << QByteArray() << number;
    QTest::newRow("full-width") << QStringLiteral("１３８００００００01") << QByteArray() << number;
    QTest::newRow("scientific") << QStringLiteral("1.38E+10") << QByteArray("damaged_scientific") << QString();
    QTest::newRow("two numbers") << QStringLiteral("13800000001/13900000001") << QByteArray("characters") << QString();
    QTest::newRow("ten digits") << QStringLiteral("1380000000") << QByteArray("length") << QString();
    QTest::newRow("landline") << QStringLiteral("07623388888") << QByteArray("prefix") << QString();
    QTest::newRow("12") << QStringLiteral("12800000001") << QByteArray("prefix") << QString();
}

void TestIdentifier::mobiles()
{
    QFETCH(QString, typed);
    const IdentifierReading reading = readMobile(typed);
    QTEST(reading.fault, "fault");
    QTEST(reading.value, "value");
}

void TestIdentifier::bankCards_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("example of the standard") << QStringLiteral("7992 7398 7130 0000 003") << QByteArray("check");
    QTest::newRow("sixteen digits") << QStringLiteral("4539 5787 6362 1486") << QByteArray();
    QTest::newRow("one wrong") << QStringLiteral("4539578763621487") << QByteArray("check");
    QTest::newRow("short") << QStringLiteral("79927398713") << QByteArray("length");
    QTest::newRow("scientific") << QStringLiteral("6.22202E+18") << QByteArray("damaged_scientific");
    QTest::newRow("zeros behind fifteen") << QStringLiteral("6222021234567890000") << QByteArray("damaged_zeros");
}

void TestIdentifier::bankCards()
{
    QFETCH(QString, typed);
    QTEST(readBankCard(typed).fault, "fault");
}

void TestIdentifier::agesCountBirthdays()
{
    QCOMPARE(ageOn(QDate(2000, 10, 31), QDate(2018, 10, 31)), std::optional(18));
    QCOMPARE(ageOn(QDate(2000, 10, 31), QDate(2018, 10, 30)), std::optional(17));
    QCOMPARE(ageOn(QDate(2000, 2, 29), QDate(2018, 2, 28)), std::optional(17));
    QVERIFY(!ageOn(QDate(2000, 10, 31), QDate(1999, 1, 1)));
}

void TestIdentifier::sexIsHeldAgainstTheField()
{
    const IdentifierReading woman = readCitizenId(QStringLiteral("11010519491231002X"), today);
    QVERIFY(sexDisagreement(woman, Sex::Female).isEmpty());
    QVERIFY(sexDisagreement(woman, Sex::Male).in(Language::English).contains(QStringLiteral("woman")));
    QVERIFY(sexDisagreement(readCitizenId(QStringLiteral("1"), today), Sex::Male).isEmpty());
}

void TestIdentifier::masksShowWhatIsAllowed()
{
    QCOMPARE(maskedCitizenId(QStringLiteral("11010519491231002X")), QStringLiteral("**************002X"));
    QCOMPARE(maskedPhone(QStringLiteral("13800000001")), QStringLiteral("138****0001"));
    QCOMPARE(maskedPhone(QStringLiteral("3388888")), QStringLiteral("*******"));
    QCOMPARE(maskedAccount(QStringLiteral("4539578763621486")), QStringLiteral("************1486"));
    QCOMPARE(maskedAccount(QStringLiteral("1234")), QStringLiteral("****"));
    QCOMPARE(maskedName(QStringLiteral("张三")), QStringLiteral("张*"));
    QCOMPARE(maskedName(QStringLiteral("张小三")), QStringLiteral("张*三"));
    QCOMPARE(maskedName(QStringLiteral("欧阳修")), QStringLiteral("欧阳*"));
}

void TestIdentifier::sentencesNeverRepeatTheNumber()
{
    const QString typed = QStringLiteral("110105194912310021");
    for (const IdentifierReading &reading : {readCitizenId(typed, today), readCreditCode(typed), readMobile(typed), readBankCard(typed)}) {
        for (const Language language : {Language::Chinese, Language::English})
            QVERIFY(!reading.sentence.in(language).contains(QStringLiteral("1949123")));
    }
}

QTEST_GUILESS_MAIN(TestIdentifier)
#include "tst_identifier.moc"
