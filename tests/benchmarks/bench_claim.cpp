// The register of claims at a million: opening its page, jumping, filtering by state, counts by state and rule from the kept
// sums, the board of a year, duplicates of one claim, the funds at a glance and one more entry of their books; against the same at a hundredth of the length and against one frame.
#include "tests/benchmarks/ledger.h"
#include "tests/benchmarks/watch.h"

#include "core/award/claim_sum.h"
#include "core/award/duplicate.h"
#include "core/catalogue/loader.h"
#include "core/catalogue/reader.h"
#include "core/fund/entry.h"
#include "core/place/area.h"
#include "core/summary_keepers.h"
#include "ui/fund/fund_overview_page.h"
#include "ui/record/record_table.h"
#include "ui/settings/appearance.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPixmap>

#include <cstdio>

using namespace heyuan;

namespace {

constexpr double frameMs = 16;
constexpr int perBeneficiary = 10;
const qint64 base = qint64(7) << 43;

/// A commitment and its payment for every other claim, over three years and the areas of the city.
Status fillBooks(Transaction &tx, int claims)
{
    for (const int year : {2019, 2020, 2021}) {
        if (const auto made = makeFundAccounts(tx, year, catalogue::idOf("document", QStringLiteral("000"))); !made)
            return made.error();
    }
    const auto accounts = tx.store().all<FundAccount>();
    const auto areas = tx.store().select(Area::description().type(), {.conditions = {{"level", Condition::Test::Is, QStringLiteral("county")}}, .search = {}});
    if (!accounts || !areas)
        return accounts ? areas.error() : accounts.error();
    Query rows = tx.database().query(QStringLiteral("insert into fund_entry (id, version, created_at, created_by, updated_at, updated_by, account_id, kind, booked_on, amount_fen, document_number, settles_id, area_id, from_account, to_account, status, prepared_by, confirmed_by) "
                                                    "values (?, 1, 0, 'b', 0, 'b', ?, ?, ?, ?, ?, ?, ?, ?, ?, 'confirmed', 'b', 'c')"));
    const QVariant none(QMetaType(QMetaType::LongLong));
    qint64 id = base;
    for (size_t i = 0; i < accounts->size(); ++i) {
        const FundAccount &account = (*accounts)[i];
        if (Status s = rows.run({id++, account.id, QStringLiteral("allocate"), QDate(account.year, 1, 1), qint64(1) << 50, QStringLiteral("拨入%1号").arg(i), none, none, QStringLiteral("treasury"), QStringLiteral("free")}); !s)
            return s;
    }
    for (int i = 0; i < claims / 2; ++i) {
        const FundAccount &account = (*accounts)[size_t(i) % accounts->size()];
        const QVariant area = (*areas)[size_t(i / 3) % areas->size()].id;
        const QDate day = QDate(account.year, 1, 2).addDays(i / 7 % 300);
        const qint64 commitment = id;
        if (Status s = rows.run({id++, account.id, QStringLiteral("commit"), day, qint64(100000 + i % 977), QStringLiteral("审定%1号").arg(i), none, area, QStringLiteral("free"), QStringLiteral("committed")}); !s)
            return s;
        if (Status s = rows.run({id++, account.id, QStringLiteral("pay"), day.addDays(20), qint64(100000 + i % 977), QStringLiteral("拨付%1号").arg(i), commitment, area, QStringLiteral("committed"), QStringLiteral("paid")}); !s)
            return s;
    }
    return {};
}

Status fill(Store &store, int claims)
{
    return store.write({QStringLiteral("benchmark")}, [&](Transaction &tx) -> Status {
        // Rows are written past the one door: what is measured is reading a register of this size, not making it.
        const QString front = QStringLiteral("insert into %1 (id, version, created_at, created_by, updated_at, updated_by, %2) values (?, 1, 0, 'b', 0, 'b', %3)");
        Query who = tx.database().query(front.arg(QStringLiteral("beneficiary"), QStringLiteral("name_zh, kind, account, address, legal_person"), QStringLiteral("?, 'enterprise', ?, ?, ?")));
        for (int i = 0; i < claims / perBeneficiary; ++i) {
            if (Status s = who.run({base + i, QStringLiteral("示例公司%1").arg(i), QString::number(44050000000 + i), QStringLiteral("示例路%1号").arg(i), QStringLiteral("法人%1").arg(i)}); !s)
                return s;
        }
        Query rules = tx.database().query(QStringLiteral("select id from award_rule order by id"));
        if (Status s = rules.run(); !s)
            return s;
        std::vector<qint64> ids;
        while (rules.next())
            ids.push_back(rules.integer(0));
        const QStringList states{QStringLiteral("draft"), QStringLiteral("accepted"), QStringLiteral("reviewed"), QStringLiteral("refused")};
        Query rows = tx.database().query(front.arg(QStringLiteral("award_claim"), QStringLiteral("beneficiary_id, rule_id, claim_year, amount_fen, status, invoices"), QStringLiteral("?, ?, ?, ?, ?, ?")));
        for (int i = 0; i < claims; ++i) {
            if (Status s = rows.run({base + i, base + i / perBeneficiary, ids[size_t(i) % ids.size()], 2016 + i % 6, qint64(100000 + i % 977), states[i % 4], QString::number(10000000 + i)}); !s)
                return s;
        }
        return fillBooks(tx, claims);
    });
}

Result<std::unique_ptr<Store>> registerOf(int claims)
{
    Location location;
    location.file = QDir::temp().filePath(QStringLiteral("heyuan-benchmark-claims-and-funds-%1.db").arg(claims));
    const bool made = QFile::exists(location.file);
    auto store = Store::open(location, made ? Store::Mode::Existing : Store::Mode::Create);
    if (!store)
        return store;
    addSummaryKeepers(**store);
    if (made)
        return store;
    if (const auto loaded = Catalogue::load(**store, {QStringLiteral("benchmark")}); !loaded)
        return loaded.error();
    if (Status s = fill(**store, claims); !s)
        return s.error();
    for (const auto &keeper : (*store)->summaryKeepers()) {
        if (keeper->recordType() != "award_claim" && keeper->recordType() != "fund_entry")
            continue;
        if (Status s = keeper->rebuild((*store)->database()); !s)
            return s.error();
    }
    if (Status s = (*store)->database().execute(QStringLiteral("analyze")); !s)
        return s.error();
    return store;
}

struct Times {
    double openWork = 0; ///< of the window's thread, in ms
    double fundsWork = 0;
    benchmark::Time open, jump, state, sums, board, duplicates, entry;
};

Result<Times> measure(int size)
{
    auto opened = registerOf(size);
    if (!opened)
        return opened.error();
    Times times;
    Desk desk(std::move(*opened), {QStringLiteral("benchmark")});
    std::unique_ptr<RecordTable> table;
    times.open = benchmark::time(7, [&] {
        table = std::make_unique<RecordTable>(desk, AwardClaim::description().type());
        table->resize(1400, 1020);
        table->show();
        QCoreApplication::processEvents();
    });
    for (int i = 0; i < 9; ++i) { // the calmest: what it takes where nothing else runs
        const benchmark::Watch start;
        table = std::make_unique<RecordTable>(desk, AwardClaim::description().type());
        table->resize(1400, 1020);
        table->show();
        QCoreApplication::processEvents();
        const double work = (benchmark::Watch() - start).thread * 1000;
        times.openWork = i == 0 ? work : std::min(times.openWork, work);
    }
    QPixmap target(table->size());
    int row = 1;
    times.jump = benchmark::time(60, [&] {
        row = int((qint64(row) * 7919 + 13) % size);
        table->view().scrollTo(table->model().index(row, 0), QAbstractItemView::PositionAtTop);
        table->view().viewport()->render(&target);
    });
    int run = 0;
    times.state = benchmark::time(9, [&] {
        bool shown = false;
        const auto connection = QObject::connect(&table->model(), &QAbstractItemModel::modelReset, table.get(), [&] { shown = true; });
        Filter of;
        of.conditions = {{"status", Condition::Test::Is, ++run % 2 ? QStringLiteral("reviewed") : QStringLiteral("accepted")}};
        table->setFixed(of);
        QElapsedTimer limit;
        for (limit.start(); !shown && limit.elapsed() < 5000;)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        table->render(&target);
        QObject::disconnect(connection);
    });
    times.sums = benchmark::time(30, [&] {
        const auto sums = award::claimSums(desk.store(), 2019);
        if (!sums || sums->empty())
            std::printf("nothing was counted\n");
    });
    times.board = benchmark::time(30, [&] { (void)award::claimBoard(desk.store(), 2019, QDate(2020, 10, 31), Language::Chinese); });
    const auto book = award::RuleBook::load(desk.store());
    if (!book)
        return book.error();
    times.duplicates = benchmark::time(30, [&] {
        const auto one = desk.store().find(AwardClaim::description().type(), base + (++run * 7919) % size);
        if (!one || !*one || !award::duplicatesOf(desk.store(), *book, AwardClaim::description().read(**one)))
            std::printf("duplicates were not looked for\n");
    });
    std::unique_ptr<Page> page;
    desk.setAsOf(QDate(2020, 10, 31));
    for (int i = 0; i < 5; ++i) { // the work of the window's thread: findings are looked for beside it, and waited for a frame
        const benchmark::Watch start;
        page = std::make_unique<FundOverviewPage>(desk);
        page->resize(1400, 1020);
        page->show();
        page->refresh();
        page->render(&target);
        const double work = (benchmark::Watch() - start).thread * 1000;
        times.fundsWork = i == 0 ? work : std::min(times.fundsWork, work);
        page.reset(); // waits for what it still reads
    }
    const auto accounts = desk.store().all<FundAccount>();
    times.entry = benchmark::time(20, [&] {
        FundEntry entry;
        entry.account = {accounts->front().id};
        entry.kind = QStringLiteral("commit");
        entry.bookedOn = QDate(2020, 10, 31);
        entry.amount = Money::yuan(1);
        entry.documentNumber = QStringLiteral("示例%1号").arg(++run);
        entry.claim = QStringLiteral("示例");
        if (const Status written = desk.store().write({QStringLiteral("benchmark")}, [&](Transaction &tx) -> Status {
                const auto made = tx.insert(entry);
                return made ? tx.remove(FundEntry::description().type(), *made, 1) : made.error();
            }); !written)
            std::printf("%s\n", qPrintable(written.error().message.in(Language::English)));
    });
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int size = argc > 1 ? QByteArray(argv[1]).toInt() : 1000000;
    useSettings({});
    applyAppearance(settings());
    applyLanguage(Language::Chinese);
    const auto small = measure(std::max(size / 100, 1000));
    const auto large = measure(size);
    if (!small || !large) {
        std::fprintf(stderr, "%s\n", qPrintable((small ? large : small).error().message.in(Language::English)));
        return 1;
    }
    const auto both = [&](const char *what, benchmark::Time Times::*of) {
        benchmark::report(what, (*large).*of, "the same in a hundredth", (*small).*of, 1.5);
        benchmark::report(what, (*large).*of, "limit", {frameMs, frameMs}, 1.0);
    };
    both("open the table of claims", &Times::open);
    both("jump to any row and paint", &Times::jump);
    both("filter by state, first rows painted", &Times::state);
    both("counts by state and rule", &Times::sums);
    both("the board of a year", &Times::board);
    both("duplicates of one claim", &Times::duplicates);
    both("one more entry of the funds, and away", &Times::entry);
    std::printf("work of opening: %.2f ms (limit 16), in a hundredth %.2f ms, ratio %.2f (goal 1.5)\n", large->openWork, small->openWork, large->openWork / small->openWork);
    std::printf("work of the funds at a glance, painted: %.2f ms (limit 16), in a hundredth %.2f ms, ratio %.2f (goal 1.5)\n", large->fundsWork, small->fundsWork, large->fundsWork / small->fundsWork);
    return 0;
}
