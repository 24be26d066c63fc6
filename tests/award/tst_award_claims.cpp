#include "core/award/claim_file.h"
#include "core/award/claim_reports.h"
#include "core/award/claim_state.h"
#include "core/award/duplicate.h"
#include "core/store/change_log.h"
#include "core/summary_keepers.h"
#include "tests/support/award_desk.h"
#include "tests/support/test_store.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace heyuan;
using namespace heyuan::award;
using namespace heyuan::test;

namespace {

const Actor other{u"李强"_qs, {}};

struct Counter : AwardDesk {
    explicit Counter(Store &s) : AwardDesk(s) {}
    Status move(qint64 id, const QString &to, const Actor &by = other, const QString &reason = {}) { return AwardDesk::move(id, to, reason, by.name); }
};

QString wordsOf(const Report &report)
{
    QStringList all;
    for (const Block &block : report.blocks) {
        if (const auto *words = std::get_if<Paragraph>(&block))
            all << words->text.in(report.language);
        if (const auto *table = std::get_if<Table>(&block)) {
            for (const auto &row : table->rows) {
                for (const TableCell &cell : row)
                    all << cell.words.in(report.language);
            }
        }
    }
    return all.join(u'\n');
}

bool says(const Status &status, const char *words)
{
    return !status && status.error().message.in(Language::English).contains(QString::fromUtf8(words));
}

} // namespace

// Claims from the draft to the payment, on both engines.
class TestAwardClaims : public QObject
{
    Q_OBJECT
private slots:
    void acceptingReckonsAndFreezes_data() { addEngines(); }
    void acceptingReckonsAndFreezes();
    void twoPersonsAreNeeded_data() { addEngines(); }
    void twoPersonsAreNeeded();
    void claimsOnlyGoTheAllowedWay_data() { addEngines(); }
    void claimsOnlyGoTheAllowedWay();
    void theSameAwardTwiceIsRefused_data() { addEngines(); }
    void theSameAwardTwiceIsRefused();
    void aSharedAccountIsSomethingToLookAt_data() { addEngines(); }
    void aSharedAccountIsSomethingToLookAt();
    void whatWasAwardedCountsInTheNextClaim_data() { addEngines(); }
    void whatWasAwardedCountsInTheNextClaim();
    void listsMaskWhatIsNotForAll_data() { addEngines(); }
    void listsMaskWhatIsNotForAll();
    void everyStatusIsReachedAndNamed();
};

void TestAwardClaims::acceptingReckonsAndFreezes()
{
    OPEN_STORE(store);
    Counter counter(*store);
    const qint64 shop = counter.beneficiary(u"新电商"_qs), id = counter.claim(shop);
    QVERIFY(says(counter.move(id, u"accepted"_qs), "annual online sales")); // nothing is known yet
    counter.knows(shop);
    VERIFY_OK(counter.move(id, u"accepted"_qs));
    const AwardClaim accepted = counter.at(id);
    QCOMPARE(accepted.amount, std::optional(Money::wan(20)));
    const QJsonObject frozen = QJsonDocument::fromJson(accepted.evaluation.toUtf8()).object();
    QCOMPARE(frozen[u"facts"_qs][u"annual_online_sales"_qs].toString(), u"1200万元"_qs);
    QVERIFY(frozen[u"explanation_zh"_qs].toString().contains(u"突破 500 万元"));
    // Nothing but the state goes on.
    QVERIFY(says(change<AwardClaim>(*store, id, [](AwardClaim &row) { row.amount = Money::wan(90); }), "stays as it is"));
    QVERIFY(says(store->write(clerk(), [&](Transaction &t) { return t.remove(AwardClaim::description().type(), id, accepted.version); }), "Only a draft"));
    // Back in draft it is reckoned anew.
    QVERIFY(says(counter.move(id, u"draft"_qs), "reason"));
    VERIFY_OK(counter.move(id, u"draft"_qs, other, u"资料不齐"_qs));
    QVERIFY(counter.at(id).evaluation.isEmpty() && counter.at(id).confirmedBy.isEmpty());
}

void TestAwardClaims::twoPersonsAreNeeded()
{
    OPEN_STORE(store);
    Counter counter(*store);
    const qint64 id = counter.claim(counter.shop);
    QCOMPARE(counter.at(id).preparedBy, clerk().name);
    QVERIFY(!counter.move(id, u"accepted"_qs, clerk()));
    VERIFY_OK(counter.move(id, u"accepted"_qs));
    QCOMPARE(counter.at(id).confirmedBy, other.name);
    VERIFY_OK(counter.move(id, u"county_checked"_qs, clerk()));
    QVERIFY(says(counter.move(id, u"reviewed"_qs, clerk()), "Another person"));
}

void TestAwardClaims::claimsOnlyGoTheAllowedWay()
{
    OPEN_STORE(store);
    Counter counter(*store);
    const qint64 id = counter.claim(counter.shop);
    QVERIFY(says(counter.move(id, u"paid"_qs), "can only go to: Accepted"));
    for (const QString &to : {u"accepted"_qs, u"county_checked"_qs, u"reviewed"_qs})
        VERIFY_OK(counter.move(id, to));
    QVERIFY(says(counter.move(id, u"decided"_qs), "number of the document"));
    VERIFY_OK(change<AwardClaim>(*store, id, [](AwardClaim &row) { row.decision = u"河商〔2020〕示例1号"_qs; }));
    VERIFY_OK(counter.bring(id, u"listed"_qs));
    QVERIFY(says(counter.move(id, u"paid"_qs), "day of payment"));
    VERIFY_OK(change<AwardClaim>(*store, id, [](AwardClaim &row) { row.paidOn = QDate(2020, 6, 30); }));
    VERIFY_OK(counter.move(id, u"paid"_qs));
    QVERIFY(says(counter.move(id, u"recovered"_qs), "reason"));
    QVERIFY(says(counter.move(id, u"recovered"_qs, other, u"虚假申报"_qs), "order that takes the award back"));
    VERIFY_OK(counter.bring(id, u"recovered"_qs));
    QVERIFY(says(counter.move(id, u"paid"_qs), "stays there"));
    // The door itself, not only the button, holds the way.
    const qint64 next = counter.claim(counter.shop, 2020);
    QVERIFY(!change<AwardClaim>(*store, next, [](AwardClaim &row) { row.status = u"paid"_qs; }));
}

void TestAwardClaims::theSameAwardTwiceIsRefused()
{
    OPEN_STORE(store);
    Counter counter(*store);
    const qint64 first = counter.claim(counter.shop);
    VERIFY_OK(counter.move(first, u"accepted"_qs));
    const qint64 second = counter.claim(counter.shop);
    const Status twice = counter.move(second, u"accepted"_qs);
    QVERIFY(says(twice, "the same beneficiary"));
    QVERIFY(says(twice, "000-R01"));
    const auto book = RuleBook::load(*store);
    VERIFY_OK(book);
    const auto found = duplicatesOf(*store, *book, counter.at(second));
    VERIFY_OK(found);
    QCOMPARE(found->size(), 1u);
    QCOMPARE(found->front().claim, first);
    QVERIFY(found->front().isRefused);
}

void TestAwardClaims::aSharedAccountIsSomethingToLookAt()
{
    OPEN_STORE(store);
    Counter counter(*store);
    const QString account = u"6217000000000000012"_qs;
    const qint64 one = counter.beneficiary(u"甲公司"_qs, account), two = counter.beneficiary(u"乙公司"_qs, account);
    counter.claim(one);
    const qint64 id = counter.claim(two);
    counter.knows(two, 2019, u"1200万元"_qs);
    const auto book = RuleBook::load(*store);
    VERIFY_OK(book);
    const auto found = duplicatesOf(*store, *book, counter.at(id));
    VERIFY_OK(found);
    QCOMPARE(found->size(), 1u);
    QVERIFY(!found->front().isRefused);
    const QString sentence = found->front().sentence.in(Language::English);
    QVERIFY2(sentence.contains(u"bank account") && !sentence.contains(account), qPrintable(sentence));
    VERIFY_OK(counter.move(id, u"accepted"_qs)); // a doubt is for a person, not a refusal
}

void TestAwardClaims::whatWasAwardedCountsInTheNextClaim()
{
    OPEN_STORE(store);
    Counter counter(*store);
    const qint64 id = counter.claim(counter.shop);
    for (const QString &to : {u"accepted"_qs, u"county_checked"_qs, u"reviewed"_qs})
        VERIFY_OK(counter.move(id, to));
    QVERIFY(earlierAwards(*store, counter.shop)->empty());
    VERIFY_OK(change<AwardClaim>(*store, id, [](AwardClaim &row) { row.decision = u"示例1号"_qs; }));
    VERIFY_OK(counter.move(id, u"decided"_qs));
    const auto earlier = earlierAwards(*store, counter.shop);
    VERIFY_OK(earlier);
    QCOMPARE(earlier->size(), 1u);
    QCOMPARE(earlier->front().rule, u"000-R01"_qs);
    QCOMPARE(earlier->front().fen, Money::wan(20).fen());
    QVERIFY(earlierAwards(*store, counter.shop, id)->empty()); // not against itself
}

void TestAwardClaims::listsMaskWhatIsNotForAll()
{
    OPEN_STORE(store);
    Counter counter(*store);
    const QString account = u"6217000000000000012"_qs;
    const qint64 who = counter.beneficiary(u"甲公司"_qs, account);
    counter.knows(who, 2019, u"1200万元"_qs);
    const qint64 id = counter.claim(who);
    VERIFY_OK(change<AwardClaim>(*store, id, [](AwardClaim &row) { row.decision = u"示例1号"_qs; }));
    for (const QString &to : {u"accepted"_qs, u"county_checked"_qs, u"reviewed"_qs, u"decided"_qs, u"notice"_qs})
        VERIFY_OK(counter.move(id, to));
    const auto notice = noticeReport(*store, QDate(2020, 6, 1), Language::Chinese);
    VERIFY_OK(notice);
    QVERIFY(!wordsOf(*notice).contains(u"0012"));
    QVERIFY(wordsOf(*notice).contains(u"甲公司") && wordsOf(*notice).contains(u"200,000.00"));
    QVERIFY(!wordsOf(*paymentListReport(*store, QDate(2020, 6, 1), false, Language::Chinese)).contains(u"甲公司"));
    VERIFY_OK(counter.bring(id, u"listed"_qs));
    const auto list = paymentListReport(*store, QDate(2020, 6, 1), false, Language::Chinese);
    VERIFY_OK(list);
    QVERIFY(!wordsOf(*list).contains(account) && wordsOf(*list).contains(u"0012") && wordsOf(*list).contains(u"贰拾万元整"));
    QVERIFY(wordsOf(*paymentListReport(*store, QDate(2020, 6, 1), true, Language::Chinese)).contains(account));
    VERIFY_OK(store->write(clerk(), noteAccountsShown));
    const auto history = change_log::historyOf(*store, "beneficiary", who);
    VERIFY_OK(history);
    QVERIFY(std::any_of(history->begin(), history->end(), [](const ChangeEntry &one) { return one.action == "show" && one.changes.contains("account"); }));
    const auto sheet = claimSheet(*store, id, QDate(2020, 6, 1), Language::Chinese);
    VERIFY_OK(sheet);
    QVERIFY(wordsOf(*sheet).contains(u"突破 500 万元"));
}

void TestAwardClaims::everyStatusIsReachedAndNamed()
{
    QSet<QString> reached{u"draft"_qs}, named;
    for (const ClaimMove &move : ClaimStates::shipped().moves) {
        QVERIFY(reached.contains(move.from)); // the moves stand in the order in which a claim goes
        reached.insert(move.to);
    }
    for (const Choice &choice : claimStatuses())
        named.insert(QString::fromUtf8(choice.key));
    QCOMPARE(reached, named);
}

QTEST_GUILESS_MAIN(TestAwardClaims)
#include "tst_award_claims.moc"
