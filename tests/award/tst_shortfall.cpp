#include "core/award/claim_reports.h"
#include "core/award/review.h"
#include "core/award/shortfall.h"
#include "tests/support/award_desk.h"
#include "tests/support/test_store.h"

#include <numeric>
#include <random>

using namespace heyuan;
using namespace heyuan::award;
using namespace heyuan::test;

// More is asked than is free: by rank and pro rata, to the fen. And the sheet of the panel.
class TestShortfall : public QObject
{
    Q_OBJECT
private slots:
    void sharesAddUpToTheFen();
    void byRankAndProRataSideBySide_data() { addEngines(); }
    void byRankAndProRataSideBySide();
    void equalMeansAreTreatedAlike_data() { addEngines(); }
    void equalMeansAreTreatedAlike();
    void theSheetIsFilledOrBlank();
};

namespace {

void score(AwardDesk &desk, qint64 claim, int points)
{
    ClaimScore row;
    row.claim = {claim};
    row.reviewer = u"专家"_qs;
    row.workplace = u"示例大学"_qs;
    row.score = Number(points);
    put(desk.store, row);
}

qint64 waiting(AwardDesk &desk, const QString &name, int points)
{
    const qint64 who = desk.beneficiary(name);
    desk.knows(who);
    const qint64 id = desk.claim(who);
    if (const Status s = desk.bring(id, u"county_checked"_qs); !s)
        complain(s.error());
    if (points > 0)
        score(desk, id, points);
    return id;
}

qint64 fen(const std::vector<ShortfallClaim> &claims, qint64 id, Share ShortfallClaim::*how)
{
    for (const ShortfallClaim &one : claims) {
        if (one.claim.id == id)
            return (one.*how).amount.fen();
    }
    return -1;
}

} // namespace

void TestShortfall::sharesAddUpToTheFen()
{
    // 100 fen among 1, 1, 1: thirds, and the fen that is left goes to the first.
    const auto thirds = inProportion({Money::fen(100), Money::fen(100), Money::fen(100)}, Money::fen(100));
    QCOMPARE(thirds[0].amount, Money::fen(34));
    QVERIFY(thirds[0].hasExtraFen && !thirds[1].hasExtraFen);
    QCOMPARE(thirds[1].amount, Money::fen(33));
    QCOMPARE(inProportion({Money::fen(5)}, Money::fen(9))[0].amount, Money::fen(5));
    QCOMPARE(inProportion({Money::fen(5)}, Money::fen(-9))[0].amount, Money());
    std::mt19937_64 random(7);
    for (int round = 0; round < 2000; ++round) {
        std::vector<Money> asked(1 + random() % 40);
        Money total;
        for (Money &one : asked)
            total += one = Money::fen(qint64(1 + random() % 9'000'000'000'000));
        const Money balance = Money::fen(qint64(random() % quint64(total.fen())));
        const auto shares = inProportion(asked, balance);
        const Money sum = std::accumulate(shares.begin(), shares.end(), Money(), [](Money so, const Share &one) { return so + one.amount; });
        QCOMPARE(sum, balance);
        for (size_t i = 0; i < shares.size(); ++i) {
            QVERIFY(shares[i].amount <= asked[i]);
            // Never further than one fen from its part.
            const Int128 part = Int128(asked[i].fen()) * balance.fen(), got = Int128(shares[i].amount.fen()) * total.fen();
            QVERIFY(got > part - total.fen() && got < part + total.fen());
        }
    }
}

void TestShortfall::byRankAndProRataSideBySide()
{
    OPEN_STORE(store);
    AwardDesk desk(*store, 50); // three claims of 20 are 60
    const qint64 a = waiting(desk, u"甲"_qs, 70), b = waiting(desk, u"乙"_qs, 90), c = waiting(desk, u"丙"_qs, 80);
    QCOMPARE(*yearOfUndecided(*store), 2019);
    const auto all = shortfallsOf(*store, 2019);
    VERIFY_OK(all);
    QCOMPARE(all->size(), 1u);
    const Shortfall &one = all->front();
    QVERIFY(one.isShort());
    QCOMPARE(one.free, Money::wan(50));
    QCOMPARE(one.asked, Money::wan(60));
    QCOMPARE(one.claims.front().claim.id, b);
    QCOMPARE(fen(one.claims, b, &ShortfallClaim::byRank), Money::wan(20).fen());
    QCOMPARE(fen(one.claims, c, &ShortfallClaim::byRank), Money::wan(20).fen());
    QCOMPARE(fen(one.claims, a, &ShortfallClaim::byRank), Money::wan(10).fen()); // what is left
    QCOMPARE(one.byRank(), one.free);
    QCOMPARE(one.proRata(), one.free);
    QCOMPARE(fen(one.claims, b, &ShortfallClaim::proRata), 16'666'667); // 166,666.67: two fen to the first two
    QVERIFY(one.verdict().in(Language::English).contains(u"100,000.00 yuan are missing"));
    const auto report = shortfallReport(*store, 2019, QDate(2020, 6, 1), Language::Chinese);
    VERIFY_OK(report);
    // Decided claims wait no more, and what they took is not free.
    VERIFY_OK(desk.bring(b, u"decided"_qs));
    const auto later = shortfallsOf(*store, 2019);
    VERIFY_OK(later);
    QCOMPARE(later->front().claims.size(), 2u);
    QCOMPARE(later->front().free, Money::wan(30));
}

void TestShortfall::equalMeansAreTreatedAlike()
{
    OPEN_STORE(store);
    AwardDesk desk(*store, 30);
    const qint64 a = waiting(desk, u"甲"_qs, 80), b = waiting(desk, u"乙"_qs, 80), c = waiting(desk, u"丙"_qs, 0);
    const auto all = shortfallsOf(*store, 2019);
    VERIFY_OK(all);
    const Shortfall &one = all->front();
    QCOMPARE(one.claims[0].rank, 1);
    QCOMPARE(one.claims[1].rank, 1);
    QCOMPARE(one.claims[2].rank, 0);
    QCOMPARE(fen(one.claims, a, &ShortfallClaim::byRank), Money::wan(15).fen());
    QCOMPARE(fen(one.claims, b, &ShortfallClaim::byRank), Money::wan(15).fen());
    QCOMPARE(fen(one.claims, c, &ShortfallClaim::byRank), 0);
    QVERIFY(one.notes.size() >= 2);
    QVERIFY(one.notes.front().in(Language::English).contains(u"breaks no tie"));
}

void TestShortfall::theSheetIsFilledOrBlank()
{
    TestStore store(Engine::Sqlite);
    QVERIFY2(store.isOpen(), store.why());
    AwardDesk desk(*store);
    const qint64 id = waiting(desk, u"甲"_qs, 77);
    const auto tables = [&](bool isBlank) {
        std::vector<Table> all;
        const auto report = reviewSheet(*store, id, QDate(2020, 6, 1), isBlank, Language::Chinese);
        if (!report)
            complain(report.error());
        for (const Block &block : report ? report->blocks : std::vector<Block>()) {
            if (const auto *table = std::get_if<Table>(&block))
                all.push_back(*table);
        }
        return all;
    };
    const auto filled = tables(false), blank = tables(true);
    QCOMPARE(filled.size(), 2u);
    QCOMPARE(filled[1].rows.size(), 1u);
    QCOMPARE(filled[1].rows[0][3].figure.toText(), u"77.0"_qs);
    QCOMPARE(blank[1].rows.size(), 7u);
    QVERIFY(blank[1].rowMm > 8);
}

QTEST_GUILESS_MAIN(TestShortfall)
#include "tst_shortfall.moc"
