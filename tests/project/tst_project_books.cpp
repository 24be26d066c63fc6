#include "core/project/forecast_of_payments.h"
#include "core/store/verify.h"
#include "tests/catalogue/catalogue_store.h"
#include "tests/project/books.h"

using namespace heyuan;
using namespace heyuan::test;

// The books of a demonstration project: what was planned, committed, paid, and what nobody can do to them.
class TestProjectBooks : public QObject
{
    Q_OBJECT
private slots:
    void moneyGoesFromPlanToPayment_data() { addEngines(); }
    void moneyGoesFromPlanToPayment();
    void fourEyes_data() { addEngines(); }
    void fourEyes();
    void nothingGoesOverItsLimit_data() { addEngines(); }
    void nothingGoesOverItsLimit();
    void prohibitedUsesAreRefused_data() { addEngines(); }
    void prohibitedUsesAreRefused();
    void confirmedRowsAreReversedNotChanged_data() { addEngines(); }
    void confirmedRowsAreReversedNotChanged();
    void revisionsKeepTheOriginal_data() { addEngines(); }
    void revisionsKeepTheOriginal();
    void aVarianceNeedsARemark_data() { addEngines(); }
    void aVarianceNeedsARemark();
    void sharesHoldAtTheirLimit();
    void theDocumentsSharesAreTheirs();
};

void TestProjectBooks::moneyGoesFromPlanToPayment()
{
    OPEN_STORE(store);
    Books books(*store);
    QVERIFY(books.booked(books.entry(u"allocate"_qs, 20)));
    const qint64 contract = books.inForce(books.contract(books.roads, 12));
    QVERIFY(contract);
    QVERIFY(books.booked(books.entry(u"pay"_qs, 8, contract)));
    QVERIFY(books.booked(books.entry(u"return"_qs, 1, contract)));
    auto book = books.book();
    VERIFY_OK(book);
    const LineMoney &line = *book->line(books.roads);
    QCOMPARE(line.current.total(), Money::wan(20));
    QCOMPARE(line.committed[FundingSource::Central], Money::wan(12));
    QCOMPARE(line.paid[FundingSource::Central], Money::wan(7));
    QCOMPARE(line.open().total(), Money::wan(8));
    QCOMPARE(book->cash()[FundingSource::Central], Money::wan(13));
    QCOMPARE(book->contracts.size(), size_t(1));
    QCOMPARE(book->contracts[0].paid.total(), Money::wan(7));
    // As of the day before anything was booked there is only the plan.
    book = books.book(day.addDays(-1));
    VERIFY_OK(book);
    QCOMPARE(book->committed().total(), Money());
    QCOMPARE(book->current().total(), Money::wan(35));
    // Closing gives back what was not paid.
    VERIFY_OK(store->write(other, [&](Transaction &t) { return closeContract(t, contract, day.addDays(60)); }));
    book = books.book();
    QCOMPARE(book->line(books.roads)->committed[FundingSource::Central], Money::wan(7));
    const auto faults = verifyDatabase(*store);
    VERIFY_OK(faults);
    QVERIFY2(faults->empty(), faults->empty() ? "" : qPrintable(faults->front().in(Language::English)));
}

void TestProjectBooks::fourEyes()
{
    OPEN_STORE(store);
    Books books(*store);
    const qint64 id = put(*store, books.entry(u"allocate"_qs, 5));
    QCOMPARE(stored<ProjectEntry>(*store, id).preparedBy, clerk().name);
    QCOMPARE(books.book()->allocated.total(), Money()); // a draft is no money
    const Status own = books.confirmed(ProjectEntry::description().type(), id, clerk());
    QVERIFY(!own);
    QVERIFY(own.error().message.in(Language::English).contains(clerk().name));
    VERIFY_OK(books.confirmed(ProjectEntry::description().type(), id));
    QCOMPARE(books.book()->allocated.total(), Money::wan(5));
    // Nor past the button, by writing the fields.
    ProjectEntry forged = books.entry(u"allocate"_qs, 5);
    forged.status = u"confirmed"_qs;
    QVERIFY(!books.said(forged).isEmpty());
    forged.confirmedBy = clerk().name;
    QVERIFY(!books.said(forged).isEmpty());
}

void TestProjectBooks::nothingGoesOverItsLimit()
{
    OPEN_STORE(store);
    Books books(*store);
    QVERIFY(books.booked(books.entry(u"allocate"_qs, 12)));
    QVERIFY(books.said(books.contract(books.roads, 21)).contains(u"Line 1"_qs));
    QCOMPARE(books.said(books.contract(books.centre, 0, 6)).contains(u"Local money"_qs), true);
    const qint64 contract = books.inForce(books.contract(books.roads, 15));
    QVERIFY(contract);
    QVERIFY(!books.said(books.contract(books.roads, 6)).isEmpty()); // 15 of 20 are taken
    QCOMPARE(books.said(books.contract(books.roads, 5)), QString());  // exactly what is left
    const QString tooMuch = books.said(books.entry(u"pay"_qs, 16, contract));
    QVERIFY2(tooMuch.contains(u"15"_qs) && tooMuch.contains(u"16"_qs), qPrintable(tooMuch));
    QVERIFY(books.said(books.entry(u"pay"_qs, 13, contract)).contains(u"at hand"_qs)); // 12 were allocated
    QVERIFY(!books.said(books.entry(u"pay"_qs, 1, contract, u"local"_qs)).isEmpty());  // the contract has no local money
    QVERIFY(!books.said(books.entry(u"return"_qs, 1, contract)).isEmpty() || !books.booked(books.entry(u"return"_qs, 1, contract)));
    ProjectEntry late = books.entry(u"pay"_qs, 1, contract);
    late.bookedOn = QDate(2021, 1, 1);
    QVERIFY(books.said(late).contains(u"outside the project"_qs));
    late.bookedOn = day.addDays(-1);
    QVERIFY(books.said(late).contains(u"before contract"_qs));
    late = books.entry(u"pay"_qs, 1, contract);
    late.invoice.clear();
    QVERIFY(books.said(late).contains(u"invoice"_qs));
    QVERIFY(!books.said(books.entry(u"pay"_qs, -1, contract)).isEmpty());
}

void TestProjectBooks::prohibitedUsesAreRefused()
{
    OPEN_STORE(store);
    Books books(*store);
    Contract row = books.contract(books.centre, 1);
    row.use = {books.prohibited};
    QVERIFY(books.said(row).contains(u"cannot be used for"_qs));
    row.central.reset();
    row.local = Money::wan(1); // prohibited for central money only
    QCOMPARE(books.said(row), QString());
    row = books.contract(books.centre, 1);
    row.use = {};
    QVERIFY(books.said(row).contains(u"Choose the use"_qs));
}

void TestProjectBooks::confirmedRowsAreReversedNotChanged()
{
    OPEN_STORE(store);
    Books books(*store);
    const qint64 allocated = books.booked(books.entry(u"allocate"_qs, 20));
    const qint64 contract = books.inForce(books.contract(books.roads, 12));
    const qint64 paid = books.booked(books.entry(u"pay"_qs, 8, contract));
    QVERIFY(!change<ProjectEntry>(*store, paid, [](ProjectEntry &row) { row.amount = Money::wan(7); }));
    QVERIFY(!store->write(other, [&](Transaction &t) { return t.remove(ProjectEntry::description().type(), paid, stored<ProjectEntry>(*store, paid).version); }));
    QVERIFY(!change<Contract>(*store, contract, [](Contract &row) { row.central = Money::wan(13); }));
    // The allocation cannot be taken back while 8 of it are paid.
    QVERIFY(!store->write(clerk(), [&](Transaction &t) -> Status {
        const auto made = reverseEntry(t, allocated, day.addDays(11), u"错"_qs);
        return made ? Status() : made.error();
    }));
    qint64 back = 0;
    VERIFY_OK(store->write(clerk(), [&](Transaction &t) -> Status {
        const auto made = reverseEntry(t, paid, day.addDays(11), u"付错账户"_qs);
        back = made ? *made : 0;
        return made ? Status() : made.error();
    }));
    QCOMPARE(books.book()->paid.total(), Money::wan(8)); // a draft yet
    VERIFY_OK(books.confirmed(ProjectEntry::description().type(), back));
    QCOMPARE(books.book()->paid.total(), Money());
    QCOMPARE(books.book(day.addDays(10))->paid.total(), Money::wan(8)); // as it was on that day
    QVERIFY(!store->write(clerk(), [&](Transaction &t) -> Status {
        const auto made = reverseEntry(t, paid, day.addDays(12), u"再"_qs);
        return made ? Status() : made.error();
    }));
}

void TestProjectBooks::revisionsKeepTheOriginal()
{
    OPEN_STORE(store);
    Books books(*store);
    const auto revise = [&](int roads, int centre, const QString &override = {}) {
        BudgetRevision revision;
        revision.project = {books.project};
        revision.number = u"1"_qs;
        revision.documentNumber = u"惠东府办函〔2020〕99号"_qs;
        revision.decidedOn = day;
        revision.reason = u"调整"_qs;
        revision.overrideReason = override;
        const qint64 id = put(*store, revision);
        BudgetChange one;
        one.revision = {id};
        one.line = {books.roads};
        one.central = Money::wan(roads);
        put(*store, one);
        one.line = {books.centre};
        one.central = Money::wan(centre);
        put(*store, one);
        return id;
    };
    const RecordType &type = BudgetRevision::description().type();
    // 15 of 30 is exactly half; 14 is not.
    const qint64 tooFar = revise(-6, 6);
    const Status broken = books.confirmed(type, tooFar);
    QVERIFY(!broken);
    const QString sentence = broken.error().message.in(Language::English);
    QVERIFY2(sentence.contains(u"46.67"_qs) && sentence.contains(u"50"_qs) && sentence.contains(u"C3"_qs), qPrintable(sentence));
    const auto before = sharesWithRevision(store->database(), tooFar);
    VERIFY_OK(before);
    QVERIFY(before->size() == 1 && !before->front().holds); // seen before anybody confirms
    const qint64 justRight = revise(-5, 5);
    QVERIFY(sharesWithRevision(store->database(), justRight)->front().holds);
    VERIFY_OK(books.confirmed(type, justRight));
    QCOMPARE(sharesWithRevision(store->database(), justRight)->front().room, Money()); // its changes count once
    const auto book = books.book();
    QCOMPARE(book->line(books.roads)->original.total(), Money::wan(20));
    QCOMPARE(book->line(books.roads)->current.total(), Money::wan(15));
    QCOMPARE(books.book(day.addDays(-1))->line(books.roads)->current.total(), Money::wan(20));
    // A confirmed revision is not edited through its lines.
    BudgetChange late;
    late.revision = {justRight};
    late.line = {books.roads};
    late.central = Money::wan(-1);
    QVERIFY(!books.said(late).isEmpty());
    // Nor taken below what contracts have.
    QVERIFY(books.inForce(books.contract(books.roads, 14)));
    QVERIFY(!books.confirmed(type, revise(-2, 2, u"省厅同意 粤商务〔2020〕5号"_qs)));
    VERIFY_OK(books.confirmed(type, revise(-1, 1, u"省厅同意 粤商务〔2020〕5号"_qs))); // the override is on record
}

void TestProjectBooks::aVarianceNeedsARemark()
{
    OPEN_STORE(store);
    Books books(*store);
    QVERIFY(books.booked(books.entry(u"allocate"_qs, 20)));
    const qint64 contract = books.inForce(books.contract(books.roads, 20));
    QVERIFY(books.booked(books.entry(u"pay"_qs, 11, contract))); // in the second quarter
    PaymentForecast row;
    row.project = {books.project};
    row.quarter = Period::quarter(2020, 2);
    row.madeOn = QDate(2020, 3, 1);
    row.amount = Money::wan(5);
    QVERIFY(put(*store, row));
    row.madeOn = QDate(2020, 3, 20);
    row.amount = Money::wan(10);
    const qint64 second = put(*store, row);
    row.madeOn = QDate(2020, 7, 1); // after the quarter: no forecast any more
    row.amount = Money::wan(11);
    QVERIFY(put(*store, row));
    const auto variance = [&](QDate asOf) {
        const auto all = paymentVariances(store->database(), books.project, asOf);
        return all && all->size() == 1 ? all->front() : PaymentVariance();
    };
    const QDate after(2020, 7, 2);
    QCOMPARE(variance(after).forecast, second);
    QCOMPARE(variance(after).expected, Money::wan(10));
    QCOMPARE(variance(after).paid, Money::wan(11));
    QCOMPARE(variance(after).percent()->toText(1), u"10.0"_qs);
    QVERIFY(!variance(after).needsRemark()); // exactly ten per cent
    VERIFY_OK(change<PaymentForecast>(*store, second, [](PaymentForecast &of) { of.amount = Money::fen(Money::wan(10).fen() - 1); }));
    QVERIFY(variance(after).needsRemark());
    QVERIFY(!variance(QDate(2020, 6, 29)).needsRemark()); // the quarter is not over
    QCOMPARE(variance(QDate(2020, 3, 2)).expected, Money::wan(5));
    VERIFY_OK(change<PaymentForecast>(*store, second, [](PaymentForecast &of) { of.remark = u"招标提前"_qs; }));
    QVERIFY(!variance(after).needsRemark());
    row.quarter = Period::month(2020, 5);
    QVERIFY(books.said(row).contains(u"quarter"_qs));
}

void TestProjectBooks::sharesHoldAtTheirLimit()
{
    ProjectBook book;
    LineMoney one;
    one.className = u"a"_qs;
    one.current[FundingSource::Central] = Money::fen(50);
    LineMoney two;
    two.className = u"b"_qs;
    two.current[FundingSource::Central] = Money::fen(50);
    book.lines = {one, two};
    MoneyConstraint least{1, u"C"_qs, u"share_min"_qs, {}, Text::plain(u"x"_qs), u"a"_qs, u"central"_qs, Number(50), 0, {}};
    MoneyConstraint most = least;
    most.kind = u"share_max"_qs;
    MoneyConstraint exact = least;
    exact.kind = u"share_exact"_qs;
    for (const ShareState &state : shareStates(book, {least, most, exact})) {
        QVERIFY(state.holds);
        QCOMPARE(state.room, Money());
    }
    book.lines[0].current[FundingSource::Central] = Money::fen(49);
    book.lines[1].current[FundingSource::Central] = Money::fen(51);
    QVERIFY(!shareStates(book, {least})[0].holds);
    QVERIFY(shareStates(book, {most})[0].holds);
    QVERIFY(!shareStates(book, {exact})[0].holds);
    QCOMPARE(shareStates(book, {least})[0].room, Money::fen(-1));
    // A third of 100 fen: 33 hold at most 33.3333 %, 34 do not; at least 33.3333 % needs 34.
    most.value = least.value = Number::parse(u"33.3333");
    book.lines[0].current[FundingSource::Central] = Money::fen(33);
    book.lines[1].current[FundingSource::Central] = Money::fen(67);
    QVERIFY(shareStates(book, {most})[0].holds);
    QVERIFY(!shareStates(book, {least})[0].holds);
    book.lines[0].current[FundingSource::Central] = Money::fen(34);
    book.lines[1].current[FundingSource::Central] = Money::fen(66);
    QVERIFY(!shareStates(book, {most})[0].holds);
    QVERIFY(shareStates(book, {least})[0].holds);
    // What is committed elsewhere is lost for a least share, long before the rest is committed.
    book.lines[1].committed[FundingSource::Central] = Money::fen(67);
    least.value = Number(34);
    QVERIFY(!shareStates(book, {least}, ShareStage::Contracts)[0].holds);
    book.lines[1].committed[FundingSource::Central] = Money::fen(66);
    QVERIFY(shareStates(book, {least}, ShareStage::Contracts)[0].holds);
}

void TestProjectBooks::theDocumentsSharesAreTheirs()
{
    CatalogueStore catalogue;
    QVERIFY(catalogue.isReady);
    TestStore &store = catalogue.store;
    const auto project = projectNamed(*store, u"huidong-2019"_qs);
    VERIFY_OK(project);
    const auto book = ProjectBook::load(store->database(), project->id, {});
    VERIFY_OK(book);
    QCOMPARE(book->lines.size(), size_t(13));
    QCOMPARE(book->current().total(), Money::wan(1680));
    QCOMPARE(book->current()[FundingSource::Central], Money::wan(1500));
    const auto constraints = moneyConstraints(store->database(), *project);
    VERIFY_OK(constraints);
    const auto states = shareStates(*book, *constraints);
    QCOMPARE(states.size(), size_t(2));
    QVERIFY(states[0].holds && states[1].holds);
    QCOMPARE(states[0].percent->toText(1), u"54.9"_qs); // document 002, three (seven): 823 of 1,500
    QCOMPARE(states[0].room, Money::wan(73));
    QCOMPARE(states[1].percent->toText(2), u"14.67"_qs);
    QCOMPARE(states[1].room, Money::wan(5));
    const auto puning = projectNamed(*store, u"puning-2019"_qs);
    VERIFY_OK(puning);
    QCOMPARE(ProjectBook::load(store->database(), puning->id, {})->current().total(), Money::wan(1650));
    QVERIFY(!projectNamed(*store, u"nowhere"_qs));
}

QTEST_GUILESS_MAIN(TestProjectBooks)
#include "tst_project_books.moc"
