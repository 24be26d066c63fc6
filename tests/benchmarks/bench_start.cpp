// The whole program: from start to the painted overview as a picture, against a bare Qt Widgets window that does the
// same, on the practice database and on the same with a million measurements more.
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

Status makePractice(const QString &file, int more)
{
    Location location;
    location.file = file;
    auto store = Store::open(location, Store::Mode::Create);
    if (!store)
        return store.error();
    addSummaryKeepers(**store);
    const Actor actor{QStringLiteral("benchmark")};
    if (const auto loaded = Catalogue::load(**store, actor); !loaded)
        return loaded.error();
    if (Status s = practice::fill(**store, actor); !s || more == 0)
        return s;
    return benchmark::addTowns(**store, more);
}

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
    const int more = argc > 2 ? QByteArray(argv[2]).toInt() : 1000000;
    QTemporaryDir folder;
    const QString picture = folder.filePath(QStringLiteral("window.png"));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
    const auto run = [](const QString &program, const QStringList &arguments) {
        return benchmark::time(11, [&] {
            QProcess process;
            process.setProcessChannelMode(QProcess::MergedChannels);
            process.start(program, arguments);
            if (!process.waitForFinished(120000) || process.exitCode() != 0)
                std::fprintf(stderr, "%s", process.readAll().constData());
        });
    };
    const QString desk = QString::fromLocal8Bit(argv[1]);
    const auto bare = run(QCoreApplication::applicationFilePath(), {QStringLiteral("--bare"), picture});
    benchmark::Time small{};
    for (const int rows : {0, more}) {
        const QString file = folder.filePath(QStringLiteral("practice-%1.db").arg(rows));
        if (Status s = makePractice(file, rows); !s) {
            std::fprintf(stderr, "%s %s\n", qPrintable(s.error().message.in(Language::English)), qPrintable(s.error().detail));
            return 1;
        }
        const auto start = run(desk, {QStringLiteral("--db"), file, QStringLiteral("--size"), QStringLiteral("1366x768"), QStringLiteral("--picture"), picture});
        if (rows == 0) {
            small = start;
            benchmark::report("start to painted overview, practice database", start, "bare Qt window", bare, 3);
        } else {
            benchmark::report("the same with a million measurements more", start, "without them", small, 1.5);
        }
    }
    return 0;
}
