// The whole program: from start to the painted overview as a picture, with a million measurements stored beside the
// practice data, against its own start on an empty database and against a bare Qt Widgets window that does the same.
#include "tests/benchmarks/ledger.h"

#include "core/catalogue/loader.h"
#include "core/indicator/rollup.h"
#include "core/practice/practice.h"

#include <QApplication>
#include <QLabel>
#include <QProcess>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <cstdio>

using namespace heyuan;

namespace {

int bareWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1366, 768);
    QVBoxLayout box(&window);
    QLabel label(QStringLiteral("培训台账"));
    box.addWidget(&label);
    window.show();
    QCoreApplication::processEvents();
    window.grab().save(QString::fromLocal8Bit(argv[2]));
    return 0;
}

enum class Content { Nothing, Practice, PracticeAndTowns };

Status makeDatabase(const QString &file, Content content, int measurements)
{
    Location location;
    location.file = file;
    auto store = Store::open(location, Store::Mode::Create);
    if (!store)
        return store.error();
    addSummaryKeepers(**store);
    if (content == Content::Nothing)
        return {};
    const Actor actor{QStringLiteral("benchmark")};
    if (const auto loaded = Catalogue::load(**store, actor); !loaded)
        return loaded.error();
    if (Status s = practice::fill(**store, actor); !s || content == Content::Practice)
        return s;
    return benchmark::addTowns(**store, measurements);
}

/// A program that shows its window, writes the picture and ends.
struct Start {
    QString program;
    QStringList arguments;
    benchmark::Time best{1e9, 1e9};

    bool run(int times)
    {
        bool isFine = true;
        best = benchmark::calmer(best, benchmark::time(times, [&] {
            QProcess process;
            process.setProcessChannelMode(QProcess::MergedChannels);
            process.start(program, arguments);
            if (process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
                return;
            std::fprintf(stderr, "%s", process.readAll().constData());
            isFine = false;
        }));
        return isFine;
    }
};

} // namespace

int main(int argc, char **argv)
{
    if (argc > 2 && qstrcmp(argv[1], "--bare") == 0)
        return bareWindow(argc, argv);
    QCoreApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_start HEYUAN-DESK [MEASUREMENTS]\n");
        return 2;
    }
    const int size = argc > 2 ? QByteArray(argv[2]).toInt() : 1000000;
    QTemporaryDir folder;
    const QString picture = folder.filePath(QStringLiteral("window.png"));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
    const auto desk = [&](const QString &name, Content content) {
        const QString file = folder.filePath(name);
        if (Status s = makeDatabase(file, content, size); !s)
            std::fprintf(stderr, "%s %s\n", qPrintable(s.error().message.in(Language::English)), qPrintable(s.error().detail));
        return Start{QString::fromLocal8Bit(argv[1]), {QStringLiteral("--db"), file, QStringLiteral("--size"), QStringLiteral("1366x768"), QStringLiteral("--picture"), picture}};
    };
    Start bare{QCoreApplication::applicationFilePath(), {QStringLiteral("--bare"), picture}};
    Start empty = desk(QStringLiteral("empty.db"), Content::Nothing);
    Start practice = desk(QStringLiteral("practice.db"), Content::Practice);
    Start full = desk(QStringLiteral("full.db"), Content::PracticeAndTowns);
    // In turns, so that other work on the machine falls on all; the calmest round of each counts.
    for (int round = 0; round < 6; ++round) {
        for (Start *start : {&bare, &empty, &practice, &full}) {
            if (!start->run(5))
                return 1;
        }
    }
    std::printf("stored: the practice data and %d measurements of towns\n", size);
    benchmark::report("start to painted overview, everything stored", full.best, "bare Qt window", bare.best, 3);
    benchmark::report("the same", full.best, "own start, empty database", empty.best, 1.5);
    benchmark::report("the same", full.best, "own start, practice data alone", practice.best, 1.2);
    return 0;
}
