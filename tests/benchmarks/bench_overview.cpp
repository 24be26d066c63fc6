// What the overview costs: everything anew, and after one edit, in a small and in a long ledger.
#include "tests/benchmarks/ledger.h"

#include "core/catalogue/loader.h"
#include "core/indicator/rollup.h"
#include "core/practice/practice.h"
#include "core/programme/progress.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace heyuan;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int more = argc > 1 ? QByteArray(argv[1]).toInt() : 1000000;
    QTemporaryDir folder;
    benchmark::Time smallRead{};
    benchmark::Time smallEdit{};
    for (const int rows : {0, more}) {
        Location location;
        location.file = folder.filePath(QStringLiteral("%1.db").arg(rows));
        auto opened = Store::open(location, Store::Mode::Create);
        if (!opened)
            return 1;
        Store &store = **opened;
        addSummaryKeepers(store);
        const Actor actor{QStringLiteral("benchmark")};
        if (!Catalogue::load(store, actor) || !practice::fill(store, actor))
            return 1;
        if (rows > 0 && !benchmark::addTowns(store, rows))
            return 1;
        const QDate asOf(2020, 10, 31);
        std::optional<ProgrammeProgress> progress;
        const auto read = benchmark::time(9, [&] {
            auto loaded = ProgrammeProgress::load(store, asOf);
            if (loaded)
                progress = std::move(*loaded);
        });
        Filter filter;
        filter.conditions.push_back({"approved", Condition::Test::Is, qint64(0)});
        auto rowsFound = store.select(Measurement::description().type(), filter, QStringLiteral("id desc limit 1"));
        if (!progress || !rowsFound || rowsFound->empty())
            return 1;
        ChangeSet last;
        store.setListener([&](const ChangeSet &changes) { last = changes; });
        Measurement m = Measurement::description().read(rowsFound->front());
        const auto edit = benchmark::time(50, [&] {
            m.value += Number(1);
            if (store.write(actor, [&](Transaction &tx) { return tx.update(m); }))
                ++m.version;
            (void)progress->follow(store, last);
        });
        const benchmark::Time frame{16, 16};
        if (rows == 0) {
            smallRead = read;
            smallEdit = edit;
            benchmark::report("overview's data after one saved edit", edit, "one frame", frame, 1);
        } else {
            benchmark::report("the same with a million measurements more", edit, "one frame", frame, 1);
            benchmark::report("growth of an edit", edit, "small ledger", smallEdit, 1.5);
            benchmark::report("growth of reading everything anew", read, "small ledger", smallRead, 1.2);
        }
    }
    return 0;
}
