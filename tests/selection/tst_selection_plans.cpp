#include "core/import/import.h"
#include "core/practice/practice.h"
#include "core/selection/applicant_budget.h"
#include "core/selection/selection_reports.h"
#include "tests/selection/selected.h"

#include <QFile>

using namespace heyuan;
using namespace heyuan::test;

// The winners' plans against the share rules of the round's document.
class TestSelectionPlans : public QObject
{
    Q_OBJECT
private slots:
    void theSharesComeFromTheDocument_data() { addEngines(); }
    void theSharesComeFromTheDocument();
    void exactlyTheShareHoldsAndAFenMoreDoesNot_data() { addEngines(); }
    void exactlyTheShareHoldsAndAFenMoreDoesNot();
    void onlyTheSourceOfTheRuleCounts_data() { addEngines(); }
    void onlyTheSourceOfTheRuleCounts();
    void aRuleThatAClerkAddsCounts_data() { addEngines(); }
    void aRuleThatAClerkAddsCounts();
    void winnersWithoutAPlanAreSaid_data() { addEngines(); }
    void winnersWithoutAPlanAreSaid();
    void linesAreNumberedOnce_data() { addEngines(); }
    void linesAreNumberedOnce();
    void plansAreImported_data() { addEngines(); }
    void plansAreImported();
    void workingDaysOfTheNotice();
    void theCountingFollowsTheDocument_data() { addEngines(); }
    void theCountingFollowsTheDocument();

private:
    static qint64 line(Store &store, qint64 applicant, int number, const char *direction, qint64 provincial, qint64 local = 0)
    {
        ApplicantBudgetLine row;
        row.applicant = {applicant};
        row.line = number;
        row.direction = QString::fromLatin1(direction);
        row.item = QStringLiteral("项目%1").arg(number);
        if (provincial)
            row.provincial = Money::fen(provincial);
        if (local)
            row.local = Money::fen(local);
        return put(store, row);
    }
    static void fiveLines(Store &store, qint64 applicant)
    {
        const std::pair<const char *, qint64> parts[] = {{"rural_products", 300}, {"park", 150}, {"service_system", 200}, {"stations", 200}, {"training", 150}};
        int number = 0;
        for (const auto &[direction, wan] : parts)
            QVERIFY(line(store, applicant, ++number, direction, wan * 1000000));
    }
    static std::vector<PlanShares> plans(Store &store, qint64 round)
    {
        auto read = plansOf(store, stored<SelectionRound>(store, round));
        if (!read)
            complain(read.error());
        return read ? std::move(*read) : std::vector<PlanShares>();
    }
};

void TestSelectionPlans::theSharesComeFromTheDocument()
{
    OPEN_STORE(store);
    Selected in(*store);
    const qint64 winner = in.add(in.blank(u"441622"_qs, u"selected"_qs));
    fiveLines(*store, winner);
    const auto read = plans(*store, in.round);
    QCOMPARE(read.size(), 1u);
    QStringList asked;
    for (const ShareState &state : read.front().shares) {
        QVERIFY(state.holds);
        QCOMPARE(state.room, Money());
        asked << state.constraint.code + askedShare(state.constraint);
    }
    QCOMPARE(asked, (QStringList{u"004-C01= 30%"_qs, u"004-C02= 15%"_qs, u"004-C03= 20%"_qs, u"004-C04= 20%"_qs, u"004-C05= 15%"_qs}));
    QCOMPARE(read.front().broken(), 0);
    QVERIFY(verdictOf(read).in(Language::English).contains(u"1 of 1 entered, 1 of them hold"));
}

void TestSelectionPlans::exactlyTheShareHoldsAndAFenMoreDoesNot()
{
    OPEN_STORE(store);
    Selected in(*store);
    const qint64 winner = in.add(in.blank(u"441622"_qs, u"selected"_qs));
    fiveLines(*store, winner);
    const auto lines = plans(*store, in.round).front().lines;
    // One fen from the park to the products: both rules break, the others stand as they are.
    VERIFY_OK(change<ApplicantBudgetLine>(*store, lines[0].id, [](ApplicantBudgetLine &row) { row.provincial = *row.provincial + Money::fen(1); }));
    VERIFY_OK(change<ApplicantBudgetLine>(*store, lines[1].id, [](ApplicantBudgetLine &row) { row.provincial = *row.provincial - Money::fen(1); }));
    const auto after = plans(*store, in.round);
    QCOMPARE(after.front().broken(), 2);
    QCOMPARE(after.front().shares[0].room, Money::fen(-1));
    QCOMPARE(after.front().shares[1].room, Money::fen(1));
    QVERIFY(!after.front().shares[0].holds && !after.front().shares[1].holds && after.front().shares[2].holds);
    const QString why = brokenSentence(after.front().shares[0]).in(Language::English);
    QVERIFY2(why.contains(u"exactly 30 %") && why.contains(u"004-C01") && why.contains(u"省级财政资金的 30%"), qPrintable(why));
    QVERIFY(verdictOf(after).in(Language::English).contains(u"0 of them hold"));
}

void TestSelectionPlans::onlyTheSourceOfTheRuleCounts()
{
    OPEN_STORE(store);
    Selected in(*store);
    const qint64 winner = in.add(in.blank(u"441622"_qs, u"selected"_qs));
    fiveLines(*store, winner);
    QVERIFY(line(*store, winner, 6, "park", 0, 500000000)); // the county's own money is not divided
    QCOMPARE(plans(*store, in.round).front().broken(), 0);
    QVERIFY(line(*store, winner, 7, "other", 100)); // a yuan of provincial money beside the five directions lowers every share
    const auto after = plans(*store, in.round).front();
    QCOMPARE(after.broken(), 5);
    QCOMPARE(after.elsewhere(), Money::fen(100));
}

void TestSelectionPlans::aRuleThatAClerkAddsCounts()
{
    OPEN_STORE(store);
    Selected in(*store);
    const qint64 winner = in.add(in.blank(u"441622"_qs, u"selected"_qs));
    fiveLines(*store, winner);
    VERIFY_OK(store->write(clerk(), [&](Transaction &t) -> Status {
        Record row = policyConstraintType().blank();
        const auto set = [&](const char *key, const QVariant &value) { policyConstraintType().setValue(row, key, value); };
        set("code", u"BJ-01"_qs);
        set("name_zh", u"培训不低于两成"_qs);
        set("subject_zh", u"农村电子商务培训"_qs);
        set("kind", u"share_min"_qs);
        set("class", u"training"_qs);
        set("source", u"provincial"_qs);
        set("value", Number(20).raw());
        set("document_id", catalogue::idOf("document", u"004"));
        const auto made = t.insert(policyConstraintType(), row);
        return made ? Status() : Status(made.error());
    }));
    const auto after = plans(*store, in.round).front();
    QCOMPARE(after.shares.size(), 6u);
    QCOMPARE(after.broken(), 1);
    QCOMPARE(after.shares.back().room, Money::fen(-50 * 1000000));
}

void TestSelectionPlans::winnersWithoutAPlanAreSaid()
{
    OPEN_STORE(store);
    Selected in(*store);
    in.add(in.blank(u"441622"_qs, u"selected"_qs));
    const qint64 other = in.add(in.blank(u"441624"_qs, u"shortlisted"_qs));
    QCOMPARE(plans(*store, in.round).size(), 1u); // who is not selected and has no plan is not shown
    fiveLines(*store, other);
    const auto read = plans(*store, in.round);
    QCOMPARE(read.size(), 2u);
    QVERIFY(!read.front().isEntered());
    QVERIFY(read.front().verdict().in(Language::English).contains(u"no plan entered yet"));
    QVERIFY(verdictOf(read).in(Language::English).contains(u"0 of 1 entered"));
}

void TestSelectionPlans::linesAreNumberedOnce()
{
    OPEN_STORE(store);
    Selected in(*store);
    const qint64 winner = in.add(in.blank(u"441622"_qs, u"selected"_qs));
    QVERIFY(line(*store, winner, 1, "park", 100));
    QVERIFY(!line(*store, winner, 1, "training", 100));
    QVERIFY(!line(*store, winner, 2, "training", 0)); // no money at all
    QVERIFY(!line(*store, winner, 3, "nonsense", 100));
    QVERIFY(line(*store, in.add(in.blank(u"441624"_qs, u"shortlisted"_qs)), 1, "park", 100));
}

void TestSelectionPlans::plansAreImported()
{
    OPEN_STORE(store);
    VERIFY_OK(practice::fill(*store, clerk()));
    ImportRequest request;
    request.kind = "plan-lines";
    request.file = store.place().path(QStringLiteral("plan.csv"));
    QFile file(request.file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("示范县,序号,支持方向,项目名称,省级资金（万元）,配套资金（万元）\n"
                              "和平县,1,农村产品上行,冷链,300,\n和平县,2,电商园区建设,园区,150,20\n和平县,3,养老,其他,1,\n某县,4,人才培养,培训,150,\n龙川县,1,农村产品上行,冷链二期,310,\n").toUtf8());
    file.close();
    const auto result = runImport(*store, clerk(), request);
    VERIFY_OK(result);
    QCOMPARE(result->added, 2);
    QCOMPARE(result->changed, 1); // line 1 of Longchuan is known again
    QCOMPARE(result->refused, 2);
    const auto rounds = store->all<SelectionRound>();
    VERIFY_OK(rounds);
    const auto read = plans(*store, rounds->front().id);
    const auto heping = std::find_if(read.begin(), read.end(), [](const PlanShares &plan) { return plan.county.in(Language::Chinese) == u"和平县"; });
    QVERIFY(heping != read.end());
    QCOMPARE(heping->money[FundingSource::Provincial], Money::wan(450));
    QCOMPARE(heping->money[FundingSource::Local], Money::wan(20));
}

void TestSelectionPlans::workingDaysOfTheNotice()
{
    SelectionRound round = Selected::blankRound(); // Thursday 27 to Monday 31 July 2017
    QCOMPARE(round.workingDaysOfNotice(), 3);
    round.noticeCounting = u"working"_qs;
    QCOMPARE(round.countedDaysOfNotice(), 3);
    QCOMPARE(round.noticeDayOn(QDate(2017, 7, 30)), 2);
    QCOMPARE(round.noticeDayOn(QDate(2017, 8, 9)), 3);
    QCOMPARE(round.noticeDayOn(QDate(2017, 7, 20)), 0);
    round.noticeDays = 5;
    const auto issues = SelectionRound::description().type().check(SelectionRound::description().write(round));
    QCOMPARE(issues.size(), size_t(1));
    const QString why = issues.front().message.in(Language::English);
    QVERIFY2(why.contains(u"5 calendar days, 3 working days") && why.contains(u"5 working days are asked for"), qPrintable(why));
    round.noticeCounting = u"calendar"_qs;
    QVERIFY(SelectionRound::description().type().check(SelectionRound::description().write(round)).empty());
    // The days worked instead of a holiday count, the holiday does not.
    round.noticeFrom = QDate(2017, 9, 29);
    round.noticeTo = QDate(2017, 10, 9);
    QCOMPARE(round.workingDaysOfNotice(), 3);
    round.noticeFrom = QDate(2031, 7, 1);
    round.noticeTo = QDate(2031, 7, 9);
    QVERIFY(round.noticeLength().in(Language::English).contains(u"weekends only"));
}

void TestSelectionPlans::theCountingFollowsTheDocument()
{
    OPEN_STORE(store);
    Selected in(*store);
    QCOMPARE(stored<SelectionRound>(*store, in.round).noticeCounting, u"calendar"_qs);
    const auto report = [&](QDate day) {
        const auto made = selectionReport(*store, in.round, false, day, Language::English);
        QString all;
        if (made) {
            for (const Block &block : made->blocks) {
                if (const auto *table = std::get_if<Table>(&block)) {
                    for (const auto &row : table->rows) {
                        for (const TableCell &cell : row)
                            all += cell.words.in(Language::English) + u'|';
                    }
                }
            }
        }
        return all;
    };
    const QString calendar = report(QDate(2017, 7, 28));
    QVERIFY2(calendar.contains(u"5 calendar days, 3 working days; calendar day 2 of 5") && calendar.contains(u"评审结果于7月27日在商务厅、财政厅政府网站公示"), qPrintable(calendar));
    VERIFY_OK(change<SelectionRound>(*store, in.round, [](SelectionRound &row) { row.noticeCounting = u"working"_qs; }));
    QVERIFY(report(QDate(2017, 7, 31)).contains(u"working day 3 of 3"));
    // A document whose words name working days: they count, and another choice needs its reason.
    QVERIFY(store.tamper(u"update duty set quote = '公示5个工作日' where code = '004-U03'"_qs));
    SelectionRound other = Selected::blankRound();
    const qint64 id = put(*store, other);
    QCOMPARE(stored<SelectionRound>(*store, id).noticeCounting, u"working"_qs);
    const Status silent = change<SelectionRound>(*store, id, [](SelectionRound &row) { row.noticeCounting = u"calendar"_qs; });
    QVERIFY(!silent && silent.error().message.in(Language::English).contains(u"公示5个工作日"));
    VERIFY_OK(change<SelectionRound>(*store, id, [](SelectionRound &row) {
        row.noticeCounting = u"calendar"_qs;
        row.departure = u"厅务会决定按自然日"_qs;
    }));
}

QTEST_GUILESS_MAIN(TestSelectionPlans)
#include "tst_selection_plans.moc"
