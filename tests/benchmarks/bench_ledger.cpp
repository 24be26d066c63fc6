// The training ledger at a million attendances: opening its page, jumping, filtering, searching a name, counting a year;
// each against the same at a hundredth of the length (cost on the path of a click must not grow with the ledger) and
// against one frame.
#include "tests/benchmarks/ledger.h"
#include "tests/benchmarks/watch.h"

#include "core/place/area.h"
#include "core/summary_keepers.h"
#include "core/training/training_summary.h"
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

constexpr int perClass = 50;
constexpr int perPerson = 4;
constexpr double frameMs = 16;

Status fill(Store &store, int attendances)
{
    return store.write({QStringLiteral("benchmark")}, [&](Transaction &tx) -> Status {
        std::vector<qint64> areas;
        for (int c = 0; c < 8; ++c) {
            Area county;
            county.code = QStringLiteral("4416%1").arg(20 + c);
            county.nameZh = QStringLiteral("县%1").arg(c);
            county.level = QStringLiteral("county");
            auto id = tx.insert(county);
            if (!id)
                return id.error();
            areas.push_back(*id);
        }
        // Rows are written past the one door: what is measured is reading a ledger of this size, not making it.
        const QString front = QStringLiteral("insert into %1 (id, version, created_at, created_by, updated_at, updated_by, %2) values (?, 1, 0, 'b', 0, 'b', %3)");
        const qint64 base = qint64(7) << 43;
        const QStringList kinds{QStringLiteral("skill"), QStringLiteral("popular"), QStringLiteral("leader"), QStringLiteral("cloud")};
        const auto dayOf = [](int of) { return QDate(2015, 1, 1).addDays(of % 2100).toString(Qt::ISODate); };
        Query classes = tx.database().query(front.arg(QStringLiteral("training_class"), QStringLiteral("number, name, kind, status, area_id, starts_on, cost_fen"), QStringLiteral("?, ?, ?, 'held', ?, ?, 100000")));
        for (int i = 0; i < attendances / perClass; ++i) {
            if (Status s = classes.run({base + i, QStringLiteral("N%1").arg(i), QStringLiteral("班次%1").arg(i), kinds[i % 4], areas[size_t(i) % areas.size()], dayOf(i)}); !s)
                return s;
        }
        Query persons = tx.database().query(front.arg(QStringLiteral("trainee"), QStringLiteral("name, phone, area_id"), QStringLiteral("?, ?, ?")));
        Query groups = tx.database().query(front.arg(QStringLiteral("trainee_group"), QStringLiteral("trainee_id, group_key"), QStringLiteral("?, ?")));
        const QString given = QStringLiteral("志强秀英伟丽华建国小梅文辉春兰海燕栋晓玲俊杰玉珍永康美娟少雪芬子豪惠芳立新桂香思敏浩然月娥佩仪天成秋菊耀");
        for (int i = 0; i < attendances / perPerson; ++i) {
            const QString name = QStringLiteral("陈李黄张叶刘曾朱罗赖")[i % 10] + QString(given[i / 10 % given.size()]) + given[i / 430 % given.size()];
            if (Status s = persons.run({base + i, name, QStringLiteral("140%1").arg(i, 8, 10, QLatin1Char('0')), areas[size_t(i) % areas.size()]}); !s)
                return s;
            if (i % 3 == 0) {
                if (Status s = groups.run({base + i, base + i, i % 2 ? QStringLiteral("poor") : QStringLiteral("veteran")}); !s)
                    return s;
            }
        }
        Query rows = tx.database().query(front.arg(QStringLiteral("attendance"), QStringLiteral("class_id, trainee_id, presence, counting, counts_on, area_id, kind"), QStringLiteral("?, ?, 'present', 'counted', ?, ?, ?")));
        for (int i = 0; i < attendances; ++i) {
            const int of = i / perClass;
            if (Status s = rows.run({base + i, base + of, base + (qint64(i) * 7919) % (attendances / perPerson), dayOf(of), areas[size_t(of) % areas.size()], kinds[of % 4]}); !s)
                return s;
        }
        return {};
    });
}

Result<std::unique_ptr<Store>> trainingLedger(int attendances)
{
    Location location;
    location.file = QDir::temp().filePath(QStringLiteral("heyuan-benchmark-training-%1.db").arg(attendances));
    const bool made = QFile::exists(location.file);
    auto store = Store::open(location, made ? Store::Mode::Existing : Store::Mode::Create);
    if (!store)
        return store;
    addSummaryKeepers(**store);
    if (!made) {
        if (Status s = fill(**store, attendances); !s)
            return s.error();
        for (const auto &keeper : (*store)->summaryKeepers()) {
            if (Status s = keeper->rebuild((*store)->database()); !s)
                return s.error();
        }
        if (Status s = (*store)->database().execute(QStringLiteral("analyze")); !s)
            return s.error();
    }
    return store;
}

int residentMb()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toInt() / 1024;
    }
    return 0;
}

struct Times {
    double openWork = 0; ///< of the window's thread, in ms
    benchmark::Time open, jump, byClass, byKind, name, year;
};

/// From the call until the first rows of the answer are painted.
benchmark::Time shownAfter(RecordTable &table, int runs, const std::function<void(int)> &ask)
{
    int run = 0;
    QPixmap target(table.size());
    return benchmark::time(runs, [&] {
        bool shown = false;
        const auto connection = QObject::connect(&table.model(), &QAbstractItemModel::modelReset, &table, [&] { shown = true; });
        ask(run++);
        QElapsedTimer limit;
        for (limit.start(); !shown && limit.elapsed() < 5000;)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        table.render(&target);
        QObject::disconnect(connection);
    });
}

Result<Times> measure(int size)
{
    auto opened = trainingLedger(size);
    if (!opened)
        return opened.error();
    Times times;
    Desk desk(std::move(*opened), {QStringLiteral("benchmark")});
    const RecordType &type = *recordTypeNamed("attendance");
    std::unique_ptr<RecordTable> table;
    times.open = benchmark::time(7, [&] {
        table = std::make_unique<RecordTable>(desk, type);
        table->resize(1400, 1020);
        table->show();
        QCoreApplication::processEvents();
    });
    for (int i = 0; i < 9; ++i) { // the calmest: what it takes where nothing else runs
        const benchmark::Watch start;
        table = std::make_unique<RecordTable>(desk, type);
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
    const qint64 base = qint64(7) << 43;
    const auto filter = [&](std::vector<Condition> conditions) {
        Filter of;
        of.conditions = std::move(conditions);
        table->setFixed(of);
    };
    times.byClass = shownAfter(*table, 15, [&](int run) { filter({{"class_id", Condition::Test::Is, base + 11 * run}}); });
    times.byKind = shownAfter(*table, 9, [&](int run) { filter({{"kind", Condition::Test::Is, run % 2 ? QStringLiteral("skill") : QStringLiteral("cloud")}}); });
    table.reset();
    RecordTable persons(desk, *recordTypeNamed("trainee"));
    persons.resize(1400, 1020);
    persons.show();
    QCoreApplication::processEvents();
    const QStringList names{QStringLiteral("月娥"), QStringLiteral("英英"), QStringLiteral("浩强"), QStringLiteral("耀志")};
    times.name = shownAfter(persons, 8, [&](int run) {
        Filter of;
        of.search = names[run % names.size()];
        persons.setFixed(of);
    });
    times.year = benchmark::time(3, [&] {
        const auto year = trainingYear(desk.store(), 2019);
        if (!year || year->all.attendances == 0)
            std::printf("the year was not counted\n");
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
    const int before = residentMb();
    const auto large = measure(size);
    if (!small || !large) {
        std::fprintf(stderr, "%s\n", qPrintable((small ? large : small).error().message.in(Language::English)));
        return 1;
    }
    const benchmark::Time frame{frameMs, frameMs};
    const auto both = [&](const char *what, benchmark::Time Times::*of, double limitMs) {
        benchmark::report(what, (*large).*of, "the same in a hundredth", (*small).*of, 1.5);
        benchmark::report(what, (*large).*of, "limit", {limitMs, limitMs}, 1.0);
    };
    both("open the page of attendances", &Times::open, frameMs);
    both("jump to any row and paint", &Times::jump, frameMs);
    both("filter by class, first rows painted", &Times::byClass, frameMs);
    both("filter by kind, first rows painted", &Times::byKind, frameMs);
    both("search the middle of a name, first rows painted", &Times::name, 100);
    benchmark::report("count a year (off the window's thread)", large->year, "one frame", frame, 1.0);
    std::printf("resident memory with the ledger: %d MB (before it: %d MB), goal <= 100 MB\n", residentMb(), before);
    std::printf("work of opening: %.2f ms (limit 16), in a hundredth %.2f ms, ratio %.2f (goal 1.5)\n", large->openWork, small->openWork, large->openWork / small->openWork);
    return 0;
}
