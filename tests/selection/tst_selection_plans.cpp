#include "core/plan/document.h"
#include "core/selection/applicant_budget.h"
#include "core/selection/selection_reports.h"
#include "tests/selection/selected.h"
#include "tests/support/sheet_request.h"

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
    void plansOfAConfirmedRoundAreHeld_data() { addEngines(); }
    void plansOfAConfirmedRoundAreHeld();
    void aBrokenShareThatBindsIsRefused_data() { addEngines(); }
    void aBrokenShareThatBindsIsRefused();
    void sharesOfTheProvinceAreThoseOfAllWinners_data() { addEngines(); }
    void sharesOfTheProvinceAreThoseOfAllWinners();
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
    static Status confirmed(Store &store, qint64 round)
    {
        return store.write({QStringLiteral("李强")}, [&](Transaction &t) { return confirmRound(t, round); });
    }
    static Status decide(Store &store, const QString &code, const QString &key)
    {
        return store.write(clerk(), [&](Transaction &t) -> Status {
            const auto found = t.store().find(readingType(), catalogue::idOf("reading", code));
            if (!found || !*found)
                return found ? Status(Error{ErrorKind::NotFound, Text::plain(code), {}, {}}) : Status(found.error());
            Record row = **found;
            readingType().setValue(row, "decided", key.isEmpty() ? QVariant() : QVariant(key));
            readingType().setValue(row, "decided_by", key.isEmpty() ? QVariant() : QVariant(QStringLiteral("省商务厅")));
            readingType().setValue(row, "decided_on", key.isEmpty() ? QVariant() : QVariant(QDate(2017, 7, 1)));
            return t.update(readingType(), row);
        });
    }
    static QString said(const Status &status) { return status ? QString() : status.error().message.in(Language::English); }
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
    const QString why = after.front().brokenWords(after.front().shares[0]).in(Language::English);
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
    Selected in(*store);
    QVERIFY(line(*store, in.add(in.blank(u"441622"_qs, u"selected"_qs)), 1, "rural_products", 300 * 1000000));
    QVERIFY(in.add(in.blank(u"441624"_qs, u"shortlisted"_qs)));
    const ImportRequest request = sheetRequest(store, "plan-lines", QStringLiteral("示范县,序号,支持方向,项目名称,省级资金（万元）,配套资金（万元）\n"
                              "和平县,1,农村产品上行,冷链,300,\n和平县,2,电商园区建设,园区,150,20\n和平县,3,养老,其他,1,\n某县,4,人才培养,培训,150,\n龙川县,1,农村产品上行,冷链二期,310,\n"));
    const auto result = runImport(*store, clerk(), request);
    VERIFY_OK(result);
    QCOMPARE(result->added, 2);
    QCOMPARE(result->changed, 1); // line 1 of Longchuan is known again
    QCOMPARE(result->refused, 2);
    const auto read = plans(*store, in.round);
    const auto heping = std::find_if(read.begin(), read.end(), [](const PlanShares &plan) { return plan.county.in(Language::Chinese) == u"和平县"; });
    QVERIFY(heping != read.end());
    QCOMPARE(heping->money[FundingSource::Provincial], Money::wan(450));
    QCOMPARE(heping->money[FundingSource::Local], Money::wan(20));
}

void TestSelectionPlans::plansOfAConfirmedRoundAreHeld()
{
    OPEN_STORE(store);
    Selected in(*store);
    const qint64 winner = in.add(in.blank(u"441622"_qs, u"selected"_qs));
    fiveLines(*store, winner);
    const qint64 first = plans(*store, in.round).front().lines.front().id;
    VERIFY_OK(confirmed(*store, in.round));
    const QString why = said(change<ApplicantBudgetLine>(*store, first, [](ApplicantBudgetLine &row) { row.item = u"另一项"_qs; }));
    QVERIFY2(why.contains(u"confirmed") && why.contains(u"Reopen the round first"), qPrintable(why));
    QVERIFY(!line(*store, winner, 6, "training", 100));
    QVERIFY(!store->write(clerk(), [&](Transaction &t) { return t.remove(ApplicantBudgetLine::description().type(), first, 1); }));
    // A file is told so row by row, before anything is written.
    const auto sheet = sheetRequest(store, "plan-lines", u"示范县,序号,支持方向,项目名称,省级资金（万元）\n龙川县,6,农村产品上行,冷链,300\n龙川县,1,农村产品上行,冷链,310\n"_qs);
    const auto dry = checkImport(*store, sheet);
    VERIFY_OK(dry);
    QCOMPARE(dry->refused, 2);
    for (const auto &[row, words] : refusals(*dry))
        QVERIFY2(words.contains(u"Reopen the round first"), qPrintable(words));
    // Opened again it is a draft, with who and why; nothing else may change with it.
    QVERIFY(said(store->write(clerk(), [&](Transaction &t) { return reopenRound(t, in.round, u" "_qs); })).contains(u"Enter why"));
    QVERIFY(!change<SelectionRound>(*store, in.round, [](SelectionRound &round) {
        round.status = u"draft"_qs;
        round.confirmedBy.clear();
        round.reopenedReason = u"换一个"_qs;
        round.reopenedBy = clerk().name;
        round.places = 9;
    }));
    VERIFY_OK(store->write(clerk(), [&](Transaction &t) { return reopenRound(t, in.round, u"异议成立"_qs); }));
    const SelectionRound round = stored<SelectionRound>(*store, in.round);
    QCOMPARE(round.status, u"draft"_qs);
    QCOMPARE(round.reopenedReason, u"异议成立"_qs);
    QCOMPARE(round.reopenedBy, clerk().name);
    VERIFY_OK(change<ApplicantBudgetLine>(*store, first, [](ApplicantBudgetLine &row) { row.item = u"另一项"_qs; }));
    QVERIFY(!store->write(clerk(), [&](Transaction &t) { return reopenRound(t, in.round, u"再来"_qs); }));
    VERIFY_OK(confirmed(*store, in.round));
}

void TestSelectionPlans::aBrokenShareThatBindsIsRefused()
{
    OPEN_STORE(store);
    Selected in(*store);
    const qint64 winner = in.add(in.blank(u"441622"_qs, u"selected"_qs));
    fiveLines(*store, winner);
    const auto lines = plans(*store, in.round).front().lines;
    VERIFY_OK(change<ApplicantBudgetLine>(*store, lines[0].id, [](ApplicantBudgetLine &row) { row.provincial = *row.provincial + Money::fen(1); }));
    const auto reopened = [&] { return store->write(clerk(), [&](Transaction &t) { return reopenRound(t, in.round, u"复核"_qs); }); };
    // Nobody has decided how the words are to be read: the desk warns, names the readings, and does not stand in the way.
    auto warnings = confirmationWarnings(plans(*store, in.round));
    QCOMPARE(warnings.size(), 5u);
    QVERIFY2(warnings.front().in(Language::English).contains(u"decided first (004-Q03, 004-Q04)"), qPrintable(warnings.front().in(Language::English)));
    VERIFY_OK(confirmed(*store, in.round));
    VERIFY_OK(reopened());
    // One of them is not enough.
    VERIFY_OK(decide(*store, u"004-Q03"_qs, u"per_county"_qs));
    QVERIFY(confirmationWarnings(plans(*store, in.round)).front().in(Language::English).contains(u"decided first (004-Q04)"));
    VERIFY_OK(confirmed(*store, in.round));
    VERIFY_OK(reopened());
    VERIFY_OK(decide(*store, u"004-Q04"_qs, u"exact"_qs));
    QVERIFY(confirmationWarnings(plans(*store, in.round)).empty());
    const QString why = said(confirmed(*store, in.round));
    QVERIFY2(why.startsWith(u"Longchuan: ") && why.contains(u"004-C01") && why.contains(u"exactly 30 %") && why.contains(u"number of the document"), qPrintable(why));
    // A reason alone is none; with the document it is recorded with the result.
    QVERIFY(!change<SelectionRound>(*store, in.round, [](SelectionRound &round) { round.overrideReason = u"厅务会同意"_qs; }));
    VERIFY_OK(change<SelectionRound>(*store, in.round, [](SelectionRound &round) {
        round.overrideReason = u"厅务会同意"_qs;
        round.overrideDocument = u"粤商务电函〔2017〕9号"_qs;
    }));
    VERIFY_OK(confirmed(*store, in.round));
    QCOMPARE(stored<SelectionRound>(*store, in.round).overrideDocument, u"粤商务电函〔2017〕9号"_qs);
    QVERIFY(!change<SelectionRound>(*store, in.round, [](SelectionRound &round) { round.overrideReason = u"别的"_qs; }));
    // Reopened, it has to be given anew.
    VERIFY_OK(reopened());
    QVERIFY(!confirmed(*store, in.round));
    // Decided to be a guide, the shares hold nobody up, and say so.
    VERIFY_OK(decide(*store, u"004-Q04"_qs, u"guide"_qs));
    warnings = confirmationWarnings(plans(*store, in.round));
    QVERIFY(!warnings.empty() && warnings.front().in(Language::English).contains(u"not held to it: The shares guide the allocation"));
    VERIFY_OK(confirmed(*store, in.round));
    VERIFY_OK(reopened());
    // Nor does a county without a plan, but it is said.
    VERIFY_OK(decide(*store, u"004-Q04"_qs, u"exact"_qs));
    const auto left = plans(*store, in.round).front().lines;
    for (const ApplicantBudgetLine &one : left)
        VERIFY_OK(store->write(clerk(), [&](Transaction &t) { return t.remove(ApplicantBudgetLine::description().type(), one.id, one.version); }));
    QVERIFY(confirmationWarnings(plans(*store, in.round)).front().in(Language::English).contains(u"no plan entered yet"));
    VERIFY_OK(confirmed(*store, in.round));
}

void TestSelectionPlans::sharesOfTheProvinceAreThoseOfAllWinners()
{
    OPEN_STORE(store);
    Selected in(*store);
    const qint64 first = in.add(in.blank(u"441622"_qs, u"selected"_qs));
    const qint64 second = in.add(in.blank(u"441624"_qs, u"selected"_qs));
    fiveLines(*store, first);
    VERIFY_OK(decide(*store, u"004-Q04"_qs, u"exact"_qs));
    VERIFY_OK(decide(*store, u"004-Q03"_qs, u"per_county"_qs));
    QCOMPARE(plans(*store, in.round).size(), 2u); // nothing is held against all together
    VERIFY_OK(decide(*store, u"004-Q03"_qs, u"province_total"_qs));
    auto all = plans(*store, in.round);
    QCOMPARE(all.size(), 3u);
    QVERIFY(all.back().isOfAll && all.back().lacking == 1 && all.back().brokenThatBind().empty());
    QVERIFY2(all.back().verdict().in(Language::English).contains(u"plans still to be entered: 1"), qPrintable(all.back().verdict().in(Language::English)));
    // Neither plan holds by itself; together they do.
    fiveLines(*store, second);
    const auto move = [&](size_t plan, qint64 wan) {
        const auto lines = plans(*store, in.round)[plan].lines;
        VERIFY_OK(change<ApplicantBudgetLine>(*store, lines[0].id, [wan](ApplicantBudgetLine &row) { row.provincial = *row.provincial + Money::wan(wan); }));
        VERIFY_OK(change<ApplicantBudgetLine>(*store, lines[1].id, [wan](ApplicantBudgetLine &row) { row.provincial = *row.provincial - Money::wan(wan); }));
    };
    move(0, 50);
    move(1, -50);
    all = plans(*store, in.round);
    QVERIFY(all[0].broken() > 0 && all[0].brokenThatBind().empty() && all[1].broken() > 0);
    QCOMPARE(all.back().broken(), 0);
    QCOMPARE(all.back().money.total(), Money::wan(2000));
    VERIFY_OK(confirmed(*store, in.round));
    VERIFY_OK(store->write(clerk(), [&](Transaction &t) { return reopenRound(t, in.round, u"复核"_qs); }));
    // One fen more and the sum of the province is broken: refused with figures and clause.
    move(1, 10);
    const QString why = said(confirmed(*store, in.round));
    QVERIFY2(why.startsWith(u"All selected counties together: ") && why.contains(u"004-C01") && why.contains(u"30.50 %") && why.contains(u"exactly 30 %"), qPrintable(why));
    VERIFY_OK(store->write({u"李强"_qs}, [&](Transaction &t) { return confirmRound(t, in.round, {u"厅务会同意"_qs, u"粤商务电函〔2017〕9号"_qs}); }));
    QCOMPARE(stored<SelectionRound>(*store, in.round).overrideDocument, u"粤商务电函〔2017〕9号"_qs);
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
