#include "core/store/verify.h"
#include "tests/selection/selected.h"

using namespace heyuan;
using namespace heyuan::test;

// A selection round: quotas, days, materials, ranking.
class TestSelection : public QObject
{
    Q_OBJECT
private slots:
    void theQuotasComeFromTheDocument_data() { addEngines(); }
    void theQuotasComeFromTheDocument();
    void aDepartureNeedsItsReason_data() { addEngines(); }
    void aDepartureNeedsItsReason();
    void aCityRecommendsTwo_data() { addEngines(); }
    void aCityRecommendsTwo();
    void fourAreSelected_data() { addEngines(); }
    void fourAreSelected();
    void lateRecommendationsAreRefused_data() { addEngines(); }
    void lateRecommendationsAreRefused();
    void aCountyAppliesOnceAndLiesInACity_data() { addEngines(); }
    void aCountyAppliesOnceAndLiesInACity();
    void everyMaterialAndPointIsAskedFor_data() { addEngines(); }
    void everyMaterialAndPointIsAskedFor();
    void daysOfTheNoticeAreCounted();
    void theOrderIsThatOfTheMeans_data() { addEngines(); }
    void theOrderIsThatOfTheMeans();
    void conflictsDoNotCount_data() { addEngines(); }
    void conflictsDoNotCount();
    void extremesAreDroppedForAllOrNone_data() { addEngines(); }
    void extremesAreDroppedForAllOrNone();
    void tiesStayTies_data() { addEngines(); }
    void tiesStayTies();
};

void TestSelection::theQuotasComeFromTheDocument()
{
    OPEN_STORE(store);
    Selected in(*store);
    const auto round = stored<SelectionRound>(*store, in.round);
    QCOMPARE(round.places.value_or(0), 4);
    QCOMPARE(round.perCity.value_or(0), 2);
    const auto quotas = quotasOf(store->database(), round.document.id);
    VERIFY_OK(quotas);
    QCOMPARE(quotas->province->quote, u"在全省遴选 4 个"_qs);
    QCOMPARE(quotas->city->code, u"004-C19"_qs);
}

void TestSelection::aDepartureNeedsItsReason()
{
    OPEN_STORE(store);
    Selected in(*store);
    const Status silent = change<SelectionRound>(*store, in.round, [](SelectionRound &row) { row.places = 5; });
    QVERIFY(!silent);
    QVERIFY(silent.error().message.in(Language::English).contains(u"在全省遴选 4 个"_qs));
    VERIFY_OK(change<SelectionRound>(*store, in.round, [](SelectionRound &row) {
        row.places = 5;
        row.departure = u"省厅来函增加1个名额"_qs;
    }));
    // A document without quotas says nothing: the office has to.
    SelectionRound other = Selected::blankRound();
    other.document = {catalogue::idOf("document", u"001")};
    const Status unknown = store->write(clerk(), [&](Transaction &t) -> Status {
        const auto made = t.insert(other);
        return made ? Status() : made.error();
    });
    QVERIFY(!unknown && unknown.error().issues.front().field == "places");
    other.places = 3;
    other.perCity = 1;
    QVERIFY(put(*store, other));
}

void TestSelection::aCityRecommendsTwo()
{
    OPEN_STORE(store);
    Selected in(*store);
    QVERIFY(in.add(in.blank(u"441622"_qs)));
    const qint64 second = in.add(in.blank(u"441624"_qs, u"shortlisted"_qs));
    QVERIFY(second);
    QVERIFY(!in.add(in.blank(u"441621"_qs)));
    QVERIFY2(in.why.contains(u"原则上相关地市只推荐 2 个县（市、区）"_qs) && in.why.contains(u"3 recommendations"_qs), qPrintable(in.why));
    const qint64 third = in.add(in.blank(u"441621"_qs, u"applied"_qs)); // an application is no recommendation
    QVERIFY(third);
    QVERIFY(in.add(in.blank(u"441323"_qs))); // another city has its own two
    QVERIFY(!change<Applicant>(*store, third, [](Applicant &row) { row.status = u"recommended"_qs; }));
    // What the province refuses was recommended all the same.
    VERIFY_OK(change<Applicant>(*store, second, [](Applicant &row) { row.status = u"refused"_qs; }));
    QVERIFY(!change<Applicant>(*store, third, [](Applicant &row) { row.status = u"recommended"_qs; }));
    VERIFY_OK(change<Applicant>(*store, second, [](Applicant &row) { row.status = u"applied"_qs; }));
    VERIFY_OK(change<Applicant>(*store, third, [](Applicant &row) { row.status = u"recommended"_qs; }));
}

void TestSelection::fourAreSelected()
{
    OPEN_STORE(store);
    Selected in(*store);
    for (const QString &code : {u"441622"_qs, u"441624"_qs, u"441323"_qs, u"445281"_qs})
        QVERIFY2(in.add(in.blank(code, u"selected"_qs)), qPrintable(in.why));
    Area fifth = area(u"441421"_qs, u"county"_qs, catalogue::idOf("area", u"441400"));
    QVERIFY(put(*store, fifth));
    const auto tree = store->all<Area>();
    VERIFY_OK(tree);
    Applicant row = in.blank(u"441622"_qs, u"selected"_qs);
    row.area = {std::find_if(tree->begin(), tree->end(), [](const Area &one) { return one.code == u"441421"; })->id};
    QVERIFY(!in.add(row));
    QVERIFY2(in.why.contains(u"4 places"_qs) && in.why.contains(u"在全省遴选 4 个"_qs), qPrintable(in.why));
    row.status = u"shortlisted"_qs;
    const qint64 waiting = in.add(row);
    QVERIFY(waiting);
    QVERIFY(!change<Applicant>(*store, waiting, [](Applicant &one) { one.status = u"selected"_qs; }));
    // Nor does a round shrink below those it has selected.
    QVERIFY(!change<SelectionRound>(*store, in.round, [](SelectionRound &round) {
        round.places = 3;
        round.departure = u"减少"_qs;
    }));
    QVERIFY(store.tamper(u"update applicant set status = 'selected' where id = %1"_qs.arg(waiting)));
    const auto faults = verifyDatabase(*store);
    VERIFY_OK(faults);
    QVERIFY(std::any_of(faults->begin(), faults->end(), [](const Text &fault) { return fault.in(Language::English).contains(u"4 places and 5 selected"_qs); }));
}

void TestSelection::lateRecommendationsAreRefused()
{
    OPEN_STORE(store);
    Selected in(*store);
    Applicant row = in.blank(u"441622"_qs);
    row.recommendedOn = QDate(2017, 7, 22);
    QVERIFY(!in.add(row));
    QVERIFY2(in.why.contains(u"2017-07-22"_qs) && in.why.contains(u"2017-07-21"_qs), qPrintable(in.why));
    row.status = u"refused"_qs;
    QVERIFY2(in.add(row), qPrintable(in.why)); // it is on record
    Applicant onTime = in.blank(u"441624"_qs);
    onTime.recommendedOn = QDate(2017, 7, 21);
    QVERIFY2(in.add(onTime), qPrintable(in.why));
    Applicant silent = in.blank(u"441623"_qs);
    silent.recommendedBy.clear();
    QVERIFY(!in.add(silent));
}

void TestSelection::aCountyAppliesOnceAndLiesInACity()
{
    OPEN_STORE(store);
    Selected in(*store);
    const qint64 first = in.add(in.blank(u"441622"_qs));
    QCOMPARE(stored<Applicant>(*store, first).city.id, catalogue::idOf("area", u"441600"));
    QVERIFY(!in.add(in.blank(u"441622"_qs)));
    QVERIFY2(in.why.contains(u"applies in this round already"_qs), qPrintable(in.why));
    QVERIFY(!in.add(in.blank(u"441600"_qs)));
    QVERIFY2(in.why.contains(u"no county"_qs), qPrintable(in.why));
}

void TestSelection::everyMaterialAndPointIsAskedFor()
{
    OPEN_STORE(store);
    Selected in(*store);
    const qint64 id = in.add(in.blank(u"441622"_qs));
    auto lines = in.lines(id);
    QCOMPARE(lines.size(), size_t(6 + 4 + 6 + 10 + 3)); // six materials and the points of four of them
    const auto complete = [&] {
        const auto ranking = rankingOf(*store, in.round, false);
        return ranking ? ranking->applicants.front().complete : -1;
    };
    QCOMPARE(complete(), 0);
    const qint64 third = catalogue::idOf("material", u"004-A03");
    int ticked = 0;
    for (const MaterialCheck &line : lines) {
        if (line.material.id != third || line.point == 4)
            continue;
        VERIFY_OK(change<MaterialCheck>(*store, line.id, [](MaterialCheck &row) { row.isThere = true; }));
        ++ticked;
    }
    QCOMPARE(ticked, 4);
    QCOMPARE(complete(), 0); // one point is still open
    const auto last = std::find_if(lines.begin(), lines.end(), [&](const MaterialCheck &line) { return line.material.id == third && line.point == 4; });
    QCOMPARE(last->subject().in(Language::English), u"State of poverty"_qs);
    VERIFY_OK(change<MaterialCheck>(*store, last->id, [](MaterialCheck &row) { row.isThere = true; }));
    QCOMPARE(complete(), 1);
    // A line that was deleted comes back when the checklist is made again; nothing stands twice.
    VERIFY_OK(store->write(clerk(), [&](Transaction &t) { return t.remove(MaterialCheck::description().type(), lines.front().id, lines.front().version); }));
    VERIFY_OK(store->write(clerk(), [&](Transaction &t) { return makeChecklist(t, id); }));
    VERIFY_OK(store->write(clerk(), [&](Transaction &t) { return makeChecklist(t, id); }));
    QCOMPARE(in.lines(id).size(), lines.size());
}

void TestSelection::daysOfTheNoticeAreCounted()
{
    SelectionRound round = Selected::blankRound();
    QCOMPARE(round.daysOfNotice(), 5);
    QCOMPARE(round.noticeDayOn(QDate(2017, 7, 26)), 0);
    QCOMPARE(round.noticeDayOn(QDate(2017, 7, 27)), 1);
    QCOMPARE(round.noticeDayOn(QDate(2017, 8, 9)), 5);
    const RecordType &type = SelectionRound::description().type();
    QVERIFY(type.check(SelectionRound::description().write(round)).empty());
    round.noticeDays = 7;
    const auto issues = type.check(SelectionRound::description().write(round));
    QCOMPARE(issues.size(), size_t(1));
    QVERIFY(issues.front().message.in(Language::English).contains(u"lasts 5 calendar days"_qs));
    round.noticeTo = {};
    QCOMPARE(round.daysOfNotice(), 0);
}

void TestSelection::theOrderIsThatOfTheMeans()
{
    OPEN_STORE(store);
    Selected in(*store);
    const qint64 a = in.add(in.blank(u"441622"_qs)), b = in.add(in.blank(u"441624"_qs)), c = in.add(in.blank(u"441323"_qs));
    const qint64 waiting = in.add(in.blank(u"441621"_qs, u"applied"_qs));
    // 250/3 against 83.3333: equal to four decimals, not equal.
    for (const auto &[expert, points] : {std::pair(u"甲"_qs, 80), std::pair(u"乙"_qs, 85), std::pair(u"丙"_qs, 85)})
        in.score(a, expert, Number(points));
    in.score(b, u"甲"_qs, Number::fromRaw(833333));
    in.score(waiting, u"甲"_qs, Number(99));
    const auto ranking = rankingOf(*store, in.round, false);
    VERIFY_OK(ranking);
    QCOMPARE(ranking->applicants[0].applicant.id, a);
    QCOMPARE(ranking->applicants[0].rank, 1);
    QCOMPARE(ranking->applicants[1].applicant.id, b);
    QCOMPARE(ranking->applicants[1].rank, 2);
    QVERIFY(!ranking->applicants[1].isTied);
    QCOMPARE(ranking->applicants[0].mean->toString(), ranking->applicants[1].mean->toString());
    QCOMPARE(ranking->applicants[2].applicant.id, c); // recommended, not scored: no 0, no rank
    QCOMPARE(ranking->applicants[2].rank, 0);
    QVERIFY(!ranking->applicants[2].mean);
    QCOMPARE(ranking->applicants[3].applicant.id, waiting);
    QCOMPARE(ranking->applicants[3].rank, 0);
    QVERIFY(ranking->notes.size() == 1 && ranking->notes.front().in(Language::English).contains(u"no score that counts"_qs));
}

void TestSelection::conflictsDoNotCount()
{
    OPEN_STORE(store);
    Selected in(*store);
    const qint64 a = in.add(in.blank(u"441622"_qs));
    in.score(a, u"甲"_qs, Number(70));
    QVERIFY(in.score(a, u"乙"_qs, Number(100), true));
    const auto ranking = rankingOf(*store, in.round, false);
    VERIFY_OK(ranking);
    QCOMPARE(*ranking->applicants.front().mean, Number(70));
    QCOMPARE(ranking->applicants.front().conflicts, 1);
    QVERIFY(!in.score(a, u"甲"_qs, Number(90))); // an expert scores once
    QVERIFY(!in.score(a, u"丙"_qs, Number(101)));
    ExpertScore silent;
    silent.applicant = {a};
    silent.expert = u"丁"_qs;
    silent.hasConflict = true;
    QVERIFY(!put(*store, silent)); // what the conflict is has to be said
}

void TestSelection::extremesAreDroppedForAllOrNone()
{
    OPEN_STORE(store);
    Selected in(*store);
    const qint64 a = in.add(in.blank(u"441622"_qs)), b = in.add(in.blank(u"441323"_qs));
    const auto give = [&](qint64 id, const std::vector<int> &points) {
        for (size_t i = 0; i < points.size(); ++i)
            in.score(id, u"专家%1"_qs.arg(i), Number(points[i]));
    };
    give(a, {10, 80, 80, 100, 100}); // 74; without extremes 86.6667: of equal scores one is left out
    give(b, {78, 79});
    const auto few = rankingOf(*store, in.round, true);
    VERIFY_OK(few);
    QVERIFY(!few->dropsExtremes);
    QVERIFY(few->notes.front().in(Language::English).contains(u"no highest and lowest"_qs));
    QCOMPARE(few->applicants.front().applicant.id, b);
    in.score(b, u"专家9"_qs, Number(90));
    const auto dropped = rankingOf(*store, in.round, true);
    VERIFY_OK(dropped);
    QVERIFY(dropped->dropsExtremes);
    QCOMPARE(dropped->applicants.front().applicant.id, a);
    QCOMPARE(dropped->applicants.front().mean->toText(2), u"86.67"_qs);
    QCOMPARE(*dropped->applicants.front().lowest, Number(10));
    QCOMPARE(*dropped->applicants.back().mean, Number(79));
}

void TestSelection::tiesStayTies()
{
    OPEN_STORE(store);
    Selected in(*store);
    VERIFY_OK(change<SelectionRound>(*store, in.round, [](SelectionRound &row) {
        row.places = 2;
        row.departure = u"试点"_qs;
    }));
    const int points[] = {90, 80, 80, 70};
    const QString codes[] = {u"441622"_qs, u"441624"_qs, u"441323"_qs, u"445281"_qs};
    for (int i = 0; i < 4; ++i)
        in.score(in.add(in.blank(codes[i])), u"甲"_qs, Number(points[i]));
    const auto ranking = rankingOf(*store, in.round, false);
    VERIFY_OK(ranking);
    std::vector<int> ranks;
    for (const RankedApplicant &one : ranking->applicants)
        ranks.push_back(one.rank);
    QCOMPARE(ranks, (std::vector<int>{1, 2, 2, 4}));
    QVERIFY(!ranking->applicants[0].isTied && ranking->applicants[1].isTied && ranking->applicants[2].isTied);
    QVERIFY(ranking->notes.size() == 1 && ranking->notes.front().in(Language::English).contains(u"last place is tied"_qs));
}

QTEST_GUILESS_MAIN(TestSelection)
#include "tst_selection.moc"
