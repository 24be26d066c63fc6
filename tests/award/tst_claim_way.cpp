#include "core/award/claim_funds.h"
#include "core/award/claim_payment.h"
#include "core/award/claim_rule.h"
#include "core/award/claim_state.h"
#include "core/award/claim_sum.h"
#include "core/award/duplicate.h"
#include "core/award/exclusion.h"
#include "core/award/objection.h"
#include "core/award/review.h"
#include "core/base/work_calendar.h"
#include "core/fund/fund_book.h"
#include "core/store/verify.h"
#include "tests/support/award_desk.h"
#include "tests/support/test_store.h"

#include <random>

using namespace heyuan;
using namespace heyuan::award;
using namespace heyuan::test;

// A claim's way from review to money: scores, notice, objections, exclusion, and the books of the fund beside it.
class TestClaimWay : public QObject
{
    Q_OBJECT
private slots:
    void decisionCommitsPaymentPaysRecoveryReturns_data() { addEngines(); }
    void decisionCommitsPaymentPaysRecoveryReturns();
    void nothingIsDecidedOverTheBalanceUnlessNamed_data() { addEngines(); }
    void nothingIsDecidedOverTheBalanceUnlessNamed();
    void entriesOfAClaimFollowItAlone_data() { addEngines(); }
    void entriesOfAClaimFollowItAlone();
    void aClosedYearTakesNoClaim_data() { addEngines(); }
    void aClosedYearTakesNoClaim();
    void anAccountThatCannotBeRightIsRefused_data() { addEngines(); }
    void anAccountThatCannotBeRightIsRefused();
    void nobodyScoresHisOwnCase_data() { addEngines(); }
    void nobodyScoresHisOwnCase();
    void theNoticeRunsAndObjectionsHoldItUp_data() { addEngines(); }
    void theNoticeRunsAndObjectionsHoldItUp();
    void workingDaysKnowTheHolidays();
    void whoIsExcludedClaimsNothing_data() { addEngines(); }
    void whoIsExcludedClaimsNothing();
    void invoicesAndPremisesAreNotSupportedTwice_data() { addEngines(); }
    void invoicesAndPremisesAreNotSupportedTwice();
    void noSequenceOfActionsBreaksTheBooks_data() { addEngines(); }
    void noSequenceOfActionsBreaksTheBooks();
};

namespace {

ClaimMoney booked(Store &store, qint64 claim)
{
    const auto money = bookedFor(store, claim);
    return money ? *money : ClaimMoney();
}

FundMoney moneyIn(AwardDesk &desk, int year)
{
    const auto book = FundBook::loadAccount(desk.store, desk.account(year), {});
    return book ? book->money : FundMoney();
}

template <class R> Status inserted(Store &store, const R &row)
{
    return store.write(clerk(), [&](Transaction &t) -> Status {
        const auto made = t.insert(row);
        return made ? Status() : made.error();
    });
}

} // namespace

void TestClaimWay::decisionCommitsPaymentPaysRecoveryReturns()
{
    OPEN_STORE(store);
    AwardDesk desk(*store);
    const qint64 id = desk.claim(desk.shop);
    VERIFY_OK(desk.bring(id, u"reviewed"_qs));
    QCOMPARE(booked(*store, id), ClaimMoney());
    VERIFY_OK(desk.bring(id, u"decided"_qs));
    QCOMPARE(desk.at(id).account.id, desk.account(2019));
    QCOMPARE(booked(*store, id), (ClaimMoney{Money::wan(20), {}}));
    QCOMPARE(moneyIn(desk, 2019).committed, Money::wan(20));
    VERIFY_OK(desk.bring(id, u"paid"_qs));
    QCOMPARE(booked(*store, id), (ClaimMoney{{}, Money::wan(20)}));
    QCOMPARE(moneyIn(desk, 2019).free(), Money::wan(980));
    VERIFY_OK(desk.bring(id, u"recovered"_qs));
    QCOMPARE(booked(*store, id), ClaimMoney());
    QCOMPARE(moneyIn(desk, 2019).free(), Money::wan(1000));
    // A claim that comes back from the notice gives its money free, and takes it again.
    const qint64 next = desk.claim(desk.shop);
    VERIFY_OK(desk.bring(next, u"notice"_qs));
    QCOMPARE(moneyIn(desk, 2019).committed, Money::wan(20));
    VERIFY_OK(desk.move(next, u"reviewed"_qs, u"异议成立"_qs));
    QCOMPARE(moneyIn(desk, 2019).committed, Money());
    VERIFY_OK(desk.bring(next, u"paid"_qs));
    QCOMPARE(moneyIn(desk, 2019).paid, Money::wan(20));
    const auto faults = verifyDatabase(*store);
    VERIFY_OK(faults);
    QVERIFY(faults->empty());
}

void TestClaimWay::nothingIsDecidedOverTheBalanceUnlessNamed()
{
    OPEN_STORE(store);
    AwardDesk desk(*store, 15);
    const qint64 id = desk.claim(desk.shop);
    VERIFY_OK(desk.bring(id, u"reviewed"_qs));
    QVERIFY(refuses(desk.bring(id, u"decided"_qs), "free from"));
    QCOMPARE(desk.at(id).status, u"reviewed"_qs);
    QVERIFY(refuses(change<AwardClaim>(*store, id, [](AwardClaim &row) { row.overrideReason = u"市政府专题会议"_qs; }), "who decided, and by which document"));
    const auto named = [](const QString &who) {
        return [who](AwardClaim &row) {
            row.overrideReason = u"市政府专题会议"_qs;
            row.overrideBy = who;
            row.overrideDocument = u"河府纪〔2020〕示例3号"_qs;
        };
    };
    QVERIFY(refuses(change<AwardClaim>(*store, id, named(clerk().name)), "cannot let it pass"));
    VERIFY_OK(change<AwardClaim>(*store, id, named(u"示例局长"_qs)));
    VERIFY_OK(desk.bring(id, u"decided"_qs));
    QCOMPARE(moneyIn(desk, 2019).free(), Money::wan(-5));
    const auto entries = store->all<FundEntry>();
    VERIFY_OK(entries);
    QVERIFY(std::any_of(entries->begin(), entries->end(), [&](const FundEntry &one) { return one.ofClaim.id == id && one.overrideBy == u"示例局长" && one.overrideDocument == u"河府纪〔2020〕示例3号"; }));
}

void TestClaimWay::entriesOfAClaimFollowItAlone()
{
    OPEN_STORE(store);
    AwardDesk desk(*store);
    const qint64 id = desk.claim(desk.shop);
    VERIFY_OK(desk.bring(id, u"paid"_qs));
    const auto entries = store->all<FundEntry>();
    VERIFY_OK(entries);
    for (const FundEntry &one : *entries) {
        if (one.ofClaim.id != id)
            continue;
        const Status reversed = store->write(clerk(), [&](Transaction &t) -> Status {
            const auto back = reverseFundEntry(t, one.id, QDate(2020, 12, 1), u"更正"_qs);
            return back ? Status() : back.error();
        });
        QVERIFY(refuses(reversed, one.kind == u"pay" ? "follow the claim" : "left")); // what is paid is committed no more
        FundEntry again = one;
        again.id = 0;
        QVERIFY(!inserted(*store, again)); // neither the commitment nor the payment a second time
    }
    QVERIFY(refuses(change<AwardClaim>(*store, id, [](AwardClaim &row) { row.amount = Money::wan(1); }), "stays as it is"));
    QVERIFY(refuses(change<AwardClaim>(*store, id, [&](AwardClaim &row) { row.account = {desk.account(2020)}; }), "stays as it is"));
    QVERIFY(verifyDatabase(*store)->empty());
    QVERIFY(store.tamper(u"update award_claim set amount_fen = 1 where id = "_qs + QString::number(id)));
    QVERIFY(!verifyDatabase(*store)->empty());
}

void TestClaimWay::aClosedYearTakesNoClaim()
{
    OPEN_STORE(store);
    AwardDesk desk(*store);
    const qint64 id = desk.claim(desk.shop);
    VERIFY_OK(desk.bring(id, u"reviewed"_qs));
    VERIFY_OK(change<FundAccount>(*store, desk.account(2019), [](FundAccount &row) { row.closedOn = QDate(2020, 5, 1); }));
    AwardClaim late;
    late.beneficiary = {desk.beneficiary(u"迟到公司"_qs)};
    late.rule = desk.at(id).rule;
    late.year = 2019;
    QVERIFY(refuses(inserted(*store, late), "closed since 2020-05-01"));
    QVERIFY(refuses(desk.bring(id, u"decided"_qs), "nothing new is promised"));
    late.year = 2020;
    VERIFY_OK(inserted(*store, late));
}

void TestClaimWay::anAccountThatCannotBeRightIsRefused()
{
    OPEN_STORE(store);
    AwardDesk desk(*store);
    Beneficiary row;
    row.nameZh = u"某公司"_qs;
    row.kind = u"enterprise"_qs;
    row.account = u"6217000000000000018"_qs;
    QVERIFY(refuses(inserted(*store, row), "check digit"));
    row.account = u"44050A"_qs;
    QVERIFY(refuses(inserted(*store, row), "8 to 32 digits"));
    row.account = u"4405 0162 6336 0000 0123"_qs;
    VERIFY_OK(inserted(*store, row));
    const qint64 none = desk.beneficiary(u"无账号公司"_qs, {});
    desk.knows(none);
    const qint64 id = desk.claim(none);
    QVERIFY(refuses(desk.bring(id, u"listed"_qs), "no bank account"));
    QCOMPARE(desk.at(id).status, u"notice"_qs);
}

void TestClaimWay::nobodyScoresHisOwnCase()
{
    OPEN_STORE(store);
    AwardDesk desk(*store);
    const qint64 id = desk.claim(desk.shop);
    const auto unit = store->all<Unit>();
    VERIFY_OK(unit);
    QVERIFY(!unit->empty());
    const auto score = [&](const QString &who, const QString &where, int points) {
        ClaimScore row;
        row.claim = {id};
        row.reviewer = who;
        row.workplace = where;
        row.score = Number(points);
        return inserted(*store, row);
    };
    QVERIFY(refuses(score(u"甲"_qs, u"示例大学"_qs, 80), "“Draft”"));
    VERIFY_OK(change<AwardClaim>(*store, id, [&](AwardClaim &row) { row.unit = {unit->front().id}; }));
    VERIFY_OK(desk.bring(id, u"county_checked"_qs));
    QVERIFY(refuses(score(u"甲"_qs, u" 示例电商"_qs, 80), "own unit"));
    QVERIFY(refuses(score(u"甲"_qs, unit->front().nameZh, 80), "received and checked"));
    QVERIFY(refuses(score(clerk().name, u"示例大学"_qs, 80), "prepared or accepted"));
    ClaimScore aside;
    aside.claim = {id};
    aside.reviewer = u"甲"_qs;
    aside.workplace = u"示例电商"_qs;
    aside.hasConflict = true;
    QVERIFY(refuses(inserted(*store, aside), "what the conflict of interest is"));
    aside.conflictReason = u"本单位"_qs;
    aside.score = Number(100);
    QVERIFY(refuses(inserted(*store, aside), "gives no score"));
    aside.score = {};
    VERIFY_OK(inserted(*store, aside));
    for (const auto &[who, points] : {std::pair(u"乙"_qs, 60), {u"丙"_qs, 80}, {u"丁"_qs, 82}, {u"戊"_qs, 84}})
        VERIFY_OK(score(who, u"示例大学"_qs, points));
    QVERIFY(refuses(score(u"乙"_qs, u"示例大学"_qs, 100), "scored this claim already"));
    auto panel = panelOf(*store, id);
    VERIFY_OK(panel);
    QCOMPARE(panel->conflicts, 1);
    QCOMPARE(panel->mean.mean->toString(), u"76.5"_qs);
    VERIFY_OK(score(u"己"_qs, u"示例学院"_qs, 100)); // the fifth: the highest and the lowest are left out
    panel = panelOf(*store, id);
    QCOMPARE(panel->mean.counted, 3);
    QCOMPARE(panel->mean.mean, std::optional(Number(82)));
    QCOMPARE(panelMeans(*store, 2019)->at(id).mean, std::optional(Number(82)));
    VERIFY_OK(desk.bring(id, u"reviewed"_qs));
    QVERIFY(refuses(score(u"庚"_qs, u"示例学院"_qs, 1), "“Reviewed”"));
}

void TestClaimWay::theNoticeRunsAndObjectionsHoldItUp()
{
    OPEN_STORE(store);
    AwardDesk desk(*store);
    const qint64 id = desk.claim(desk.shop);
    VERIFY_OK(desk.bring(id, u"notice"_qs));
    QCOMPARE(desk.at(id).noticeFrom, QDate(2020, 5, 18)); // a Monday
    QCOMPARE(desk.at(id).noticeTo, QDate(2020, 5, 26));   // seven working days
    desk.today(QDate(2020, 5, 26));
    QVERIFY(refuses(desk.move(id, u"listed"_qs), "until 2020-05-26"));
    QVERIFY(refuses(change<AwardClaim>(*store, id, [](AwardClaim &row) { row.noticeTo = QDate(2020, 5, 19); }), "stays as it is"));
    ClaimObjection one;
    one.claim = {id};
    one.receivedOn = QDate(2020, 5, 25);
    one.content = u"销售额不实"_qs;
    const qint64 objection = put(*store, one);
    desk.today(QDate(2020, 5, 27));
    QVERIFY(refuses(desk.move(id, u"listed"_qs), "Objections that nobody has answered yet: 1"));
    QVERIFY(refuses(change<ClaimObjection>(*store, objection, [](ClaimObjection &row) { row.outcome = u"rejected"_qs; }), "day on which"));
    const auto answer = [](const QString &outcome) {
        return [outcome](ClaimObjection &row) {
            row.outcome = outcome;
            row.answeredOn = QDate(2020, 5, 27);
            row.handledBy = u"张三"_qs;
            row.answer = u"已核对电商平台后台数据"_qs;
        };
    };
    VERIFY_OK(change<ClaimObjection>(*store, objection, answer(u"upheld"_qs)));
    QVERIFY(refuses(desk.move(id, u"listed"_qs), "found right"));
    VERIFY_OK(change<ClaimObjection>(*store, objection, answer(u"rejected"_qs)));
    VERIFY_OK(desk.move(id, u"listed"_qs));
}

void TestClaimWay::workingDaysKnowTheHolidays()
{
    const WorkCalendar &calendar = WorkCalendar::shipped();
    QVERIFY(!calendar.isWorkingDay(QDate(2020, 1, 31)) && !calendar.isWorkingDay(QDate(2020, 2, 1))); // prolonged in 2020
    QVERIFY(calendar.isWorkingDay(QDate(2020, 2, 3)));
    QVERIFY(calendar.isWorkingDay(QDate(2019, 10, 12)) && calendar.isWorkingDay(QDate(2021, 9, 18))); // Saturdays worked
    QCOMPARE(calendar.lastOf(QDate(2020, 9, 25), 7), QDate(2020, 10, 10)); // Friday, Sunday 27, 28, 29, 30, 9, Saturday 10
    QCOMPARE(calendar.between(QDate(2020, 9, 25), QDate(2020, 10, 10)), 7);
    QVERIFY(calendar.isKnown(2021) && !calendar.isKnown(2022));
    for (const int year : {2019, 2020, 2021}) { // as many working days as the notices leave
        const int days = calendar.between(QDate(year, 1, 1), QDate(year, 12, 31));
        QVERIFY2(days >= 248 && days <= 251, qPrintable(QString::number(days)));
    }
}

void TestClaimWay::whoIsExcludedClaimsNothing()
{
    OPEN_STORE(store);
    AwardDesk desk(*store);
    const qint64 id = desk.claim(desk.shop);
    const auto exclude = [&] {
        return store->write({u"李强"_qs, u"虚报销售额"_qs}, [&](Transaction &t) -> Status {
            const auto made = excludeAfter(t, id);
            return made ? Status() : made.error();
        });
    };
    VERIFY_OK(desk.bring(id, u"paid"_qs));
    QVERIFY(refuses(exclude(), "taken back"));
    VERIFY_OK(desk.bring(id, u"recovered"_qs));
    const qint64 waiting = desk.claim(desk.shop, 2019);
    VERIFY_OK(exclude());
    QVERIFY(refuses(exclude(), "already"));
    const auto all = store->all<BeneficiaryExclusion>();
    VERIFY_OK(all);
    QCOMPARE(all->size(), 1u);
    const QDate from = desk.at(id).recoveredOn;
    QCOMPARE(all->front().until, from.addYears(3).addDays(-1));
    const QByteArray until = "until " + all->front().until.toString(Qt::ISODate).toUtf8();
    QVERIFY(refuses(desk.bring(waiting, u"accepted"_qs), until.constData()));
    AwardClaim next;
    next.beneficiary = {desk.shop};
    next.rule = desk.at(id).rule;
    next.year = 2021;
    QVERIFY(refuses(inserted(*store, next), u"河商追〔2020〕示例1号"_qs.toUtf8().constData()));
    desk.today(all->front().until.addDays(1)); // over, but for a year that ended in it
    QVERIFY(refuses(inserted(*store, next), until.constData()));
    next.year = from.year() + 3;
    VERIFY_OK(inserted(*store, next));
    BeneficiaryExclusion black;
    black.beneficiary = {desk.beneficiary(u"失信公司"_qs)};
    black.kind = u"blacklist"_qs;
    black.from = QDate(2020, 1, 1);
    black.documentNumber = u"失信名单1号"_qs;
    black.reason = u"骗取补贴"_qs;
    const qint64 listed = put(*store, black);
    next.beneficiary = black.beneficiary;
    QVERIFY(refuses(inserted(*store, next), "blacklist since 2020-01-01"));
    VERIFY_OK(change<BeneficiaryExclusion>(*store, listed, [](BeneficiaryExclusion &row) { row.liftedOn = QDate(2020, 2, 1); row.liftedBy = u"移出通知"_qs; }));
    VERIFY_OK(inserted(*store, next));
}

void TestClaimWay::invoicesAndPremisesAreNotSupportedTwice()
{
    OPEN_STORE(store);
    AwardDesk desk(*store);
    const auto book = RuleBook::load(*store);
    VERIFY_OK(book);
    const auto claim = [&](const QString &name, const QString &rule, int year, const QString &invoices, const QString &premises) {
        AwardClaim row;
        row.beneficiary = {desk.beneficiary(name, {})};
        row.rule = {catalogue::idOf("award_rule", rule)};
        row.year = year;
        row.invoices = invoices;
        row.premises = premises;
        return put(*store, row);
    };
    const auto found = [&](qint64 id) { return *duplicatesOf(*store, *book, desk.at(id)); };
    const qint64 first = claim(u"甲园区"_qs, u"001-R06a"_qs, 2018, u"04412345；04412346"_qs, u"创业路 1 号Ａ栋"_qs);
    const qint64 other = claim(u"乙公司"_qs, u"000-R01"_qs, 2019, u"99、０４４１２３４６"_qs, {});
    QCOMPARE(found(other).size(), 1u);
    QVERIFY(found(other).front().isRefused && found(other).front().claim == first);
    QVERIFY(found(other).front().sentence.in(Language::English).contains(u"invoice 04412346"));
    const qint64 place = claim(u"丙园区"_qs, u"000-R06"_qs, 2019, {}, u"创业路1号A栋"_qs);
    QCOMPARE(found(place).size(), 1u);
    QVERIFY(!found(place).front().isRefused); // another year: somebody looks
    QVERIFY(found(place).front().sentence.in(Language::Chinese).contains(u"创业路1号A栋"));
    VERIFY_OK(change<AwardClaim>(*store, first, [](AwardClaim &row) { row.invoices = u"04412345"_qs; }));
    QVERIFY(found(other).empty());
    // "In addition to other awards" may rest on the same paper.
    const qint64 added = claim(u"丁公司"_qs, u"000-R03"_qs, 2019, u"04412345"_qs, {});
    QVERIFY(!found(added).empty() && !found(added).front().isRefused);
}

void TestClaimWay::noSequenceOfActionsBreaksTheBooks()
{
    OPEN_STORE(store);
    AwardDesk desk(*store, 70); // three awards of 20 and no fourth
    const bool isQuick = store->engine() == Engine::Sqlite;
    std::mt19937 random(20200518);
    const auto any = [&](int below) { return int(random() % unsigned(below)); };
    std::vector<qint64> who{desk.shop}, claims;
    for (const QString &name : {u"甲"_qs, u"乙"_qs, u"丙"_qs, u"丁"_qs}) {
        who.push_back(desk.beneficiary(name));
        desk.knows(who.back());
    }
    const QStringList states = u"draft accepted county_checked reviewed decided notice listed paid recovered refused"_qs.split(u' ');
    QDate day(2020, 5, 18);
    const qint64 once = catalogue::idOf("award_rule", u"000-R03"_qs);
    for (const qint64 one : who) {
        BeneficiaryFact fact;
        fact.beneficiary = {one};
        fact.year = 2019;
        fact.fact = u"recognised_level"_qs;
        fact.value = u"national"_qs;
        put(*store, fact);
    }
    int paid = 0, refused = 0;
    for (int round = 0; round < (isQuick ? 600 : 250); ++round) {
        desk.today(day = day.addDays(any(3)));
        if (claims.empty() || any(25) == 0) {
            AwardClaim row;
            row.beneficiary = {who[size_t(any(int(who.size())))]};
            row.rule = {any(2) ? catalogue::idOf("award_rule", u"000-R01"_qs) : once};
            row.year = 2019;
            (void)store->write(clerk(), [&](Transaction &t) -> Status {
                const auto made = t.insert(row);
                if (made)
                    claims.push_back(*made);
                return made ? Status() : made.error();
            });
            continue;
        }
        const qint64 id = claims[size_t(any(int(claims.size())))];
        const AwardClaim before = desk.at(id);
        Status done;
        switch (any(8)) {
        case 0: done = desk.move(id, states[any(int(states.size()))], u"理由"_qs); break; // mostly forbidden
        case 1: {
            // Somebody tries to move money of a claim by hand.
            FundEntry entry;
            entry.account = {desk.account(2019)};
            entry.kind = any(2) ? u"commit"_qs : u"pay"_qs;
            entry.bookedOn = day;
            entry.amount = Money::wan(1 + any(20));
            entry.documentNumber = u"手工"_qs;
            entry.ofClaim = {id};
            entry.status = u"confirmed"_qs;
            entry.preparedBy = clerk().name;
            entry.confirmedBy = u"李强"_qs;
            done = store->write(clerk(), [&](Transaction &t) -> Status {
                const auto made = t.insert(entry);
                return made ? Status() : made.error();
            });
            QVERIFY(!done);
            break;
        }
        default: { // a step forward, with what it asks for
            const QStringList next = ClaimStates::shipped().next(before.status);
            if (next.isEmpty())
                continue;
            const auto how = [&](const QString &to) { return to == u"refused" || (to == u"recovered" && before.status == u"listed") ? -1 : int(states.indexOf(to)); };
            const QString forward = *std::max_element(next.begin(), next.end(), [&](const QString &a, const QString &b) { return how(a) < how(b); });
            const QString to = any(8) ? forward : next[any(int(next.size()))];
            if (to == u"decided" && before.decision.isEmpty())
                done = change<AwardClaim>(*store, id, [](AwardClaim &row) { row.decision = u"审定1号"_qs; });
            if (before.status == u"notice" && any(4))
                desk.today(day = std::max(day, before.noticeTo.addDays(1)));
            if (to == u"paid")
                done = change<AwardClaim>(*store, id, [&](AwardClaim &row) { row.paidOn = day; });
            if (to == u"recovered")
                done = change<AwardClaim>(*store, id, [](AwardClaim &row) { row.recoveryNumber = u"追1号"_qs; });
            if (done)
                done = desk.move(id, to, u"理由"_qs);
            paid += done && to == u"paid" ? 1 : 0;
        }
        }
        refused += done ? 0 : 1;
        if (round % 15)
            continue;
        // Balances are the sums of entries, no claim is paid over its decision, no award of one kind is paid twice.
        const FundMoney money = moneyIn(desk, 2019);
        ClaimMoney all;
        std::map<std::pair<qint64, qint64>, int> standing;
        for (const qint64 one : claims) {
            const AwardClaim claim = desk.at(one);
            const ClaimMoney of = booked(*store, one);
            const auto parts = partsOf(*store, one);
            VERIFY_OK(parts);
            QVERIFY(parts->fit(claim) && of.paid <= claim.amount.value_or(Money()));
            all.committed += of.committed;
            all.paid += of.paid;
            if (of.committed + of.paid > Money())
                QCOMPARE(++standing[std::pair(claim.beneficiary.id, claim.rule.id)], 1);
        }
        QCOMPARE(money.committed, all.committed);
        QCOMPARE(money.paid, all.paid);
        QVERIFY(money.free() >= Money());
    }
    QVERIFY2(paid >= 3 && refused > 30, qPrintable(u"%1 %2"_qs.arg(paid).arg(refused)));
    const auto sums = claimSums(*store, 2019);
    VERIFY_OK(sums);
    qint64 number = 0;
    for (const ClaimSum &sum : *sums)
        number += sum.number;
    QCOMPARE(number, qint64(claims.size()));
    const auto faults = verifyDatabase(*store);
    VERIFY_OK(faults);
    QVERIFY(faults->empty());
}

QTEST_GUILESS_MAIN(TestClaimWay)
#include "tst_claim_way.moc"
