// Painting a screen of the one table, Chinese text, against the stock delegate on the same rows; and a jump with paint.
#include "tests/benchmarks/ledger.h"
#include "ui/record/record_table.h"
#include "ui/settings/appearance.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPixmap>
#include <QStyledItemDelegate>

#include <cstdio>

using namespace heyuan;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int size = argc > 1 ? QByteArray(argv[1]).toInt() : 1000000;
    auto opened = benchmark::ledger(size);
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().message.in(Language::English)));
        return 1;
    }
    useSettings({});
    applyAppearance(settings());
    applyLanguage(Language::Chinese);
    Desk desk(std::move(*opened), {QStringLiteral("benchmark")});
    RecordTable table(desk, *recordTypeNamed("measurement"));
    table.resize(1400, 1020);
    table.show();
    application.processEvents();
    QWidget *viewport = table.view().viewport();
    QPixmap target(viewport->size());
    const auto paint = [&] { viewport->render(&target); };
    QAbstractItemDelegate *mine = table.view().itemDelegate();
    QStyledItemDelegate stock;
    // In turns, so that other work on the machine falls on both; the calmest round of each counts.
    benchmark::Time own{1e9, 1e9};
    benchmark::Time reference{1e9, 1e9};
    for (int round = 0; round < 5; ++round) {
        table.view().setItemDelegate(mine);
        own = benchmark::calmer(own, benchmark::time(20, paint));
        table.view().setItemDelegate(&stock);
        reference = benchmark::calmer(reference, benchmark::time(20, paint));
    }
    table.view().setItemDelegate(mine);
    benchmark::report("full repaint of the table", own, "stock delegate", reference, 0.5);

    int row = 1;
    const auto jump = [&](int from, int span) {
        row = (row * 7919 + 13) % span;
        table.view().scrollTo(table.model().index(from + row, 0), QAbstractItemView::PositionAtTop);
        viewport->render(&target);
    };
    const auto early = benchmark::time(60, [&] { jump(0, size / 10); });
    const auto late = benchmark::time(60, [&] { jump(size / 10 * 9, size / 10); });
    benchmark::report("jump and paint at nine tenths", late, "the same in the first tenth", early, 1.2);

    // Groups: the question that a worker asks, against letting SQLite count and add up; and what the window's thread does.
    RecordTableModel &model = table.model();
    Store &store = desk.store();
    const std::vector<GroupBy> by{{"indicator_id"}, {"period", GroupBy::Part::Year}};
    benchmark::Time asked{1e9, 1e9};
    benchmark::Time bare{1e9, 1e9};
    for (int round = 0; round < 3; ++round) {
        asked = benchmark::calmer(asked, benchmark::time(1, [&] { (void)groupRows(store.database(), model.type(), {}, by, {"value"}); }));
        bare = benchmark::calmer(bare, benchmark::time(1, [&] {
            Query q = store.database().query(QStringLiteral("select indicator_id, period / 100, count(*), sum(value) from measurement "
                                                            "where deleted_at is null group by 1, 2"));
            if (q.run())
                while (q.next()) {}
        }));
    }
    benchmark::report("groups with their rows, on the worker", asked, "letting the engine group", bare, 1);
    const benchmark::Time frame{16, 16};
    benchmark::report("asking for groups", benchmark::time(1, [&] { model.setGrouping(by); }), "a frame", frame, 1);
    // The longest time for which the window would not have answered while the worker's rows were taken.
    QElapsedTimer clock;
    double longest = 0;
    QObject::connect(&model, &QAbstractItemModel::modelAboutToBeReset, &table, [&] { clock.start(); }, Qt::DirectConnection);
    QObject::connect(&model, &RecordTableModel::rowsChanged, &table, [&] {
        if (clock.isValid())
            longest = std::max(longest, double(clock.nsecsElapsed()) / 1e6);
        clock.invalidate();
    });
    while (!model.isGrouped() || model.isWorking())
        application.processEvents(QEventLoop::WaitForMoreEvents);
    benchmark::report("taking the groups", {longest, longest}, "a frame", frame, 1);
    std::printf("  %d groups of %lld rows\n", model.groupCount(), static_cast<long long>(model.recordCount()));
    const auto turn = [&] {
        model.setOpen(0, !model.headAt(0)->isOpen);
        viewport->render(&target);
    };
    benchmark::report("opening or closing a group, with paint", benchmark::time(20, turn), "a frame", frame, 1);
    benchmark::report("  of it without paint", benchmark::time(20, [&] { model.setOpen(0, !model.headAt(0)->isOpen); }), "a frame", frame, 1);
    benchmark::report("opening all groups, with paint", benchmark::time(3, [&] {
                          model.setAllOpen(true);
                          application.processEvents();
                          viewport->render(&target);
                      }), "a frame", frame, 1);
    const int rows = model.rowCount();
    const auto anywhere = benchmark::time(60, [&] {
        row = (row * 7919 + 13) % rows;
        table.view().scrollTo(model.index(row, 0), QAbstractItemView::PositionAtTop);
        viewport->render(&target);
    });
    benchmark::report("jump among open groups, with paint", anywhere, "a frame", frame, 1);
    return 0;
}
