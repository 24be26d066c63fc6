#include "core/training/attendance.h"
#include "core/training/trainee.h"
#include "core/training/training_class.h"
#include "core/training/verification.h"
#include "core/training/verification_sample.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

using namespace heyuan;
using namespace heyuan::test;

namespace {

const QDate day(2020, 5, 18);

/// Thirty attendances in one county, ten in another.
struct Ledger {
    Store &store;
    std::array<qint64, 2> counties{};
    explicit Ledger(Store &s) : store(s)
    {
        const qint64 city = put(store, area(u"441600"_qs, u"city"_qs));
        counties = {put(store, area(u"441621"_qs, u"county"_qs, city)), put(store, area(u"441622"_qs, u"county"_qs, city))};
        for (const size_t i : {size_t(0), size_t(1)}) {
            TrainingClass of;
            of.name = u"农村电商"_qs;
            of.kind = u"skill"_qs;
            of.status = u"held"_qs;
            of.area = {counties[i]};
            of.startsOn = day;
            const qint64 id = put(store, of);
            for (int n = 0; n < (i == 0 ? 30 : 10); ++n) {
                Trainee person;
                person.name = u"学员"_qs;
                person.phone = QString::number(14000000000 + qint64(i) * 100 + n);
                Attendance row;
                row.trainingClass = {id};
                row.trainee = {put(store, person)};
                row.presence = u"present"_qs;
                put(store, row);
            }
        }
    }
    qint64 sample(qint64 seed, qint64 where = 0, QDate from = day)
    {
        VerificationSample row;
        row.name = u"第一次核查"_qs;
        row.from = from;
        row.to = from;
        row.area = {where};
        row.strata = u"area"_qs;
        row.size = 8;
        row.seed = seed;
        return put(store, row);
    }
    std::vector<VerificationCall> calls(qint64 of)
    {
        Filter filter;
        filter.conditions = {{"sample_id", Condition::Test::Is, of}};
        const auto rows = store.all<VerificationCall>(filter);
        return rows ? *rows : std::vector<VerificationCall>();
    }
};

} // namespace

// Who is telephoned, and what the answers say about the ledger (H7).
class TestVerificationSample : public QObject
{
    Q_OBJECT
private slots:
    void strataAreDrawnInProportion_data() { addEngines(); }
    void strataAreDrawnInProportion();
    void aSampleIsDrawnOnce_data() { addEngines(); }
    void aSampleIsDrawnOnce();
    void answersMakeARate_data() { addEngines(); }
    void answersMakeARate();
    void theCallSheetMasksUnlessAsked();
};

void TestVerificationSample::strataAreDrawnInProportion()
{
    OPEN_STORE(store);
    Ledger ledger(*store);
    const qint64 first = ledger.sample(7);
    VERIFY_OK(drawCalls(*store, clerk(), first));
    const auto calls = ledger.calls(first);
    QCOMPARE(calls.size(), 8u);
    QCOMPARE(std::count_if(calls.begin(), calls.end(), [](const VerificationCall &call) { return call.stratum == u"441621"; }), 6);
    QCOMPARE(stored<VerificationSample>(*store, first).population, 40);
    // The evaluators draw it again.
    const qint64 again = ledger.sample(7);
    VERIFY_OK(drawCalls(*store, clerk(), again));
    const qint64 otherwise = ledger.sample(8);
    VERIFY_OK(drawCalls(*store, clerk(), otherwise));
    bool differs = false;
    for (size_t i = 0; i < calls.size(); ++i) {
        QCOMPARE(ledger.calls(again)[i].attendance, calls[i].attendance);
        differs = differs || ledger.calls(otherwise)[i].attendance != calls[i].attendance;
    }
    QVERIFY(differs);
    const qint64 one = ledger.sample(7, ledger.counties[1]);
    VERIFY_OK(drawCalls(*store, clerk(), one));
    QCOMPARE(stored<VerificationSample>(*store, one).population, 10);
}

void TestVerificationSample::aSampleIsDrawnOnce()
{
    OPEN_STORE(store);
    Ledger ledger(*store);
    const qint64 id = ledger.sample(7);
    VERIFY_OK(drawCalls(*store, clerk(), id));
    QVERIFY(!drawCalls(*store, clerk(), id));
    QCOMPARE(ledger.calls(id).size(), 8u);
    const Status none = drawCalls(*store, clerk(), ledger.sample(7, 0, day.addDays(1)));
    QVERIFY(!none);
    QVERIFY(none.error().message.in(Language::English).contains(u"No attendance counts"_qs));
}

void TestVerificationSample::answersMakeARate()
{
    OPEN_STORE(store);
    Ledger ledger(*store);
    const qint64 id = ledger.sample(7);
    VERIFY_OK(drawCalls(*store, clerk(), id));
    const QStringList answers{u"confirmed"_qs, u"confirmed"_qs, u"denied"_qs, u"wrong_number"_qs, u"unreachable"_qs, u"refused"_qs};
    const auto calls = ledger.calls(id);
    for (size_t i = 0; i < size_t(answers.size()); ++i)
        VERIFY_OK(change<VerificationCall>(*store, calls[i].id, [&](VerificationCall &call) { call.result = answers[qsizetype(i)]; }));
    const auto outcomes = outcomesOf(*store, id);
    VERIFY_OK(outcomes);
    const VerificationOutcome &all = outcomes->front();
    QCOMPARE(all.calls, 8);
    QCOMPARE(all.answered(), 4);
    QCOMPARE(all.errors(), 2);
    QCOMPARE(all.unreachable + all.refused + all.pending, 4);
    QVERIFY(all.interval().lower > 0.14 && all.interval().lower < 0.16); // 2 of 4: 15.0 % to 85.0 %
    QVERIFY(all.interval().upper > 0.84 && all.interval().upper < 0.86);
    QCOMPARE(outcomes->size(), 3u);
    QCOMPARE((*outcomes)[1].calls + (*outcomes)[2].calls, 8);
}

void TestVerificationSample::theCallSheetMasksUnlessAsked()
{
    TestStore store(Engine::Sqlite);
    QVERIFY(store.isOpen());
    Ledger ledger(*store);
    const qint64 id = ledger.sample(7);
    VERIFY_OK(drawCalls(*store, clerk(), id));
    for (const bool isUnmasked : {false, true}) {
        const auto report = verificationReport(*store, id, Language::Chinese, isUnmasked);
        VERIFY_OK(report);
        const Table &sheet = std::get<Table>(report->blocks.back());
        QCOMPARE(sheet.rows.size(), 8u);
        QCOMPARE(sheet.rows.front()[2].words.in(Language::Chinese).contains(u"****"_qs), !isUnmasked);
    }
}

QTEST_GUILESS_MAIN(TestVerificationSample)
#include "tst_verification_sample.moc"
