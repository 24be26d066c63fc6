#include "core/catalogue/loader.h"
#include "core/practice/selection_invention.h"
#include "core/selection/round_state.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

using namespace heyuan;
using namespace heyuan::test;

// The result of a round needs a second person, and stands from then on.
class TestSelectionResult : public QObject
{
    Q_OBJECT
private slots:
    void aSecondPersonConfirms_data() { addEngines(); }
    void aSecondPersonConfirms();
};

void TestSelectionResult::aSecondPersonConfirms()
{
    OPEN_STORE(store);
    VERIFY_OK(Catalogue::load(*store, clerk()));
    VERIFY_OK(store->write({QStringLiteral("陈明")}, [](Transaction &t) { return practice::loadSelection(t); }));
    const auto rounds = store->all<SelectionRound>();
    VERIFY_OK(rounds);
    const qint64 round = rounds->front().id;
    QCOMPARE(rounds->front().status, QStringLiteral("draft"));
    QCOMPARE(rounds->front().preparedBy, QStringLiteral("陈明"));
    Filter ofRound;
    ofRound.conditions = {{"round_id", Condition::Test::Is, round}};
    const auto applicants = store->all<Applicant>(ofRound);
    VERIFY_OK(applicants);
    const auto confirmBy = [&](const char *name) { return store->write({QString::fromUtf8(name)}, [&](Transaction &t) { return confirmRound(t, round); }); };
    qint64 winner = 0;
    for (const Applicant &one : *applicants) {
        if (one.status == u"selected") // whoever practice has selected
            VERIFY_OK(change<Applicant>(*store, one.id, [](Applicant &a) { a.status = QStringLiteral("shortlisted"); }));
        if (one.isRanked())
            winner = one.id;
    }
    QVERIFY(winner);
    QVERIFY(confirmBy("李强").error().message.in(Language::English).contains(u"Nobody is selected"));
    VERIFY_OK(change<Applicant>(*store, winner, [](Applicant &a) { a.status = QStringLiteral("selected"); })); // by 王芳
    QVERIFY(confirmBy("王芳").error().message.in(Language::English).contains(u"entered who is selected"));
    QVERIFY(confirmBy("陈明").error().message.in(Language::English).contains(u"prepared this"));
    VERIFY_OK(confirmBy("李强"));
    QCOMPARE(stored<SelectionRound>(*store, round).confirmedBy, QStringLiteral("李强"));
    QVERIFY(!confirmBy("赵六"));
    QVERIFY(!change<Applicant>(*store, winner, [](Applicant &a) { a.status = QStringLiteral("shortlisted"); }));
    QVERIFY(!change<SelectionRound>(*store, round, [](SelectionRound &r) { r.places = 9; }));
    const auto scores = store->all<ExpertScore>();
    VERIFY_OK(scores);
    const auto score = std::find_if(scores->begin(), scores->end(), [&](const ExpertScore &one) { return one.applicant.id == winner && one.score; });
    QVERIFY(score != scores->end());
    QVERIFY(!change<ExpertScore>(*store, score->id, [](ExpertScore &one) { one.score = Number(1); }));
}

QTEST_GUILESS_MAIN(TestSelectionResult)
#include "tst_selection_result.moc"
