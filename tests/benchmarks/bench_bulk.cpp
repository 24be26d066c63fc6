// One field of very many rows set in one step: time for a row against saving a single one, and what memory it takes.
#include "core/indicator/indicator.h"
#include "core/store/bulk_many.h"
#include "core/summary_keepers.h"
#include "tests/benchmarks/ledger.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace heyuan;

namespace {

int residentMb(const char *which)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(which))
            return line.mid(qsizetype(qstrlen(which))).trimmed().split(' ').front().toInt() / 1024;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 100000;
    const auto store = benchmark::ledger(rows);
    if (!store) {
        std::fprintf(stderr, "%s\n", qPrintable(store.error().message.in(Language::English)));
        return 1;
    }
    addSummaryKeepers(**store);
    const RecordType &type = Measurement::description().type();
    std::vector<qint64> ids;
    Query q = (*store)->database().query(QStringLiteral("select id from measurement where deleted_at is null"));
    if (!q.run())
        return 1;
    while (q.next())
        ids.push_back(q.integer(0));
    const Actor actor{QStringLiteral("benchmark")};
    const BulkChange mark{{{"remark", QStringLiteral("checked %1").arg(QCoreApplication::applicationPid())}}};
    int alone = 0;
    const benchmark::Time one = benchmark::time(50, [&] {
        auto row = (*store)->find(type, ids[size_t(alone)]);
        type.setValue(**row, "remark", QStringLiteral("alone %1").arg(++alone));
        (void)(*store)->write(actor, [&](Transaction &tx) { return tx.update(type, **row); });
    });
    const int before = residentMb("VmHWM:");
    bulk::RowsBefore old;
    bool isDone = false;
    benchmark::Time all = benchmark::time(1, [&] {
        const auto done = bulk::changeMany(**store, actor, type, ids, mark, old, [](qint64) { return true; });
        isDone = done && done->isDone;
    });
    std::printf("%zu rows in %.1f s%s; memory grew by %d MB, to %d MB at most (identities %zu MB)\n", ids.size(), all.median / 1000,
                isDone ? "" : " (refused)", residentMb("VmHWM:") - before, residentMb("VmHWM:"), ids.size() * sizeof(qint64) / 1048576);
    all.fastest /= double(ids.size());
    all.median /= double(ids.size());
    benchmark::report("a row of very many", all, "a row saved by itself", one, 1);
    const benchmark::Time back = benchmark::time(1, [&] {
        isDone = bool(bulk::takeManyBack(**store, actor, type, old, mark, [](qint64) { return true; }));
    });
    std::printf("taken back in %.1f s%s; memory to %d MB at most\n", back.median / 1000, isDone ? "" : " (refused)", residentMb("VmHWM:"));
    return 0;
}
