#include "core/project/contract.h"
#include "core/project/entry.h"
#include "tests/support/practice_projects.h"
#include "tests/support/sheet_request.h"

using namespace heyuan;
using namespace heyuan::test;

// A list of payments as a finance office writes it, read into the books of the projects.
class TestPaymentImport : public QObject
{
    Q_OBJECT
private slots:
    void paymentsAreReadAsDrafts_data() { addEngines(); }
    void paymentsAreReadAsDrafts();
    void limitsAreFoundBeforeAnythingIsWritten_data() { addEngines(); }
    void limitsAreFoundBeforeAnythingIsWritten();
    void contractsAreHeldAgainstTheirLines_data() { addEngines(); }
    void contractsAreHeldAgainstTheirLines();

private:
    static ImportRequest request(const TestStore &store, const QString &rows)
    {
        return sheetRequest(store, "payments", QStringLiteral("合同编号,支付日期,支付金额（元）,资金来源,发票号,凭证号,备注\n") + rows);
    }
    static std::vector<ProjectEntry> read(Store &store, const QString &invoice)
    {
        Filter filter;
        filter.conditions = {{"invoice", Condition::Test::Is, invoice}};
        const auto rows = store.all<ProjectEntry>(filter);
        return rows ? *rows : std::vector<ProjectEntry>();
    }
};

void TestPaymentImport::paymentsAreReadAsDrafts()
{
    OPEN_STORE(store);
    VERIFY_OK(fillProjects(*store));
    const QString rows = QStringLiteral("HD-2020-01,2020年10月20日,\"120,000.50\",中央资金,A001,记-12,\n"
                                        "HD-2020-01,2020-10-21,50000,本级配套,A002,记-13,尾款\n"
                                        "HD-2020-99,2020-10-21,50000,中央,A003,记-14,\n"
                                        "HD-2020-02,2020-10-22,,中央,A004,记-15,\n"
                                        "HD-2020-02,2020-10-22,100,企业自筹,A005,记-16,\n");
    const auto result = runImport(*store, clerk(), request(store, rows));
    VERIFY_OK(result);
    QCOMPARE(result->added, 2);
    QCOMPARE(result->refused, 3);
    const auto first = read(*store, QStringLiteral("A001"));
    QCOMPARE(first.size(), 1u);
    QCOMPARE(first.front().kind, QStringLiteral("pay"));
    QCOMPARE(first.front().amount->fen(), 12000050);
    QCOMPARE(first.front().source, QStringLiteral("central"));
    QCOMPARE(first.front().status, QStringLiteral("draft"));
    QCOMPARE(first.front().preparedBy, clerk().name);
    QCOMPARE(first.front().documentNumber, QStringLiteral("记-12"));
    QVERIFY(first.front().project && first.front().line);
    // Read again: they are known by contract, invoice and source.
    const auto again = runImport(*store, clerk(), request(store, rows));
    VERIFY_OK(again);
    QCOMPARE(again->added, 0);
    QCOMPARE(read(*store, QStringLiteral("A001")).size(), 1u);
}

void TestPaymentImport::limitsAreFoundBeforeAnythingIsWritten()
{
    OPEN_STORE(store);
    VERIFY_OK(fillProjects(*store));
    // HD-2020-01 has 203 of central money, 135 of it paid; HD-2020-03 has no local money, 48 of central, 42 paid.
    const QString rows = QStringLiteral("HD-2020-01,2020-10-20,400000,中央,B001,记-12,\n"
                                        "HD-2020-01,2020-10-21,400000,中央,B002,记-13,\n" // 68 are left; with the row before it is 80
                                        "HD-2020-03,2020-10-21,10000,本级,B003,记-14,\n"
                                        "HD-2020-01,2020-10-22,280000,中央,B004,记-15,\n" // what was refused does not count: exactly the rest
                                        "HD-2020-01,2020-10-22,0.01,中央,B005,记-16,\n"
                                        "HD-2020-03,2020-01-05,100,中央,B006,记-17,\n");
    const auto dry = checkImport(*store, request(store, rows));
    VERIFY_OK(dry);
    QCOMPARE(dry->added, 2);
    QCOMPARE(dry->refused, 4);
    auto why = refusals(*dry);
    QCOMPARE(why.size(), 4u);
    QVERIFY2(why[3].contains(u"HD-2020-01 has RMB 2,030,000") && why[3].contains(u"would come to 2,150,000"), qPrintable(why[3]));
    QVERIFY2(why[4].contains(u"HD-2020-03 has no Local"), qPrintable(why[4]));
    QVERIFY2(why[6].contains(u"would come to 2,030,000"), qPrintable(why[6]));
    QVERIFY2(why[7].contains(u"before contract HD-2020-03 was signed"), qPrintable(why[7]));
    QVERIFY(read(*store, QStringLiteral("B001")).empty());
    // Written, the same rows are taken and the same stay out.
    const auto result = runImport(*store, clerk(), request(store, rows));
    VERIFY_OK(result);
    QCOMPARE(result->added, 2);
    QCOMPARE(result->refused, 4);
    QVERIFY(!read(*store, QStringLiteral("B001")).empty() && read(*store, QStringLiteral("B002")).empty() && !read(*store, QStringLiteral("B004")).empty());
    // A changed row counts once, not beside itself.
    const auto again = checkImport(*store, request(store, QStringLiteral("HD-2020-01,2020-10-20,390000,中央,B001,记-12,\nHD-2020-01,2020-10-21,10000,中央,B007,记-18,\n")));
    VERIFY_OK(again);
    QCOMPARE(again->changed, 1);
    QCOMPARE(again->added, 1);
}

void TestPaymentImport::contractsAreHeldAgainstTheirLines()
{
    OPEN_STORE(store);
    VERIFY_OK(fillProjects(*store));
    // Line 4 has 100 of central money and no local, line 11 is contracted in full.
    const ImportRequest made = sheetRequest(store, "contracts", QStringLiteral("合同编号,合同名称,预算项编号,承建单位,用途,中央资金（万元）,地方资金（万元）,签订日期\n"
                              "T-1,溯源平台一期,002-B04,甲公司,002-C12,60,,2020-09-01\n"
                              "T-2,溯源平台二期,002-B04,乙公司,002-C12,50,,2020-09-02\n"
                              "T-3,溯源平台运维,002-B04,乙公司,002-C12,,5,2020-09-02\n"
                              "T-4,溯源平台二期,002-B04,乙公司,002-C12,40,,2020-09-02\n"
                              "T-5,村级点,002-B11,丙公司,002-C11,1,,2020-09-02\n"
                              "HD-2020-01,重号,002-B05,丙公司,002-C12,1,,2020-09-02\n"
                              "T-6,无用途,002-B05,丙公司,,1,,2020-09-02\n"));
    const auto dry = checkImport(*store, made);
    VERIFY_OK(dry);
    auto why = refusals(*dry);
    QCOMPARE(dry->added, 2);
    QCOMPARE(why.size(), 5u);
    QVERIFY2(why[3].contains(u"RMB 1,000,000") && why[3].contains(u"would take 1,100,000"), qPrintable(why[3]));
    QVERIFY2(why[4].contains(u"RMB 0") && why[4].contains(u"Local"), qPrintable(why[4]));
    QVERIFY2(why[6].contains(u"would take 1,850,000"), qPrintable(why[6]));
    QVERIFY2(why[7].contains(u"a contract HD-2020-01 already"), qPrintable(why[7]));
    QVERIFY2(why[8].contains(u"Choose the use"), qPrintable(why[8]));
    const auto result = runImport(*store, clerk(), made);
    VERIFY_OK(result);
    QCOMPARE(result->added, 2);
    Filter filter;
    filter.conditions = {{"number", Condition::Test::Is, QStringLiteral("T-4")}};
    const auto rows = store->all<Contract>(filter);
    VERIFY_OK(rows);
    QCOMPARE(rows->size(), 1u);
    QCOMPARE(rows->front().status, QStringLiteral("draft"));
    QCOMPARE(rows->front().amounts()[FundingSource::Central], Money::wan(40));
}

QTEST_GUILESS_MAIN(TestPaymentImport)
#include "tst_payment_import.moc"
