#include "core/award/beneficiary.h"
#include "core/fund/reconcile.h"
#include "core/import/import.h"
#include "tests/support/award_desk.h"
#include "tests/support/test_store.h"

#include <QFile>

using namespace heyuan;
using namespace heyuan::test;

// A payment file of the treasury against the books, and the kinds of file that bring it and the beneficiaries in.
class TestReconcile : public QObject
{
    Q_OBJECT
private slots:
    void everyLineIsOneOfFive_data() { addEngines(); }
    void everyLineIsOneOfFive();
    void theFileComesByTheOneImport_data() { addEngines(); }
    void theFileComesByTheOneImport();
    void aReversedPaymentIsNone();
    void beneficiariesAndTheirFactsComeFromFiles_data() { addEngines(); }
    void beneficiariesAndTheirFactsComeFromFiles();
};

namespace {

/// Payments of claims: each of 20 to its company, by one voucher each.
qint64 paidClaim(AwardDesk &desk, const QString &name, const QString &account, const QString &voucher)
{
    const qint64 who = desk.beneficiary(name, account);
    desk.knows(who);
    const qint64 id = desk.claim(who);
    Status done = desk.bring(id, u"listed"_qs);
    if (done)
        done = change<AwardClaim>(desk.store, id, [&](AwardClaim &row) { row.paymentNumber = voucher; });
    if (done)
        done = desk.bring(id, u"paid"_qs);
    if (!done)
        complain(done.error());
    return id;
}

TreasuryPayment line(QDate on, Money amount, const QString &payee, const QString &account = {}, const QString &document = {})
{
    TreasuryPayment row;
    row.paidOn = on;
    row.amount = amount;
    row.payee = payee;
    row.payeeAccount = account;
    row.documentNumber = document;
    return row;
}

Reconciled stateOf(const Reconciliation &made, const QString &payee, qsizetype at = 0)
{
    for (const ReconciledPayment &one : made.payments) {
        const QString name = one.paid ? one.paid->payee : one.booked->payee;
        if (name == payee && at-- == 0)
            return one.state;
    }
    return Reconciled(-1);
}

QString writeFile(const TestStore &store, const QString &name, const QString &content)
{
    QFile file(store.place().path(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content.toUtf8());
    return file.fileName();
}

} // namespace

void TestReconcile::everyLineIsOneOfFive()
{
    OPEN_STORE(store);
    AwardDesk desk(*store);
    paidClaim(desk, u"甲公司"_qs, u"44050162633600000001"_qs, u"河商务拨〔2020〕1号"_qs);
    paidClaim(desk, u"乙公司"_qs, u"44050162633600000002"_qs, u"河商务拨〔2020〕2号"_qs);
    paidClaim(desk, u"丙公司"_qs, u"44050162633600000003"_qs, u"河商务拨〔2020〕3号"_qs);
    const qint64 last = paidClaim(desk, u"丁公司"_qs, u"44050162633600000004"_qs, u"河商务拨〔2020〕4号"_qs);
    const QDate day = desk.at(last).paidOn;
    const Money twenty = Money::wan(20);
    const auto made = reconcile(*store, {line(day, twenty, u"甲公司"_qs, u"4405 0162 6336 0000 0001"_qs), // by account
                                         line(day.addDays(-20), twenty, u"甲公司"_qs, u"44050162633600000001"_qs), // and before: twice
                                         line(day.addDays(1), Money::wan(19), u"乙公司"_qs, {}, u"河商务拨[2020]2号"_qs),
                                         line(day, Money::wan(5), u"戊公司"_qs),
                                         line(day.addDays(-30), twenty, u"别家公司"_qs, u"44050162633600000009"_qs, u"河商务拨〔2020〕4号"_qs), // another's account
                                         line(day.addDays(2), twenty, u"丙公司"_qs, {}, u"河商务拨〔2020〕3号"_qs)});
    VERIFY_OK(made);
    QCOMPARE(made->number(Reconciled::Matched), 2);
    QCOMPARE(made->number(Reconciled::Twice), 1);
    QCOMPARE(stateOf(*made, u"乙公司"_qs), Reconciled::AmountDiffers);
    QCOMPARE(stateOf(*made, u"丙公司"_qs), Reconciled::Matched);
    QCOMPARE(stateOf(*made, u"戊公司"_qs), Reconciled::NotInBooks);
    QCOMPARE(stateOf(*made, u"别家公司"_qs), Reconciled::NotInBooks);
    QCOMPARE(stateOf(*made, u"丁公司"_qs), Reconciled::NotInFile);
    QCOMPARE(made->payments.size(), 7u);
    QVERIFY(made->payments.back().state == Reconciled::Matched); // what needs somebody stands first
    for (const ReconciledPayment &one : made->payments) {
        QVERIFY(!one.sentence.in(Language::English).isEmpty());
        QVERIFY(!one.sentence.in(Language::Chinese).contains(u"4405")); // no account in a sentence
    }
    QVERIFY(made->verdict().in(Language::English).contains(u"2 agree, amount differs 1, paid twice 1, not in the books 2, not in the file 1"));
    QVERIFY(reconcile(*store, {})->payments.empty());
}

void TestReconcile::theFileComesByTheOneImport()
{
    OPEN_STORE(store);
    AwardDesk desk(*store);
    const qint64 id = paidClaim(desk, u"甲公司"_qs, u"44050162633600000001"_qs, u"河商务拨〔2020〕1号"_qs);
    const QString day = desk.at(id).paidOn.toString(u"yyyy年M月d日"_qs);
    ImportRequest request;
    request.kind = "treasury-payments";
    request.file = writeFile(store, u"国库.csv"_qs, u"国库集中支付明细\n交易日期,收款人名称,收款人账号,支付金额（元）,支付令号,流水号\n%1,甲公司,44050162633600000001,\"200,000.00\",,A001\n%1,甲公司,44050162633600000001,200000,,A002\n%1,,,100,,A003\n合计,,,400100,,\n"_qs.arg(day));
    const auto checked = checkImport(*store, request);
    VERIFY_OK(checked);
    QCOMPARE(checked->refused, 1); // neither payee nor number
    const auto done = runImport(*store, clerk(), request);
    VERIFY_OK(done);
    QCOMPARE(done->added, 2);
    const auto made = reconcileImported(*store, {}, {});
    VERIFY_OK(made);
    QCOMPARE(made->number(Reconciled::Matched), 1);
    QCOMPARE(made->number(Reconciled::Twice), 1);
    QCOMPARE(runImport(*store, clerk(), request)->added, 0); // the same file again
    VERIFY_OK(reconcileReport(*store, QDate(2020, 12, 31), Language::Chinese));
}

void TestReconcile::aReversedPaymentIsNone()
{
    TestStore store(Engine::Sqlite);
    QVERIFY2(store.isOpen(), store.why());
    AwardDesk desk(*store);
    const auto booked = [&](FundEntry row) {
        row.account = {desk.account(2020)};
        row.amount = Money::wan(3);
        row.documentNumber = u"凭证7"_qs;
        row.bookedOn = QDate(2020, 6, 1);
        const qint64 id = put(*store, row);
        return store->write({u"李强"_qs}, [&](Transaction &t) { return confirm(t, FundEntry::description().type(), id); }) ? id : 0;
    };
    FundEntry commit, pay;
    commit.kind = u"commit"_qs;
    pay.kind = u"pay"_qs;
    pay.settles = {booked(commit)};
    const qint64 paid = booked(pay);
    QVERIFY(paid);
    const std::vector<TreasuryPayment> file{line(QDate(2020, 6, 1), Money::wan(3), {}, {}, u"凭证7"_qs)};
    QCOMPARE(reconcile(*store, file)->number(Reconciled::Matched), 1);
    qint64 back = 0;
    VERIFY_OK(store->write(clerk(), [&](Transaction &t) -> Status {
        const auto made = reverseFundEntry(t, paid, QDate(2020, 6, 2), u"退汇"_qs);
        back = made ? *made : 0;
        return made ? Status() : made.error();
    }));
    VERIFY_OK(store->write({u"李强"_qs}, [&](Transaction &t) { return confirm(t, FundEntry::description().type(), back); }));
    QCOMPARE(reconcile(*store, file)->number(Reconciled::NotInBooks), 1);
}

void TestReconcile::beneficiariesAndTheirFactsComeFromFiles()
{
    OPEN_STORE(store);
    AwardDesk desk(*store);
    ImportRequest request;
    request.kind = "beneficiaries";
    request.file = writeFile(store, u"申报单位.csv"_qs, u"申报单位,类型,统一社会信用代码,所属县区,成立日期,法人代表,银行账号\n源城示例公司,企业,91441602MAXXX0015R,源城区,2016-05-18,张三,44050162633600000123\n龙川示例园区,产业园,91441622MAXXX0074U,龙川县,2016/1/11,李四,6217000000000000012\n坏账号公司,企业,91441625MAXXX0023Y,东源县,2018-03-06,王五,6217000000000000018\n坏代码公司,企业,91441624MAXXX0031C,和平县,2017-09-01,赵六,\n"_qs);
    const auto done = runImport(*store, clerk(), request);
    VERIFY_OK(done);
    QCOMPARE(done->added, 2);
    QCOMPARE(done->refused, 2);
    QVERIFY(std::any_of(done->findings.begin(), done->findings.end(), [](const ImportFinding &one) { return one.sentence.in(Language::English).contains(u"check digit"); }));
    request.kind = "beneficiary-facts";
    request.file = writeFile(store, u"情况.csv"_qs, u"企业名称,年度,事项,数值,佐证材料\n源城示例公司,2019,%1,2350万元,审计报告12号\n91441622MAXXX0074U,2019,%1,500万元,\n没有的公司,2019,%1,1,\n源城示例公司,2018,%1,一大笔,\n"_qs.arg(u"annual_online_sales"_qs));
    auto facts = runImport(*store, clerk(), request);
    VERIFY_OK(facts);
    QCOMPARE(facts->added, 2);
    QCOMPARE(facts->rows, 4);
    QCOMPARE(facts->refused, 2);
}

QTEST_GUILESS_MAIN(TestReconcile)
#include "tst_reconcile.moc"
