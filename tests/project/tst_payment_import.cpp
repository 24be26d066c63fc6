#include "core/import/import.h"
#include "core/practice/practice.h"
#include "core/project/entry.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

#include <QFile>

using namespace heyuan;
using namespace heyuan::test;

// A list of payments as a finance office writes it, read into the books of the projects.
class TestPaymentImport : public QObject
{
    Q_OBJECT
private slots:
    void paymentsAreReadAsDrafts_data() { addEngines(); }
    void paymentsAreReadAsDrafts();
    void aPaymentOverItsContractTakesNothing_data() { addEngines(); }
    void aPaymentOverItsContractTakesNothing();

private:
    static ImportRequest request(const TestStore &store, const QString &rows)
    {
        ImportRequest made;
        made.kind = "payments";
        made.file = store.place().path(QStringLiteral("payments.csv"));
        QFile file(made.file);
        if (file.open(QIODevice::WriteOnly))
            file.write((QStringLiteral("合同编号,支付日期,支付金额（元）,资金来源,发票号,凭证号,备注\n") + rows).toUtf8());
        return made;
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
    VERIFY_OK(practice::fill(*store, clerk()));
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

void TestPaymentImport::aPaymentOverItsContractTakesNothing()
{
    OPEN_STORE(store);
    VERIFY_OK(practice::fill(*store, clerk()));
    const auto result = runImport(*store, clerk(), request(store, QStringLiteral("HD-2020-01,2020-10-20,1000,中央,B001,记-12,\nHD-2020-01,2020-10-21,99000000,中央,B002,记-13,\n")));
    QVERIFY(!result);
    QVERIFY(!result.error().message.in(Language::English).isEmpty());
    QVERIFY(read(*store, QStringLiteral("B001")).empty() && read(*store, QStringLiteral("B002")).empty()); // nothing half written
}

QTEST_GUILESS_MAIN(TestPaymentImport)
#include "tst_payment_import.moc"
