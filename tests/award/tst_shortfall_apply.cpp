#include "core/award/claim_funds.h"
#include "core/award/claim_payment.h"
#include "core/award/claim_reports.h"
#include "core/award/exclusion.h"
#include "core/award/review.h"
#include "core/award/shortfall_apply.h"
#include "core/fund/fund_book.h"
#include "core/store/verify.h"
#include "tests/support/award_desk.h"
#include "tests/support/program.h"
#include "tests/support/report_words.h"
#include "tests/support/test_store.h"

using namespace heyuan;
using namespace heyuan::award;
using namespace heyuan::test;

// A round of claims that asks for more than is free, decided by rank or pro rata, and taken back.
class TestShortfallApply : public QObject
{
    Q_OBJECT
private slots:
    void proRataSumsToTheBalance_data() { addEngines(); }
    void proRataSumsToTheBalance();
    void byRankTheLastGoEmpty_data() { addEngines(); }
    void byRankTheLastGoEmpty();
    void byRankTheLastAreRefused_data() { addEngines(); }
    void byRankTheLastAreRefused();
    void notByWhoPreparedNorHalf_data() { addEngines(); }
    void notByWhoPreparedNorHalf();
    void itIsTakenBackUntilPaid_data() { addEngines(); }
    void itIsTakenBackUntilPaid();
    void theCommandDecidesAndTakesBack();
    void nobodyCutsAClaimByHand_data() { addEngines(); }
    void nobodyCutsAClaimByHand();
};

namespace {

const auto officer = QStringLiteral("周敏");
const auto number = QStringLiteral("河商〔2020〕示例9号");
const auto why = QStringLiteral("当年资金不足，局务会决定按比例兑付");

struct Round : AwardDesk {
    explicit Round(Store &s, Money allocated) : AwardDesk(s, 0)
    {
        FundEntry row;
        row.account = {account(2019)};
        row.kind = QStringLiteral("allocate");
        row.bookedOn = QDate(2020, 1, 2);
        row.amount = allocated;
        row.documentNumber = QStringLiteral("河财1号");
        const qint64 id = put(store, row);
        if (const Status done = store.write({QStringLiteral("李强")}, [&](Transaction &t) { return confirm(t, FundEntry::description().type(), id); }); !done)
            complain(done.error());
    }

    qint64 reviewed(const QString &name, int points, const QString &state = QStringLiteral("reviewed"))
    {
        const qint64 who = beneficiary(name);
        knows(who);
        const qint64 id = claim(who);
        if (const Status done = bring(id, QStringLiteral("county_checked")); !done)
            complain(done.error());
        ClaimScore row;
        row.claim = {id};
        row.reviewer = QStringLiteral("专家");
        row.workplace = QStringLiteral("示例大学");
        row.score = Number(points);
        put(store, row);
        if (const Status done = bring(id, state); !done)
            complain(done.error());
        return id;
    }
    Status decide(CutMethod method, CutOutcome *outcome = nullptr, const QString &by = officer, const QString &document = number, const QString &reason = why, bool refusesRest = false)
    {
        return store.write({by, reason}, [&](Transaction &t) -> Status {
            const auto made = applyShortfall(t, {2019, account(2019), method, document, reason, {}, {}, refusesRest});
            if (made && outcome)
                *outcome = *made;
            return made ? Status() : made.error();
        });
    }
    Status undo(const QString &reason = QStringLiteral("重新评审"))
    {
        return store.write({officer, reason}, [&](Transaction &t) -> Status {
            const auto made = undoShortfall(t, 2019, account(2019), number);
            return made ? Status() : made.error();
        });
    }
    Money free() { return FundBook::loadAccount(store, account(2019), {})->money.free(); }
};

} // namespace

void TestShortfallApply::proRataSumsToTheBalance()
{
    OPEN_STORE(store);
    const Money there = Money::wan(50) + Money::fen(1);
    Round desk(*store, there); // three claims of 20 are 60
    const std::vector<qint64> claims{desk.reviewed(u"甲"_qs, 70), desk.reviewed(u"乙"_qs, 90), desk.reviewed(u"丙"_qs, 80)};
    const auto before = shortfallsOf(*store, 2019);
    VERIFY_OK(before);
    CutOutcome outcome;
    VERIFY_OK(desk.decide(CutMethod::ProRata, &outcome));
    QCOMPARE(outcome.decided, 3);
    QCOMPARE(outcome.sum, there);
    Money sum;
    for (const ShortfallClaim &one : before->front().claims) {
        const AwardClaim claim = desk.at(one.claim.id);
        QCOMPARE(claim.status, u"decided"_qs);
        QCOMPARE(claim.amount, one.proRata.amount); // what was shown is what is decided
        QCOMPARE(claim.cutFrom, Money::wan(20));
        QCOMPARE(claim.cutMethod, u"pro_rata"_qs);
        QCOMPARE(claim.cutReason, why);
        QCOMPARE(claim.decision, number);
        QCOMPARE(partsOf(*store, claim.id)->committed, *claim.amount);
        sum += *claim.amount;
    }
    QCOMPARE(sum, there);
    QCOMPARE(desk.free(), Money());
    // The change log says who, why and from what to what.
    const auto log = store->database().scalar(u"select count(*) from change_log where record_type = 'award_claim' and record_id = ? and who = ? and reason = ? and changes like '%cut_from_fen%'"_qs, {claims[0], officer, why});
    VERIFY_OK(log);
    QCOMPARE(log->toInt(), 1);
    // The cut amount is what is paid.
    VERIFY_OK(desk.bring(claims[0], u"paid"_qs));
    QCOMPARE(partsOf(*store, claims[0])->paid, *desk.at(claims[0]).amount);
    const auto faults = verifyDatabase(*store);
    VERIFY_OK(faults);
    QVERIFY(faults->empty());
}

void TestShortfallApply::byRankTheLastGoEmpty()
{
    OPEN_STORE(store);
    Round desk(*store, Money::wan(30));
    const qint64 a = desk.reviewed(u"甲"_qs, 70), b = desk.reviewed(u"乙"_qs, 90), c = desk.reviewed(u"丙"_qs, 80);
    CutOutcome outcome;
    VERIFY_OK(desk.decide(CutMethod::ByRank, &outcome));
    QCOMPARE(outcome.decided, 2);
    QCOMPARE(outcome.without, 1);
    QCOMPARE(desk.at(b).amount, Money::wan(20));
    QCOMPARE(desk.at(c).amount, Money::wan(10));
    QCOMPARE(desk.at(a).status, u"reviewed"_qs); // waits for the next money, or is refused
    QCOMPARE(desk.at(a).amount, Money::wan(20));
    QVERIFY(!desk.at(a).cutFrom);
    QCOMPARE(desk.free(), Money());
}

void TestShortfallApply::byRankTheLastAreRefused()
{
    OPEN_STORE(store);
    Round desk(*store, Money::wan(30));
    const qint64 a = desk.reviewed(u"甲"_qs, 70), b = desk.reviewed(u"乙"_qs, 90), c = desk.reviewed(u"丙"_qs, 80);
    CutOutcome outcome;
    VERIFY_OK(desk.decide(CutMethod::ByRank, &outcome, officer, number, why, true));
    QCOMPARE(outcome.decided, 2);
    QCOMPARE(outcome.without, 0);
    QCOMPARE(outcome.refused, 1);
    const AwardClaim refused = desk.at(a);
    QCOMPARE(refused.status, u"refused"_qs);
    QCOMPARE(refused.amount, Money());
    QCOMPARE(refused.cutFrom, Money::wan(20));
    QCOMPARE(refused.decision, number);
    QCOMPARE(refused.cutReason, why);
    QCOMPARE(desk.free(), Money());
    // The list of decisions names it with its reason, and adds up only what is awarded.
    const auto list = decisionList(*store, 2019, refused.decidedOn, Language::English);
    VERIFY_OK(list);
    const QString words = wordsOf(*list, Language::English).join(u'\n');
    QVERIFY2(words.contains(u"Total: 300,000.00 yuan") && words.contains(refused.decidedOn.toString(Qt::ISODate) + u"|200,000.00|"_qs + why), qPrintable(words));
    // One document decided it, and taking that back brings all three back.
    VERIFY_OK(desk.undo());
    for (const qint64 id : {a, b, c}) {
        QCOMPARE(desk.at(id).status, u"reviewed"_qs);
        QCOMPARE(desk.at(id).amount, Money::wan(20));
        QVERIFY(!desk.at(id).cutFrom && !desk.at(id).decidedOn.isValid());
    }
    QCOMPARE(desk.free(), Money::wan(30));
    const auto faults = verifyDatabase(*store);
    VERIFY_OK(faults);
    QVERIFY(faults->empty());
}

void TestShortfallApply::notByWhoPreparedNorHalf()
{
    OPEN_STORE(store);
    Round desk(*store, Money::wan(50));
    const qint64 a = desk.reviewed(u"甲"_qs, 70), b = desk.reviewed(u"乙"_qs, 90);
    QVERIFY(refuses(desk.decide(CutMethod::ProRata), "suffices for all claims"));
    const qint64 c = desk.reviewed(u"丙"_qs, 80, u"county_checked"_qs);
    QVERIFY(refuses(desk.decide(CutMethod::ProRata), "not reviewed yet: 1"));
    VERIFY_OK(desk.bring(c, u"reviewed"_qs));
    QVERIFY(refuses(desk.decide(CutMethod::ProRata, nullptr, clerk().name), "does not decide the round"));
    QVERIFY(refuses(desk.decide(CutMethod::ProRata, nullptr, officer, {}), "number of the document"));
    QVERIFY(refuses(desk.decide(CutMethod::ProRata, nullptr, officer, number, {}), "why the claims are cut"));
    const auto stale = store->write({officer, why}, [&](Transaction &t) -> Status {
        const auto made = applyShortfall(t, {2019, desk.account(2019), CutMethod::ProRata, number, why, Money::wan(40), Money::wan(60)});
        return made ? Status() : made.error();
    });
    QVERIFY(refuses(stale, "figures have changed"));
    // One that cannot be decided takes all back: another award stands against the last claim of the round.
    VERIFY_OK(change<Beneficiary>(*store, desk.at(b).beneficiary.id, [](Beneficiary &row) { row.account = u"44050162633600000123"_qs; }));
    BeneficiaryExclusion black;
    black.beneficiary = desk.at(a).beneficiary;
    black.kind = u"blacklist"_qs;
    black.from = QDate(2020, 1, 1);
    black.documentNumber = u"失信名单1号"_qs;
    black.reason = u"骗取补贴"_qs;
    put(*store, black);
    QVERIFY(refuses(desk.decide(CutMethod::ProRata), "blacklist"));
    for (const qint64 id : {a, b, c}) {
        QCOMPARE(desk.at(id).status, u"reviewed"_qs);
        QCOMPARE(desk.at(id).amount, Money::wan(20));
    }
    QCOMPARE(desk.free(), Money::wan(50));
}

void TestShortfallApply::itIsTakenBackUntilPaid()
{
    OPEN_STORE(store);
    Round desk(*store, Money::wan(50));
    const std::vector<qint64> claims{desk.reviewed(u"甲"_qs, 70), desk.reviewed(u"乙"_qs, 90), desk.reviewed(u"丙"_qs, 80)};
    VERIFY_OK(desk.decide(CutMethod::ProRata));
    QCOMPARE(*cutDocuments(*store, 2019, desk.account(2019)), QStringList{number});
    VERIFY_OK(desk.bring(claims[0], u"notice"_qs));
    VERIFY_OK(desk.bring(claims[1], u"listed"_qs));
    QVERIFY(refuses(desk.undo({}), "a reason is needed"));
    VERIFY_OK(desk.undo());
    for (const qint64 id : claims) {
        QCOMPARE(desk.at(id).status, u"reviewed"_qs);
        QCOMPARE(desk.at(id).amount, Money::wan(20));
        QVERIFY(!desk.at(id).cutFrom && desk.at(id).decision.isEmpty() && desk.at(id).cutReason.isEmpty());
        QCOMPARE(bookedFor(*store, id)->committed, Money());
    }
    QCOMPARE(desk.free(), Money::wan(50));
    QVERIFY(refuses(desk.undo(), "No claim of 2019 was cut"));
    // Decided anew, and one is paid in part: the round stays.
    VERIFY_OK(desk.decide(CutMethod::ByRank));
    VERIFY_OK(desk.bring(claims[1], u"listed"_qs));
    VERIFY_OK(store->write(clerk(), [&](Transaction &t) -> Status {
        const auto made = draftPayment(t, claims[1], {store->now().date(), Money::wan(1), u"拨付1号"_qs, {}});
        return made ? Status() : made.error();
    }));
    QVERIFY(refuses(desk.undo(), "Something is paid of this claim"));
    for (const qint64 id : claims)
        QVERIFY(desk.at(id).status != u"reviewed");
    const auto faults = verifyDatabase(*store);
    VERIFY_OK(faults);
    QVERIFY(faults->empty());
}

void TestShortfallApply::theCommandDecidesAndTakesBack()
{
    TestStore store(Engine::Sqlite);
    QVERIFY2(store.isOpen(), store.why());
    Round desk(*store, Money::wan(50));
    const std::vector<qint64> claims{desk.reviewed(u"甲"_qs, 70), desk.reviewed(u"乙"_qs, 90), desk.reviewed(u"丙"_qs, 80)};
    const auto run = [&](const QStringList &more) {
        return runHeyuan(QStringList{u"fund"_qs, u"shortfall"_qs, u"--json"_qs, u"--lang"_qs, u"en"_qs, u"--db"_qs, store.place().location().file} + more);
    };
    QCOMPARE(run({}).row()[u"asked_fen"_qs].toInteger(), Money::wan(60).fen());
    QCOMPARE(run({u"--apply"_qs, u"--method"_qs, u"pro-rata"_qs}).code, 2); // no document, no reason
    QCOMPARE(run({u"--apply"_qs, u"--method"_qs, u"lots"_qs, u"--document"_qs, number, u"--reason"_qs, why}).code, 2);
    const Outcome decided = run({u"--apply"_qs, u"--method"_qs, u"pro-rata"_qs, u"--document"_qs, number, u"--reason"_qs, why});
    QVERIFY2(decided.code == 0, qPrintable(decided.err));
    QCOMPARE(decided.row()[u"sum_fen"_qs].toInteger(), Money::wan(50).fen());
    QCOMPARE(decided.row()[u"decided"_qs].toInt(), 3);
    QCOMPARE(desk.at(claims[1]).status, u"decided"_qs);
    QCOMPARE(run({u"--apply"_qs, u"--method"_qs, u"rank"_qs, u"--document"_qs, number, u"--reason"_qs, why, u"--year"_qs, u"2019"_qs}).code, 1); // nobody waits
    const Outcome undone = run({u"--undo"_qs, number, u"--year"_qs, u"2019"_qs, u"--reason"_qs, u"更正"_qs});
    QVERIFY2(undone.code == 0, qPrintable(undone.err));
    QCOMPARE(undone.row()[u"undone"_qs].toInt(), 3);
    QCOMPARE(desk.at(claims[1]).amount, Money::wan(20));
}

void TestShortfallApply::nobodyCutsAClaimByHand()
{
    OPEN_STORE(store);
    Round desk(*store, Money::wan(50));
    const qint64 id = desk.reviewed(u"甲"_qs, 70);
    const auto tried = [&](const std::function<void(AwardClaim &)> &how, const QString &by = officer) {
        AwardClaim row = desk.at(id);
        how(row);
        return store->write({by}, [&](Transaction &t) { return t.update(row); });
    };
    QVERIFY(refuses(tried([](AwardClaim &row) { row.amount = Money::wan(5); }), "an accepted claim stays as it is"));
    const auto cut = [](AwardClaim &row) {
        row.cutFrom = row.amount;
        row.amount = Money::wan(5);
        row.cutMethod = u"rank"_qs;
        row.cutReason = why;
        row.decision = number;
    };
    QVERIFY(!tried(cut, clerk().name)); // who prepared it
    QVERIFY(!tried([&](AwardClaim &row) { cut(row); row.cutReason.clear(); }));
    QVERIFY(!tried([&](AwardClaim &row) { cut(row); row.cutFrom = Money::wan(30); }));
    QVERIFY(!tried([&](AwardClaim &row) { cut(row); row.amount = Money::wan(21); }));
    QVERIFY(!tried([&](AwardClaim &row) { cut(row); row.amount = Money(); })); // to nothing only with its refusal
    VERIFY_OK(tried(cut));
    QVERIFY(!tried([](AwardClaim &row) { row.amount = Money::wan(6); }));
    QVERIFY(!tried([](AwardClaim &row) { row.cutFrom.reset(); row.cutMethod.clear(); row.cutReason.clear(); })); // amount not restored
}

QTEST_GUILESS_MAIN(TestShortfallApply)
#include "tst_shortfall_apply.moc"
