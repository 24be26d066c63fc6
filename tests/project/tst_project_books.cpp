#include "core/project/budget.h"
#include "core/project/entry.h"
#include "core/project/forecast_of_payments.h"
#include "core/project/share.h"
#include "core/store/preparer.h"
#include "core/store/verify.h"
#include "tests/catalogue/catalogue_store.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

#include <random>

using namespace heyuan;
using namespace heyuan::test;

namespace {

const Actor other{QStringLiteral("李强")};
const QDate day(2020, 4, 1);

/// A project of two lines, 10 and 20 万元 of central money and 5 of local, with one share rule and one prohibited use.
struct Books {
    Store &store;
    qint64 project = 0;
    qint64 roads = 0;
    qint64 centre = 0;
    qint64 permitted = 0;
    qint64 prohibited = 0;

    explicit Books(Store &s) : store(s)
    {
        Project row;
        row.code = u"P1"_qs;
        row.nameZh = u"示范项目"_qs;
        row.key = u"p-2020"_qs;
        row.area = {put(store, area(u"441323"_qs))};
        row.startsOn = QDate(2020, 1, 1);
        row.endsOn = QDate(2020, 12, 31);
        project = put(store, row);
        roads = line(1, u"rural_circulation"_qs, 20, 0);
        centre = line(2, u"county_centre"_qs, 10, 5);
        permitted = constraint(u"C1"_qs, u"permitted_use"_qs, {}, {}, u"any"_qs);
        prohibited = constraint(u"C2"_qs, u"prohibited_use"_qs, {}, {}, u"central"_qs);
        constraint(u"C3"_qs, u"share_min"_qs, u"rural_circulation"_qs, Number(50), u"central"_qs);
    }
    qint64 raw(const RecordType &type, const std::map<QByteArray, QVariant> &values)
    {
        qint64 id = 0;
        const Status done = store.write(clerk(), [&](Transaction &t) -> Status {
            Record record = type.blank();
            for (const auto &[key, value] : values)
                type.setValue(record, key, value);
            const auto made = t.insert(type, record);
            if (!made)
                return made.error();
            id = *made;
            return {};
        });
        if (!done)
            complain(done.error());
        return id;
    }
    qint64 line(int number, const QString &className, int central, int local)
    {
        return raw(budgetLineType(), {{"code", u"L%1"_qs.arg(number)}, {"name_zh", u"项"_qs}, {"project", u"p-2020"_qs}, {"line", number}, {"item_zh", u"项目%1"_qs.arg(number)}, {"class", className},
                                      {"total_fen", Money::wan(central + local).fen()}, {"central_fen", Money::wan(central).fen()}, {"local_fen", Money::wan(local).fen()}});
    }
    qint64 constraint(const QString &code, const QString &kind, const QString &className, const std::optional<Number> &value, const QString &source)
    {
        return raw(policyConstraintType(), {{"code", code}, {"name_zh", code}, {"kind", kind}, {"project", u"p-2020"_qs}, {"subject_zh", u"对象"_qs}, {"subject_en", u"the subject"_qs},
                                            {"class", className.isEmpty() ? QVariant() : QVariant(className)}, {"value", value ? QVariant(value->raw()) : QVariant()}, {"source", source}});
    }
    Contract contract(qint64 of, int central, int local = 0)
    {
        Contract row;
        row.project = {project};
        row.number = u"H%1"_qs.arg(++m_number);
        row.name = u"合同"_qs;
        row.line = {of};
        row.contractor = u"承建单位"_qs;
        row.use = {permitted};
        row.central = Money::wan(central);
        row.local = Money::wan(local);
        row.signedOn = day;
        return row;
    }
    Status confirmed(const RecordType &type, qint64 id, const Actor &who = other)
    {
        return store.write(who, [&](Transaction &t) { return type.name == "contract" ? confirmContract(t, id) : confirm(t, type, id); });
    }
    qint64 inForce(const Contract &row)
    {
        const qint64 id = put(store, row);
        const Status done = confirmed(Contract::description().type(), id);
        if (!done)
            complain(done.error());
        return id;
    }
    ProjectEntry entry(const QString &kind, int wan, qint64 contract = 0, const QString &source = u"central"_qs)
    {
        ProjectEntry row;
        row.project = {project};
        row.kind = kind;
        row.bookedOn = day.addDays(10);
        row.source = source;
        row.amount = Money::wan(wan);
        row.contract = {contract};
        row.invoice = u"发票1"_qs;
        row.documentNumber = u"财〔2020〕1号"_qs;
        return row;
    }
    qint64 booked(const ProjectEntry &row)
    {
        const qint64 id = put(store, row);
        return id && confirmed(ProjectEntry::description().type(), id) ? id : 0;
    }
    /// What is said when the row is refused; empty if it is taken.
    template <class R> QString said(const R &row)
    {
        const Status done = store.write(clerk(), [&](Transaction &t) -> Status {
            const auto made = t.insert(row);
            return made ? Status() : made.error();
        });
        return done ? QString() : done.error().message.in(Language::English) + (done.error().issues.empty() ? QString() : u' ' + done.error().issues.front().message.in(Language::English));
    }
    Result<ProjectBook> book(QDate asOf = {}) { return ProjectBook::load(store.database(), project, asOf); }

private:
    int m_number = 0;
};

} // namespace

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
    void aShareEnteredInHalvesIsRefused_data() { addEngines(); }
    void aShareEnteredInHalvesIsRefused();
    void milestonesStayWithinTheirContract_data() { addEngines(); }
    void milestonesStayWithinTheirContract();
    void theOriginalOfABudgetUnderWayStays_data() { addEngines(); }
    void theOriginalOfABudgetUnderWayStays();
    void aBudgetThatBreaksAShareIsNotSpent_data() { addEngines(); }
    void aBudgetThatBreaksAShareIsNotSpent();
    void balancesAreTheSumOfEntries_data() { addEngines(); }
    void balancesAreTheSumOfEntries();
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

void TestProjectBooks::aShareEnteredInHalvesIsRefused()
{
    OPEN_STORE(store);
    Books books(*store);
    const auto said = [&](const char *key, const QVariant &value) {
        Record row = policyConstraintType().blank();
        const std::map<QByteArray, QVariant> whole{{"code", u"K1"_qs}, {"name_zh", u"规定"_qs}, {"kind", u"share_max"_qs}, {"project", u"p-2020"_qs}, {"class", u"county_centre"_qs}, {"value", Number(40).raw()}, {"source", u"central"_qs}};
        for (const auto &[name, given] : whole)
            policyConstraintType().setValue(row, name, given);
        policyConstraintType().setValue(row, key, value);
        const Status done = store->write(clerk(), [&](Transaction &t) -> Status {
            const auto made = t.insert(policyConstraintType(), row);
            return made ? Status() : Status(made.error());
        });
        return done ? QString() : QString::fromLatin1(done.error().issues.front().field) + u": "_qs + done.error().issues.front().message.in(Language::English);
    };
    QVERIFY(said("class", {}).startsWith(u"class: Choose the class"));
    QVERIFY(said("source", {}).startsWith(u"source: Choose the money"));
    QVERIFY(said("value", {}).startsWith(u"value: Enter the share"));
    QVERIFY(said("value", Number(101).raw()).startsWith(u"value: "));
    QVERIFY(said("project", {}).startsWith(u"project: Enter the project"));
    const QString unknown = said("project", u"p2020"_qs); // mistyped, it would hold nobody to anything
    QVERIFY2(unknown.contains(u"There is no project “p2020”. There are: p-2020"), qPrintable(unknown));
    QCOMPARE(said("value", Number(40).raw()), QString());
    const auto constraints = moneyConstraints(store->database(), stored<Project>(*store, books.project));
    VERIFY_OK(constraints);
    const auto states = shareStates(*books.book(), *constraints);
    QVERIFY(std::any_of(states.begin(), states.end(), [](const ShareState &one) { return one.constraint.code == u"K1" && one.room == Money::wan(2); })); // 12 of 30 may be, 10 are
}

void TestProjectBooks::milestonesStayWithinTheirContract()
{
    OPEN_STORE(store);
    Books books(*store);
    const qint64 contract = books.inForce(books.contract(books.roads, 8));
    Milestone row;
    row.contract = {contract};
    row.number = 1;
    row.name = u"交付"_qs;
    row.dueOn = day.addDays(30);
    row.amount = Money::wan(5);
    const qint64 first = put(*store, row);
    QVERIFY(first);
    row.number = 2;
    row.amount = Money::wan(4);
    const QString over = books.said(row);
    QVERIFY2(over.contains(u"RMB 90,000") && over.contains(u"80,000"), qPrintable(over));
    row.amount = Money::wan(3); // exactly the contract
    QCOMPARE(books.said(row), QString());
    VERIFY_OK(change<Milestone>(*store, first, [](Milestone &one) { one.name = u"到货"_qs; })); // counts once
    row.number = 3;
    row.amount.reset();
    row.dueOn = day.addDays(-1);
    QVERIFY(books.said(row).contains(u"before contract"));
    row.dueOn = QDate(2021, 1, 1);
    QVERIFY(books.said(row).contains(u"2020-12-31"));
    Record phase = phaseType().blank();
    phaseType().setValue(phase, "starts_on", QDate(2020, 5, 1));
    phaseType().setValue(phase, "ends_on", QDate(2020, 4, 1));
    phaseType().setValue(phase, "actual_to", QDate(2020, 4, 1));
    QCOMPARE(phaseType().check(phase).size(), 2u);
    phaseType().setValue(phase, "actual_from", QDate(2020, 4, 2));
    QCOMPARE(phaseType().check(phase).back().field, QByteArray("actual_to"));
}

void TestProjectBooks::theOriginalOfABudgetUnderWayStays()
{
    OPEN_STORE(store);
    Books books(*store);
    const auto set = [&](const char *key, const QVariant &value, int total = 0) {
        return store->write(clerk(), [&](Transaction &t) -> Status {
            Record row = **t.store().find(budgetLineType(), books.roads);
            budgetLineType().setValue(row, key, value);
            if (total)
                budgetLineType().setValue(row, "total_fen", Money::wan(total).fen());
            return t.update(budgetLineType(), row);
        });
    };
    VERIFY_OK(set("central_fen", Money::wan(21).fen(), 21)); // still being entered
    QVERIFY(books.inForce(books.contract(books.roads, 5)));
    const Status late = set("central_fen", Money::wan(22).fen(), 22);
    QVERIFY(!late);
    QVERIFY2(late.error().message.in(Language::English).contains(u"enter a budget revision"), qPrintable(late.error().message.in(Language::English)));
    QVERIFY(!set("class", u"county_centre"_qs));
    QVERIFY(!store->write(clerk(), [&](Transaction &t) { return t.remove(budgetLineType(), books.roads, 2); }));
    VERIFY_OK(set("lead_units", u"县商务局"_qs)); // words are no money
}

void TestProjectBooks::aBudgetThatBreaksAShareIsNotSpent()
{
    OPEN_STORE(store);
    Books books(*store);
    QVERIFY(books.constraint(u"C4"_qs, u"share_max"_qs, u"county_centre"_qs, Number(30), u"central"_qs)); // 10 of 30 is more
    const qint64 id = put(*store, books.contract(books.roads, 5));
    const Status refused = books.confirmed(Contract::description().type(), id);
    QVERIFY(!refused);
    const QString why = refused.error().message.in(Language::English);
    QVERIFY2(why.contains(u"33.33 %") && why.contains(u"C4"), qPrintable(why));
    BudgetRevision revision;
    revision.project = {books.project};
    revision.number = u"1"_qs;
    revision.documentNumber = u"惠东府办函〔2020〕1号"_qs;
    revision.decidedOn = day;
    revision.reason = u"维持"_qs;
    revision.overrideReason = u"省厅同意"_qs;
    VERIFY_OK(books.confirmed(BudgetRevision::description().type(), put(*store, revision)));
    VERIFY_OK(books.confirmed(Contract::description().type(), id));
}

/// Whatever is tried, the books stay within their rules, and the figures are the sums of the entries (property).
void TestProjectBooks::balancesAreTheSumOfEntries()
{
    OPEN_STORE(store);
    Books books(*store);
    std::mt19937 dice(20201128);
    const auto roll = [&dice](int below) { return int(dice() % unsigned(below)); };
    std::vector<qint64> contracts;
    std::vector<qint64> entries;
    int taken = 0, revised = 0, overridden = 0, kept = 0;
    bool isOverridden = false; // by the revision confirmed last
    for (int step = 0; step < 160; ++step) {
        const QString source = roll(3) ? u"central"_qs : u"local"_qs;
        switch (roll(8)) {
        case 6: case 7: {
            BudgetRevision revision;
            revision.project = {books.project};
            revision.number = u"%1"_qs.arg(step);
            revision.documentNumber = u"惠东府办函〔2020〕%1号"_qs.arg(step);
            revision.decidedOn = day.addDays(step);
            revision.reason = u"调整"_qs;
            revision.overrideReason = roll(3) == 0 ? u"省厅同意"_qs : QString();
            const qint64 id = put(*store, revision);
            const int wan = roll(13) - 6;
            for (const auto &[line, by] : {std::pair(books.roads, -wan), {books.centre, wan}}) {
                BudgetChange change;
                change.revision = {id};
                change.line = {line};
                change.central = Money::wan(by);
                if (wan)
                    put(*store, change);
            }
            if (books.confirmed(BudgetRevision::description().type(), id)) {
                ++(revision.overrideReason.isEmpty() ? revised : overridden);
                isOverridden = !revision.overrideReason.isEmpty();
            } else {
                ++kept;
            }
            break;
        }
        case 0: {
            Contract row = books.contract(roll(2) ? books.roads : books.centre, roll(9), roll(3));
            qint64 id = 0;
            const Status made = store->write(clerk(), [&](Transaction &t) -> Status {
                const auto inserted = t.insert(row);
                id = inserted ? *inserted : 0;
                return inserted ? Status() : inserted.error();
            });
            if (made && books.confirmed(Contract::description().type(), id))
                contracts.push_back(id);
            break;
        }
        case 1: case 2: case 3: {
            const QString kind = QStringList{u"allocate"_qs, u"pay"_qs, u"return"_qs}[roll(3)];
            const qint64 contract = contracts.empty() ? 0 : contracts[size_t(roll(int(contracts.size())))];
            qint64 id = 0;
            const Status made = store->write(clerk(), [&](Transaction &t) -> Status {
                const auto inserted = t.insert(books.entry(kind, 1 + roll(6), kind == u"allocate" ? 0 : contract, source));
                id = inserted ? *inserted : 0;
                return inserted ? Status() : inserted.error();
            });
            if (made && books.confirmed(ProjectEntry::description().type(), id))
                entries.push_back(id);
            break;
        }
        case 4:
            if (!entries.empty()) {
                qint64 back = 0;
                const Status made = store->write(clerk(), [&](Transaction &t) -> Status {
                    const auto reversed = reverseEntry(t, entries[size_t(roll(int(entries.size())))], day.addDays(20), u"试"_qs);
                    back = reversed ? *reversed : 0;
                    return reversed ? Status() : reversed.error();
                });
                if (made && books.confirmed(ProjectEntry::description().type(), back))
                    ++taken;
            }
            break;
        default:
            if (!contracts.empty() && roll(4) == 0) {
                const Status closed = store->write(other, [&](Transaction &t) { return closeContract(t, contracts[size_t(roll(int(contracts.size())))], day.addDays(30)); });
                taken += closed ? 1 : 0;
            }
        }
        const auto book = books.book();
        VERIFY_OK(book);
        const auto constraints = moneyConstraints(store->database(), book->project);
        VERIFY_OK(constraints);
        for (const ShareState &share : shareStates(*book, *constraints))
            QVERIFY2(share.holds || isOverridden, qPrintable(share.sentence().in(Language::English)));
        QCOMPARE(book->current().total(), Money::wan(35)); // moved, never more or less
        for (const FundingSource of : fundingSources) {
            QVERIFY(book->cash()[of] >= Money());
            for (const LineMoney &line : book->lines)
                QVERIFY(line.committed[of] <= line.current[of] && line.committed[of] >= Money());
            for (const ContractMoney &one : book->contracts)
                QVERIFY(one.paid[of] >= Money() && one.paid[of] <= one.contract.amounts()[of]);
        }
    }
    QVERIFY2(contracts.size() >= 3 && entries.size() >= 8 && taken >= 2, qPrintable(u"%1 %2 %3"_qs.arg(contracts.size()).arg(entries.size()).arg(taken)));
    QVERIFY2(revised >= 2 && overridden >= 2 && kept >= 2, qPrintable(u"%1 %2 %3"_qs.arg(revised).arg(overridden).arg(kept)));
    // Another way to the same figures: every entry by itself.
    std::map<QString, qint64> accounts;
    const auto all = store->all<ProjectEntry>();
    VERIFY_OK(all);
    for (const ProjectEntry &entry : *all) {
        if (entry.status != u"confirmed")
            continue;
        accounts[entry.to] += entry.amount->fen();
        accounts[entry.from] -= entry.amount->fen();
    }
    const auto book = books.book();
    QCOMPARE(book->cash().total().fen(), accounts[u"cash"_qs]);
    QCOMPARE(book->paid.total().fen(), accounts[u"paid"_qs]);
    QCOMPARE(book->committed().total().fen(), accounts[u"committed"_qs]);
    qint64 sum = 0;
    for (const auto &[account, fen] : accounts)
        sum += fen;
    QCOMPARE(sum, 0);
}

QTEST_GUILESS_MAIN(TestProjectBooks)
#include "tst_project_books.moc"
