#include "core/award/claim_funds.h"
#include "core/award/claim_payment.h"
#include "core/award/claim_reports.h"
#include "core/fund/fund_book.h"
#include "core/fund/reconcile.h"
#include "core/store/migrator.h"
#include "core/store/verify.h"
#include "tests/support/award_desk.h"
#include "tests/support/test_store.h"

#include <random>

using namespace heyuan;
using namespace heyuan::award;
using namespace heyuan::test;

// A claim that is paid in parts and taken back in parts, and the books of the fund beside it.
class TestClaimPayment : public QObject
{
    Q_OBJECT
private slots:
    void partsMakeTheWhole_data() { addEngines(); }
    void partsMakeTheWhole();
    void neverAboveTheDecision_data() { addEngines(); }
    void neverAboveTheDecision();
    void aPartTakesTwoPersons_data() { addEngines(); }
    void aPartTakesTwoPersons();
    void whatIsTakenBackWasPaid_data() { addEngines(); }
    void whatIsTakenBackWasPaid();
    void aMistakenPartIsReversed_data() { addEngines(); }
    void aMistakenPartIsReversed();
    void theTreasurysFileKnowsEachPart_data() { addEngines(); }
    void theTreasurysFileKnowsEachPart();
    void verifyFindsSumsThatDiffer();
    void olderDatabasesGetTheSums_data() { addEngines(); }
    void olderDatabasesGetTheSums();
    void theListPrintsTheParts();
    void noSequencePaysAboveTheDecision_data() { addEngines(); }
    void noSequencePaysAboveTheDecision();
};

namespace {

const auto other = QStringLiteral("李强");
const auto third = QStringLiteral("周敏");

struct Payer : AwardDesk {
    explicit Payer(Store &s, int wan = 1000) : AwardDesk(s, wan) {}

    qint64 listed(qint64 who = 0)
    {
        const qint64 id = claim(who ? who : shop);
        if (const Status s = bring(id, QStringLiteral("listed")); !s)
            complain(s.error());
        return id;
    }
    QDate day() { return store.now().toLocalTime().date(); }
    Status draft(qint64 id, Money amount, const QString &document, bool isBack = false, qint64 *made = nullptr, const QString &by = clerk().name)
    {
        return store.write({by}, [&](Transaction &t) -> Status {
            const ClaimPart part{day(), amount, document, isBack ? QStringLiteral("多付") : QString()};
            const auto entry = isBack ? draftRecovery(t, id, part) : draftPayment(t, id, part);
            if (entry && made)
                *made = *entry;
            return entry ? Status() : entry.error();
        });
    }
    Status confirmed(qint64 entry, const QString &by = third)
    {
        return store.write({by}, [&](Transaction &t) { return confirm(t, FundEntry::description().type(), entry); });
    }
    Status part(qint64 id, Money amount, const QString &document, bool isBack = false)
    {
        qint64 entry = 0;
        if (Status s = draft(id, amount, document, isBack, &entry); !s)
            return s;
        return confirmed(entry);
    }
    ClaimParts parts(qint64 id) { return *partsOf(store, id); }
    FundMoney money() { return FundBook::loadAccount(store, account(2019), {})->money; }
};

} // namespace

void TestClaimPayment::partsMakeTheWhole()
{
    OPEN_STORE(store);
    Payer desk(*store);
    const qint64 id = desk.listed();
    VERIFY_OK(desk.part(id, Money::wan(8), u"拨付1号"_qs));
    QCOMPARE(desk.at(id).status, u"listed"_qs);
    QCOMPARE(desk.at(id).payment, u"part"_qs);
    QCOMPARE(desk.at(id).paid, Money::wan(8));
    QCOMPARE(desk.money().committed, Money::wan(12));
    QCOMPARE(desk.money().paid, Money::wan(8));
    QVERIFY(partsInWords(desk.at(id), desk.parts(id)).in(Language::English).contains(u"80,000.00 of 200,000.00 yuan are paid"));
    VERIFY_OK(desk.part(id, Money::wan(12), u"拨付2号"_qs));
    QCOMPARE(desk.at(id).status, u"paid"_qs);
    QCOMPARE(desk.at(id).payment, u"paid"_qs);
    QCOMPARE(desk.at(id).paidOn, desk.day());
    QCOMPARE(desk.at(id).paymentNumber, u"拨付2号"_qs);
    QCOMPARE(desk.money().committed, Money());
    QCOMPARE(desk.money().paid, Money::wan(20));
    // What is left is paid at once, too, by bringing the claim to “Paid”.
    const qint64 who = desk.beneficiary(u"乙"_qs);
    desk.knows(who);
    const qint64 next = desk.listed(who);
    VERIFY_OK(desk.part(next, Money::fen(1), u"拨付3号"_qs));
    VERIFY_OK(desk.bring(next, u"paid"_qs));
    QCOMPARE(desk.parts(next).paid, Money::wan(20));
    QCOMPARE(desk.at(next).payment, u"paid"_qs);
    const auto faults = verifyDatabase(*store);
    VERIFY_OK(faults);
    QVERIFY(faults->empty());
}

void TestClaimPayment::neverAboveTheDecision()
{
    OPEN_STORE(store);
    Payer desk(*store);
    const qint64 id = desk.listed();
    VERIFY_OK(desk.part(id, Money::wan(15), u"拨付1号"_qs));
    qint64 waiting = 0;
    VERIFY_OK(desk.draft(id, Money::wan(3), u"拨付2号"_qs, false, &waiting)); // a draft takes its part already
    QVERIFY(refuses(desk.draft(id, Money::wan(2) + Money::fen(1), u"拨付3号"_qs), "20,000.00 yuan are left"));
    QVERIFY(refuses(desk.bring(id, u"paid"_qs), "wait for their confirmation"));
    QVERIFY(refuses(desk.draft(id, Money(), u"拨付3号"_qs), "above nothing"));
    QVERIFY(refuses(desk.draft(id, Money::wan(1), {}), "number of the voucher"));
    // Not by the ledger of the funds either, whoever writes it there.
    FundEntry entry = stored<FundEntry>(*store, waiting);
    entry.amount = Money::wan(6);
    QVERIFY(!store->write(clerk(), [&](Transaction &t) { return t.update(entry); }));
    const qint64 draft = desk.claim(desk.shop, 2020);
    QVERIFY(refuses(desk.draft(draft, Money::wan(1), u"拨付4号"_qs), "on the payment list"));
    QCOMPARE(desk.parts(id).paid, Money::wan(15));
}

void TestClaimPayment::aPartTakesTwoPersons()
{
    OPEN_STORE(store);
    Payer desk(*store);
    const qint64 id = desk.listed();
    qint64 entry = 0;
    VERIFY_OK(desk.draft(id, Money::wan(5), u"拨付1号"_qs, false, &entry, other));
    QVERIFY(refuses(desk.confirmed(entry, other), "prepared this and cannot confirm it"));
    QVERIFY(refuses(desk.confirmed(entry, clerk().name), "prepared this claim and does not confirm its payments"));
    VERIFY_OK(desk.confirmed(entry, third));
    // One person alone writes no confirmed payment, even with a second name on it.
    FundEntry alone = stored<FundEntry>(*store, entry);
    alone.id = 0;
    alone.version = 0;
    QVERIFY(refuses(store->write({third}, [&](Transaction &t) -> Status {
        const auto made = t.insert(alone);
        return made ? Status() : made.error();
    }), "drafted first"));
    alone.kind = u"return"_qs;
    QVERIFY(refuses(store->write({third}, [&](Transaction &t) -> Status {
        const auto made = t.insert(alone);
        return made ? Status() : made.error();
    }), "drafted first"));
}

void TestClaimPayment::whatIsTakenBackWasPaid()
{
    OPEN_STORE(store);
    Payer desk(*store);
    const qint64 id = desk.listed();
    QVERIFY(refuses(desk.draft(id, Money::wan(1), u"追回1号"_qs, true), "0.00 yuan can be taken back"));
    QVERIFY(refuses(desk.move(id, u"recovered"_qs, u"虚假"_qs), "Nothing is paid"));
    VERIFY_OK(desk.part(id, Money::wan(20), u"拨付1号"_qs));
    VERIFY_OK(desk.part(id, Money::wan(4), u"追回1号"_qs, true));
    QCOMPARE(desk.at(id).status, u"paid"_qs);
    QCOMPARE(desk.at(id).payment, u"part_recovered"_qs);
    QCOMPARE(desk.at(id).recovered, Money::wan(4));
    QCOMPARE(desk.money().paid, Money::wan(16));
    QCOMPARE(desk.money().free(), Money::wan(984));
    QVERIFY(refuses(desk.draft(id, Money::wan(16) + Money::fen(1), u"追回2号"_qs, true), "160,000.00 yuan can be taken back"));
    VERIFY_OK(desk.part(id, Money::wan(16), u"追回2号"_qs, true)); // all of it: the award is recovered
    QCOMPARE(desk.at(id).status, u"recovered"_qs);
    QCOMPARE(desk.at(id).recoveryNumber, u"追回2号"_qs);
    QCOMPARE(desk.money().free(), Money::wan(1000));
    // Partly paid and taken back as a whole: the rest is not owed any more.
    const qint64 next = desk.listed();
    VERIFY_OK(desk.part(next, Money::wan(6), u"拨付2号"_qs));
    VERIFY_OK(change<AwardClaim>(*store, next, [](AwardClaim &row) { row.recoveryNumber = u"追回3号"_qs; }));
    VERIFY_OK(desk.move(next, u"recovered"_qs, u"虚假申报"_qs));
    QCOMPARE(desk.money().free(), Money::wan(1000));
    QCOMPARE(desk.money().committed, Money());
    const auto faults = verifyDatabase(*store);
    VERIFY_OK(faults);
    QVERIFY(faults->empty());
}

void TestClaimPayment::aMistakenPartIsReversed()
{
    OPEN_STORE(store);
    Payer desk(*store);
    const qint64 id = desk.listed();
    qint64 entry = 0;
    VERIFY_OK(desk.draft(id, Money::wan(7), u"拨付1号"_qs, false, &entry));
    VERIFY_OK(desk.confirmed(entry));
    qint64 back = 0;
    VERIFY_OK(store->write(clerk(), [&](Transaction &t) -> Status {
        const auto made = reverseFundEntry(t, entry, desk.day(), u"账号有误被退回"_qs);
        back = made ? *made : 0;
        return made ? Status() : made.error();
    }));
    VERIFY_OK(desk.confirmed(back));
    QCOMPARE(desk.parts(id).paid, Money());
    QCOMPARE(desk.at(id).payment, QString());
    QCOMPARE(desk.money().committed, Money::wan(20));
    VERIFY_OK(desk.part(id, Money::wan(20), u"拨付2号"_qs)); // nothing of the decision is lost
}

void TestClaimPayment::theTreasurysFileKnowsEachPart()
{
    OPEN_STORE(store);
    Payer desk(*store);
    const qint64 id = desk.listed();
    const QDate first = desk.day();
    VERIFY_OK(desk.part(id, Money::wan(8), u"拨付1号"_qs));
    desk.today(first.addDays(40));
    VERIFY_OK(desk.part(id, Money::wan(12), u"拨付2号"_qs));
    const auto line = [](QDate on, Money amount, const QString &document) {
        TreasuryPayment row;
        row.paidOn = on;
        row.amount = amount;
        row.payee = u"示例电商"_qs;
        row.payeeAccount = u"44050162633600000123"_qs;
        row.documentNumber = document;
        return row;
    };
    const auto both = reconcile(*store, {line(first, Money::wan(8), u"拨付1号"_qs), line(first.addDays(41), Money::wan(12), {})});
    VERIFY_OK(both);
    QCOMPARE(both->number(Reconciled::Matched), 2);
    QCOMPARE(both->payments.size(), 2u);
    const auto wrong = reconcile(*store, {line(first, Money::wan(20), u"拨付1号"_qs), line(first.addDays(40), Money::wan(12), u"拨付2号"_qs)});
    VERIFY_OK(wrong);
    QCOMPARE(wrong->number(Reconciled::AmountDiffers), 1);
    QCOMPARE(wrong->number(Reconciled::Matched), 1);
}

void TestClaimPayment::verifyFindsSumsThatDiffer()
{
    for (const QString &sql : {u"update award_claim set paid_fen = paid_fen + 1 where id = %1"_qs, u"update award_claim set payment_state = 'paid' where id = %1"_qs,
                               u"update fund_entry set amount_fen = amount_fen + 100 where claim_id = %1 and kind = 'pay'"_qs, u"update award_claim set recovered_fen = 5 where id = %1"_qs}) {
        TestStore store(Engine::Sqlite);
        QVERIFY2(store.isOpen(), store.why());
        Payer desk(*store);
        const qint64 id = desk.listed();
        VERIFY_OK(desk.part(id, Money::wan(8), u"拨付1号"_qs));
        QVERIFY(verifyDatabase(*store)->empty());
        QVERIFY(store.tamper(sql.arg(id)));
        const auto faults = verifyDatabase(*store);
        VERIFY_OK(faults);
        QVERIFY2(std::any_of(faults->begin(), faults->end(), [&](const auto &one) { return one.in(Language::English).contains(u"Claim %1"_qs.arg(id)); }), qPrintable(sql));
    }
}

// Claims were paid and recovered as wholes before migration 0021, and their sums were kept nowhere.
void TestClaimPayment::olderDatabasesGetTheSums()
{
    OPEN_STORE(store);
    Payer desk(*store);
    std::vector<qint64> claims;
    for (const char *state : {"draft", "listed", "paid", "recovered"}) {
        const qint64 who = desk.beneficiary(QString::fromLatin1(state));
        desk.knows(who);
        claims.push_back(desk.claim(who));
        VERIFY_OK(desk.bring(claims.back(), QString::fromLatin1(state)));
    }
    Database &database = store->database();
    VERIFY_OK(database.execute(u"update award_claim set paid_fen = null, recovered_fen = null, payment_state = null"_qs));
    QVERIFY(!verifyDatabase(*store)->empty());
    const auto migrations = migrator::shipped();
    const auto migration = std::find_if(migrations.begin(), migrations.end(), [](const migrator::Migration &one) { return one.number == 21; });
    QVERIFY(migration != migrations.end());
    int run = 0;
    for (const QString &statement : migration->text.split(u"--;;"_qs)) {
        if (!statement.trimmed().startsWith(u"update"))
            continue;
        VERIFY_OK(database.execute(statement));
        ++run;
    }
    QCOMPARE(run, 2);
    const auto faults = verifyDatabase(*store);
    VERIFY_OK(faults);
    QVERIFY2(faults->empty(), faults->empty() ? "" : qPrintable(faults->front().in(Language::English)));
    QCOMPARE(desk.at(claims[2]).paid, Money::wan(20));
    QCOMPARE(desk.at(claims[3]).recovered, Money::wan(20));
}

void TestClaimPayment::theListPrintsTheParts()
{
    TestStore store(Engine::Sqlite);
    QVERIFY2(store.isOpen(), store.why());
    Payer desk(*store);
    const qint64 id = desk.listed();
    VERIFY_OK(desk.part(id, Money::wan(5), u"拨付1号"_qs));
    const auto cells = [&] {
        std::vector<QStringList> all;
        const auto report = paymentListReport(*store, desk.day(), false, Language::English);
        if (!report)
            complain(report.error());
        for (const Block &block : report ? report->blocks : std::vector<Block>()) {
            if (const auto *table = std::get_if<Table>(&block)) {
                for (const auto &row : table->rows) {
                    QStringList line;
                    for (const TableCell &cell : row)
                        line << cell.words.in(Language::English);
                    all.push_back(line);
                }
            }
        }
        return all;
    };
    // Without a draft: all that is left.
    QCOMPARE(cells().size(), 1u);
    QVERIFY(cells()[0].contains(u"200,000.00"_qs) && cells()[0].contains(u"50,000.00"_qs));
    QCOMPARE(cells()[0].last(), u"150,000.00"_qs);
    VERIFY_OK(desk.draft(id, Money::wan(6), u"拨付2号"_qs));
    VERIFY_OK(desk.draft(id, Money::wan(3), u"拨付3号"_qs));
    QCOMPARE(cells().size(), 2u);
    QCOMPARE(cells()[0].last(), u"60,000.00"_qs);
    QCOMPARE(cells()[1].last(), u"30,000.00"_qs);
    QVERIFY(cells()[0].contains(u"拨付2号"_qs));
}

void TestClaimPayment::noSequencePaysAboveTheDecision()
{
    OPEN_STORE(store);
    Payer desk(*store, 50);
    const bool isQuick = store->engine() == Engine::Sqlite;
    std::mt19937 random(1127);
    const auto any = [&](int below) { return int(random() % unsigned(below)); };
    const qint64 who = desk.beneficiary(u"乙"_qs);
    desk.knows(who);
    const std::vector<qint64> claims{desk.listed(), desk.listed(who)};
    const QStringList names{clerk().name, other, third};
    const QStringList states = u"draft accepted reviewed decided notice listed paid recovered"_qs.split(u' ');
    QDate day = desk.day();
    int paid = 0, back = 0, refused = 0;
    for (int round = 0; round < (isQuick ? 700 : 250); ++round) {
        desk.today(day = day.addDays(any(2)));
        const qint64 id = claims[size_t(any(2))];
        Filter drafts;
        drafts.conditions = {{"claim_id", Condition::Test::Is, id}};
        const auto entries = store->all<FundEntry>(drafts);
        VERIFY_OK(entries);
        const FundEntry &some = (*entries)[size_t(any(int(entries->size())))];
        Status done;
        switch (any(8)) {
        case 0: done = desk.draft(id, Money::fen(1 + any(90'000'00)), u"拨付"_qs, false, nullptr, names[any(3)]); break;
        case 1: done = desk.draft(id, Money::fen(1 + any(60'000'00)), u"追回"_qs, true, nullptr, names[any(3)]); break;
        case 2: done = any(6) ? Status(Error{ErrorKind::Denied, {}}) : desk.move(id, states[any(int(states.size()))], u"理由"_qs, names[any(3)]); break;
        case 3: { // whatever somebody writes by hand
            FundEntry entry = some;
            entry.amount = Money::fen(1 + any(30'000'000));
            entry.kind = QStringList{u"pay"_qs, u"return"_qs, u"release"_qs, u"commit"_qs}[any(4)];
            if (any(2)) {
                entry.id = 0;
                entry.version = 0;
                done = store->write({names[any(3)]}, [&](Transaction &t) -> Status {
                    const auto made = t.insert(entry);
                    return made ? Status() : made.error();
                });
            } else {
                done = store->write({names[any(3)]}, [&](Transaction &t) { return t.update(entry); });
            }
            break;
        }
        case 4: done = store->write(clerk(), [&](Transaction &t) -> Status {
            const auto made = reverseFundEntry(t, some.id, day, u"理由"_qs);
            return made ? Status() : made.error();
        }); break;
        case 5: done = store->write(clerk(), [&](Transaction &t) { return t.remove(FundEntry::description().type(), some.id, some.version); }); break;
        default: done = desk.confirmed(some.id, names[any(3)]);
        }
        refused += done ? 0 : 1;
        const AwardClaim claim = desk.at(id);
        const ClaimParts parts = desk.parts(id);
        QVERIFY(parts.fit(claim));
        QVERIFY(parts.paid + parts.draftPaid <= *claim.amount && parts.recovered <= parts.paid);
        QCOMPARE(claim.paid.value_or(Money()), parts.paid);
        QCOMPARE(claim.recovered.value_or(Money()), parts.recovered);
        paid = std::max(paid, parts.paid > Money() ? 1 : 0);
        back = std::max(back, parts.recovered > Money() ? 1 : 0);
        if (round % 20)
            continue;
        Money net, committed;
        for (const qint64 one : claims) {
            net += desk.parts(one).net();
            committed += desk.parts(one).committed;
        }
        QCOMPARE(desk.money().paid, net);
        QCOMPARE(desk.money().committed, committed);
    }
    QVERIFY2(paid && back && refused > 50, qPrintable(u"%1 %2 %3"_qs.arg(paid).arg(back).arg(refused)));
    const auto faults = verifyDatabase(*store);
    VERIFY_OK(faults);
    QVERIFY(faults->empty());
}

QTEST_GUILESS_MAIN(TestClaimPayment)
#include "tst_claim_payment.moc"
