#include "tests/project/books.h"

#include <random>

using namespace heyuan;
using namespace heyuan::test;

// What nobody gets around: whatever is entered, in whatever order, the books of a project stay within their rules.
class TestProjectLimits : public QObject
{
    Q_OBJECT
private slots:
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

void TestProjectLimits::aShareEnteredInHalvesIsRefused()
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
    QVERIFY2(unknown.contains(u"There is no project “p2020”. There are: 示范项目 (p-2020)"), qPrintable(unknown));
    QVERIFY(said("base", u"local_money"_qs).startsWith(u"base: The share is of “Central fiscal money”"));
    QVERIFY(said("base", u"central"_qs).startsWith(u"base: ")); // no word of one language, nor a key of somebody's own
    QCOMPARE(said("value", Number(40).raw()), QString());
    const auto constraints = moneyConstraints(store->database(), stored<Project>(*store, books.project));
    VERIFY_OK(constraints);
    const auto states = shareStates(*books.book(), *constraints);
    const auto added = std::find_if(states.begin(), states.end(), [](const ShareState &one) { return one.constraint.code == u"K1"; });
    QVERIFY(added != states.end() && added->room == Money::wan(2)); // 12 of 30 may be, 10 are
    QVERIFY2(added->sentence().in(Language::English).startsWith(u"County centre: 33.33 %"), qPrintable(added->sentence().in(Language::English))); // nobody wrote a subject
    const auto row = store->find(policyConstraintType(), added->constraint.id);
    VERIFY_OK(row);
    QCOMPARE(policyConstraintType().value(**row, "base").toString(), u"central_money"_qs); // as the source says
    QCOMPARE(policyConstraintType().value(**row, "unit").toString(), u"%"_qs);
}

void TestProjectLimits::milestonesStayWithinTheirContract()
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

void TestProjectLimits::theOriginalOfABudgetUnderWayStays()
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

void TestProjectLimits::aBudgetThatBreaksAShareIsNotSpent()
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
void TestProjectLimits::balancesAreTheSumOfEntries()
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

QTEST_GUILESS_MAIN(TestProjectLimits)
#include "tst_project_limits.moc"
