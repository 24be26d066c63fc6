// The whole program: from start to the painted overview, with a million measurements stored beside the practice data,
// against its own start on an empty database and against a bare Qt Widgets window that does the same.
#include "tests/benchmarks/ledger.h"

#include "core/catalogue/loader.h"
#include "core/indicator/indicator.h"
#include "core/summary_keepers.h"
#include "core/practice/practice.h"

#include <QApplication>
#include <QLabel>
#include <QProcess>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <cstdio>

using namespace heyuan;

namespace {

constexpr int refused = 3; ///< how the desk ends when it cannot write the picture

int showBareWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1366, 768);
    QVBoxLayout box(&window);
    QLabel label(QStringLiteral("培训台账"));
    box.addWidget(&label);
    window.setUpdatesEnabled(false); // painted once, as the desk paints its picture
    window.show();
    QCoreApplication::processEvents();
    window.setUpdatesEnabled(true);
    return window.grab().save(QString::fromLocal8Bit(argv[2])) ? 0 : refused;
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

/// A program that shows its window, paints it into a picture and ends.
struct Start {
    QString program;
    QStringList arguments;
    benchmark::Time best{1e9, 1e9};

    bool endsWith(int code, const QString &picture) const
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments + QStringList{picture});
        if (process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == code)
            return true;
        std::fprintf(stderr, "%s ended with %d instead of %d\n%s", qPrintable(program), process.exitCode(), code,
                     process.readAll().constData());
        return false;
    }

    /// The picture is painted and then refused, as its folder is not there: packing it as PNG is no part of a start,
    /// and would take as long as the whole start of the bare window.
    bool run(int times)
    {
        bool isFine = true;
        const QString nowhere = QStringLiteral("/nowhere/at/all.png");
        best = benchmark::calmer(best, benchmark::time(times, [&] { isFine = endsWith(refused, nowhere) && isFine; }));
        return isFine;
    }
};

} // namespace

int main(int argc, char **argv)
{
    if (argc > 2 && qstrcmp(argv[1], "--bare") == 0)
        return showBareWindow(argc, argv);
    QCoreApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_start HEYUAN-DESK [MEASUREMENTS]\n");
        return 2;
    }
    const int size = argc > 2 ? QByteArray(argv[2]).toInt() : 1000000;
    QTemporaryDir folder;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
    const auto desk = [&](const QString &name, Content content) {
        const QString file = folder.filePath(name + QStringLiteral(".db"));
        if (Status s = makeDatabase(file, content, size); !s)
            std::fprintf(stderr, "%s %s\n", qPrintable(s.error().message.in(Language::English)),
                         qPrintable(s.error().detail));
        return Start{QString::fromLocal8Bit(argv[1]),
                     {QStringLiteral("--db"), file, QStringLiteral("--size"), QStringLiteral("1366x768"),
                      QStringLiteral("--picture")}};
    };
    Start bare{QCoreApplication::applicationFilePath(), {QStringLiteral("--bare")}};
    Start empty = desk(QStringLiteral("empty"), Content::Nothing);
    Start practice = desk(QStringLiteral("practice"), Content::Practice);
    Start full = desk(QStringLiteral("full"), Content::PracticeAndTowns);
    for (const Start *start : {&bare, &empty, &practice, &full}) {
        if (!start->endsWith(0, folder.filePath(QStringLiteral("window.png"))))
            return 1;
    }
    // In turns, so that other work on the machine falls on all; the calmest round of each counts.
    for (int round = 0; round < 4; ++round) {
        for (Start *start : {&bare, &empty, &practice, &full}) {
            if (!start->run(4))
                return 1;
        }
    }
    std::printf("stored: the practice data and %d measurements of towns\n", size);
    benchmark::report("start to painted overview, everything stored", full.best, "bare Qt window", bare.best, 3);
    benchmark::report("the same", full.best, "own start, empty database", empty.best, 1.5);
    benchmark::report("the same", full.best, "own start, practice data alone", practice.best, 1.2);
    return 0;
}
