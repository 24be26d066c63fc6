// Making the progress report of the practice data as PDF, from the evaluated targets to the file, against what Qt's PDF
// engine alone needs for the very same pages.
#include "tests/benchmarks/ledger.h"
#include "tests/benchmarks/timed_paper.h"

#include "core/programme/reports.h"
#include "ui/print/print_file.h"
#include "ui/print/print_layout.h"
#include "ui/settings/appearance.h"
#include "ui/start/new_database.h"

#include <QApplication>
#include <QBuffer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace heyuan;

namespace {

/// Milliseconds that the engine needs for the pages; everything else is done outside them.
double bareMilliseconds(PrintLayout &layout)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(int(unitsPerPoint * 72));
    writer.setPageLayout(layout.pageLayout());
    benchmark::TimedPaper paper(writer);
    QPainter painter(&paper);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0)
            paper.newPage();
        layout.paintPage(painter, page, QRectF(QPointF(), layout.pageSize()));
    }
    painter.end();
    return paper.finish();
}

benchmark::Time bare(PrintLayout &layout, int runs)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i)
        times.push_back(bareMilliseconds(layout));
    std::sort(times.begin(), times.end());
    return {times.front(), times[times.size() / 2]};
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    useSettings({});
    applyAppearance(settings());
    QTemporaryDir folder;
    Location location;
    location.file = folder.filePath(QStringLiteral("practice.heyuan"));
    const Status made = makeDatabase(location, FirstContent::Practice, QStringLiteral("benchmark"),
                                     [](int, const Text &) { return true; });
    const auto store = made ? Store::open(location, Store::Mode::Existing) : made.error();
    const auto progress = store ? ProgrammeProgress::load(**store, QDate(2020, 10, 31)) : store.error();
    if (!progress) {
        std::fprintf(stderr, "%s\n", qPrintable(progress.error().message.in(Language::English)));
        return 1;
    }
    ProgressReportOptions options;
    options.isPractice = true;
    options.printedAt = QDateTime(QDate(2020, 11, 2), QTime(9, 0));
    options.databaseMark = Text::plain(QStringLiteral("practice.heyuan"));
    const QString file = folder.filePath(QStringLiteral("report.pdf"));
    for (const Language language : {Language::Chinese, Language::English}) {
        PrintLayout layout(progressReport(*progress, language, options));
        // In turns, so that other work on the machine falls on both; the calmest round of each counts.
        benchmark::Time whole{1e9, 1e9};
        benchmark::Time reference = whole;
        for (int round = 0; round < 5; ++round) {
            whole = benchmark::calmer(
                whole, benchmark::time(7, [&] {
                    if (const Status written = writePdf(progressReport(*progress, language, options), file); !written)
                        std::fprintf(stderr, "%s\n", qPrintable(written.error().message.in(Language::English)));
                }));
            reference = benchmark::calmer(reference, bare(layout, 7));
        }
        const bool isChinese = language == Language::Chinese;
        std::printf("progress report, %s: %d pages, %lld KB\n", isChinese ? "Chinese" : "English", layout.pageCount(),
                    static_cast<long long>(QFileInfo(file).size() / 1024));
        benchmark::report(isChinese ? "report of the practice data as PDF, Chinese" : "the same, English", whole,
                          "Qt's PDF engine, same pages", reference, 2);
    }
    return 0;
}
