// Saving one record against a bare commit, and reading a page of a long table at both ends.
#include "tests/benchmarks/ledger.h"

#include "core/indicator/indicator.h"

#include <QCoreApplication>

#include <cstdio>

using namespace heyuan;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int size = argc > 1 ? QByteArray(argv[1]).toInt() : 1000000;
    auto opened = benchmark::ledger(size);
    if (!opened) {
        std::fprintf(stderr, "%s %s\n", qPrintable(opened.error().message.in(Language::English)), qPrintable(opened.error().detail));
        return 1;
    }
    Store &store = **opened;
    Database &database = store.database();
    std::printf("ledger: %d measurements\n", size);

    (void)database.execute(QStringLiteral("create table if not exists bare (id integer primary key, v integer)"));
    (void)database.execute(QStringLiteral("insert into bare (id, v) values (1, 0) on conflict do nothing"));
    const auto bare = benchmark::time(300, [&] {
        (void)database.execute(QStringLiteral("begin immediate"));
        Query q = database.query(QStringLiteral("update bare set v = v + 1 where id = 1"));
        (void)q.run();
        (void)database.execute(QStringLiteral("commit"));
    });
    const RecordType &type = Measurement::description().type();
    const qint64 id = 1 + (qint64(7) << 43) + size / 2;
    qint64 value = 1;
    const auto save = benchmark::time(300, [&] {
        auto row = store.find(type, id);
        Measurement m = Measurement::description().read(**row);
        m.value = Number(++value);
        const Status s = store.write({QStringLiteral("benchmark")}, [&](Transaction &tx) { return tx.update(m); });
        if (!s)
            std::fprintf(stderr, "%s\n", qPrintable(s.error().detail));
    });
    benchmark::report("save one measurement (log, sums of county and city)", save, "bare commit", bare, 5);

    const auto page = [&](qint64 from) {
        Query q = database.query(QStringLiteral("select %1 from measurement where id >= ? and deleted_at is null order by id limit 200").arg(columnList(type)));
        (void)q.run({from});
        int rows = 0;
        while (q.next()) {
            (void)readRow(type, q);
            ++rows;
        }
    };
    const qint64 base = 1 + (qint64(7) << 43);
    const auto early = benchmark::time(200, [&] { page(base + 100); });
    const auto late = benchmark::time(200, [&] { page(base + size * 9LL / 10); });
    benchmark::report("page of 200 rows at nine tenths", late, "page at row 100", early, 1.2);
    return 0;
}
