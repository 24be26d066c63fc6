#include "core/fund/commitment.h"
#include "core/fund/fund_reports.h"
#include "core/store/preparer.h"
#include "core/store/migrator.h"
#include "core/store/verify.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

#include <random>

using namespace heyuan;
using namespace heyuan::test;

namespace {

const Actor other{QStringLiteral("李强")};
const QDate day(2020, 1, 10);

/// A fund of 1000 万元 for 2020 with 200 set aside for a centre and 10 for statistics, and its account.
struct Funds {
    Store &store;
    qint64 centre = 0;
    qint64 statistics = 0;
    qint64 foreign = 0;    ///< set aside in another fund
    qint64 account = 0;

    explicit Funds(Store &s) : store(s)
    {
        promise(u"M1"_qs, u"commitment"_qs, u"专项资金"_qs, 1000);
        centre = promise(u"M2"_qs, u"earmark"_qs, u"专项资金"_qs, 200);
        statistics = promise(u"M3"_qs, u"earmark"_qs, u"专项资金"_qs, 10);
        foreign = promise(u"M4"_qs, u"earmark"_qs, u"培训经费"_qs, 300);
        promise(u"M5"_qs, u"ceiling"_qs, u"专项资金"_qs, 5000);
        const Status made = store.write(clerk(), [](Transaction &t) -> Status {
            const auto number = makeFundAccounts(t, 2020);
            return number ? Status() : number.error();
        });
        if (!made)
            complain(made.error());
        const auto all = store.all<FundAccount>();
        if (all && !all->empty())
            account = all->front().id;
    }
    qint64 promise(const QString &code, const QString &kind, const QString &fund, int wan)
    {
        qint64 id = 0;
        const RecordType &type = fundCommitmentType();
        const Status done = store.write(clerk(), [&](Transaction &t) -> Status {
            Record record = type.blank();
            const std::map<QByteArray, QVariant> values{{"code", code}, {"name_zh", code}, {"kind", kind}, {"fund_zh", fund}, {"year", 2020}, {"comparator", u"="_qs}, {"amount_fen", Money::wan(wan).fen()}, {"level", u"city"_qs},
                                                        {"purpose_zh", u"用途"_qs + code}, {"purpose_en", u"use "_qs + code}};
            for (const auto &[key, value] : values)
                type.setValue(record, key, value);
            const auto made = t.insert(type, record);
            id = made ? *made : 0;
            return made ? Status() : made.error();
        });
        if (!done)
            complain(done.error());
        return id;
    }
    FundEntry entry(const QString &kind, int wan, QDate on = day, qint64 settles = 0) const
    {
        FundEntry row;
        row.account = {account};
        row.kind = kind;
        row.bookedOn = on;
        row.amount = Money::wan(wan);
        row.documentNumber = u"河商务〔2020〕1号"_qs;
        row.settles = {settles};
        return row;
    }
    Status confirmed(qint64 id, const Actor &who = other)
    {
        return store.write(who, [&](Transaction &t) { return confirm(t, FundEntry::description().type(), id); });
    }
    /// Prepared by one, confirmed by another; 0 if it is refused.
    qint64 booked(const FundEntry &row)
    {
        qint64 id = 0;
        const Status done = store.write(clerk(), [&](Transaction &t) -> Status {
            const auto made = t.insert(row);
            id = made ? *made : 0;
            return made ? Status() : made.error();
        });
        return done && confirmed(id) ? id : 0;
    }
    QString said(const FundEntry &row)
    {
        const Status done = store.write(clerk(), [&](Transaction &t) -> Status {
            const auto made = t.insert(row);
            return made ? Status() : made.error();
        });
        return done ? QString() : done.error().message.in(Language::English) + (done.error().issues.empty() ? QString() : u' ' + done.error().issues.front().message.in(Language::English));
    }
    Status reversed(qint64 id, qint64 *made = nullptr, QDate on = day.addDays(100))
    {
        return store.write(clerk(), [&](Transaction &t) -> Status {
            const auto back = reverseFundEntry(t, id, on, u"更正"_qs);
            if (made && back)
                *made = *back;
            return back ? Status() : back.error();
        });
    }
    AccountBook book(QDate asOf = {})
    {
        auto all = FundBook::loadAccount(store, account, asOf);
        if (!all)
            complain(all.error());
        return all ? *all : AccountBook();
    }
};

} // namespace

// The books of the funds: what was allocated, promised and paid, what nobody can do to them, and who may pass a limit.
class TestFundBooks : public QObject
{
    Q_OBJECT
private slots:
    void accountsComeFromTheDocuments_data() { addEngines(); }
    void accountsComeFromTheDocuments();
    void moneyGoesFromAllocationToPayment_data() { addEngines(); }
    void moneyGoesFromAllocationToPayment();
    void nothingIsCommittedTwice_data() { addEngines(); }
    void nothingIsCommittedTwice();
    void whatIsSetAsideStaysSetAside_data() { addEngines(); }
    void whatIsSetAsideStaysSetAside();
    void anOfficerLetsALimitPass_data() { addEngines(); }
    void anOfficerLetsALimitPass();
    void theWaterfallAddsUp_data() { addEngines(); }
    void theWaterfallAddsUp();
    void confirmedEntriesAreReversedNotChanged_data() { addEngines(); }
    void confirmedEntriesAreReversedNotChanged();
    void executionIdleAndLate_data() { addEngines(); }
    void executionIdleAndLate();
    void balancesAreTheSumOfEntries_data() { addEngines(); }
    void balancesAreTheSumOfEntries();
};

void TestFundBooks::accountsComeFromTheDocuments()
{
    OPEN_STORE(store);
    Funds funds(*store);
    const auto all = store->all<FundAccount>();
    VERIFY_OK(all);
    QCOMPARE(all->size(), size_t(2)); // what is set aside inside a fund, and a ceiling, are no fund
    QCOMPARE(all->front().code, u"M1"_qs);
    QCOMPARE(all->back().code, u"M4"_qs);
    QCOMPARE(all->front().nameZh, u"2020年专项资金"_qs);
    const AccountBook book = funds.book();
    QCOMPARE(book.promised, Money::wan(1000));
    QCOMPARE(book.uses.size(), size_t(3));
    QCOMPARE(book.use(funds.centre)->limit, Money::wan(200));
    QCOMPARE(book.use(0)->limit, Money::wan(790));
    QVERIFY(!book.use(funds.foreign));
    // Again: what is there stays.
    int again = -1;
    VERIFY_OK(store->write(clerk(), [&](Transaction &t) -> Status {
        const auto made = makeFundAccounts(t, 2020);
        again = made ? *made : -1;
        return made ? Status() : made.error();
    }));
    QCOMPARE(again, 0);
    QVERIFY(!store->write(clerk(), [&](Transaction &t) -> Status {
        const auto made = makeFundAccounts(t, 2033);
        return made ? Status() : made.error();
    }));
    const auto documents = documentsPromising(*store, 2020);
    VERIFY_OK(documents);
    QVERIFY(documents->empty()); // these promises were entered without one
}

void TestFundBooks::moneyGoesFromAllocationToPayment()
{
    OPEN_STORE(store);
    Funds funds(*store);
    QVERIFY(funds.booked(funds.entry(u"allocate"_qs, 500)));
    FundEntry row = funds.entry(u"commit"_qs, 120, day.addDays(10));
    row.earmark = {funds.centre};
    row.claim = u"申报1"_qs;
    const qint64 commitment = funds.booked(row);
    QVERIFY(commitment);
    const qint64 paid = funds.booked(funds.entry(u"pay"_qs, 80, day.addDays(20), commitment));
    QVERIFY(paid);
    QVERIFY(funds.booked(funds.entry(u"return"_qs, 5, day.addDays(30), commitment)));
    QVERIFY(funds.booked(funds.entry(u"release"_qs, 15, day.addDays(40), commitment)));
    QVERIFY(funds.booked(funds.entry(u"adjust"_qs, -100, day.addDays(50))));
    const FundMoney all = funds.book().money;
    QCOMPARE(all.allocated, Money::wan(400));
    QCOMPARE(all.committed, Money::wan(25));
    QCOMPARE(all.paid, Money::wan(75));
    QCOMPARE(all.free(), Money::wan(300));
    QCOMPARE(funds.book().use(funds.centre)->money.taken(), Money::wan(100)); // a payment is for what was promised
    QCOMPARE(stored<FundEntry>(*store, paid).claim, u"申报1"_qs);
    const FundMoney before = funds.book(day.addDays(25)).money;
    QCOMPARE(before.paid, Money::wan(80));
    QCOMPARE(before.free(), Money::wan(380));
    QCOMPARE(funds.book(day.addDays(-1)).money, FundMoney());
    const auto faults = verifyDatabase(*store);
    VERIFY_OK(faults);
    QVERIFY2(faults->empty(), faults->empty() ? "" : qPrintable(faults->front().in(Language::English)));
    // What is over-committed past the door is found.
    QVERIFY(store.tamper(u"update fund_entry set amount_fen = 1000000 where kind = 'allocate'"_qs));
    QVERIFY(!verifyDatabase(*store)->empty());
}

void TestFundBooks::nothingIsCommittedTwice()
{
    OPEN_STORE(store);
    Funds funds(*store);
    QCOMPARE(funds.said(funds.entry(u"commit"_qs, 1)).contains(u"RMB 0 free"_qs), true);
    QVERIFY(put(*store, funds.entry(u"allocate"_qs, 100)));
    QVERIFY(!funds.said(funds.entry(u"commit"_qs, 1)).isEmpty()); // a draft is no money
    QVERIFY(funds.booked(funds.entry(u"allocate"_qs, 100, day)));
    QCOMPARE(funds.said(funds.entry(u"commit"_qs, 60)), QString());
    const QString said = funds.said(funds.entry(u"commit"_qs, 41)); // the draft of 60 takes already
    QVERIFY2(said.contains(u"40"_qs) && said.contains(u"41"_qs), qPrintable(said));
    QVERIFY(!funds.said(funds.entry(u"commit"_qs, 1, day.addDays(-1))).isEmpty()); // nothing was there that day
    const qint64 commitment = funds.booked(funds.entry(u"commit"_qs, 40));
    QVERIFY(commitment);
    QVERIFY(funds.said(funds.entry(u"pay"_qs, 41, day, commitment)).contains(u"40"_qs));
    QVERIFY(!funds.said(funds.entry(u"pay"_qs, 1, day.addDays(-1), commitment)).isEmpty());
    QVERIFY(!funds.said(funds.entry(u"return"_qs, 1, day, commitment)).isEmpty());
    QVERIFY(!funds.said(funds.entry(u"pay"_qs, 1)).isEmpty());
    QVERIFY(!funds.said(funds.entry(u"commit"_qs, -1)).isEmpty());
    FundEntry noNumber = funds.entry(u"allocate"_qs, 1);
    noNumber.documentNumber.clear();
    QVERIFY(!funds.said(noNumber).isEmpty());
}

void TestFundBooks::whatIsSetAsideStaysSetAside()
{
    OPEN_STORE(store);
    Funds funds(*store);
    QVERIFY(funds.booked(funds.entry(u"allocate"_qs, 1000)));
    FundEntry row = funds.entry(u"commit"_qs, 11);
    row.earmark = {funds.statistics};
    const QString said = funds.said(row);
    QVERIFY2(said.contains(u"use M3"_qs) && said.contains(u"10"_qs) && said.contains(u"11"_qs), qPrintable(said));
    row.amount = Money::wan(10);
    QVERIFY(funds.booked(row)); // exactly what is set
    row.amount = Money::wan(1);
    QVERIFY(!funds.said(row).isEmpty());
    // 210 of 1000 are set aside; the rest may have 790.
    QVERIFY(funds.said(funds.entry(u"commit"_qs, 791)).contains(u"7,900,000"_qs));
    const qint64 rest = funds.booked(funds.entry(u"commit"_qs, 790));
    QVERIFY(rest);
    QVERIFY(funds.booked(funds.entry(u"pay"_qs, 790, day, rest))); // takes nothing more
    row.earmark = {funds.foreign};
    QVERIFY(!funds.said(row).isEmpty());
    // Money beyond the promise is for everything.
    QVERIFY(funds.booked(funds.entry(u"adjust"_qs, 50)));
    QVERIFY(funds.booked(funds.entry(u"commit"_qs, 50)));
    QCOMPARE(funds.book().money.free(), Money::wan(200));
}

void TestFundBooks::anOfficerLetsALimitPass()
{
    OPEN_STORE(store);
    Funds funds(*store);
    QVERIFY(funds.booked(funds.entry(u"allocate"_qs, 10)));
    FundEntry row = funds.entry(u"commit"_qs, 25);
    row.overrideReason = u"应急"_qs;
    QVERIFY(!funds.said(row).isEmpty());
    row.overrideDocument = u"河府办〔2020〕2号"_qs;
    QVERIFY(!funds.said(row).isEmpty());
    row.overrideBy = clerk().name; // who prepares it cannot
    QVERIFY(!funds.said(row).isEmpty());
    row.overrideBy = u"赵主任"_qs;
    QVERIFY(funds.booked(row));
    QCOMPARE(funds.book().money.free(), Money() - Money::wan(15));
    QVERIFY(!funds.said(funds.entry(u"commit"_qs, 1)).isEmpty()); // it is not open for others
    QVERIFY(verifyDatabase(*store)->empty());
}

void TestFundBooks::theWaterfallAddsUp()
{
    OPEN_STORE(store);
    Funds books(*store);
    const QDate before(2019, 11, 1), in(2020, 3, 2);
    QVERIFY(books.booked(books.entry(u"allocate"_qs, 300, before)));
    const qint64 old = books.booked(books.entry(u"commit"_qs, 80, before));
    QVERIFY(books.booked(books.entry(u"pay"_qs, 30, before, old)));
    QVERIFY(books.booked(books.entry(u"allocate"_qs, 500, in)));
    const qint64 wrong = books.booked(books.entry(u"allocate"_qs, 40, in));
    qint64 back = 0;
    VERIFY_OK(books.reversed(wrong, &back, in));
    VERIFY_OK(books.confirmed(back));
    QVERIFY(books.booked(books.entry(u"adjust"_qs, -25, in)));
    const qint64 now = books.booked(books.entry(u"commit"_qs, 100, in));
    QVERIFY(books.booked(books.entry(u"pay"_qs, 60, in, now)));
    QVERIFY(books.booked(books.entry(u"pay"_qs, 50, in, old)));
    QVERIFY(books.booked(books.entry(u"return"_qs, 10, in.addDays(1), now)));
    const auto view = FundView::load(*store, QDate(2020, 12, 31));
    VERIFY_OK(view);
    const WaterfallChart chart = waterfallChart(*view);
    QStringList amounts;
    for (const WaterfallStep &step : chart.steps)
        amounts << step.amount.value.toText(0);
    QCOMPARE(amounts.join(u' '), u"270 500 -25 -40 -110 10 605"_qs);
    QCOMPARE(chart.span(5).second, chart.steps[6].amount.value); // the steps lead to what is free
    QStringList behind;
    for (const WaterfallStep &step : chart.steps) {
        const auto entries = waterfallEntries(*store, *view, step.id);
        VERIFY_OK(entries);
        behind << QString::number(entries->size());
    }
    QCOMPARE(behind.join(u' '), u"2 3 1 5 2 1 8"_qs); // an allocation with its reversal
}

void TestFundBooks::confirmedEntriesAreReversedNotChanged()
{
    OPEN_STORE(store);
    Funds funds(*store);
    const RecordType &type = FundEntry::description().type();
    const qint64 allocated = funds.booked(funds.entry(u"allocate"_qs, 100));
    const qint64 own = put(*store, funds.entry(u"allocate"_qs, 1));
    QVERIFY(!funds.confirmed(own, clerk()));
    QVERIFY(!change<FundEntry>(*store, allocated, [](FundEntry &row) { row.amount = Money::wan(99); }));
    QVERIFY(!change<FundEntry>(*store, allocated, [](FundEntry &row) { row.status = u"draft"_qs; }));
    QVERIFY(!store->write(other, [&](Transaction &t) { return t.remove(type, allocated, stored<FundEntry>(*store, allocated).version); }));
    QVERIFY(!change<FundAccount>(*store, funds.account, [](FundAccount &row) { row.year = 2021; }));
    const qint64 commitment = funds.booked(funds.entry(u"commit"_qs, 60));
    const qint64 paid = funds.booked(funds.entry(u"pay"_qs, 20, day.addDays(5), commitment));
    QVERIFY(!funds.reversed(allocated));  // 60 of it are promised
    QVERIFY(!funds.reversed(commitment)); // 20 of it are paid
    qint64 back = 0;
    VERIFY_OK(funds.reversed(paid, &back));
    QCOMPARE(funds.book().money.paid, Money::wan(20)); // a draft yet
    VERIFY_OK(funds.confirmed(back));
    QCOMPARE(funds.book().money.paid, Money());
    QCOMPARE(funds.book(day.addDays(50)).money.paid, Money::wan(20));
    QVERIFY(!funds.reversed(paid));
    QVERIFY(!funds.reversed(back));
    VERIFY_OK(funds.reversed(commitment, &back));
    VERIFY_OK(funds.confirmed(back));
    QCOMPARE(funds.book().money.free(), Money::wan(100));
    VERIFY_OK(funds.reversed(allocated, &back));
    VERIFY_OK(funds.confirmed(back));
    QCOMPARE(funds.book().money, FundMoney());
}

void TestFundBooks::executionIdleAndLate()
{
    OPEN_STORE(store);
    Funds funds(*store);
    QVERIFY(funds.booked(funds.entry(u"allocate"_qs, 100, QDate(2020, 1, 10))));
    QVERIFY(funds.booked(funds.entry(u"allocate"_qs, 60, QDate(2020, 6, 1))));
    FundEntry row = funds.entry(u"commit"_qs, 90, QDate(2020, 2, 1));
    row.dueOn = QDate(2020, 4, 30);
    const qint64 commitment = funds.booked(row);
    QVERIFY(funds.booked(funds.entry(u"pay"_qs, 40, QDate(2020, 3, 20), commitment)));
    QVERIFY(funds.booked(funds.entry(u"pay"_qs, 30, QDate(2020, 5, 10), commitment)));
    auto view = FundView::load(*store, QDate(2020, 8, 15));
    VERIFY_OK(view);
    QCOMPARE(view->quarters.size(), size_t(1));
    QCOMPARE(view->quarters[0].quarters.size(), size_t(3)); // the year has come to its third quarter
    QCOMPARE(executionRate(view->quarters[0].quarters[0]), Number(40));
    QCOMPARE(executionRate(view->quarters[0].quarters[1]), Number::fromRaw(437500)); // 70 of 160
    QVERIFY(!executionRate(FundMoney()));
    QCOMPARE(view->areas.size(), size_t(1));
    QCOMPARE(view->areas[0].rate(), Number::fromRaw(437500));
    AreaExecution county;
    county.money = {Money::wan(30), Money::wan(60), Money::wan(40)}; // promised 100 out of others' 70
    QCOMPARE(county.rate(), Number(40));
    QCOMPARE(view->findings->late.size(), size_t(2));
    QCOMPARE(view->findings->late[0].amount, Money::wan(30));
    QCOMPARE(view->findings->late[0].days, 10);
    QCOMPARE(view->findings->late[1].amount, Money::wan(20)); // not paid yet
    QVERIFY(!view->findings->late[1].paidOn.isValid());
    QVERIFY(view->idle.empty());
    QCOMPARE(view->findings->unproven.number, 5); // nobody scanned anything
    // A year and a day later, 30 of the first allocation lie still; on the day itself they do not yet.
    QVERIFY(FundView::load(*store, QDate(2021, 1, 10))->idle.empty());
    view = FundView::load(*store, QDate(2021, 1, 11));
    QCOMPARE(view->idle.size(), size_t(1));
    QCOMPARE(view->idle[0].amount, Money::wan(30));
    QCOMPARE(view->idle[0].since, QDate(2020, 1, 10));
    const auto report = fundReport(*store, QDate(2021, 1, 11), Language::English);
    VERIFY_OK(report);
    QVERIFY(report->blocks.size() >= 6);
    // What came and went back on one day makes nothing idle, and nothing else busy.
    QVERIFY(funds.booked(funds.entry(u"allocate"_qs, 40, QDate(2020, 1, 10))));
    QVERIFY(funds.booked(funds.entry(u"adjust"_qs, -40, QDate(2020, 1, 10))));
    view = FundView::load(*store, QDate(2021, 1, 11));
    QCOMPARE(view->idle.size(), size_t(1));
    QCOMPARE(view->idle[0].amount, Money::wan(30));
}

// Whatever is tried in whatever order: every balance is the sum of its entries, nothing is ever promised that is not there,
// and what was refused left no trace.
void TestFundBooks::balancesAreTheSumOfEntries()
{
    OPEN_STORE(store);
    Funds funds(*store);
    std::mt19937 random(20200518);
    const auto pick = [&](int most) { return int(random() % unsigned(most)); };
    std::vector<qint64> entries, commitments;
    const std::array kinds{"allocate", "commit", "commit", "pay", "release", "return", "adjust"};
    bool isOverridden = false;
    int taken = 0;
    for (int step = 0; step < 160; ++step) {
        const QString kind = QString::fromLatin1(kinds[size_t(pick(int(kinds.size())))]);
        const QDate on = day.addDays(pick(200));
        if (!entries.empty() && pick(6) == 0) {
            qint64 back = 0;
            if (funds.reversed(entries[size_t(pick(int(entries.size())))], &back, on) && pick(4) && funds.confirmed(back))
                ++taken;
        } else {
            FundEntry row = funds.entry(kind, 1 + pick(80), on);
            if (kind == u"adjust" && pick(2))
                row.amount = Money() - *row.amount;
            if (kind == u"commit" && pick(3) == 0)
                row.earmark = {pick(2) ? funds.centre : funds.statistics};
            if (kind != u"allocate" && kind != u"commit" && kind != u"adjust" && !commitments.empty())
                row.settles = {commitments[size_t(pick(int(commitments.size())))]};
            if (kind == u"commit" && step > 120 && pick(8) == 0) {
                row.overrideReason = u"应急"_qs;
                row.overrideBy = u"赵主任"_qs;
                row.overrideDocument = u"河府办〔2020〕2号"_qs;
            }
            if (const qint64 id = funds.booked(row)) {
                ++taken;
                isOverridden = isOverridden || !row.overrideReason.isEmpty();
                entries.push_back(id);
                if (kind == u"commit")
                    commitments.push_back(id);
            }
        }
        if (step % 8 && step != 159)
            continue;
        // The sums made here, from the rows alone, on days all over the year.
        const auto rows = store->all<FundEntry>();
        VERIFY_OK(rows);
        for (int at = 0; at <= 300; at += 25) {
            const QDate asOf = day.addDays(at);
            FundMoney sum;
            std::map<qint64, Money> left;
            for (const FundEntry &row : *rows) {
                if (row.status != u"confirmed" || row.bookedOn > asOf)
                    continue;
                const bool isBack = row.kind == u"reversal";
                const QString of = isBack ? stored<FundEntry>(*store, row.reverses.id).kind : row.kind;
                const Money amount = isBack ? Money() - *row.amount : *row.amount;
                if (of == u"allocate" || of == u"adjust")
                    sum.allocated += amount;
                if (of == u"commit")
                    sum.committed += amount;
                if (of == u"release" || of == u"pay")
                    sum.committed += Money() - amount;
                if (of == u"pay")
                    sum.paid += amount;
                if (of == u"return")
                    sum.paid += Money() - amount;
                if (of == u"commit" || of == u"pay" || of == u"release")
                    left[of == u"commit" ? (isBack ? row.reverses.id : row.id) : row.settles.id] += of == u"commit" ? amount : Money() - amount;
            }
            const AccountBook book = funds.book(asOf);
            QCOMPARE(book.money, sum);
            FundMoney uses;
            for (const FundUse &use : book.uses)
                uses += use.money;
            QCOMPARE(uses, sum);
            for (const auto &[id, much] : left)
                QVERIFY(much >= Money());
            QVERIFY(sum.paid >= Money() && sum.committed >= Money());
            if (!isOverridden) {
                QVERIFY2(sum.free() >= Money(), qPrintable(asOf.toString(Qt::ISODate)));
                QVERIFY(book.use(funds.centre)->money.taken() <= Money::wan(200));
                QVERIFY(book.use(funds.statistics)->money.taken() <= Money::wan(10));
            }
        }
    }
    QVERIFY2(taken > 40, qPrintable(QString::number(taken)));
    QVERIFY(isOverridden);
    const auto faults = verifyDatabase(*store);
    VERIFY_OK(faults);
    QVERIFY2(faults->empty(), faults->empty() ? "" : qPrintable(faults->front().in(Language::English)));
    // What is kept is what migration 0025 counts in an older database; a kept sum that differs is found.
    Database &database = store->database();
    const auto says = [&](const char *words) {
        const auto found = verifyDatabase(*store);
        return found && std::any_of(found->begin(), found->end(), [&](const Text &one) { return one.in(Language::English).contains(QLatin1String(words)); });
    };
    VERIFY_OK(database.execute(u"delete from fund_flow"_qs));
    QVERIFY(says("kept sums of the funds"));
    const auto migrations = migrator::shipped();
    const auto migration = std::find_if(migrations.begin(), migrations.end(), [](const migrator::Migration &one) { return one.number == 25; });
    QVERIFY(migration != migrations.end());
    VERIFY_OK(database.execute(migration->text.split(u"--;;"_qs)[1]));
    QVERIFY(!says("kept sums of the funds"));
    VERIFY_OK(database.execute(u"update fund_flow set paid_fen = paid_fen + 1, promised_fen = promised_fen + 1"_qs));
    QVERIFY(says("kept sums of the funds"));
    for (const auto &keeper : store->summaryKeepers()) {
        if (keeper->recordType() == FundEntry::description().type().name)
            VERIFY_OK(keeper->rebuild(database));
    }
    QVERIFY(!says("kept sums of the funds"));
}

QTEST_GUILESS_MAIN(TestFundBooks)
#include "tst_fund_books.moc"
